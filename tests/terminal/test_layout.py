import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from shabda.sanskrit.forms.sutras import _sutras
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.terminal.layout import (
    RenderOptions,
    blank,
    cells,
    facts,
    fold_facts,
    in_two_columns,
    labelled_rows,
    pad,
    reading,
    rule,
    sanskrit_lines,
    sutra_heading,
    wrap,
)
from shabda.terminal.paragraphs import bullet
from strategies import slp1_words

BHAVATI = spell("Bavati")


def texts(lines: list[Text]) -> list[str]:
    return [line.plain for line in lines]


def test_a_width_is_the_most_any_terminal_takes() -> None:
    assert cells("bhavati") == 7
    assert cells("भवति") == 4
    assert cells("ṛ") == cells("r̥̄") == 1
    assert cells("क्ष") == 2
    assert cells("क\u200d") == 1
    assert cells("語") == 2


@pytest.mark.no_cover
@given(st.lists(slp1_words(), min_size=1, max_size=12), st.integers(20, 60))
def test_folded_lines_fit_lose_nothing_and_break_only_at_spaces(
    words: list[str], width: int
) -> None:
    said = " ".join(spell(word).devanagari for word in words)
    lines = texts(wrap(said, width, "  "))
    assert " ".join(line.strip() for line in lines) == said
    for line in lines:
        assert line.startswith("  ")
        assert cells(line) <= width or " " not in line.strip()


def test_a_word_longer_than_the_line_gets_lines_of_its_own() -> None:
    assert texts(wrap("a सार्वधातुकार्धधातुकयोः b", 10)) == ["a", "सार्वधातुकार्धधातुकयोः", "b"]


def test_line_breaks_in_a_text_are_kept_and_styles_too() -> None:
    assert texts(wrap("one\n\ntwo", 20)) == ["one", "", "two"]
    (line,) = wrap(Text.assemble("so ", ("bold", "key")), 20)
    assert [span.style for span in line.spans] == ["key"]


def test_devanagari_has_its_own_line_and_iast_the_next() -> None:
    assert texts(sanskrit_lines(BHAVATI, RenderOptions())) == ["  भवति", "  bhavati"]
    assert texts(sanskrit_lines(BHAVATI, RenderOptions(iast=False))) == ["  भवति"]


def test_a_name_without_devanagari_is_shown_even_when_iast_is_off() -> None:
    voiced = Sanskrit("", "", "voiced")
    assert texts(sanskrit_lines(voiced, RenderOptions(iast=False))) == ["  voiced"]
    assert reading(voiced, RenderOptions(iast=False)) == "voiced"
    assert reading(BHAVATI, RenderOptions(iast=False)) == ""


def test_devanagari_beside_a_text_comes_last_and_starts_at_its_column() -> None:
    assert texts(in_two_columns("bhavati", "भवति", RenderOptions(), 12)) == ["bhavati     भवति"]
    assert texts(in_two_columns("bhavati", "", RenderOptions())) == ["bhavati"]


def test_devanagari_that_finds_no_room_goes_to_the_next_line() -> None:
    assert texts(in_two_columns("  " + "x " * 8 + "y", "भवति नयति", RenderOptions(width=20))) == [
        "  x x x x x x x x y",
        "    भवति नयति",
    ]


def test_the_text_of_a_sutra_is_in_iast_too_where_the_line_has_room() -> None:
    heading = Text("  6.1.87"), "आद्गुणः"
    wide = ["  6.1.87  ādguṇaḥ  आद्गुणः"]
    assert texts(sutra_heading(*heading, RenderOptions(40))) == wide
    assert texts(sutra_heading(*heading, RenderOptions(20))) == ["  6.1.87  आद्गुणः"]
    assert texts(sutra_heading(*heading, RenderOptions(20), whole=True)) == [
        "  6.1.87  ādguṇaḥ",
        "    आद्गुणः",
    ]


def test_the_text_of_a_sutra_is_in_the_scripts_that_are_shown() -> None:
    heading = Text("  6.1.87"), "आद्गुणः"
    no_iast, no_devanagari = RenderOptions(iast=False), RenderOptions(devanagari=False)
    assert texts(sutra_heading(*heading, no_iast)) == ["  6.1.87  आद्गुणः"]
    assert texts(sutra_heading(*heading, no_devanagari)) == ["  6.1.87  ādguṇaḥ"]


@pytest.mark.parametrize("width", [60, 80])
def test_the_text_of_every_sutra_has_iast_without_a_line_more(width: int) -> None:
    for number, known in _sutras().items():
        plain = in_two_columns(number, known.name, RenderOptions(width), style="")
        named = sutra_heading(Text(number), known.name, RenderOptions(width))
        assert len(named) == len(plain), number
        assert all(cells(line.plain) <= width for line in named), number


def test_devanagari_never_aligns_behind_devanagari() -> None:
    assert texts(in_two_columns("  गेहूँ", "गोधूमः", RenderOptions())) == ["  गेहूँ", "    गोधूमः"]


def test_listed_rows_align_before_the_devanagari() -> None:
    rows = [("1", spell("suta")), ("2", spell("sUtaH"))]
    assert texts(labelled_rows(rows, RenderOptions())) == ["  1  suta   सुत", "  2  sūtaḥ  सूतः"]
    assert texts(labelled_rows(rows, RenderOptions(iast=False))) == ["  1  सुत", "  2  सूतः"]


def test_a_remark_hangs_behind_its_sign() -> None:
    assert texts(bullet("one two three", RenderOptions(width=14))) == ["  · one two", "    three"]


def test_for_a_screen_reader_there_are_no_rules_and_no_empty_lines() -> None:
    assert rule(RenderOptions(plain=True)) == blank(RenderOptions(plain=True)) == []
    assert texts(rule(RenderOptions(width=3))) == ["───"]


def test_facts_leave_out_what_is_empty() -> None:
    assert facts("7/20", "", "3 new") == "7/20 · 3 new"


@pytest.mark.parametrize("text", ["", "a", "ṛṣi"])
def test_padding_fills_to_the_width(text: str) -> None:
    assert re.fullmatch(re.escape(text) + " *", pad(text, 5))
    assert cells(pad(text, 5)) == 5


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_fact_longer_than_a_line_is_broken_between_words(width: int) -> None:
    fact = "not in your reviews yet; your answer adds it (10 new cards left today)"
    lines = [line.plain for line in fold_facts(["0 of 10 done", fact], RenderOptions(width))]
    assert all(len(line) <= width for line in lines)
    assert " ".join(lines).split() == ["0", "of", "10", "done", *fact.split()]
