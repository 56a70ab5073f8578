"""The decks of a learner: which are asked, in which order, and what is known of them."""

from __future__ import annotations

from shabda.app.review import deck_order
from shabda.app.workspace import Workspace
from shabda.errors import UnknownNameError
from shabda.store.words import RULES
from shabda.study.deck_choices import DeckChoices, DeckCounts


def deck_counts(workspace: Workspace) -> list[DeckCounts]:
    """The decks of words: those that are on in their order, then the others."""
    order = {name: place for place, name in enumerate(deck_order(workspace))}
    counts = [it for it in workspace.collection.overview.counts(workspace.day) if it.name != RULES]
    return sorted(counts, key=lambda it: order.get(it.name, len(order)))


def change(workspace: Workspace, action: str, name: str, most: int | None = None) -> DeckChoices:
    """Turn a deck on or off, put it first or limit it; raises UnknownNameError."""
    known = [it.name for it in deck_counts(workspace)]
    if name not in known:
        raise UnknownNameError("deck", name, known)
    choices = workspace.collection.overview.choices()
    if action == "first":
        choices = choices.put_first(name)
    elif action == "limit":
        choices = choices.limit(name, most)
    else:
        choices = choices.turn(name, on=action == "on")
    workspace.collection.overview.choose(choices)
    return choices


def first_choices(workspace: Workspace) -> list[tuple[str, DeckChoices]]:
    """What a first review offers: the words of texts, the notes deck, or only imported words."""
    notes, *texts = workspace.shipped
    offers = []
    if texts:
        first = DeckChoices(first=(*texts, notes), asked=True)
        offers.append(("the first words of Sanskrit texts", first))
    offers.append(("the words of the notes deck", DeckChoices(first=(notes, *texts), asked=True)))
    none = DeckChoices(off=frozenset(workspace.shipped), asked=True)
    offers.append(("only words that I import or add", none))
    return offers


def asks_first(workspace: Workspace) -> bool:
    """Whether nothing was chosen, begun or imported yet."""
    overview = workspace.collection.overview
    if overview.choices().asked:
        return False
    counts = overview.counts(workspace.day)
    own = {it.name for it in counts} - {RULES, *workspace.shipped}
    return not own and not any(it.begun for it in counts)
