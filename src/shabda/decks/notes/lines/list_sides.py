"""Finds lists whose lines have the same sign between two sides: `deva; god`, `water = jala, udaka`.

Whatever the sign is, the lines are rows of two columns; `roman_lists` says which has the words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from shabda.decks.notes.tables.table_finder import roles_in
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.patterns import DEVANAGARI, mask
from shabda.lazy_dataclasses import dataclass

Sides = tuple[str, str]
_SIGNS = tuple(
    map(
        re.compile,
        (
            r"\s*\t\s*", r"\s*::+\s*", r"\s*:-+\s*", r"\s*\|\|?\s*", r"\s*(?:[=-]+>|[→⇒➔⟶])\s*",
            r"\s*=+\s*", r"\s+[-–—−~]+\s+", r"\s*[–—]\s*|-{2,}\s*|-\s+", r"\s*:\s*", r"\s*;\s*",
            r"\s{2,}", r",\s*", r"\s+(?=[\"“‘'].*[\"”’'][.;]?$)", r"\s*(?=\ue000+[.;]?$)",
            r"-(?=[a-z]+(?: [a-z]+)*$)",
        ),
    )
)  # fmt: skip
"""What stands between the sides of a line, the clearest first."""
_JOINERS = tuple(
    map(re.compile, (r"\s*\t\s*", r"\s*\|\s*", r"\s+//?\s+", r"\s*;\s*", r"\s{2,}", r"\s*,\s*"))
)
"""What stands between two pairs of one line."""
_NO_LINE = re.compile(rf"\s*(?:$|[#|{{<>%]|[^\w√(]*[{DEVANAGARI}])")
"""A heading, a row of a Markdown table, code, or a line that begins in Devanagari."""
_LEAST, _MOST = 4, 0.8
"""The fewest lines of a list, and the share of them that must have the sign."""
_SAMPLE = 200
"""The most lines of a run by which its sign is chosen."""
_LONGEST = 160
"""Characters; longer lines are text."""
_DELIMITERS = tuple(sign.pattern for sign in (_SIGNS[0], _SIGNS[3], _SIGNS[9]))
"""Signs that also part the cells of tables: tab, bar and semicolon."""
_IN_MEANINGS = (_SIGNS[8], _SIGNS[9], *_SIGNS[11:])
"""Signs that meanings have too: colon, semicolon, comma, quotation marks, brackets and hyphen."""


@dataclass(frozen=True, slots=True)
class SidedList:
    """A run of lines with the same sign; `sample` are the sides of some of them."""

    lines: tuple[int, ...]
    sign: re.Pattern[str]
    sample: tuple[Sides, ...]


def sided_lists(lines: Sequence[str]) -> Iterator[SidedList]:
    """Yield the lists of a text: runs of lines, with only blank ones between them."""
    run: list[int] = []
    for at, line in enumerate(lines):
        if not _NO_LINE.match(line) and len(line) <= _LONGEST:
            run.append(at)
        elif line.strip():
            yield from _list_of(run, lines)
            run = []
    yield from _list_of(run, lines)


def _list_of(run: Sequence[int], lines: Sequence[str]) -> Iterator[SidedList]:
    if len(run) < _LEAST or roles_in(lines[run[0]]):  # the rows of a table with a header
        return
    sample = [content(lines[at]) for at in run[:: max(1, len(run) // _SAMPLE)]]
    for sign in _SIGNS:
        pairs = [sides_of(text, sign) for text in sample]
        if sum(map(bool, pairs)) >= _MOST * len(sample):
            sides = tuple(side for line in pairs for side in line)
            if sign.pattern in _DELIMITERS and _are_pairs(sides):
                continue
            if not _is_table(sample, sign):
                yield SidedList(tuple(run), sign, sides)
            return


def _are_pairs(sides: Sequence[Sides]) -> bool:
    """Whether each side has its own sign: `vidyA - learning | dhana - wealth`."""
    return any(
        sum(all(sides_of(side, sign) for side in pair) for pair in sides) >= _MOST * len(sides)
        for sign in _SIGNS[4:9]
    )


def _is_table(sample: Sequence[str], sign: re.Pattern[str]) -> bool:
    """Whether the lines have three cells or more, and equally many."""
    if sign.pattern not in _DELIMITERS:
        return False
    width, times = Counter(len(sign.split(text)) for text in sample).most_common(1)[0]
    return width > 2 and times >= _MOST * len(sample)


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
    return ((text[: first.start()].strip(), text[first.end() :].strip()),)


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
