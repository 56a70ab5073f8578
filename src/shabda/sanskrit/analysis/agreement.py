"""Whether the subject of a line has the number of its verb: बाला गच्छति, बाला गच्छन्ति."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shabda.sanskrit.analysis.analysis_cells import AnyCell
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Linga, Prayoga, Purusha, Vacana, Vibhakti

WordReadings = tuple[Piece, list[Analysis]]

_AGAINST = -4.0
"""Added to the likelihood of a line whose only subject has another number than its verb."""


def agreement(words: Sequence[WordReadings]) -> float:
    """Weigh how a line's subject and its verb agree, by the first reading of each word.

    Nothing is said of a line with several verbs. Words in the singular may together be the
    subject of a verb in the dual or plural: रामो लक्ष्मणश्च गच्छतः.
    """
    verbs = [verb for verb in map(_finite, _firsts(words)) if verb]
    if len(verbs) != 1 or verbs[0].purusha is not Purusha.PRATHAMA:
        return 0.0
    number = verbs[0].vacana
    subjects = [_number(cell) for cell in _firsts(words) if _is_subject(cell)]
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


def _finite(cell: AnyCell) -> VerbCell | None:
    verb = cell if isinstance(cell, VerbCell) else getattr(cell, "cell", None)
    known = isinstance(verb, VerbCell) and verb.prayoga is not Prayoga.BHAVE
    return verb if known else None


def _number(cell: AnyCell) -> Vacana | None:
    return getattr(cell, "vacana", None)


def _is_subject(cell: AnyCell) -> bool:
    """Whether a cell is a nominative that is not an accusative too, as a neuter is."""
    linga = cell.noun.linga if isinstance(cell, NounCell) else getattr(cell, "linga", None)
    nominative = getattr(cell, "vibhakti", None) is Vibhakti.PRATHAMA
    return nominative and linga is not Linga.NAPUMSAKA


def _dual_place(cell: AnyCell) -> Vibhakti | None:
    """Return the case of a declined dual; None for another cell."""
    return getattr(cell, "vibhakti", None) if _number(cell) is Vacana.DVI else None
