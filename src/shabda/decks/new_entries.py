"""What can be added to a deck."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.errors import DeckError
from shabda.lazy_dataclasses import dataclass
from shabda.study.text_lengths import length_fault


@dataclass(frozen=True, slots=True)
class NewWord:
    """A word to write; the fields are those of the deck format."""

    word: str
    glosses: tuple[str, ...]
    gender: str = ""
    pos: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    as_written: str = ""
    source: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class NewGlosses:
    """Meanings to add to the word of this id, and a note to add to its notes.

    `asked`: the deck asks the word, which another has.
    """

    word: str
    glosses: tuple[str, ...]
    note: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class NewPair:
    """Similar words, by id, and the difference between them."""

    words: tuple[str, ...]
    difference: str


def check_lengths(glosses: Sequence[NewGlosses], pairs: Sequence[NewPair]) -> None:
    """Raise DeckError for a text that is too long; the reader checks those of new words."""
    texts = [("glosses", gloss) for addition in glosses for gloss in addition.glosses]
    texts += [("note", addition.note) for addition in glosses]
    texts += [("difference", pair.difference) for pair in pairs]
    for field, text in texts:
        if fault := length_fault(field, text):
            raise DeckError(fault)
