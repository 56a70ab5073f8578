"""Decides what the neighbours of lines make of them: headings, mentions, lists in running text."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.decks.notes.lines.aligned_lines import meanings_below
from shabda.decks.notes.lines.block_evidence import doubt_of_all, doubtful_lines
from shabda.decks.notes.lines.glossary_lines import glossary_lines, words_beside
from shabda.decks.notes.lines.hindi_lists import hindi_lists
from shabda.decks.notes.lines.left_in_lists import left_in_lists
from shabda.decks.notes.lines.program_words import A_KEYWORD, is_about_program
from shabda.decks.notes.lines.roman_notes import roman_notes
from shabda.decks.notes.lines.roman_twins import roman_twins
from shabda.decks.notes.lines.running_text import lines_hardly_sure, lines_in_running_text
from shabda.decks.notes.pairs.line_pairs import MENTIONED
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries, skipped
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.words.doubts import RUNNING_TEXT
from shabda.decks.notes.words.model import LineKind
from shabda.lazy_dataclasses import replace

_GIVES_WORDS = (LineKind.SURE, LineKind.CHECK)


def settle_lines(
    lines: list[LineReading], raw: Sequence[str], written: Sequence[str]
) -> list[LineReading]:
    """Make headings of lone words above a list, and drop mentions of words already met.

    `raw` are the lines as they are read, `written` as they are in the file, with its code.
    """
    if all(map(_is_settled, lines)):  # the commonest file: a list of plain lines
        doubt = doubt_of_all([line for line in lines if line.entries])
        return [doubted(line, doubt) for line in lines] if doubt else lines
    _read_again(lines, raw)
    for i, above in roman_twins(lines):
        lines[i] = skipped(f"the word of line {above + 1} in Roman letters")
    for i in lines_in_running_text(lines, raw):
        entries = tuple(entry.doubted(RUNNING_TEXT) for entry in lines[i].entries)
        lines[i] = replace(lines[i], kind=LineKind.CHECK, entries=entries)
    first: dict[str, int] = {}
    for i, line in enumerate(lines):
        if line.lone and _is_above_a_list(lines, i):
            lines[i] = skipped(skip_reasons.HEADING)
        elif mentions := [e for e in line.entries if MENTIONED in e.reasons and e.slp1 in first]:
            left = tuple(entry for entry in line.entries if entry not in mentions)
            again = f"{mentions[0].word} is already on line {first[mentions[0].slp1]}"
            lines[i] = of_entries(left, again)
        for entry in lines[i].entries:
            first.setdefault(entry.slp1, entry.line)
    for i, reason in doubtful_lines(lines, raw).items():
        lines[i] = doubted(lines[i], reason)
    for i in lines_hardly_sure(lines):
        lines[i] = doubted(lines[i], RUNNING_TEXT)
    return (
        [doubted(line, A_KEYWORD) for line in lines] if is_about_program(lines, written) else lines
    )


def _read_again(lines: list[LineReading], raw: Sequence[str]) -> None:
    """Read lines that only the others of their list explain."""
    words = roman_notes(lines, raw)
    words |= glossary_lines(lines, raw) | meanings_below(lines, raw)
    words |= hindi_lists(lines, raw)
    for i, reading in words.items():
        lines[i] = reading
    for i, reading in words_beside(lines, raw).items():
        lines[i] = reading
    for i, reading in left_in_lists(lines, raw).items():
        lines[i] = reading


def _is_settled(line: LineReading) -> bool:
    """Whether no neighbour can change a line: it is blank, or has a sure word in Devanagari."""
    if line.kind is LineKind.SURE:
        return len(line.entries) == 1 and line.entries[0].word[0] > "\u08ff"
    return line.reason == skip_reasons.BLANK


def _is_above_a_list(lines: Sequence[LineReading], i: int) -> bool:
    if i and lines[i - 1].kind in _GIVES_WORDS:
        return False
    gaps = (skip_reasons.BLANK, skip_reasons.SEPARATOR)
    below = (lines[at] for at in range(i + 1, len(lines)))
    following = next((line for line in below if line.reason not in gaps), None)
    return following is not None and not following.lone and following.kind is not LineKind.SKIPPED
