"""Verbs without a stem in a against the tables of the school grammars."""

import pytest

from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.exercises.material import Material, listed_roots
from shipped import BOOK, ROOTS
from textbook.athematic import CELLS, VERBS

PERSONS = dict(zip("321", Purusha, strict=True))
NUMBERS = dict(zip("sdp", Vacana, strict=True))


def compared(forms):
    keys = {equivalence_key(form) for form in forms}
    surds = {"d": "t", "g": "k"}
    return {key for key in keys if key[:-1] + surds.get(key[-1], "-") not in keys}


@pytest.mark.no_cover
@pytest.mark.parametrize("entry", VERBS, ids=str)
def test_a_verb_without_a_stem_in_a_is_as_the_grammars_have_it(entry):
    text, gana, pada = entry
    root = next(
        each
        for each in ROOTS
        if (each.root, each.gana) == (text, gana) and each.pada in (pada, Pada.UBHAYA)
    )
    for (name, places), forms in zip(CELLS, VERBS[entry].split("|"), strict=True):
        for (person, number), written in zip(places, forms.split(), strict=True):
            lakara = next(each for each in Lakara if each == name)
            cell = VerbCell(root, lakara, PERSONS[person], NUMBERS[number], Pada(pada))
            made = compared(derivation.form for derivation in cell.derivations(BOOK.order))
            assert made == compared(written.split("/")), (name, person, number)


def test_every_root_of_the_drill_is_written_out_in_the_textbook():
    listed = listed_roots(BOOK.entry("adadi"), Material(BOOK, ROOTS))
    assert {(root.root, root.gana) for root, _ in listed} == {entry[:2] for entry in VERBS}
