"""Undo is an event of its own: it survives a restart and leaves the past readable."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from shabda.store.collection import Collection
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import sm2_review

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
