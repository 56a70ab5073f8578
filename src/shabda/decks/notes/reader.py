"""Reads plain notes as words, rules and the rest; every line is accounted for.

Two passes: each line is read by itself (and under the header of its table), then what
depends on the neighbours is decided: a lone word is a heading above a list, else a word
without a meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from shabda.decks.notes.lines.aligned_lines import interlinear
from shabda.decks.notes.lines.article_cells import with_articles
from shabda.decks.notes.lines.line_pieces import read_any_line, read_cells_as_lines
from shabda.decks.notes.lines.long_texts import with_short_texts
from shabda.decks.notes.lines.read_ahead import read_ahead
from shabda.decks.notes.lines.roman_lists import roman_lists
from shabda.decks.notes.lines.term_blocks import with_terms
from shabda.decks.notes.lines.word_by_word import GlossFinder
from shabda.decks.notes.pairs.line_reading import (
    LineReading,
    of_entries,
    read_each,
    skipped,
)
from shabda.decks.notes.pairs.transliterations import with_contradictions
from shabda.decks.notes.prepared_lines import prepared_lines, written_lines
from shabda.decks.notes.settling import settle_lines
from shabda.decks.notes.tables import table_rows
from shabda.decks.notes.tables.labelled_records import barred_record, labelled_record
from shabda.decks.notes.tables.records import Record, is_ruler
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_finder import TableFinder
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.weighing import Preparation, weighed
from shabda.decks.notes.words.hashtags import with_hashtags
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.model import GrammarLine, Harvest, LineKind, Skipped
from shabda.progress import Progress, no_progress
from shabda.study.text_lengths import LONGEST_TEXT

_LONGEST_LINE = LONGEST_TEXT
"""Characters; a longer line is read in pieces, or left out as running text."""


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
    raw = written_lines(text)
    pairs, (whole, unread) = read_ahead(raw, partial(prepared_lines, raw, file, known))
    read = _read_lines(whole, pairs, unread, file, progress, known)

    def settle(lines: list[LineReading]) -> list[LineReading]:
        settled = with_articles(settle_lines(lines, whole, raw), raw)
        return with_terms(settled, whole, known)

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
    pairs: Sequence[LineReading | None],
    unread: Mapping[int, str],
    file: str,
    progress: Progress,
    known: KnownMeanings,
) -> list[LineReading]:
    """Read the lines of tables and other shapes, then each of the others by itself."""
    shaped = [*_shaped(raw, pairs, unread, file, known)]
    alone = [at for at, line in enumerate(shaped) if line is None]
    read = read_each(lambda at: read_any_line(raw[at], at + 1), alone, progress)
    of_alone = iter(read)
    return [line or next(of_alone) for line in shaped]


def _shaped(
    raw: Sequence[str],
    pairs: Sequence[LineReading | None],
    unread: Mapping[int, str],
    file: str,
    known: KnownMeanings,
) -> Iterator[LineReading | None]:
    """Yield what each line gives; None for one that is read by itself."""
    tables, glosses = TableFinder(raw, file, known), GlossFinder(raw)
    done = 0
    known_shapes = {at: pair for at, pair in enumerate(pairs) if pair}
    known_shapes |= roman_lists(raw, known_shapes, known)
    known_shapes |= {at: skipped(reason) for at, reason in unread.items()}
    for at, text in enumerate(raw):
        if at < done:
            continue
        if at in known_shapes:
            yield known_shapes[at]
        elif len(text) > _LONGEST_LINE:
            yield None
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
            yield None


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
    readings = iter(read_each(partial(_row, table=table, raw=raw), table.rows))
    ends = {row.at: row.at + row.span for row in table.rows}
    inside = start
    for at in range(start, table.end):
        if at == table.header:
            yield skipped(skip_reasons.TABLE_HEADER)
        elif at in ends:
            inside = ends[at]
            yield next(readings)
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
        return read_any_line(row.cells[0] if row.cells else "", number)
    if cells := table_rows.pairs_in_cells(row, table):
        if raw[row.at].count("|") < 2:
            return read_any_line(raw[row.at], number)
        return read_cells_as_lines(cells, number, sure=table_rows.is_pair_row(row, table))
    rows = table_rows.table_rows(row, table)
    entries = tuple(entry for part in rows for entry in row_entries(part, number))
    return of_entries(entries, skip_reasons.NO_WORD)
