"""`shabda drill`: topics, fresh items, derivations."""

import json
import re

import pytest

from shabda.cli.completion import candidates
from shabda.study.log import EventKind


def questions(out: str) -> list[str]:
    """The Devanagari asked for in each item, in order."""
    # The item comes last before the keys, or before what is said of its terms.
    return re.findall(r"(?m)^  ([\u0900-\u097f +]+)\n(?:  .*\n)*Enter answers", out)


def test_without_a_topic_every_topic_is_listed_with_its_sutras(shabda, home) -> None:
    ran = shabda("drill")
    assert ran.code == 0
    for said in ("guna", "7.3.84", "natva", "8.4.1", "jastva", "8.2.39", "an", "6.1.45", "varna"):
        assert said in ran.out


@pytest.mark.no_cover
def test_topics_as_json_tell_how_well_each_is_known(shabda, home) -> None:
    def ayadi(day: int) -> dict[str, object]:
        said = json.loads(shabda("drill", "--json", day=day).out)
        assert (said["schema"], said["command"]) == (1, "drill")
        return next(topic for topic in said["topics"] if topic["topic"] == "ayadi")

    fresh = ayadi(0)
    assert fresh["name"] == "अयादिसन्धिः"
    assert fresh["sutras"] == ["6.1.78"]
    assert (fresh["begun"], fresh["mature"], fresh["due"]) == (0, 0, 0)
    shabda("drill", "ayadi", "--count", "1", typed="x\n")
    assert (ayadi(0)["begun"], ayadi(0)["due"]) == (1, 0)
    assert (ayadi(1)["begun"], ayadi(1)["due"]) == (1, 1)


@pytest.mark.no_cover
@pytest.mark.parametrize("json_too", [(), ("--json",)])
def test_an_unknown_topic_is_an_error_that_names_the_nearest(shabda, home, json_too) -> None:
    ran = shabda("drill", "gumna", *json_too)
    assert ran.code == 1
    assert ran.err == "shabda: no topic 'gumna'; did you mean guna?\n"
    assert "ayadi" not in ran.out


def test_an_unknown_topic_near_to_none_is_an_error_alone(shabda, home) -> None:
    ran = shabda("drill", "zzz")
    assert ran.code == 1
    assert ran.err.startswith("shabda: no topic 'zzz'; ")
    assert ran.out == ""


@pytest.mark.cover_only("lat", "split")
@pytest.mark.parametrize("topic", ["an", "lat", "visarga", "split"])
def test_a_topic_is_drilled_from_the_first_item_to_the_sum(shabda, home, topic) -> None:
    ran = shabda("drill", topic, "--count", "3", "--seed", "1", typed="1\n" * 3)
    assert (ran.code, ran.err) == (0, "")
    assert "0 of 3 done" in ran.out
    assert "3 answers" in ran.out


@pytest.mark.no_cover
def test_the_same_seed_draws_the_same_items(shabda, home) -> None:
    def items(seed: str) -> list[str]:
        return questions(shabda("drill", "natva", "-n", "6", "--seed", seed, typed="x\n" * 6).out)

    assert len(items("3")) == 6
    assert items("3") == items("3")
    assert items("3") != items("4")


@pytest.mark.no_cover
def test_several_topics_are_drilled_together(shabda, home) -> None:
    out = shabda("drill", "dirgha", "guna-sandhi", "--json", "--count", "12", "--seed", "1").out
    cards = {item["card"] for item in json.loads(out)["items"]}
    assert {"rule:savarna_dirgha/rule", "rule:guna_sandhi/rule"} <= cards
    ran = shabda("drill", "dirgha", "nosuch")
    assert ran.code == 1
    assert "no topic 'dirgha nosuch'" in ran.err


@pytest.mark.no_cover
def test_without_a_seed_items_are_fresh(shabda, home) -> None:
    seen = {tuple(questions(shabda("drill", "natva", typed="x\n" * 10).out)) for _ in range(2)}
    assert len(seen) == 2


