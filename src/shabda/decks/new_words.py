"""Words to add to a deck: the lines of their entries, and these as they read back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from shabda.decks.new_entries import NewWord
from shabda.decks.word_fields import GENDERS, PARTS_OF_SPEECH, read_sanskrit
from shabda.decks.words import GENDERLESS_POS, check_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_writer import inline_list, quoted
from shabda.errors import Where
from shabda.study.text_lengths import SHORT
from shabda.study.words import Word

_GENDERS, _POS = frozenset(("", *GENDERS)), frozenset(("", *PARTS_OF_SPEECH))
_ID = re.compile(r"[^\s/:]+")


def entry_values(word: NewWord) -> dict[str, Any]:
    """The values of an entry, in the order of its lines."""
    values: dict[str, Any] = {"word": word.word}
    if word.gender and word.pos not in GENDERLESS_POS:
        values["gender"] = word.gender
    if word.pos:
        values["pos"] = word.pos
    values["glosses"] = [*word.glosses]
    if word.as_written:
        values["as_written"] = word.as_written
    if word.note:
        values["note"] = word.note
    if word.tags:
        values["tags"] = [*word.tags]
    if word.source:
        values["source"] = word.source
    if word.id:
        values["id"] = word.id
    return values


def entry_lines(values: Mapping[str, Any]) -> list[str]:
    """The lines of an entry with these values."""
    return [
        f"{name}: {quoted(value) if isinstance(value, str) else inline_list(value)}"
        for name, value in values.items()
    ]


def _prove(block: Block, word: NewWord, deck: str) -> None:
    """Keep the word that an entry is read as; raises DeckError for one that no deck may have.

    What is clearly right is not asked of the entry again: 100,000 words take 0.5 s less.
    """
    known = word.gender in _GENDERS and word.pos in _POS and _ID.fullmatch(word.id)
    if not known or not word.word or not word.glosses or not all(map(str.strip, word.glosses)):
        check_entry(block, deck)
        return
    texts = (word.word, word.as_written, word.note, word.source, word.id)
    if max(map(len, (*texts, *word.glosses, *word.tags))) > SHORT:
        block.check_lengths()
    block.proved = Word(
        word.id, read_sanskrit(block, "word", word.word), word.glosses, deck,
        "" if word.pos in GENDERLESS_POS else word.gender, word.pos, word.tags,
        as_written=word.as_written, note=word.note, source=word.source,
    )  # fmt: skip


def written_words(
    words: Sequence[NewWord], entries: Sequence[dict[str, Any]], file: str, heading: int, line: int
) -> Block:
    """The deck that these words make when their lines, from `line` on, are read back.

    `entries` are the values of their entries, `heading` is the line of `words:`. Raises DeckError,
    with its line, for a word that no deck may have.
    """
    deck, blocks = Path(file).stem, []
    for word, values in zip(words, entries, strict=True):
        block = Block(values, None, Where(file, line))
        _prove(block, word, deck)
        blocks.append(block)
        line += len(values)
    return Block({"words": blocks}, {"words": heading}, Where(file, heading))
