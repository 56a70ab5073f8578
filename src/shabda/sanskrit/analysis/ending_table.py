"""The endings of each kind of stem, taken from the tables of model words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis.index import (
    krt_kind,
)
from shabda.sanskrit.analysis.lexicon import Lemma
from shabda.sanskrit.analysis.noun_index import index_key, noun_entries, nouns_of_lemma
from shabda.sanskrit.forms import krdantas, vidyut
from shabda.sanskrit.forms.declension_class import MODELS, declension_class, is_single
from shabda.sanskrit.forms.paradigms import INDECLINABLE
from shabda.sanskrit.forms.roots import Root

_MODELS = 3
"""Model words for each kind of stem."""
_MODEL_ROOTS = ("gam", "kf", "dA2", "BU", "dfS", "Sru", "jYA", "vac", "pac", "cint", "laB", "sev")


@dataclass(frozen=True, slots=True)
class Ending:
    """A form of a kind of stem that ends in `text` comes from a stem that ends in `tail`."""

    text: str
    tail: str
    kind: str
    cell: str


def endings(roots: Sequence[Root], lemmas: Sequence[Lemma]) -> Iterator[Ending]:
    """Yield the endings of each kind of stem, taken from the tables of model words."""
    unique: dict[Ending, None] = {}
    for kind, stem, cell, form in _model_forms(roots, lemmas):
        shared = next((i for i, (a, b) in enumerate(zip(stem, form, strict=False)) if a != b), None)
        shared = min(len(stem), len(form)) if shared is None else shared
        ending = Ending(form[shared:], stem[shared:], kind, cell)
        unique[ending] = None
        if "n" in ending.text:
            unique[replace(ending, text=ending.text.replace("n", "R"))] = None
        if "R" in ending.text:
            unique[replace(ending, text=ending.text.replace("R", "n"))] = None
    yield from unique


def _model_forms(
    roots: Sequence[Root], lemmas: Sequence[Lemma]
) -> Iterator[tuple[str, str, str, str]]:
    used: dict[str, int] = {}
    listed = (noun for lemma in lemmas if lemma.kind == "n" for noun in nouns_of_lemma(lemma))
    for noun in chain(listed, MODELS):
        kind = declension_class(noun.stem, noun.linga)
        if used.get(kind, 0) < _MODELS and not is_single(noun.stem, noun.linga):
            made = [(entry.code, entry.text) for entry in noun_entries(noun, 1)]
            used[kind] = used.get(kind, 0) + bool(made)
            for code, form in made:
                yield kind, index_key(noun.stem), "|".join(code.split("|")[2:]), form
    for root in (model for model in roots if model.id in _MODEL_ROOTS):
        for stem, krt in dict.fromkeys(vidyut.krdanta_forms_by_vidyut(root)):
            if krt in INDECLINABLE:
                continue
            for form, cell in krdantas.cell_forms(root, krt):
                if cell[0] in krdantas.krt_genders(krt):
                    yield krt_kind(krt, stem), stem, "|".join(cell), index_key(form)
