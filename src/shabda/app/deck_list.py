"""The decks, with their counts, and which of them give new words, in which order."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.app.common_words import common_words, count_in_deck
from shabda.app.paths import shipped_decks
from shabda.app.review_plan import deck_order
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError, UnknownNameError
from shabda.figures import enumerated
from shabda.study.confusions import PAIRS
from shabda.study.deck_choices import DeckCounts
from shabda.study.new_shares import RULES_DECK
from shabda.study.words import Word


def deck_counts(workspace: Workspace) -> list[DeckCounts]:
    """List the word decks: first those that are on, in their order, then the others."""
    order = {name: place for place, name in enumerate(deck_order(workspace))}
    counts = [
        count
        for count in workspace.collection.overview.counts(workspace.day)
        if count.name != RULES_DECK
    ]
    compiled = {count.name for count in counts}
    texts = [name for name in shipped_decks()[1:] if name not in compiled]
    common = common_words() if texts else ()
    counts += [DeckCounts(name, count_in_deck(name, common), 0, 0, 0) for name in texts]
    return sorted(counts, key=lambda deck: order.get(deck.name, len(order)))


def rule_counts(workspace: Workspace) -> DeckCounts:
    """The cards of the rules of grammar, which are always on."""
    counts = {count.name: count for count in workspace.collection.overview.counts(workspace.day)}
    return counts[RULES_DECK]


def off_decks(workspace: Workspace) -> frozenset[str]:
    """The decks that give no new words: turned off, or of texts and never turned on."""
    choices = workspace.collection.overview.choices()
    return choices.off | (set(shipped_decks()[1:]) - choices.on)


def check_deck(workspace: Workspace, name: str | None) -> None:
    """Refuse the name of a deck that was never turned on, or that is not there.

    Raises ShabdaError and UnknownNameError.
    """
    names = workspace.collection.words.digests()
    if name is None or name in names:
        return
    if name in shipped_decks():
        raise ShabdaError(f"the deck {name} is off; `shabda decks on {name}` turns it on")
    raise UnknownNameError("deck", name, names)


def own_first(workspace: Workspace, words: Iterable[Word]) -> list[Word]:
    """The words of the learner's own decks, then those of others that are on, then the rest."""
    off, shipped = off_decks(workspace), frozenset(shipped_decks())
    return sorted(words, key=lambda word: (word.deck in off, word.deck in shipped))


def when_asked(workspace: Workspace, deck: str) -> str:
    """Say when a review asks the new words of a deck, as `shabda decks` shows it."""
    order = deck_order(workspace)
    if deck not in order:
        return f"The deck {deck} is off; `shabda decks on {deck}` asks its new words."
    before = [name for name in order[: order.index(deck)] if name != PAIRS]
    if not before:
        _, begun = workspace.collection.queue.done(workspace.day)
        when = (
            ""
            if begun < workspace.settings.new
            else ", from tomorrow: your new cards for today are used up"
        )
        return f"`shabda review` asks the new words of {deck} first{when}."
    return (
        f"`shabda review` asks its new words after those of {enumerated(before)}; "
        f"`shabda decks first {deck}` puts them first."
    )
