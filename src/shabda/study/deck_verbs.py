"""The principal parts of a verb of a deck, from its root, class, pada and prefixes."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.principal_parts import PrincipalPart, principal_parts
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.text.script import to_slp1
from shabda.study.words import Word


def parts_of(word: Word, roots: Iterable[Root]) -> tuple[PrincipalPart, ...]:
    """Derive the parts of a verb that is named by its root; none for any other word."""
    root = root_of_verb(word, roots)
    if root is None:
        return ()
    pada = Pada(word.pada) if word.pada else root.pada
    return principal_parts(replace(root, pada=pada), prefixes_of(word))


def root_of_verb(word: Word, roots: Iterable[Root]) -> Root | None:
    """Find the root of a verb without its prefixes, by its class and, among several, its pada."""
    if not word.gana:
        return None
    text = to_slp1((word.root or word.text.devanagari).rpartition("-")[2])
    candidates = [
        root for root in roots if root.root in (text, f"{text}a") and str(root.gana) == word.gana
    ]
    candidates.sort(key=lambda root: root.pada != word.pada)
    return candidates[0] if candidates else None


def prefixes_of(word: Word) -> tuple[str, ...]:
    """The prefixes of a verb in SLP1: of आ-गम्, ("A",)."""
    return tuple(map(to_slp1, word.root.split("-")[:-1]))
