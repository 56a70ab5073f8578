"""Meanings of roots with prefixes as a whole: अवगम् is not "down" and "go" but "understand"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from shabda.sanskrit.analysis.index import causative_stem
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.text.equivalence import equivalence_key

VerbName = tuple[str, ...]
"""The prefixes, each as it joins (निः for निस्), and the root or the stem of the causative."""
_AS_IT_JOINS = {"nis": "niH", "nir": "niH", "niz": "niH", "dus": "duH", "dur": "duH", "ud": "ut"}


def read_verb_meanings(lines: Iterable[str]) -> dict[VerbName, str]:
    """Read lines of prefixes (`sam+A`), a root and a meaning in SLP1; lines with # are comments."""
    rows = (line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
    return {(*prefixes.split("+"), root): meaning for prefixes, root, meaning in rows}


def named_verb(text: str) -> VerbName:
    """Return the name of a verb that a deck writes with its prefixes split off: वि-अव-स्था."""
    *prefixes, root = equivalence_key(text.replace("-", " ")).split()
    return (*(_AS_IT_JOINS.get(prefix, prefix) for prefix in prefixes), root)


def meaning_of_whole(
    prefixes: tuple[str, ...], root: Root, meanings: Mapping[VerbName, str]
) -> str:
    """Return the meaning of a root with prefixes; "" when it is not listed."""
    if root.derived is Derived.CAUSATIVE or root.gana == 10:
        return meanings.get((*prefixes, causative_stem(root)), "")
    return "" if root.derived else meanings.get((*prefixes, root.root), "")
