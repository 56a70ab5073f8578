"""The words of an import that its decks do not ask yet: of decks that are off, or not begun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from shabda.app.common_words import common_words, words_of_deck
from shabda.app.deck_list import off_decks
from shabda.app.paths import text_decks
from shabda.app.workspace import Workspace
from shabda.decks.notes.merging import PlanItem, Status
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind
from shabda.study.words import NOMINATIVE_ENDINGS


@dataclass(frozen=True, slots=True)
class UnaskedWords:
    """Words as the file has them, and the decks that have them."""

    words: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()


def words_turned_off(workspace: Workspace, items: Sequence[PlanItem]) -> UnaskedWords:
    """Find the words that a deck that is off has already, or would ask when it is turned on.

    Before the learner has chosen decks, those of texts are not named: none of them is off.
    """
    off, choices = off_decks(workspace), workspace.collection.overview.choices()
    known = {item.word_id: item.entry.word for item in items if item.status is not Status.NEW}
    decks_by_word = {
        known[word.id]: word.deck
        for word in workspace.collection.words.named(known)
        if word.deck in off
    }
    if choices.asked or choices.on or choices.off:
        decks_by_word |= _in_texts([item for item in items if item.addable], off)
    return _unasked(decks_by_word)


def words_not_begun(workspace: Workspace, items: Sequence[PlanItem]) -> UnaskedWords:
    """Find the words that the learner's decks have, but that were never asked."""
    known = {item.word_id: item.entry.word for item in items if item.status is not Status.NEW}
    held = workspace.collection.words.named(known)
    cards = {f"word:{word.id}/{CardKind.RECOGNISE}": word for word in held}
    begun, off = workspace.collection.cards.states(cards), off_decks(workspace)
    return _unasked(
        {
            known[word.id]: word.deck
            for card, word in cards.items()
            if card not in begun and word.deck not in off
        }
    )


def _unasked(decks_by_word: Mapping[str, str]) -> UnaskedWords:
    return UnaskedWords(tuple(decks_by_word), tuple(sorted(set(decks_by_word.values()))))


def _in_texts(items: Iterable[PlanItem], off: frozenset[str]) -> dict[str, str]:
    """The words that the first of these decks of texts has."""
    common = {word.id: word for word in common_words()}
    decks = [path.stem for path in text_decks() if path.stem in off]
    decks_by_word: dict[str, str] = {}
    for item in items:
        stems = (item.entry.slp1.removesuffix(ending) for ending in NOMINATIVE_ENDINGS)
        word = next((common[stem] for stem in stems if stem in common), None)
        deck = next((name for name in decks if word and words_of_deck(name, (word,))), "")
        if deck:
            decks_by_word[item.entry.word] = deck
    return decks_by_word
