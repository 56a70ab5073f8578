"""Terms alone on their lines: `### सूर्यः (Sun)`, or `**Chakra**` with `Meaning: wheel` below it.

Some have no mark and stand between blank lines. One such line is a heading. Three or more of one
level, and most of that level, are a glossary. A meaning in brackets is as good as one behind a
sign; one from the lines below needs a check.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from statistics import median

from shabda.decks.notes.lines.unpaired import HEADING_TERMS, TITLES
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables import headers as role
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_rows import TableRow
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI
from shabda.decks.notes.words.doubts import FROM_BELOW
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.roman_words import PLAIN, ListScheme, share_sanskrit
from shabda.lazy_dataclasses import dataclass, replace

ABOVE_A_LIST = "the word is a heading above other words"
_MARK = re.compile(
    r"\s*(?:(?P<heading>#{2,6}|#(?=\s))\s*(?:\d{1,3}[.)]\s+)?|(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?=\*\*|__))"
)
_WORD = rf"(?:[{DEVANAGARI}]+(?:-[{DEVANAGARI}]+)*|[^\W\d_\u0900-\u097f][^\W\d_\u0900-\u097f'’-]+)"
_TERM = re.compile(
    rf"(?P<word>{_WORD}(?:,? {_WORD}){{0,2}})\s*(?:\((?P<inside>[^()\d]+)\))?\s*:?"
    r"(?:\s*[—–-]\s*(?P<behind>\S.*?))?[\s#]*"
)
_ONLY_BOLD = re.compile(r"(?:\*\*|__)[^*_]+(?:\*\*|__)\s*(?:\([^()]*\))?\s*:?\s*")
_ALONE = re.compile(rf"\s*(?=[{DEVANAGARI}]|[^\W\d_a-z]){_WORD}(?: {_WORD}){{0,2}}\s*")
"""A term between blank lines, in Devanagari or with a capital."""
_LABELLED = re.compile(
    r"(?:[-*+•]\s+)?[*_]*(?P<label>[^\W\d_][^:*_=()]{0,24}?)[*_]*\s*:[*_]*\s*(?P<value>\S.*)"
)
_PARAGRAPH = re.compile(r"(?::\s+)?(?P<text>[^\W\d_(\"“'‘«„][^|]*)")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_a-z])|\s[→|]")
_LEAST, _MOST, _SHORT_BODY = 3, 0.5, 3
_LONGEST, _LIST = 200, 8
"""Characters of a meaning from a paragraph; words of one that may be several meanings."""


@dataclass(frozen=True, slots=True)
class _Term:
    """A term, what its brackets say ("" for nothing), and the lines up to the next term."""

    at: int
    word: str
    inside: str
    mark: str
    body: range

    @property
    def is_plain(self) -> bool:
        return not HAS_DEVANAGARI.search(self.word)


def with_terms(
    lines: list[LineReading], raw: Sequence[str], known: KnownMeanings
) -> list[LineReading]:
    """Add the terms that were left out, or read without a meaning; others stay as they are."""
    readings: dict[int, LineReading] = {}
    for level in _levels(lines, raw).values():
        listed = [term for at, end in level if (term := _term(raw[at], at, end))]
        for group in ([t for t in listed if not t.is_plain], [t for t in listed if t.is_plain]):
            if len(group) >= max(_LEAST, _MOST * len(level)) and _are_words(group, known):
                readings |= {
                    term.at: of_entries(entries, skip_reasons.HEADING)
                    for term, entries in _read(group, lines, raw)
                    if not any(entry.glosses for entry in lines[term.at].entries)
                }
    given = {entry.slp1 for line in lines for entry in line.entries if entry.glosses}
    return [
        readings[at] if at in readings and _adds(readings[at], given) else line
        for at, line in enumerate(lines)
    ]


def _adds(reading: LineReading, given: Set[str]) -> bool:
    """Whether a term is of use: it is sure, or no other line gives its word a meaning."""
    if reading.kind is LineKind.SURE:
        return True
    return bool(reading.entries) and given.isdisjoint(entry.slp1 for entry in reading.entries)


def _levels(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[str, list[tuple[int, int]]]:
    """Return the lines that may be terms by their level, each with the line that ends its text."""
    marked = [
        (at, level)
        for at, line in enumerate(raw)
        if (level := _level(line) or ("alone" if _is_alone(at, lines, raw) else ""))
    ]
    ends = [at for at, _ in marked[1:]] + [len(raw)]
    levels = defaultdict[str, list[tuple[int, int]]](list)
    for (at, level), end in zip(marked, ends, strict=False):
        levels[level].append((at, end))
    return levels


def _level(line: str) -> str:
    """The level of a heading, or that of a bold term alone on its line; "" for other lines."""
    match = _MARK.match(line) if "#" in line or "**" in line or "__" in line else None
    if match is None:
        return ""
    return match["heading"] or ("*" if _ONLY_BOLD.fullmatch(line, match.end()) else "")


def _is_alone(at: int, lines: Sequence[LineReading], raw: Sequence[str]) -> bool:
    """Whether a line that gives no word is a term between blank lines."""
    if lines[at].kind is not LineKind.SKIPPED or not _ALONE.fullmatch(raw[at]):
        return False
    return not any(line.strip() for line in (*raw[max(0, at - 1) : at], *raw[at + 1 : at + 2]))


def _term(line: str, at: int, end: int) -> _Term | None:
    match = _TERM.fullmatch(content(line.lstrip("#")))
    words = match["word"].split() if match else []
    if match is None or not TITLES.union(HEADING_TERMS).isdisjoint(words):
        return None
    inside, mark = (match["inside"] or "").strip(), match["behind"] or ""
    if mark and read_marks(inside) is not None:  # `गजः (m) - elephant`
        inside, mark = mark, inside
    if (mark and read_marks(mark) is None) or HAS_DEVANAGARI.search(inside):
        return None
    spelled = is_reading_aid(inside, match["word"]) or read_marks(inside) is not None
    return _Term(at, match["word"], "" if spelled else inside, mark, range(at + 1, end))


def _are_words(group: Sequence[_Term], known: KnownMeanings) -> bool:
    """Whether the terms of a level are Sanskrit: by their script or marks, or as known words."""
    words = [word for term in group for word in term.word.lower().replace(",", "").split()]
    scheme = ListScheme(PLAIN)
    return not group[0].is_plain or share_sanskrit(words, scheme, known) >= _MOST


def _read(
    group: Sequence[_Term], lines: Sequence[LineReading], raw: Sequence[str]
) -> Iterator[tuple[_Term, tuple[NoteEntry, ...]]]:
    """Yield the terms of a level with their words, read in the ways that several of them share."""
    bracketed = [term for term in group if term.inside]
    if len(bracketed) >= _LEAST:
        yield from ((term, _bracketed(term, lines)) for term in bracketed)
    others = [term for term in group if term not in bracketed or len(bracketed) < _LEAST]
    labelled = {term.at: meaning for term in others if (meaning := _labelled(term, raw))}
    if len(labelled) < _LEAST:
        labelled = _paragraphs(others, lines, raw)
    if len(labelled) >= _LEAST:
        yield from (
            (term, _with_meaning(term, labelled[term.at])) for term in others if term.at in labelled
        )


def _bracketed(term: _Term, lines: Sequence[LineReading]) -> tuple[NoteEntry, ...]:
    """Read a term by its brackets; one in the plural above other words names them: `(Animals)`."""
    below = [entry.word for at in term.body for entry in lines[at].entries]
    above = bool(below) and term.word not in below
    if above and re.search("[^s]s$", term.inside):
        return ()
    row = TableRow(term.word, (term.inside,), gender=term.mark, doubt=ABOVE_A_LIST if above else "")
    return tuple(row_entries(row, term.at + 1))


def _with_meaning(term: _Term, meaning: str) -> tuple[NoteEntry, ...]:
    """Read a term with a meaning from below it; a long one stays whole."""
    row = TableRow(term.word, (meaning,), gender=term.mark, doubt=FROM_BELOW)
    entries = tuple(row_entries(row, term.at + 1))
    if len(meaning.split()) <= _LIST:
        return entries
    return tuple(replace(entry, glosses=(meaning.rstrip(" .;,:"),)) for entry in entries)


def _labelled(term: _Term, raw: Sequence[str]) -> str:
    """The meaning that a label names below a term, `Meaning: wheel`; "" for none."""
    for line in (raw[at].strip() for at in term.body):
        match = _LABELLED.fullmatch(line) if ":" in line else None
        if match and role.role_of(match["label"].strip()) == role.GLOSS:
            return _first_sentence(match["value"])
    return ""


def _paragraphs(
    group: Sequence[_Term], lines: Sequence[LineReading], raw: Sequence[str]
) -> dict[int, str]:
    """The first sentences below terms, by line, where most have a short text and no words in it."""
    meanings: dict[int, str] = {}
    lengths: list[int] = []
    for term in group:
        texts = [raw[at].strip() for at in term.body if raw[at].strip()]
        lengths.append(len(texts) if not any(lines[at].entries for at in term.body) else _LONGEST)
        texts = [text for text in texts if not is_reading_aid(text.strip('"“”*_'), term.word)]
        match = _PARAGRAPH.fullmatch(texts[0]) if texts else None
        if match and lengths[-1] < _LONGEST and not _LABELLED.fullmatch(texts[0]):
            meanings[term.at] = _first_sentence(match["text"])
    return meanings if lengths and median(lengths) <= _SHORT_BODY else {}


def _first_sentence(text: str) -> str:
    sentence = _SENTENCE_END.split(content(text), maxsplit=1)[0]
    if len(sentence) <= _LONGEST:
        return sentence
    return sentence[: sentence.rfind(" ", 0, _LONGEST)]
