"""The kind of word that an item asks about, so that a missed item comes back with its like."""

from __future__ import annotations

from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.study.cards import Exercise

KindOfWord = tuple[str, str, str]
"""For a noun its last sound, gender and number; for a verb its class, tense and voice."""


def kind_of_word(exercise: Exercise) -> KindOfWord | None:
    """The kind of the noun or root of an exercise; None for joins and other questions."""
    cell = getattr(getattr(exercise.judge, "item", None), "cell", None)
    if isinstance(cell, NounCell):
        return cell.noun.stem[-1], cell.noun.linga.name, cell.vacana.name
    if isinstance(cell, VerbCell):
        return str(cell.root.gana), cell.lakara.name, cell.prayoga.name
    return None
