"""The words of an import that are in decks that are off, which ask no new words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shabda.app.common_words import common_words, words_of_deck
from shabda.app.deck_list import off_decks
from shabda.app.paths import text_decks
from shabda.app.workspace import Workspace
from shabda.decks.notes.merging import PlanItem, Status
from shabda.lazy_dataclasses import dataclass
from shabda.study.words import NOMINATIVE_ENDINGS


@dataclass(frozen=True, slots=True)
class WordsTurnedOff:
    """Words as the file has them, and the decks that are off and have them."""

    words: tuple[str, ...] = ()
    decks: tuple[str, ...] = ()


def words_turned_off(workspace: Workspace, items: Sequence[PlanItem]) -> WordsTurnedOff:
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
    return WordsTurnedOff(tuple(decks_by_word), tuple(sorted(set(decks_by_word.values()))))


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
