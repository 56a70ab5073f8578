"""The learner's decks: which give new words, in which order, with their counts."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.app.common_words import common_words, decks_of_words, words_of_deck
from shabda.app.review_plan import deck_order
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError, UnknownNameError
from shabda.figures import enumerated
from shabda.lazy_dataclasses import replace
from shabda.study.confusions import PAIRS
from shabda.study.deck_choices import DeckChoices, DeckCounts
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
    texts = [name for name in workspace.shipped[1:] if name not in compiled]
    common = common_words() if texts else ()
    counts += [DeckCounts(name, words_of_deck(name, common), 0, 0, 0) for name in texts]
    return sorted(counts, key=lambda deck: order.get(deck.name, len(order)))


def rule_counts(workspace: Workspace) -> DeckCounts:
    """The cards of the rules of grammar, which are always on."""
    counts = {count.name: count for count in workspace.collection.overview.counts(workspace.day)}
    return counts[RULES_DECK]


def off_decks(workspace: Workspace) -> frozenset[str]:
    """The decks that give no new words: turned off, or of texts and never turned on."""
    choices = workspace.collection.overview.choices()
    return choices.off | (set(workspace.shipped[1:]) - choices.on)


def check_deck(workspace: Workspace, name: str | None) -> None:
    """Refuse the name of a deck that was never turned on, or that is not there.

    Raises ShabdaError and UnknownNameError.
    """
    names = workspace.collection.words.digests()
    if name is None or name in names:
        return
    if name in workspace.shipped:
        raise ShabdaError(f"the deck {name} is off; `shabda decks on {name}` turns it on")
    raise UnknownNameError("deck", name, names)


def own_first(workspace: Workspace, words: Iterable[Word]) -> list[Word]:
    """The words of the learner's own decks, then those of others that are on, then the rest."""
    off, shipped = off_decks(workspace), frozenset(workspace.shipped)
    return sorted(words, key=lambda word: (word.deck in off, word.deck in shipped))


def change(workspace: Workspace, action: str, name: str, most: int | None = None) -> DeckChoices:
    """Turn a deck on or off, put it first or limit it; raises UnknownNameError."""
    names = [count.name for count in deck_counts(workspace)]
    if name not in names:
        raise UnknownNameError("deck", name, names)
    choices = workspace.collection.overview.choices()
    if action == "first":
        choices = choices.put_first(name)
    elif action == "limit":
        choices = choices.limit(name, most)
    else:
        choices = choices.turn(name, on=action == "on")
    choose_decks(workspace, choices)
    return choices


def choose_decks(workspace: Workspace, choices: DeckChoices) -> None:
    """Keep the choices and compile the decks they turn on."""
    workspace.collection.overview.choose(choices)
    workspace.refresh()


def first_choices(workspace: Workspace) -> list[tuple[str, DeckChoices]]:
    """What a first review offers: the words of texts, the notes deck, or only imported words."""
    notes, *texts = workspace.shipped
    offers = []
    if texts:
        first = beginner_choice(notes, texts[0])
        common = (
            "for a beginner: the commonest words of Sanskrit texts "
            f"(deck {texts[0]}, the first of {len(texts)})"
        )
        offers.append((common, first))
    words = len(workspace.collection.words.all(deck=notes))
    shipped = (
        f"about {round(words, -1)} words, most of them rare, from a learner's notes (deck {notes})"
    )
    offers.append((shipped, DeckChoices(asked=True)))
    none = DeckChoices(off=frozenset({notes}), asked=True)
    offers.append(("only my own words, from `shabda import` or `shabda add`", none))
    return offers


def beginner_choice(notes: str, texts: str) -> DeckChoices:
    """The common words of a deck of texts, without the rare ones of the notes deck."""
    on, off = frozenset({texts}), frozenset({notes})
    return DeckChoices(off=off, on=on, asked=True, shipped_first=(texts,))


def asks_first(workspace: Workspace) -> bool:
    """Whether nothing was chosen or begun yet; an import chooses nothing."""
    overview = workspace.collection.overview
    return not overview.choices().asked and not overview.any_begun()


def begun_elsewhere(workspace: Workspace) -> frozenset[str]:
    """The ids of words whose cards the log knows and no deck here has."""
    cards = workspace.collection.cards.orphans()
    return frozenset(card.partition(":")[2].rpartition("/")[0] for card in cards)


def turn_on_begun(workspace: Workspace, begun: frozenset[str], before: DeckChoices) -> None:
    """Turn on the decks of texts with words begun on another device, unless chosen here before.

    Where nothing was chosen yet, the notes deck is off unless the log knows a card of it.
    """
    collection, (notes, *texts) = workspace.collection, workspace.shipped
    own = {word.id for word in collection.words.named(begun) if word.deck not in texts}
    missing = decks_of_words(begun - own) - before.on if begun - own else ()
    if not missing:
        return
    choices = collection.overview.choices()
    known = {count.name for count in collection.overview.counts(workspace.day) if count.begun}
    if not choices.asked and notes not in known:
        choices = choices.turn(notes, on=False)
    for deck in missing:
        choices = choices.turn(deck, on=True)
    choose_decks(workspace, replace(choices, asked=True))


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
