"""`shabda check`: the judge asked directly, with or without a collection."""

import json
from typing import Any

import pytest


def judged(shabda, expected: str, typed: str) -> dict[str, Any]:
    ran = shabda("check", expected, typed, "--json")
    assert (ran.code, ran.err) == (0, "")
    said = json.loads(ran.out)
    assert (said.pop("schema"), said.pop("command")) == (1, "check")
    return said


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("expected", "typed", "verdict", "grade"),
    [
        ("अश्व", "aśva", "exact", 4),
        ("अश्व", "azva", "exact", 4),
        ("अश्व", "asva", "near", 2),
        ("किङ्करः", "kinkarah", "spelling", 4),
        ("कृष्णः", "krishnah", "spelling", 3),
        ("सलील", "salila", "near", 2),
        ("भवति", "vṛkṣāḥ", "wrong", 1),
        ("भवति", "१२", "wrong", 1),
        ("भवति", "", "nothing", 0),
    ],
)
def test_every_verdict_has_a_name_and_a_grade(
    shabda, expected: str, typed: str, verdict: str, grade: int
) -> None:
    it = judged(shabda, expected, typed)
    assert (it["verdict"], it["grade"]) == (verdict, grade)


@pytest.mark.parametrize("expected", ["कृष्ण", "kṛṣṇa", "kRSNa", "KṚṢṆA", "kRRiShNa", "k.r.s.na"])
def test_what_is_right_may_be_given_in_any_script(shabda, expected: str) -> None:
    it = judged(shabda, expected, "कृष्ण")
    assert it["expected"] == {"devanagari": "कृष्ण", "iast": "kṛṣṇa"}
    assert it["verdict"] == "exact"


def test_an_expected_word_in_iast_is_believed_before_any_looser_reading(shabda) -> None:
    assert judged(shabda, "suta", "सुत")["verdict"] == "exact"
    assert judged(shabda, "sūta", "सुत")["verdict"] == "near"
    assert judged(shabda, "Bavati", "भवति")["verdict"] == "exact"


def test_a_slip_is_returned_as_data(shabda) -> None:
    it = judged(shabda, "सलील", "salila")
    assert it["reading"] == {"devanagari": "सलिल", "iast": "salila"}
    assert it["slips"] == [
        {
            "kind": "length",
            "expected": "ī",
            "typed": "i",
            "position": 3,
            "words": "short i for long ī",
        }
    ]
    assert it["remark"] == ""


def test_a_missing_sound_is_aligned_with_nothing(shabda) -> None:
    (slip,) = judged(shabda, "रामः", "rāma")["slips"]
    assert (slip["kind"], slip["expected"], slip["typed"]) == ("visarga", "ḥ", "")


def test_what_cannot_be_read_has_no_reading(shabda) -> None:
    it = judged(shabda, "राम", "१२")
    assert it["reading"] is None
    assert "cannot be read" in it["remark"]


def test_without_a_collection_it_works_and_makes_none(shabda, bare_home) -> None:
    assert judged(shabda, "सूत", "suta")["remark"] == ""
    assert shabda("check", "सूत", "suta").code == 0
    assert not bare_home.exists()


def test_with_a_collection_another_word_of_the_deck_is_named(shabda, home) -> None:
    it = judged(shabda, "सूत", "suta")
    assert it["remark"] == "that is सुत, son"
    assert it["verdict"] == "near"


def test_an_expected_word_that_is_not_sanskrit_is_an_error_in_one_sentence(shabda) -> None:
    ran = shabda("check", "12", "suta")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "shabda: '12' cannot be read as Sanskrit in any script\n"


def test_both_words_are_needed(shabda) -> None:
    assert shabda("check", "सूत").code == 2


def test_check_names_the_slip_and_the_right_form(shabda, bare_home) -> None:
    said = shabda("check", "सलील", "salila").out
    assert "✗ one sound off" in said
    assert "short i for long ī: li for lī" in said
    assert "expected  salīla  सलील" in said
    assert "✓ right" in shabda("check", "सलील", "salIla").out
    assert "nothing typed" in shabda("check", "सलील", "").out


@pytest.mark.parametrize("place", [0, 1])
def test_a_text_that_no_answer_is_as_long_as_is_refused(shabda, place) -> None:
    texts = ["ramA", "devI"]
    texts[place] *= 1000
    ran = shabda("check", *texts)
    assert ran.code == 2
    assert ran.err == "shabda: a text of 4000 characters is too long; at most 400\n"


