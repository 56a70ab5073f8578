"""The learner's decks: which give new words, in which order, with their counts."""

from __future__ import annotations

from shabda.app.common_words import common_words, words_of_deck
from shabda.app.review_plan import deck_order
from shabda.app.workspace import Workspace
from shabda.errors import UnknownNameError
from shabda.study.cards import RULES_DECK
from shabda.study.deck_choices import DeckChoices, DeckCounts


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


def off_decks(workspace: Workspace) -> frozenset[str]:
    """The decks that give no new words: turned off, or of texts and never turned on."""
    choices = workspace.collection.overview.choices()
    return choices.off | (set(workspace.shipped[1:]) - choices.on)


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
        on = frozenset(texts[:1])
        first = DeckChoices(first=(texts[0], notes), on=on, asked=True)
        choices = (
            "for a beginner: the commonest words of Sanskrit texts "
            f"(deck {texts[0]}, the first of {len(texts)})"
        )
        offers.append((choices, first))
    words = len(workspace.collection.words.all(deck=notes))
    shipped = f"{words} words, most of them rare, from a learner's notes (deck {notes})"
    offers.append((shipped, DeckChoices(first=(notes,), asked=True)))
    none = DeckChoices(off=frozenset({notes}), asked=True)
    offers.append(("only my own words, taken in by `shabda import` or `shabda add`", none))
    return offers


def asks_first(workspace: Workspace) -> bool:
    """Whether nothing was chosen, begun or imported yet."""
    overview = workspace.collection.overview
    if overview.choices().asked:
        return False
    counts = overview.counts(workspace.day)
    own = {count.name for count in counts} - {RULES_DECK, *workspace.shipped}
    return not own and not any(count.begun for count in counts)
