"""A wrong form that lacks one step of the derivation is told so, also with its later steps."""

import pytest

from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.drills import rule_card, typed_exercise
from shabda.study.exercises.left_out_steps import without_steps
from shabda.study.exercises.paradigm_items import verb_cell_item
from shipped import BOOK

MATERIAL = load_material((), ())


def present(root, gana):
    found = next(r for r in MATERIAL.roots if iast(r.root) == root and r.gana == gana)
    item = verb_cell_item(VerbCell(found), MATERIAL)
    return typed_exercise(rule_card(BOOK.taught[0]), item, BOOK)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("root", "gana", "typed", "sutra"),
    [
        ("bhū", 1, "bhuvati", "7.3.84"),
        ("bhū", 1, "bhūvati", "7.3.84"),
        ("ji", 1, "jiyati", "7.3.84"),
        ("smṛ", 1, "smriyati", "7.3.84"),
        ("nī", 1, "niyati", "7.3.84"),
        ("plu", 1, "pluvate", "7.3.84"),
        ("śru", 1, "śṛṇuti", "7.3.84"),
        ("hu", 3, "juhuti", "7.3.84"),
        ("dviṣ", 2, "dviṣṭi", "7.3.86"),
    ],
)
def test_the_missing_step_is_named(root, gana, typed, sutra):
    verdict = present(root, gana).judged(typed, {})
    assert verdict.kind in (VerdictKind.NEAR, VerdictKind.WRONG)
    assert verdict.remark.startswith(f"that is what you get without {sutra}")


@pytest.mark.parametrize("root", ["bhū", "ji", "smṛ", "nī", "plu", "budh"])
def test_no_right_form_lacks_a_step(root):
    asked = present(root, 1)
    right = {form.slp1 for form in asked.accepted}
    assert not right & {form for form, _ in without_steps(asked.derivations)}


@pytest.mark.parametrize(("root", "typed"), [("dīp", "dīpate"), ("nṛt", "nṛtati")])
def test_the_ya_of_class_4_is_named(root, typed):
    assert "class 4 puts ya" in present(root, 4).judged(typed, {}).remark
