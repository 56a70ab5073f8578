"""A join is not right as long as the words are only typed as they were shown."""

import unicodedata
from itertools import pairwise
from random import Random

import pytest

from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.rules.terms import term
from shabda.sanskrit.text.script import devanagari, iast
from shabda.sanskrit.text.sounds import VOWELS
from shabda.study.exercises.drills import draw, entry_id, rule_cards, typed_exercise
from shabda.study.exercises.join_items import joined_item
from shipped import BOOK

MATERIAL = load_material((), ())
RIGHT = (VerdictKind.EXACT, VerdictKind.SPELLING)
RULES = [rule for rule in BOOK.rules if rule.topic and rule.terms[0] != "dhātu"]
SEEDS = 4
"""Items of each rule; 100 take four minutes."""


def exercise(rule_id, first, second, kind="pada"):
    item = joined_item((term(first, "pada"), term(second, kind)), MATERIAL)
    card = next(card for card in rule_cards(BOOK) if entry_id(card) == rule_id)
    return typed_exercise(card, item, BOOK)


def plain(text):
    letters = text.replace("ś", "sh").replace("ṣ", "sh").replace("ṛ", "ri")
    return "".join(char for char in unicodedata.normalize("NFD", letters) if char.isascii())


@pytest.mark.parametrize(
    ("first", "second", "typed"),
    [
        ("evam", "na", "evam na"),
        ("evam", "na", "evamna"),
        ("evam", "na", "एवम् न"),
        ("paramAm", "gatim", "paramām gatim"),
        ("paramAm", "gatim", "paramam gatim"),
        ("idaM", "uktam", "idaṃ uktam"),
        ("idaM", "uktam", "इदं उक्तम्"),
        ("idam", "uktam", "idaṃ uktam"),  # m stays, and ṃ is the mistake
        ("idam", "uktam", "idaMuktam"),
        ("sura", "ftu", "sura rtu"),
    ],
)
def test_the_question_typed_back_is_not_right(first, second, typed):
    verdict = exercise("anusvara", first, second).judged(typed, {})
    assert verdict.kind not in RIGHT
    assert verdict.remark or verdict.logged_slips


@pytest.mark.parametrize(
    ("first", "second", "typed"),
    [
        ("evam", "na", "evaṃ na"),
        ("evam", "na", "evaM na"),
        ("evam", "na", "eva.m na"),
        ("evam", "na", "एवं न"),
        ("evam", "na", "evanna"),
        ("paramAm", "gatim", "paramāṅ gatim"),
        ("idaM", "uktam", "idamuktam"),
        ("idaM", "uktam", "idam uktam"),
        ("idaM", "uktam", "इदमुक्तम्"),
        ("idam", "uktam", "idam uktaṃ"),
        ("rAma", "hi", "rāma hi"),  # nothing changes
        ("tu", "uta", "tuuta"),
        ("tat", "ca", "tac ca"),
    ],
)
def test_a_join_is_right_with_or_without_a_space(first, second, typed):
    assert exercise("anusvara", first, second).judged(typed, {}).grade == 4


def test_what_must_be_typed_is_named():
    verdict = exercise("anusvara", "evam", "na").judged("evam na", {})
    assert verdict.remark == "that is what was shown; joined, it changes by 8.3.23"
    assert [slip.words for slip in verdict.slips] == ["labial m for anusvāra ṃ"]


def backs(texts):
    """The texts as shown: apart, and together unless a vowel that meets a vowel spells the join."""
    vowels = any({left[-1], right[0]} <= VOWELS for left, right in pairwise(texts))
    gaps = [" "] if vowels else [" ", ""]
    for gap in gaps:
        yield devanagari(gap.join(texts))
        yield gap.join(map(iast, texts))
        yield plain(gap.join(map(iast, texts)))


@pytest.mark.no_cover
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_join_that_changes_a_sound_is_right_when_its_parts_are_typed_back(rule):
    card = next(card for card in rule_cards(BOOK) if entry_id(card) == rule.id)
    for seed in range(SEEDS):
        item = draw(rule, MATERIAL, Random(seed))
        texts = [part.text for part in item.terms]
        forms = [made.form.replace(" ", "") for made in item.derivations]
        if "".join(texts) in forms:
            assert (
                typed_exercise(card, item, BOOK).judged(iast(item.derivations[0].form), {}).grade
                == 4
            )
            continue
        asked = typed_exercise(card, item, BOOK)
        for typed in backs(texts):
            if typed.replace(" ", "") not in map(iast, forms):  # idam uktam for idaṃ + uktam
                verdict = asked.judged(typed, {})
                assert verdict.kind not in RIGHT or verdict.again, typed


@pytest.mark.parametrize(
    ("first", "second", "typed", "number"),
    [
        ("yaH", "idam", "yayidam", "8.3.19"),
        ("tasmin", "Sete", "tasmiñcchete", "8.3.31"),
        ("tasmin", "Sete", "तस्मिञ्च्शेते", "8.3.31"),
        ("san", "saH", "sant saḥ", "8.3.30"),
    ],
)
def test_a_form_that_few_write_is_right(first, second, typed, number):
    verdict = exercise("anusvara", first, second).judged(typed, {})
    assert verdict.kind is VerdictKind.EXACT
    assert verdict.remark == f"this form is right too, though few write it ({number})"


@pytest.mark.parametrize(
    ("first", "second", "typed", "number"),
    [("saha", "fziBiH", "saha ṛṣibhiḥ", "6.1.128"), ("maDu", "atra", "madhu atra", "6.1.127")],
)
def test_words_that_may_stand_as_they_are_are_asked_for_joined(first, second, typed, number):
    verdict = exercise("anusvara", first, second).judged(typed, {})
    assert verdict.kind is VerdictKind.EXACT
    assert verdict.grade == VerdictKind.SPELLING.grade
    assert verdict.remark == f"they may stand so, though few write it ({number})"
    assert verdict.again == f"{verdict.remark}; now type their join"


@pytest.mark.parametrize("typed", ["tiraskṛtaḥ", "tiraḥ kṛtaḥ"])
def test_the_h_of_tiras_may_stay(typed):
    assert exercise("anusvara", "tiraH", "kftaH").judged(typed, {}).grade == 4
