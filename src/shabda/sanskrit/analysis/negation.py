"""The negative particle before a participle, gerundive or absolutive: अनिच्छन्, अचिन्त्यः, अविदित्वा."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.tense_participles import TenseParticiple
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import KrdantaCell, KrdantaStem
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

NEGATIVE = "na"
_NEGATED = -2.5
"""How much less likely a word with the negative particle is (a logarithm)."""
_AGREEING = frozenset(
    {Krt.KTA, Krt.KTAVATU, Krt.SATR, Krt.SANAC, Krt.TAVYA, Krt.ANIYAR, Krt.YAT}
)  # fmt: skip


def negated(key: str, affirmed: Callable[[str], Iterable[Analysis]]) -> Iterator[Analysis]:
    """Yield the readings of a word as na and a reading of the rest by `affirmed`."""
    if len(key) < 4 or key[0] != "a":
        return
    nut = key[1] == "n" and key[2] in VOWELS
    rest = key[2:] if nut else key[1:]
    if rest[0] in VOWELS and not nut:
        return
    for analysis in affirmed(rest):
        if _takes_negative(analysis):
            yield replace(
                analysis,
                derivations=tuple(
                    _with_negative(derivation, nut=nut) for derivation in analysis.derivations
                ),
                likelihood=analysis.likelihood + _NEGATED,
                prefixes=(NEGATIVE, *analysis.prefixes),
                whole=analysis.whole or analysis.cell.root.root,  # type: ignore[union-attr]
            )


def _takes_negative(analysis: Analysis) -> bool:
    cell = analysis.cell
    if isinstance(cell, KrdantaCell):
        return cell.krt in _AGREEING
    if isinstance(cell, KrdantaStem):
        return cell.krt in (Krt.KTVA, Krt.TUMUN)
    return isinstance(cell, LyapCell | TenseParticiple)


def _with_negative(made: Derivation, *, nut: bool) -> Derivation:
    """Put na before the derivation of a form: a-, and an- before a vowel (6.3.73–74)."""
    steps = [step.behind(NEGATIVE) for step in made.steps]
    rest = made.steps[-1].after if made.steps else made.start
    steps.append(sutra_step("6.3.73", (NEGATIVE, *rest), ("a", *rest)))
    if nut:
        steps.append(sutra_step("6.3.74", ("a", *rest), ("a", "n" + rest[0], *rest[1:])))
    return Derivation((NEGATIVE, *made.start), tuple(steps), ("an" if nut else "a") + made.form)
