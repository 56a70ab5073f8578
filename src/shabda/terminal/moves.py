"""What can happen to a card instead of an answer, and the keys for it."""

from enum import Enum, auto

from shabda.terminal.display import LEAVE


class Move(Enum):
    """What can happen to a card instead of an answer."""

    SKIP = auto()
    SUSPEND = auto()
    UNDO = auto()
    LEAVE = auto()


MOVES = {"s": Move.SKIP, "x": Move.SUSPEND, "u": Move.UNDO, LEAVE: Move.LEAVE}


_IN_WORDS = {LEAVE: LEAVE, "quit": LEAVE, "exit": LEAVE, "?": "?", "help": "?"}
"""Commands typed without a colon, none of which is a Sanskrit word."""


def command_of(typed: str | None) -> str:
    """The command a typed line is, or "": a colon and a letter, the end of input, q, help."""
    if typed is None:
        return LEAVE
    text = typed.strip().lower()
    if len(text) == 2 and text[0] == ":":
        return text[1]
    return _IN_WORDS.get(text, "")
