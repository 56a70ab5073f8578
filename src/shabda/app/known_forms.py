"""Whether a text is a form of a known word, and which, found without the index of forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from shabda.app.grammar_data import roots
from shabda.app.lemma_list import lemmas
from shabda.sanskrit.analysis.lexicon import Lemma, at_pause
from shabda.sanskrit.analysis.noun_index import nouns_of_lemma
from shabda.sanskrit.analysis.prefixes import PREFIXES
from shabda.sanskrit.forms.cells import KrdantaStem, NounCell, noun_table, verb_forms
from shabda.sanskrit.forms.declension import declines, has_gender
from shabda.sanskrit.forms.paradigms import Krt, Linga
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun

_ALIKE = 2
"""Sounds that a stem has in common with its forms."""
_LONGEST_ENDING = 5
_BEFORE = {"i": "y", "I": "y", "u": "v", "U": "v", "f": "r", "e": "y"}
"""The semivowel that a first vowel may come from: ukta comes from vac."""
_PRONOUNS = {
    "tad": "st", "etad": "e", "yad": "y", "kim": "k", "idam": "aAie", "adas": "a",
    "asmad": "aAmnv", "yuzmad": "tyv", "enad": "e", "tyad": "st", "kiYcit": "k", "kiYcana": "k",
}  # fmt: skip
"""The pronouns, and the sounds with which their forms begin."""
_KRTS = (Krt.KTA, Krt.KTVA, Krt.TUMUN, Krt.LYUT, Krt.GHAN, Krt.KTIN)


@lru_cache(maxsize=1024)
def is_known_form(text: str) -> bool:
    """Whether an SLP1 text is a common word, one of its forms, or a form of a common root.

    A stem counts, since the members of a compound are stems. It takes up to half a second.
    """
    listed = text in _listed() or cell_of_form(text) is not None
    return listed or any(map(_is_verbal, _without_prefixes(text)))


def cell_of_form(text: str) -> NounCell | None:
    """The first cell of the tables of pronouns and common nouns with this form, in SLP1."""
    return _pronoun_cells(text[:1]).get(text) or next(_common_cells(text), None)


@cache
def _listed() -> frozenset[str]:
    """Stems, undeclined words and prefixes."""
    words = {at_pause(one.text) if one.kind == "i" else one.text for one in lemmas()
             if one.kind != "v"}  # fmt: skip
    return frozenset({*PREFIXES, *words})


@cache
def _pronoun_cells(first: str) -> dict[str, NounCell]:
    """The cells of the pronouns that have a form with this first sound."""
    stems = (stem for stem, sounds in _PRONOUNS.items() if first and first in sounds)
    cells: dict[str, NounCell] = {}
    for stem in stems:
        for linga in Linga if has_gender(stem) else (Linga.PUM,):
            for form, cell in _forms(Noun(stem, linga)):
                cells.setdefault(form, cell)
    return cells


def _forms(noun: Noun) -> Iterator[tuple[str, NounCell]]:
    if not declines(noun.stem, noun.linga):
        return
    for cell in noun_table(noun):
        for made in cell.derivations():
            yield made.form, cell


@cache
def _nouns_by_start() -> dict[str, list[Lemma]]:
    starts: dict[str, list[Lemma]] = {}
    for lemma in lemmas():
        if lemma.kind == "n":
            starts.setdefault(lemma.text[:_ALIKE], []).append(lemma)
    return starts


def _common_cells(text: str) -> Iterator[NounCell]:
    for lemma in _nouns_by_start().get(text[:_ALIKE], ()):
        is_near = abs(len(lemma.text) - len(text)) <= _LONGEST_ENDING
        for noun in nouns_of_lemma(lemma) if is_near and text.startswith(lemma.text[:-2]) else ():
            yield from (cell for form, cell in _forms(noun) if form == text)


@cache
def _common_roots() -> tuple[Root, ...]:
    verbs = {lemma.text for lemma in lemmas() if lemma.kind == "v"}
    return tuple(root for root in roots() if root.root in verbs)


def _without_prefixes(text: str) -> Iterator[str]:
    yield text
    yield from (text[len(one) :] for one in PREFIXES if text.startswith(one) and text != one)


def _is_verbal(text: str) -> bool:
    firsts = {text[:1], text[2:3], _BEFORE.get(text[:1], "")}
    firsts |= {text[1:2], "a"} if text[:1] in "aA" else set()
    for root in _common_roots():
        begins = {root.root[:1], *(own.stem[:1] for own in root.substitutes)}
        begins |= {"s"} if root.root == "as" else set()  # syāt
        if begins & firsts and (text in _finite(root) or _is_of_krt(text, root)):
            return True
    return False


@lru_cache(maxsize=256)
def _finite(root: Root) -> frozenset[str]:
    return frozenset(form for form, _ in verb_forms(root))


def _is_of_krt(text: str, root: Root) -> bool:
    stems = (made.form for krt in _KRTS for made in KrdantaStem(root, krt).derivations(()))
    return any(text in (stem, *_declined(text, stem)) for stem in stems)


def _declined(text: str, stem: str) -> Iterable[str]:
    if not (stem.endswith("a") and text.startswith(stem[:-1])):
        return ()
    nouns = (Noun(stem, linga) for linga in (Linga.PUM, Linga.NAPUMSAKA))
    return (form for noun in nouns for form, _ in _forms(noun))
