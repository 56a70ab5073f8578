"""Undo is an event of its own: it survives a restart and leaves the past readable."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from shabda.store import backups
from shabda.store.collection import Collection
from shabda.study.log import Event, EventKind
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import sm2_review
from strategies import grades

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()


def test_undo_puts_the_card_back_and_keeps_both_events(collection: Collection, answer) -> None:
    first = answer("a/r", 4)
    second = answer("a/r", 1, day=1)
    assert collection.log.undo(at=AT + timedelta(days=1, hours=1), day=DAY + 1) == second
    assert collection.cards.states(["a/r"]) == {"a/r": sm2_review(None, 4, DAY)}
    void = collection.log.events()[-1]
    assert (void.kind, void.voids, void.card_id) == (EventKind.VOID, second.id, "a/r")
    assert [event.id for event in collection.log.events()] == [first.id, second.id, void.id]


def test_undo_survives_a_restart_and_goes_further_back_each_time(open_collection, answer) -> None:
    given = [answer(card, 4) for card in ("a/r", "b/r", "c/r")]
    for taken in reversed(given):
        with open_collection() as again:
            assert again.log.undo(at=AT, day=DAY) == taken
    again = open_collection()
    assert again.log.undo(at=AT, day=DAY) is None
    assert again.cards.states(["a/r", "b/r", "c/r"]) == {}
    assert again.log.study_days(5) == []


def test_an_answer_after_an_undo_is_the_next_to_be_undone(collection: Collection, answer) -> None:
    first, _ = answer("a/r"), answer("b/r")
    collection.log.undo(at=AT, day=DAY)
    third = answer("c/r")
    assert collection.log.undo(at=AT, day=DAY) == third
    assert collection.log.undo(at=AT, day=DAY) == first
    assert collection.log.undo(at=AT, day=DAY) is None


def test_undo_takes_back_a_repeat_without_touching_the_review(
    collection: Collection, answer
) -> None:
    answer("a/r", 1)
    repeat = answer("a/r", 4, kind=EventKind.RELEARN)
    assert collection.log.undo(at=AT, day=DAY) == repeat
    assert collection.cards.states(["a/r"]) == {"a/r": sm2_review(None, 1, DAY)}


def test_the_first_answer_to_a_card_undone_makes_it_new_again(
    collection: Collection, answer
) -> None:
    answer("a/r")
    collection.log.undo(at=AT, day=DAY)
    answer("a/r", 5)
    assert collection.cards.states(["a/r"]) == {"a/r": sm2_review(None, 5, DAY)}
    counts = collection.queue.counts(DAY)
    assert (counts.reviewed_today, counts.new_today) == (1, 1)


def test_an_answer_named_is_taken_back_though_others_came_after(
    collection: Collection, answer
) -> None:
    first, second = answer("a/r"), answer("b/r")
    assert collection.log.undo(at=AT, day=DAY, event=first) == first
    assert list(collection.cards.states(["a/r", "b/r"])) == ["b/r"]
    assert collection.log.undo(at=AT, day=DAY, event=first) is None
    assert collection.log.undo(at=AT, day=DAY) == second


def test_an_answer_of_nowhere_is_not_taken_back(collection: Collection, answer) -> None:
    gone = replace(answer("a/r"), id="0" * 32)
    assert collection.log.undo(at=AT, day=DAY, event=gone) is None
    assert len(collection.log.events()) == 1


_WHO, _CARD = st.sampled_from([0, 0, 0, 1]), st.sampled_from(["a/r", "a/r", "b/r"])
_ANSWER = st.tuples(st.just("answer"), _WHO, _CARD, grades, st.integers(0, 3))
_SUSPEND = st.tuples(st.just("suspend"), _WHO, _CARD)
_TAKE_BACK = st.tuples(st.just("take back"), _WHO, st.integers(0, 2))
_SCHEDULE = st.tuples(st.just("schedule"), _WHO, st.sampled_from(["sm2", "fsrs"]))
_STEPS = st.lists(_ANSWER | _ANSWER | _SUSPEND | _TAKE_BACK | _SCHEDULE, max_size=20)


@given(_STEPS)
@example(
    [
        ("answer", 0, "a/r", 4, 1),
        ("answer", 0, "a/r", 4, 0),
        ("schedule", 0, "fsrs"),
        ("take back", 0, 0),
    ]
)
def test_whatever_is_taken_back_and_when_a_card_is_the_fold_of_its_log(
    tmp_path_factory, steps
) -> None:
    """Two processes have a collection open, and each takes back what it or the other logged."""
    path = tmp_path_factory.mktemp("undo") / "a.db"
    with Collection.open(path) as first, Collection.open(path) as second:
        given_events, day = [], DAY
        for name, who, *rest in steps:
            collection = (first, second)[who]
            now = {"at": AT + timedelta(days=day - DAY), "day": day}
            if name == "answer":
                card, grade, later = rest
                how = {"kind": EventKind.REVIEW, "grade": grade}
                given_events.append(collection.log.append(card, **now, **how))
                day += later
            elif name == "suspend":
                given_events.append(collection.log.mark(*rest, EventKind.SUSPEND, **now))
            elif name == "schedule":
                collection.cards.schedule_with(scheduler_named(*rest))
            else:
                collection.log.undo(**now, event=(given_events[-1 - rest[0] :] or [None])[0])
            assert first.cards.differences() == []


def test_what_was_repaired_stays_repaired_when_an_answer_is_taken_back(
    collection: Collection, open_collection, answer
) -> None:
    """Where a card was wrong before the answer, and another process mended it after."""
    answer("a/r", 4)
    right = collection.cards.statuses(["a/r"])
    connection = collection._database.connection
    connection.execute("UPDATE card SET ease = 190")
    last = answer("a/r", 4, day=1)
    open_collection().cards.rebuild()
    assert collection.log.undo(at=AT, day=DAY, event=last) == last
    assert collection.cards.statuses(["a/r"]) == right


def moved_to_another_disk(path: Path, name: str) -> Path:
    """A collection under another path, with another inode."""
    target = path.with_name(name)
    shutil.copy(path, target)
    path.unlink()
    return target


def test_a_collection_moved_to_another_disk_takes_its_answers_back(devices, tmp_path: Path) -> None:
    with Collection.open(tmp_path / "old.db") as old:
        given = [log_answer(old, card) for card in ("a/r", "b/r")]
    moved_to_another_disk(tmp_path / "old.db", "new.db")
    moved = devices("new")
    third = log_answer(moved, "c/r")
    assert third.device != given[0].device
    assert [moved.log.undo(at=AT, day=DAY) for _ in range(4)] == [third, *given[::-1], None]


def test_a_collection_moved_twice_takes_answers_from_before_both_moves_back(
    devices, tmp_path: Path
) -> None:
    with Collection.open(tmp_path / "first.db") as old:
        first = log_answer(old, "a/r")
    with Collection.open(moved_to_another_disk(tmp_path / "first.db", "second.db")) as old:
        second = log_answer(old, "b/r")
    moved_to_another_disk(tmp_path / "second.db", "third.db")
    moved = devices("third")
    assert [moved.log.undo(at=AT, day=DAY) for _ in range(3)] == [second, first, None]


def test_what_the_original_of_a_copy_answered_later_is_not_taken_back_here(
    devices, tmp_path: Path
) -> None:
    original = devices("original")
    shared = log_answer(original, "a/r")
    backups.save(tmp_path / "original.db", tmp_path / "copy.db")
    copy = devices("copy")
    own = log_answer(copy, "b/r")
    log_answer(original, "c/r")
    copy.merge(original.batch(copy.ids()))
    assert [copy.log.undo(at=AT, day=DAY) for _ in range(3)] == [own, shared, None]


def test_a_clock_set_back_in_a_move_reorders_nothing(devices, tmp_path: Path) -> None:
    with Collection.open(tmp_path / "old.db") as old:
        before = log_answer(old, "a/r", day=5)
    moved_to_another_disk(tmp_path / "old.db", "new.db")
    after = log_answer(devices("new"), "a/r", day=1)
    assert (after.study_day, after.reviewed_at) == (before.study_day, before.reviewed_at)
    assert devices("new").cards.differences() == []


def log_answer(collection: Collection, card: str, day: int = 0) -> Event:
    at = AT + timedelta(days=day)
    return collection.log.append(card, at=at, day=DAY + day, kind=EventKind.REVIEW, grade=4)
