"""Logs of several devices become one, in whatever order they meet."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.merge import MergeResult
from shabda.store.statistics_tables import StatisticsTables
from shabda.study.log import EventKind, fold, in_order
from shabda.study.scheduling.scheduler import sm2_review
from strategies import logs, parcels

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()


def answer(device: Collection, card: str = "a/r", grade: int = 4, day: int = 0, hour: int = 0):
    at = AT + timedelta(days=day, hours=hour)
    return device.log.append(card, at=at, day=DAY + day, kind=EventKind.REVIEW, grade=grade)


@pytest.mark.no_cover
@settings(max_examples=40)
@given(parcels(), st.randoms(use_true_random=False))
def test_a_log_taken_in_is_the_log_that_was_given(tmp_path_factory, batch: Batch, rng) -> None:
    events = list(batch.events)
    rng.shuffle(events)
    cut = rng.randrange(len(events) + 1)
    with Collection.open(tmp_path_factory.mktemp("union") / "c.db") as collection:
        for part in (events[:cut], events[cut // 2 :], events):
            collection.merge(Batch(tuple(part), batch.deck_versions))
            assert StatisticsTables(collection).is_right()
        assert collection.integrity.faults() == []
        got = collection.batch()
        assert got.events == tuple(in_order(events))
        assert {version.id: version for version in got.deck_versions} == {
            version.id: version for version in batch.deck_versions
        }
        assert collection.merge(batch) == MergeResult(0, 0)
        assert collection.cards.differences() == []
        folded = fold(events)
        assert collection.cards.states(folded) == {
            id: it.state for id, it in folded.items() if it.state is not None
        }


def test_an_answer_after_a_union_is_sealed_as_one_before_it(devices) -> None:
    here, there = devices("here"), devices("there")
    answer(there)
    here.merge(there.batch())
    answer(here, day=1)
    assert here.integrity.faults() == []
    execute = here._database.connection.execute
    assert execute("SELECT count(seal) FROM review").fetchone() == (2,)
    assert execute("SELECT events FROM log_total").fetchone() == (2,)


def test_two_separate_reviews_are_both_kept_and_the_first_moves_the_card(devices) -> None:
    here, there = devices("here"), devices("there")
    answer(here, day=0)
    there.merge(here.batch())
    answer(here, grade=5, day=1, hour=2)
    answer(there, grade=1, day=1, hour=1)
    for a, b in ((here, there), (there, here)):
        b.merge(a.batch(b.ids()))
    first = sm2_review(None, 4, DAY)
    assert (
        here.cards.states(["a/r"])
        == there.cards.states(["a/r"])
        == {"a/r": sm2_review(first, 1, DAY + 1)}
    )
    assert len(here.log.events()) == 3


def test_a_device_that_comes_late_changes_the_past_for_all(devices) -> None:
    here, phone = devices("here"), devices("phone")
    answer(phone, grade=1, day=0)
    answer(here, grade=4, day=5)
    assert here.merge(phone.batch()) == MergeResult(1, 0)
    assert here.cards.states(["a/r"]) == {"a/r": sm2_review(sm2_review(None, 1, DAY), 4, DAY + 5)}


def test_what_one_device_took_back_is_taken_back_on_all(devices) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    there.merge(here.batch())
    here.log.undo(at=AT, day=DAY)
    there.merge(here.batch())
    assert there.cards.states(["a/r"]) == {}
    assert there.log.undo(at=AT, day=DAY) is None, "it was never this device's to take back"


def test_a_void_may_come_before_what_it_takes_back(devices) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    here.log.undo(at=AT, day=DAY)
    first, void = here.batch().events
    there.merge(Batch((void,)))
    assert there.cards.states(["a/r"]) == {}
    there.merge(Batch((first,)))
    assert there.cards.states(["a/r"]) == {}
    assert there.cards.differences() == []


def test_a_copy_made_before_inodes_were_kept_gets_its_own_id_at_a_union(
    devices, tmp_path: Path
) -> None:
    from shabda.store import backups

    here = devices("here")
    answer(here)
    backups.save(tmp_path / "here.db", tmp_path / "copy.db")
    copy = devices("copy")
    for each in (here, copy):
        each._database.connection.execute("DELETE FROM meta WHERE key = 'inode'")
    assert copy.device == here.device
    answer(here, "b/r")
    answer(copy, "c/r")
    before = copy.device
    assert copy.merge(here.batch(copy.ids())) == MergeResult(1, 0, renamed=True)
    assert copy.device != before
    assert answer(copy, "d/r").sequence == 1
    here.merge(copy.batch(here.ids()))
    assert here.batch() == copy.batch()
    assert devices("here").cards.differences() == copy.cards.differences() == []


def test_a_restored_collection_takes_its_own_later_events_back(devices, tmp_path: Path) -> None:
    from shabda.store import backups

    here, server = devices("here"), devices("server")
    answer(here)
    backups.save(tmp_path / "here.db", tmp_path / "old.db")
    answer(here, "b/r")
    server.merge(here.batch())
    backups.replace_collection(tmp_path / "here.db", tmp_path / "old.db", tmp_path / "saved.db")
    assert len(here.log.events()) == 1
    assert here.merge(server.batch(here.ids())) == MergeResult(1, 0)
    assert answer(here, "c/r").sequence == 3


@pytest.mark.no_cover
@settings(max_examples=20)
@given(logs(devices=3))
def test_a_union_that_fails_half_way_changes_nothing(tmp_path_factory, events) -> None:
    def stop(doing: str, done: int, total: int) -> None:
        if (doing, done) == ("merging answers", total):
            raise ZeroDivisionError

    with Collection.open(tmp_path_factory.mktemp("half") / "c.db") as collection:
        with pytest.raises(ZeroDivisionError):
            collection.merge(Batch(tuple(events)), stop)
        assert collection.log.events() == []
        assert collection.ids() == set()
