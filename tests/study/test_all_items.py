"""Items that the drills of verbs and kṛdantas can ask: each has its answer, and one set only.

Every third cell of every root is checked; `SHARE = 1` checks them all, in 10 seconds.
"""

from itertools import product

import pytest

from shabda.app.rule_cards import common_roots
from shabda.sanskrit.forms.cells import verb_table
from shabda.sanskrit.grammar.drill_spec import DrillKind
from shabda.study.exercises.krt_items import krt_cell_item
from shabda.study.exercises.material import Material, listed_roots
from shabda.study.exercises.paradigm_items import verb_cell_item
from shipped import BOOK, DATA, ROOTS

ROWS = [
    line.split("\t")
    for line in (DATA / "common_roots.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
][1:]
COMMON = tuple(common_roots(ROOTS, ROWS))
MATERIAL = Material(BOOK, ROOTS, common_roots=COMMON)
CELLS = [drill for drill in BOOK.drills if drill.kind is DrillKind.CELL]
KRDANTAS = [drill for drill in BOOK.drills if drill.kind is DrillKind.KRDANTA]
SHARE = 3
WITHOUT = {"satr": {"A"}, "sanac": {"P"}}
"""Padas whose roots have no such participle."""


def named(drill):
    return drill.id


def roots_of(drill):
    return listed_roots(drill, MATERIAL) if drill.roots else [(root, "") for root in COMMON]


@pytest.mark.cover_only("karmani", "karmani_lun", "lun")
@pytest.mark.parametrize("drill", CELLS, ids=named)
def test_every_cell_of_a_drill_can_be_asked_and_its_question_has_one_set_of_answers(drill):
    answers = {}
    refused = set()
    for place, ((root, _), lakara) in enumerate(product(roots_of(drill), drill.tables)):
        table = verb_table(root.with_suffix(drill.derived), lakara, drill.prayoga, None)
        for cell in table[place % SHARE :: SHARE] if len(table) > 1 else table:
            item = verb_cell_item(cell, MATERIAL)
            if item is None:
                refused.add((root.root, root.gana))
                continue
            forms = {made.form for made in item.derivations}
            assert forms
            assert answers.setdefault((item.question, item.shown), forms) == forms
    assert len(refused) <= len(roots_of(drill)) / 20, refused


@pytest.mark.no_cover
@pytest.mark.parametrize("drill", KRDANTAS, ids=named)
def test_every_root_of_a_drill_of_kridantas_has_its_form(drill):
    answers = {}
    without = set()
    for root, prefix in roots_of(drill):
        item = krt_cell_item(drill, root, prefix)
        if item is None:
            without.add(root.pada.value)
            continue
        forms = {made.form for made in item.derivations}
        assert answers.setdefault((item.question, item.shown), forms) == forms
    assert without <= WITHOUT.get(drill.id, set())
