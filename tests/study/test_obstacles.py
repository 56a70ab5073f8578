"""Where a rule does not act, the answer says why."""

from random import Random

import pytest

from shabda.app.grammar_data import roots, rulebook
from shabda.app.rule_cards import load_material
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.rules.terms import term
from shabda.study.exercises.drills import rule_cards, rule_exercise
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.material import Material
from shabda.study.exercises.obstacles import why_not
from shabda.study.exercises.paradigm_items import verb_cell_item

BOOK = rulebook()
MATERIAL = Material.of(BOOK, roots(), ())
STEM = ("prātipadika", "sup")


@pytest.mark.parametrize(
    ("rule", "terms", "kinds", "why"),
    [
        ("natva_across", ("arjuna", "ina"), STEM, "j comes between r and n"),
        ("natva_across", ("bAla", "ina"), STEM, "no ṛ ṝ r ṣ comes before n"),
        ("natva_across", ("nara", "An"), STEM, "n stays, since it ends the word"),
        ("guna_sandhi", ("muni", "iva"), ("pada", "pada"), "the first ends in i, not a ā"),
        ("guna_sandhi", ("na", "eva"), ("pada", "pada"), "the second begins with e, not i ī u ū"),
        ("yan", ("iti", "iva"), ("pada", "pada"), "6.1.101 (अकः सवर्णे दीर्घः) acts in its place"),
        ("savarna_dirgha", ("na", "iva"), ("pada", "pada"), "a and i are not vowels of one kind"),
    ],
)
def test_the_condition_that_fails_is_named(rule, terms, kinds, why) -> None:
    item = joined_item(tuple(map(term, terms, kinds)), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules) == why


PADAS = ("pada", "pada")


@pytest.mark.parametrize(
    ("rule", "terms", "why"),
    [
        ("dhralope", ("gOH", "hariH"), "the r that ḥ becomes is not dropped before h"),
        ("ru_ya", ("muniH", "AsIt"), "i comes before the ḥ, not a ā"),
        ("ru_lopa", ("guroH", "yat"), "o comes before the ḥ, not a ā"),
        ("hali_sarvesam", ("tEH", "dik"), "ai comes before the ḥ, not a ā"),
        ("hali_sarvesam", ("balavat", "tva"), "the first ends in t, not ḥ"),
        ("hali_sarvesam", ("ataH", "anyaTA"), "the second begins with a, not a consonant"),
        ("sarpare", ("kaviH", "asti"), "before a the ḥ becomes r"),
    ],
)
def test_a_rule_of_visarga_says_what_its_end_is_not(rule, terms, why) -> None:
    item = joined_item(tuple(map(term, terms, PADAS)), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules) == why


@pytest.mark.parametrize(
    ("rule", "root", "place", "why"),
    [
        ("ato_nitah", "car", (Purusha.UTTAMA, Vacana.EKA), "the ending mi begins with m, not ā"),
        ("ato_dirgha", "car", (Purusha.PRATHAMA, Vacana.EKA),
         "the ending ti begins with t, not ṅ jh ñ ṇ n bh m y r l v"),
        ("guna_upadha", "dfS", (Purusha.PRATHAMA, Vacana.EKA), "7.3.78"),
        ("guna_upadha_r", "dfS", (Purusha.PRATHAMA, Vacana.EKA), "7.3.78"),
    ],
)  # fmt: skip
def test_a_rule_of_verbs_names_the_ending_or_the_other_root(rule, root, place, why) -> None:
    known = next(each for each in MATERIAL.roots if each.root == root)
    item = verb_cell_item(VerbCell(known, Lakara.LAT, *place), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules).startswith(why)


@pytest.mark.no_cover
@pytest.mark.parametrize("material", [MATERIAL, load_material((), ())], ids=["few", "all"])
def test_every_item_without_its_rule_says_why(material) -> None:
    cards = [card for card in rule_cards(BOOK) if isinstance(BOOK.entry(card.note[5:]), Rule)]
    silent, count = [], 0
    for card in cards:
        rule = BOOK.entry(card.note.removeprefix("rule:"))
        for seed in range(12):
            exercise = rule_exercise(card, material, Random(seed))
            if not any(derivation.used(rule.id) for derivation in exercise.derivations):
                count += 1
                silent += [] if exercise.remarks else [(card.note, exercise.shown)]
                assert all(rule.sutra in remark for remark in exercise.remarks)
    assert count > 40
    assert silent == []
