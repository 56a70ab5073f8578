"""Finds lists whose lines have the same sign between two sides: `deva; god`, `water = jala, udaka`.

Whatever the sign is, the lines are rows of two columns; `roman_lists` says which has the words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from shabda.decks.notes.tables.table_finder import roles_in
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.patterns import mask
from shabda.lazy_dataclasses import dataclass

Sides = tuple[str, str]
SPACE = re.compile(r",?\s+(?=\S)")
_WITH_SPACES = re.compile(
    r"(?:(?![\u0900-\u097f])[^\W\d_])+(?:,| \([mfn.]+\))?"
    r" \(?[a-z]+[.)]?(?:[ ,;] ?\(?[a-z]+[.)]?){0,3}"
)
"""A line may have only a space: `gajaH elephant`, `jalam (n.) water`, `bālakaḥ, boy; child`."""
_COMMA, _BRACKET = re.compile(r",\s*"), re.compile(r"\s*(?=\ue000+[.;]?$)")
_SIGNS = (
    *map(
        re.compile,
        (
            r"\s*\t\s*", r"\s*::+\s*", r"\s*:-+\s*", r"\s*\|\|?\s*", r"\s*(?:[=-]+>|[→⇒➔⟶])\s*",
            r"\s*=+\s*", r"\s+[-–—−~]+\s+", r"\s*[–—]\s*|-{2,}\s*|-\s+", r"\s*:\s*", r"\s*;\s*",
            r"\s{2,}", r"-(?=[^\s-][^-]*$)",
        ),
    ),
    _BRACKET, _COMMA, re.compile(r"\s+(?=[\"“‘'].*[\"”’'][.;]?$)"), re.compile(r"\s+means?\s+"),
    re.compile(r"\.\s+(?=[^\W\d_])"), SPACE,
)  # fmt: skip
"""What stands between the sides of a line, the clearest first."""
_JOINERS = tuple(
    map(re.compile, (r"\s*\t\s*", r"\s*\|\s*", r"\s+//?\s+", r"\s*;\s*", r"\s{2,}", r"\s*,\s*"))
)
"""What stands between two pairs of one line."""
_NO_LINE = re.compile(r"\s*(?:$|[#|{<>%]|```)")
"""A blank line, a heading, a row of a Markdown table, code or its fence."""
_FEWEST, _LEAST, _MOST = 2, 4, 0.7
"""The fewest lines and pairs of a list, and the share of the lines that must have its sign."""
_SAMPLE = 40
"""The most lines of a run by which its sign is chosen."""
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+\S")
_LONGEST = 160
"""Characters; longer lines are text, but for those that begin as entries of a glossary do."""
_LONGEST_BEFORE = 6
"""Words before a bracket; more are a sentence."""
_ENTRY = re.compile(r"\W*[^\W\d_]+(?:[ -][^\W\d_]+){0,2}[*_]*(?:\s*[:=–—]|\s+-|\.)[*_]*\s")
_LETTER = re.compile(r"\s*#+\s*\W*[^\W\d_]\W*$")
"""A heading over the words that begin with a letter."""
_DELIMITERS = tuple(sign.pattern for sign in (_SIGNS[0], _SIGNS[3], _SIGNS[9]))
"""Signs that also part the cells of tables: tab, bar and semicolon."""
_IN_MEANINGS = (_SIGNS[8], _SIGNS[9], *_SIGNS[11:])
"""Signs that meanings have too: colon, semicolon, comma, space, hyphen, quotes and brackets."""


@dataclass(frozen=True, slots=True)
class SidedList:
    """A run of lines with the same sign; `sample` are the sides of some of them."""

    lines: tuple[int, ...]
    sign: re.Pattern[str]
    sample: tuple[Sides, ...]


def unbroken_runs(lines: Sequence[str]) -> Iterator[Sequence[int]]:
    """Yield the runs of lines that have only blank ones between them."""
    run: list[int] = []
    for at, line in enumerate(lines):
        if not _NO_LINE.match(line) and (len(line) <= _LONGEST or _ENTRY.match(line)):
            run.append(at)
        elif line.strip() and not ("#" in line and _LETTER.match(line)):
            yield run
            run = []
    yield run


def lists_inside(run: Sequence[int], lines: Sequence[str]) -> Iterator[Sequence[int]]:
    """Yield the lists that may be inside a run: its items without their text, its paragraphs."""
    items = [at for at in run if _ITEM.match(lines[at])]
    if _LEAST <= len(items) < len(run):
        yield items
    for _, same in groupby(enumerate(run), lambda numbered: numbered[1] - numbered[0]):
        paragraph = [at for _, at in same]
        if _LEAST <= len(paragraph) < len(run):
            yield paragraph


def lists_by_sign(run: Sequence[int], lines: Sequence[str]) -> Iterator[SidedList]:
    """Yield a run as a list by each sign that most of its lines have."""
    if len(run) < _FEWEST or roles_in(lines[run[0]]):  # the rows of a table with a header
        return
    sample = [content(lines[at]) for at in run[:: max(1, len(run) // _SAMPLE)]]
    for sign in _SIGNS:
        pairs = [sides_of(text, sign) for text in sample]
        if sum(map(bool, pairs)) < _MOST * len(sample):
            continue
        sides = tuple(side for line in pairs for side in line)
        if len(sides) < _LEAST or (sign.pattern in _DELIMITERS and _are_pairs(sides)):
            continue
        if _is_table(sample, sign):
            return
        yield SidedList(tuple(run), sign, sides)


def _are_pairs(sides: Sequence[Sides]) -> bool:
    """Whether each side has its own sign: `vidyA - learning | dhana - wealth`."""
    return any(
        sum(all(sides_of(side, sign) for side in pair) for pair in sides) >= _MOST * len(sides)
        for sign in _SIGNS[4:9]
    )


def _is_table(sample: Sequence[str], sign: re.Pattern[str]) -> bool:
    """Whether the lines have three cells or more, and equally many.

    Of cells between commas, which meanings have too, one column must have numbers, marks or few
    values, or there are two pairs.
    """
    if sign.pattern not in (*_DELIMITERS, _COMMA.pattern):
        return False
    rows = [sign.split(text) for text in sample]
    width, times = Counter(map(len, rows)).most_common(1)[0]
    if width <= 2 or times < _MOST * len(sample):
        return False
    columns = zip(*(row for row in rows if len(row) == width), strict=True)
    return sign is not _COMMA or width > 3 or any(map(_is_aside, columns))


def _is_aside(cells: Sequence[str]) -> bool:
    """Whether a column has numbers, marks of grammar, or few values."""
    few = len(cells) >= _LEAST and len(set(cells)) <= 0.3 * len(cells)
    return few or all(cell.isdigit() or read_marks(cell) is not None for cell in cells)


def has_sign_again(meaning: str, sign: re.Pattern[str]) -> bool:
    """Whether a meaning has the sign of its list again, other than one that parts meanings."""
    return sign not in _IN_MEANINGS and sign.search(mask(meaning)) is not None


def sides_of(text: str, sign: re.Pattern[str]) -> tuple[Sides, ...]:
    """The sides of a line, or of each of its pairs; () for a line without the sign."""
    masked = mask(text)
    if sign.search(masked) is None:
        return ()
    return _pairs(text, masked, sign)


def _pairs(text: str, masked: str, sign: re.Pattern[str]) -> tuple[Sides, ...]:
    """The sides of each pair of a line."""
    signs = [
        match for match in sign.finditer(masked) if match.start() > 0 and match.end() < len(masked)
    ]
    if not signs:
        return ()
    if len(signs) > 1:
        for joiner in _JOINERS:
            pieces = _split(text, masked, joiner)
            sides = [_side(*piece, sign) for piece in pieces]
            if len(pieces) > 1 and all(sides):
                return tuple(side for side in sides if side)
    first = signs[0]
    left, right = text[: first.start()].strip(), text[first.end() :].strip()
    if sign is SPACE and not _WITH_SPACES.fullmatch(text):
        return ()
    if sign is not _BRACKET:
        return ((left, right),)
    inside = right.rstrip(".;")[1:-1].strip()
    return ((left, inside),) if len(left.split()) <= _LONGEST_BEFORE else ()


def _split(text: str, masked: str, joiner: re.Pattern[str]) -> list[Sides]:
    """Split a text where a joiner is outside brackets; each piece with its brackets masked."""
    pieces, start = [], 0
    for match in (*joiner.finditer(masked), None):
        end = match.start() if match else len(text)
        if text[start:end].strip():
            pieces.append((text[start:end], masked[start:end]))
        start = match.end() if match else end
    return pieces


def _side(text: str, masked: str, sign: re.Pattern[str]) -> Sides | None:
    """The two sides of a piece with exactly one sign."""
    signs = [match for match in sign.finditer(masked) if text[: match.start()].strip()]
    if len(signs) != 1 or not text[signs[0].end() :].strip():
        return None
    return text[: signs[0].start()].strip(), text[signs[0].end() :].strip()
