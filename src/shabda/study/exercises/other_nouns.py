"""Forms of another noun than the one that was asked: devena for vanam."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.script import iast
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
