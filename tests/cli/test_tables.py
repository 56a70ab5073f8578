"""`shabda derive` and `table`: from a root to its forms."""

import json

import pytest


@pytest.mark.parametrize("root", ["भू", "bhū", "bhU", "BU"])
def test_a_root_is_derived_step_by_step_in_any_script(shabda, root) -> None:
    ran = shabda("derive", root)
    assert (ran.code, ran.err) == (0, "")
    places = [ran.out.index(said) for said in ("भवति", "भो + अ + ति", "7.3.84", "6.1.78")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("options", "form"),
    [
        (("--lakara", "lan"), "अभवत्"), (("-l", "लोट्", "-p", "madhyama"), "भव"),
        (("--vacana", "bahu"), "भवन्ति"), (("--purusha", "first", "--vacana", "dual"), "भवावः"),
        (("--prayoga", "bhave"), "भूयते"), (("--krt", "ktva"), "भूत्वा"), (("--krt", "ल्युट्"), "भवन"),
        (("--lakara", "lit"), "बभूव"), (("--lakara", "lṛṭ", "--pada", "parasmai"), "भविष्यति"),
    ],
)  # fmt: skip
def test_any_cell_can_be_asked_for(shabda, options, form) -> None:
    said = json.loads(shabda("derive", "भू", *options, "--json").out)
    assert form in [each["form"] for each in said["cells"][0]["derivations"]]


def test_homonymous_roots_are_all_shown(shabda) -> None:
    said = json.loads(shabda("derive", "sphuṭ", "--json").out)
    assert [cell["class"] for cell in said["cells"]] == [1, 6, 10]
    assert len({cell["derivations"][0]["form"] for cell in said["cells"]}) == 3
    assert len({cell["meaning"] for cell in said["cells"]}) == 3


def test_a_root_in_a_pada_it_does_not_take_has_no_form(shabda) -> None:
    assert "this place in the paradigm has no form" in shabda("derive", "भू", "--pada", "A").out


def test_a_derivation_as_json_chains_from_its_start_to_its_form(shabda) -> None:
    said = json.loads(shabda("derive", "gam", "-l", "lrt", "--json").out)
    assert (said["schema"], said["command"]) == (1, "derive")
    (cell,) = said["cells"]
    assert (cell["root"], cell["lakara"], cell["purusha"], cell["vacana"]) == (
        "गम्", "lrt", "prathama", "eka",
    )  # fmt: skip
    made = cell["derivations"][0]
    assert made["form"] == "गमिष्यति"
    assert all(step["sutra"] and step["gloss"] for step in made["steps"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("derive", "कुः"), "no root 'कुः'; did you mean"),
        (("derive", "xyz12"), "cannot be read"),
        (
            ("derive", "भू", "--lakara", "pluperfect"),
            "no lakāra 'pluperfect'; known: ashirlin, lan, lat",
        ),
        (("derive", "भू", "--purusha", "nobody"), "no person 'nobody'"),
        (("derive", "भू", "--pada", "Z"), "no pada 'Z'"),
        (("derive", "भू", "--krt", "gna"), "no kṛt suffix 'gna'"),
        (("derive", "भू", "absolutiv"), "'absolutiv'; did you mean absolutive?"),
        (("table", "भू", "lott"), "no tense 'lott'; did you mean lot?"),
        (("table", "भू", "pst"), "no tense 'pst'; did you mean past?"),
        (("table", "asmad", "dual"), "a table shows every number; `shabda table asmad` is enough"),
        (("table", "दत्", "--gender", "m"), "is not clear from its stem"),
        (("table", "वार", "--gender", "f"), "whether its feminine is वारा or वारी"),
        (("table", "राम", "--gender", "x"), "no gender 'x'"),
    ],
)
def test_what_is_not_known_is_one_sentence_and_exit_1(shabda, home, arguments, said) -> None:
    ran = shabda(*arguments)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_table_of_a_root_has_nine_rows(shabda) -> None:
    ran = shabda("table", "bhū", "लोट्")
    assert (ran.code, ran.err) == (0, "")
    for form in ("भवतु, भवतात्", "भवताम्", "भवन्तु", "भव", "भवतम्", "भवत", "भवानि", "भवाव", "भवाम"):
        assert form in ran.out
    assert ran.out.count("singular") == ran.out.count("dual") == ran.out.count("plural") == 3


