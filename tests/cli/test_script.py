"""Which script is shown: with IAST alone nothing that is printed has Devanagari."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from shabda.cli.commands import COMMANDS as COMMAND_TABLE
from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import devanagari, iast, is_devanagari
from shabda.terminal.roman_text import roman_line, with_iast

COMMANDS = [
    (), ("drill",), ("stats",), ("list",), ("list", "गज"), ("decks",), ("show", "सुत"), ("pairs",),
    ("derive", "bhU"), ("derive", "गै", "--ana"), ("table", "राम", "--gender", "m"), ("table", "भू"),
    ("join", "तत्", "एव"), ("join", "तत्", "शिवः", "एव"), ("check", "सुत", "सूत"),
    ("check", "सुत", "suta"),
    ("add", "मेघः", "cloud", "--gender", "m"), ("add", "मेघः", "mist", "--merge"), ("undo",),
    ("add", "krishna", "blue"), ("add", "गजः", "elephant"), ("explain", "raamo"),
    ("remove", "मेघः"), ("undo", "--remove"),
    ("suspend", "सुत"), ("unsuspend",), ("unsuspend", "सुत"), ("reset", "सुत"),
    ("reschedule", "सुत", "5"), ("config",), ("import", "notes.txt"), ("show", "नास्ति"),
    ("drill", "गुनणः"), ("help", "explain"), ("explain", "--help"), ("help",),
    *((command, "--help") for command in COMMAND_TABLE), ("decks", "remove", "क"),
    ("pairs", "सुत", "सूत"), ("export", "/नास्ति/क"),
]  # fmt: skip
LETTERS = st.characters(min_codepoint=0x900, max_codepoint=0x97F)
STYLED = st.tuples(st.sampled_from(["भवति", "x ", "सुत ", "१"]), st.sampled_from(["bold", ""]))


@pytest.fixture
def roman(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHABDA_SCRIPT", "iast")
    monkeypatch.chdir(tmp_path)
    Path("notes.txt").write_text("वृक्ष - tree (m)\nगज गज\nशुनः - see श्वन्\n", encoding="utf-8")
    return home


def test_no_command_prints_devanagari_or_a_word_twice_with_iast_alone(
    shabda, reading_home, roman
) -> None:
    lines = [
        (command, line)
        for command in COMMANDS
        for ran in [shabda(*command)]
        for line in (ran.out + ran.err).splitlines()
    ]
    assert [pair for pair in lines if is_devanagari(pair[1])] == []
    twice = [line for _, line in lines if re.search(r"(?<![\w-])([^\WA-Z]{3,}) \(?\1\b", line)]
    assert [line for line in twice if "gaja gaja" not in line] == []  # as the notes have it


def test_a_line_in_both_scripts_is_romanised_once_and_keeps_its_styles() -> None:
    line = Text.assemble("read as ", ("kulam ", "bold"), ("कुलम्", "red"), (" गज", "dim"))
    roman = roman_line(line)
    assert roman.plain == "read as kulam gaja"
    assert [(roman.plain[span.start : span.end], span.style) for span in roman.spans] == [
        ("kulam", "bold"),
        (" ", "dim"),
        ("gaja", "dim"),
    ]


@pytest.mark.no_cover
@pytest.mark.parametrize("topic", ["guna", "jastva", "lat", "sounds", "vibhakti-1"])
def test_no_drill_prints_devanagari_with_iast_alone(shabda, roman, topic: str) -> None:
    ran = shabda("drill", topic, "--count", "4", "--seed", "3", typed="x\n\n:w\n\n?\n:h\nब\n\n" * 5)
    assert not is_devanagari(ran.out + ran.err)


@pytest.mark.no_cover
def test_no_review_prints_devanagari_with_iast_alone(shabda, roman) -> None:
    for day in range(3):
        ran = shabda("review", typed="\nw\n3\n?\n:h\n1\nसुत\n\n" * 60, day=day)
        assert "again" in ran.out
        assert not is_devanagari(ran.out + ran.err), day


def test_json_and_files_keep_devanagari(shabda, roman) -> None:
    assert "सुत" in shabda("show", "suta", "--json").out


def test_a_form_is_shown_once_and_its_rule_is_named(shabda, roman) -> None:
    out = shabda("derive", "bhU").out
    assert "→ bho + a + ti\n    7.3.84  sārvadhātukārdhadhātukayoḥ\n" in out
    assert "bhū + a + ti\n" in out


@pytest.mark.parametrize(
    ("text", "roman"),
    [
        ("see भवति, ṭ", "see bhavati, ṭ"),
        ("धर्मक्षेत्रे॥१॥", "dharmakṣetre||1||"),
        ("ॐ नमः।", "om namaḥ|"),
        ("ज़ ड़ा", "ja ḍā"),
        ("तितउ", "titaü"),
        ("क\u097d", "ka\ufffd"),
        ("plain", "plain"),
    ],
)
def test_devanagari_in_running_text_is_romanised(text: str, roman: str) -> None:
    assert romanised(text) == roman


@given(st.text(LETTERS | st.sampled_from("a \u200d")))
def test_no_text_keeps_a_devanagari_letter(text: str) -> None:
    assert not is_devanagari(romanised(text))


@given(st.text("aAiIuUfkKgtTdDnpbBmyrlvSzshMH ", min_size=1))
def test_a_word_is_romanised_as_it_is_shown_everywhere(slp1: str) -> None:
    words = " ".join(slp1.split())
    assert romanised(devanagari(words)) == iast(words)


@pytest.mark.no_cover
@given(st.lists(STYLED))
def test_styles_stay_on_what_they_were_on(parts: list[tuple[str, str]]) -> None:
    made = roman_line(Text.assemble(*parts))
    assert made.plain == romanised("".join(text for text, _ in parts))
    bold = "".join(made.plain[span.start : span.end] for span in made.spans if span.style == "bold")
    apart = [(text, style) for text, style in parts if style]
    assert len(bold) >= len("".join(text.strip() for text, _ in apart))


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("रामः सीता च, Rama and Sita", "रामः सीता च (rāmaḥ sītā ca), Rama and Sita"),
        ("most forms begin with त-: तम् him", "most forms begin with त- (ta-): तम् (tam) him"),
        ("ए or ओ", "ए (e) or ओ (o)"),
        ("कूल (kūla) is the bank", "कूल (kūla) is the bank"),
        ("no Sanskrit", "no Sanskrit"),
    ],
)
def test_a_note_has_iast_behind_what_it_quotes(note: str, shown: str) -> None:
    assert with_iast(note) == shown
    assert with_iast(shown) == shown
