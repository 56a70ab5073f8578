"""Words in nested lists and maps, whatever the syntax: JSON, YAML, the data of a program."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from shabda.decks.formats.card_groups import MAP_OF_WORDS, CardGroup, card_groups
from shabda.decks.formats.foreign_cards import ForeignCard, harvest, read_cards
from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.lines.block_evidence import doubt_of_cards
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries, skipped
from shabda.decks.notes.tables.headers import GLOSS, role_of
from shabda.decks.notes.tables.row_entries import BESIDE
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.text.patterns import line_script
from shabda.decks.notes.text.skip_reasons import MARKUP, SENTENCE
from shabda.decks.notes.words.doubts import (
    A_PART,
    A_PREFIX,
    A_SOURCE,
    EXPLAINED,
    OF_A_TEXT,
    PREFIX_SPELLINGS,
)
from shabda.decks.notes.words.model import Harvest
from shabda.lazy_dataclasses import replace

BROKEN = "broken JSON"
"""The reason to leave out an object that is cut off or mistyped."""
_NEAR = 20_000
"""Characters behind one card in which the next one is sought in every spelling."""
IN_A_QUIZ = "the word is in a question of a quiz"
_BEGINNING = 3
"""Letters by which a word is found in its text, where sandhi has changed its end."""
_OF_THE_TEXT = 0.3
_OF_AFFIXES = frozenset(("sutra", "sūtra", "sutras", "pratyaya"))
_OF_BOOKS = frozenset(("author", "publisher", "isbn", "composer", "singer", "price"))
_EXPLAINING = frozenset(("description", "explanation", "details", "body", "summary"))
_VERSE = 3
"""The fewest words of a verse or a sentence."""


def cards_in(value: Any) -> tuple[CardGroup, ...]:
    """Return every list of cards in a value."""
    return tuple(card_groups(_with_lists(value)))


def _with_lists(value: Any) -> Any:
    """Write maps that only number lists and maps as lists: `{"1": ["ca", "and"], "2": […]}`."""
    if isinstance(value, list):
        return [*map(_with_lists, value)]
    if not isinstance(value, Mapping):
        return value
    inner = {name: _with_lists(part) for name, part in value.items()}
    numbered = len(inner) > 1 and all(str(name).isdecimal() for name in inner)
    if numbered and all(isinstance(part, (list, Mapping)) for part in inner.values()):
        return [*inner.values()]
    return inner


def read_values(
    cards: Sequence[CardGroup], text: str, file: str, broken: Sequence[int] = ()
) -> Harvest:
    """Read the lists of cards in a text; the rest is markup.

    `broken` are the lines of what could not be read.
    """
    raw = split_lines(text)
    readings: dict[int, list[LineReading]] = {}
    for line, reading in _readings(cards, _Places(plain(text))):
        readings.setdefault(line, []).append(_moved(reading, line))
    merged = {line: _merged(alike) for line, alike in readings.items()}
    if doubt := doubt_of_cards([reading for reading in merged.values() if reading.entries]):
        merged = {line: doubted(reading, doubt) for line, reading in merged.items()}
    reasons = dict.fromkeys(range(1, len(raw) + 1), MARKUP)
    reasons |= dict.fromkeys(broken, BROKEN)
    return harvest(file, raw, merged, reasons)


def _readings(groups: Sequence[CardGroup], places: _Places) -> Iterator[tuple[int, LineReading]]:
    """Yield the line and the reading of each card; of a glossed text only the words are read."""
    of_a_text = False
    for group, below in zip(groups, [*groups[1:], None], strict=False):
        places.begin(nested=group.nested)
        lines = [places.line_of(fields) for fields in group.fields]
        cards = [ForeignCard(i, fields) for i, fields in enumerate(group.fields)]
        cards_read = read_cards(cards, [field_name(name) for name in group.names])
        of_a_text = (of_a_text and group.nested) or (
            below is not None
            and _are_of_a_text(below, group)
            and _is_text(cards_read.values(), glossed=below.names == MAP_OF_WORDS)
        )
        doubt = OF_A_TEXT if of_a_text else IN_A_QUIZ if group.quiz else _doubt_of_group(group)
        for i, reading in cards_read.items():
            if of_a_text and not group.nested:
                yield lines[i], skipped(SENTENCE)
            else:
                yield lines[i], _with_doubt(reading, doubt) if doubt else reading


def _with_doubt(reading: LineReading, doubt: str) -> LineReading:
    """Doubt all words of a card, also those that may be settled otherwise."""
    entries = tuple(entry.doubted(doubt) for entry in reading.entries)
    return of_entries(entries, reading.reason) if entries else reading


def _doubt_of_group(group: CardGroup) -> str:
    """Doubt the prefixes of the roots above them, which mean something only with the root."""
    words = [next(filter(line_script, row), "") for row in group.fields]
    prefixes = sum(word in PREFIX_SPELLINGS for word in words)
    return A_PREFIX if group.nested and 2 * prefixes > len(words) else _doubt_of_names(group)


def _doubt_of_names(group: CardGroup) -> str:
    """Doubt records whose fields say that they are affixes, books or titles, or that explain."""
    if not group.names:  # pairs, which may have more cells in one row than in another
        return ""
    names = [name.casefold() for name in group.names]
    columns = [*zip(*group.fields, strict=True)]
    named = [*zip(names, columns, strict=True)]
    written = {name: sum(map(bool, map(line_script, column))) for name, column in named}
    word = max(written, key=written.__getitem__, default="")
    meanings = [
        name
        for name, column in named
        if role_of(field_name(name)) == GLOSS and 2 * sum(map(bool, column)) > len(column)
    ]
    if not _OF_AFFIXES.isdisjoint(names):
        return A_PART
    if not _OF_BOOKS.isdisjoint(names) or "title" in word:
        return A_SOURCE
    return EXPLAINED if meanings and _EXPLAINING.issuperset(meanings) else ""


def _are_of_a_text(words: CardGroup, texts: CardGroup) -> bool:
    """Whether many of the words inside cards are words of the texts that the cards have.

    Sandhi hides the beginnings of the others.
    """
    text = " ".join(chain.from_iterable(texts.fields)).casefold()
    begins = [next(filter(line_script, row), row[0])[:_BEGINNING] for row in words.fields]
    begins = [begin.casefold() for begin in begins]
    there = sum(bool(begin) and begin in text for begin in begins)
    return words.nested and there > _OF_THE_TEXT * len(begins)


def _is_text(readings: Iterable[LineReading], *, glossed: bool) -> bool:
    """Whether most cards have verses or sentences, without meanings where words are `glossed`."""
    entries = [entry for reading in readings for entry in reading.entries]
    texts = (
        (len(" ".join(entry.glosses).split()) >= _VERSE or (glossed and not entry.glosses))
        and (BESIDE in entry.reasons or entry.word.count(" ") >= _VERSE - 1)
        for entry in entries
    )
    return 2 * sum(texts) > len(entries)


class _Places:
    """Finds the line of each card; cards are asked for in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self._at = self._start = self._usual = 0

    def begin(self, *, nested: bool) -> None:
        """Begin a list of cards: behind the last one, or inside its cards."""
        if nested:
            self._at = self._start
        else:
            self._start = self._at

    def line_of(self, fields: Sequence[str]) -> int:
        if not self._ends:
            return 1
        for field in filter(None, fields):
            quoted = (json.dumps(field, ensure_ascii=False), json.dumps(field))
            written = (
                *quoted,
                f"'{field}'",
                f"`{field}`",
                f": {field}\n",
                f"- {field}\n",
                f">{field}<",
            )
            loosely = (f'"{field} ', f'" {field}', f'{field} "', f" {field}'", f"'{field} ")
            at = self._near((written[self._usual], *written))
            if at is None:
                at = self._near(loosely)
            else:
                self._usual = next(i for i, t in enumerate(written) if self._text.startswith(t, at))
            if at is not None:
                self._at = at
                break
        else:
            longest = json.dumps(max(fields, key=len), ensure_ascii=False)
            self._at = max(self._at, self._text.find(longest, self._at))
        return bisect_left(self._ends, self._at) + 1

    def _near(self, texts: Iterable[str]) -> int | None:
        """Where the first of these texts begins; None where none is near.

        The others are sought before a text that was found, so the likeliest comes first.
        """
        end, nearest = self._at + _NEAR, None
        for text in texts:
            last = end if nearest is None else min(end, nearest + len(text))
            at = self._text.find(text, self._at, last)
            nearest = at if at >= 0 else nearest
        return nearest


def _moved(reading: LineReading, line: int) -> LineReading:
    return replace(reading, entries=tuple(replace(entry, line=line) for entry in reading.entries))


def _merged(readings: Sequence[LineReading]) -> LineReading:
    entries = tuple(entry for reading in readings for entry in reading.entries)
    return of_entries(entries, readings[0].reason)
