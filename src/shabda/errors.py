"""Every error a learner can meet, and the one shape they share.

ShabdaError                exit 1   one sentence: what, where, what to do
├── DeckError              exit 1   a deck or rule file is not valid
│   └── UnknownWordError  exit 1   a deck names a word that no deck has
├── NotesError             exit 1   notes that cannot be read
├── StoreError             exit 1   the collection cannot be opened, read or written
├── SettingsError          exit 1   a setting that is not valid, in a file or a variable
├── SanskritError          exit 1   text that is not Sanskrit, an unknown root
├── UnknownNameError       exit 1   a topic, deck or word that does not exist
├── NothingToDrawError     exit 1   a rule or drill that no known word fits
├── CardGoneError          exit 1   a card whose entry is in no deck any more
└── UsageError             exit 2   the command line is wrong

Rooms raise them; only `cli` prints them and exits.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

UNSAFE = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Characters that a terminal obeys, that reorder a line, or that no stream takes: C0 and C1
controls, bidi marks, tags, and bytes that are not UTF-8. Tabs, line breaks and the joiners of
Devanagari (U+200C, U+200D) are not among them.
"""
LONE_SURROGATE = lazy_pattern("[\ud800-\udfff]")
"""What Python makes of a byte that is not UTF-8; no stream takes it."""
_SHOWN = 60
_LONG_RUN = lazy_pattern(r"\S{200,}")
_STAND_IN = "\ufffd"
_LINE_BREAK = lazy_pattern("[\t\n]")


def harmless(text: str) -> str:
    """Replace every unsafe character by U+FFFD; the length stays the same."""
    return UNSAFE.sub(_STAND_IN, text)


def one_line(text: str) -> str:
    """A harmless text without the line breaks that would make a file name look like a sentence."""
    return harmless(_LINE_BREAK.sub(_STAND_IN, text))


def in_quotes(value: object) -> str:
    """A text in quotes for a sentence, as it was typed: no escapes, no doubled backslashes.

    A value that is not a text is shown without quotes.
    """
    if not isinstance(value, str):
        return one_line(str(value))
    mark = '"' if "'" in value and '"' not in value else "'"
    return f"{mark}{one_line(value)}{mark}"


def shortened(text: str) -> str:
    """Cut a word that no screen has room for, such as a name of 5,000 letters that is not known."""
    return _LONG_RUN.sub(lambda run: f"{run[0][:_SHOWN]}…", text)


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file; lines count from 1; 0 is the whole file."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        file = one_line(self.file)
        return f"{file}:{self.line}" if self.line else file


class ShabdaError(Exception):
    """A sentence for the learner, with its place in a file when there is one."""

    exit_code = 1

    def __init__(self, message: str, where: Where | None = None) -> None:
        super().__init__(message)
        self.message = shortened(harmless(message))
        self.where = where

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class DeckError(ShabdaError):
    pass


_MOST_OF_A_FILE = 10
"""More entries than this that are left out of one file are only counted."""


def left_out_sentences(errors: Iterable[ShabdaError]) -> list[str]:
    """What was left out and why, a sentence each; of a file with many faults only the first."""
    counts: Counter[str] = Counter()
    sentences = []
    for error in errors:
        file = error.where.file if error.where else ""
        counts[file] += 1
        if counts[file] <= _MOST_OF_A_FILE:
            sentences.append(f"{error} (left out)")
    more = {file: count - _MOST_OF_A_FILE for file, count in counts.items()}
    sentences += [
        f"{Where(file)}: {n} more {'entry' if n == 1 else 'entries'} (left out)"
        for file, n in more.items()
        if n > 0
    ]
    return sentences


class UnknownWordError(DeckError):
    """A deck names a word that no deck has."""

    def __init__(self, name: str, message: str, where: Where) -> None:
        super().__init__(message, where)
        self.name = name


class NotesError(ShabdaError):
    pass


class StoreError(ShabdaError):
    pass


class SettingsError(ShabdaError):
    pass


class SanskritError(ShabdaError):
    pass


_MOST_NAMES = 40
"""More known names than this are not listed in an error."""

_LISTED_BY = {
    "command": "`shabda help` lists them",
    "topic": "`shabda drill` lists them",
    "deck": "`shabda decks` lists them",
    "root": "`shabda explain FORM` finds the root of a form",
    "word": "`shabda list TEXT` searches your decks, `shabda add` adds a word",
}
"""What to do about an unknown name when no known one is like it and they are too many to list."""


class UnknownNameError(ShabdaError):
    """An unknown name; the message says what to do `instead`, or suggests `nearest`.

    Without both it suggests the closest known name.
    """

    def __init__(
        self,
        kind: str,
        name: str,
        known: Iterable[str],
        where: Where | None = None,
        *,
        nearest: str | None = None,
        instead: str = "",
    ) -> None:
        offer = f"did you mean {nearest}?" if nearest else ""
        offer = instead or offer or suggestion(kind, name, sorted(known))
        super().__init__(f"no {kind} {in_quotes(name)}; {offer}", where)
        self.nearest = nearest


class NothingToDrawError(ShabdaError):
    """No word or root in the learner's decks, nor a common one, fits a rule or drill."""

    def __init__(self, sutra: str, name: str) -> None:
        rule = f"{sutra} {name}".strip()
        super().__init__(f"no word of your decks fits {rule}; add words, or drill another topic")


class CardGoneError(ShabdaError):
    """The entry of a card is no longer in a deck."""

    def __init__(self) -> None:
        super().__init__("an entry is gone from its deck, and its card with it")


def nearest_name(name: str, known: Iterable[str], alike: float = 0.6) -> str:
    """The known name that is most like this one; empty when none is as much `alike` (of 1)."""
    from difflib import get_close_matches  # 1 ms, and most runs misspell nothing

    return next(iter(get_close_matches(name, list(known), n=1, cutoff=alike)), "")


def suggestion(kind: str, name: str, known: Sequence[str]) -> str:
    """Suggest the nearest known name, or list all of them when none is near."""
    if near := nearest_name(name, known):
        return f"did you mean {near}?"
    if not 0 < len(known) <= _MOST_NAMES:
        return _LISTED_BY.get(kind, f"no similar {kind} was found")
    return f"known: {', '.join(known)}"


class UsageError(ShabdaError):
    exit_code = 2
