"""What is put into the log by hand is held to what SQLModel reads there, and to a plain model."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine, select

from compiling import compile_deck
from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.log import append_event
from shabda.store.meta import logging
from shabda.store.row_models import ReviewFields, core
from shabda.store.rows import event_of_row
from shabda.study.log import ANSWERS, MARK_KINDS, UNTOUCHED, Event, EventKind, fold
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.words import Deck
from strategies import FIRST_DAY, grades, word


class ReviewRow(ReviewFields, table=True):
    __tablename__ = "review"


_LOG = core(ReviewRow)
CARDS = ["word:suta/produce", "word:suta/recognise", "word:gone/produce"]
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
ZONE = timezone(timedelta(hours=5, minutes=30))

acts = st.lists(
    st.tuples(
        st.sampled_from(CARDS),
        st.sampled_from(sorted((ANSWERS | MARK_KINDS) - {EventKind.RESCHEDULE})),
        grades,
        st.integers(-3, 9),  # days since the first, for a clock may run back
        st.sampled_from(["", "सुत", "suta \x1f ' \""]),
        st.lists(st.sampled_from(["length:i:I", "word:sUta"]), max_size=2),
    ),
    max_size=12,
)


def expected(events: list[Event]) -> list[Event]:
    """The events as a log has them: numbered, and no standing one before another."""
    kept: list[Event] = []
    for number, event in enumerate(events, 1):
        at = max([event.reviewed_at, *(it.reviewed_at for it in kept[-1:])])
        day = max([event.study_day, *(it.study_day for it in kept[-1:])])
        kept.append(replace(event, sequence=number, reviewed_at=at, study_day=day))
    return kept


@pytest.mark.no_cover
@pytest.mark.parametrize("scheduler", ["sm2", "fsrs"])
@settings(max_examples=25)
@given(acts)
def test_what_is_appended_is_what_sqlmodel_reads_and_what_its_cards_are_the_fold_of(
    scheduler, tmp_path_factory, given_acts
) -> None:
    plan, events = scheduler_named(scheduler), []
    with Collection.open(tmp_path_factory.mktemp("log") / "a.db") as collection:
        compile_deck(collection, Deck("mine", (word("suta"),)), "1")
        collection.cards.schedule_with(plan)
        for number, (card, kind, grade, days, typed, slips) in enumerate(given_acts):
            at = (START + timedelta(days=days, microseconds=number)).astimezone(ZONE)
            answered = kind in ANSWERS
            events.append(
                Event(
                    f"{number:032x}", collection.device, 0, card, at, FIRST_DAY + days, kind,
                    grade if answered else None, typed, "asked", 2500,
                    tuple(slips) if answered else (),
                )
            )  # fmt: skip
            with collection._database.transaction() as connection:
                assert (
                    append_event(connection, events[-1], logging(connection), {})
                    == expected(events)[-1]
                )
        connection = collection._database.connection
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        with engine.connect() as through_sqlmodel:
            rows = through_sqlmodel.execute(select(_LOG).order_by(_LOG.c.sequence)).all()
            assert list(map(event_of_row, rows)) == expected(events)
        stand = fold(expected(events), plan)
        touched = {card: it for card, it in stand.items() if it != UNTOUCHED}
        found = collection.cards.statuses(CARDS)
        assert {card: it for card, it in found.items() if it != UNTOUCHED} == touched
        assert collection.cards.differences() == []


def test_what_fails_is_rolled_back(collection: Collection) -> None:
    def half_done() -> None:
        with collection._database.transaction() as connection:
            connection.execute("INSERT INTO meta VALUES ('half', 'done')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_done()
    with collection._database.transaction() as connection:
        assert connection.execute("SELECT * FROM meta WHERE key = 'half'").fetchall() == []


def test_a_commit_that_fails_leaves_the_file_free(collection: Collection, answer) -> None:
    def half_done() -> None:
        with collection._database.transaction() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute(
                "INSERT INTO card (card_id, note, kind, deck, place) VALUES ('a', 'a', 'b', 'c', 0)"
            )

    with pytest.raises(StoreError):
        half_done()
    answer("word:suta/produce")
    assert [event.card_id for event in collection.log.events()] == ["word:suta/produce"]


def test_a_transaction_that_ended_by_itself_reports_what_ended_it(
    collection: Collection, answer
) -> None:
    def half_done() -> None:
        with collection._database.transaction() as connection:
            connection.execute("INSERT OR ROLLBACK INTO meta VALUES ('device', 'another')")

    with pytest.raises(StoreError) as caught:
        half_done()
    assert "UNIQUE" in str(caught.value.__cause__)
    answer("word:suta/produce")
    assert len(collection.log.events()) == 1


def test_an_answer_before_a_reset_from_elsewhere_leaves_no_card_of_no_deck(
    collection: Collection, answer
) -> None:
    later = START + timedelta(days=9)
    reset = Event("0" * 32, "other", 1, "word:gone/produce", later, FIRST_DAY + 9, EventKind.RESET)
    collection.merge(Batch((reset,)))
    answer("word:gone/produce")
    assert collection.cards.statuses(["word:gone/produce"]) == {}
    assert collection.cards.differences() == []


def test_checking_the_values_of_a_log_reports_its_progress(collection: Collection, answer) -> None:
    answer("a/r")
    reports: list[tuple[str, int, int]] = []
    assert collection.log.faults(lambda *report: reports.append(report)) == {}
    assert reports[-1] == ("checking values", 1, 1)
