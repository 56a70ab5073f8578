"""`shabda list` and `shabda show`."""

import json

import pytest


def listed(shabda, *arguments: str) -> list[str]:
    said = json.loads(shabda("list", *arguments, "--json").out)
    assert (said["schema"], said["command"]) == (1, "list")
    return [word["word"] for word in said["words"]]


def test_list_holds_every_word_of_the_deck(shabda, home) -> None:
    words = listed(shabda)
    assert len(words) > 100
    assert words[0] == "सलिल"
    assert listed(shabda, "--deck", "vocab") == words


@pytest.mark.parametrize("text", ["सूत", "sūta", "sUta", "charioteer", "CHARIOT"])
def test_list_finds_a_word_by_any_spelling_or_meaning(shabda, home, text) -> None:
    assert "सूत" in listed(shabda, text)


def test_list_on_a_screen_tells_words_apart_by_meaning(shabda, home) -> None:
    out = shabda("list", "son").out
    assert "सुत" in out
    assert "son" in out


def test_an_empty_list_is_not_a_fault(shabda, home) -> None:
    ran = shabda("list", "xyzzy")
    assert (ran.code, ran.err) == (0, "")
    assert listed(shabda, "xyzzy") == []


def test_list_of_an_unknown_deck_is(shabda, home) -> None:
    ran = shabda("list", "--deck", "vocabs")
    assert (ran.code, ran.err) == (1, "shabda: no deck 'vocabs'; did you mean vocab?\n")


@pytest.mark.parametrize("text", ["सुत", "suta", "सुत\u200d"])
def test_show_finds_a_word_in_any_script(shabda, home, text) -> None:
    (word,) = json.loads(shabda("show", text, "--json").out)["words"]
    assert (word["id"], word["iast"], word["glosses"]) == ("suta", "suta", ["son"])
    assert word["cards"] == {"recognise": None, "produce": None}


def test_show_gives_the_state_of_each_card(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    (word,) = json.loads(shabda("show", "salila", "--json").out)["words"]
    assert word["cards"]["produce"] is None
    card = word["cards"]["recognise"]
    assert (card["repetitions"], card["interval"], card["ease"], card["answers"]) == (1, 1, 250, 1)


def test_show_tells_note_correction_and_look_alikes(shabda, home) -> None:
    out = shabda("show", "vArANganA").out
    for said in ("वाराङ्गना", "courtesan", "वीराङ्गना", "वराङ्गना", "वारस्त्री"):
        assert said in out, said


def test_show_of_an_unknown_word_names_a_near_one(shabda, home) -> None:
    ran = shabda("show", "सलिलल")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "shabda: no word 'सलिलल'; did you mean सलिल?\n"


def test_show_of_an_unknown_word_in_roman_letters_names_a_near_one(shabda, home) -> None:
    ran = shabda("show", "salIlla")
    assert ran.err == "shabda: no word 'salIlla'; did you mean salīla?\n"


@pytest.mark.parametrize("text", ["", "123", "मार्च 5"])
def test_show_of_an_unknown_word_is_a_sentence(shabda, home, text) -> None:
    ran = shabda("show", text)
    assert ran.code == 1
    assert ran.err.startswith(f"shabda: no word {text!r};")


def test_json_keeps_sanskrit_as_it_is_written(shabda, home) -> None:
    out = shabda("show", "सुत", "--json").out
    assert '"word": "सुत"' in out
    assert "\\u" not in out


@pytest.mark.parametrize("text", ["vArA", "vārā", "वारा"])
def test_part_of_a_word_is_found_in_any_script_and_its_vowels_count(shabda, home, text) -> None:
    assert listed(shabda, text) == ["वाराङ्गना"]


def test_filters_narrow_the_list(shabda, home) -> None:
    assert len(listed(shabda, "--similar")) == 17
    assert listed(shabda, "--new") == listed(shabda)
    assert listed(shabda, "--due") == []
    shabda("review", "--limit", "2", typed="\n3\n" * 2)
    assert json.loads(shabda("list", "--due", "--json", day=1).out)["words"][0]["word"] == "सलिल"
    assert "सलिल" not in listed(shabda, "--new")
    assert listed(shabda, "--tag", "similar", "son") == ["सुत"]


def test_a_tag_that_no_word_has_is_named(shabda, home) -> None:
    ran = shabda("list", "--tag", "similr")
    assert (ran.code, ran.err) == (1, "shabda: no tag 'similr'; did you mean similar?\n")


def test_a_word_is_like_another_by_its_sounds_not_by_its_letters(shabda, home) -> None:
    assert "`shabda list TEXT` searches" in shabda("show", "नास्ति").err
    assert "did you mean सुत?" in shabda("show", "सुताट").err


@pytest.mark.no_cover
def test_ones_own_words_come_first_and_those_of_decks_that_are_off_last(shabda, home) -> None:
    shabda("decks", "on", "001-100")
    shabda("decks", "off", "vocab")
    shabda("add", "मेघः", "cloud")
    words = listed(shabda)
    assert words[0] == "मेघः"
    assert words.index("च") < words.index("सलिल")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("charioteer", "no word 'charioteer'; did you mean sūta?"),
        ("turuga", "no word 'turuga'; `shabda list TEXT` searches"),
    ],
)
def test_an_unknown_word_offers_one_of_this_meaning_or_really_like_it(
    shabda, home, typed, said
) -> None:
    ran = shabda("show", typed)
    assert (ran.code, ran.err.startswith(f"shabda: {said}")) == (1, True), ran.err


