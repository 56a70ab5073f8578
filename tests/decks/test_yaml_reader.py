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
    with pytest.raises(DeckError, match=r"d\.yaml:1: `a` must be names"):
        block.block("a")
    with pytest.raises(DeckError, match=r"d\.yaml:2: `b` must be a list of entries"):
        block.blocks("b")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: ~", 'd.yaml:1: ~ means "empty" here; write "~" if it is a word, or remove'),
        ("a: null", 'd.yaml:1: null means "empty" here; write "null" if it is a word'),
        ("a: !b c", "d.yaml:1: a value that begins with ! must be in quotation marks"),
        ("a: b\nc:\n", "d.yaml:2: a value is missing; write it, or remove the line"),
        ("a: b\na: c\n", "d.yaml:2: `a` is on line 1 already; remove this line"),
        ("? [a]\n: b\n", "d.yaml:1: a name must be one word of text"),
        ("a: b: c", "d.yaml:1: has one colon too many"),
        ("a: 'b\n", "d.yaml:1: has a quotation mark without its pair"),
        ("a: b\n---\na: c\n", "d.yaml:2: begins a second deck with `---`"),
        ("a: *b", "d.yaml:1: has a value that begins with *; put it into"),
        ("a: &x [*x]", "d.yaml:1: a value is used twice with & and *"),
        ("a: &x [b]\nc: *x", "d.yaml:1: a value is used twice with & and *"),
        ("a: " + "[" * 50 + "]" * 50, "d.yaml:1: is nested too deeply"),
        ("- a\n", "d.yaml:1: `words:` is missing; write it on a line of its own above"),
        ("just a sentence\n", "d.yaml:1: is not a deck, which begins with `words:`"),
        ("# nothing\n", "d.yaml: is empty; a deck starts with"),
        ("", "d.yaml: is empty; a deck starts with"),
    ],
)
def test_a_trap_of_yaml_is_one_sentence_with_its_line(text: str, sentence: str) -> None:
    assert refusal(text).startswith(sentence)


@pytest.mark.parametrize(
    "text", ["no", "yes", "6.1", "6.10", "1:30", "2014-10-03", "0x1f", "007", "=", "on", "True"]
)
def test_a_value_is_the_text_that_is_written(text: str) -> None:
    block = parse(f"a: {text}\nb: [x, {text}]\n{text}: c\n", "d.yaml")
    assert (block.text("a"), block.texts("b"), block.text(text)) == (text, ("x", text), "c")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a: b\0", "d.yaml: is a binary file, not text; save it as text in UTF-8"),
        ("a: b".encode("utf-16"), "d.yaml: is UTF-16; save it as UTF-8"),
        (b"PK\3\4\0\0", "d.yaml: is a document, not text; save it as plain text in UTF-8"),
        (b"{\\rtf1 a: b}", "d.yaml: is a document, not text; save it as plain text in UTF-8"),
        (b"a: b\nc: \xff\n", "d.yaml:2: is not UTF-8; save it as UTF-8"),
        (b"a: b\nc: \x07\n", "d.yaml:2: contains the control character U+0007; remove it"),
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
