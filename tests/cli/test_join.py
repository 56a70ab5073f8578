"""`shabda join`: one pair with its steps, or a list of pairs from a pipe."""

import json

import pytest


@pytest.mark.parametrize(
    "pair", [("तत्", "टीका"), ("tat", "ṭīkā"), ("tat", "TIkA"), ("tat", "Tiikaa"), ("tat", "टीका")]
)
def test_two_words_are_joined_whatever_the_script(shabda, pair) -> None:
    ran = shabda("join", *pair)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split() == ["taṭṭīkā", "तट्टीका"]


def test_several_forms_come_the_best_first(shabda) -> None:
    lines = shabda("join", "तत्", "हितम्").out.splitlines()
    assert [line.split()[-1] for line in lines] == ["तद्धितम्", "तद्हितम्"]
    assert lines[1].startswith("or")


def test_what_the_spelling_cannot_tell_is_said(shabda) -> None:
    assert "वन एतौ" in shabda("join", "वने", "एतौ").out
    assert "वने एतौ" in shabda("join", "वने", "एतौ", "--dual").out
    assert "स्वर्गतः" in shabda("join", "स्वः", "गतः", "--r").out
    assert "पुनरपि" in shabda("join", "punaH", "api").out


def test_a_dual_keeps_its_vowel_and_is_said_to_be_one(shabda) -> None:
    alone = shabda("join", "हरी", "एतौ").out
    assert alone.splitlines()[0].endswith("हरी एतौ")
    assert "harī is a dual" in alone
    assert "हर्येतौ" not in alone
    both = shabda("join", "लते", "इमे").out
    assert [line.split()[-2:] for line in both.splitlines()[:3]] == [
        ["लते", "इमे"], ["लत", "इमे"], ["latayime", "लतयिमे"],
    ]  # fmt: skip
    assert "late is likely a dual, but can be another form" in both
    seldom = shabda("join", "फले", "अत्र").out
    assert seldom.splitlines()[0].endswith("फलेऽत्र")
    assert "phale is likely another form, but can be a dual" in seldom
    assert "हरी आगतौ" in shabda("join", "रामः", "च", "हरी", "आगतौ").out


def test_a_sentence_is_joined_in_one_pass_and_each_seam_explained(shabda) -> None:
    words = ("सः", "अहम्", "अस्मि", "इति", "उवाच")
    assert shabda("join", *words).out.split()[-1] == "सोऽहमस्मीत्युवाच"
    why = shabda("join", *words, "--why").out
    places = [why.index(number) for number in ("6.1.109", "6.1.101", "6.1.77")]
    assert places == sorted(places)
    said = json.loads(shabda("join", *words, "--json").out)
    assert said["words"] == list(words)
    assert [seam["form"] for seam in said["forms"][0]["seams"]][:2] == ["सोऽहम्", "अहमस्मि"]


def test_rare_optional_forms_come_last_and_on_request(shabda) -> None:
    assert shabda("join", "सन्", "सः").out.split() == ["sansaḥ", "सन्सः"]
    lines = shabda("join", "सन्", "सः", "--all").out.splitlines()
    assert [line.split()[-1] for line in lines] == ["सन्सः", "सन्त्सः"]


def test_why_shows_every_step_with_its_sutra(shabda) -> None:
    ran = shabda("join", "रामः", "अत्र", "--why")
    assert ran.code == 0
    places = [ran.out.index(number) for number in ("8.2.66", "6.1.113", "6.1.109")]
    assert places == sorted(places)
    assert ran.out.splitlines()[0].endswith("रामोऽत्र")


def test_json_holds_the_forms_and_their_steps(shabda) -> None:
    said = json.loads(shabda("join", "रामः", "अत्र", "--json").out)
    assert (said["schema"], said["command"]) == (1, "join")
    assert (said["first"], said["second"]) == ("रामः", "अत्र")
    (form,) = said["forms"]
    assert (form["form"], form["iast"], form["start"]) == ("रामोऽत्र", "rāmo'tra", ["रामः", "अत्र"])
    assert [step["sutra"] for step in form["steps"]] == ["8.2.66", "6.1.113", "6.1.87", "6.1.109"]
    assert form["steps"][-1]["after"] == ["रामोऽत्र"]