def test_a_root_of_both_padas_has_two_tables(shabda) -> None:
    said = json.loads(shabda("table", "nI", "lat", "--json").out)
    assert [table["pada"] for table in said["tables"]] == ["P", "A"]
    assert [len(table["rows"]) for table in said["tables"]] == [9, 9]
    assert said["tables"][1]["rows"][0]["forms"] == [{"form": "नयते", "iast": "nayate"}]


@pytest.mark.parametrize("word", ["भ्रातृ", "भ्रातः", "bhrātṛ", "BrAtf"])
def test_a_table_of_a_noun_has_its_cases(shabda, home, word) -> None:
    ran = shabda("table", word)
    assert ran.code == 0
    for form in ("भ्राता", "भ्रातरौ", "भ्रातॄन्", "भ्रातॄणाम्", "भ्रातः"):
        assert form in ran.out
    assert ran.out.count("singular") == 8


def test_a_word_of_a_deck_brings_its_gender(shabda, home) -> None:
    said = json.loads(shabda("table", "कलत्रम्", "--json").out)
    (table,) = said["tables"]
    assert (table["stem"], table["gender"], table["meaning"]) == ("कलत्र", "napumsaka", "wife")
    forms = {row["said"]: row["forms"][0]["form"] for row in table["rows"]}
    assert forms["prathamā plural, neuter"] == "कलत्राणि"
    assert len(table["rows"]) == 24


def test_an_adjective_has_a_table_in_each_gender_it_tells(shabda, home) -> None:
    said = json.loads(shabda("table", "sita", "--json").out)
    assert [table["gender"] for table in said["tables"]] == ["pum", "napumsaka"]


def test_a_word_that_no_deck_or_text_has_wants_its_gender(shabda, home) -> None:
    ran = shabda("table", "किसल")
    assert (ran.code, ran.out) == (2, "")
    assert "--gender m, f or n" in ran.err
    assert "किसलेन" in shabda("table", "किसल", "--gender", "m").out


def test_a_pronoun_has_a_table_in_each_gender_and_no_vocative(shabda, home) -> None:
    said = json.loads(shabda("table", "तद्", "--json").out)
    assert [table["gender"] for table in said["tables"]] == ["pum", "stri", "napumsaka"]
    assert [len(table["rows"]) for table in said["tables"]] == [21, 21, 21]


@pytest.mark.parametrize(
    ("typed", "offer"),
    [
        ("gam", "gam is a verb root (go): shabda table gam present"),
        ("gacchati", "gacchati is the present of gam (go): shabda table gam present"),
        ("पश्यति", "पश्यति is the present of dṛś (see): shabda table dṛś present"),
    ],
)
def test_a_root_without_a_tense_is_offered_its_table(shabda, home, typed, offer) -> None:
    ran = shabda("table", typed)
    assert (ran.code, ran.out) == (2, "")
    assert offer in ran.err


@pytest.mark.parametrize(
    ("tense", "form"), [("future", "gamiṣyati"), ("present", "gacchati"), ("past", "agacchat")]
)
def test_a_tense_has_an_english_name(shabda, home, tense: str, form: str) -> None:
    assert form in shabda("table", "gam", "--lakara", tense).out
    assert form in shabda("table", "gam", tense).out


def test_the_cases_of_a_noun_have_english_names(shabda, home) -> None:
    out = shabda("table", "भ्रातृ").out
    assert "genitive (ṣaṣṭhī)" in out


def test_a_root_is_found_without_its_marks(shabda, home) -> None:
    assert shabda("table", "bhu", "present").out == shabda("table", "bhū", "present").out
    assert shabda("table", "dr", "present").code == 1, "it could be दृ or दॄ"


def test_a_noun_added_without_gender_is_declined_by_its_ending(shabda, home) -> None:
    shabda("add", "गजः", "elephant")
    assert shabda("table", "गज").out == shabda("table", "गज", "--gender", "m").out.replace(
        "masculine", "masculine: elephant"
    )


def test_a_tense_has_an_english_name_in_derive_too(shabda, home) -> None:
    english = shabda("derive", "gam", "--lakara", "present", "-p", "first", "-n", "plural")
    assert english.code == 0
    assert english.out == shabda("derive", "gam", "-l", "lat", "-p", "uttama", "-n", "bahu").out


