"""Spells the words of an import together."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.sanskrit.text.devanagari import write_devanagari
from shabda.sanskrit.text.script import Sanskrit, spell, written_in_iast


def spell_all(texts: Sequence[str]) -> list[Sanskrit]:
    """Spell many SLP1 texts, in half the time that `spell` takes for each."""
    lines = "\n".join(texts)
    written = write_devanagari(lines)
    if written is None or written.count("\n") != len(texts) - 1:
        return list(map(spell, texts))
    roman = written_in_iast(lines)
    return list(map(Sanskrit, texts, written.split("\n"), roman.split("\n")))
