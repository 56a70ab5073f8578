"""The two ways in which a noun is cited: its stem and its nominative singular."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.stems import nouns


def other_citations(text: str, gender: str) -> Iterator[tuple[str, str]]:
    """Yield the other citation forms of a noun, in each of its genders, with their names."""
    for noun in nouns(text, gender):
        if noun.stem != text:
            yield noun.stem, "stem"
        nominative = NounCell(noun, Vibhakti.PRATHAMA, Vacana.EKA)
        for derivation in nominative.derivations():
            if derivation.form != text:
                yield derivation.form, "nominative"
