"""Text without line breaks: read in pieces, or left out, and never slower than it is long."""

from itertools import product

import pytest

from cases import count_calls, count_steps
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.comparison import Comparison
from shabda.decks.notes.lines.word_by_word import _read_paragraph
from shabda.decks.notes.words.glosses import says_the_same
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.errors import NotesError
from shabda.sanskrit.text.script import devanagari

LONG = 1_000_000


@pytest.mark.no_cover
def test_a_list_on_one_line_is_read_in_pieces() -> None:
    harvest = read_learner_text("गजः = elephant, big; " * 5000, "x")
    assert len(harvest.entries) == 5000
    assert harvest.entries[0].glosses == ("elephant", "big")


def test_the_words_of_one_line_are_not_all_compared_with_its_romanisations() -> None:
    def compared(count: int) -> int:
        names = [devanagari(f"{a}a{b}iH") for a, b in product("kgcjtdpbmyrl", repeat=2)][:count]
        text = "; ".join(f"{name} - ā thing of the {i * 'x'}" for i, name in enumerate(names))
        return count_calls(is_reading_aid, lambda: read_learner_text(f"{text}\n", "x"))

    assert compared(140) < 3 * compared(70)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "piece",
    [
        "अ-",
        "अ(",
        '"',
        "#",
        "<",
        "1.",
        " ",
        "ā",
        "√",
        "अ..",
        "अः-",
        "| अ ",
        "a, ",
        "राम ",
        "- ",
        "<![CDATA[",
    ],
)
def test_a_megabyte_on_one_line_is_left_out_with_its_reason(piece: str) -> None:
    harvest = read_learner_text(piece * (LONG // len(piece)) + "x", "x")
    assert harvest.entries == ()
    assert [bool(line.reason) for line in harvest.skipped] == [True]


WORDS = [devanagari(f"{a}a{b}aM") for a, b in product("kgcjtdpbmyrlvS", repeat=2)]
ONE_LINE = {
    "cards.json": ('[{"sa":"', '","en":"', '"},{"sa":"', '"}]'),
    "pairs.json": ('{"', '":"', '","', '"}'),
    "cards.js": ("const cards=[{sa:'", "',en:'", "'},{sa:'", "'}];"),
    "calls.js": ("add('", "','", "');add('", "');"),
    "words.xml": ("<d><e><sa>", "</sa><en>", "</en></e><e><sa>", "</en></e></d>"),
    "table.html": ("<table><tr><td>", "</td><td>", "</td></tr><tr><td>", "</td></tr></table>"),
    "list.html": ("<html><dl><dt>", "</dt><dd>", "</dd><dt>", "</dd></dl></html>"),
    "flow.yaml": ("words: [{sa: ", ", en: ", "}, {sa: ", "}]"),
    "notes.txt": ("", " = ", "; ", ""),
}  # fmt: skip


@pytest.mark.no_cover
@pytest.mark.parametrize("file", ONE_LINE)
def test_work_on_one_line_grows_as_its_words_do(file: str) -> None:
    before, between, after, end = ONE_LINE[file]

    def work(count: int) -> int:
        pairs = [f"{word}{between}meaning of {i}" for i, word in enumerate(WORDS[:count])]
        text = f"{before}{after.join(pairs)}{end}"
        return count_steps(lambda: read_learner_text(text, file))

    work(180)  # what is remembered of each word
    assert work(180) < 2.2 * work(90)


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("x.yaml", "~" * 200_000),
        ("x.txt", '{"a":"' + r"b \":" * 20_000),
        ("x.txt", '[{"a":"गजः","b":"' + "क - " * 20_000 + '"},{"a":"अश्वः","b":"horse"}]'),
        ("x.txt", '{"गजः":"elephant","b":"' + "<![CDATA[" * 5_000 + '","अश्वः":"horse"}'),
    ],
)
def test_a_long_text_of_another_program_is_read_at_once(file: str, text: str) -> None:
    assert len(read_learner_text(text, file).entries) <= 2


def test_a_cell_too_large_for_a_word_is_refused_with_its_line() -> None:
    with pytest.raises(NotesError, match="x:2: a cell is longer"):
        read_learner_text("word,meaning\nगजः," + "e" * 140_000 + "\n", "x")


@pytest.mark.parametrize(
    "head",
    ["word,meaning\nगजः,", "word\tmeaning\nगजः\t", "| word | meaning |\n|---|---|\n| गजः | "],
)
def test_a_cell_too_large_for_a_meaning_is_refused_at_once(head: str) -> None:
    with pytest.raises(NotesError, match=r"a cell is longer than 131,072 characters"):
        read_learner_text(f"{head}{'a' * 140_000}\n", "big")


def test_every_pair_of_a_long_line_is_read() -> None:
    items = "; ".join(f"गजः = elephant {'abcde'[i % 5] * 3}" for i in range(400))
    found = read_learner_text(items, "long").entries
    assert len(found) == 400
    assert {entry.confidence for entry in found} == {"sure"}


def test_a_word_with_thousands_of_meanings_is_compared_with_few_of_them() -> None:
    meanings = [f"large {a}{b}{c}" for a, b, c in product("bdfgk", "aeiou", "lmnrt")]
    harvest = read_learner_text("".join(f"गजः = {meaning}\n" for meaning in meanings), "x")
    plans = []
    compared = count_calls(
        says_the_same, lambda: plans.append(Comparison({}, lambda slp1: slp1).plan(harvest))
    )
    (item,) = plans[0].items
    assert set(item.entry.glosses) == set(meanings)
    assert compared < 3 * len(meanings)


def test_each_paragraph_of_bold_words_is_read_once() -> None:
    def paragraphs(count: int) -> int:
        notes = "".join(f"**गजः** elephant {'abcde'[n % 5] * 3}\n" for n in range(count))
        return count_calls(_read_paragraph, lambda: read_learner_text(notes, "x"))

    assert paragraphs(10) == paragraphs(20) == 1


FRAMES = [("", ""), ("", "\x01"), ("gaja - elephant ", " = b"), ("गजः ", "\x01"), ("गजः ", " = b")]
"""What is before and after many equal signs; one cannot be read, so patterns try all they can."""


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "sign",
    [*" \t\xa0,;:=-–—|/.*_#()[]<>\"'`{}&~+√…aāAक1", "\t ", "a ", "क ", "a, ", "a = ", "(a) "],
)
def test_a_line_of_one_sign_is_read_at_once(sign: str) -> None:
    for before, after in FRAMES:
        line = before + sign * (3900 // len(sign)) + after
        read_learner_text(f"{line}\n", "notes.txt")


def test_long_gaps_in_a_line_of_notes_are_read_as_short_ones() -> None:
    entries = read_learner_text(f"nadī{' ' * 3000}= river\n", "notes.txt").entries
    assert [(entry.word, *entry.glosses) for entry in entries] == [("nadī", "river")]


def test_a_web_page_reports_its_progress_as_notes_do() -> None:
    reports: list[int] = []
    text = "<html><p>gajaḥ - elephant</p></html>"
    read_learner_text(text, "x.html", lambda doing, done, total: reports.append(total))
    assert reports