@pytest.mark.parametrize("arguments", [("तत्",), ("-", "x"), ("-", "--why"), ("-", "--json"), ()])
def test_a_wrong_command_line_exits_with_2(shabda, arguments) -> None:
    ran = shabda("join", *arguments)
    assert ran.code == 2
    assert bool(ran.out) is ("--json" in arguments)
    assert ran.err


@pytest.mark.parametrize("pair", [("guh", "gaṇa"), ("yaj", "pati")])
def test_a_stem_that_no_rule_ends_as_a_word_is_refused(shabda, pair) -> None:
    ran = shabda("join", *pair)
    assert (ran.code, ran.out) == (1, "")
    assert f"no word ends in {pair[0][-1]}: write {pair[0]} in the form that ends a word" in ran.err


@pytest.mark.parametrize("pair", [("१", "२"), ("tat", "!?"), ("", "tat"), ("तत्", " ")])
def test_what_cannot_be_read_is_one_sentence(shabda, pair) -> None:
    ran = shabda("join", *pair)
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1


def test_duals_from_a_pipe_keep_their_vowel(process) -> None:
    ran = process("join", "-", typed="हरी + एतौ\nनदी + अत्र\nफले + अत्र\n")
    assert ran.stdout.splitlines() == ["हरी एतौ", "नद्यत्र", "फलेऽत्र\tफले अत्र"]


def test_pairs_from_a_pipe_are_answered_line_by_line(process) -> None:
    ran = process("join", "-", typed="तत् + टीका\nrāmaḥ\tatra\nतत्\tहितम्\nnara+indra\n")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == ["तट्टीका", "रामोऽत्र", "तद्धितम्\tतद्हितम्", "नरेन्द्र"]


def test_a_bad_line_is_empty_on_stdout_and_named_on_stderr(process) -> None:
    typed = "तत् + टीका\n\nfoo\nन + अस्ति + इति\n+ अत्र\n१ + २\nनमः + ते\n"
    ran = process("join", "-", typed=typed)
    assert ran.returncode == 1
    assert ran.stdout.split("\n") == ["तट्टीका", "", "", "नास्तीति", "", "", "नमस्ते", ""]
    told = ran.stderr.splitlines()
    assert [line.split(":")[1].strip() for line in told] == [f"line {n}" for n in (2, 3, 5, 6)]


def test_a_pipe_that_is_not_utf_8_names_its_line(bare_home) -> None:
    import subprocess
    import sys

    ran = subprocess.run(
        [sys.executable, "-m", "shabda", "join", "-"],
        input="तत् + टीका\n".encode() + b"\xff\xfe + x\n",
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stdout.decode().splitlines() == ["तट्टीका", ""]
    assert ran.stderr.decode() == "shabda: line 2: this is not UTF-8\n"


def test_joining_touches_no_collection(process, bare_home) -> None:
    assert process("join", "तत्", "टीका").returncode == 0
    assert process("derive", "भू").returncode == 0
    assert not bare_home.exists()


def test_words_in_one_argument_are_joined(shabda, bare_home) -> None:
    assert shabda("join", "na asti iti").out == shabda("join", "na", "asti", "iti").out


@pytest.mark.parametrize("words", [("xq", "foo"), ("hello", "iti"), ("na", "river")])
def test_english_is_not_joined_as_sanskrit(shabda, bare_home, words) -> None:
    ran = shabda("join", *words)
    assert (ran.code, ran.out) == (1, "")
    assert "does not look like Sanskrit; if it is, write it in Devanagari or IAST" in ran.err


@pytest.mark.parametrize(
    "words", [("deva", "+", "indra"), ("deva+indra",), ("deva + indra",), ("deva", "+indra")]
)
def test_a_plus_between_words_is_understood(shabda, home, words) -> None:
    assert shabda("join", *words).out == shabda("join", "deva", "indra").out


@pytest.mark.parametrize("words", [("+",), ("deva", "+"), ("deva+",)])
def test_a_plus_without_two_words_is_refused(shabda, home, words) -> None:
    assert shabda("join", *words).code == 2


def test_lines_are_answered_in_devanagari_in_every_script(process) -> None:
    assert process("join", "-", typed="deva\tindra\n", SHABDA_SCRIPT="iast").stdout == "देवेन्द्र\n"


def test_why_goes_on_from_the_words_joined_so_far(shabda) -> None:
    why = shabda("join", "na", "asti", "iti", "--why").out
    assert "nāsti + iti" in why
    assert "    asti + iti" not in why
