"""The reader of decks in shabda's own layout gives what YAML gives, or nothing."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.editing import append_entries
from shabda.decks.entry_reader import load_entries
from shabda.decks.new_entries import NewGlosses, NewWord
from shabda.decks.new_words import entry_lines, written_words
from shabda.decks.plain_deck import place_of_words, plain_lines, read_plain_words
from shabda.decks.words import check_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import parse, parse_yaml
from shabda.errors import DeckError

TEXT = st.text(
    st.sampled_from("abn yesnoNULLtruefalse०१12.:-#[]{}'\"\\,|>&*!%@`~?()गजःमाीōé\u2028 "),
    min_size=1,
    max_size=9,
).filter(lambda text: bool(text.strip()))
WORDS = st.lists(
    st.builds(
        NewWord,
        word=st.sampled_from(["गजः", "वृक्ष", "नदी", "ūrmi", "no"]),
        glosses=st.lists(TEXT, min_size=1, max_size=3).map(tuple),
        gender=st.sampled_from(["", "m", "n", "mfn"]),
        note=st.one_of(st.just(""), TEXT),
        tags=st.lists(TEXT, max_size=2).map(tuple),
        source=st.one_of(st.just(""), TEXT),
        id=st.sampled_from(["", "gaja", "nadI-2"]),
    ),
    min_size=1,
    max_size=4,
)


def deck(words: list[NewWord], joins: tuple[str, ...] = ()) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        append_entries(path, words, joins=joins)
        return path.read_text(encoding="utf-8")


def shape(value: object) -> object:
    """Everything a block holds, with the place of each value."""
    if isinstance(value, Block):
        parts = {key: (shape(value._listed(key)), value.at(key)) for key in value}
        return parts, value.where
    return [shape(item) for item in value] if isinstance(value, list) else value


def outcome(read: object, text: str) -> object:
    try:
        return shape(read(text, "deck.yaml"))  # type: ignore[operator]
    except DeckError as error:
        return str(error)


@pytest.mark.no_cover
@given(WORDS, st.booleans())
def test_what_shabda_writes_is_read_as_yaml_reads_it(words: list[NewWord], joined: bool) -> None:
    text = deck(words, ("नर + इन्द्र = नरेन्द्र",) if joined else ())
    assert outcome(parse, text) == outcome(parse_yaml, text)


@pytest.mark.no_cover
@given(WORDS)
def test_words_written_are_those_that_yaml_reads(words: list[NewWord]) -> None:
    place = place_of_words("# mine\n")
    assert place is not None
    lines = plain_lines(place, entry_lines(words))
    if lines is None:
        return  # left to the YAML parser
    text = place.before + lines + place.after
    try:
        block = written_words(words, "deck.yaml", place.heading, place.line)
    except DeckError:
        return  # a word that no deck may have
    assert text.startswith("# mine\nwords:\n")
    read = parse_yaml(text, "deck.yaml")
    assert shape(block) == shape(read)
    for entry, proved in zip(read.blocks("words"), block.blocks("words"), strict=True):
        check_entry(entry, "deck")
        assert entry.proved == proved.proved


@pytest.mark.no_cover
@given(WORDS, st.lists(TEXT, max_size=2), st.booleans())
def test_a_new_deck_is_remembered_as_yaml_reads_it(
    words: list[NewWord], meanings: list[str], joined: bool
) -> None:
    glosses = [NewGlosses("mitra", (meaning,)) for meaning in meanings]
    joins = ("नर + इन्द्र = नरेन्द्र",) if joined else ()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deck.yaml"
        append_entries(path, words, glosses, joins)
        text = path.read_text(encoding="utf-8")
        assert shape(load_entries(path)) == shape(parse_yaml(text, str(path)))


def test_a_new_deck_of_many_words_is_in_the_plain_layout() -> None:
    words = [NewWord("गजः", ("elephant", "a: b"), source="n.txt:1", id="gaja", note="it's one")]
    place = place_of_words("")
    assert place is not None
    assert plain_lines(place, entry_lines(words)) is not None


@pytest.mark.no_cover
@given(WORDS, st.data())
def test_a_changed_deck_is_read_as_yaml_reads_it(words: list[NewWord], data: st.DataObject) -> None:
    text = deck(words)
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    new = data.draw(st.text(st.sampled_from("\n #-:[]\"',yesno1{}&*!|>%@\t\rक\\"), max_size=3))
    text = text[:at] + new + text[at + cut :]
    assert outcome(parse, text) == outcome(parse_yaml, text)


def test_the_layout_of_a_deck_needs_no_yaml() -> None:
    text = deck([NewWord("गजः", ("elephant", "tusker"), "m", source="notes.txt:3", id="gajaH")])
    plain = read_plain_words(text)
    assert plain is not None
    assert plain[0][0][0] == {
        "word": "गजः",
        "gender": "m",
        "glosses": ["elephant", "tusker"],
        "source": "notes.txt:3",
        "id": "gajaH",
    }


@pytest.mark.parametrize("value", ["yes", "Null", "TRUE", "off"])
def test_a_value_that_yaml_takes_for_another_is_left_to_it(value: str) -> None:
    assert read_plain_words(f"words:\n  - word: गजः\n    glosses: [{value}]\n") is None
