"""Common words with their counts: which of several readings a reader most likely meets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lemma:
    """A dictionary form in SLP1 with its count in a corpus.

    `kind` is `n` (nominal), `v` (verb root, its prefixes in front) or `i` (indeclinable);
    `genders` are those it is used in, the commonest first.
    """

    text: str
    count: int
    kind: str
    genders: str = ""


def read_lemmas(lines: Iterable[str]) -> tuple[Lemma, ...]:
    """Read tab-separated lines, the commonest lemma first; lines with # are comments."""
    found = []
    for line in lines:
        if not line.startswith("#"):
            text, count, kind, genders = (*line.rstrip("\n").split("\t"), "")[:4]
            found.append(Lemma(text, int(count), kind, genders))
    return tuple(found)


def feminines(stem: str) -> tuple[str, ...]:
    """The feminine stems of an adjective: परमा, तन्मयी, बलवती, श्रेयसी, कर्त्री."""
    if stem.endswith(("maya", "kara", "dfSa", "tana")):
        return (stem[:-1] + "I",)
    if stem.endswith("a"):
        return (stem[:-1] + "A",)
    if stem.endswith(("in", "at", "yas")):
        return (stem + "I",)
    if stem.endswith("tf"):
        return (stem[:-1] + "rI",)
    return (stem,)


def first_member(stem: str) -> str:
    """A stem as it stands at the front of a compound: राज, मनः, महा."""
    if stem == "mahat":
        return "mahA"
    if stem.endswith(("an", "in")):
        return stem[:-1]
    if stem.endswith("s"):
        return stem[:-1] + "H"
    return stem
