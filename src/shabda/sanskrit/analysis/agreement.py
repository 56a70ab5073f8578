"""Whether the subject of a line has the number of its verb: बाला गच्छति, बाला गच्छन्ति."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from shabda.sanskrit.analysis.analysis_cells import AnyCell, DeclinedCell, finite_verb, number_of
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import KrdantaCell, NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Linga, Prayoga, Purusha, Vacana, Vibhakti

WordReadings = tuple[Piece, list[Analysis]]

_COPULAS = frozenset({"as", "BU", "vft", "jan", "vid"})
"""Roots whose verb joins a subject to what it is: रामः मित्रम् अस्ति."""
_TRANSITIVE = frozenset({
    "kf", "pA", "KAd", "Bakz", "ad", "Buj", "paW", "liK", "dfS", "Ikz", "dA", "nI", "hf", "vah",
    "gam", "yA", "vad", "vac", "brU", "kaT", "Sru", "jYA", "cint", "smf", "iz", "laB", "Ap",
    "grah", "tyaj", "hA", "rakz", "pUj", "nam", "krI", "sev", "cur", "pac", "ji", "han", "praC",
    "spfS",
})  # fmt: skip
"""Common roots whose verb nearly always has an object."""
_TWO_NUMBERS = -1.0
"""Added for a line without a verb that has nominatives of two numbers: कर्माणि … अधिकारः."""
_AGAINST = -4.0
"""Added to the likelihood of a line whose only subject has another number than its verb."""


def agreement(words: Sequence[WordReadings]) -> float:
    """Weigh how a line's subject and its verb agree, by the first reading of each word.

    Nothing is said of a line with several verbs; in one without, a participle agrees with its noun.
    Words in the singular may together be the
    subject of a verb in the dual or plural: रामो लक्ष्मणश्च गच्छतः.
    """
    verbs = [verb for verb in map(_personal, _firsts(words)) if verb]
    if not verbs:
        return _of_participles(words)
    if len(verbs) != 1 or verbs[0].purusha is not Purusha.PRATHAMA:
        return 0.0
    number = verbs[0].vacana
    subjects = [subject.vacana for subject in map(_subject, _firsts(words)) if subject]
    together = len(subjects) > 1 and number is not Vacana.EKA
    if not subjects or number in subjects or together:
        return 0.0
    return _AGAINST


def _of_participles(words: Sequence[WordReadings]) -> float:
    """Weigh a line without a verb: a participle has the number of its noun (समवेता युयुत्सवः)."""
    nominatives = [cell for cell in map(_subject, _firsts(words)) if cell]
    participles = [cell for cell in nominatives if isinstance(cell, KrdantaCell)]
    numbers = {cell.vacana for cell in nominatives if not isinstance(cell, KrdantaCell)}
    lonely = len(numbers) == 1 and any(cell.vacana not in numbers for cell in participles)
    if lonely:
        return _AGAINST
    cases = [cell for cell in _firsts(words) if isinstance(cell, NounCell)]
    named = [cell.vacana for cell in cases if cell.vibhakti is Vibhakti.PRATHAMA]
    return _TWO_NUMBERS if len(set(named)) > 1 else 0.0


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


def with_own_nouns(words: Sequence[WordReadings]) -> Iterator[WordReadings]:
    """Yield the words; a nominative participle has the gender of the only noun of its number."""
    nominatives = [cell for cell in map(_subject, _firsts(words)) if cell]
    nouns = {(cell.linga, cell.vacana) for cell in nominatives if not isinstance(cell, KrdantaCell)}
    for piece, analyses in words:
        cell = _subject(analyses[0].cell) if analyses and not piece.member else None
        if len(nouns) == 1 and isinstance(cell, KrdantaCell):
            analyses = sorted(analyses, key=lambda one: not _agrees(one.cell, nouns))
        yield piece, analyses


def _agrees(cell: AnyCell, nouns: Container[tuple[Linga, Vacana]]) -> bool:
    subject = _subject(cell)
    return isinstance(subject, KrdantaCell) and (subject.linga, subject.vacana) in nouns


def with_dual_verb(words: Sequence[WordReadings]) -> Iterator[WordReadings]:
    """Yield the words; where two subjects want a dual verb, the word that can be it is read so.

    Alone, गच्छतः is more often the participle "of him who goes" than "the two go".
    """
    can_be_verb = any(_is_dual_verb(one.cell) for _, analyses in words for one in analyses)
    if not can_be_verb or any(map(_personal, _firsts(words))):
        yield from words
        return
    words = [(piece, _as_dual_subject(analyses)) for piece, analyses in words]
    subjects = [subject.vacana for subject in map(_subject, _firsts(words)) if subject]
    wanted = Vacana.DVI in subjects or subjects.count(Vacana.EKA) > 1
    for piece, analyses in words:
        if wanted and analyses and not _subject(analyses[0].cell):
            analyses = sorted(analyses, key=lambda one: not _is_dual_verb(one.cell))
        yield piece, analyses


def _as_dual_subject(analyses: list[Analysis]) -> list[Analysis]:
    """Put the nominative dual before the vocative: बालिके नृत्यतः, the two girls dance."""
    first = analyses[0].cell if analyses else None
    if not isinstance(first, DeclinedCell) or first.vibhakti is not Vibhakti.SAMBODHANA:
        return analyses
    return sorted(analyses, key=lambda one: not _is_dual_subject(one.cell))


def _is_dual_subject(cell: AnyCell) -> bool:
    subject = _subject(cell)
    return subject is not None and subject.vacana is Vacana.DVI


def with_objects(words: Sequence[WordReadings]) -> Iterator[WordReadings]:
    """Yield the words; a neuter that cannot be the subject of the verb is read as its object.

    It is the object of a verb in another number or person (फलानि खादति, जलं पिबामि), of one with
    another subject (बालः फलं खादति), and of a verb that always has an object (जलं पिबति).
    """
    firsts = _firsts(words)
    verbs = [verb for verb in map(_personal, firsts) if verb]
    if len(verbs) != 1 or not _may_have_object(verbs[0]):
        yield from words
        return
    verb, other_subject = verbs[0], any(map(_subject, firsts))
    has_object = (
        other_subject or verb.purusha is not Purusha.PRATHAMA or verb.root.root in _TRANSITIVE
    )
    for piece, analyses in words:
        cell = analyses[0].cell if analyses and not piece.member else None
        if cell and _is_neuter(cell) and (has_object or number_of(cell) is not verb.vacana):
            analyses = sorted(analyses, key=lambda one: not _is_neuter(one.cell, Vibhakti.DVITIYA))
        yield piece, analyses


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


def _is_dual_verb(cell: AnyCell) -> bool:
    verb = _personal(cell)
    if verb is None:
        return False
    return verb.vacana is Vacana.DVI and verb.purusha is Purusha.PRATHAMA


def _may_have_object(verb: VerbCell) -> bool:
    return verb.prayoga is Prayoga.KARTARI and verb.root.root not in _COPULAS


def _is_neuter(cell: AnyCell, case: Vibhakti = Vibhakti.PRATHAMA) -> bool:
    """Whether a cell is a neuter in a case, of a noun and not of a participle."""
    return isinstance(cell, NounCell) and cell.linga is Linga.NAPUMSAKA and cell.vibhakti is case


def _dual_place(cell: AnyCell) -> Vibhakti | None:
    """Return the case of a declined dual; None for another cell."""
    if not isinstance(cell, DeclinedCell) or cell.vacana is not Vacana.DVI:
        return None
    return cell.vibhakti
