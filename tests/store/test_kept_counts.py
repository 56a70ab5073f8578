"""The counts that a large collection keeps are those that it would count."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compiling import compile_deck
from shabda.store import meta, queue
from shabda.store.collection import Collection
from shabda.study.deck_choices import DeckChoices
from shabda.study.log import EventKind
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.words import Deck
from strategies import FIRST_DAY, grades, word

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
WORDS = ("suta", "agni", "vAri")
CARDS = st.sampled_from(
    [f"word:{name}/{side}" for name in WORDS for side in ("produce", "recognise")]
)
decks = st.lists(st.sampled_from(WORDS), unique=True, max_size=3)
acts = st.one_of(
    st.tuples(st.just("answer"), CARDS, grades),
    st.tuples(st.just("mark"), CARDS, st.sampled_from([EventKind.SUSPEND, EventKind.UNSUSPEND])),
    st.tuples(st.just("undo")),
    st.tuples(st.just("compile"), decks),
    st.tuples(st.just("forget")),
    st.tuples(st.just("choose"), st.booleans()),
    st.tuples(st.just("schedule"), st.sampled_from(["sm2", "fsrs"])),
    st.tuples(st.just("rebuild")),
)


def do(collection: Collection, number: int, act: tuple[object, ...], day: int) -> None:
    kind, *rest = act
    at = START + timedelta(days=day - FIRST_DAY, seconds=number)
    match kind, *rest:
        case "answer", card, grade:
            collection.log.append(card, at=at, day=day, kind=EventKind.REVIEW, grade=grade)
        case "mark", card, mark:
            collection.log.mark(card, mark, at=at, day=day)
        case ("undo",):
            collection.log.undo(at=at, day=day)
        case "compile", names:
            words = tuple(word(name) for name in names)
            compile_deck(collection, Deck("mine", words), f"digest of {names}")
        case ("forget",):
            collection.decks.forget("mine")
        case "choose", off:
            collection.overview.choose(DeckChoices(off=frozenset({"mine"} if off else ())))
        case "schedule", name:
            collection.cards.schedule_with(scheduler_named(str(name)))
        case ("rebuild",):
            collection.cards.rebuild()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(acts, st.integers(0, 4)), max_size=12))
def test_kept_counts_are_those_of_now(tmp_path_factory, monkeypatch, history) -> None:
    monkeypatch.setattr(queue, "_MANY", 0)
    with Collection.open(tmp_path_factory.mktemp("home") / "a.db") as collection:
        day = FIRST_DAY
        for number, (act, days) in enumerate([(("compile", list(WORDS)), 0), *history]):
            day += days
            do(collection, number, act, day)
            first, kept = collection.queue.counts(day), collection.queue.counts(day)
            with collection._database.transaction() as connection:
                meta.drop(connection, meta.KEPT_COUNTS)
            assert first == kept == collection.queue.counts(day)


def test_counts_are_kept_from_many_cards_on(collection: Collection, monkeypatch) -> None:
    compile_deck(collection, Deck("mine", (word("suta"),)), "1")
    assert collection.queue.counts(FIRST_DAY).new == 2
    assert stored(collection) is None
    monkeypatch.setattr(queue, "_MANY", 2)
    assert collection.queue.counts(FIRST_DAY).new == 2
    state, *numbers = json.loads(stored(collection) or "")
    assert numbers == [0, 2, 0, 2, 0, 0, 0]
    with collection._database.transaction() as connection:  # as an older version kept them
        meta.put_meta(connection, meta.KEPT_COUNTS, json.dumps([state, 9, 9, 9, 9, 9, 9]))
    assert collection.queue.counts(FIRST_DAY).new == 2


@pytest.mark.parametrize("kept", ["", "no JSON", "[]", "5", '["x", 1]'])
def test_kept_counts_that_cannot_be_read_are_counted_again(
    collection: Collection, kept: str
) -> None:
    with collection._database.transaction() as connection:
        meta.put_meta(connection, meta.KEPT_COUNTS, kept)
    assert collection.queue.counts(FIRST_DAY).new == 0


def stored(collection: Collection) -> str | None:
    return meta.get(collection._database.connection, meta.KEPT_COUNTS)
