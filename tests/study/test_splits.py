from dataclasses import replace
from random import Random

import pytest

from shabda.app.known_forms import is_known_form
from shabda.app.rule_cards import load_material
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.rules.terms import term
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.drills import rule_card, rule_exercise, topic_cards
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.krt_items import judge_of
from shabda.study.exercises.material import Material
from shabda.study.exercises.splits import Rejoining, is_word_like, split_exercise
from shipped import BOOK, ROOTS

pytestmark = pytest.mark.no_cover

MATERIAL = Material(BOOK, ROOTS)
KNOWN = frozenset({"nara", "indra", "nArI", "rAmaH", "atra"})
NARENDRA = Rejoining("narendra", (("nara", "indra"),), KNOWN, BOOK)
RAMO = Rejoining("rAmo'tra", (("rAmaH", "atra"),), KNOWN, BOOK)


@pytest.mark.parametrize("typed", ["नर + इन्द्र", "nara + indra", "nara+indra", "nara indra"])
def test_the_words_that_were_joined_are_right(typed):
    assert NARENDRA(typed, {}).kind is VerdictKind.EXACT


@pytest.mark.parametrize("typed", ["narā + indra", "nara + īndra"])
def test_other_words_that_join_to_the_form_are_right_and_distinguished(typed):
    verdict = NARENDRA(typed, {})
    assert verdict.kind is VerdictKind.SPELLING
    assert (
        verdict.remark
        == "these words also give that form; the expected words are नर + इन्द्र (nara + indra)"
    )


def test_other_known_words_that_join_to_the_form_are_simply_right():
    known = replace(NARENDRA, words=KNOWN | {"narA"})
    assert known("narA + indra", {}).kind is VerdictKind.EXACT


def test_a_wrong_split_is_answered_with_what_it_gives():
    verdict = NARENDRA("nara + endra", {})
    assert verdict.kind is VerdictKind.NEAR
    assert verdict.remark == "नर + एन्द्र (nara + endra) gives नरैन्द्र (naraindra)"
    assert RAMO("rAma + atra", {}).remark == "राम + अत्र (rāma + atra) gives रामात्र (rāmātra)"


BHUYO = Rejoining("BUyo na", (("BUyaH", "na"),), KNOWN, BOOK)


def test_words_of_a_line_are_joined_with_a_space_between():
    remark = BHUYO("devas na", {}).remark
    assert remark == "देवस् + न (devas + na) gives देवो न (devo na)"


def test_a_final_s_is_right_for_visarga_and_a_slip_beside_it_is_named():
    right = BHUYO("bhūyas + na", {})
    assert right.kind is VerdictKind.SPELLING
    assert right.remark == "bhūyas ends in ḥ at a pause: bhūyaḥ"
    near = BHUYO("bhuyas na", {})
    assert near.kind is VerdictKind.NEAR
    assert [slip.words for slip in near.logged_slips] == ["short u for long ū"]


@pytest.mark.parametrize("typed", ["nar + endra", "n + arendra", "narendr + a"])
def test_a_cut_that_undoes_nothing_is_not_a_split(typed):
    assert NARENDRA(typed, {}).kind not in (VerdictKind.EXACT, VerdictKind.SPELLING)


def test_known_words_side_by_side_unchanged_are_a_split_too():
    karta = Rejoining("kartA ramate", (("kartaH", "ramate"),), KNOWN | {"kartA", "ramate"}, BOOK)
    assert karta("kartā + ramate", {}).kind is VerdictKind.EXACT
    rama = Rejoining("rAmo gacCati", (("rAmaH", "gacCati"),), KNOWN | {"gacCati"}, BOOK)
    assert rama("rāmo + gacchati", {}).kind not in (VerdictKind.EXACT, VerdictKind.SPELLING)


def test_one_word_or_none_is_not_a_split():
    assert NARENDRA("narendra", {}).remark == "type the two words with + between"
    assert NARENDRA("", {}).kind is VerdictKind.NOTHING


def test_what_a_wrong_split_gives_is_of_the_reading_shown():
    verdict = NARENDRA("ramah gacchati", {})
    assert verdict.reading == "ramaH gacCati"
    assert verdict.remark == "रमः + गच्छति (ramaḥ + gacchati) gives रमो गच्छति (ramo gacchati)"


def test_a_word_has_a_vowel_and_the_first_ends_in_no_cluster():
    assert is_word_like("vAk", "ISa")
    assert not is_word_like("n", "arendra")
    assert not is_word_like("narendr", "a")
    assert not is_word_like("nara", "ndr")


def unspaced(text):
    """A spelling by which two texts are compared; where a space is printed does not count."""
    return equivalence_key(text).replace(" ", "")


def test_every_split_that_is_accepted_joins_back_and_undoes_something():
    (card,) = topic_cards(BOOK, "split")
    rng = Random(6)
    for _ in range(40):
        it = rule_exercise(card, MATERIAL, rng)
        form = it.shown[0].slp1
        assert it.judged(form, {}).grade < 4
        for pair in it.accepted:
            first, second = pair.slp1.split(" + ")
            made = {unspaced(each.form) for each in join_pair(first, second, BOOK)}
            assert unspaced(form) in made or "samāsa" in BOOK.known.get(first, ())
            assert first + second != form.replace(" ", "")
            assert it.judged(pair.iast, {}).kind is VerdictKind.EXACT


def test_two_known_words_that_join_to_the_form_are_fully_right():
    way = replace(BHUYO, form="jAnIta iti", pairs=(("jAnIte", "iti"),), is_word=is_known_form)
    verdict = way("jānītaḥ iti", {})
    assert verdict.kind is VerdictKind.EXACT
    assert verdict.remark.startswith("these words also give that form")


