"""Records of words in plain letters: postures, and terms of yoga, that no field calls Sanskrit.

`{name: "Bhujangasana", title: "Cobra"}` shows by its words what it has: they end in -asana, or they
end as Sanskrit words do and have its aspirates and clusters. Their lengths are to check.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.tables.headers import GLOSS, READING, WORD, role_of

_WORD = re.compile(
    r"(?:[A-Z]?[a-eg-pr-vy]+(?:'[a-z]+)?[ -])*[A-Z]?[a-eg-pr-vy]*"
    r"(?:[aiu][hm]?|an|in|at|as|e|o)"
)
"""Letters of Sanskrit in plain letters; the last word ends as Sanskrit words do."""
_NUMBER = re.compile(r"(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-D]))+$")
_POSTURE = re.compile(r"asan[a]?m?$", re.I)
_SANSKRIT_SOUNDS = re.compile(
    r"[bdgk]h|[ct]h[aiu]|ksh|j[nñ]|shr|sh[tnv]|[tdsh]v|[sd]y|vri|kri|pr[aā]|tm|hm|nd[hr]?a|sam|yoga|asan",
    re.I,
)
_ENGLISH_TITLE = ("titel", "title", "titre", "titulo", "título", "label", "name", "common")
_LEAST, _MOST = 4, 5
"""The fewest records, and the most words of a name."""
_FULL, _SOUND, _OF_POSTURES, _OF_SOUNDS = 0.3, 0.6, 0.4, 0.35


def with_words_named(
    names: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] | None:
    """Return the names and rows with the word and its meaning named; None without evidence.

    Numbers behind the names are left out: `Virabhadrasana 2`.
    """
    columns = [[row[i] for row in rows] for i in range(len(names))]
    shares = {i: _share(column) for i, column in enumerate(columns) if _may_be_words(names[i])}
    word = max(shares, key=shares.__getitem__, default=-1)
    if word < 0 or not shares[word]:
        return None
    gloss = _meaning(names, columns, word)
    if gloss < 0:
        return None
    own = {word: "sanskrit", gloss: "english"}
    shown = tuple(own.get(i) or _other(name) for i, name in enumerate(names))
    bare = (
        tuple(_NUMBER.sub("", text) if i == word else text for i, text in enumerate(row))
        for row in rows
    )
    return shown, tuple(bare)


def postures_of_map(value: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Read `{"Tree Pose": "Vrksasana"}` and `{"Vrksasana": "Tree Pose"}`; () for other maps."""
    pairs = [(key, text) for key, text in value.items() if isinstance(text, str) and text]
    fields = any(role_of(field_name(key)) in (WORD, GLOSS, READING) for key in value)
    if fields or len(pairs) < len(value):
        return ()
    for word, meaning in ((0, 1), (1, 0)):
        names = [pair[word] for pair in pairs]
        postures = sum(_POSTURE.search(name) is not None for name in names)
        others = sum(_POSTURE.search(pair[meaning]) is not None for pair in pairs)
        if _share(names) and postures >= _OF_POSTURES * len(pairs) > 4 * others:
            return tuple((_NUMBER.sub("", pair[word]), pair[meaning]) for pair in pairs)
    return ()


def _may_be_words(name: str) -> bool:
    return role_of(field_name(name)) in ("", WORD, READING)


def _share(column: Sequence[str]) -> float:
    """The share of names in a column that may be Sanskrit; 0 without the evidence of the whole."""
    full = [_NUMBER.sub("", text.strip()) for text in column if text.strip()]
    if len(full) < max(_LEAST, _FULL * len(column)) or 4 * len(set(full)) < len(full):
        return 0.0
    sound = sum(
        len(text.split()) <= _MOST and _WORD.fullmatch(text) is not None for text in full
    ) / len(full)
    postures = sum(_POSTURE.search(text) is not None for text in full)
    sounds = sum(_SANSKRIT_SOUNDS.search(text) is not None for text in full)
    shown = postures >= _OF_POSTURES * len(full) or sounds >= _OF_SOUNDS * len(full)
    return sound if sound >= _SOUND and shown else 0.0


def _meaning(names: Sequence[str], columns: Sequence[Sequence[str]], word: int) -> int:
    """The column of the meanings: in English, named so, a title, or what describes the word."""
    ranks = {i: _rank(name) for i, name in enumerate(names) if i != word}
    known = [
        i for i, rank in ranks.items()
        if rank and sum(map(bool, columns[i])) >= _FULL * len(columns[i])
    ]  # fmt: skip
    return min(known, key=lambda i: ranks[i], default=-1)


def _rank(name: str) -> int:
    folded = field_name(name).casefold().replace("_", " ")
    if "english" in folded:
        return 1
    if any(folded.split()[-1:] == [own] for own in _ENGLISH_TITLE):
        return 3
    if role_of(folded) == GLOSS:
        return 4 if folded in ("description", "definition") else 2
    return 0


def _other(name: str) -> str:
    """A name beside the word and its meaning, which says no more which column has them."""
    return f"other {name}" if role_of(field_name(name)) in (WORD, GLOSS) else name
