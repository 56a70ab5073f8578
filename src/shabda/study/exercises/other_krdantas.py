"""Words that a learner may write for a kṛdanta: another kṛdanta, another prefix, a finite verb."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.analysis.krt_words import LyapCell, krt_derivations
from shabda.sanskrit.analysis.prefixes import PREFIXES
from shabda.sanskrit.forms.cells import KrdantaStem, krt_forms, verb_forms
from shabda.sanskrit.forms.krdantas import passive_participle
from shabda.sanskrit.forms.paradigms import INDECLINABLE, Krt, Lakara
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.script import iast, in_both
from shabda.study.exercises.english import KRDANTAS, PASSIVE_PARTICIPLE, tense

_PRESENT = f"that is the {tense(Lakara.LAT)}, a finite verb"


def of_the_root(cell: KrdantaStem) -> Iterator[tuple[str, str]]:
    """Yield the other kṛdantas of a root, their nominatives, and its present, with reasons."""
    passive = {made.form for made in passive_participle(cell.root)}
    for form, other in krt_forms(cell.root):
        is_passive = other.krt is Krt.SANAC and form in passive
        name = PASSIVE_PARTICIPLE if is_passive else KRDANTAS[other.krt]
        yield form, f"that is the {name}"
        if form.endswith("a") and other.krt not in INDECLINABLE:
            for nominative in (f"{form}H", f"{form}m"):
                yield nominative, f"that is the {name}, declined"
    for form, _ in verb_forms(cell.root, (Lakara.LAT,)):
        yield form, _PRESENT


def with_other_prefix(cell: LyapCell) -> Iterator[tuple[str, str]]:
    """Yield the absolutives of a root with each other prefix."""
    for prefix in PREFIXES:
        if prefix != cell.prefix:
            for made in LyapCell(cell.root, prefix).derivations():
                asked = f"the question has {iast(cell.prefix)}"
                yield made.form, f"that has the prefix {iast(prefix)}; {asked}"


def of_another_root(cell: KrdantaStem, other: Root) -> Iterator[tuple[str, str]]:
    """Yield the same kṛdanta of another root."""
    for made in krt_derivations(other, cell.krt):
        yield made.form, f"that is {in_both(made.form)}, of {iast(other.root)}: {other.meaning}"
