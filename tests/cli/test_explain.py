"""`shabda explain` and `split`: from a form to its word, from a line to its words."""

import json
import sqlite3
from contextlib import closing

import pytest

from shabda.app import form_index
from shabda.app.lemma_list import lemmas
from shipped import ROOTS


def test_a_form_is_explained_with_its_root_cell_and_steps(shabda, reading_home) -> None:
    ran = shabda("explain", "भवति")
    assert (ran.code, ran.err) == (0, "")
    assert "class 1, present (laṭ), third person singular, parasmaipada" in ran.out
    assert "7.3.84" in ran.out


@pytest.mark.parametrize(
    ("form", "cells"),
    [
        ("bhavatu", ["loṭ, third person singular, parasmaipada"]),
        ("अगच्छन्", ["laṅ, third person plural, parasmaipada"]),
        ("gamyate", ["laṭ, third person singular, passive"]),
        ("सुतौ", [f"{case} dual, masculine" for case in ("prathamā", "dvitīyā")]),
        ("kiṅkareṇa", ["tṛtīyā singular, masculine"]),
        ("गत्वा", ["kṛt suffix ktvā"]),
        ("gantum", ["kṛt suffix tumun"]),
        ("पितः", ["sambodhana singular, masculine"]),
        ("तस्मिन्", ["saptamī singular, masculine", "saptamī singular, neuter"]),
        ("कृतः", ["kṛt suffix kta, prathamā singular, masculine"]),
        ("आगच्छति", ["laṭ, third person singular, parasmaipada"]),
    ],
)
def test_the_likeliest_cells_of_a_form_come_first(shabda, reading_home, form, cells) -> None:
    said = json.loads(shabda("explain", form, "--json").out)
    assert [cell["said"] for cell in said["cells"]][: len(cells)] == cells
    assert all(cell["derivations"] for cell in said["cells"][: len(cells)])


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("form", "start"),
    [("bhavanti", "laṭ"), ("bhavati", "laṭ"), ("bhavantam", "dvitīyā"), ("bhavatā", "tṛtīyā")],
)
def test_a_verb_of_a_deck_comes_before_its_rarer_noun(shabda, reading_home, form, start) -> None:
    """The first hundred words have bhavat, the respectful you, and bhū."""
    shabda("decks", "on", "001-100")
    cells = json.loads(shabda("explain", form, "--json").out)["cells"]
    assert cells[0]["said"].startswith(start)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("form", "case"),
    [("शुचये", "caturthī"), ("मृदवे", "caturthī"), ("पटौ", "saptamī"), ("गोप्त्रे", "caturthī")],
)
def test_a_neuter_adjective_is_found_in_its_masculine_form(shabda, reading_home, form, case):
    cells = json.loads(shabda("explain", form, "--json").out)["cells"]
    genders = {
        cell["said"].rpartition(", ")[2]
        for cell in cells
        if f"{case} singular" in cell["said"] and cell["derivations"]
    }
    assert {"masculine", "neuter"} <= genders


@pytest.mark.parametrize(
    ("joined", "words"),
    [
        ("कोऽपि", ["kaḥ", "api"]),
        ("ko'pi", ["kaḥ", "api"]),
        ("तेऽपि", ["te", "api"]),
        ("रामोऽस्ति", ["rāmaḥ", "asti"]),
    ],
)
def test_an_avagraha_marks_a_join(shabda, reading_home, joined: str, words: list[str]) -> None:
    out = shabda("explain", joined).out
    assert [line.lstrip("+ ").split()[0] for line in out.splitlines()[:2]] == words


def test_cells_with_the_same_derivation_are_shown_together(shabda, reading_home) -> None:
    out = shabda("explain", "सुतौ").out
    cases = ("nominative (prathamā)", "accusative (dvitīyā)", "vocative (sambodhana)")
    cells = " / ".join(f"{case} dual, masculine" for case in cases)
    assert " ".join(out.splitlines()[1:3]) == cells


