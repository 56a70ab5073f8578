"""Reads plain notes as words, rules and the rest; every line is accounted for.

Two passes: each line is read by itself (and under the header of its table), then what
depends on the neighbours is decided: a lone word is a heading above a list, else a word
without a meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from shabda.decks.notes.lines.aligned_lines import interlinear, meanings_below
from shabda.decks.notes.lines.block_evidence import doubt_of_all, doubtful_lines
from shabda.decks.notes.lines.english_first import english_first
from shabda.decks.notes.lines.free_lines import read_line
from shabda.decks.notes.lines.glossary_lines import glossary_lines, words_beside
from shabda.decks.notes.lines.left_in_lists import left_in_lists
from shabda.decks.notes.lines.line_pieces import read_cells_as_lines, read_long_line
from shabda.decks.notes.lines.long_texts import with_short_texts
from shabda.decks.notes.lines.plain_glossary import plain_glossary
from shabda.decks.notes.lines.plain_pair import read_plain_pairs
from shabda.decks.notes.lines.program_words import A_KEYWORD, is_about_program
from shabda.decks.notes.lines.roman_list import roman_list
from shabda.decks.notes.lines.roman_lists import roman_lists
from shabda.decks.notes.lines.roman_notes import roman_notes
from shabda.decks.notes.lines.roman_twins import roman_twins
from shabda.decks.notes.lines.running_text import lines_hardly_sure, lines_in_running_text
from shabda.decks.notes.lines.word_by_word import GlossFinder
from shabda.decks.notes.pairs.line_pairs import MENTIONED
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries, skipped
from shabda.decks.notes.pairs.transliterations import with_contradictions
from shabda.decks.notes.prepared_lines import prepared_lines
from shabda.decks.notes.tables import table_rows
from shabda.decks.notes.tables.labelled_records import barred_record, labelled_record
from shabda.decks.notes.tables.records import Record, is_ruler
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_finder import TableFinder
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.weighing import Preparation, weighed
from shabda.decks.notes.words.doubts import RUNNING_TEXT
from shabda.decks.notes.words.hashtags import with_hashtags
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.model import GrammarLine, Harvest, LineKind, Skipped
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress, tracked
from shabda.study.text_lengths import LONGEST_TEXT

_LONGEST_LINE = LONGEST_TEXT
"""Characters; a longer line is read in pieces, or left out as running text."""
_GIVES_WORDS = (LineKind.SURE, LineKind.CHECK)


def read_notes(
    text: str,
    file: str,
    progress: Progress = no_progress,
    known: KnownMeanings = NOTHING_KNOWN,
    weigh: Callable[[Harvest], Harvest] = lambda harvest: harvest,
    preparation: Preparation | None = None,
) -> Harvest:
    """Read a text of notes; `file` names it in the result, and may say that it is an org file.

    Lines are read, then their neighbours and `weigh` decide which words are doubtful; `preparation`
    is done meanwhile, where the text is long.
    """
    raw, whole, unread = prepared_lines(text, file, known)
    read = list(_read_lines(whole, unread, file, progress, known))
    settle = partial(_settle, raw=whole, written=raw)
    return weighed(read, settle, lambda lines: weigh(harvest_of(file, raw, lines)), preparation)


def harvest_of(file: str, raw: Sequence[str], lines: Sequence[LineReading]) -> Harvest:
    """Gather what was read of each line of a file; a word with a text too long is left out."""
    lines, too_long = with_short_texts(with_contradictions(raw, lines), raw)
    numbered = list(enumerate(zip(raw, lines, strict=True), 1))
    skipped_lines = [
        Skipped(n, text.strip(), line.reason)
        for n, (text, line) in numbered
        if line.kind is LineKind.SKIPPED
    ]
    return Harvest(
        file,
        tuple(with_hashtags(entry) for line in lines for entry in line.entries),
        tuple(
            GrammarLine(n, text.strip(), line.examples)
            for n, (text, line) in numbered
            if line.kind is LineKind.RULE
        ),
        tuple(sorted((*skipped_lines, *too_long), key=lambda line: line.line)),
        tuple(line.kind for line in lines),
    )


def _read_lines(
    raw: Sequence[str],
    unread: Mapping[int, str],
    file: str,
    progress: Progress,
    known: KnownMeanings,
) -> Iterator[LineReading]:
    tables, glosses = TableFinder(raw, file, known), GlossFinder(raw)
    done, lines = 0, tracked(raw, "reading lines", len(raw), progress)
    known_shapes = {at: pair for at, pair in enumerate(read_plain_pairs(raw)) if pair}
    known_shapes |= roman_lists(raw, known_shapes, known)
    known_shapes |= {at: skipped(reason) for at, reason in unread.items()}
    for at, text in enumerate(lines):
        if at < done:
            continue
        if at in known_shapes:
            yield known_shapes[at]
        elif len(text) > _LONGEST_LINE:
            yield read_long_line(text, at + 1)
            done = at + 1
        elif reason := skip_reasons.of_empty(text):
            yield skipped(reason)
        elif is_ruler(text):
            yield skipped(skip_reasons.SEPARATOR)
        elif "; " in text and all(" = " in piece for piece in text.split("; ")):
            yield read_cells_as_lines(text.split("; "), at + 1, sure=True)
        elif block := _block(raw, at, tables, glosses):
            yield from block
            done = at + len(block)
        else:
            yield read_line(text, at + 1)


def _block(
    raw: Sequence[str], at: int, tables: TableFinder, glosses: GlossFinder
) -> Sequence[LineReading]:
    """Read the lines of a table, a record or a glossed text that begins on a line."""
    if entries := barred_record(raw[at], at + 1):
        return (of_entries(entries, skip_reasons.NO_WORD),)
    if table := tables.at(at):
        return tuple(_table_lines(table, at, raw))
    if record := labelled_record(raw, at):
        first = of_entries(record.entries, skip_reasons.NO_WORD)
        return (first, *[skipped(skip_reasons.CONTINUED)] * (record.lines - 1))
    if aligned := interlinear(raw, at):
        return aligned
    glossed = glosses.at(at) if "**" in raw[at] else None
    readings = (
        of_entries(tuple(words), skip_reasons.CONTINUED) for words in (glossed or {}).values()
    )
    return tuple(readings)


def _table_lines(
    table: table_rows.NotesTable, start: int, raw: Sequence[str]
) -> Iterator[LineReading]:
    """Read each line of a table; a record of several lines counts at its first."""
    rows = {row.at: row for row in table.rows}
    inside = start
    for at in range(start, table.end):
        row = rows.get(at)
        if at == table.header:
            yield skipped(skip_reasons.TABLE_HEADER)
        elif row is not None:
            inside = at + row.span
            yield _row(row, table, raw)
        elif at < inside:
            yield skipped(skip_reasons.CONTINUED)
        else:
            yield skipped(skip_reasons.of_empty(raw[at]) or skip_reasons.SEPARATOR)


def _row(row: Record, table: table_rows.NotesTable, raw: Sequence[str]) -> LineReading:
    number = row.at + 1
    if cells := table_rows.glossed_forms(row):
        return read_cells_as_lines(cells, number, sure=True)
    if table_rows.is_forms(row, table):
        return skipped(skip_reasons.FORMS)
    if len(row.cells) < 2:
        return read_line(row.cells[0] if row.cells else "", number)
    if cells := table_rows.pairs_in_cells(row, table):
        if raw[row.at].count("|") < 2:
            return read_line(raw[row.at], number)
        return read_cells_as_lines(cells, number, sure=table_rows.is_pair_row(row, table))
    rows = table_rows.table_rows(row, table)
    entries = tuple(entry for part in rows for entry in row_entries(part, number))
    return of_entries(entries, skip_reasons.NO_WORD)


def _settle(
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
    words = roman_notes(lines, raw) | roman_list(lines, raw) | plain_glossary(lines, raw)
    words |= glossary_lines(lines, raw) | meanings_below(lines, raw) | english_first(raw)
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
    below = (
        line
        for line in lines[i + 1 :]
        if line.reason not in (skip_reasons.BLANK, skip_reasons.SEPARATOR)
    )
    following = next(below, None)
    return following is not None and not following.lone and following.kind is not LineKind.SKIPPED
