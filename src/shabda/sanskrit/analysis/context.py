"""Chooses the reading of a word in its line: te is "they" with a plural, else mostly "your"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.sanskrit.analysis.agreement import (
    WordReadings,
    duals_together,
    with_dual_verb,
    with_objects,
    with_own_nouns,
)
from shabda.sanskrit.analysis.analysis_cells import DeclinedCell
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.analysis.word_analysis import Analysis, dictionary_form
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.text.sounds import VOWELS

_ENCLITICS = frozenset({"me", "te", "naH", "vaH", "nO", "vAm", "tvA"})
_PERSONS = frozenset({"asmad", "yuzmad"})
_THEY = "te"
_DO_NOT = "mA"


def in_context(words: Sequence[WordReadings]) -> list[WordReadings]:
    """Return the words of a line, each with the reading first that fits the line.

    An enclitic pronoun never begins a line (8.1.18). In the corpus, te with a plural nominative or
    verb is "they" in 8 lines of 10; without one, it is "your" in 9 of 10.
    """
    plural = any(_is_plural(analyses[0]) for piece, analyses in words if _counts(piece, analyses))
    read: list[WordReadings] = []
    for place, (piece, analyses) in enumerate(words):
        if piece.word in (*_ENCLITICS, _DO_NOT) and not piece.member:
            particle = piece.word == _DO_NOT or (piece.word == _THEY and plural)
            enclitic = place > 0 and not particle
            analyses = sorted(analyses, key=lambda analysis: _is_person(analysis) is not enclitic)
        read.append((piece, analyses))
    read = [*unchanged_duals(read)]
    for fitting in (duals_together, with_own_nouns, with_dual_verb, with_objects):
        read = [*fitting(read)]
    return read


def unchanged_duals(words: Sequence[WordReadings]) -> Iterator[WordReadings]:
    """Yield the words; one that keeps ī, ū or e before a vowel is a dual rather than a vocative.

    Only a dual does so (1.1.11): बालिके अत्र is "two girls here", "girl, here" is बालिकेऽत्र.
    """
    starts = [*(piece.word[0] for piece, _ in words[1:]), " "]
    for (piece, analyses), start in zip(words, starts, strict=True):
        kept = not piece.member and piece.word[-1] in "IUe" and start in VOWELS
        if kept and analyses and _is_called(analyses[0]):
            word = dictionary_form(analyses[0])
            duals = [one for one in analyses if _is_dual_subject(one)]
            own = [one for one in duals if dictionary_form(one) == word]
            analyses = [*own, *(one for one in analyses if one not in own)]
        yield piece, analyses


def _is_called(analysis: Analysis) -> bool:
    cell = analysis.cell
    return isinstance(cell, DeclinedCell) and cell.vibhakti is Vibhakti.SAMBODHANA


def _is_dual_subject(analysis: Analysis) -> bool:
    cell = analysis.cell
    if not isinstance(cell, DeclinedCell):
        return False
    return cell.vibhakti is Vibhakti.PRATHAMA and cell.vacana is Vacana.DVI


def _counts(piece: Piece, analyses: list[Analysis]) -> bool:
    return bool(analyses) and not piece.member and piece.word != _THEY


def _is_person(analysis: Analysis) -> bool:
    return dictionary_form(analysis) in _PERSONS


def _is_plural(analysis: Analysis) -> bool:
    """Whether a reading is a plural verb or a masculine nominative plural."""
    cell = analysis.cell
    if isinstance(cell, VerbCell):
        return cell.vacana is Vacana.BAHU
    if not isinstance(cell, DeclinedCell) or cell.vibhakti is not Vibhakti.PRATHAMA:
        return False
    pronoun = isinstance(cell, NounCell) and cell.noun.stem in PRONOUNS
    return cell.vacana is Vacana.BAHU and cell.linga is Linga.PUM and not pronoun
