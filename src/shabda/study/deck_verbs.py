"""The principal parts of a verb of a deck, from its root, class, pada and prefixes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shabda.lazy_dataclasses import replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.paradigms import Lakara
from shabda.sanskrit.forms.principal_parts import PrincipalPart, principal_parts
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.forms.vidyut import tinanta
from shabda.sanskrit.text.script import to_slp1
from shabda.study.words import Word

PRESENT_ENDINGS = ("ti", "te")
_ENGLISH = lazy_pattern("[a-z]{2,}")


def parts_of(word: Word, roots: Sequence[Root]) -> tuple[PrincipalPart, ...]:
    """Derive the parts of a verb that is named by its root or by its present; else none."""
    if is_present(word):
        root = root_of_present(word.text.slp1, roots)
        return principal_parts(root) if root else ()
    root = root_of_verb(word, roots)
    if root is None:
        return ()
    pada = Pada(word.pada) if word.pada else root.pada
    return principal_parts(replace(root, pada=pada), prefixes_of(word))


def is_present(word: Word) -> bool:
    """Whether a word is a verb that a deck names by its present: भवति, लभते."""
    return word.pos == "verb" and not word.gana and word.text.slp1.endswith(PRESENT_ENDINGS)


def root_of_present(form: str, roots: Sequence[Root]) -> Root | None:
    """Find the root whose third person singular this is; None where several or none are.

    Roots that begin with the same sound are tried first: पश्यति alone needs all (100 ms).
    """
    alike = [root for root in roots if root.root[0] == form[0]]
    for candidates in (alike, roots):
        matches = [root for root in candidates if form in _presents(root)]
        if matches:
            return matches[0] if len({(root.root, root.gana) for root in matches}) == 1 else None
    return None


def _presents(root: Root) -> set[str]:
    return {derivation.form for derivation in tinanta(root, Lakara.LAT)}


def root_of_verb(word: Word, roots: Iterable[Root]) -> Root | None:
    """Find the root of a verb without its prefixes, by its class and, among several, its pada.

    Where a deck gives no class, it must be the only root of this spelling and mean the same.
    """
    if not word.gana:
        alike = [root for root in roots if word.pos == "verb" and root.root == word.text.slp1]
        return alike[0] if len(alike) == 1 and _words_of(alike[0], word) else None
    text = to_slp1((word.root or word.text.devanagari).rpartition("-")[2])
    candidates = [
        root for root in roots if root.root in (text, f"{text}a") and str(root.gana) == word.gana
    ]
    candidates.sort(key=lambda root: root.pada != word.pada)
    return candidates[0] if candidates else None


def _words_of(root: Root, word: Word) -> set[str]:
    """The words of English that the meanings of a root and of a word share."""
    glosses = " ".join(word.glosses)
    given, meant = (set(_ENGLISH.findall(text.lower())) for text in (glosses, root.meaning))
    return given & meant - {"to"}


def prefixes_of(word: Word) -> tuple[str, ...]:
    """The prefixes of a verb in SLP1: of आ-गम्, ("A",)."""
    return tuple(map(to_slp1, word.root.split("-")[:-1]))