@pytest.mark.no_cover
@pytest.mark.parametrize("right", [True, False])
def test_an_answer_right_or_wrong_is_shown_with_its_derivation(shabda, home, right) -> None:
    asked = shabda("drill", "ayadi", "-n", "1", "--seed", "1", typed="x\n").out
    form = re.findall(r"(?m)^  ([\u0900-\u097f]+)$", asked)[-1]
    out = shabda(
        "drill", "ayadi", "-n", "1", "--seed", "1", typed=f"{form if right else 'x'}\n"
    ).out
    assert ("✓ right" in out) is right
    assert "→" in out
    assert "6.1.78  eco'yavāyāvaḥ  एचोऽयवायावः" in out
    assert "e o ai au before a vowel become ay av āy āv." in out


@pytest.mark.no_cover
def test_the_first_answer_of_a_drill_moves_its_rule_and_the_next_do_not(
    shabda, home, answers
) -> None:
    shabda("drill", "ayadi", "--count", "3", typed="x\n" * 3)
    assert [answer.kind for answer in answers()] == [
        EventKind.REVIEW,
        EventKind.DRILL,
        EventKind.DRILL,
    ]
    assert {answer.card_id for answer in answers()} == {"rule:ayadi/rule"}
    shabda("drill", "ayadi", "--count", "1", typed="x\n")
    assert answers()[-1].kind is EventKind.DRILL
    shabda("drill", "ayadi", "--count", "1", typed="x\n", day=1)
    assert answers()[-1].kind is EventKind.REVIEW


def test_a_drill_asks_as_many_items_as_are_wanted(shabda, home, answers) -> None:
    shabda("drill", "varna", "--count", "7", typed="1\n" * 99)
    assert len(answers()) == 7
    shabda("drill", "varna", typed="1\n" * 99)
    assert len(answers()) == 7 + 10


@pytest.mark.no_cover
def test_a_missed_item_is_listed_at_the_end(shabda, home) -> None:
    out = shabda("drill", "guna", "--count", "2", "--seed", "3", typed="x\n" * 2).out
    assert "0 right (0 %)" in out
    assert "To look at again" in out


@pytest.mark.no_cover
def test_a_drill_says_before_each_answer_what_it_begins(shabda, home, log) -> None:
    shabda("config", "new", "1")
    out = " ".join(
        shabda("drill", "guna", "--count", "2", "--seed", "1", typed="x\nx\n").out.split()
    )
    assert "not in your reviews yet; your answer adds it (1 new card left today)" in out
    assert out.count("not in your reviews yet; your answer adds it") == 2
    assert (
        "This drill added 2 cards to your reviews. Today's reviews bring 1 new card fewer." in out
    )
    assert len(log()) == 2


@pytest.mark.cover_only("pairs")
@pytest.mark.parametrize("topic", ["ayadi", "tuk", "pairs", "guna"])
def test_no_question_stands_twice_on_paper(shabda, home, topic) -> None:
    ran = shabda("drill", topic, "--json", "--count", "20", "--seed", "7")
    items = [
        json.dumps([item["shown"], item["choices"], item["answers"]])
        for item in json.loads(ran.out)["items"]
    ]
    assert len(set(items)) == len(items) > 7
    fewer = f"shabda: {topic} has only {len(items)} different questions here, not 20\n"
    assert ran.err == (fewer if len(items) < 20 else "")


def test_a_sutra_to_choose_comes_with_what_it_says(shabda, home) -> None:
    out = shabda("drill", "pada", "--count", "1", "--seed", "2", typed="1\n").out
    assert len(re.findall(r"(?m)^  [1-4]  \d\.\d\.\d+  [\w'].{15}", out)) == 4


@pytest.mark.no_cover
def test_topics_named_together_are_asked_in_turn(shabda, home) -> None:
    items = json.loads(
        shabda("drill", "vibhakti", "guna", "--count", "6", "--seed", "1", "--json").out
    )["items"]
    told = shabda("drill", "vibhakti", "guna", "--count", "2", typed="x\nx\n").out
    assert len(items) == 6
    assert "Write the present" in told
    assert "(prathamā)" in told


