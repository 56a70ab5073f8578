"""Reads one line of free notes as words, a rule, or the reason why it has neither."""

from __future__ import annotations

import re

from shabda.decks.notes.lines.equation_lines import states_equation
from shabda.decks.notes.lines.grammar_lines import glossed_formula, is_rule, read_examples
from shabda.decks.notes.lines.plain_roman import read_plain
from shabda.decks.notes.lines.unpaired import LoneWord, read_wordless
from shabda.decks.notes.pairs.entries import bare_entry, entries_of, with_shared_doubts
from shabda.decks.notes.pairs.line_pairs import read_pairs
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries, skipped
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import (
    COLON_FLAG,
    NUKTA_FLAG,
    content,
    drop_short_nominative,
    mark_roots,
    restore_visarga,
    space_dash,
    without_nukta,
    without_root_aside,
)
from shabda.decks.notes.text.patterns import DEVANAGARI, DEVANAGARI_SCRIPT, line_script
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headed_lines import bracket_asides
from shabda.decks.notes.words.model import LineKind
from shabda.decks.notes.words.spelled_twice import drop_roman_twin, drop_spellings, titled_pair
from shabda.lazy_dataclasses import replace

_SLASH = re.compile(r"\s+//?\s+")
_GAP = re.compile(r"\s{3,}")
_PLAIN_PAIR = re.compile(rf"[{DEVANAGARI}]+\s?[—–-]\s?[{DEVANAGARI}]+(?: [{DEVANAGARI}]+)*")
_PAIR = re.compile(r"\S+(?: \([^()]*\))?\s*(?:[=:→–—]|\s-+>?\s)\s*[^\s=][^=→]*$")


def read_line(text: str, number: int) -> LineReading:
    """Read one line; `kadā = when? / kim = what?` is read piece by piece."""
    pieces = _SLASH.split(text) if "/ " in text else [text]
    if "   " in text and all(map(_PLAIN_PAIR.fullmatch, far := _GAP.split(text.strip()))):
        pieces = far
    if len(pieces) > 1 and all(map(_PAIR.match, pieces)):
        readings = [read_line(piece, number) for piece in pieces]
        entries = tuple(entry for line in readings for entry in line.entries)
        return of_entries(entries, readings[0].reason)
    text, aside = without_root_aside(text)
    line = _read(text, number)
    return _with_note(line, aside) if aside else line


def _with_note(line: LineReading, note: str) -> LineReading:
    """Add a note to the only word of a line."""
    if len(line.entries) != 1:
        return line
    (entry,) = line.entries
    both = ", ".join(filter(None, (entry.note, note)))
    return replace(line, entries=(replace(entry, note=both),))


def _read(text: str, number: int) -> LineReading:
    script = line_script(text)
    if script is not DEVANAGARI_SCRIPT and (is_rule(text) or states_equation(text)):
        return LineReading(LineKind.RULE)
    body = _body(text) if script else ""
    script = line_script(body) if script else None
    if script is None:
        plain_word = read_plain(text, number)
        return of_entries((plain_word,) if plain_word else (), skip_reasons.without_sanskrit(text))
    if script is DEVANAGARI_SCRIPT:
        body = titled_pair(body) or drop_roman_twin(drop_spellings(body))
    visarga = restore_visarga(body)
    restored = without_nukta(visarga)
    if script is DEVANAGARI_SCRIPT and is_rule(restored):
        line = _rule(restored, number)
    else:
        heading = (
            text.lstrip().startswith("#") and "=" not in restored and not titled_pair(restored)
        )
        pairs = () if heading else read_pairs(restored, script)
        entries = with_shared_doubts(
            [entry for pair in pairs for entry in entries_of(pair, number, script)]
        )
        line = of_entries(entries, "") if entries else _wordless(restored, number, text)
    flags = ((COLON_FLAG,) if visarga != body else ()) + (
        (NUKTA_FLAG,) if restored != visarga else ()
    )
    return _flagged(line, flags) if flags else line


def _body(text: str) -> str:
    """The line without furniture, the grammar of its word in brackets; a heading keeps its own."""
    body = space_dash(mark_roots(content(text)))
    return drop_short_nominative(body if text.lstrip().startswith("#") else bracket_asides(body))


def _flagged(line: LineReading, flags: tuple[str, ...]) -> LineReading:
    entries = tuple(replace(entry, flags=(*entry.flags, *flags)) for entry in line.entries)
    return replace(line, entries=entries)


def _rule(body: str, number: int) -> LineReading:
    if formula := glossed_formula(body):
        word, gloss = formula
        entry = replace(
            bare_entry(word, number, "a formula with a meaning"),
            glosses=read_meaning(gloss).glosses,
        )
        return of_entries((entry,), "")
    examples = read_examples(body)
    kept = (
        replace(bare_entry(example.right, number), glosses=example.glosses)
        for example in examples
        if example.glosses
    )
    entries = tuple(
        replace(entry, reasons=tuple(meaning_doubts(entry.word, entry.slp1, entry.glosses)))
        for entry in kept
    )
    return LineReading(LineKind.RULE, entries, examples)


def _wordless(body: str, number: int, text: str) -> LineReading:
    if text.lstrip().startswith("#"):
        return skipped(skip_reasons.HEADING)
    content = read_wordless(body, number) if line_script(body) is DEVANAGARI_SCRIPT else ""
    if isinstance(content, LoneWord):
        return LineReading(LineKind.CHECK, (content.entry,), lone=True)
    if isinstance(content, tuple) and content:
        return of_entries(content, "")
    return skipped(
        content if isinstance(content, str) and content else skip_reasons.without_words(body)
    )