@pytest.mark.no_cover
def test_a_joined_form_is_split_first(shabda, reading_home) -> None:
    said = json.loads(shabda("explain", "नास्ति", "--json").out)
    assert [each["word"] for each in said["words"]] == ["न", "अस्ति"]
    assert "present (laṭ), third person singular" in shabda("explain", "नास्ति").out


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("typed", "meant"), [("gurunA", "guruṇā"), ("puṣpāni", "puṣpāṇi"), ("रामेन", "rāmeṇa")]
)
def test_a_form_without_natva_is_named_before_a_split(shabda, reading_home, typed, meant) -> None:
    ran = shabda("explain", typed)
    assert f"{typed!r} is read as {meant}" in ran.err
    assert "n is ṇ (8.4.1, 8.4.2)" in ran.err
    assert ran.out.splitlines()[0].split(":")[0] in ("guru", "puṣpa", "rāma")
    assert not shabda("explain", meant).err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("explain", "गच्छत्वाम्क्ष"), "is not a known form"),
        (("explain", "12"), "cannot be read"),
        (("split", "क्ष्म्र्यौग्धम्"), "can't be split into known words"),
        (("split", "12"), "cannot be read"),
        (("split", "hetuartha"), "can't be split into known words"),
    ],
)
def test_what_is_not_known_is_one_sentence_and_exit_1(shabda, reading_home, arguments, said):
    ran = shabda(*arguments)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("नास्ति", "न अस्ति"),
        ("so 'ham asmi", "सः अहम् अस्मि"),
        ("मामकाः पाण्डवाश्चैव किमकुर्वत सञ्जय", "मामकाः पाण्डवाः च एव किम् अकुर्वत सञ्जय"),
        ("tan nāśaknod vācā grahītum", "तत् न अशक्नोत् वाचा ग्रहीतुम्"),
    ],
)
def test_a_line_is_split_the_likeliest_way_first(shabda, reading_home, line, words) -> None:
    said = json.loads(shabda("split", line, "--json").out)
    assert [each["word"] for each in said["splits"][0]] == words.split()
    ran = shabda("split", *line.split())
    assert (ran.code, ran.err) == (0, "")
    assert words in ran.out


def test_a_split_names_a_causative_and_a_prefix_without_its_a(shabda, reading_home):
    causative = " ".join(shabda("split", "रामः सीतां वनं गमयति").out.split())
    assert "gam (go): causative, present (laṭ)" in causative
    assert "apidhā (cover): absolutive (lyap)" in shabda("split", "द्वारं पिधाय गच्छति").out


def test_the_index_is_made_on_first_use_and_kept(shabda, home, form_index_file, monkeypatch):
    """That of a few roots and the commonest words is a part of the whole.

    But a derived word (śauca from śuci) that is a lemma itself is indexed there as one.
    """
    known = {lemma.text for lemma in lemmas()}
    monkeypatch.setattr(form_index, "roots", lambda: ROOTS[::25])
    monkeypatch.setattr(form_index, "lemmas", lambda: lemmas()[:660])
    assert shabda("explain", "तेन").code == 0
    own = home / form_index.INDEX_FILE
    made = own.stat().st_mtime_ns
    assert shabda("explain", "तेन").code == 0
    assert own.stat().st_mtime_ns == made
    for query in (
        "SELECT text, code FROM form",
        "SELECT kind, text, code FROM stem",
        "SELECT text, code FROM member",
        "SELECT * FROM ending",
        "SELECT * FROM seam",
    ):
        with (
            closing(sqlite3.connect(own)) as part,
            closing(sqlite3.connect(form_index_file)) as whole,
        ):
            rows = set(part.execute(query))
            others = rows - set(whole.execute(query))
            assert len(others) < len(rows) / 50
            assert all(code[:2] == "t|" and code.split("|")[3] in known for *_, code in others)


@pytest.mark.parametrize(
    ("typed", "sutra", "said"),
    [
        ("laṭ", "3.2.123", "The present"),
        ("present", "3.2.123", "The present"),
        ("absolutive", "3.4.21", "gatvā, having gone"),
        ("natva", "8.4.1", "n to ṇ"),
        ("लट्", "3.2.123", "The present"),
        ("guṇa", "1.1.2", "The vowels a, e and o"),
        ("संप्रदान", "1.4.32", "The one for whom something is meant"),
        ("7.3.86", "7.3.86", "Before most suffixes a short i u ṛ ḷ"),
        ("7.2.115", "7.2.115", "Before a suffix with a silent ñ or ṇ"),
    ],
)
def test_a_term_or_a_sutra_is_answered_by_the_glossary(shabda, reading_home, typed, sutra, said):
    ran = shabda("explain", typed)
    assert (ran.code, ran.err) == (0, "")
    assert sutra in ran.out
    assert said in ran.out
    assert json.loads(shabda("explain", typed, "--json").out)["glossary"][0]["sutra"] == sutra


def test_a_sutra_that_is_not_known_is_refused(shabda, reading_home):
    ran = shabda("explain", "8.4.99")
    assert (ran.code, ran.out) == (1, "")


@pytest.mark.parametrize("number", ["4.4.2", "9.9.9"])
def test_a_sutra_without_a_text_is_said_to_have_none(shabda, reading_home, number) -> None:
    ran = shabda("explain", number)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"shabda: sūtra {number} is not among those that shabda explains\n"