@pytest.mark.parametrize(
    ("words", "form"),
    [
        (("कृ", "passive"), "क्रियते"),
        (("kf", "karmaṇi", "past"), "अक्रियत"),
        (("दृश्", "कर्मणि", "लुङ्"), "अदर्शि"),
        (("sthA", "bhāve"), "स्थीयते"),
        (("भू", "causative"), "भावयति"),
        (("bhū", "ṇic", "luṅ"), "अबीभवत्"),
        (("jñā", "desiderative"), "जिज्ञासते"),
        (("gam", "सन्", "future"), "जिगमिषिष्यति"),
        (("भू", "यङ्"), "बोभूयते"),
        (("gam", "luG"), "अगमत्"),
        (("gam", "perfect"), "जग्मुः"),
        (("dA", "causative", "passive"), "दाप्यते"),
    ],
)
def test_a_table_of_a_root_is_named_by_voice_suffix_and_tense(shabda, home, words, form):
    ran = shabda("table", *words)
    assert (ran.code, ran.err) == (0, "")
    assert form in ran.out


def test_the_kridantas_of_a_root_are_a_table(shabda, home):
    out = shabda("table", "gam", "krdanta").out
    for form in ("गत", "गतवत्", "गच्छत्", "गम्यमान", "गत्वा", "आगम्य, आगत्य", "गन्तुम्", "गन्तव्य",
                 "गमनीय", "गम्य", "गमन", "गन्तृ", "गामक"):  # fmt: skip
        assert f" {form}\n" in out
    said = json.loads(shabda("table", "कृ", "कृदन्त", "--json").out)
    forms = {
        row["krt"]: [each["form"] for each in row["forms"]] for row in said["tables"][0]["rows"]
    }
    assert forms["kta"] == ["कृत"]
    assert set(forms["yat"]) == {"कार्य", "कृत्य"}
    assert "भावित" in shabda("table", "bhū", "causative", "krdanta").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("as", "yaṅ"), "as has no such table: the grammar gives it no form there"),
        (("gam", "krdanta", "lat"), "kṛdantas have no lakāra: leave out 'lat'"),
    ],
)
def test_a_table_that_cannot_be_is_refused_in_one_sentence(shabda, home, words, said):
    ran = shabda("table", *words)
    assert ran.code != 0
    assert ran.out == ""
    assert ran.err == f"shabda: {said}\n"


def test_a_noun_of_texts_needs_no_deck_and_no_gender(shabda, home) -> None:
    assert shabda("table", "देवः").out.startswith("deva  masculine  देव\n")
    assert shabda("table", "deva").out == shabda("table", "देवः").out


@pytest.mark.parametrize(
    ("words", "options"),
    [
        (("gam", "past", "3", "pl"), ("gam", "-l", "lan", "-n", "bahu")),
        (("bhū", "lrt"), ("bhū", "-l", "lrt")),
        (
            ("gam", "plural", "first", "imperative"),
            ("gam", "-l", "lot", "-p", "uttama", "-n", "pl"),
        ),
        (("kṛ", "passive"), ("kṛ", "--prayoga", "karmani")),
    ],
)
def test_derive_takes_the_place_as_words(shabda, home, words, options) -> None:
    said = shabda("derive", *words)
    assert said.code == 0
    assert said.out == shabda("derive", *options).out


def test_derive_takes_a_class(shabda, home) -> None:
    out = shabda("derive", "dā", "--class", "3").out
    assert "dadāti" in out
    assert "yacchati" not in out
    assert shabda("derive", "dā", "--class", "7").err.endswith("known: 1, 3\n")


@pytest.mark.parametrize("words", [("gam", "foo"), ("gam", "3", "2"), ("gam", "past", "present")])
def test_derive_refuses_a_place_that_is_none(shabda, home, words) -> None:
    ran = shabda("derive", *words)
    assert ran.code
    assert "Traceback" not in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("form", ["gacchati", "bhavanti", "गच्छति", "labhate"])
def test_a_form_in_place_of_a_root_is_sent_to_explain(shabda, home, form: str) -> None:
    ran = shabda("derive", form)
    assert ran.code == 1
    assert ran.err == (
        f"shabda: no root {form!r}; `shabda explain FORM` finds the root of a form\n"
    )


