"""A whole file of notes, prose and all, against a reading made by hand."""

from pathlib import Path

import pytest

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import Confidence, LineKind, NoteEntry

HERE = Path(__file__).parent
NOTES = (HERE / "sample_notes.txt").read_text(encoding="utf-8")
HARVEST = read_notes(NOTES, "sample_notes.txt")
LINES = NOTES.split("\n")


def by_hand() -> dict[int, tuple[str, list[str]]]:
    """The reading made by hand: line to kind and words."""
    rows = (HERE / "sample_reading.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cells = [row.split("\t") for row in rows]
    return {int(line): (kind, words) for line, kind, *words in cells}


def as_text(entry: NoteEntry) -> str:
    return f"{entry.word} ({entry.gender}) = {'; '.join(entry.glosses)}"


def test_every_line_is_read_as_by_hand() -> None:
    expected = by_hand()
    words: dict[int, list[str]] = {}
    for entry in HARVEST.entries:
        words.setdefault(entry.line, []).append(as_text(entry))
    read = {
        line: (kind.value, words.get(line, []))
        for line, kind in enumerate(HARVEST.kinds, 1)
        if kind is not LineKind.SKIPPED
    }
    assert read == expected


def test_every_line_is_accounted_for_once() -> None:
    counts = HARVEST.counts()
    assert counts["lines"] == len(LINES)
    assert sum(counts[kind] for kind in ("sure", "check", "rule", "skipped")) == len(LINES)
    assert [line.line for line in HARVEST.skipped] == [
        line for line, kind in enumerate(HARVEST.kinds, 1) if kind is LineKind.SKIPPED
    ]
    assert all(line.reason and line.text == LINES[line.line - 1] for line in HARVEST.skipped)


def test_a_word_with_a_doubtful_reading_or_spelling_is_to_check_and_says_why() -> None:
    check = {e.word: (*e.reasons, *e.flags) for e in HARVEST.entries if e.confidence == "check"}
    assert set(check) == {
        "अजस्त्रम्", "मनोगतम्", "स्नानार्थम् उपयुज्यमानः प्रोच्छः", "भ्रातः", "पितः", "कर्तः", "विधि लिंग",
    }  # fmt: skip
    assert all(check.values())


def test_prose_gives_no_words() -> None:
    first_sanskrit = LINES.index("Sanskrut - Notes") + 1
    assert all(entry.line > first_sanskrit for entry in HARVEST.entries)
    reasons = {line.text: line.reason for line in HARVEST.skipped}
    assert reasons["Plan = Improvement = PLAN-0000"] == "english"
    assert reasons["https://garden.example/bulbs?x=65&list=PL0"] == "url"
    assert reasons["=========================="] == "separator"
    assert reasons["Vocabulary"] == "heading"
    assert next(r for t, r in reasons.items() if "મારો" in t) == "another script"


def test_verb_examples_stay_with_their_rule() -> None:
    examples = {rule.text[:6]: rule.examples for rule in HARVEST.rules if rule.examples}
    pairs = [(e.left, e.right) for group in examples.values() for e in group]
    assert ("क्षि", "क्षयति") in pairs
    assert ("क्षि", "क्षयण") in pairs
    assert "क्षयति" not in {entry.word for entry in HARVEST.entries}


def test_an_example_with_a_meaning_is_a_word_too() -> None:
    fading = [entry for entry in HARVEST.entries if entry.word == "म्लायति"]
    assert [entry.glosses for entry in fading] == [("fade", "vanish", "decay")]
    assert HARVEST.kinds[fading[0].line - 1] is LineKind.RULE


def test_a_misspelt_example_is_flagged_and_not_changed() -> None:
    flagged = [e for rule in HARVEST.rules for e in rule.examples if e.flags]
    assert [(e.left, e.right) for e in flagged] == [("स्त्रु", "स्त्रवति")]


def test_a_word_named_again_in_a_sentence_is_given_once() -> None:
    assert [entry.word for entry in HARVEST.entries].count("मनोगतम्") == 1
    assert any("मनोगतम् is already on line" in line.reason for line in HARVEST.skipped)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_any_kind_give_the_same_words(ending: str) -> None:
    assert read_notes(NOTES.replace("\n", ending), "x").entries == HARVEST.entries


def test_reading_twice_as_much_gives_everything_twice() -> None:
    twice = read_notes(NOTES + "\n" + NOTES, "x")
    sure = [e for e in HARVEST.entries if e.confidence is Confidence.SURE]
    assert len([e for e in twice.entries if e.confidence is Confidence.SURE]) == 2 * len(sure)
