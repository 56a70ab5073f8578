"""Weighs the evidence that a block of notes is a word list, not text or grammar with pairs in it.

A line may look like a word and its meaning in any text. It is sure only inside a list: a run of
such lines in which few are forms, sentences or terms of grammar, or a file that holds little else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from shabda.decks.notes.lines.running_text import CARD_SIGN
from shabda.decks.notes.pairs.entries import LONG_MEANING, PHRASE, UNREADABLE
from shabda.decks.notes.pairs.line_pairs import A_CATEGORY, MENTIONED
from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.tables.cell_kinds import UNKNOWN_COLUMNS
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.words import doubts, grammar_doubts
from shabda.decks.notes.words.doubts import RUNNING_TEXT
from shabda.decks.notes.words.inflected_forms import AN_INFLECTED_FORM
from shabda.decks.notes.words.model import LineKind
from shabda.lazy_dataclasses import dataclass

NO_LIST = "most lines around it are not words with meanings"
DAMAGED_ROWS = "many rows of the table are damaged"
PROGRAM = "the file is program text"
CATEGORIES = "many words have the same meaning; it may be a category"
_CONTRARY = frozenset((
    PHRASE, UNREADABLE, LONG_MEANING, MENTIONED, AN_INFLECTED_FORM, UNKNOWN_COLUMNS,
    grammar_doubts.A_TERM, grammar_doubts.A_STATEMENT, doubts.A_FORM, doubts.A_CHAIN,
    doubts.CUT_OFF, doubts.A_PART, doubts.A_SOURCE, doubts.ANOTHER_ENTRY, doubts.NOT_A_WORD,
    doubts.NOT_A_MEANING, doubts.A_LETTER, doubts.RUNNING_TEXT, doubts.EXPLAINED,
    doubts.A_SENTENCE, doubts.A_COMMENT, doubts.IN_SANSKRIT, A_CATEGORY,
))  # fmt: skip
"""Reasons that say that a line is not a word with its meaning."""
_PROSE = frozenset((
    skip_reasons.SENTENCE, skip_reasons.ENGLISH, skip_reasons.HINDI, skip_reasons.OTHER_SCRIPT,
    skip_reasons.PARAGRAPH, skip_reasons.FORMS,
))  # fmt: skip
_WORDS = (LineKind.SURE, LineKind.CHECK)
_A_LIST, _A_TABLE = 4, 2
"""The fewest lines of a list, or rows under a header, inside other text."""
_LIST_FILE = 0.5
"""The share of lines with words that makes a whole file a list."""
_DAMAGE = frozenset((
    doubts.RUN_TOGETHER, doubts.A_GAP, doubts.CUT_OFF, doubts.ANOTHER_READING, UNREADABLE,
))  # fmt: skip
_MUCH_DAMAGE, _MANY_LINES = 0.2, 10
_MOST_CONTRARY, _MANY_CONTRARY = 0.5, 0.3
_ENOUGH = 12
"""Fewer words tell nothing about how often words or meanings come again."""
_OFTEN, _OFTEN_OF_MANY = 3, 0.01
"""How often a pair must repeat to show a text, not a list (which may repeat a word once), and the
share of all words that must repeat so."""
_DISTINCT_WORDS, _DISTINCT_MEANINGS = 0.8, 0.4
_CODE = re.compile(
    r'\s*(?:[\])}]+[,;]?|.*[{;]\s*|.*["\'][,:]\s*.*["\'\[{].*|(?:import|from|def|return|const|let|var|#include)\b.*)'
)
_MAY_BE_CODE = re.compile(
    r"[])}{;\"']|^[^\S\n]*(?:import|from|def|return|const|let|var|#include)\b", re.M
)
"""What each line of `_CODE` has."""
_MOSTLY_CODE, _FEW_LINES = 0.4, 8


@dataclass(frozen=True, slots=True)
class _Block:
    """The indexes of the lines with words of a run; `named` says that a header begins it."""

    words: tuple[int, ...]
    named: bool


def doubtful_lines(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, str]:
    """Return why the sure lines of a block that is not a word list need a check."""
    words = [i for i, line in enumerate(lines) if line.kind in _WORDS]
    if not any(lines[i].kind is LineKind.SURE for i in words):
        return {}
    if not _is_table(lines) and _is_program(raw):
        return dict.fromkeys(words, PROGRAM)
    if reason := doubt_of_all([lines[i] for i in words]):
        return dict.fromkeys(words, reason)
    prose = sum(_is_prose(line, text) for line, text in zip(lines, raw, strict=True))
    inside_text = len(words) < _LIST_FILE * (len(words) + prose)
    limit = _MANY_CONTRARY if inside_text else _MOST_CONTRARY
    reasons: dict[int, str] = {}
    for block in _blocks(lines, raw):
        least = _A_TABLE if block.named else _A_LIST
        contrary = sum(_has(lines[i], _CONTRARY) for i in block.words)
        if inside_text and len(block.words) < least:
            loose = [i for i in block.words if CARD_SIGN not in raw[i]]
            reasons |= dict.fromkeys(loose, RUNNING_TEXT)
        elif len(block.words) > 2 and contrary >= limit * len(block.words):
            reasons |= dict.fromkeys(block.words, NO_LIST)
    return reasons


def doubt_of_cards(cards: Sequence[LineReading]) -> str:
    """Return why no card is sure, also when its fields may be a word and its category."""
    if doubt := doubt_of_all(cards):
        return doubt
    meanings = [card.entries[0].glosses for card in cards]
    few = len(set(meanings)) < _DISTINCT_MEANINGS * len(meanings)
    return CATEGORIES if few and len(meanings) >= _ENOUGH else ""


def doubt_of_all(lines: Sequence[LineReading]) -> str:
    """Return why no line with words is sure; "" when some may be."""
    damaged = sum(_has(line, _DAMAGE) for line in lines)
    if len(lines) >= _MANY_LINES and damaged >= _MUCH_DAMAGE * len(lines):
        return DAMAGED_ROWS
    entries = [entry for line in lines for entry in line.entries if entry.glosses]
    if len(entries) < _ENOUGH:
        return ""
    words = {entry.slp1 for entry in entries}
    if len(words) >= _DISTINCT_WORDS * len(entries):
        return ""
    count = Counter((entry.slp1, entry.glosses) for entry in entries)
    often = {slp1 for (slp1, _), times in count.items() if times >= _OFTEN}
    many = max(_OFTEN, _OFTEN_OF_MANY * len(entries))
    return doubts.OF_A_TEXT if len(often) >= many else ""


def _blocks(lines: Sequence[LineReading], raw: Sequence[str]) -> Iterator[_Block]:
    """Yield runs of lines with words; text, a heading and the header of a table end a run."""
    run: list[int] = []
    named = False
    for i, (line, text) in enumerate(zip(lines, raw, strict=True)):
        header = line.reason == skip_reasons.TABLE_HEADER
        if line.kind in _WORDS:
            run.append(i)
        elif header or line.reason == skip_reasons.HEADING or _is_prose(line, text):
            if run:
                yield _Block(tuple(run), named)
            run, named = [], header
    if run:
        yield _Block(tuple(run), named)


def _is_prose(line: LineReading, text: str) -> bool:
    return line.reason in _PROSE and len(text.split()) >= 4


def _has(line: LineReading, reasons: frozenset[str]) -> bool:
    if line.kind is LineKind.SURE:  # none of its words has a reason
        return False
    return any(not reasons.isdisjoint(entry.reasons) for entry in line.entries)


def _is_table(lines: Sequence[LineReading]) -> bool:
    """Whether a file begins with the header of a table, whatever sign ends its rows."""
    first = next((line for line in lines if line.reason != skip_reasons.BLANK), None)
    return first is not None and first.reason == skip_reasons.TABLE_HEADER


def _is_program(raw: Sequence[str]) -> bool:
    full = [text for text in raw if text.strip()]
    if len(full) < _FEW_LINES:
        return False
    code = sum(_CODE.fullmatch(raw[at]) is not None for at in lines_with(_MAY_BE_CODE, raw))
    return code >= _MOSTLY_CODE * len(full)
