"""The figures of `stats` come from sums of the log; the fold of the log is the truth."""

import sqlite3
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiling import compile_deck
from shabda.store import meta, sum_rows
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.statistics_tables import StatisticsTables
from shabda.study.log import ANSWERS, MARK_KINDS, EventKind, by_card, not_voided
from shabda.study.scheduling.fsrs import FSRS
from shabda.study.scheduling.scheduler import LEECH_LAPSES, SM2
from shabda.study.statistics.answer_sums import LONGEST_MS
from shabda.study.statistics.report import Statistics, statistics
from shabda.study.words import Deck
from strategies import word

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = START.toordinal()
DECK = Deck("mine", (word("suta"), word("nara", "nara")))
CARDS = ["word:suta/recognise", "word:suta/produce", "word:nara/recognise", "word:gone/produce"]
CARDS += ["rule:guna/rule", "x/y", "nothing"]
MEMORY = Path("/dev/shm")
ACT_STATEMENTS = 32
"""The most statements that an answer and its undo run, with those of the triggers."""
OLDER = sorted(Path(__file__).with_name("schemas").glob("*.sql"))


def folded(collection: Collection, day: int) -> Statistics:
    """The figures as the log has them, without the tables."""
    log = collection.log.events()
    in_deck = {f"word:{it.id}/{kind}" for it in DECK.words for kind in ("recognise", "produce")}
    gone = {event.card_id for event in log} - in_deck
    return statistics(by_card(log), day, gone, collection.cards.scheduler)


def check(collection: Collection, day: int) -> None:
    tables = StatisticsTables(collection)
    assert tables.is_right()
    days = {
        event.study_day for event in not_voided(collection.log.events()) if event.kind in ANSWERS
    }
    assert collection.log.study_days(99) == sorted(days, reverse=True)
    assert tables.figures(day) == folded(collection, day)
    assert collection.log.study_days(99) == sorted(days, reverse=True)


acts = st.tuples(
    st.sampled_from(["answer", "answer", "answer", "mark", "undo", "meet", "look", "switch"]),
    st.sampled_from([0, 0, 1]),
    st.sampled_from(CARDS),
    st.integers(0, 5),
    st.integers(0, 9),
    st.sampled_from(sorted(ANSWERS)) | st.just(EventKind.REVIEW),
    st.sampled_from(sorted(MARK_KINDS)),
    st.integers(0, 20_000) | st.just(2**53),
    st.lists(st.sampled_from(["length:I>i", "visarga:H>", "word:nara"]), max_size=2),
)


@settings(max_examples=25)
@given(st.lists(acts, min_size=10, max_size=30))
def test_the_tables_are_the_fold_after_any_history(history) -> None:
    with ExitStack() as stack:
        place = str(MEMORY) if MEMORY.is_dir() else None
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="shabda-", dir=place)))
        devices = [stack.enter_context(Collection.open(folder / f"{n}.db")) for n in range(2)]
        for device in devices:
            compile_deck(device, DECK, "digest")
        days = [DAY, DAY]
        for act, at, card, grade, gap, kind, mark, elapsed, slips in history:
            here, there, days[at] = devices[at], devices[1 - at], days[at] + gap
            when = {"at": START + timedelta(days=days[at] - DAY), "day": days[at]}
            match act:
                case "answer":
                    more = {"elapsed_ms": elapsed, "slips": slips}
                    here.log.append(card, kind=kind, grade=grade, **more, **when)
                case "mark":
                    due = days[at] + grade if mark is EventKind.RESCHEDULE else None
                    here.log.mark(card, mark, due=due, **when)
                case "undo":
                    here.log.undo(**when)
                case "meet":
                    here.merge(there.batch(here.ids()))
                case "look":
                    check(here, days[at])
                case "switch":
                    here.cards.schedule_with(FSRS if here.cards.scheduler == SM2 else SM2)
        for device, day in zip(devices, days, strict=True):
            check(device, day)


@pytest.mark.no_cover
@pytest.mark.parametrize("file", OLDER, ids=lambda file: file.stem)
def test_the_log_of_any_older_format_is_counted_once_and_kept_from_then(
    path: Path, file: Path
) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(file.read_text("utf-8"))
    with Collection.open(path) as collection:
        database, card = collection._database, "word:suta/recognise"
        collection.log.append(card, at=START, day=DAY + 400, kind=EventKind.REVIEW, grade=4)
        assert not sum_rows.are_kept(database.connection)
        StatisticsTables(collection).figures(DAY + 400)
        assert sum_rows.are_kept(database.connection)
        collection.log.append(card, at=START, day=DAY + 900, kind=EventKind.REVIEW, grade=1)
        assert StatisticsTables(collection).is_right()
        assert StatisticsTables(collection).figures(DAY + 900).ever.answers > 2


def test_a_new_collection_keeps_its_sums_from_the_first_answer(
    collection: Collection, answer
) -> None:
    answer("word:suta/recognise")
    assert sum_rows.are_kept(collection._database.connection)
    assert StatisticsTables(collection).figures(DAY).today.new == 1


