"""The words of an import that its decks do not ask yet: of decks that are off, or not begun.

Those of a shipped deck are brought to the list that has them, so that it stays together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from shabda.app.deck_files import is_shipped
from shabda.app.deck_list import off_decks
from shabda.app.note_import import ImportPlan
from shabda.app.workspace import Workspace
from shabda.decks.formats.anki_package import own_words
from shabda.decks.notes.merging import PlanItem, Status
from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.notes.words.model import Confidence
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind
from shabda.study.words import Word

_MOST = 2000
"""The most known words of a file that are named by their decks."""


@dataclass(frozen=True, slots=True)
class UnaskedWords:
    """Words as the file has them, and the decks that have them."""

    words: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BroughtWords:
    """Words that an import brings to its deck from others, and which these are."""

    items: tuple[PlanItem, ...] = ()
    unasked: UnaskedWords = UnaskedWords()

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(item.word_id for item in self.items)

    def with_others(self, items: Iterable[PlanItem]) -> list[PlanItem]:
        """These items and those brought, each once, in the order of the file."""
        if not self.items:
            return [*items]
        both = {id(item): item for item in (*items, *self.items)}
        return sorted(both.values(), key=lambda item: item.entry.line)


def words_to_bring(workspace: Workspace, plan: ImportPlan) -> BroughtWords:
    """The sure words of a list that a shipped deck has, none of them begun.

    They are asked with the list. A table or a package that shabda wrote moves no word.
    """
    if plan.package and own_words(plan.package):
        return BroughtWords()
    items = {
        item.word_id: item
        for item in plan.plan.others
        if item.status is not Status.NEW and not (item.correction or item.entry.deck)
    }
    held = workspace.collection.words.named(items if len(items) <= _MOST else ())
    sure = [word for word in held if is_shipped(word) and _is_sure(items[word.id], word)]
    words = _never_asked(workspace, sure)
    decks_by_word = {items[word.id].entry.word: word.deck for word in words}
    return BroughtWords(tuple(items[word.id] for word in words), _unasked(decks_by_word))


def _is_sure(item: PlanItem, word: Word) -> bool:
    """Whether an item is surely this word: by a meaning in common, or read without doubt."""
    if item.status is Status.MERGE:
        return item.entry.confidence is Confidence.SURE
    return any(shares_a_word(one, other) for one in word.glosses for other in item.entry.glosses)


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
    off = off_decks(workspace)
    words = _never_asked(workspace, [word for word in held if word.deck not in off])
    return _unasked({known[word.id]: word.deck for word in words})


def _never_asked(workspace: Workspace, words: Sequence[Word]) -> list[Word]:
    """Those words that were never asked in either way."""
    cards = {
        word.id: {f"word:{word.id}/{kind}" for kind in (CardKind.RECOGNISE, CardKind.PRODUCE)}
        for word in words
    }
    begun = workspace.collection.cards.states(chain.from_iterable(cards.values())).keys()
    return [word for word in words if not cards[word.id] & begun]


def _known(items: Sequence[PlanItem]) -> dict[str, str]:
    """The words that the decks have, by id; of very many none, which would take seconds to read."""
    known = {item.word_id: item.entry.word for item in items if item.status is not Status.NEW}
    return known if len(known) <= _MOST else {}


def _unasked(decks_by_word: Mapping[str, str]) -> UnaskedWords:
    return UnaskedWords(tuple(decks_by_word), tuple(sorted(set(decks_by_word.values()))))
