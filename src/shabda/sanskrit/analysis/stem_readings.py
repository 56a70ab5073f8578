"""The readings of a word that is typed as a dictionary gives it: its bare stem."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.sanskrit.analysis.analysis_cells import StemCell
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti


def stem_first(analyses: Sequence[Analysis]) -> list[Analysis]:
    """Put the reading as a stem before that as its vocative: a word typed alone is looked up.

    So is asmad, before the form asmat, which is written so only before a voiced sound.

    The vocatives come last; one of a gender that has no meaning is left out where another
    reading has one: guṇa is masculine.
    """
    if analyses and _is_voiced_stem(analyses):
        return sorted(analyses, key=lambda one: not isinstance(one.cell, StemCell))
    if not (analyses and _is_vocative(analyses[0])):
        return list(analyses)
    stems = [one for one in analyses if isinstance(one.cell, StemCell)]
    vocatives = [one for one in analyses if _is_vocative(one)]
    if not stems:
        return list(analyses)
    others = [one for one in analyses if one not in stems and one not in vocatives]
    meant = [one for one in vocatives if isinstance(one.cell, NounCell) and one.cell.noun.gloss]
    return [*stems, *others, *(meant or vocatives)]


def _is_voiced_stem(analyses: Sequence[Analysis]) -> bool:
    """Whether a stem is typed that is a form only with its last stop voiced."""
    stem = next((one.cell.stem for one in analyses if isinstance(one.cell, StemCell)), "")
    forms = {derivation.form for one in analyses for derivation in one.derivations}
    return stem.endswith("d") and stem not in forms


def is_vocative_of(analysis: Analysis, stem: Analysis) -> bool:
    """Whether a reading is the vocative that is written as the stem of another reading."""
    cell = analysis.cell
    return (
        isinstance(stem.cell, StemCell)
        and _is_vocative(analysis)
        and isinstance(cell, NounCell)
        and cell.noun.stem == stem.cell.stem
    )


def _is_vocative(analysis: Analysis) -> bool:
    cell = analysis.cell
    return (
        isinstance(cell, NounCell)
        and cell.vibhakti is Vibhakti.SAMBODHANA
        and cell.vacana is Vacana.EKA
    )