@pytest.mark.parametrize(
    ("command", "wanted", "never"),
    [
        (("explain", "गतः"), "past participle (kta), nominative", "kṛt suffix kta, prathamā"),
        (("derive", "gam"), "class 1, present (laṭ)", "class 1, laṭ"),
        (("split", "न गतः"), "past participle (kta)", "kṛt suffix kta"),
        (("table", "gam", "lat"), "present (laṭ)", "gam  laṭ"),
    ],
)  # fmt: skip
def test_english_stands_beside_a_term_unless_the_learner_wants_none(
    shabda, reading_home, monkeypatch, command, wanted, never
) -> None:
    assert wanted in " ".join(shabda(*command).out.split()).replace("\n", " ")
    monkeypatch.setenv("SHABDA_TERMS", "never")
    ran = shabda(*command).out
    assert never in ran
    assert wanted not in " ".join(ran.split())


@pytest.mark.parametrize(
    ("typed", "word"),
    [("bhavishyati", "भू"), ("ramasya", "राम"), ("karsati", "कृष्"), ("socati", "शुच्"), ("nasti", "न")],
)
def test_a_word_in_plain_letters_is_read_before_it_is_taken_apart(
    shabda, reading_home, typed, word
) -> None:
    ran = shabda("explain", typed)
    assert ran.code == 0
    assert word in ran.out.splitlines()[0]


@pytest.mark.parametrize(
    ("command", "line", "said"),
    [
        ("split", "ramo gacchati", "read as rāmo gacchati रामो गच्छति"),
        ("split", "dharmaksetre kuruksetre", ""),
        ("split", "naro vanam gacchati", ""),
        ("split", "satyameva", ""),
        ("split", "zzz ttt", "write ā as aa"),
        ("explain", "gurunam", "read as gurūṇām गुरूणाम्"),
        ("explain", "रामो", "read as rāmaḥ रामः"),
        ("explain", "tato", "read as tataḥ ततः"),
        ("explain", "tatheti", ""),
    ],
)
def test_plain_letters_are_read_where_one_reading_fits(shabda, reading_home, command, line, said):
    ran = shabda(command, line)
    assert said in ran.err
    assert ran.code == int("write" in said)
    assert bool(ran.err) is bool(said)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("yada yada hi dharmasya", "yadā yadā hi dharmasya"),
        ("karmany evadhikaras te ma phaleshu", "karmaṇy evādhikāras te mā phaleṣu"),
        ("na hi jnanena sadrisham", "na hi jñānena sadṛśam"),
        ("vasudhaiva kutumbakam", "vasudhaiva kuṭumbakam"),
        ("om namah shivaya", "om namaḥ śivāya"),
        ("twameva mata cha pita", "tvameva mātā ca pitā"),
        ("vidya dadati vinayam", "vidyā dadāti vinayam"),
        ("asato ma sad gamaya", "asato mā sad gamaya"),
    ],
)
def test_a_line_in_english_spelling_is_read_as_its_likeliest_words(
    shabda, reading_home, line, meant
) -> None:
    ran = shabda("split", line)
    assert ran.err.startswith(f"shabda: '{line}' is read as {meant} ")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("uvaca", "uvāca"), ("jagama", "jagāma"), ("pandavah", "pāṇḍavaḥ"), ("agata", "āgata")],
)
def test_a_far_likelier_form_that_plain_letters_write_comes_first(
    shabda, reading_home, typed, meant
) -> None:
    ran = shabda("explain", typed)
    assert ran.err.startswith(f"shabda: '{typed}' is read as {meant}")


@pytest.mark.parametrize("typed", ["gata", "vana", "suta", "bala", "papau", "uvāca"])
def test_a_form_as_likely_as_another_is_read_as_typed(shabda, reading_home, typed) -> None:
    assert shabda("explain", typed).err == ""


@pytest.mark.no_cover
def test_a_word_typed_alone_is_first_read_as_its_stem(shabda, reading_home) -> None:
    for word in ("kṛṣṇa", "yoga", "deva", "rāma"):
        first = shabda("explain", word).out.splitlines()[1]
        assert first.startswith("stem (prātipadika)"), word


def test_a_stem_is_shown_with_its_vocative_and_without_its_derivation(shabda, reading_home):
    said = " ".join(shabda("explain", "deva").out.split())
    assert "deva: god देव stem (prātipadika) / vocative (sambodhana) singular, masculine" in said
    assert "4.1.2" not in said


@pytest.mark.no_cover
@pytest.mark.parametrize("typed", ["guna", "guṇa", "गुण", "pada", "vacana", "vibhakti"])
def test_a_gender_that_a_word_does_not_have_is_not_shown(shabda, reading_home, typed):
    cells = json.loads(shabda("explain", typed, "--json").out)["cells"]
    assert all(cell["meaning"] for cell in cells), cells


