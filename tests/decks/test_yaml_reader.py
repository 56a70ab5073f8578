"""Reading YAML: nothing but text, every value with its line, one sentence for every trap."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import load_yaml, parse
from shabda.errors import DeckError, suggestion


def refusal(text: str) -> str:
    with pytest.raises(DeckError) as caught:
        parse(text, "d.yaml")
    return str(caught.value)


def test_a_block_gives_texts_lists_and_blocks_and_knows_their_lines() -> None:
    block = parse("a: one\nb: [two, three]\nc:\n  d: four\ne:\n  - f: five\n", "d.yaml")
    assert (block.need("a"), block.texts("b"), block.texts("a")) == (
        "one",
        ("two", "three"),
        ("one",),
    )
    assert block.block("c").need("d") == "four"
    assert [each.need("f") for each in block.blocks("e")] == ["five"]
    assert str(block.block("c").at("d")) == "d.yaml:4"
    assert list(block) == ["a", "b", "c", "e"]
    assert "z" not in block
    assert block.text("z", "default") == "default"
    assert list(block.block("z")) == []


def test_a_value_of_another_shape_is_refused_at_its_line() -> None:
    block = parse("a: one\nb: [two]\n", "d.yaml")
    with pytest.raises(DeckError, match=r"d\.yaml:1: 'a' must be a mapping"):
        block.block("a")
    with pytest.raises(DeckError, match=r"d\.yaml:2: 'b' must be a list of entries"):
        block.blocks("b")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: no", 'd.yaml:1: YAML reads no as bool; write "no" in quotes'),
        ("a: 6.1", 'd.yaml:1: YAML reads 6.1 as float; write "6.1" in quotes'),
        ("a:\n  - 1:30", 'd.yaml:2: YAML reads 1:30 as int; write "1:30" in quotes'),
        ("a: 2014-10-03", 'd.yaml:1: YAML reads 2014-10-03 as timestamp; write "2014-10-03"'),
        ("yes: a", 'd.yaml:1: YAML reads yes as bool; write "yes" in quotes'),
        ("a: ~", 'd.yaml:1: YAML reads ~ as null; write "~" in quotes'),
        ("a: b\nc:\n", "d.yaml:2: a value is missing; write it, or remove the line"),
        ("a: b\na: c\n", "d.yaml:2: the name 'a' is used twice"),
        ("? [a]\n: b\n", "d.yaml:1: a name must be one word of text"),
        ("a: b: c", "d.yaml:1: is not valid YAML: mapping values are not allowed"),
        ("a: 'b\n", "d.yaml:1: is not valid YAML: found unexpected end of stream"),
        ("a: b\n---\na: c\n", "d.yaml:2: is not valid YAML: found another document"),
        ("a: *b", "d.yaml:1: is not valid YAML: found undefined alias"),
        ("a: &x [*x]", "d.yaml:1: a block is used twice by an alias"),
        ("a: &x [b]\nc: *x", "d.yaml:1: a block is used twice by an alias"),
        ("a: " + "[" * 50 + "]" * 50, "d.yaml:1: is nested too deeply"),
        ("- a\n", "d.yaml:1: must start with a name and a colon"),
        ("just a sentence\n", "d.yaml:1: must start with a name and a colon"),
        ("# nothing\n", "d.yaml: is empty; a deck starts with"),
        ("", "d.yaml: is empty; a deck starts with"),
    ],
)
def test_a_trap_of_yaml_is_one_sentence_with_its_line(text: str, sentence: str) -> None:
    assert refusal(text).startswith(sentence)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a: b\0", "d.yaml: is a binary file, not text"),
        (b"a: b\nc: \xff\n", "d.yaml:2: is not UTF-8; save it as UTF-8"),
        (b"a: b\nc: \x07\n", "d.yaml:2: contains the control character '\\x07'; remove it"),
    ],
)
def test_a_file_that_is_not_text_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "d.yaml"
    path.write_bytes(data)
    with pytest.raises(DeckError) as caught:
        load_yaml(path)
    assert str(caught.value) == f"{tmp_path}/{sentence}"


def test_a_folder_is_not_a_deck(tmp_path: Path) -> None:
    with pytest.raises(DeckError, match="cannot be read"):
        load_yaml(tmp_path)


def test_a_byte_order_mark_is_not_a_part_of_the_first_name(tmp_path: Path) -> None:
    path = tmp_path / "d.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: b\n")
    assert load_yaml(path).need("a") == "b"


def test_a_hint_names_the_nearest_or_everything() -> None:
    assert suggestion("word", "nuon", ("noun", "verb")) == "did you mean noun?"
    assert suggestion("word", "x", ("noun", "verb")) == "known: noun, verb"


@pytest.mark.no_cover
@given(st.text(max_size=60) | st.text(alphabet="ab1.~ \n:-[]{},&*!|>'\"#?%", max_size=60))
def test_any_text_is_a_block_or_a_deck_error(text: str) -> None:
    with suppress(DeckError):
        assert isinstance(parse(text, "d.yaml"), Block)
