"""`shabda decks`: the decks, which are asked, and in which order."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import partial
from typing import Annotated

from shabda.app.deck_choosing import change_choice
from shabda.app.deck_files import own_deck_text, remove_deck
from shabda.app.deck_list import deck_counts, off_decks, rule_counts
from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.app.workspace import Workspace
from shabda.cli.confirm import confirm
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson, number_argument
from shabda.cli.output import document, say
from shabda.errors import UsageError
from shabda.figures import count
from shabda.lazy_dataclasses import asdict
from shabda.programs import shell_line
from shabda.terminal.screens.deck_table import DeckLine, deck_lines


class DeckAction(StrEnum):
    """What can be done with a deck."""

    ON = "on"
    OFF = "off"
    FIRST = "first"
    LIMIT = "limit"
    REMOVE = "remove"


_Action = Annotated[
    DeckAction | None, argument(help="Turn a deck on or off, ask it first, limit or delete it.")
]
_Name = Annotated[str | None, argument(metavar="DECK", help="A deck.")]
_Most = Annotated[
    int | None, number_argument("NUMBER", 0, HIGHEST_NUMBER, "For limit: new cards a day.")
]


def decks(
    action: _Action = None, name: _Name = None, most: _Most = None, as_json: AsJson = False
) -> None:
    """List the decks, or choose whose new words are asked.

    A deck that is off gives no new words; what you have begun of it stays in review.

    Examples: shabda decks, shabda decks first notes, shabda decks limit notes 3
    """
    if action and name is None:
        raise UsageError(f"name a deck: shabda decks {action} NAME")
    with open_workspace() as workspace:
        if action and name is not None:
            message = _done(workspace, action, name, most, asks=not as_json)
            if not as_json:
                say(message)
                return
        lines, rules = _lines(workspace), rule_counts(workspace)
    if as_json:
        rows = [{**asdict(line.counts), "on": line.on, "limit": line.limit} for line in lines]
        counts = {"cards": rules.cards, "begun": rules.begun, "due": rules.due}
        print(document("decks", {"decks": rows, "rules": counts}))
        return
    show_screen(partial(deck_lines, lines, rules))


def _done(
    workspace: Workspace, action: DeckAction, name: str, most: int | None, *, asks: bool
) -> str:
    """Do it with a deck, and say what was done."""
    if action is DeckAction.REMOVE:
        return _removed(workspace, name, asks=asks and sys.stdin.isatty())
    change_choice(workspace, action, name, most)
    return _done_text(action, name, most)


def _removed(workspace: Workspace, name: str, *, asks: bool) -> str:
    """Delete a deck of the learner's, if they say yes where they are asked."""
    own_deck_text(workspace, name)
    counts = {deck.name: deck for deck in deck_counts(workspace)}
    if name in counts and asks:
        deck = counts[name]
        what = f"{count(deck.words, 'word')}, {count(deck.begun, 'card')} begun"
        if not confirm(f"Delete the deck {name} ({what})?"):
            return "Nothing is deleted."
    copy = shell_line(str(remove_deck(workspace, name)))
    return (
        f"{name} is deleted here, and on your other devices when they sync. "
        f"`shabda import {copy} --deck {name}` brings it back."
    )


def _lines(workspace: Workspace) -> list[DeckLine]:
    """Every deck with the learner's choices."""
    limits, off = workspace.collection.overview.choices().limits, off_decks(workspace)
    counts = deck_counts(workspace)
    on = [count.name for count in counts if count.name not in off]
    place = {deck: number for number, deck in enumerate(on, 1)}
    return [
        DeckLine(count, count.name in place, place.get(count.name, 0), limits.get(count.name))
        for count in counts
    ]


def _done_text(action: DeckAction, name: str, most: int | None) -> str:
    return {
        DeckAction.ON: f"{name} is on. Its new words will be asked.",
        DeckAction.OFF: f"{name} is off. Its new words will not be asked.",
        DeckAction.FIRST: f"New words come from {name} first.",
        DeckAction.LIMIT: (
            f"{name} has no limit of its own now."
            if most is None
            else f"{name} gives at most {most} new cards a day."
        ),
    }[action]
