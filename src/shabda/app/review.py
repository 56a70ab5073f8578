"""What a review asks today, and what still waits after it."""

from __future__ import annotations

from dataclasses import dataclass

from shabda.app.workspace import Workspace
from shabda.store.words import RULES
from shabda.study.cards import Card
from shabda.study.confusions import PAIRS
from shabda.study.queue import allowance, mix, queue, share_of_rules
from shabda.study.scheduling.scheduler import LONGEST_INTERVAL


@dataclass(frozen=True, slots=True)
class Plan:
    """The cards of a review: those due, new ones, and those to be asked once more today."""

    due: tuple[Card, ...] = ()
    new: tuple[Card, ...] = ()
    again: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        return (*self.due, *self.new, *self.again)


def planned(
    workspace: Workspace,
    deck: str | None = None,
    limit: int | None = None,
    new: int | None = None,
) -> Plan:
    """What is due, then new cards as far as today allows, then what is to be asked once more."""
    reviewed, begun = workspace.collection.queue.done(workspace.day)
    allowed = allowance(
        limit=limit,
        new=new,
        daily_limit=workspace.settings.limit,
        daily_new=workspace.settings.new,
        done=reviewed,
        begun=begun,
    )
    due = [card for card, _ in workspace.collection.queue.due(workspace.day, allowed.due, deck)]
    first = queue(due, new_cards(workspace, allowed.new, deck), limit)
    again = workspace.collection.queue.unsure(workspace.day, deck)
    again = again if limit is None else again[: max(0, limit - len(first))]
    known = set(due)
    return Plan(
        tuple(card for card in first if card in known),
        tuple(card for card in first if card not in known),
        tuple(again),
    )


def new_cards(workspace: Workspace, most: int, deck: str | None) -> tuple[Card, ...]:
    """New words and rules, the learner's own pairs first."""
    new = workspace.collection.queue.new
    pairs = [] if deck else new(most, workspace.day, PAIRS)
    rules = new(0 if deck else share_of_rules(most), workspace.day, RULES)
    return mix([*pairs, *new(most, workspace.day, deck)], rules, most)


def crammed(workspace: Workspace, deck: str | None, limit: int | None) -> tuple[Card, ...]:
    """Known cards, whenever they are due, in random order."""
    most = limit or workspace.settings.limit
    known = workspace.collection.queue.due(workspace.day + LONGEST_INTERVAL, most, deck)
    cards = [card for card, _ in known]
    workspace.rng.shuffle(cards)
    return tuple(cards)


def nothing_to_ask(workspace: Workspace, *, cram: bool) -> str:
    """Say why there is nothing to ask, and what can be done."""
    if cram:
        return "No card is known yet: `shabda review` begins."
    counts = workspace.collection.queue.counts(workspace.day)
    if counts.new:
        return (
            f"Done for today. {counts.new} new cards wait; `shabda review --new 5` takes some now."
        )
    return "Done for today. `shabda drill` practises rules; `shabda import` takes in new words."
