"""One bad entry of a deck is left out with its file and line, and the others are read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import count_calls
from shabda.decks.deck_merge import merge_decks
from shabda.decks.entry_reader import parse_entries
from shabda.decks.entry_removal import entries_of_word, remove_entries
from shabda.decks.locate import place_of
from shabda.decks.stated_joins import load_joins
from shabda.decks.words import load_decks
from shabda.decks.yaml_reader import parse_yaml
from shabda.errors import DeckError

FIRST = "  - word: vanam\n    glosses: [forest]\n"
LAST = "  - word: giri\n    glosses: [mountain]\n"
BAD = {
    "no value": ("  - word: suta\n    glosses: [son, null]\n", 2, 'write "null" if'),
    "a word of ITRANS": ("  - word: nadii\n    glosses: [x]\n", 1, "write nadī नदी"),
    "a word of HK": ("  - word: vRkSa\n    glosses: [x]\n", 1, "write vṛkṣa वृक्ष"),
    "an English word": ("  - word: house\n    glosses: [x]\n", 1, "does not look like"),
    "word and meaning swapped": (
        "  - word: river\n    glosses: [नदी]\n",
        1,
        "write `word: नदी` and `glosses: [river]`",
    ),
    "a bracket for a gender": (
        "  - word: suta\n    glosses: [x]\n    gender: [m]\n",
        3,
        "without brackets",
    ),
    "a gender in Sanskrit": (
        "  - word: suta\n    gender: पुं\n    glosses: [x]\n",
        2,
        "did you mean m?",
    ),
    "a gender of a book": (
        "  - word: suta\n    gender: masc.\n    glosses: [x]\n",
        2,
        "did you mean m?",
    ),
    "three other names": (
        "  - Word: suta\n    Meaning: x\n    लिङ्गम्: m\n",
        1,
        "did you mean word, glosses, gender?",
    ),
    "a missing value": ("  - word: suta\n    glosses:\n", 2, "a value is missing"),
    "a list for a text": ("  - word: suta\n    glosses: [x]\n    note: [a]\n", 3, "one text"),
    "names for a list": ("  - word: suta\n    glosses: {a: b}\n", 2, "a list of texts"),
    "names in a list": ("  - word: suta\n    glosses: [a: b]\n", 2, "a list of texts"),
    "a text for an entry": ("  - suta\n", 1, "an entry is lines such as"),
    "a list for an entry": ("  - [suta, son]\n", 1, "an entry is lines such as"),
    "nothing for an entry": ("  -\n", 1, "a value is missing"),
    "a name twice": ("  - word: suta\n    glosses: [x]\n    word: b\n", 3, "`word` is on line"),
    "no word": ("  - glosses: [x]\n", 1, "`word` is missing"),
    "an unknown field": ("  - wrd: suta\n", 1, "did you mean word?"),
    "an alias": ("  - word: suta\n    glosses: &a [x]\n    tags: *a\n", 2, "with & and *"),
    "an unknown alias": (
        "  - word: suta\n    glosses: [x]\n    tags: *b\n",
        3,
        'write `tags: "b"`',
    ),
    "a deep nest": ("  - word: suta\n    glosses: [[[[[[[[[x]]]]]]]]]\n", 2, "nested too deeply"),
    "a tag": ("  - word: suta\n    glosses: [x]\n    note: !!set {a}\n", 3, "a value is missing"),
    "a quote not closed": ('  - word: "suta\n    glosses: [x]\n', 1, 'write `- word: "suta"`'),
    "a bracket not closed": ("  - word: suta\n    glosses: [x\n", 2, "write `glosses: [x]`"),
    "a tab": ("\t- word: suta\n", 1, "begin the line with 2 spaces"),
    "a tab before a field": ("  - word: suta\n\tglosses: [x]\n", 2, "with 4 spaces"),
    "a field too far out": ("  - word: suta\n  glosses: [x]\n", 2, "with 4 spaces"),
    "a field too far in": ("  - word: suta\n     glosses: [x]\n", 2, "with 4 spaces"),
    "an entry too far in": ("   - word: suta\n     glosses: [x]\n", 1, "with 2 spaces"),
    "an entry too far out": (" - word: suta\n   glosses: [x]\n", 1, "with 2 spaces"),
    "a line of no entry": ("  suta\n", 1, "is not part of an entry"),
    "two colons": ("  - word: suta\n    glosses: [x]\n    note: a: b\n", 3, 'write `note: "a: b"`'),
    "a control character": ("  - word: suta\n    glosses: [x\x01y]\n", 2, "control character"),
    "half a character": ('  - word: suta\n    glosses: ["\\ud800"]\n', 2, "quotation mark"),
    "a name that is a number": ("  - word: suta\n    1: x\n", 2, "unknown field '1'"),
    "a name that is a list": ("  - word: suta\n    [a]: x\n", 2, "must be one word of text"),
    "a wide colon": ("  - word： suta\n    glosses: [x]\n", 1, "write `- word: suta`"),
    "curly quotation marks": (
        "  - word: suta\n    glosses: [x]\n    note: “a: b”\n",
        3,
        'write `note: "a: b"`',
    ),
    "a dash for a hyphen": ("  – word: suta\n    glosses: [x]\n", 1, "write `- word: suta`"),
    "a bullet": ("  • word: suta\n    glosses: [x]\n", 1, "write `- word: suta`"),
    "no space after the hyphen": ("  -word: suta\n   glosses: [x]\n", 1, "write `- word: suta`"),
    "no space after a colon": ("  - word:suta\n    glosses: [x]\n", 1, "write `- word: suta`"),
    "a sign of YAML": ("  - word: suta\n    glosses: [@x, y]\n", 2, 'write `glosses: ["@x", y]`'),
    "an apostrophe": ("  - word: suta\n    glosses: ['x's, y]\n", 2, "quotation mark"),
    "a word and its meaning": ("  - suta = son\n", 1, "`- word: suta` and, below it, `glosses:"),
    "a word for a name": ("  - सुतः: son\n", 1, "`- word: सुतः` and, below it, `glosses: [son]`"),
    "a space of another kind": ("  - word:\xa0suta\n    note:\xa0x\n", 1, "not a plain one"),
    "a document": ("---\n", 1, "is not part of an entry"),
}
"""Entries, each with the line of its fault and a part of what is said of it."""


@pytest.mark.parametrize("name", BAD)
def test_a_bad_entry_alone_is_left_out(tmp_path: Path, name: str) -> None:
    bad, line, sentence = BAD[name]
    path = tmp_path / "mine.yaml"
    for entries in ((FIRST, bad, LAST), (FIRST, LAST, bad), (bad, FIRST, LAST)):
        path.write_text("words:\n" + "".join(entries), encoding="utf-8")
        errors: list[DeckError] = []
        decks = load_decks([path], refuse=errors.append)
        assert [word.id for deck in decks for word in deck.words] == ["vanam", "giri"], entries
        (error,) = errors
        assert sentence in error.message
        above = "".join(entries[: entries.index(bad)]).count("\n") + 1
        assert str(error.where) == f"{path}:{line + above}", entries


def test_a_bad_join_alone_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "joins:\n  - न + इति = नेति\n  - x\n  - [y]\n  - च + एव = चैव\n", encoding="utf-8"
    )
    errors: list[DeckError] = []
    load_decks([path], refuse=errors.append)
    assert [str(error.where) for error in errors] == [f"{path}:3", f"{path}:4"]
    assert len(load_joins(path)) == 2


def test_an_unknown_section_alone_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(f"wrods:\n  - word: suta\nwords:\n{FIRST}", encoding="utf-8")
    errors: list[DeckError] = []
    (deck,) = load_decks([path], refuse=errors.append)
    assert [word.id for word in deck.words] == ["vanam"]
    assert [error.message for error in errors] == ["unknown field 'wrods'; did you mean words?"]


@pytest.mark.parametrize("bad", ["  - word: suta\n    glosses: [~]\n", '  - word: "suta\n'])
def test_a_sound_entry_is_found_removed_and_merged_beside_a_bad_one(
    tmp_path: Path, bad: str
) -> None:
    path, text = tmp_path / "mine.yaml", f"words:\n{FIRST}{bad}{LAST}"
    path.write_text(text, encoding="utf-8")
    line = text[: text.index("giri")].count("\n") + 1
    assert str(place_of(path, "word:giri")) == f"{path}:{line}"
    remove_entries(path, entries_of_word(path, "giri", of_deck=True))
    assert path.read_text("utf-8") == f"words:\n{FIRST}{bad}"
    earlier, later = text.replace("forest", "wood"), text.replace("[mountain]", "[mountain, hill]")
    merged = merge_decks(text, earlier, later)
    assert merged is not None
    assert merged.text == earlier.replace("[mountain]", "[mountain, hill]")


@given(
    cut=st.integers(0, 200),
    junk=st.text(st.sampled_from(list("\"'[]{}:-#&*!|>\t\n x")), max_size=6),
)
def test_the_entry_below_is_read_whatever_is_typed_into_an_entry(cut: int, junk: str) -> None:
    middle = "  - word: suta\n    glosses: [son]\n    note: his own\n"
    cut %= len(middle)
    text = f"words:\n{FIRST}{middle[:cut]}{junk}{middle[cut:]}\n{LAST}"
    entries = parse_entries(text, "mine.yaml").entries("words")
    assert "giri" in [
        entry.text("word") for entry in entries if not entry.fault and "word" in entry
    ]


def test_only_bad_entries_of_a_plain_deck_are_parsed_as_yaml() -> None:
    bad, *_ = BAD["a bracket not closed"]
    text = "words:\n" + (FIRST * 9 + bad + LAST * 9) * 5
    read = []
    parsed = count_calls(parse_yaml, lambda: read.append(parse_entries(text, "deck.yaml")))
    faults = [bool(entry.fault) for entry in read[0].entries("words")]
    assert (len(faults), sum(faults)) == (95, 5)
    assert parsed <= 1 + 5 * 3, "of a bad entry also its mendings are parsed"
