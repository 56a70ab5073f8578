"""The words of an import that its decks do not ask yet: of decks that are off, or not begun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from shabda.app.deck_list import off_decks
from shabda.app.workspace import Workspace
from shabda.decks.notes.merging import PlanItem, Status
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind

_MOST = 2000
"""The most known words of a file that are named by their decks."""


@dataclass(frozen=True, slots=True)
class UnaskedWords:
    """Words as the file has them, and the decks that have them."""

    words: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()


def words_turned_off(workspace: Workspace, items: Sequence[PlanItem]) -> UnaskedWords:
    """Find the words that are not imported because a deck that is off has them already."""
    off = off_decks(workspace)
    known = _known(items)
    decks_by_word = {
        known[word.id]: word.deck
        for word in workspace.collection.words.named(known)
        if word.deck in off
    }
    return _unasked(decks_by_word)


def words_not_begun(workspace: Workspace, items: Sequence[PlanItem]) -> UnaskedWords:
    """Find the words that the learner's decks have, but that were never asked in either way."""
    known = _known(items)
    held = workspace.collection.words.named(known)
    cards = {
        word.id: {f"word:{word.id}/{kind}" for kind in (CardKind.RECOGNISE, CardKind.PRODUCE)}
        for word in held
    }
    begun = workspace.collection.cards.states(chain.from_iterable(cards.values())).keys()
    off = off_decks(workspace)
    return _unasked(
        {
            known[word.id]: word.deck
            for word in held
            if word.deck not in off and not cards[word.id] & begun
        }
    )


def _known(items: Sequence[PlanItem]) -> dict[str, str]:
    """The words that the decks have, by id; of very many none, which would take seconds to read."""
    known = {item.word_id: item.entry.word for item in items if item.status is not Status.NEW}
    return known if len(known) <= _MOST else {}


def _unasked(decks_by_word: Mapping[str, str]) -> UnaskedWords:
    return UnaskedWords(tuple(decks_by_word), tuple(sorted(set(decks_by_word.values()))))
