"""The log as JSON lines: what goes out comes back, and what is wrong is reported with its line."""

import json
from datetime import UTC, datetime
from zlib import crc32

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shabda.errors import StoreError
from shabda.store import jsonl
from shabda.store.jsonl import Batch, batch_lines, header_line, is_log, read_batch
from shabda.study.deck_versions import make_version
from shabda.study.log import Event, EventKind
from strategies import logs, parcels

AT = datetime(2026, 1, 5, 12, 30, tzinfo=UTC)
EVENT = Event(
    "e1", "d1", 7, "word:agni/produce", AT, AT.toordinal(), EventKind.REVIEW, 4,
    "अग्निः", "fire", 4210, ("length:A>a",),
)  # fmt: skip
DECK = make_version("mine", "words:\n- word: agni\n", ["p"], at=AT, device="d1")


def lines(batch: Batch) -> list[str]:
    return [header_line(), *batch_lines(batch)]


def refusal(*content: str) -> str:
    with pytest.raises(StoreError) as caught:
        read_batch([header_line(), *content], "f")
    return str(caught.value)


def without_sum(**changed: object) -> str:
    """The line of an event as a hand would write it."""
    said = json.loads(next(batch_lines(Batch((EVENT,))))) | changed
    del said["crc"]
    return json.dumps({name: value for name, value in said.items() if value != "gone"})


@pytest.mark.no_cover
@given(parcels())
def test_what_goes_out_comes_back(batch: Batch) -> None:
    out = lines(batch)
    assert all(is_log(line) is (number == 0) for number, line in enumerate(out))
    assert "\n" not in "".join(out)
    assert read_batch(out, "f") == batch


def result(content: list[str]) -> Batch | str:
    try:
        return read_batch(content, "f")
    except StoreError as error:
        return str(error)


def sealed(text: str) -> str:
    """A line with the checksum of a text that need not be JSON."""
    return f'{text}, "crc": "{crc32(f"{text}}}".encode()):08x}"}}'


@pytest.mark.no_cover
@given(
    parcels(),
    st.lists(
        st.tuples(
            st.integers(0, 99),
            st.sampled_from(
                [
                    without_sum(),
                    "",
                    "{",
                    without_sum(grade=9),
                    next(batch_lines(Batch((EVENT,))))[:-9],
                    next(batch_lines(Batch((EVENT,)))).replace("fire", "file"),
                    sealed('{"a": [1'),
                    sealed('{"a": 2}, 3, {"b": 4'),
                    sealed('{"a": [{"b": 1'),
                    sealed('{"c": 2}]}, {"d": 3'),
                ]
            ),
        ),
        max_size=3,
    ),
)
@example(Batch(), [(0, sealed('{"a": [{"b": 1')), (1, sealed('{"c": 2}]}, {"d": 3'))])
def test_lines_are_read_together_as_each_alone(batch: Batch, others: list[tuple[int, str]]) -> None:
    content = lines(batch)
    for place, line in others:
        content.insert(1 + place % len(content), line)
    together = result(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jsonl, "_AT_ONCE", 1)
        assert result(content) == together


def test_a_line_is_readable_by_eye() -> None:
    assert lines(Batch((EVENT,), (DECK,))) == [
        '{"format": "shabda log", "version": 1}',
        '{"event": "review", "id": "e1", "device": "d1", "sequence": 7, '
        '"card": "word:agni/produce", "at": "2026-01-05T12:30:00+00:00", "day": "2026-01-05", '
        '"grade": 4, "answer": "अग्निः", "exercise": "fire", "ms": 4210, '
        '"slips": ["length:A>a"], "crc": "8144c269"}',
        f'{{"deck": "mine", "id": "{DECK.id}", "at": "2026-01-05T12:30:00+00:00", '
        '"device": "d1", "parents": ["p"], "content": "words:\\n- word: agni\\n", '
        '"crc": "6088bddc"}',
    ]


