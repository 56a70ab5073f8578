"""Confused words: pairs that are practised, and words that could become pairs."""

from collections.abc import Sequence

from rich.text import Text

from shabda.figures import count
from shabda.lazy_dataclasses import dataclass
from shabda.study.scheduling.scheduler import CardState
from shabda.study.scheduling.study_day import as_date
from shabda.study.words import Word
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    command_line,
    pad,
    reading,
    rule,
    widest,
)
from shabda.terminal.screens.word_pages import next_due_text


@dataclass(frozen=True, slots=True)
class PairLine:
    """A pair: its words, what tells them apart, and the state of its card (None: new)."""

    words: tuple[Word, ...]
    difference: str
    state: CardState | None


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs on a study day; confusions without a pair, with counts; words one sound apart."""

    day: int
    pairs: tuple[PairLine, ...]
    confused: tuple[tuple[tuple[Word, ...], int], ...] = ()
    near: tuple[tuple[tuple[Word, ...], str], ...] = ()

    def as_json(self) -> dict[str, object]:
        return {
            "pairs": [
                {
                    **_named(pair.words),
                    "difference": pair.difference,
                    "due": as_date(pair.state.due).isoformat() if pair.state else None,
                }
                for pair in self.pairs
            ],
            "confused": [{**_named(words), "count": times} for words, times in self.confused],
            "near": [
                {**_named(words), "difference": difference} for words, difference in self.near
            ],
        }


def pair_lines(pairs: Pairs, options: RenderOptions) -> Lines:
    """Each group under its name; one set of words a line."""
    practised = [(next_due_text(row.state, pairs.day), row.words) for row in pairs.pairs]
    confused = [(count(times, "time"), words) for words, times in pairs.confused]
    near = [("", words) for words, _ in pairs.near]
    return [
        *rule(options),
        *_group("Taken for each other, not a pair yet", confused, options),
        *_group("Pairs", practised, options),
        *_group("One sound apart, not a pair yet", near, options),
        command_line("shabda pairs WORD WORD", "makes a pair"),
        command_line("shabda drill pairs", "practises them, your own confusions first"),
        *rule(options),
    ]


def _group(
    title: str, rows: Sequence[tuple[str, tuple[Word, ...]]], options: RenderOptions
) -> Lines:
    if not rows:
        return []
    heads = widest(head for head, _ in rows)
    lines = [(_head(head, heads), *_words_text(words, options)) for head, words in rows]
    return [Text(title, "quiet"), *entry_rows(lines, options, margin=4), *blank(options)]


def _head(head: str, width: int) -> str:
    return f"{INDENT}{pad(head, width)}{INDENT}" if width else INDENT


def _words_text(words: Sequence[Word], options: RenderOptions) -> tuple[str, str]:
    read = " / ".join(filter(None, (reading(word.text, options) for word in words)))
    return read, " / ".join(word.text.devanagari for word in words)


def _named(words: Sequence[Word]) -> dict[str, object]:
    return {"words": [word.text.devanagari for word in words], "ids": [word.id for word in words]}
