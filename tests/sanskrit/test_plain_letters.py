"""Answers in plain letters: they are good where one reading is left or the question shows it."""

import re
import unicodedata
from random import Random

import pytest

from shabda.app.lemma_list import lemmas
from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind, judge
from shabda.sanskrit.answers.plain_consonants import forgive_shown
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.drills import draw, entry_id, rule_cards
from shabda.study.exercises.krt_items import judge_of
from shabda.study.exercises.paradigm_items import verb_cell_item
from shipped import BOOK

RIGHT = (VerdictKind.EXACT, VerdictKind.SPELLING)
MATERIAL = load_material((), ())
HIATUS = re.compile("[aAiIuUfFeEoO][aAiIuUfFeEoO]")


@pytest.mark.parametrize(
    ("shown", "typed", "expected"),
    [
        ("kfz", "karshati", "karzati"),
        ("kfz", "karsati", "karzati"),
        ("Suc", "socati", "Socati"),
        ("kruS", "krosati", "kroSati"),
        ("paW", "pathati", "paWati"),
        ("kaRa", "kanam", "kaRam"),
        ("BU", "bhavishyati", "Bavizyati"),
    ],
)
def test_a_consonant_of_the_question_may_lack_its_mark(shown, typed, expected):
    verdict = forgive_shown(judge(typed, [expected]), typed, shown)
    assert (verdict.kind, verdict.grade) == (VerdictKind.SPELLING, 4)
    assert verdict.reading == expected
    assert not verdict.slips


@pytest.mark.parametrize(
    ("shown", "typed", "expected"),
    [
        ("rAmaina", "rAmena", "rAmeRa"),  # 8.4.2 made the ṇ
        ("karanaAni", "karaNani", "karaRAni"),  # a capital: not plain letters
        ("BU", "bhavisyati", "Bavizyati"),  # 8.3.59 made the ṣ
        ("gE", "gayati", "gAyati"),  # a vowel
        ("kfz", "krsati", "karzati"),  # guṇa is missing
        ("gaRaina", "ganena", "gaReRa"),  # one ṇ is shown, two are asked
        ("Suc", "kocati", "Socati"),  # another consonant
    ],
)
def test_what_a_rule_makes_must_be_typed(shown, typed, expected):
    assert forgive_shown(judge(typed, [expected]), typed, shown).kind not in RIGHT


def forms_without(rule, item):
    """The wrong forms of an item that come about when a rule is left out, without marks.

    Two vowels in hiatus (sahasra-aṃśa) are read as one long vowel, so such a form is left out.
    """
    right = {equivalence_key(derivation.form) for derivation in item.derivations}
    rest = [other for other in BOOK.rules if other is not rule]
    for derivation in item.make(rest) if item.make else ():
        if equivalence_key(derivation.form) not in right and not HIATUS.search(derivation.form):
            marked = unicodedata.normalize("NFD", iast(derivation.form))
            yield "".join(char for char in marked if char.isascii())


@pytest.mark.no_cover
def test_no_rule_can_be_left_out_in_plain_letters():
    tried = 0
    for card in rule_cards(BOOK):
        rule = BOOK.entry(entry_id(card))
        for seed in range(3) if rule in BOOK.rules else ():
            item = draw(rule, MATERIAL, Random(seed), foils=False)
            for typed in forms_without(rule, item):
                strict = judge(typed, [derivation.form for derivation in item.derivations])
                shown = "".join(term.text for term in item.terms) or item.shown
                forgiven = forgive_shown(strict, typed, shown)
                assert forgiven.kind not in RIGHT or strict.kind in RIGHT, (item.shown, typed)
                tried += 1
    assert tried > 150


def _words():
    """Common nominals and indeclinables, with the nominative of those in short vowels."""
    for lemma in lemmas():
        if lemma.kind != "v":
            yield from (lemma.text, f"{lemma.text}H") if lemma.text[-1] in "aiu" else (lemma.text,)


@pytest.mark.no_cover
def test_no_two_words_are_good_for_the_same_plain_letters():
    good = {}
    for word in set(_words()):
        typed = "".join(ch for ch in unicodedata.normalize("NFD", iast(word)) if ch.isascii())
        verdict = judge(typed, [word])
        if verdict.kind in RIGHT:
            assert not set(word) & set("AIUFX"), word
        if verdict.grade == VerdictKind.EXACT.grade:
            assert good.setdefault(typed, word) == word
    assert len(good) > 2500


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("devah", "devaH"),
        ("duhkham", "duHKam"),
        ("ishtam", "izwam"),
        ("nishthaa", "nizWA"),
        ("kshetram", "kzetram"),
        ("gachchati", "gacCati"),
        ("gachhati", "gacCati"),
        ("yajnah", "yajYaH"),
    ],
)
def test_plain_letters_with_one_reading_are_good(typed, form):
    assert judge(typed, [form]).grade == VerdictKind.EXACT.grade


def test_a_drill_takes_plain_letters_for_what_it_shows():
    krs = next(root for root in MATERIAL.roots if (root.root, root.gana) == ("kfz", 1))
    item = verb_cell_item(VerbCell(krs), MATERIAL)
    assert judge_of(item, BOOK.rules)("karshati", {}).kind is VerdictKind.SPELLING
    assert judge_of(item, BOOK.rules)("krshati", {}).kind not in RIGHT
