"""Plain notes into words, rules and the rest, every line accounted for.

Two passes: each line is read by itself (and under the header of its table), then what
hangs on the neighbours is settled: a lone word is a heading above a list, else a word
without a meaning.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from shabda.decks.notes import skip_reasons, tables
from shabda.decks.notes.cleanup import (
    COLON_FLAG,
    content,
    plain,
    restore_visarga,
    split_lines,
    whole,
)
from shabda.decks.notes.entries import bare_entry, entries_of, row_entries
from shabda.decks.notes.glosses import read_meaning
from shabda.decks.notes.grammar_lines import glossed_formula, is_rule, read_examples
from shabda.decks.notes.model import (
    Confidence,
    FormExample,
    GrammarLine,
    Harvest,
    LineKind,
    NoteEntry,
    Skipped,
)
from shabda.decks.notes.pairs import MENTIONED, read_pairs
from shabda.decks.notes.patterns import DEVANAGARI_SCRIPT, script_of
from shabda.decks.notes.plain_roman import read_plain
from shabda.decks.notes.unpaired import LoneWord, read_wordless
from shabda.progress import Progress, no_progress, passing

_LONGEST = 4000
"""Characters; a longer line is running text, whatever stands in it."""
_GIVES_WORDS = (LineKind.SURE, LineKind.CHECK)


@dataclass(frozen=True, slots=True)
class _Line:
    """What one line gave."""

    kind: LineKind
    entries: tuple[NoteEntry, ...] = ()
    examples: tuple[FormExample, ...] = ()
    reason: str = ""
    lone: bool = False


def read_notes(text: str, file: str, progress: Progress = no_progress) -> Harvest:
    """Read a text of notes; `file` only names it in the result."""
    raw = split_lines(plain(text))
    lines = _settle(list(_read_lines(passing(raw, "reading lines", len(raw), progress))))
    numbered = list(enumerate(zip(raw, lines, strict=True), 1))
    return Harvest(
        file,
        tuple(entry for line in lines for entry in line.entries),
        tuple(
            GrammarLine(n, text.strip(), line.examples)
            for n, (text, line) in numbered
            if line.kind is LineKind.RULE
        ),
        tuple(
            Skipped(n, text.strip(), line.reason)
            for n, (text, line) in numbered
            if line.kind is LineKind.SKIPPED
        ),
        tuple(line.kind for line in lines),
    )


def _read_lines(raw: Iterable[str]) -> Iterator[_Line]:
    header: tables.Header | None = None
    for number, text in enumerate(raw, 1):
        if reason := skip_reasons.of_empty(text):
            header = header if reason == skip_reasons.SEPARATOR else None
            yield _skip(reason)
        elif tables.is_ruler(text):
            yield _skip(skip_reasons.SEPARATOR)
        elif found := tables.read_header(text):
            header = found
            yield _skip(skip_reasons.TABLE_HEADER)
        elif header and tables.fits(text, header):
            row = tables.read_row(text, header)
            yield _of_entries(tuple(row_entries(row, number)) if row else (), skip_reasons.NO_WORD)
        else:
            header = None
            yield _read_line(text, number)


def _skip(reason: str) -> _Line:
    return _Line(LineKind.SKIPPED, reason=reason)


def _of_entries(entries: tuple[NoteEntry, ...], otherwise: str) -> _Line:
    if not entries:
        return _skip(otherwise)
    sure = all(entry.confidence is Confidence.SURE for entry in entries)
    return _Line(LineKind.SURE if sure else LineKind.CHECK, entries)


def _read_line(text: str, number: int) -> _Line:
    script = script_of(text)
    if script is not DEVANAGARI_SCRIPT and is_rule(text):
        return _Line(LineKind.RULE)
    body = whole(content(text)) if script else ""
    script = script_of(body) if script else None
    if script is None:
        plain_word = read_plain(text, number)
        return _of_entries((plain_word,) if plain_word else (), skip_reasons.without_sanskrit(text))
    if len(body) > _LONGEST:
        return _skip(skip_reasons.PARAGRAPH)
    restored = restore_visarga(body)
    if tables.is_row(text) and (row := tables.read_bare_row(text)):
        line = _of_entries(tuple(row_entries(row, number)), skip_reasons.ENGLISH)
    elif script is DEVANAGARI_SCRIPT and is_rule(restored):
        line = _rule(restored, number)
    else:
        heading = text.lstrip().startswith("#") and "=" not in restored
        pairs = () if heading else read_pairs(restored, script)
        entries = tuple(entry for pair in pairs for entry in entries_of(pair, number, script))
        line = _of_entries(entries, "") if entries else _wordless(restored, number, text)
    return line if restored == body else _flagged(line)


def _flagged(line: _Line) -> _Line:
    entries = tuple(replace(entry, flags=(*entry.flags, COLON_FLAG)) for entry in line.entries)
    return replace(line, entries=entries)


def _rule(body: str, number: int) -> _Line:
    if formula := glossed_formula(body):
        word, gloss = formula
        entry = replace(
            bare_entry(word, number, "a formula with a meaning"),
            glosses=read_meaning(gloss).glosses,
        )
        return _of_entries((entry,), "")
    examples = read_examples(body)
    entries = tuple(
        replace(bare_entry(example.right, number), glosses=example.glosses)
        for example in examples
        if example.glosses
    )
    return _Line(LineKind.RULE, entries, examples)


def _wordless(body: str, number: int, text: str) -> _Line:
    if text.lstrip().startswith("#"):
        return _skip(skip_reasons.HEADING)
    found = read_wordless(body, number) if script_of(body) is DEVANAGARI_SCRIPT else ""
    if isinstance(found, LoneWord):
        return _Line(LineKind.CHECK, (found.entry,), lone=True)
    if isinstance(found, tuple) and found:
        return _of_entries(found, "")
    return _skip(found if isinstance(found, str) and found else skip_reasons.without_words(body))


def _settle(lines: list[_Line]) -> list[_Line]:
    """Make headings of lone words above a list, and drop mentions of words already met."""
    first: dict[str, int] = {}
    for i, line in enumerate(lines):
        if line.lone and _is_above_a_list(lines, i):
            lines[i] = _skip(skip_reasons.HEADING)
        elif met := [e for e in line.entries if MENTIONED in e.reasons and e.slp1 in first]:
            left = tuple(entry for entry in line.entries if entry not in met)
            again = f"{met[0].word} stands on line {first[met[0].slp1]} already"
            lines[i] = _of_entries(left, again)
        for entry in lines[i].entries:
            first.setdefault(entry.slp1, entry.line)
    return lines


def _is_above_a_list(lines: Sequence[_Line], i: int) -> bool:
    if i and lines[i - 1].kind in _GIVES_WORDS:
        return False
    below = (
        line
        for line in lines[i + 1 :]
        if line.reason not in (skip_reasons.BLANK, skip_reasons.SEPARATOR)
    )
    following = next(below, None)
    return following is not None and not following.lone and following.kind is not LineKind.SKIPPED
