"""Whether the subject of a line has the number of its verb: बाला गच्छति, बाला गच्छन्ति."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shabda.sanskrit.analysis.analysis_cells import AnyCell, DeclinedCell, finite_verb
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Linga, Prayoga, Purusha, Vacana, Vibhakti

WordReadings = tuple[Piece, list[Analysis]]

_AGAINST = -4.0
"""Added to the likelihood of a line whose only subject has another number than its verb."""


def agreement(words: Sequence[WordReadings]) -> float:
    """Weigh how a line's subject and its verb agree, by the first reading of each word.

    Nothing is said of a line with several verbs. Words in the singular may together be the
    subject of a verb in the dual or plural: रामो लक्ष्मणश्च गच्छतः.
    """
    verbs = [verb for verb in map(_personal, _firsts(words)) if verb]
    if len(verbs) != 1 or verbs[0].purusha is not Purusha.PRATHAMA:
        return 0.0
    number = verbs[0].vacana
    subjects = [subject.vacana for subject in map(_subject, _firsts(words)) if subject]
    together = len(subjects) > 1 and number is not Vacana.EKA
    if not subjects or number in subjects or together:
        return 0.0
    return _AGAINST


def duals_together(words: Sequence[WordReadings]) -> Iterator[WordReadings]:
    """Yield the words, those first read as a dual that have a word of the same case beside it.

    The dual is rare, so a word that may be one seldom stands beside another by chance: स्थितावेतौ.
    """
    places = [_dual_place(analyses[0].cell) if analyses else None for _, analyses in words]
    for place, (piece, analyses) in enumerate(words):
        others = {case for case in (*places[:place], *places[place + 1 :]) if case}
        if piece.member or places[place] or not others:
            yield piece, analyses
        else:
            yield piece, sorted(analyses, key=lambda one: _dual_place(one.cell) not in others)


def _firsts(words: Iterable[WordReadings]) -> list[AnyCell]:
    return [analyses[0].cell for piece, analyses in words if analyses and not piece.member]


def _personal(cell: AnyCell) -> VerbCell | None:
    """Return the cell of a finite verb that has a subject; None for another word."""
    verb = finite_verb(cell)
    return verb if verb and verb.prayoga is not Prayoga.BHAVE else None


def _subject(cell: AnyCell) -> DeclinedCell | None:
    """Return a nominative that is not an accusative too, as a neuter is; None for another word."""
    if not isinstance(cell, DeclinedCell) or cell.linga is Linga.NAPUMSAKA:
        return None
    return cell if cell.vibhakti is Vibhakti.PRATHAMA else None


def _dual_place(cell: AnyCell) -> Vibhakti | None:
    """Return the case of a declined dual; None for another cell."""
    if not isinstance(cell, DeclinedCell) or cell.vacana is not Vacana.DVI:
        return None
    return cell.vibhakti
