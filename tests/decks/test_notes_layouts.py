"""Layouts that only the whole file explains, and files that merely look like them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cases import for_each
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.lines.ascii_schemes import with_iast_words
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.broken_lines import with_joined_lines
from shabda.decks.notes.words.model import Confidence, Harvest
from shabda.progress import no_progress
from shipped import known

PAGE = Path(__file__).parent / "makers" / "page.html"


def read(text: str) -> Harvest:
    return read_learner_text(text, "x", no_progress, known())


def brief(harvest: Harvest) -> list[str]:
    return [f"{entry.word} = {'; '.join(entry.glosses)}" for entry in harvest.entries]


def test_every_line_of_a_page_is_accounted_for() -> None:
    text = PAGE.read_text(encoding="utf-8")
    harvest = read(text)
    lines = text.splitlines()
    assert harvest.counts()["lines"] == len(lines)
    assert {line.line for line in harvest.skipped} | {e.line for e in harvest.entries} == set(
        range(1, len(lines) + 1)
    )
    places = {entry.word: entry.line for entry in harvest.entries}
    assert "वटः" not in text  # it is written as &#2357;&#2335;&#2307;
    assert "&#2357;" in lines[places["वटः"] - 1]
    assert "<tr>" in lines[places["निम्बः"] - 1]
    assert "पर्णम्" in lines[places["पर्णम्"] - 1]


def test_a_page_on_one_line_gives_the_same_words() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert sorted(brief(read(text.replace("\n", " ")))) == sorted(brief(read(text)))


def test_a_table_in_markdown_text_may_be_html() -> None:
    text = "# Notes\n\nगजः = elephant\n\n<table>\n<tr><td>नदी</td><td>river</td></tr>\n</table>\n"
    assert [(e.word, e.line) for e in read(text).entries] == [("गजः", 3), ("नदी", 6)]


@for_each(
    [
        ("<html><body><p>गजः =&#13; elephant</p>\n<p>नदी = river</p>", [1, 2]),
        ("<html>\r\n<body><p>गजः =\r\nelephant</p>\r\n<p>नदी = river</p>", [2, 4]),
        ("<html>\r<p>गजः = elephant</p>\r<p>नदी = river</p>\r", [2, 3]),
    ]
)
def test_carriage_returns_in_a_page_keep_its_line_numbers(page: tuple[str, list[int]]) -> None:
    text, lines = page
    assert [entry.line for entry in read(text).entries] == lines


def test_a_row_of_a_page_that_is_left_out_is_not_called_blank() -> None:
    (row,) = read("<table><tr><td>agni</td><td>fire</td></tr></table>").skipped
    assert row.reason == skip_reasons.NO_WORD


@pytest.mark.parametrize(
    "text",
    [
        "iPhone : a phone\neBay : a shop\nYouTube : films\nJavaScript : a language\nthe end\n",
        "user_id = 3\nmaxRows = 10\nminRows = 2\nreadOnly = no\nuserName = x\n",
        "gaja - elephant\nvana - forest\nnadI - river\n",
    ],
)
def test_a_few_capitals_are_no_scheme(text: str) -> None:
    lines = text.splitlines()
    assert with_iast_words(lines) == lines


@for_each(
    [
        (["āsana n. posi-", "tion"], ["āsana n. position"]),
        (["īśvara m. lord,", "    god"], ["īśvara m. lord, god"]),
        (["rāma -", "sītā - furrow"], ["rāma -", "sītā - furrow"]),
        (["deva-", "god"], ["deva-", "god"]),
        (["gaja = elephant", "  vana = forest"], ["gaja = elephant", "  vana = forest"]),
        (["He said this,", "and went away"], ["He said this,", "and went away"]),
    ]
)
def test_lines_are_joined_only_where_one_goes_on(case: tuple[list[str], list[str]]) -> None:
    lines, whole = case
    assert [line for line in with_joined_lines(lines)[0] if line] == whole


def test_a_word_without_marks_is_exact_where_others_have_them() -> None:
    marked = "rājā = king\nnadī = river\nmālā = garland\n"
    sure = {e.word: e.confidence for e in read(f"{marked}vana = forest\nnadi = stream\n").entries}
    assert sure["vana"] is Confidence.SURE
    assert sure["nadi"] is Confidence.CHECK
    alone = read("kadala = banana\nmarala = goose\nsuvana = pressing\n").entries
    assert {entry.confidence for entry in alone} == {Confidence.CHECK}


@pytest.mark.parametrize(
    "text",
    [
        "The horse (m) ran away.\nA man came. He was old.\nNothing else was there.\n" * 3,
        "data about verbs\nidea of the day\nexam on monday\nmenu of the week\nthe end of it\n",
        "book: read it (today)\nask: the teacher about it\nbuy: milk and bread\nsee: page 4\n",
    ],
)
def test_english_is_not_read_as_a_glossary(text: str) -> None:
    assert read_notes(text, "x").entries == ()


def test_two_words_that_are_said_to_mean_something() -> None:
    assert brief(read_notes("यानम् means vehicle and रथः means chariot", "x")) == [
        "यानम् = vehicle", "रथः = chariot",
    ]  # fmt: skip


def test_a_number_is_a_tag_with_the_name_of_its_column() -> None:
    text = "word,meaning,Lesson,topic\nगजः,elephant,3,animals\nवटः,fig,12,\n"
    assert [entry.tags for entry in read_notes(text, "x").entries] == [
        ("lesson-3", "animals"), ("lesson-12",),
    ]  # fmt: skip


def test_opposites_in_plain_letters_are_two_words() -> None:
    assert brief(read("laghu (light) x guru (heavy)\nśuṣka (dry) × ārdra (wet)\n")) == [
        "laghu = light", "guru = heavy", "śuṣka = dry", "ārdra = wet",
    ]  # fmt: skip
