"""A word in plain letters among entries is to check, with the likely spelling; it is not lost."""

from __future__ import annotations

import pytest

from shabda.app.lemma_list import stem_counts
from shabda.decks.notes.comparison import Comparison
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import Confidence
from shabda.sanskrit.text.equivalence import equivalence_key

LIST = "nadī - river\nguru - teacher\nफलम् - fruit\n"


def words_of(text: str) -> dict[str, tuple[str, ...]]:
    items = Comparison({}, equivalence_key, stem_counts()).plan(read_notes(text, "x")).items
    return {item.entry.word: item.entry.glosses for item in items}


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("ganga - the Ganges", {"gaṅgā": ("the Ganges",)}),
        ("vrksa tree", {"vṛkṣa": ("tree",)}),
        ("Vrksa = tree", {"vṛkṣa": ("tree",)}),
        ("balak - boy", {"bālaka": ("boy",)}),
        ("balak (m) - boy", {"bālaka": ("boy",)}),
        ("vadhU (f) bride", {"vadhū": ("bride",)}),
        ("pitR m. father", {"pitṛ": ("father",)}),
        ("gopAla mfn cowherd", {"gopāla": ("cowherd",)}),
        ("sukha / duhkha  happiness / sorrow", {"sukha": ("happiness",), "duḥkha": ("sorrow",)}),
    ],
)
def test_an_entry_in_plain_letters_is_to_check_under_its_likely_spelling(
    line: str, words: dict[str, tuple[str, ...]]
) -> None:
    assert words_of(LIST + line).items() >= words.items()
    own = [entry for entry in read_notes(LIST + line, "x").entries if entry.line == 4]
    assert own
    assert all(entry.confidence is Confidence.CHECK for entry in own)


@pytest.mark.parametrize(
    "line",
    ["homework - page two", "teacher - Ramesh", "similar words", "Lesson five", "seen today",
     "monday - next class", "Smith m. Jones", "NASA m. rocket",
     "ganga - see http://example.org", "ganga - a long story about how the river came here"],
)  # fmt: skip
def test_english_among_entries_stays_out(line: str) -> None:
    assert all(entry.line != 4 for entry in read_notes(LIST + line, "x").entries)


def test_a_beginners_list_in_plain_letters_loses_no_word() -> None:
    text = (
        "deva - god\nnara - man\nGanga - the Ganges\npustak - book\nvidyalay - school\n"
        "phul - flower\njnana - knowledge\nVishnu - a god\nksatriya warrior\nseva: service\n"
    )
    assert not read_notes(text, "x").skipped
    spelled = {"gaṅgā", "pustaka", "vidyālaya", "jñāna", "viṣṇu", "kṣatriya"}
    assert words_of(text).keys() >= spelled


@pytest.mark.parametrize("line", ["ganga - the Ganges", "vrksa tree", "balak - boy"])
def test_alone_such_a_line_is_not_read(line: str) -> None:
    assert read_notes(line, "x").entries == ()


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("8. pṛcchati (6P √prach)  ask", "√prach"),
        ("8. pṛcchati (√prach 6P)  ask", "√prach"),
        ("8. पृच्छति (6P √प्रछ्)  ask", "from प्रछ्"),
    ],
)
def test_a_form_with_its_class_and_root_in_brackets_is_read(line: str, note: str) -> None:
    (entry,) = (entry for entry in read_notes(f"{LIST}{line}", "x").entries if entry.line == 4)
    assert (entry.glosses, entry.note) == (("ask",), note)


def test_rows_of_two_columns_are_not_words_over_their_meanings() -> None:
    assert words_of("deva  god\nnṛpa  king\nphala  fruit\n").get("nṛpa") == ("king",)
    harvest = read_notes("vana - forest\n\ndeva  god\nnṛpa  king\n", "x")
    assert "king" not in {entry.word for entry in harvest.entries}


def test_the_cells_of_a_card_are_not_running_text() -> None:
    text = "Q: What is a horse?\tA: see the picture\nkamala\tlotus\n"
    (entry,) = read_notes(text, "x").entries
    assert not any("running text" in reason for reason in entry.reasons)


@pytest.mark.parametrize(
    ("row", "flagged"),
    [
        ("वनम्,vnam,forest", True),
        ("मित्रम्,mitrm,friend", True),
        ("वृक्षः,vṛkaḥ,tree", True),
        ("वनम्,vanam,forest", False),
        ("गृहम्,grham,house", False),
        ("वृक्षः,vriksha,tree", False),
        ("वृक्षः,vṛkṣa,tree", False),
        ("कृष्णः,krishna,black", False),
        ("फलम्,phal,fruit", False),
    ],
)
def test_a_transliteration_with_a_wrong_letter_is_noted(row: str, flagged: bool) -> None:
    header = "Sanskrit,IAST,English\nसूर्यः,sūryaḥ,sun\nमाला,mālā,garland\n"
    (entry,) = (e for e in read_notes(f"{header}{row}\n", "x.csv").entries if e.line == 4)
    assert any("is spelled otherwise" in flag for flag in entry.flags) is flagged


def test_a_numbered_heading_is_no_entry_of_a_list() -> None:
    text = "## 5. Combinatorics: What a root can make\n\nvṛkṣa: tree\nnadī: river\nśuka: parrot\n"
    words = {entry.word for entry in read_notes(text, "x.md").entries}
    assert words == {"vṛkṣa", "nadī", "śuka"}
