"""Forms of another noun than the one asked, devena for vanam, or made like those: latena."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.declension import has_gender
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS
from shabda.study.exercises.english import case

_ALIKE = 2
"""Sounds that the stem of a noun has in common with its forms."""


def of_other_nouns(
    asked: NounCell, nouns: Iterable[Noun], typed_keys: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield the forms of nouns that begin as an answer does, each with what it is.

    First the asked case and number, then the rest of the table.
    """
    starts = {key[:_ALIKE] for key in typed_keys}
    for noun in dict.fromkeys(nouns):
        if noun.stem == asked.noun.stem or noun.stem[:_ALIKE] not in starts:
            continue
        place = replace(asked, noun=noun)
        for cell in dict.fromkeys((place, *noun_table(noun))):
            for made in cell.derivations():
                meaning = f" ({noun.gloss})" if noun.gloss else ""
                where = f"{case(cell.vibhakti)} {cell.vacana.label}"
                yield made.form, f"that is the {where} of {iast(noun.stem)}{meaning}"


MODEL_NOUNS = (
    Noun("deva", Linga.PUM), Noun("Pala", Linga.NAPUMSAKA), Noun("senA", Linga.STRI),
    Noun("kavi", Linga.PUM), Noun("mati", Linga.STRI), Noun("nadI", Linga.STRI),
    Noun("guru", Linga.PUM), Noun("vaDU", Linga.STRI),
)  # fmt: skip
"""A noun for each common declension of stems in vowels."""


def with_other_endings(cell: NounCell) -> Iterator[tuple[str, str]]:
    """Yield the asked cell with the endings of other nouns, each with a sentence."""
    noun = cell.noun
    if not has_gender(noun.stem):
        return
    base = noun.stem[:-1] if noun.stem[-1] in VOWELS else noun.stem
    for model in MODEL_NOUNS:
        if (model.stem[-1], model.linga) == (noun.stem[-1], noun.linga):
            continue
        start = model.stem[:-1]
        for made in replace(cell, noun=model).derivations():
            if made.form.startswith(start):
                kind = f"a {model.linga.label} in -{iast(model.stem[-1])}"
                mine = f"{iast(noun.stem)} is a {noun.linga.label} in -{iast(noun.stem[-1])}"
                sentence = f"that is made like {iast(made.form)}, of {kind}; {mine}"
                yield f"{base}{made.form[len(start) :]}", sentence
