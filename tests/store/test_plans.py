"""No query of a session reads a whole table, however large the collection grows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from compiling import compile_deck
from shabda.store import deck_rows, due_count, queries, study_days
from shabda.store.collection import Collection
from shabda.store.schema import connect, indexes_dropped
from shabda.study.words import Deck
from strategies import FIRST_DAY, word

SMALL = {
    "day_sum",
    "touched",
    "pair",
    "member",
    "deck_limit",
    "deck",
    "log_total",
    "stream",
    "overdue",
    "today",
    "studied",
    "asked",
    "CONSTANT",
}
"""Decks, days and pairs are few; `log_total` has one row; the rest are the queries' own tables."""


PROMPT = ("DUE_COUNT", "NEW_COUNTS", "NEW_IN_PAIRS")
"""Queries of `due_count`."""


def scans(connection: sqlite3.Connection, sql: str, values: object = ()) -> Iterator[str]:
    """What SQLite would read from end to end for a statement."""
    for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values):
        verb, _, rest = detail.partition(" ")
        named = rest.split()[:1]  # a subquery's own table is told as (subquery-5)
        if "INDEX card_queue (deck=?" in rest and "due" not in rest:  # all cards of a deck
            yield detail
        if "USING INDEX review_mistaken" in rest:  # which holds little else than what is asked
            continue
        if verb == "SCAN" and not rest.startswith("(") and not SMALL.issuperset(named):
            yield detail


@pytest.mark.parametrize(
    "name",
    [
        "COUNTS",
        "DUE_COUNT",
        "NEW_COUNTS",
        "NEW_IN_PAIRS",
        "FAILING",
        "DONE",
        "DUE",
        "TO_RELEARN",
        "NEW",
        "LAST_VALID",
        "LAST_SEQUENCE",
        "DUE_ON",
        "MARKED",
        "MISTAKEN",
        "ASKED",
    ],
)
def test_queries_read_through_indexes(collection: Collection, path: Path, name: str) -> None:
    values = {
        "day": 1,
        "deck": None,
        "tries": 5,
        "limit": 9,
        "device": "d",
        "first": 1,
        "last": 2,
        "most": 9,
        "rules": "rules",
        "note": None,
        "start": "rule:",
        "after": "rule;",
    }
    with closing(connect(path)) as connection:
        assert (
            list(scans(connection, getattr(due_count if name in PROMPT else queries, name), values))
            == []
        )


@pytest.mark.parametrize("query", [study_days.BY_LOG, study_days.BY_SUMS])
def test_study_days_are_read_through_indexes(
    collection: Collection, path: Path, query: str
) -> None:
    with closing(connect(path)) as connection:
        assert list(scans(connection, query, {"limit": 9, "row": 1})) == []


def test_a_scan_would_be_noticed(collection: Collection, path: Path) -> None:
    with closing(connect(path)) as connection:
        assert list(scans(connection, "SELECT * FROM card WHERE lapses > 3")) == ["SCAN card"]
        assert list(scans(connection, "SELECT * FROM card WHERE deck = 'mine'")) == [
            "SEARCH card USING INDEX card_queue (deck=?)"
        ]


def test_whatever_an_answer_an_undo_and_a_question_run_reads_through_indexes(
    collection: Collection, answer, path: Path
) -> None:
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    ran: list[str] = []
    collection._database.connection.set_trace_callback(ran.append)
    answer("word:suta/recognise")
    collection.log.undo(at=answer("word:suta/recognise").reviewed_at, day=FIRST_DAY)
    collection.queue.due(FIRST_DAY, 9)
    collection.queue.new(9, FIRST_DAY)
    collection.queue.counts(FIRST_DAY)
    collection.log.last_day()
    collection.words.named(["suta"])
    collection.words.find("suta")
    collection.cards.states(["word:suta/recognise"])
    collection.overview.any_begun()
    collection._database.connection.set_trace_callback(None)
    asked = [it for it in ran if it.split()[0] in ("SELECT", "WITH", "INSERT", "UPDATE", "DELETE")]
    assert len(asked) > 25
    with closing(connect(path)) as connection:
        for statement in asked:
            assert list(scans(connection, statement)) == [], statement


@pytest.mark.parametrize("bulk", [False, True])
def test_the_cards_that_a_deck_takes_up_find_their_words_by_id(path: Path, bulk: bool) -> None:
    with Collection.open(path) as collection:
        connection = collection._database.connection
        with indexes_dropped(connection, ("card", "word", "spelling") if bulk else ()):
            plan = connection.execute(
                f"EXPLAIN QUERY PLAN {deck_rows._TAKE_UP_WORD_CARDS}",
                {"deck": "mine", "first": 0, "end": 9},
            ).fetchall()
    steps = [detail for *_, detail in plan]
    assert "SEARCH word USING INDEX sqlite_autoindex_word_1 (id=?)" in steps
