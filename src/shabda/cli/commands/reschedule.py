"""`shabda reset` and `shabda reschedule`: change the schedule of words by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from shabda.cli.commands.suspend import cards_named
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import number_argument
from shabda.cli.output import say
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import LONGEST_INTERVAL


def reset(
    names: Annotated[list[str], argument(metavar="WORD", help="Words, in any script.")],
) -> None:
    """Start words over as if they were new.

    Example: shabda reset सुत sUta
    """
    move(names, EventKind.RESET, None)


def reschedule(
    name: Annotated[str, argument(metavar="WORD", help="A word, in any script.")],
    days: Annotated[
        int, number_argument("DAYS", 0, LONGEST_INTERVAL, "Days from today; 0 is today.")
    ],
) -> None:
    """Change when a word is due next.

    Example: shabda reschedule सुत 3
    """
    move([name], EventKind.RESCHEDULE, days)


def move(names: Sequence[str], kind: EventKind, days: int | None) -> None:
    """Mark the begun cards of the named words, and say when each word is due."""
    with open_workspace() as workspace:
        cards = [(name, cards_named(workspace, name)) for name in names]
        begun = workspace.collection.cards.states(card for _, group in cards for card in group)
        due = None if days is None else workspace.day + days
        for name, group in cards:
            moved = [card for card in group if card in begun]
            for card in moved:
                workspace.collection.log.mark(
                    card, kind, at=workspace.moment.at, day=workspace.day, due=due
                )
            done = "new again" if due is None else f"due {_days_text(days or 0)}"
            if kind is EventKind.RESET:
                done += "; `shabda undo` takes it back"
            say(f"{name}: {done}" if moved else f"{name} is new; nothing to change")


def _days_text(days: int) -> str:
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
