"""A drill of an optional rule asks for what the rule does; a form without it is right too."""

import re
from random import Random

import pytest

from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.rules.terms import term
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.drills import (
    draw,
    entry_id,
    rule_card,
    rule_cards,
    rule_exercise,
    typed_exercise,
)
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.optional_forms import acts_in
from shipped import BOOK

MATERIAL = load_material((), ())
RIGHT = (VerdictKind.EXACT, VerdictKind.SPELLING)
HARD = 3
SEEDS = 3


def exercise(rule_id, first, second):
    item = joined_item((term(first, "pada"), term(second, "pada")), MATERIAL)
    card = next(card for card in rule_cards(BOOK) if entry_id(card) == rule_id)
    return typed_exercise(card, item, BOOK, BOOK.entry(rule_id))


@pytest.mark.parametrize(
    ("rule", "first", "second", "meant", "other"),
    [
        ("si_tuk", "tAn", "SarAn", "tāñcharān", "tāñśarān"),
        ("sas_cho_jhayah", "zaw", "SarAH", "ṣaṭcharāḥ", "ṣaṭśarāḥ"),
        ("sas_cho", "tat", "SivaH", "tacchivaḥ", "tacśivaḥ"),
        ("anunasika", "tat", "na", "tanna", "tadna"),
        ("va_padantasya", "tvam", "karozi", "tvaṅ karoṣi", "tvaṃ karoṣi"),
        ("v_lopa", "tO", "api", "tā api", "tāvapi"),
        ("va_sari", "rAmaH", "Sete", "rāmaśśete", "rāmaḥ śete"),
    ],
)
def test_the_form_a_rule_makes_comes_first_and_is_meant(rule, first, second, meant, other):
    asked = exercise(rule, first, second)
    assert asked.accepted[0].iast.replace(" ", "") == meant.replace(" ", "")
    shown, silent = asked.judged(meant, {}), asked.judged(other, {})
    assert shown.kind is VerdictKind.EXACT
    assert not shown.again
    assert silent.kind in RIGHT
    assert silent.again
    assert silent.grade == HARD
    assert BOOK.entry(rule).sutra in silent.again


@pytest.mark.no_cover
@pytest.mark.parametrize("rule", [rule for rule in BOOK.rules if rule.topic], ids=lambda r: r.id)
def test_only_a_form_that_shows_the_rule_passes_at_once(rule):
    for seed in range(SEEDS):
        item = draw(rule, MATERIAL, Random(seed), foils=False)
        asked = typed_exercise(rule_cards(BOOK)[0], item, BOOK, rule)
        assert acts_in(rule, asked.derivations[0])
        for made in asked.derivations:
            verdict = asked.judged(iast(made.form), {})
            assert verdict.kind in RIGHT
            assert acts_in(rule, made) or verdict.again


@pytest.mark.parametrize(
    ("first", "second"),
    [("saha", "fziBiH"), ("na", "fzayaH"), ("tatra", "fziH"), ("maDu", "ftavaH"), ("iva", "fkzaH")],
)
def test_words_that_may_stand_before_r_are_not_wrong(first, second):
    asked = exercise("guna_sandhi", first, second)
    verdict = asked.judged(f"{iast(first)} {iast(second)}", {})
    assert verdict.kind is VerdictKind.EXACT
    assert verdict.again
    assert "6.1.12" in verdict.again


def test_a_foil_is_not_asked_for_the_rule():
    asked = rule_exercise(
        next(card for card in rule_cards(BOOK) if entry_id(card) == "si_tuk"), MATERIAL, Random(1)
    )
    assert asked.judged(asked.accepted[0].iast, {}).kind in RIGHT


@pytest.mark.parametrize(
    ("first", "second", "also"),
    [
        ("yaH", "idam", ["yayidam"]),
        ("tAn", "SarAn", ["tāñccharān", "tāñcśarān"]),
        ("saha", "fziBiH", ["saha ṛṣibhiḥ"]),
        ("kaH", "karoti", []),  # only another sign for the ḥ
        ("nara", "indra", []),
    ],
)
def test_a_key_lists_what_few_write_after_the_others(first, second, also):
    assert [text.iast for text in exercise("ru_h", first, second).also] == also


def test_a_key_lists_the_perfect_in_am_with_anusvara_too():
    lit = BOOK.entry("lit")
    seen = 0
    for seed in range(20):
        asked = rule_exercise(rule_card(lit), MATERIAL, Random(seed))
        in_am = [text.iast for text in asked.accepted if re.search("āñcak|āmbabh", text.iast)]
        other = [form.replace("āñc", "āṃc").replace("āmb", "āṃb") for form in in_am]
        assert [text.iast for text in asked.also] == other
        seen += len(in_am)
    assert seen


def test_a_colon_in_roman_letters_is_explained():
    assert "keeps the stop and h apart" in exercise("jhayo_ha", "yat", "hitam").remarks[0]
    assert exercise("jhayo_ha", "tat", "na").remarks == ()


@pytest.mark.parametrize("typed", ["bāṇāñcchikhaṇḍī", "bāṇāṃcchikhaṃḍī", "बाणांच्छिखण्डी"])
def test_a_form_that_few_write_is_right_in_every_spelling(typed: str) -> None:
    """The class nasal or anusvāra, as in the usual forms (8.3.31)."""
    asked = exercise("scutva", "bARAn", "SiKaRqI")
    assert asked.judged(typed, {}).kind is VerdictKind.EXACT