@pytest.mark.no_cover
def test_a_miss_in_practice_brings_nothing_back_and_a_success_ends_a_repeat(shabda, home) -> None:
    drill = ("drill", "ayadi", "--count", "1", "--seed", "1")
    assert "1 to repeat" in shabda(*drill, typed="x\n").out
    assert "to repeat" not in shabda(*drill, typed="भवति\n").out
    practice = shabda(*drill, typed="x\n").out
    assert "extra practice: the schedule stays as it is" in practice
    assert "to repeat" not in practice


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "sutra"),
    [("guṇa", "7.3.8"), ("गुण", "7.3.8"), ("GUNA", "7.3.8"), ("ayaadi", "6.1.78"),
     ("visarga-sandhi", "6.1.114"), ("णत्व", "8.4."), ("guṇa-sandhi", "6.1.87")],
)  # fmt: skip
def test_a_topic_is_found_in_any_script_case_and_diacritics(shabda, home, typed, sutra) -> None:
    ran = shabda("drill", typed, "--count", "1", "--seed", "1", typed="x\n")
    assert ran.code == 0
    assert (f"new rule  {sutra}" if sutra else "new drill  ") in ran.out
    counted = "This drill added 1 card to your reviews. Today's reviews bring 1 new card fewer."
    assert counted in " ".join(ran.out.split())


def test_the_topics_are_listed_in_groups(shabda, home) -> None:
    out = shabda("drill").out
    places = [out.index(f"{group}\n") for group in ("Verbs", "Nouns", "Vowel sandhi", "Visarga")]
    assert places == sorted(places)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gunaa", "shabda: reading 'gunaa' as the topic guna\n"),
        ("guna", ""),
        ("गुण", ""),
        ("GUṆA", ""),
        ("ayaadi", ""),
        ("ayādi", ""),
        ("ayAdi", ""),
        ("ayādi-sandhi", ""),
        ("dīrgha", ""),
        ("ayaadii", "shabda: reading 'ayaadii' as the topic ayadi\n"),
        ("dirghaa", "shabda: reading 'dirghaa' as the topic dirgha\n"),
    ],
)
def test_a_topic_that_is_only_near_is_said(shabda, home, typed, said) -> None:
    assert shabda("drill", typed, "--json", "--count", "1").err == said


@pytest.mark.parametrize(
    ("typed", "sutra"),
    [("perfect", "3.2.115"), ("Aorist", "3.2.110"), ("luṅ", "3.2.110"), ("लिट्", "3.2.115"),
     ("yaṅ", "3.1.22"), ("यङ्", "3.1.22"), ("lyap", "7.1.37"),
     ("infinitive", "3.3.10"), ("caturthi", "2.3.13"), ("grid", ""), ("parts", "")],
)  # fmt: skip
def test_a_drill_is_found_by_its_english_name_and_a_card_by_its_id(shabda, home, typed, sutra):
    ran = shabda("drill", typed, "--count", "1", "--seed", "1", typed="x\n")
    assert (ran.code, ran.err) == (0, "")
    assert (f"new rule  {sutra}" if sutra else "new drill  ") in ran.out


@pytest.mark.no_cover
def test_a_drill_of_several_forms_is_printed_as_json_and_as_a_worksheet(shabda, home):
    said = json.loads(shabda("drill", "parts", "--json", "-n", "2", "--seed", "1").out)
    for item in said["items"]:
        assert len(item["answers"][0]["word"].split()) == 6
    for item in json.loads(shabda("drill", "recognise", "--json", "-n", "4", "--seed", "1").out)[
        "items"
    ]:
        assert item["answers"]
        assert item["shown"][0]["word"]
    printed = shabda("worksheet", "grid", "-n", "2", "--seed", "1").out
    assert "(1)" in printed
    assert "# Answers" in printed


def test_rules_not_begun_are_drilled_in_the_order_of_teaching(shabda, home) -> None:
    for seed in ("1", "2", "3"):
        ran = shabda("drill", "guna", "--count", "1", "--seed", seed, typed="q\n")
        assert "new rule  7.3.84" in ran.out, "7.3.86 builds on it"


def test_topics_and_single_drills_are_completed():
    def topic_ids(typed: str) -> list[str]:
        return [name for name, _ in candidates(["drill"], typed)]

    assert topic_ids("lr") == ["lrt", "lrn"]
    assert topic_ids("ka") == ["karmani", "karmani_lit", "karmani_lun", "karmani_sanac"]
    assert topic_ids("pairs") == ["pairs"]
    assert {"guna", "lyap", "recognise", "grid", "parts"} <= set(topic_ids(""))