@pytest.mark.parametrize(
    ("quoted", "apart"),
    [(("table", "gam past"), ("table", "gam", "past")),
     (("derive", "gam past 3 pl"), ("derive", "gam", "past", "3", "pl"))],
)  # fmt: skip
def test_words_in_quotes_are_read_as_words_apart(shabda, home, quoted, apart) -> None:
    assert shabda(*quoted).out == shabda(*apart).out != ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("table", "gam", "present", "imperative"),
            "present and imperative are tables of their own",
        ),
        (("table", "gam", "blah"), "no tense 'blah'; known: aorist, benedictive, conditional, fut"),
        (("derive", "gam", "blah"), "no tense, person, number or voice 'blah'; known: 1, 2, 3, ao"),
    ],
)
def test_an_unknown_tense_is_answered_with_english_names(shabda, home, arguments, said) -> None:
    ran = shabda(*arguments)
    assert ran.code != 0
    assert ran.err.startswith(f"shabda: {said}"), ran.err


@pytest.mark.parametrize("named", ["ktvA", "absolutive", "past participle", "kta"])
def test_derive_knows_suffixes_by_name(shabda, home, named) -> None:
    krt = "kta" if named in ("kta", "past participle") else "ktva"
    assert shabda("derive", "gam", *named.split()).out == shabda("derive", "gam", "--krt", krt).out


def test_a_root_of_two_classes_is_derived_once_where_they_make_no_difference(shabda, home) -> None:
    out = shabda("derive", "dā", "passive").out
    assert out.count("dīyate") == 1
    assert "class 1 and 3, present" in out
    assert shabda("derive", "dā").out.count("\nclass ") == 2


def test_plain_letters_name_the_noun_that_they_spell(shabda, home) -> None:
    shabda("add", "नदी", "river", "--gender", "f")
    assert shabda("table", "nadi").out.splitlines()[0].split()[0] == "nadī"
    assert shabda("table", "senapati").out.splitlines()[0].split()[0] == "senāpati"
    assert "add --gender" in shabda("table", "xyzzy").err


def test_the_gender_of_a_noun_can_stand_behind_it(shabda) -> None:
    assert shabda("table", "धर्म", "m").out == shabda("table", "धर्म", "--gender", "m").out
    assert "बहुना" in shabda("table", "bahu", "m.").out


@pytest.mark.parametrize(
    ("typed", "gender", "stem"),
    [("stri", "f", "strī"), ("nadi", "f", "nadī"), ("mati", "f", "mati")],
)
def test_plain_letters_with_a_gender_are_the_word_meant(shabda, home, typed, gender, stem) -> None:
    out = shabda("table", typed, "--gender", gender).out
    assert out.split()[0] == stem


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("dāra", "dāra is used in the plural only."),
        ("dampatī", "dampati is used in the dual only: it means two people."),
        ("varṣāḥ", "varṣā is mostly used in the plural."),
        ("aśvinau", "aśvin is used in the dual in the sense of the twin gods."),
    ],
)
def test_a_table_says_which_number_a_noun_is_used_in(shabda, home, typed, note) -> None:
    assert note in shabda("table", typed).out
    assert "is used" not in shabda("table", "gaja", "m").out


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("vāc f", "Where nothing follows, vāk may also be vāg (8.4.56)."),
        ("deva", "Where nothing follows, devāt may also be devād (8.4.56)."),
        ("mahat m", ""),
    ],
)
def test_a_note_names_a_form_whose_final_stop_may_be_voiced(shabda, home, typed, note) -> None:
    assert note in shabda("table", *typed.split()).out


@pytest.mark.parametrize(
    ("typed", "stem"),
    [("katara", "katara"), ("katara n", "katara"), ("medhas n", "medhas"), ("nadi", "nadī")],
)
def test_plain_letters_keep_the_word_that_they_spell(shabda, home, typed, stem) -> None:
    """katara is a pronoun, not कातर, and medhas is not मेदस्: dh is written with its h."""
    ran = shabda("table", *typed.split())
    assert (ran.code, ran.out.split()[0]) == (0, stem)


def test_a_reading_that_no_word_sounds_like_is_not_declined(shabda, home) -> None:
    ran = shabda("table", "pathin", "n")
    assert (ran.code, ran.out) == (1, "")
    assert "not clear" in ran.err


def test_a_number_without_genders_has_a_table(shabda, home) -> None:
    """kati and tati are declined, as plurals (7.1.22), though dictionaries list them bare."""
    assert "katibhiḥ" in shabda("table", "kati").out
    assert "tatibhiḥ" in shabda("table", "tati").out


def test_an_indeclinable_has_no_table(shabda, home) -> None:
    ran = shabda("table", "katham")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "shabda: कथम् is indeclinable: it never changes its form\n"
