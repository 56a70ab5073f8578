"""A value that cannot be right is refused where it enters; the rest is taken."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch, batch_lines, header_line, read_batch
from shabda.store.log_checks import all_valid, fault_of
from shabda.store.log_fields import NAMES, row_of
from shabda.store.log_rows import insert_events
from shabda.store.rows import readable_events, readable_versions
from shabda.study.deck_versions import make_version
from shabda.study.log import Event, EventKind

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
GOOD = Event("good", "other", 1, "word:agni/produce", AT, AT.toordinal(), EventKind.REVIEW, 4)
BAD: list[tuple[str, dict[str, Any]]] = [
    ("day is 0", {"study_day": 0}),
    ("day is -5", {"study_day": -5}),
    ("day is 20261201", {"study_day": 20_261_201}),
    ("day is '739000'", {"study_day": "739000"}),
    ("due is 10000000000000000000", {"kind": EventKind.RESCHEDULE, "grade": None, "due": 10**19}),
    ("reschedule without due", {"kind": EventKind.RESCHEDULE, "grade": None}),
    ("grade is 6", {"grade": 6}),
    ("grade is -1", {"grade": -1}),
    ("review without grade", {"grade": None}),
    ("flag with grade", {"kind": EventKind.FLAG}),
    ("void without voids", {"kind": EventKind.VOID, "grade": None}),
    ("sequence is 0", {"sequence": 0}),
    ("sequence is 9223372036854775808", {"sequence": 2**63}),
    ("ms is -1", {"elapsed_ms": -1}),
    ("ms is 1.5", {"elapsed_ms": 1.5}),
    ("slips is 7", {"slips": (7,)}),
    ("answer has a character that cannot be stored", {"answer": "\ud800"}),
    ("answer is None", {"answer": None}),
    ("answer has 120000 letters", {"answer": "अ" * 120_000}),
    ("exercise has 120000 letters", {"exercise": "x" * 120_000}),
    ("slips has 30001 letters", {"slips": ("x" * 30_000,)}),
    ("slips has 90000 letters", {"slips": ("",) * 90_000}),
    ("card is ''", {"card_id": ""}),
    ("device is 'a\\nb'", {"device": "a\nb"}),
    ("the year of at is 9999", {"reviewed_at": AT.replace(year=9999)}),
]


@pytest.mark.no_cover
@pytest.mark.parametrize(("message", "values"), BAD, ids=[message[:30] for message, _ in BAD])
def test_a_bad_event_is_refused_by_name_and_the_rest_taken(
    collection: Collection, message: str, values: dict[str, Any]
) -> None:
    bad = replace(GOOD, id="bad", **values)
    result = collection.merge(Batch((bad, GOOD)))
    assert (result.events, len(result.refused)) == (1, 1)
    assert "'bad'" in result.refused[0]
    assert message in result.refused[0]
    assert [event.id for event in collection.log.events()] == ["good"]
    assert collection.integrity.faults() == []
    assert collection.batch().events == (GOOD,)


GOODS = [
    GOOD,
    replace(GOOD, answer="अग्निः", exercise="What does it mean?", slips=("length:A>a",)),
    replace(GOOD, kind=EventKind.VOID, grade=None, voids="good"),
    replace(GOOD, kind=EventKind.RESCHEDULE, grade=None, due=AT.toordinal()),
]


@pytest.mark.no_cover
@given(st.lists(st.sampled_from(GOODS + [replace(GOOD, **values) for _, values in BAD])))
def test_a_log_is_valid_when_each_event_is(events: list[Event]) -> None:
    assert all_valid(events) == (not any(map(fault_of, events)))


SEEN = ("day is 0", "day is -5", "day is 20261201", "reschedule", "review", "flag", "ms", "slips")
STORABLE = [(message, values) for message, values in BAD if message.startswith((*SEEN, "card"))]


@pytest.mark.cover_only("slips is 7", "slips has 30001 letters")
@pytest.mark.parametrize(("message", "values"), STORABLE, ids=[each[0][:30] for each in STORABLE])
def test_a_log_that_holds_a_bad_event_is_exported_synced_and_repaired(
    collection: Collection, devices: Callable[[str], Collection], message: str, values
) -> None:
    bad = replace(GOOD, id="bad", **values)
    with collection._database.transaction() as connection:
        insert_events(connection, [bad, GOOD])
    batch = collection.batch()
    assert batch.events == (GOOD,)
    assert message in batch.refused[0]
    assert devices("there").merge(batch).events == 1
    (fault,) = collection.log.faults()
    assert message in fault
    if bad.card_id:
        collection.log.undo(at=AT, day=AT.toordinal(), event=collection.log.faults()[fault])
        assert collection.log.faults() == {}
        assert collection.cards.differences() == []


def test_a_bad_line_is_left_out_and_named() -> None:
    lines = [header_line(), *batch_lines(Batch((GOOD, replace(GOOD, id="second"))))]
    values = lines[1].replace('"grade": 4', '"grade": 9')
    lines[1] = values[: values.index(', "crc"')] + "}"
    batch = read_batch(lines, "f")
    assert [event.id for event in batch.events] == ["second"]
    assert batch.refused == ("f:2: grade is 9; expected 0 to 5",)


def test_a_damaged_line_refuses_the_file() -> None:
    lines = [header_line(), *batch_lines(Batch((GOOD,)))]
    lines[1] = lines[1].replace('"grade": 4', '"grade": 3')
    with pytest.raises(StoreError, match=r"f:2: has a wrong checksum"):
        read_batch(lines, "f")


@pytest.mark.parametrize("column", ["kind", "reviewed_at", "slips"])
def test_a_row_of_a_server_that_cannot_be_read_is_left_out(column: str) -> None:
    rows = [
        SimpleNamespace(**dict(zip(NAMES, row_of(replace(GOOD, id=name)), strict=True)))
        for name in ("bad", "good")
    ]
    setattr(rows[0], column, {"kind": "examine", "reviewed_at": "x", "slips": 7}[column])
    events, faults = readable_events(rows)
    assert events == [GOOD]
    assert len(faults) == 1
    assert faults[0].startswith("the row 'bad': ")
    assert set(NAMES) == set(vars(rows[0]))


@pytest.mark.parametrize("parents", [7, None, {"a": 1}, ["a", 7], "ab", [["a"]]])
def test_a_deck_version_of_a_server_that_cannot_be_read_is_left_out(parents: object) -> None:
    good = make_version("mine", "words: []", [], at=AT, device="other")
    values = {name: getattr(good, name) for name in ("deck", "at", "device", "content")}
    rows = [
        SimpleNamespace(**values, id="bad", parents=parents),
        SimpleNamespace(**values, id=good.id, parents=[]),
    ]
    assert readable_versions(rows) == (
        (good,),
        ("the deck version 'bad': its parents are not a list of ids",),
    )


@pytest.mark.parametrize("name", ["../evil", "a/b", "x" * 5000, "", "a\nb", ". "])
def test_a_deck_version_with_a_bad_name_is_left_out(collection: Collection, name: str) -> None:
    good, bad = (make_version(deck, "words: []", (), at=AT, device="o") for deck in ("mine", name))
    result = collection.merge(Batch((), (bad, good)))
    assert (result.deck_versions, len(result.refused)) == (1, 1)
    assert [each.deck for each in collection.versions.all()] == ["mine"]


def test_a_deck_version_that_is_not_its_digest_is_left_out(collection: Collection) -> None:
    good = make_version("mine", "words: []", (), at=AT, device="o")
    result = collection.merge(Batch((), (replace(good, content="words: {}"),)))
    assert result.deck_versions == 0
    assert "was changed in transit" in result.refused[0]
    assert collection.batch() == Batch()


def test_a_huge_sequence_under_our_own_id_does_not_end_our_log(
    collection: Collection, answer
) -> None:
    answer("a/r")
    huge = replace(GOOD, device=collection.device, sequence=2**53)
    assert collection.merge(Batch((huge,))).events == 1
    assert answer("b/r").sequence == 1
    assert len(collection.batch().events) == 3


def test_an_answer_of_a_clock_out_of_range_is_refused_in_words(
    collection: Collection, path: Path
) -> None:
    late = datetime(9500, 1, 1, tzinfo=UTC)
    with pytest.raises(StoreError, match=r"cannot be logged: the year of at is 9500"):
        collection.log.append("a/r", at=late, day=AT.toordinal(), kind=EventKind.REVIEW, grade=4)
    assert collection.log.count() == 0
