"""One law for answers in plain letters, in every kind of exercise.

What plain letters leave out makes no answer wrong: it is right, or the marks are asked for.
"""

import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.answers.plain_writing import ASK_FOR_MARKS, may_write
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.cards import Ask
from shabda.study.exercises.drills import entry_id, rule_cards, rule_exercise
from shabda.study.exercises.neighbouring_cells import neighbouring_forms
from shipped import BOOK

MATERIAL = load_material((), ())
RIGHT = (VerdictKind.EXACT, VerdictKind.SPELLING)
OTHER_TOPICS = ("dictation", "recognise", "grid", "parts")


def typed_cards():
    return st.sampled_from([
        card
        for card in rule_cards(BOOK)
        if BOOK.entry(entry_id(card)).topic not in OTHER_TOPICS
        and rule_exercise(card, MATERIAL, Random(0), foils=False).judge is not None
    ])  # fmt: skip


TYPED = st.deferred(typed_cards)
"""Found out in the test, not while the tests are collected by each process: 2 s."""


def plain(text, *, sh):
    if sh:
        text = text.replace("ś", "sh").replace("ṣ", "sh")
    text = text.replace("ṛ", "ri").replace("ṝ", "ri").replace("m̐", "m")
    marks = unicodedata.normalize("NFD", text)
    return "".join(char for char in marks if char.isascii()).lower().replace(":", "")


@given(TYPED, st.integers(0, 5), st.booleans())
def test_no_right_form_in_plain_letters_is_plainly_wrong(card, seed, sh):
    asked = rule_exercise(card, MATERIAL, Random(seed), foils=False)
    if asked.ask is Ask.TYPE:
        for form in asked.accepted:
            verdict = asked.judged(plain(form.iast, sh=sh), {})
            assert verdict.kind in RIGHT or verdict.again == ASK_FOR_MARKS, (form, verdict)


@pytest.mark.no_cover
@given(TYPED, st.integers(0, 5))
def test_no_form_of_another_cell_is_right_in_plain_letters_alone(card, seed):
    """Where the letters may be two forms that the question tells apart, they are not right."""
    asked = rule_exercise(card, MATERIAL, Random(seed), foils=False)
    cell = getattr(getattr(asked.judge, "item", None), "cell", None)
    if not isinstance(cell, NounCell | VerbCell):
        return
    for form in asked.accepted:
        typed = plain(form.iast, sh=False)
        verdict = asked.judged(typed, {})
        if verdict.kind is VerdictKind.SPELLING and isinstance(cell, NounCell):
            assert not any(may_write(typed, other) for other in _others(cell, asked))


def _others(cell, asked):
    right = {equivalence_key(form.slp1) for form in asked.accepted}
    return [form for form, _ in neighbouring_forms(cell, BOOK.rules) if form not in right]


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("sobhate", "SoBate"),
        ("madhubhyam", "maDuByAm"),
        ("nadi", "nadI"),
        ("ramanam", "rAmARAm"),
        ("krishna", "kfzRa"),
        ("jnana", "jYAna"),
        ("sankara", "SaNkara"),
        ("vriksha", "vfkza"),
        ("duhkham", "duHKam"),
    ],
)
def test_plain_letters_may_write_a_form(typed, form):
    assert may_write(typed, form)


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("nadee", "nadi"),
        ("raamaaya", "rAmaya"),
        ("shiva", "siva"),
        ("dana", "Dana"),
        ("deva", "devaH"),
    ],
)
def test_they_may_not_write_another(typed, form):
    assert not may_write(typed, form)
