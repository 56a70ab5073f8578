"""The two ways in which a noun is cited: its stem and its nominative singular."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun, nouns

_OF_ALL_NUMBERS = ("asmad", "yuzmad")
"""Stems whose meaning, "I, we", has all numbers: aham and vayam cite them."""


def other_citations(text: str, gender: str) -> Iterator[tuple[str, str]]:
    """Yield the other citation forms of a noun, in each of its genders, with their names.

    A word of several genders, an adjective or a pronoun, is cited in all numbers: sarve, all.
    """
    if text in _OF_ALL_NUMBERS:
        for vacana in Vacana:
            pronoun = NounCell(Noun(text, Linga.PUM), Vibhakti.PRATHAMA, vacana)
            for derivation in pronoun.derivations():
                yield derivation.form, f"nominative {vacana.label}"
        return
    for noun in nouns(text, gender):
        if noun.stem != text:
            yield noun.stem, "stem"
        for vacana in Vacana if len(gender) > 1 else (Vacana.EKA,):
            name = "nominative" if vacana is Vacana.EKA else f"nominative {vacana.label}"
            for derivation in NounCell(noun, Vibhakti.PRATHAMA, vacana).derivations():
                if derivation.form != text:
                    yield derivation.form, name