@pytest.mark.parametrize(
    "typed",
    ["samprasarana", "saṃprasāraṇa", "सम्प्रसारणम्", "parasmaipada", "आत्मनेपदम्", "kṛdanta",
     "bahuvrihi", "upasarga", "vibhakti", "dvivacana", "sarvanaman", "lat"],
)  # fmt: skip
def test_a_term_is_not_taken_apart_nor_read_as_another_word(shabda, reading_home, typed):
    said = json.loads(shabda("explain", typed, "--json").out)
    assert said["glossary"]
    assert "words" not in said
    terms = {each["term"] for each in said["glossary"]}
    assert {cell["word"] for cell in said["cells"] if "root" not in cell} <= terms


def test_both_senses_of_pada_are_explained(shabda, reading_home):
    said = json.loads(shabda("explain", "pada", "--json").out)["glossary"]
    assert [each["sutra"] for each in said] == ["1.4.14", ""]
    assert "parasmaipada" in said[1]["meaning"]


def test_a_word_that_a_short_term_is_in_plain_letters_is_no_term(shabda, reading_home):
    assert "glossary" not in json.loads(shabda("explain", "sa", "--json").out)
    assert "The -a- that roots of class 6" in shabda("explain", "śa").out


@pytest.mark.parametrize(
    ("typed", "said"), [("leech", "forgot eight times"), ("weak suffix", "silent k or ṅ")]
)
def test_a_term_in_english_is_explained_without_an_index(shabda, home, typed, said) -> None:
    ran = shabda("explain", typed)
    assert said in " ".join(ran.out.split())
    assert ran.err == ""
    assert not (home / form_index.INDEX_FILE).exists()


def test_a_term_without_a_sutra_is_explained_before_its_readings(shabda, reading_home) -> None:
    out = " ".join(shabda("explain", "sandhi").out.split())
    assert 0 < out.index("becomes nāsti") < out.index("stem (prātipadika)")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gam", "Root of class 1 (parasmaipada): go (gacchati)."),
        ("कृ", "Root of class 8 (parasmaipada or ātmanepada): do, make (karoti)."),
        ("tap", "Root of class 4 (ātmanepada): be master, practise austerity (tapyate)."),
    ],
)
def test_a_root_is_named_with_its_presents_and_not_taken_apart(shabda, reading_home, typed, said):
    out = shabda("explain", typed).out
    assert said in " ".join(out.split())
    assert "\n+" not in out


@pytest.mark.parametrize(
    ("form", "join", "sutra"),
    [("तच्छ्रुत्वा", "tat + śrutvā", "8.4.40"), ("नास्ति", "na + asti", "6.1.101")],
)
def test_the_rule_that_joined_two_words_is_shown(shabda, reading_home, form, join, sutra) -> None:
    out = shabda("explain", form).out
    assert -1 < out.index(join) < out.index(sutra)


@pytest.mark.parametrize("stem", ["asmad", "yuṣmad"])
def test_a_stem_in_d_comes_before_its_form_in_t(shabda, reading_home, stem) -> None:
    lines = shabda("explain", stem).out.splitlines()
    assert lines[1] == "stem (prātipadika)"
    assert "ablative" in "".join(lines[2:])


def test_a_plural_before_a_voiced_sound_is_known(shabda, reading_home) -> None:
    ran = shabda("explain", "devā")
    assert "devāḥ" in ran.out
    assert "nominative (prathamā) plural, masculine" in ran.out
    assert "feminine" in shabda("explain", "bālā").out  # a form of its own


@pytest.mark.parametrize("command", [("derive", "labh"), ("explain", "labhate")])
def test_the_present_is_derived_from_the_root_alone(shabda, reading_home, command) -> None:
    """Where the a and the te of labhate come from is said, as for every other tense."""
    out = shabda(*command).out
    places = [out.index(number) for number in ("3.2.123", "3.4.78", "3.1.68", "3.4.79")]
    assert places == sorted(places)
    assert "labh + a + te" in out


def test_the_imperfect_begins_with_l_as_the_present_does(shabda, home) -> None:
    assert "→ labh + l " in shabda("derive", "labh", "past").out


def test_a_dual_joins_no_vowel_in_a_split(shabda, reading_home) -> None:
    """karmaṇī eva stays as it is (1.1.11), so karmaṇyeva is not made of it; devī atra joins."""
    assert "karmaṇī" not in shabda("split", "karmaṇyeva").out
    assert "sādhū" not in shabda("split", "sādhviti").out
    assert "devī atra" in shabda("split", "devyatra").out
    assert "kavī imau" in shabda("split", "kavī imau").out
