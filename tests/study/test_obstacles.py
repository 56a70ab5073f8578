"""Where a rule does not act, the answer says why."""

import re
from random import Random

import pytest

from cases import for_each
from shabda.app.grammar_data import roots, rulebook
from shabda.app.rule_cards import load_material
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.rules.terms import term
from shabda.sanskrit.text.sounds import BY_IAST, VOWELS
from shabda.study.exercises.drills import rule_card, rule_cards, rule_exercise
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.material import Material
from shabda.study.exercises.obstacles import why_not
from shabda.study.exercises.paradigm_items import verb_cell_item

BOOK = rulebook()
MATERIAL = Material.of(BOOK, roots(), ())
EVERYTHING = load_material((), ())
STEM = ("prātipadika", "sup")


@pytest.mark.parametrize(
    ("rule", "terms", "kinds", "why"),
    [
        ("natva_across", ("arjuna", "ina"), STEM, "j comes between r and n"),
        ("natva_across", ("bAla", "ina"), STEM, "no ṛ ṝ r ṣ comes before n"),
        ("natva_across", ("nara", "An"), STEM, "n stays, since it ends the word"),
        ("guna_sandhi", ("muni", "iva"), ("pada", "pada"), "the first ends in i, not a ā"),
        (
            "guna_sandhi",
            ("na", "eva"),
            ("pada", "pada"),
            "the second begins with e, not i ī u ū ṛ ṝ ḷ ḹ",
        ),
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
        ("hali_sarvesam", ("balavat", "tva"), "the first ends in t, not y ḥ"),
        ("hali_sarvesam", ("ataH", "anyaTA"), "the second begins with a, not a consonant"),
        ("sarpare", ("kaviH", "asti"), "the second begins with a, not k t"),
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
         "the ending ti begins with t, not m v"),
        ("guna_upadha", "dfS", (Purusha.PRATHAMA, Vacana.EKA), "7.3.78"),
        ("guna_upadha_r", "dfS", (Purusha.PRATHAMA, Vacana.EKA), "7.3.78"),
    ],
)  # fmt: skip
def test_a_rule_of_verbs_names_the_ending_or_the_other_root(rule, root, place, why) -> None:
    known = next(each for each in MATERIAL.roots if each.root == root)
    item = verb_cell_item(VerbCell(known, Lakara.LAT, *place), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules).startswith(why)


@pytest.mark.parametrize(
    ("rule", "root", "why"),
    [
        ("guna_final_r", "nam", "the root ends in m, not i ī u ū ṛ ṝ"),
        ("guna_upadha", "smi", "the root ends in the vowel i, not in a consonant"),
        ("guna_upadha_r", "vah", "a comes before the last sound, not i u ṛ ḷ"),
        ("guna_upadha", "dfS", "7.3.78 puts paśya in the place of dṛś"),
    ],
)
def test_both_rules_of_one_text_give_the_same_reason(rule, root, why) -> None:
    known = next(each for each in MATERIAL.roots if (each.root, each.gana) == (root, 1))
    item = verb_cell_item(VerbCell(known), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules) == why


@pytest.mark.parametrize(
    ("rule", "terms", "why"),
    [
        ("ru_u_a", ("Boga", "arTa"), "the first ends in a, not ḥ"),
        ("ru_u_hasi", ("tad", "BAryA"), "the first ends in d, not ḥ"),
        ("jastva", ("rasa", "anvita"), "the first ends in a, not a stop"),
        ("cartva", ("tad", "bIja"), "the second begins with b, not a voiceless sound"),
        ("cartva", ("yat", "tat"), "the first ends in t, which needs no change"),
        ("savarna_dirgha", ("tataH", "anyat"), "the first ends in ḥ"),
    ],
)
def test_a_reason_names_sounds_as_the_text_of_the_rule_does(rule, terms, why) -> None:
    item = joined_item(tuple(map(term, terms, PADAS)), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules) == why


RULES = [rule for rule in BOOK.rules if rule.topic]
ENDS_IN = re.compile(r"(?:root|first) ends in (?:the vowel )?(\w+)(?:, not (?:in )?([^)]*))?$")
BEGINS_WITH = re.compile(r"(?:second|ending \w+) begins with (\w+)(?:, not ([^)]*))?$")


@pytest.mark.no_cover
@for_each(RULES, lambda rule: rule.id)
def test_no_reason_contradicts_the_text_of_its_rule(rule) -> None:
    """The sound it names is in no class that the text allows, and no rule of the text acts."""
    shared = [twin for twin in BOOK.rules if rule.has_text_of(twin)]
    for seed in range(8):
        exercise = rule_exercise(rule_card(rule), EVERYTHING, Random(seed))
        if any(derivation.used(rule.id) for derivation in exercise.derivations):
            continue
        assert not any(way.used(twin.id) for way in exercise.derivations for twin in shared)
        reason = exercise.remarks[-1].rpartition("here: ")[2]
        if ends := ENDS_IN.search(reason):
            sound = BY_IAST[ends[1]]
            seen = [twin for twin in shared if "lopa" not in twin.left.has]
            assert not any(sound in (twin.left.sound or ()) for twin in seen), reason
            assert sound not in {example.terms[0].text[-1] for example in rule.examples}, reason
        if begins := BEGINS_WITH.search(reason):
            sound = BY_IAST[begins[1]]
            assert not any(sound in (twin.right.sound or ()) for twin in shared), reason
            assert rule.right.sound or sound not in VOWELS | {"s"} or rule.right.inner, reason
        for match in filter(None, (ends, begins)):
            listed = (match[2] or "").removeprefix("a voice").removeprefix("a stop")
            assert match[1] not in listed.split(), reason
        if "acts in its place" in reason and rule.left.sound and not rule.left.has:
            last = exercise.shown[0].slp1.partition(" + ")[0][-1]
            given = {example.terms[0].text[-1] for example in rule.examples}
            assert last in rule.left.sound | given, reason


@pytest.mark.no_cover
@pytest.mark.parametrize("material", [MATERIAL, EVERYTHING], ids=["few", "all"])
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