def test_plain_letters_show_the_one_word_that_they_spell(shabda, home) -> None:
    shabda("add", "pitṛ", "father")
    assert "पितृ" in shabda("show", "pitr").out
    assert shabda("remove", "pitr").code == 1


def test_a_meaning_that_begins_so_comes_without_words_that_only_hold_it(shabda, home) -> None:
    shabda("add", "vṛkṣa", "tree")
    assert "vṛkṣa" in shabda("list", "tree").out
    assert "street" not in shabda("list", "tree").out
    assert "street" in shabda("list", "treet").out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("salla", "no word or meaning has 'salla'; did you mean salila?"),
        ("vocab", "`shabda list --deck vocab` lists that deck"),
    ],
)
def test_a_text_that_no_word_has_offers_what_may_be_meant(shabda, home, text, said) -> None:
    ran = shabda("list", text)
    assert ran.code == 0
    assert ran.out == "0 words\n"
    assert said in ran.err


def test_list_finds_the_one_word_that_plain_letters_spell(shabda, home) -> None:
    shabda("add", "नदी", "river", "--gender", "f")
    ran = shabda("list", "nadi")
    assert ("नदी" in ran.out, ran.err) == (True, "")


@pytest.mark.no_cover
@pytest.mark.parametrize("typed", ["gaja", "गज", "गजः", "gajaḥ"])
def test_a_stem_names_the_word_that_a_deck_has_in_the_nominative(shabda, home, typed: str) -> None:
    shabda("add", "गजः", "elephant", "-g", "m")
    shabda("add", "वन", "forest", "-g", "n")
    assert "elephant" in shabda("show", typed).out
    assert "forest" in shabda("show", "वनम्").out
    assert shabda("show", "वनः").code == 1


@pytest.mark.parametrize("typed", ["gṛha", "गृह", "gRha", "grha"])
def test_a_word_of_a_deck_turned_off_names_the_deck(shabda, home, typed: str) -> None:
    where = "gṛha is in the deck 101-200, which is off; `shabda decks on 101-200` turns it on\n"
    assert shabda("show", typed).err.endswith(where)
    assert shabda("list", typed).err.endswith(where)
    assert "is off" not in shabda("show", "xyz").err