@pytest.mark.parametrize(
    ("form", "pair", "typed", "strange"),
    [
        ("ko'nyaH", ("kaH", "anyaH"), "ko anyaḥ", "ko को"),
        ("apArcCati", ("apa", "fcCati"), "apa arcchati", "arcchati अर्च्छति"),
        ("AcCanna", ("A", "Canna"), "āt śanna", "āt आत्"),
    ],
)
def test_what_is_no_word_is_no_part_of_a_split(form, pair, typed, strange):
    verdict = replace(BHUYO, form=form, pairs=(pair,), is_word=is_known_form)(typed, {})
    assert verdict.kind is VerdictKind.WRONG
    assert verdict.remark == f"shabda knows no word {strange}"


def test_two_words_that_stand_side_by_side_unchanged_are_right_too():
    way = replace(BHUYO, form="munI rAjAnam", pairs=(("muniH", "rAjAnam"),), is_word=is_known_form)
    assert way("munī rājānam", {}).kind is VerdictKind.EXACT
    gone = replace(way, form="rAmo gacCati", pairs=(("rAmaH", "gacCati"),))
    assert gone("rāmo gacchati", {}).remark.startswith("the sandhi is not undone yet")


@pytest.mark.parametrize(
    "text",
    ["rAmaH", "kaH", "fcCati", "vidyAt", "munI", "putrARAm", "agacCat", "uktam", "upaviSati", "apa",
     "rAjYaH", "satyam", "gantum", "kftvA", "taTA", "AsIt", "syAt", "ataH", "cakruH", "jagmuH",
     "paramAm", "kecit"],
)  # fmt: skip
def test_a_form_of_a_common_word_is_known(text):
    assert is_known_form(text)


@pytest.mark.parametrize("text", ["ko", "arcCati", "aH", "endra", "ramo", "gacCatI"])
def test_a_piece_of_a_word_is_not_known(text):
    assert not is_known_form(text)


def test_no_split_is_asked_whose_words_could_stand_as_they_are():
    card = rule_card(BOOK.entry("split"))
    for familiarity in (Familiarity.LEARNING, Familiarity.KNOWN):
        material = replace(load_material((), ()), familiarity=familiarity)
        for seed in range(25):
            asked = rule_exercise(card, material, Random(seed))
            verdict = asked.judged(asked.shown[0].iast, {})
            assert verdict.kind not in (VerdictKind.EXACT, VerdictKind.SPELLING), asked.shown


@pytest.mark.parametrize(
    ("form", "pair", "typed"),
    [
        ("vAgeva", ("vAk", "eva"), "vāg + eva"),
        ("tadvAkyam", ("tat", "vAkyam"), "tad + vākyam"),
        ("paramESvarya", ("parama", "ESvarya"), "param + aiśvarya"),
    ],
)
def test_one_word_that_is_only_cut_is_not_split_yet(form, pair, typed):
    verdict = replace(BHUYO, form=form, pairs=(pair,), is_word=is_known_form)(typed, {})
    assert verdict.kind not in (VerdictKind.EXACT, VerdictKind.SPELLING)


@pytest.mark.parametrize(
    ("typed", "grade"),
    [("tat lakshana", 4), ("tat lakshaNa", 4), ("tat lakṣaṇa", 4), ("tal lakshana", 1)],
)
def test_plain_letters_may_leave_out_the_marks_that_the_form_shows(typed, grade):
    way = replace(BHUYO, form="tallakzaRa", pairs=(("tat", "lakzaRa"),), is_word=is_known_form)
    verdict = way(typed, {})
    assert verdict.grade == grade
    assert "kS" not in verdict.reading


@pytest.mark.parametrize(
    ("first", "second", "typed"),
    [
        ("hetu", "arTa", "hetū artha"),
        ("muni", "indra", "munī indra"),
        ("guru", "AjYA", "gurū ājñā"),
    ],
)
def test_a_dual_joins_with_nothing_so_it_is_no_split(first, second, typed):
    material = load_material((), ())
    compound = frozenset({"samāsa"})
    item = joined_item((term(first, "pada", compound), term(second, "pada")), material)
    asked = split_exercise(rule_card(BOOK.entry("split")), item, material)
    assert asked.judged(f"{iast(first)} {iast(second)}", {}).kind is VerdictKind.EXACT
    assert asked.judged(typed, {}).kind in (VerdictKind.NEAR, VerdictKind.WRONG)


@pytest.mark.parametrize("typed", ["naraindra", "नरइन्द्र"])
def test_two_words_without_a_space_between_are_asked_for_once_more(typed):
    verdict = NARENDRA(typed, {})
    assert verdict.kind not in (VerdictKind.EXACT, VerdictKind.SPELLING)


def test_a_compound_is_written_as_one_word():
    material = load_material((), ())
    compound = frozenset({"samāsa"})
    item = joined_item((term("ahar", "pada", compound), term("niSam", "pada")), material)
    judge = judge_of(item, BOOK.rules)
    assert judge("अहर्निशम्", {}).kind is VerdictKind.EXACT
    for typed in ("अहर् निशम्", "ahar niśam"):
        verdict = judge(typed, {})
        assert verdict.kind is VerdictKind.NEAR
        assert verdict.again == "a compound is one word: write it without a space"
    words = joined_item((term("nara", "pada"), term("indra", "pada")), material)
    assert judge_of(words, BOOK.rules)("narendra", {}).kind is VerdictKind.EXACT
