"""The learner's choice of decks: made before a first review, changed, or taken from a sync."""

from __future__ import annotations

from shabda.app.common_words import decks_of_words
from shabda.app.deck_list import deck_counts
from shabda.app.paths import shipped_decks
from shabda.app.workspace import Workspace
from shabda.errors import UnknownNameError
from shabda.lazy_dataclasses import replace
from shabda.study.deck_choices import DeckChoices


def change_choice(
    workspace: Workspace, action: str, name: str, most: int | None = None
) -> DeckChoices:
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
    notes, *texts = shipped_decks()
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


def words_begun_elsewhere(workspace: Workspace) -> frozenset[str]:
    """The ids of words whose cards the log knows and no deck here has."""
    cards = workspace.collection.cards.orphans()
    return frozenset(card.partition(":")[2].rpartition("/")[0] for card in cards)


def turn_on_decks_begun_elsewhere(
    workspace: Workspace, begun: frozenset[str], before: DeckChoices
) -> None:
    """Turn on the decks of texts with words begun on another device, unless chosen here before.

    Where nothing was chosen yet, the notes deck is off unless the log knows a card of it.
    """
    collection, (notes, *texts) = workspace.collection, shipped_decks()
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
