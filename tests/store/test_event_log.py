"""One answer, one commit; the log is the truth and the card its fold."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.errors import StoreError
from shabda.store import backups
from shabda.store.card_states import Difference
from shabda.store.collection import Collection
from shabda.study.log import (
    ANSWERS,
    MARK_KINDS,
    UNTOUCHED,
    CardStatus,
    Event,
    EventKind,
    fold,
)
from shabda.study.scheduling.scheduler import CardState, sm2_review
from strategies import replay

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()
CARD = "word:suta/recognise"


def record(collection: Collection, card: str = CARD, grade: int = 4, **how) -> Event:
    given = {"at": AT, "day": DAY, "kind": EventKind.REVIEW, "grade": grade, **how}
    return collection.log.append(card, **given)


def test_an_answer_comes_back_from_the_log_as_it_was_given(collection: Collection) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    given = record(
        collection,
        at=datetime(2026, 1, 2, 3, 59, 59, 123456, tzinfo=india),
        grade=2,
        answer="सूतः",
        exercise="सुत: what does it mean?",
        elapsed_ms=4321,
        slips=("length", "visarga"),
    )
    assert collection.log.events() == [given]
    assert given.answer == "सूतः"
    assert given.slips == ("length", "visarga")
    assert given.reviewed_at == datetime(2026, 1, 1, 22, 29, 59, 123456, tzinfo=UTC)
    assert given.reviewed_at.tzinfo is UTC
    assert (given.device, given.sequence) == (collection.device, 1)


def test_answers_are_still_there_after_closing(open_collection) -> None:
    with open_collection() as first:
        given, device = [record(first, grade=grade) for grade in (4, 5)], first.device
    again = open_collection()
    assert again.log.events() == given
    assert again.cards.states([CARD]) == {CARD: sm2_review(None, 4, DAY)}
    assert again.device == device
    assert record(again).sequence == 3


def test_a_card_moves_only_when_it_is_due(collection: Collection) -> None:
    record(collection, grade=1)
    record(collection, grade=4)
    assert len(collection.log.events()) == 2
    assert collection.cards.states([CARD]) == {CARD: sm2_review(None, 1, DAY)}


@pytest.mark.parametrize("kind", [EventKind.RELEARN, EventKind.CRAM, EventKind.DRILL])
def test_other_kinds_are_logged_and_move_nothing(collection: Collection, kind: EventKind) -> None:
    record(collection, kind=kind)
    assert [event.kind for event in collection.log.events()] == [kind]
    assert collection.cards.states([CARD]) == {}


@pytest.mark.parametrize(
    "wrong",
    [{"at": datetime(2026, 1, 1)}, {"grade": 6}, {"grade": None}, {"kind": EventKind.VOID}],
    ids=lambda wrong: next(iter(wrong)),
)
def test_input_that_is_not_an_answer_is_refused_and_not_logged(
    collection: Collection, wrong
) -> None:
    with pytest.raises(ValueError, match="invalid answer"):
        record(collection, **wrong)
    assert collection.log.events() == []
    assert collection.cards.states([CARD]) == {}


def test_an_answer_typed_in_a_broken_terminal_is_kept(collection: Collection) -> None:
    record(collection, answer="a\udce0\x00b")
    assert collection.log.events()[0].answer == "a??b"


def test_a_clock_set_back_stays_at_the_last_answer(collection: Collection) -> None:
    record(collection)
    back = record(collection, "b/r", at=AT - timedelta(days=400), day=DAY - 400)
    assert (back.study_day, back.reviewed_at) == (DAY, AT)
    assert collection.log.last_day() == DAY
    assert collection.cards.differences() == []


def test_a_clock_that_ran_years_ahead_is_healed_by_undo(collection: Collection) -> None:
    record(collection)
    ahead = AT + timedelta(days=4000)
    record(collection, "b/r", at=ahead, day=DAY + 4000)
    assert collection.log.last_day() == DAY + 4000
    collection.log.undo(at=AT, day=DAY)
    assert collection.log.last_day() == DAY
    assert record(collection, "b/r").study_day == DAY


@pytest.mark.parametrize(
    "sql", ["UPDATE review SET grade = 5", "DELETE FROM review", "DELETE FROM review WHERE 1 = 1"]
)
def test_the_log_cannot_be_changed_even_from_outside(
    collection: Collection, path: Path, sql: str
) -> None:
    record(collection)
    with sqlite3.connect(path) as outside, pytest.raises(sqlite3.Error, match="append-only"):
        outside.execute(sql)
    outside.close()
    assert [event.grade for event in collection.log.events()] == [4]


def test_the_log_is_read_by_card_by_day_and_by_length(collection: Collection) -> None:
    cards = ["a/r", "b/r", "a/r", "c/r"]
    given = [
        record(collection, card, at=AT + timedelta(days=n), day=DAY + n)
        for n, card in enumerate(cards)
    ]
    assert collection.log.events("a/r") == [given[0], given[2]]
    assert collection.log.events(since_day=DAY + 2) == given[2:]
    assert collection.log.events(limit=3) == given[1:]
    assert collection.log.events("a/r", since_day=DAY + 1, limit=5) == [given[2]]
    assert collection.log.events("d/r") == []


def test_a_table_that_disagrees_with_the_log_is_found_and_rebuilt(
    collection: Collection, path: Path
) -> None:
    for card in ("a/r", "b/r", "c/r"):
        record(collection, card)
    right = sm2_review(None, 4, DAY)
    with sqlite3.connect(path) as outside:
        outside.execute("UPDATE card SET interval = 99 WHERE card_id = 'a/r'")
        outside.execute("DELETE FROM card WHERE card_id = 'b/r'")
        outside.execute(
            "INSERT INTO card VALUES ('d/r','d','r',NULL,0,1,6,250,9,0,3,0,1,NULL,NULL)"
        )
    outside.close()
    folded = CardStatus(right, DAY)
    wrong = [
        Difference("a/r", CardStatus(CardState(1, 99, 250, DAY + 1), DAY), folded),
        Difference("b/r", UNTOUCHED, folded),
        Difference("d/r", CardStatus(CardState(1, 6, 250, 9), 3, flagged=True), UNTOUCHED),
    ]
    assert collection.cards.differences() == wrong
    assert collection.cards.rebuild() == wrong
    assert collection.cards.differences() == []
    assert collection.cards.states(["a/r", "b/r", "c/r", "d/r"]) == dict.fromkeys(
        ("a/r", "b/r", "c/r"), right
    )


def test_more_cards_than_sqlite_takes_parameters_can_be_asked_for(collection: Collection) -> None:
    record(collection)
    many = [f"x{n}/r" for n in range(40_000)]
    assert list(collection.cards.states([*many, CARD])) == [CARD]


@pytest.mark.no_cover
@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["answer", "undo"]),
            st.sampled_from(["a/r", "b/r"]),
            st.integers(0, 5),
            st.integers(-3, 9),
            st.sampled_from(sorted(ANSWERS | MARK_KINDS)),
        ),
        max_size=25,
    )
)
def test_the_table_is_always_the_fold_of_the_log(tmp_path_factory, acts) -> None:
    path = tmp_path_factory.mktemp("fold") / "collection.db"
    at, day, valid = AT, DAY, []
    with Collection.open(path) as collection:
        for act, card, grade, gap, kind in acts:
            at, day = at + timedelta(days=gap), day + gap
            if act == "undo":
                taken = collection.log.undo(at=at, day=day)
                assert taken == (valid.pop() if valid else None)
            elif kind in MARK_KINDS:
                due = day + grade if kind is EventKind.RESCHEDULE else None
                valid.append(collection.log.mark(card, kind, at=at, day=day, due=due))
            else:
                how = {"at": at, "day": day, "kind": kind}
                valid.append(record(collection, card, grade, **how))
            stands = {id: it for id, it in fold(valid).items() if it != UNTOUCHED}
            assert collection.cards.statuses(["a/r", "b/r"]) == stands
        assert replay(collection.log.events()) == replay(valid)
        assert collection.cards.differences() == []


@pytest.mark.parametrize(
    "change", ["answer = 'y'", "elapsed_ms = elapsed_ms + 1", "grade = 5", "card_id = 'b/r'"]
)
def test_an_event_changed_by_no_program_is_noticed(
    collection: Collection, path: Path, change: str
) -> None:
    first, _ = record(collection, answer="x"), record(collection, "c/r")
    assert collection.integrity.faults() == []
    with closing(sqlite3.connect(path)) as disk:
        disk.execute("DROP TRIGGER review_is_never_changed")
        disk.execute(f"UPDATE review SET {change} WHERE id = '{first.id}'")
        disk.commit()
    assert collection.integrity.faults() == [
        f"the entry {first.id} was changed after it was written"
    ]
    for use in (collection.batch, lambda: backups.check_collection(path)):
        with pytest.raises(StoreError, match="is damaged"):
            use()


def test_an_event_that_vanished_is_noticed(collection: Collection, path: Path) -> None:
    record(collection)
    with closing(sqlite3.connect(path)) as disk:
        disk.execute("DROP TRIGGER review_is_never_deleted")
        disk.execute("DELETE FROM review")
        disk.commit()
    assert collection.integrity.faults() == ["the log has 0 entries, but 1 was written"]
