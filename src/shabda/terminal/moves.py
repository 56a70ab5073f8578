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


_NOT_KNOWN = frozenset(
    ("idk", "i don't know", "i dont know", "don't know", "dont know", "dunno", "no idea", "pass")
)
_IN_WORDS = {LEAVE: LEAVE, "quit": LEAVE, "exit": LEAVE, "?": "?", "help": "?"}
"""Commands typed without a colon, none of which is a Sanskrit word."""


def is_not_known(typed: str) -> bool:
    """Whether a typed answer says in English that the learner does not know."""
    words = typed.strip().rstrip(".!").lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return words in _NOT_KNOWN


def command_of(typed: str | None, start: str = "") -> str:
    """The command a typed line is, or "": a colon and a letter, the end of input, q, help.

    It may be typed behind the text that the line had at the `start`.
    """
    if typed is None:
        return LEAVE
    text = typed.strip().lower()
    behind = text.removeprefix(start.lower()).lstrip()
    text = behind if behind.startswith(":") else text
    if len(text) == 2 and text[0] == ":":
        return text[1]
    return _IN_WORDS.get(text, "")
