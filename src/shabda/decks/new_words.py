"""Words to add to a deck: the lines of their entries, and these as they read back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from shabda.decks.new_entries import NewWord
from shabda.decks.word_fields import GENDERS, PARTS_OF_SPEECH, read_sanskrit
from shabda.decks.words import GENDERLESS_POS, check_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_writer import inline_list, quoted
from shabda.errors import Where
from shabda.study.words import Word

_GENDERS, _POS = frozenset(("", *GENDERS)), frozenset(("", *PARTS_OF_SPEECH))
_ID = re.compile(r"[^\s/:]+")


def entry_lines(word: NewWord) -> list[str]:
    """The lines of an entry."""
    gender = "" if word.pos in GENDERLESS_POS else word.gender
    fields = (
        ("word", quoted(word.word)),
        ("gender", gender and quoted(gender)),
        ("pos", word.pos and quoted(word.pos)),
        ("glosses", inline_list(word.glosses)),
        ("as_written", word.as_written and quoted(word.as_written)),
        ("note", word.note and quoted(word.note)),
        ("tags", inline_list(word.tags) if word.tags else ""),
        ("source", word.source and quoted(word.source)),
        ("id", word.id and quoted(word.id)),
    )
    return [f"{name}: {value}" for name, value in fields if value]


def _prove(block: Block, word: NewWord, deck: str) -> None:
    """Keep the word that an entry is read as; raises DeckError for one that no deck may have.

    What is clearly right is not asked of the entry again: 100,000 words take 0.5 s less.
    """
    known = word.gender in _GENDERS and word.pos in _POS and _ID.fullmatch(word.id)
    if not known or not word.word or not word.glosses or not all(map(str.strip, word.glosses)):
        check_entry(block, deck)
        return
    block.check_lengths()
    block.proved = Word(
        word.id, read_sanskrit(block, "word", word.word), word.glosses, deck,
        "" if word.pos in GENDERLESS_POS else word.gender, word.pos, word.tags,
        as_written=word.as_written, note=word.note, source=word.source,
    )  # fmt: skip


def written_words(words: Sequence[NewWord], file: str, heading: int, line: int) -> Block:
    """The deck that these words make when their lines, from `line` on, are read back.

    `heading` is the line of `words:`. Raises DeckError, with its line, for a word that no deck may
    have.
    """
    deck, blocks = Path(file).stem, []
    for word in words:
        values: dict[str, Any] = {"word": word.word}
        if word.gender and word.pos not in GENDERLESS_POS:
            values["gender"] = word.gender
        if word.pos:
            values["pos"] = word.pos
        values["glosses"] = list(word.glosses)
        for name in ("as_written", "note", "tags", "source", "id"):
            if value := getattr(word, name):
                values[name] = list(value) if name == "tags" else value
        lines = dict(zip(values, range(line, line + len(values)), strict=True))
        block = Block(values, lines, Where(file, line))
        _prove(block, word, deck)
        blocks.append(block)
        line += len(values)
    return Block({"words": blocks}, {"words": heading}, Where(file, heading))
