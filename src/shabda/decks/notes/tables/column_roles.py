"""Corrects the roles that a header names where the cells of a column clearly differ."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.decks.notes.tables import headers as role
from shabda.decks.notes.tables.cell_kinds import AID, DIGITS, EMPTY, LATIN, MARK, SAMPLE, SANSKRIT
from shabda.decks.notes.tables.column_language import repeats, share_in_cases, spells_column
from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.text.language import is_foreign

_MOST_IN_CASES = 0.6
"""The share of meanings in cases of Sanskrit that makes a column one of Sanskrit senses."""
_LONG_MEANING = 100
"""Characters; a column of longer texts explains rather than translates."""


def corrected_roles(
    kinds: Sequence[str], header: Sequence[str], rows: Sequence[Record]
) -> list[str]:
    """Return the roles that a header names, corrected where the cells clearly differ."""
    roles = [*header, *[""] * (len(kinds) - len(header))][: max(len(kinds), len(header))]
    kinds = [*kinds, *[EMPTY] * (len(roles) - len(kinds))]
    _correct_roles(roles, kinds)
    _leave_spellings(roles, kinds, rows)
    for i, name in enumerate(roles):
        if name == role.WORD and repeats(rows, i):
            roles[i] = role.TAG  # of a few values, such as परस्मैपदम् and आत्मनेपदम्
    words = [i for i, name in enumerate(roles) if name == role.WORD]
    written = [i for i in words if kinds[i] == SANSKRIT]
    hidden = _first_sanskrit(kinds, roles, rows)
    if not written and hidden is not None and (roles[hidden] in ("", role.READING) or not words):
        roles[hidden] = role.WORD
        words, written = [*words, hidden], [hidden]
    if written and hidden is not None and _sounder(rows, hidden, written[0], roles):
        roles[hidden], roles[written[0]] = role.WORD, role.NOTE
        words, written = [hidden], [hidden]
    if hidden is not None and not written and roles[hidden] == role.GLOSS:
        _swap_sides(roles, kinds, words[0], hidden)
    if len(words) > max(1, roles.count(role.GLOSS)):
        for i in words:
            roles[i] = role.WORD if i == (written or words)[0] else role.READING
    if role.GLOSS not in roles:
        _name_first(roles, kinds)
    if any(name == role.GLOSS and kinds[i] == LATIN for i, name in enumerate(roles)):
        _leave_sanskrit(roles, kinds, rows)
    _leave_short_meanings(roles, rows)
    return roles


def _leave_spellings(roles: list[str], kinds: Sequence[str], rows: Sequence[Record]) -> None:
    """Take a column of words that only spells another one as its transliteration."""
    words = [i for i, name in enumerate(roles) if name == role.WORD]
    written = next((i for i in words if kinds[i] == SANSKRIT), -1)
    for column in words if written >= 0 and len(words) > 1 else ():
        if column != written and spells_column(rows, column, written):
            roles[column] = role.READING


def _leave_sanskrit(roles: list[str], kinds: Sequence[str], rows: Sequence[Record]) -> None:
    """Take meanings in Sanskrit beside others as notes: `artha` सत्तायाम्, `meaning` to be."""
    for column, kind in enumerate(kinds):
        sanskrit = roles[column] == role.GLOSS and kind == SANSKRIT
        if sanskrit and share_in_cases(rows, column) > _MOST_IN_CASES:
            roles[column] = role.NOTE


def _leave_short_meanings(roles: list[str], rows: Sequence[Record]) -> None:
    """Take columns of explanations as notes where another column has short meanings."""
    lengths = {i: _median_length(rows, i) for i, name in enumerate(roles) if name == role.GLOSS}
    if lengths and min(lengths.values()) <= _LONG_MEANING:
        for column, length in lengths.items():
            if length > _LONG_MEANING:
                roles[column] = role.NOTE


def _median_length(rows: Sequence[Record], column: int) -> int:
    lengths = sorted(len(row.cells[column]) for row in rows[:SAMPLE] if column < len(row.cells))
    return lengths[len(lengths) // 2] if lengths else 0


def _correct_roles(roles: list[str], kinds: Sequence[str]) -> None:
    """Correct the role of a column of spellings, marks or numbers, whatever its name."""
    several = roles.count(role.GLOSS) > 1
    for column, kind in enumerate(kinds):
        if roles[column] == role.GLOSS and kind == AID:
            roles[column] = role.READING
        elif roles[column] == role.GLOSS and several and kind in (DIGITS, MARK):
            roles[column] = role.GENDER if kind == MARK else role.NUMBER
        elif not roles[column] and kind == MARK and role.GENDER not in roles:
            roles[column] = role.GENDER
        elif roles[column] == role.WORD and kind in (DIGITS, AID):
            roles[column] = role.READING if kind == AID else role.NUMBER


def _first_sanskrit(
    kinds: Sequence[str], roles: Sequence[str], rows: Sequence[Record]
) -> int | None:
    """Return the first Sanskrit column; of unnamed ones, the one with the soundest words."""
    columns = [i for i in columns_of(kinds, SANSKRIT) if roles[i] != role.LANGUAGE]
    unnamed = [i for i in columns if not roles[i] and not repeats(rows, i)]
    if len(unnamed) > 1:
        return min(unnamed, key=lambda column: _foreign(rows, column))
    return columns[0] if columns else None


def _sounder(rows: Sequence[Record], hidden: int, word: int, roles: Sequence[str]) -> bool:
    """Whether an unnamed column holds words, and the one named so holds marked roots."""
    most = len(rows[:SAMPLE]) / 2
    return not roles[hidden] and _foreign(rows, word) > most > 10 * _foreign(rows, hidden)


def _foreign(rows: Sequence[Record], column: int) -> int:
    cells = (row.cells[column] for row in rows[:SAMPLE] if column < len(row.cells))
    return sum(map(is_foreign, cells))


def _swap_sides(roles: list[str], kinds: Sequence[str], word: int, gloss: int) -> None:
    """Swap the sides of cards that ask for the word: `Front` English, `Back` Sanskrit."""
    if kinds[word] == LATIN:
        roles[word], roles[gloss] = role.GLOSS, role.WORD


def _name_first(roles: list[str], kinds: Sequence[str]) -> None:
    """Take the only unnamed text as the meaning, else the first of the notes."""
    free = [i for i, kind in enumerate(kinds) if kind == LATIN and roles[i] == ""]
    notes = [i for i, kind in enumerate(kinds) if kind == LATIN and roles[i] == role.NOTE]
    if len(free) == 1:
        roles[free[0]] = role.GLOSS
    elif notes:
        roles[notes[0]] = role.GLOSS


def columns_of(kinds: Sequence[str], kind: str) -> list[int]:
    return [i for i, other in enumerate(kinds) if other == kind]
