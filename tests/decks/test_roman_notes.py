"""Notes of a beginner in Roman letters: forms, marks and several words before the meaning."""

from __future__ import annotations

import pytest

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.doubts import NOT_A_MEANING
from shabda.decks.notes.words.model import Confidence, NoteEntry

CONTEXT = "nadī = river\nmālā = garland\nvṛkṣaḥ = tree\n"


def brief(entry: NoteEntry) -> str:
    kind = " ".join(filter(None, (entry.gender, entry.pos, entry.note)))
    return f"{entry.word} = {'; '.join(entry.glosses)}" + f" ({kind})" * bool(kind)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("pat (patati) - to fall", ["pat = to fall (verb patati)"]),
        ("√has, hasati – laugh", ["has = laugh (verb hasati)"]),
        ("pac - pacati - she cooks", ["pac = she cooks (verb pacati)"]),
        ("dāna -gift", ["dāna = gift"]),
        ("vana n. – forest", ["vana = forest (n)"]),
        ("ravi, m., sun", ["ravi = sun (m)"]),
        ("bala / bāla - strength / boy", ["bala = strength", "bāla = boy"]),
        ("kama ≠ kāma : few vs. desire", ["kama = few", "kāma = desire"]),
        ("kala - soft; kāla - time, death", ["kala = soft", "kāla = time; death"]),
        ("iti ca - and thus", ["iti ca = and thus"]),
        ("satyam eva jayate - truth alone wins", ["satyam eva jayate = truth alone wins"]),
        ("nī 1P nayati - lead", ["nī = lead (verb nayati)"]),
        ("gacchati (√gam) - he goes", ["gacchati = he goes (verb √gam)"]),
        ("nayati (nī) - he leads", ["nayati = he leads (verb nī)"]),
        ("tiṣṭhati (√sthā) he stands", ["tiṣṭhati = he stands (verb √sthā)"]),
        ("nī (nayati) to lead", ["nī = to lead (nayati)"]),
        (
            "gam (1P): to go; gacchati, gamiṣyati, gata",
            ["gam = to go (verb gacchati, gamiṣyati, gata)"],
        ),
        ("jaṭā (plait), phalam (fruit)", ["jaṭā = plait", "phalam = fruit"]),
        ("phalam (fruit), vanam (forest)", ["phalam = fruit", "vanam = forest"]),
        ("nāga = snake, vana = forest", ["nāga = snake", "vana = forest"]),
        ("dvi - two\tpañca - five", ["dvi = two", "pañca = five"]),
        ("lake = saraḥ; snake = nāgaḥ", ["saraḥ = lake", "nāgaḥ = snake"]),
        (
            "gaja (m) = elephant / naga (m) = mountain",
            ["gaja = elephant (m)", "naga = mountain (m)"],
        ),
        ("mukha;face;n", ["mukha = face (n)"]),
        ('pādaḥ,"foot, quarter"', ["pādaḥ = foot; quarter"]),
    ],
)
def test_a_line_in_roman_letters_is_read(line: str, words: list[str]) -> None:
    found = [entry for entry in read_notes(f"{CONTEXT}{line}\n", "x").entries if entry.line == 4]
    assert [brief(entry) for entry in found] == words
    alone = [entry for entry in found if entry.word.isascii()]
    assert all(e.confidence is Confidence.CHECK for e in alone if len(alone) == len(found))


@pytest.mark.parametrize(
    "text",
    [
        "rāmaḥ (rāmau, rāmāḥ)\nsītā (f.)\n",
        "apple - a fruit that one eats\nThe cat sat on the mat and looked at the dog.\n" * 2,
        "website: garden.example\n",
        "The idea - as she told us - was good.\n",
    ],
)
def test_english_gives_no_words(text: str) -> None:
    assert read_notes(text, "x").entries == ()


def test_a_mark_at_the_end_of_a_meaning_is_the_gender() -> None:
    (entry,) = read_notes("नदी (nadī) - river f.", "x").entries
    assert brief(entry) == "नदी = river (f)"


def test_a_line_of_a_dictionary_is_read_alone() -> None:
    for line in ("agni n.m. fire", "agni, m. fire", "agni, m., fire"):
        entries = read_notes(line, "x").entries
        assert [(e.word, e.gender, e.glosses) for e in entries] == [("agni", "m", ("fire",))], line
    assert read_notes("agni fire", "x").entries == ()


def test_a_break_is_no_meaning() -> None:
    assert NOT_A_MEANING in read_notes("श्रमिष्यते = br", "x").entries[0].reasons
    assert NOT_A_MEANING not in read_notes("अहम् = I", "x").entries[0].reasons


@pytest.mark.parametrize("bar", [" | ", "|", "\t"])
def test_two_columns_are_read_whichever_comes_first(bar: str) -> None:
    """Words without diacritics are words of their column too, to check."""
    pairs = [("gajaḥ", "elephant"), ("aśvaḥ", "horse"), ("nadī", "river"), ("mālā", "garland"),
             ("sundara", "beautiful"), ("gam", "to go")]  # fmt: skip
    for first, second in ((0, 1), (1, 0)):
        text = "\n".join(f"{pair[first]}{bar}{pair[second]}" for pair in pairs)
        entries = read_notes(text, "x").entries
        assert [(entry.word, *entry.glosses) for entry in entries] == pairs
        assert [entry.confidence is Confidence.CHECK for entry in entries] == [False] * 4 + [
            True
        ] * 2


def test_bars_that_end_verses_are_no_columns() -> None:
    text = "रामः वनं गच्छति | सीता अपि गच्छति\nलक्ष्मणः च | सर्वे तिष्ठन्ति\nते | हसन्ति\n"
    assert all(e.confidence is Confidence.CHECK for e in read_notes(text, "x").entries)


def test_the_word_in_roman_letters_may_stand_between_a_word_and_its_meaning() -> None:
    text = "गजः\ngajaḥ\nelephant\n\nवनम्\n(vanam)\nforest\n\nनदी\nnadi\nriver\n"
    entries = read_notes(text, "x").entries
    assert [(e.word, *e.glosses) for e in entries] == [
        ("गजः", "elephant"), ("वनम्", "forest"), ("नदी", "river"),
    ]  # fmt: skip


def test_the_tags_of_a_heading_in_org_are_no_meaning() -> None:
    cards = [("गजः", "elephant"), ("वनम्", "forest"), ("नदी", "river")]
    text = "".join(f"** {word}      :drill:noun:\n{meaning}\n" for word, meaning in cards)
    assert [(e.word, *e.glosses) for e in read_notes(text, "x").entries] == cards