@pytest.mark.cover_only("participles")
@pytest.mark.parametrize("typed", ["krdanta", "kṛdanta", "कृदन्त", "participles", "lakāras", "Verbs",
                                   "sandhi", "vowel sandhi", "consonants"])  # fmt: skip
def test_topics_that_belong_together_are_drilled_by_one_name(shabda, home, typed):
    ran = shabda("drill", typed, "--json", "-n", "12", "--seed", "1")
    assert (ran.code, ran.err) == (0, "")
    assert len({item["card"] for item in json.loads(ran.out)["items"]}) > 4


def test_a_sutra_drills_its_own_cards(shabda, home):
    items = json.loads(shabda("drill", "7.3.84", "--json", "-n", "6").out)["items"]
    assert {item["card"] for item in items} == {
        f"rule:{name}/rule" for name in ("guna_final", "guna_final_r")
    }


def test_other_right_forms_of_a_table_are_on_the_worksheet_and_in_the_json(shabda, home):
    items = json.loads(shabda("drill", "parts", "--json", "-n", "9", "--seed", "2").out)["items"]
    (remark, *_) = (remark for item in items for remark in item["remarks"])
    assert ": also " in remark
    assert remark in shabda("worksheet", "parts", "-n", "9", "--seed", "2").out


@pytest.mark.no_cover
def test_a_term_has_its_english_while_its_rule_is_missed_or_as_the_setting_says(
    shabda, home, monkeypatch
) -> None:
    def asked(count: int, day: int) -> list[str]:
        ran = shabda("drill", "lot", "--count", str(count), typed="x\n\n" * count, day=day)
        assert ran.code == 0
        return re.findall(r"(?m)^Write the (imperative \(loṭ\)|loṭ)", ran.out)

    assert asked(12, 0) == ["imperative (loṭ)"] * 12
    assert asked(1, 1) == ["imperative (loṭ)"]
    assert asked(1, 2) == ["imperative (loṭ)"]
    assert asked(2, 3) == ["imperative (loṭ)"] * 2
    monkeypatch.setenv("SHABDA_TERMS", "always")
    assert asked(2, 3) == ["imperative (loṭ)"] * 2
    monkeypatch.setenv("SHABDA_TERMS", "never")
    assert asked(1, 3) == ["loṭ"]
    assert "terms must be one of first, always, never" in (shabda("config", "terms", "seldom").err)


def test_a_worksheet_has_its_choices_both_scripts_and_the_sutras(shabda, home) -> None:
    choices = shabda("worksheet", "varna", "-n", "3").out
    assert "- [ ] \n" not in choices
    assert " ()" not in choices
    forms = shabda("worksheet", "guna", "-n", "2").out
    assert re.search(r"(?m)^1\. Write .*: [\u0900-\u097f]+ \S+ \(class 1: .+\)$", forms)
    assert re.search(r"(?m)^1\. [\u0900-\u097f]+ \(\S+\).* · 7\.3\.8[46]", forms)


@pytest.mark.parametrize(
    ("typed", "head"), [("guna", "गुणः · guna"), ("gunna", "गुणः · guna"), ("visarga natva",) * 2]
)
def test_a_worksheet_is_headed_by_the_topic_that_it_is_of(shabda, home, typed, head) -> None:
    assert shabda("worksheet", typed, "-n", "2").out.startswith(f"# {head}\n")


def test_a_missed_table_is_listed_row_by_row(shabda, home) -> None:
    out = shabda("drill", "grid", "-n", "1", "--seed", "4", typed="x y z\n").out
    listed = out.partition("To look at again\n")[2].splitlines()
    assert (
        listed[0] == "  Write (1) (2) (3), with spaces between; each row: singular · dual · plural"
    )
    assert listed[1].startswith("  putra · son, masculine")
    assert [row.partition(":")[0] for row in listed[2:5]] == [
        "    accusative", "    dative", "    locative",
    ]  # fmt: skip
