"""Decides what the columns of a table contain, by header, script and agreement of the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from shabda.decks.notes.tables import headers as role
from shabda.decks.notes.tables.cell_kinds import (
    AGREE,
    AID,
    DIGITS,
    IAST,
    LATIN,
    MARK,
    MIXED,
    SAMPLE,
    SANSKRIT,
    UNKNOWN_COLUMNS,
    is_form_row,
    kinds_of,
)
from shabda.decks.notes.tables.column_language import (
    all_hindi,
    repeats,
    share_inflected,
    share_of_phrases,
    share_spelled,
)
from shabda.decks.notes.tables.column_roles import columns_of, corrected_roles
from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.lazy_dataclasses import dataclass, replace

_FEW_PHRASES = 0.3
_SPELLED, _INFLECTED, _SELDOM = 0.7, 0.4, 0.15
"""Shares of cells by which one of two columns is Sanskrit: with its romanisation in brackets, or
with an ending of Sanskrit; and the greatest share of such cells in the other column."""
_FEW_ROWS = 5
"""Too few rows of English and Roman Sanskrit to tell which column is which."""


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """Which columns make one pair; `doubt` is why the reading needs a check.

    `named` says that a header names the meanings as such.
    """

    word: int
    glosses: tuple[int, ...]
    reading: int = -1
    gender: int = -1
    pos: int = -1
    note: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    tag_list: int = -1
    doubt: str = ""
    named: bool = False


def layouts(
    rows: Sequence[Record],
    header: tuple[str, ...] | None,
    known: KnownMeanings = NOTHING_KNOWN,
) -> tuple[ColumnLayout, ...] | None:
    """Return the pairs of each row; () for a table of forms, None when nothing is certain."""
    if not header and not _agree(rows):
        return None
    kinds = kinds_of(rows, known)
    if header and header.count(role.FORM) >= 2 and role.GLOSS not in header:
        return ()
    sample = rows[:SAMPLE]
    if not header and _are_forms(sample):
        return ()
    if header:
        pairs = _pairs(corrected_roles(kinds, header, rows), _doubt_of(header, kinds))
        return pairs and tuple(replace(pair, named=_names(header, pair)) for pair in pairs)
    roles = _guessed(kinds, rows)
    if roles is None:
        return None
    texts = kinds.count(LATIN) - sum(repeats(rows, i) for i in columns_of(kinds, LATIN))
    few = len(rows) < _FEW_ROWS and SANSKRIT not in kinds and _gloss_first(roles)
    repeated = all(repeats(rows, i) for i, name in enumerate(roles) if name == role.GLOSS)
    unclear = few or repeated or texts > max(1, roles.count(role.WORD))
    return _pairs(roles, UNKNOWN_COLUMNS if unclear else "")


def _names(header: Sequence[str], pair: ColumnLayout) -> bool:
    """Whether a header names every column of meanings of a pair as meanings."""
    return all(header[i : i + 1] == (role.GLOSS,) for i in pair.glosses)


def _doubt_of(header: Sequence[str], kinds: Sequence[str]) -> str:
    """Doubt a header that names no meaning, or none of several Sanskrit columns."""
    unnamed = role.WORD not in header
    glosses = [i for i, name in enumerate(header) if name == role.GLOSS]
    sanskrit = [i for i in columns_of(kinds, SANSKRIT) if i not in glosses]
    guessed = role.GLOSS not in header and role.NOTE in header
    return UNKNOWN_COLUMNS if guessed or (unnamed and len(sanskrit) > 1) else ""


def _are_forms(rows: Sequence[Record]) -> bool:
    """Whether most rows are of a paradigm; a lone title, `| **लङ्** | | |`, counts for neither."""
    full = [row for row in rows if sum(map(bool, row.cells)) > 1]
    return bool(full) and sum(is_form_row(row.cells) for row in full) > 0.6 * len(full)


def _agree(rows: Sequence[Record]) -> bool:
    """Whether all rows have the same number of cells."""
    widths = Counter(len(row.cells) for row in rows[:SAMPLE])
    return max(widths.values(), default=0) >= AGREE * sum(widths.values())


def _guessed(kinds: Sequence[str], rows: Sequence[Record]) -> list[str] | None:
    """The roles of columns without a header; None when two readings are equally good."""
    names = {MARK: role.GENDER, DIGITS: role.NUMBER, AID: role.READING}
    roles = [names.get(kind, "") for kind in kinds]
    words = [i for i, kind in enumerate(kinds) if kind == SANSKRIT]
    texts = [i for i, kind in enumerate(kinds) if kind == LATIN]
    if not words:
        roman = [i for i, kind in enumerate(kinds) if kind == IAST]
        words = roman if len(roman) == len(texts) else roman[:1]
    if not words or MIXED in kinds:
        return None
    texts = [i for i in texts if not repeats(rows, i)] or texts[:1]
    if len(words) == len(texts) > 1 and all(a < b for a, b in zip(words, texts, strict=True)):
        for word, text in zip(words, texts, strict=True):
            roles[word], roles[text] = role.WORD, role.GLOSS
        return roles
    if not texts and len(words) > 1 and len(words) % 2 == 0:
        sides = zip(words[::2], words[1::2], strict=True)
        return roles if all(_two_sides(roles, side, rows) for side in sides) else None
    if len(words) > 1 and texts:
        extra = role.NOTE if all_hindi(rows, words[1]) or len(words) == 2 else ""
        roles[words[1]] = extra
    if not texts or len(words) > 2:
        return None
    after = [i for i in texts if i > words[0]]
    gloss = texts[0] if len(texts) == 1 or not after else after[0]
    roles[words[0]], roles[gloss] = role.WORD, role.GLOSS
    for i, kind in enumerate(kinds):
        if kind == LATIN and not roles[i]:
            roles[i] = role.TAG if repeats(rows, i) else role.NOTE
    return roles


def _gloss_first(roles: Sequence[str]) -> bool:
    return roles.index(role.GLOSS) < roles.index(role.WORD)


def _two_sides(roles: list[str], words: Sequence[int], rows: Sequence[Record]) -> bool:
    """Tell Sanskrit from Hindi in two columns of Devanagari; sentences are neither."""
    endings = [share_inflected(rows, column) for column in words]
    signs, most = [share_spelled(rows, column) for column in words], _SPELLED
    if max(signs) < most:
        if share_of_phrases(rows, words) > _FEW_PHRASES:
            return False
        signs, most = endings, _INFLECTED
    at = signs.index(max(signs))
    if max(signs) < most or min(signs) > _SELDOM or endings[at] < endings[1 - at]:
        return False
    roles[words[at]], roles[words[1 - at]] = role.WORD, role.GLOSS
    return True


def _pairs(roles: Sequence[str], doubt: str) -> tuple[ColumnLayout, ...] | None:
    words = [i for i, name in enumerate(roles) if name == role.WORD]
    words = words or [i for i, name in enumerate(roles) if name == role.READING][:1]
    glosses = [i for i, name in enumerate(roles) if name == role.GLOSS]
    if not words or not glosses:
        return None
    if len(words) > 1 and len(words) == len(glosses):
        if sorted((*words, *glosses))[::2] not in (words, glosses):  # गजः अश्वः elephant horse
            doubt = UNKNOWN_COLUMNS
        return tuple(
            ColumnLayout(word, (gloss,), doubt=doubt)
            for word, gloss in zip(words, glosses, strict=True)
        )
    every = {
        name: tuple(i for i, other in enumerate(roles) if other == name) for name in set(roles)
    }
    first = {name: places[0] for name, places in every.items()}
    notes = tuple(sorted((*every.get(role.NOTE, ()), *every.get(role.LANGUAGE, ()))))
    return (
        ColumnLayout(
            words[0], tuple(glosses), first.get(role.READING, -1), first.get(role.GENDER, -1),
            first.get(role.POS, -1), notes, every.get(role.TAG, ()),
            first.get(role.TAG_LIST, -1), doubt,
        ),
    )  # fmt: skip
