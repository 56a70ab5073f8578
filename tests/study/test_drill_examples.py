"""What the entries of drills say: their roots are known, their examples right."""

from dataclasses import replace
from itertools import product

import pytest

from shabda.sanskrit.analysis.krt_words import krt_derivations
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Purusha, Vacana
from shabda.sanskrit.grammar.drill_spec import DrillKind
from shabda.study.exercises.material import Material, listed_roots
from shipped import BOOK, ROOTS
from textbook import derived_stems

MATERIAL = Material(BOOK, ROOTS)
LISTING = [drill for drill in BOOK.drills if drill.roots]
VERBS = [drill for drill in BOOK.drills if drill.kind in (DrillKind.CELL, DrillKind.KRDANTA)]


def named(drill):
    return drill.id


@pytest.mark.parametrize("drill", LISTING, ids=named)
def test_every_root_that_a_drill_lists_is_known_and_is_one(drill):
    for wanted in drill.roots:
        roots = listed_roots(replace(drill, roots=(wanted,)), MATERIAL)
        assert len(roots) == 1, (wanted, [(root.id, root.gana) for root, _ in roots])
        assert bool(wanted.prefix) == (drill.id == "lyap")


def drilled_roots(drill, material, text):
    """The roots of a text that a drill may ask, with the suffix it asks them with."""
    listed = [root for root, _ in listed_roots(drill, material)]
    roots = listed if drill.roots else material.roots
    return [root.with_suffix(drill.derived) for root in roots if root.root == text]


def forms_of(drill, word):
    """Every form that a drill of a root's forms can ask for."""
    prefix, _, text = word.rpartition(" + ")
    for root in drilled_roots(drill, MATERIAL, text):
        if drill.kind is DrillKind.KRDANTA:
            made = krt_derivations(root, drill.krt, drill.prayoga, prefix)
            yield from (each.form for each in made)
        for lakara, purusha, vacana in product(drill.tables, Purusha, Vacana):
            cell = VerbCell(root, lakara, purusha, vacana, prayoga=drill.prayoga)
            yield from (made.form for made in cell.derivations(BOOK.order))


@pytest.mark.no_cover
@pytest.mark.parametrize("drill", VERBS, ids=named)
def test_the_examples_of_a_drill_are_forms_it_asks_and_the_counterexamples_are_not(drill):
    assert drill.examples
    assert drill.counterexamples
    for example in drill.examples:
        assert example.form in set(forms_of(drill, example.word)), example.written
    for example in drill.counterexamples:
        made = set(forms_of(drill, example.word))
        assert made, example.written
        assert example.form not in made, example.written


FACTS = {
    "karmani": derived_stems.PASSIVES, "karmani_lun": derived_stems.PASSIVES,
    "karmani_lit": derived_stems.PASSIVES, "nic": derived_stems.CAUSATIVES,
    "nic_lun": derived_stems.CAUSATIVE_AORISTS, "san": derived_stems.DESIDERATIVES,
    "yang": derived_stems.INTENSIVES,
}  # fmt: skip


@pytest.mark.parametrize("entry", FACTS)
def test_every_root_that_a_drill_lists_has_its_forms_written_out_in_the_textbook(entry):
    known = {(text, gana) for text, gana, *_ in FACTS[entry]}
    listed = {(root.root, root.gana) for root, _ in listed_roots(BOOK.entry(entry), MATERIAL)}
    assert listed <= known