def test_another_scheduler_counts_anew(collection: Collection, answer) -> None:
    compile_deck(collection, DECK, "digest")
    for day, grade in enumerate((4, 1, 4, 4)):
        answer(CARDS[0], grade, day)
    collection.cards.schedule_with(FSRS)
    assert not sum_rows.are_kept(collection._database.connection)
    check(collection, DAY + 4)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE day_sum SET answers = answers + 1",
        "UPDATE time_sum SET tenths = 9",
        "DELETE FROM card_sum",
        "INSERT INTO slip_sum VALUES ('length:I>i', 2)",
    ],
)
def test_a_sum_that_is_not_the_log_is_found_and_counted_anew(
    collection: Collection, answer, damage: str
) -> None:
    answer(CARDS[0], 4)
    answer(CARDS[0], 1, day=1)
    tables = StatisticsTables(collection)
    tables.figures(DAY + 1)
    collection._database.connection.execute(damage)
    assert not tables.is_right()
    tables.recount()
    assert tables.is_right()


def test_leeches_and_hard_words_are_those_in_play(collection: Collection, answer) -> None:
    compile_deck(collection, DECK, "digest")
    for day in range(2 * LEECH_LAPSES):
        for card in (CARDS[0], CARDS[2], CARDS[3]):
            answer(card, 1 if day % 2 else 4, day)
    figures = StatisticsTables(collection).figures(DAY + 20)
    assert [leech.note for leech in figures.leeches] == ["word:nara", "word:suta"]
    assert [it.note for it in figures.hardest] == ["word:nara", "word:suta"]
    assert StatisticsTables(collection).figures(DAY + 20, leech_limit=9).leeches == ()
    at = START + timedelta(days=20)
    collection.log.mark(CARDS[2], EventKind.SUSPEND, at=at, day=DAY + 20)
    figures = StatisticsTables(collection).figures(DAY + 20)
    assert [it.note for it in (*figures.leeches, *figures.hardest)] == ["word:suta", "word:suta"]
    assert figures == folded(collection, DAY + 20)


def test_counting_an_answer_reads_no_other_card(collection: Collection, answer) -> None:
    """An answer costs the same beside any number of others."""
    for number in range(5):
        answer(f"word:w{number}/produce", day=number)
    asked: list[str] = []
    collection._database.connection.set_trace_callback(asked.append)
    answer("word:w9/produce", day=9)
    collection._database.connection.set_trace_callback(None)
    reads = [sql for sql in asked if "FROM review" in sql and "card_id" not in sql]
    assert all("device =" in sql or "voids =" in sql for sql in reads), reads


def test_an_answer_writes_no_sum(collection: Collection, answer) -> None:
    compile_deck(collection, DECK, "digest")
    answer(CARDS[0])
    StatisticsTables(collection).figures(DAY)
    ran: list[str] = []
    collection._database.connection.set_trace_callback(ran.append)
    collection.log.undo(at=answer(CARDS[0], 1, day=9).reviewed_at, day=DAY + 9)
    collection._database.connection.set_trace_callback(None)
    assert not [sql for sql in ran if "_sum" in sql.partition("(")[0]]
    assert len(ran) <= ACT_STATEMENTS, ran
    check(collection, DAY + 9)


def test_statistics_read_only_the_cards_that_were_answered_since(
    collection: Collection, answer
) -> None:
    for number in range(9):
        answer(f"word:w{number}/produce", day=number)
    StatisticsTables(collection).figures(DAY + 9)
    answer("word:w3/produce", day=9)
    asked: list[str] = []
    collection._database.connection.set_trace_callback(asked.append)
    StatisticsTables(collection).figures(DAY + 9)
    StatisticsTables(collection).figures(DAY + 9)
    collection._database.connection.set_trace_callback(None)
    reads = [sql for sql in asked if "FROM review WHERE card_id = " in sql]
    assert len(reads) == 2
    assert all("word:w3/produce" in sql for sql in reads)
    assert StatisticsTables(collection).is_right()


def test_the_sums_of_format_10_are_taken_over(path: Path) -> None:
    path.parent.mkdir()
    counted = path.with_name("counted.db")
    for made in (path, counted):
        with closing(sqlite3.connect(made)) as connection:
            connection.executescript(OLDER[9].read_text("utf-8"))
    with Collection.open(counted) as collection:
        figures = StatisticsTables(collection).figures(DAY)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS counted", (str(counted),))
        for table in ("day_sum", "time_sum", "slip_sum", "card_sum"):
            connection.execute(f"INSERT INTO {table} SELECT * FROM counted.{table}")
        connection.execute(
            "INSERT INTO meta SELECT * FROM counted.meta WHERE key = ?", (meta.SUMS,)
        )
    with Collection.open(path) as collection:
        assert sum_rows.are_current(collection._database.connection)
        assert StatisticsTables(collection).is_right()
        assert StatisticsTables(collection).figures(DAY) == figures


def test_an_answer_of_any_length_fits_into_the_sums(collection: Collection, answer) -> None:
    event = answer(CARDS[0])
    events = [
        replace(event, id=f"e{n}", device="other", sequence=n + 1, elapsed_ms=2**53)
        for n in range(1030)
    ]
    collection.merge(Batch(tuple(events)))
    assert StatisticsTables(collection).figures(DAY).ever.elapsed_ms == 1030 * LONGEST_MS
    assert StatisticsTables(collection).is_right()


def test_the_scheduler_of_the_sums_is_written_with_them(collection: Collection, answer) -> None:
    answer(CARDS[0])
    collection.cards.schedule_with(FSRS)
    StatisticsTables(collection).recount()
    assert meta.get(collection._database.connection, meta.SUMS) == FSRS.name
