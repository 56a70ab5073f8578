"""Words in the scripts of a page are read as those of a program, beside what the page shows."""

from __future__ import annotations

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.page_scripts import scripts_alone
from shabda.decks.formats.program_data import read_program_data
from shabda.decks.notes.words.model import Confidence, LineKind

CARDS = """const words = [
  { sa: 'गजः', en: 'elephant' },
  { sa: 'अश्वः', en: 'horse' },
  { sa: 'वृक्षः', en: 'tree' },
];
"""
PAGE = (
    f"<!doctype html>\n<html><body><p>गजः - click me</p>\n<script>{CARDS}</script></body></html>\n"
)
TABLE = """<table>
<tr><th>Word</th><th>Meaning</th></tr>
<tr><td>फलम्</td><td>fruit</td></tr>
<tr><td>नदी</td><td>river</td></tr>
<tr><td>पर्वतः</td><td>mountain</td></tr>
<tr><td>समुद्रः</td><td>ocean</td></tr>
</table>
"""


def test_a_script_gives_what_the_program_gives() -> None:
    page = read_learner_text(PAGE, "x.html")
    words = {(e.word, e.glosses) for e in page.entries if e.confidence is Confidence.SURE}
    program = read_program_data(CARDS, "x.js")
    assert words == {(entry.word, entry.glosses) for entry in program.entries}
    assert len(words) == 3
    assert len(page.kinds) == PAGE.count("\n")
    assert {line.line for line in page.skipped}.isdisjoint(entry.line for entry in page.entries)


def test_each_character_of_a_script_stays_where_it_is() -> None:
    alone = scripts_alone(PAGE)
    assert CARDS in alone
    assert alone.index("const") == PAGE.index("const")
    assert alone.count("\n") == PAGE[: PAGE.index("</script")].count("\n")


def test_a_table_of_a_page_stays_sure_beside_the_data_of_a_game() -> None:
    page = read_learner_text(PAGE.replace("<p>गजः - click me</p>", TABLE), "x.html")
    sure = {entry.word for entry in page.entries if entry.confidence is Confidence.SURE}
    assert sure == {"फलम्", "नदी", "पर्वतः", "समुद्रः", "गजः", "अश्वः", "वृक्षः"}
    assert LineKind.SURE in page.kinds


def test_a_page_without_words_in_its_scripts_is_read_as_before() -> None:
    page = TABLE + "<script>let at = 0; function next() { at += 1; }</script>\n"
    assert [e.word for e in read_learner_text(page, "x").entries] == [
        "फलम्", "नदी", "पर्वतः", "समुद्रः",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "odd", ["<![foo[ x ]]>", "<![ x ]>", "<![if !IE]>", "<!x>", "<!-- x", "<a"]
)
def test_a_page_is_read_whatever_its_declarations_say(odd: str) -> None:
    page = f"<table><tr><td>गजः</td><td>elephant</td></tr></table>{odd}"
    (entry,) = read_learner_text(page, "x.html").entries
    assert (entry.word, entry.glosses) == ("गजः", ("elephant",))
