"""Several forms at once: a table with blanks, and principal parts; each is judged by itself."""

from random import Random

import pytest

from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.text.script import to_slp1
from shabda.study.exercises.drills import rule_card, rule_exercise
from shabda.study.exercises.material import Material
from shipped import BOOK, ROOTS
from textbook import conjugate

MATERIAL = Material(BOOK, ROOTS)
DRILLS = ("grid_noun", "grid_verb", "parts")


def asked(drill, seed, material=MATERIAL):
    return rule_exercise(rule_card(BOOK.entry(drill)), material, Random(seed))


def only(text, gana):
    """Material with one root alone."""
    roots = tuple(root for root in ROOTS if (root.root, root.gana) == (text, gana))
    return Material(BOOK, roots, common_roots=roots)


@pytest.mark.no_cover
@pytest.mark.parametrize("drill", DRILLS)
@pytest.mark.parametrize("apart", [" ", ", ", "; ", " · "])
def test_the_forms_are_right_in_order_and_one_that_is_wrong_is_named(drill, apart):
    for seed in range(12):
        it = asked(drill, seed)
        forms = it.accepted[0].devanagari.split()
        assert it.judged(apart.join(forms), {}).kind is VerdictKind.EXACT
        assert it.judged(it.accepted[0].iast, {}).grade >= 3
        for place in range(len(forms)):
            wrong = it.judged(" ".join([*forms[:place], "-", *forms[place + 1 :]]), {})
            assert wrong.kind is VerdictKind.WRONG
            assert forms[place] in wrong.remark
            assert sum(form in wrong.remark for form in set(forms)) <= 2


@pytest.mark.parametrize("drill", DRILLS)
def test_too_few_forms_are_asked_for_again(drill):
    it = asked(drill, 1)
    verdict = it.judged("गत", {})
    assert verdict.unreadable
    assert "1 typed; put spaces between them" in verdict.remark
    assert it.judged("", {}).kind is VerdictKind.NOTHING


def test_a_table_shows_all_its_forms_but_one_in_each_row():
    for seed in range(20):
        it = asked("grid_verb", seed, only("BU", 1))
        rows = [row.devanagari.split(" · ") for row in it.shown[1:]]
        assert [f"({number})" in row for number, row in enumerate(rows, 1)] == [True] * 3
        assert all(len(row) == 3 for row in rows)


def test_the_blanks_are_the_forms_that_the_textbook_has():
    for seed in range(30):
        it = asked("grid_verb", seed, only("kf", 8))
        if "perfect (liṭ), parasmaipada" not in it.question:
            continue
        cells = conjugate.perfect("cakAra cakr cakarTa cakf")
        for row, form, shown in zip(range(3), it.accepted[0].devanagari.split(), it.shown[1:],
                                    strict=True):  # fmt: skip
            column = shown.devanagari.split(" · ").index(f"({row + 1})")
            assert to_slp1(form) in cells[3 * row + column]
        return
    pytest.fail("no table of the perfect was drawn")


def test_the_principal_parts_are_those_of_the_dictionaries():
    it = asked("parts", 1, only("gam", 1))
    assert it.accepted[0].devanagari == "गच्छति गमिष्यति जगाम गत गत्वा गन्तुम्"
    assert it.question.startswith(
        "Write the principal parts, with spaces between: present, future, perfect, "
    )
    assert it.judged("gacchati gamiṣyati jagāma gataḥ gatvā gantum", {}).grade == 3
    both = asked("parts", 1, only("kf", 8))
    assert both.judged("kurute kariṣyate cakre kṛta kṛtvā kartum", {}).kind is VerdictKind.EXACT
    assert any("kurute" in remark for remark in both.remarks)


def test_a_slip_in_one_form_is_explained():
    it = asked("parts", 1, only("gam", 1))
    verdict = it.judged("gacchati gamiṣyati jagāma gantum gatvā gantum", {})
    assert verdict.remark == "past participle is gata गत (that is the infinitive (tumun))"
    near = it.judged("gacchati gamiṣyati jagama gata gatvā gantum", {})
    assert near.kind is VerdictKind.NEAR
    assert near.remark.startswith("perfect is jagāma जगाम (that is first person")


def test_a_table_with_blanks_names_its_columns_and_its_word():
    noun = asked("grid_noun", 3)
    assert noun.task == "Write (1) (2) (3), with spaces between; each row: singular · dual · plural"
    assert noun.about.endswith(("masculine", "feminine", "neuter"))
    verb = asked("grid_verb", 3)
    assert verb.task.endswith("each row: singular · dual · plural")
    assert verb.about.startswith("class ")


def test_the_form_that_is_wrong_is_explained_first_and_nothing_else_is_said_of_it():
    for drill in DRILLS:
        it = asked(drill, 3)
        forms = it.accepted[0].iast.split()
        verdict = it.judged(" ".join([*forms[:-1], "-"]), {})
        assert verdict.faulty == (len(forms) - 1,)
        first, *rest = it.with_first(verdict.faulty).derivations
        assert first == it.derivations[-1]
        assert rest == list(it.derivations[:-1])
        assert "the form is made from" not in it.judged(" ".join(["xyz"] * len(forms)), {}).remark


def test_no_blank_of_a_table_is_the_word_that_the_question_shows():
    for seed in range(60):
        it = asked("grid_noun", seed)
        word, rows = it.shown[0].devanagari, it.accepted[0].devanagari.split()
        shown_elsewhere = all(word not in row.devanagari for row in it.shown[1:])
        assert word not in rows or shown_elsewhere, (seed, word)
