"""Words to add to a deck: the lines of their entries, and these as they read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from shabda.decks.new_entries import NewWord
from shabda.decks.plain_deck import WordsPlace, plain_lines
from shabda.decks.word_fields import GENDERLESS_POS, GENDERS, PARTS_OF_SPEECH
from shabda.decks.words import check_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_writer import quoted_all
from shabda.errors import Where
from shabda.sanskrit.text.script import Sanskrit
from shabda.sanskrit.text.spelled_words import spelled
from shabda.second_process import run_in_parallel
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


def entry_lines(words: Sequence[NewWord]) -> Iterator[tuple[str, ...]]:
    """The lines of the entry of each word."""
    entries = list(map(entry_values, words))
    names = dict.fromkeys(name for values in entries for name in values)
    columns = {
        name: _lines(name, [values[name] for values in entries if name in values]) for name in names
    }
    for alike, run in groupby(entries, tuple):
        many = len(list(run))
        yield from zip(*(islice(columns[name], many) for name in alike), strict=True)


def _lines(name: str, values: Sequence[Any]) -> Iterator[str]:
    """The lines of one field, whose values are all texts or all lists."""
    if isinstance(values[0], str):
        return (f"{name}: {text}" for text in quoted_all(values))
    items = iter(quoted_all([text for texts in values for text in texts]))
    return (f"{name}: [{', '.join(islice(items, len(texts)))}]" for texts in values)


def _count_lines(word: NewWord) -> int:
    """How many lines an entry has."""
    gender = word.gender and word.pos not in GENDERLESS_POS
    others = gender, word.pos, word.as_written, word.note, word.tags, word.source, word.id
    return 2 + sum(map(bool, others))


def _proved(word: NewWord, text: Sanskrit, deck: str) -> Word | None:
    """The word that an entry is read as; None where the entry must be read to know that.

    `text` is the headword as it is read, empty if it cannot be. What is clearly right is not
    asked of the entry again: 100,000 words take a second less.
    """
    known = word.gender in _GENDERS and word.pos in _POS and _ID.fullmatch(word.id)
    if not (known and text.slp1 and word.glosses and all(map(str.strip, word.glosses))):
        return None
    if word.word.isascii() and not word.word.islower():  # nadI, which a deck refuses
        return None
    parts = word.word, word.as_written, word.note, word.source, word.id, *word.glosses, *word.tags
    if len("".join(parts)) > SHORT:
        return None
    return Word(
        word.id, text, word.glosses, deck,
        "" if word.pos in GENDERLESS_POS else word.gender, word.pos, word.tags,
        as_written=word.as_written, note=word.note, source=word.source,
    )  # fmt: skip


def _entries(
    words: Sequence[NewWord], proved: Sequence[Word | None], where: Where
) -> Iterator[Block]:
    """The entry of each word, from a line on; raises DeckError for one that no deck may have."""
    deck, line = Path(where.file).stem, where.line
    for word, known in zip(words, proved, strict=True):
        block = Block(partial(entry_values, word), None, Where(where.file, line))
        block.proved = known
        if known is None:
            check_entry(block, deck)
        yield block
        line += _count_lines(word)


def written_words(words: Sequence[NewWord], file: str, heading: int, line: int) -> Block:
    """The deck that these words make when their lines, from `line` on, are read back.

    `heading` is the line of `words:`. Raises DeckError, with its line, for a word that no deck may
    have. The words are what was `proved`; their entries are made when one is asked for.
    """
    deck, where = Path(file).stem, Where(file, line)
    texts = spelled([word.word for word in words])
    proved = [_proved(word, text, deck) for word, text in zip(words, texts, strict=True)]

    def entries() -> list[Block]:
        return [*_entries(words, proved, where)]

    read = entries() if None in proved else None
    block = Block({"words": read or entries}, {"words": heading}, Where(file, heading))
    block.proved = tuple(entry.proved for entry in read) if read else tuple(proved)
    return block


def added_words(place: WordsPlace, words: Sequence[NewWord], file: str) -> tuple[str | None, Block]:
    """Return the text that puts these words into a deck, and the deck that they make.

    The text is None when one of the entries needs another layout.
    """
    share = round(0.7 * len(words))  # both cores then work as long
    earlier, (later, block) = run_in_parallel(
        lambda: plain_lines(place, entry_lines(words[:share])),
        lambda: (
            plain_lines(place, entry_lines(words[share:])),
            written_words(words, file, place.heading, place.line),
        ),
        len(words),
    )
    return None if earlier is None or later is None else earlier + later, block