def test_a_line_written_by_hand_needs_no_sum() -> None:
    assert read_batch([header_line(), "", without_sum(), " \n"], "f") == Batch((EVENT,))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"event": "review"}, None),
        ({"event": "revue"}, "event is 'revue'; expected one of review, "),
        ({"id": ""}, "id is ''; expected 1 to 1000"),
        ({"id": "a\nb"}, "id is 'a\\nb'; expected 1 to 1000 printable"),
        ({"id": 7}, "id is 7; expected text"),
        ({"card": "gone"}, "has no 'card'"),
        ({"at": "2026-01-05T12:30:00"}, "names no time zone"),
        ({"at": "yesterday"}, "Invalid isoformat string"),
        ({"at": "0001-01-01T00:00:00+14:00"}, ": "),
        ({"day": "2026-02-30"}, "day is"),
        ({"day": 739617}, ": "),
        ({"sequence": 0}, "sequence is 0; expected 1 to"),
        ({"sequence": True}, "sequence is True; expected a number"),
        ({"ms": -1}, "ms is -1; expected 0 to"),
        ({"ms": 1e3}, "ms is 1000.0; expected a number"),
        ({"ms": 10**30}, "expected 0 to"),
        ({"grade": 6}, "grade is 6; expected 0 to 5"),
        ({"grade": None}, "review without grade"),
        ({"voids": "e0"}, "review with voids"),
        ({"due": "2026-01-09"}, "review with due"),
        ({"event": "void"}, "void without voids"),
        ({"slips": "length"}, "slips is 'length'; it is not a list"),
        ({"answer": "\ud800"}, "answer has a character that cannot be stored"),
    ],
    ids=lambda value: str(value).encode("ascii", "replace").decode()[:40],
)
def test_what_cannot_be_an_event_is_refused_with_its_line(changed, said: str | None) -> None:
    if said is None:
        assert read_batch([header_line(), without_sum(**changed)], "f").events == (EVENT,)
    else:
        batch = read_batch([header_line(), "", without_sum(**changed)], "f")
        (sentence,) = batch.refused
        assert batch.events == ()
        assert sentence.startswith("f:3: ")
        assert said in sentence
        assert "\n" not in sentence


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"event": "review", "id', "is not JSON; the line is cut short or damaged"),
        ("[" * 100_000, "is not JSON"),
        ("7", "is not a JSON object"),
    ],
    ids=["cut short", "deep", "a number"],
)
def test_malformed_line_error_names_the_line(line: str, said: str) -> None:
    assert refusal(line).startswith(f"f:2: {said}")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{}", "has no 'content'"),
        ('{"deck": "a", "content": null, "parents": []}', "has no 'at'"),
    ],
    ids=["empty", "no time"],
)
def test_a_line_without_a_field_is_left_out_and_named(line: str, said: str) -> None:
    assert read_batch([header_line(), line], "f").refused == (f"f:2: {said}",)


@pytest.mark.parametrize(("before", "after"), [("", "\r"), (" \t", ""), ("", "  "), ("\n", "\n")])
def test_white_space_around_a_line_says_nothing(before: str, after: str) -> None:
    (line,) = batch_lines(Batch((EVENT,)))
    assert read_batch([header_line(), f"{before}{line}{after}"], "f").events == (EVENT,)


@pytest.mark.parametrize("after", ["x", "}", ', "a": 1}', "\ufeff", "\v"])
def test_anything_else_behind_a_line_is_damage(after: str) -> None:
    (line,) = batch_lines(Batch((EVENT,)))
    assert "is not JSON" in refusal(line + after)


def test_a_flipped_bit_is_noticed() -> None:
    line = next(batch_lines(Batch((EVENT,))))
    assert "has a wrong checksum" in refusal(line.replace('"grade": 4', '"grade": 5'))
    assert "has a wrong checksum" in refusal(line.replace("fire", "fare"))


def test_a_deck_version_whose_id_is_made_up_is_refused() -> None:
    said = json.loads(next(batch_lines(Batch((), (DECK,)))))
    del said["crc"]
    batch = read_batch([header_line(), json.dumps(said | {"content": "other"})], "f")
    assert batch.refused == ("f:2: its id is not the digest of its content",)
    assert batch.deck_versions == ()


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("", "f:1: is not JSON"),
        ('{"format": "shabda log", "version": 2}', "f:1: was written by a newer shabda; update"),
        ('{"format": "shabda log", "version": "1"}', "f:1: is not a shabda log"),
        ('{"format": "anki"}', "f:1: is not a shabda log"),
    ],
)
def test_another_header_is_refused(first: str, said: str) -> None:
    with pytest.raises(StoreError) as caught:
        read_batch([first], "f")
    assert str(caught.value).startswith(said)


def test_an_empty_file_is_not_a_log() -> None:
    with pytest.raises(StoreError, match="f: is empty"):
        read_batch([], "f")


@pytest.mark.no_cover
@given(logs(devices=2), st.integers(0, 10**6), st.integers(0, 7))
def test_no_bit_of_a_line_can_flip_unnoticed(events, place: int, bit: int) -> None:
    right = Batch(tuple(events))
    content = bytearray("\n".join(lines(right)), "utf-8")
    content[place % len(content)] ^= 1 << bit
    try:
        text = content.decode("utf-8")
        taken = read_batch(text.split("\n"), "f")
    except (UnicodeDecodeError, StoreError):
        return
    assert taken == right or len(taken) < len(right), "a line end may become a space"
