"""Pairs of words that the learner confuses, and their cards."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.deck_list import off_decks
from shabda.app.workspace import Workspace
from shabda.decks.editing import append_entries
from shabda.decks.new_entries import NewPair
from shabda.study import confusions
from shabda.study.cards import Card, CardKind
from shabda.study.confusions import OFTEN, WordConfusion, count_confusions, pair_of_words
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import CardState
from shabda.study.session_port import FollowUp
from shabda.study.words import SimilarPair, Word


def add_pair(workspace: Workspace, words: Sequence[Word], difference: str = "") -> SimilarPair:
    """Put a pair into the learner's deck of pairs."""
    text = difference or confusions.difference(words)
    new = NewPair(tuple(word.id for word in words), text)
    append_entries(workspace.home.decks / f"{confusions.PAIRS}.yaml", (), pairs=[new])
    workspace.refresh()
    pair = confusions.pair_of_words(words, workspace.collection.words.pairs())
    assert pair is not None
    return pair


def bring_pair_forward(workspace: Workspace, card: Card, key: str) -> FollowUp:
    """Schedule the pair card of two words earlier once they were often confused.

    Where no pair holds them yet, one is made, but not with a word of a deck that is off.
    """
    words = confused_words(workspace, card.note, key)
    confusions_here = own_confusions(workspace, card.note)
    count = {known.confused_with: known.count for known in confusions_here}.get(key, 0)
    if words is None or count < OFTEN or words[1].deck in off_decks(workspace):
        return FollowUp()
    practice = pair_card(
        pair_of_words(words, workspace.collection.words.pairs()) or add_pair(workspace, words)
    )
    other = words[1].text.devanagari
    message = f"taken for {other} {count} times; a card now practises the difference"
    return FollowUp(message, practice, bring_forward(workspace, practice))


def own_confusions(workspace: Workspace, note: str | None = None) -> list[WordConfusion]:
    """List the learner's confusions, most frequent first; of one note, or of all."""
    return count_confusions(workspace.collection.log.mistaken(note))


def confused_words(workspace: Workspace, note: str, key: str) -> tuple[Word, Word] | None:
    """Return the word of a note and the word it was taken for, if the decks have both."""
    kind, _, word_id = note.partition(":")
    word = workspace.collection.words.get(word_id) if kind == "word" else None
    other = next(
        (match for match in workspace.collection.words.find(key) if match.id != word_id), None
    )
    return (word, other) if word and other else None


def pair_card(pair: SimilarPair) -> Card:
    return Card(f"pair:{pair.id}", CardKind.PAIR, pair.deck)


def bring_forward(workspace: Workspace, card: Card) -> CardState | None:
    """Make a known card due today; return its state."""
    state = workspace.collection.cards.states([card.id]).get(card.id)
    if state is not None and state.due > workspace.day:
        workspace.collection.log.mark(
            card.id,
            EventKind.RESCHEDULE,
            at=workspace.moment.at,
            day=workspace.day,
            due=workspace.day,
        )
    return workspace.collection.cards.states([card.id]).get(card.id)


def pair_cards(workspace: Workspace) -> tuple[list[Card], list[Card]]:
    """Return the pair cards to begin with, and all.

    Those of the learner's confusions come first, the most frequent before others, then pairs of the
    learner's own deck, then those whose words are begun. A deck that is off gives its pairs only
    if no other deck has any.
    """
    pairs = workspace.collection.words.pairs()
    by_key = (
        confused_words(workspace, confusion.note, confusion.confused_with)
        for confusion in own_confusions(workspace)
    )
    own = [pair for words in by_key if words and (pair := pair_of_words(words, pairs))]
    own += [pair for pair in pairs if pair.deck == confusions.PAIRS]
    own += _of_begun_words(workspace, pairs)
    cards = [pair_card(pair) for pair in own]
    every, off = [pair_card(pair) for pair in pairs], off_decks(workspace)
    return list(dict.fromkeys(cards)), [card for card in every if card.deck not in off] or every


def _of_begun_words(workspace: Workspace, pairs: Sequence[SimilarPair]) -> list[SimilarPair]:
    """The pairs of which the learner has begun every word."""
    cards = {
        member: f"word:{member}/{CardKind.RECOGNISE}" for pair in pairs for member in pair.members
    }
    begun = workspace.collection.cards.states(cards.values())
    return [pair for pair in pairs if all(cards[member] in begun for member in pair.members)]
