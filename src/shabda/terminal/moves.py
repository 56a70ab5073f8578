"""What can happen to a card instead of an answer, and the keys for it."""

from enum import Enum, auto

from shabda.lazy_patterns import lazy_pattern
from shabda.terminal.display import LEAVE
from shabda.terminal.keyboard import COMMAND


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

    It may be typed behind the text that the line had at the `start`, or behind its own letter.
    """
    if typed is None:
        return LEAVE
    text = typed.strip().lower()
    behind = text.removeprefix(start.lower()).lstrip()
    text = behind if behind.startswith(COMMAND) else text
    before, colon, key = text.partition(COMMAND)
    if colon and len(key) == 1 and before in ("", key):
        return key
    return _IN_WORDS.get(text, "")


_STUCK = lazy_pattern(rf"\S{COMMAND}([efhinpqsux?])$")


def stuck_key(typed: str) -> str:
    """The key with its colon that ends an answer (`bhavati:u`), or ""."""
    ending = _STUCK.search(typed.strip().lower())
    return f"{COMMAND}{ending[1]}" if ending else ""