def test_an_english_word_is_not_judged_as_the_right_answer(shabda, bare_home) -> None:
    ran = shabda("check", "river", "nadī")
    assert (ran.code, ran.out) == (1, "")
    assert "'river' does not look like Sanskrit" in ran.err
    assert shabda("check", "रिवेर्", "nadī").code == 0, "in Devanagari anything is believed"


BOTH = "the same word, and a card of the word accepts both"
CITED = "nominative (prathamā) singular"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("expected", "typed", "remark"),
    [
        ("तद्", "saḥ", f"saḥ is the {CITED}, tad the stem: {BOTH}"),
        ("राजन्", "raajaa", f"rājā is the {CITED}, rājan the stem: {BOTH}"),
        ("rājā", "rājan", f"rājan is the stem, rājā the {CITED}: {BOTH}"),
        ("phala", "phalam", f"phalam is the {CITED}, phala the stem: {BOTH}"),
        ("rāma", "rāmeṇa", "rāmeṇa is the instrumental (tṛtīyā) singular, rāma the stem of"),
        ("rāmeṇa", "rāma", "rāma is the stem, rāmeṇa the instrumental (tṛtīyā) singular of"),
        ("pitā", "pitaram", "pitaram is the accusative (dvitīyā) singular of pitṛ, pitā the"),
        ("nadī", "nadi", ""),
        ("bhavati", "bhavatī", ""),
        ("वृक्ष", "rāmaḥ", ""),
    ],
)
def test_a_form_of_the_same_noun_is_named(shabda, expected, typed, remark) -> None:
    said = judged(shabda, expected, typed)
    assert said["grade"] < 4
    assert said["remark"].startswith(remark)
    assert bool(said["remark"]) == bool(remark)


@pytest.mark.parametrize(
    ("expected", "typed", "slips", "remark"),
    [
        ("rāmo gacchati", "ramaḥ gacchati", ["short a for long ā"], "ramo gacchati (8.2.66"),
        ("rāmo gacchati", "rāmaḥ gacchati", [], "rāmo gacchati (8.2.66, 6.1.114, 6.1.87)"),
        ("taṭṭīkā", "tat ṭīkā", [], "taṭṭīkā (8.4.41)"),
        ("nāsti", "na asti", [], "nāsti (6.1.101)"),
    ],
)
def test_a_join_that_is_not_made_is_named(shabda, expected, typed, slips, remark) -> None:
    verdict = judged(shabda, expected, typed)
    assert [slip["words"] for slip in verdict["slips"]] == slips
    assert verdict["remark"].startswith("the words are not joined: ")
    assert f"becomes {remark}" in verdict["remark"]


def test_a_text_without_a_join_lacks_none(shabda) -> None:
    assert judged(shabda, "rāmo gacchati", "rāmo gachati")["remark"] == ""


def test_no_slip_compares_sounds_of_two_words(shabda) -> None:
    slips = judged(shabda, "bālaḥ tatra gacchati", "bāla tatra gaccati")["slips"]
    assert [slip["words"] for slip in slips] == ["visarga ḥ is missing", "plain c for aspirated ch"]


def test_one_sound_is_one_sound_off_whichever_it_is(shabda) -> None:
    for expected, typed in (("devah", "deva"), ("gacchati", "gachati"), ("नदी", "nadi")):
        assert shabda("check", expected, typed).out.startswith("✗ one sound off\n")


def test_a_slip_made_twice_counts_once(shabda) -> None:
    out = shabda("check", "taṭṭīkā", "tat tika").out
    assert "dental t for retroflex ṭ" in out
    assert "short i for long ī" in out
    assert "short a for long ā" in out


@pytest.mark.parametrize(("right", "typed"), [("vāk", "vāg"), ("kuryāt", "kuryād"), ("ṣaṭ", "SaD")])
def test_a_last_stop_may_be_voiced_at_a_pause(shabda, home, right, typed) -> None:
    ran = shabda("check", right, typed)
    assert ran.out.startswith("✓ right")
    assert "8.4.56" in ran.out
    assert "key 3 (good)" in ran.out


def test_a_stop_inside_a_word_is_not_voiced(shabda, home) -> None:
    assert shabda("check", "pacati", "pajati").out.startswith("✗")
