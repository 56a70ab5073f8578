"""Reads and spells the words of an import together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shabda.errors import SanskritError
from shabda.sanskrit.text.devanagari import read_devanagari, write_devanagari
from shabda.sanskrit.text.script import (
    Sanskrit,
    is_devanagari,
    readable,
    spell,
    to_slp1,
    written_in_iast,
)

_AT_ONCE = 1024
"""Texts that are read together; one that is odd lets these be read one by one."""


_READ: dict[str, str] = {}
"""The SLP1 of words that were read before, by how they are written; until they are spelled."""
_AHEAD: dict[str, Sanskrit] = {}
"""Words that were spelled ahead, by how they are written."""


def remember_read(words: Iterable[tuple[str, str]]) -> None:
    """Keep what `read_all` made of words, given with their SLP1, for the next call of `spelled`."""
    _READ.update(words)


def spell_ahead(words: Sequence[str]) -> None:
    """Spell words for the next call of `spelled`."""
    _AHEAD.clear()
    _AHEAD.update(zip(words, _spelled_now(words), strict=True))


def spelled(words: Sequence[str]) -> list[Sanskrit]:
    """Spell words in Devanagari or IAST in both; empty for a word that cannot be read."""
    missing = [word for word in words if word not in _AHEAD]
    known = _AHEAD | dict(zip(missing, _spelled_now(missing), strict=True))
    _AHEAD.clear()
    _READ.clear()
    return [known[word] for word in words]


def _spelled_now(words: Sequence[str]) -> list[Sanskrit]:
    unread = [word for word in words if word not in _READ]
    known = _READ | dict(zip(unread, read_all(unread), strict=True))
    return spell_all([known[word] for word in words])


def read_all(texts: Sequence[str]) -> list[str]:
    """Read texts as `to_slp1` does, Devanagari four times as fast; "" for one it cannot read."""
    parts = range(0, len(texts), _AT_ONCE)
    return [slp1 for start in parts for slp1 in _read_together(texts[start : start + _AT_ONCE])]


def _read_together(texts: Sequence[str]) -> Iterable[str]:
    native = [text for text in texts if is_devanagari(text) and " " not in text]
    lines = read_devanagari("\n".join(native)) or ""
    if not readable(lines.replace("\n", "")) or lines.count("\n") != len(native) - 1:
        return map(_as_read, texts)
    known = dict(zip(native, lines.split("\n"), strict=True))
    return [known.get(text) or _as_read(text) for text in texts]


def _as_read(text: str) -> str:
    try:
        return to_slp1(text)
    except SanskritError:
        return ""


def spell_all(texts: Sequence[str]) -> list[Sanskrit]:
    """Spell many SLP1 texts, in half the time that `spell` takes for each."""
    lines = "\n".join(texts)
    written = write_devanagari(lines)
    if written is None or written.count("\n") != len(texts) - 1:
        return list(map(spell, texts))
    roman = written_in_iast(lines)
    return list(map(Sanskrit, texts, written.split("\n"), roman.split("\n")))
