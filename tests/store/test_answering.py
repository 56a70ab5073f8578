"""The short way of an answer into the log is held equal to the whole one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.errors import StoreError
from shabda.store import journal
from shabda.store.answering import keep
from shabda.store.collection import Collection
from shabda.store.lines import Parcel
from shabda.study.fsrs import scheduler_named
from shabda.study.log import ANSWERS, Kind, Review
from shabda.study.words import Deck
from strategies import FIRST_DAY, grades, word

CARDS = ["word:suta/produce", "word:suta/recognise", "word:gone/produce"]
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
ZONE = timezone(timedelta(hours=5, minutes=30))

answers = st.lists(
    st.tuples(
        st.sampled_from(CARDS),
        st.sampled_from(sorted(ANSWERS)),
        grades,
        st.integers(-3, 9),  # days since the first, for a clock may run back
        st.sampled_from(["", "सुत", "suta \x1f ' \""]),
        st.lists(st.sampled_from(["length:i:I", "word:sUta"]), max_size=2),
    ),
    max_size=12,
)


@contextmanager
def two() -> Iterator[tuple[Collection, Collection]]:
    with TemporaryDirectory() as folder:
        pair = [Collection.open(Path(folder) / f"{name}.db") for name in "ab"]
        for each in pair:
            each.compile(Deck("mine", (word("suta"),)), "1")
        try:
            yield pair[0], pair[1]
        finally:
            for each in pair:
                each.close()


def seen(collection: Collection) -> object:
    log = [replace(event, device="") for event in collection.log()]
    return log, collection.standing(CARDS), collection.due(FIRST_DAY + 99, 9)


@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
@settings(max_examples=25)
@given(answers)
def test_an_answer_kept_at_once_is_the_one_that_the_journal_keeps(scheduler, given_answers):
    with two() as (short, whole):
        for each in (short, whole):
            each.plan_with(scheduler_named(scheduler))
        for number, (card, kind, grade, days, typed, slips) in enumerate(given_answers):
            at = (START + timedelta(days=days, microseconds=number)).astimezone(ZONE)
            event = Review(
                f"{number:032x}", "", 0, card, at.astimezone(UTC), FIRST_DAY + days, kind, grade,
                typed, "asked", 2500, tuple(slips),
            )  # fmt: skip
            with short._file.at_once() as connection:
                one = keep(connection, replace(event, device=short.device))
            with whole._file.writing() as session:
                other = journal.append(session, replace(event, device=whole.device))
            assert replace(one, device="") == replace(other, device="")
        assert seen(short) == seen(whole)
        assert short.verify() == []


def test_what_fails_is_rolled_back(collection: Collection) -> None:
    def half_done() -> None:
        with collection._file.at_once() as connection:
            connection.execute("INSERT INTO meta VALUES ('half', 'done')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with collection._file.at_once() as connection:
        assert connection.execute("SELECT * FROM meta WHERE key = 'half'").fetchall() == []


def test_a_commit_that_fails_leaves_the_file_free(collection: Collection, answer) -> None:
    def half_done() -> None:
        with collection._file.at_once() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute(
                "INSERT INTO card (card_id, note, kind, deck, place) VALUES ('a', 'a', 'b', 'c', 0)"
            )

    with pytest.raises(StoreError):
        half_done()
    answer("word:suta/produce")
    assert [event.card_id for event in collection.log()] == ["word:suta/produce"]


def test_a_transaction_that_ended_by_itself_is_told_for_what_ended_it(
    collection: Collection, answer
) -> None:
    def half_done() -> None:
        with collection._file.at_once() as connection:
            connection.execute("INSERT OR ROLLBACK INTO meta VALUES ('device', 'another')")

    with pytest.raises(StoreError) as caught:
        half_done()
    assert "UNIQUE" in str(caught.value.__cause__)
    answer("word:suta/produce")
    assert len(collection.log()) == 1


def test_an_answer_before_a_reset_from_elsewhere_leaves_no_card_of_no_deck(
    collection: Collection, answer
) -> None:
    later = START + timedelta(days=9)
    reset = Review("0" * 32, "other", 1, "word:gone/produce", later, FIRST_DAY + 9, Kind.RESET)
    collection.unite(Parcel((reset,)))
    answer("word:gone/produce")
    assert collection.standing(["word:gone/produce"]) == {}
    assert collection.verify() == []
