"""How an answer belongs to the same noun as the right form: as its stem or as another case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from shabda.app.text_nouns import is_undeclined, nouns_of_texts
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun, guess
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import iast, in_both
from shabda.study.exercises.english import case

_VOICED = {"k": "g", "w": "q", "t": "d", "p": "b"}
_STEM = "stem"
_CITED = (_STEM, f"{case(Vibhakti.PRATHAMA)} {Vacana.EKA.label}")
"""The two forms in which decks cite a noun."""


def with_relation(verdict: Verdict, typed: str, *, cited: bool = False) -> Verdict:
    """Return a verdict that says so when the answer is a form of the same noun.

    Where any form that is `cited` will do, stem and nominative are right for each other.
    Only nouns of texts and those whose form shows their gender are looked at.
    """
    if not verdict.kind.is_wrong or verdict.remark or not verdict.reading:
        return verdict
    if voiced := _with_voiced_end(verdict, typed):
        return voiced
    possible = {equivalence_key(reading.slp1): reading.slp1 for reading in readings(typed)}
    for text in (verdict.expected, *possible.values()):
        for noun in nouns_of_texts([text]) or _guessed(text):
            names = _names(noun)
            right = names.get(equivalence_key(verdict.expected))
            if right and (key := next((key for key in possible if key in names), "")):
                answer = possible[key], names[key]
                if cited and {right, names[key]} <= {*_CITED}:
                    return _cited(verdict, typed, *answer)
                return _related(verdict, noun, answer, right)
    return verdict


def _with_voiced_end(verdict: Verdict, typed: str) -> Verdict | None:
    """A right verdict on a form whose last stop is voiced, as it may be at a pause (8.4.56)."""
    form = verdict.expected
    twin = form[:-1] + _VOICED.get(form[-1:], "")
    voiced = judge(typed, [twin])
    if len(twin) < len(form) or voiced.kind.is_wrong:
        return None
    remark = f"at a pause {in_both(twin)} is right too (8.4.56)"
    kind = VerdictKind.SPELLING
    return replace(voiced, kind=kind, expected=form, remark=remark, is_certain=True)


def _guessed(text: str) -> tuple[Noun, ...]:
    """Guess a noun; evam is none, though it ends like a neuter."""
    return () if is_undeclined(text) else guess(text)


def _cited(verdict: Verdict, typed: str, reading: str, name: str) -> Verdict:
    """A right verdict on the other form by which the same noun is cited."""
    remark = (
        f"{in_both(reading)} is the {name} of the same word; this card has {iast(verdict.expected)}"
    )
    return replace(judge(typed, [reading]), expected=verdict.expected, remark=remark)


def _related(verdict: Verdict, noun: Noun, answer: tuple[str, str], right: str) -> Verdict:
    """A verdict on an answer, given with what it is; `right` is what the right form is."""
    reading, given = answer
    of = "" if _STEM in (given, right) else f" of {iast(noun.stem)}"
    remark = f"{iast(reading)} is the {given}{of}, {iast(verdict.expected)} the {right}"
    if given in _CITED and right in _CITED:
        remark += ": the same word, and a card of the word accepts both"
    else:
        remark += " of the same word"
    slips = verdict.slips if verdict.kind is VerdictKind.NEAR else ()
    return replace(verdict, reading=reading, remark=remark, slips=slips, logged_slips=slips)


def _names(noun: Noun) -> Mapping[str, str]:
    """Every form of a noun by its key, each with its first name; the vocative is left out."""
    names = {equivalence_key(noun.stem): _STEM}
    for key, name in _forms(noun):
        names.setdefault(key, name)
    return names


def _forms(noun: Noun) -> Iterator[tuple[str, str]]:
    for cell in noun_table(noun):
        if cell.vibhakti is not Vibhakti.SAMBODHANA:
            for derivation in cell.derivations():
                yield equivalence_key(derivation.form), _name(cell)


def _name(cell: NounCell) -> str:
    return f"{case(cell.vibhakti)} {cell.vacana.label}"
