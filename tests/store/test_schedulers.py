"""One log under two schedulers: there and back, nothing is lost."""

import pytest
from hypothesis import given, settings

from compiling import compile_deck
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.study.log import EventKind, fold
from shabda.study.scheduling.fsrs import FSRS
from shabda.study.scheduling.scheduler import SM2
from strategies import FIRST_DAY, logs

CARDS = ["a/r", "b/r"]


@pytest.mark.no_cover
@settings(max_examples=25)
@given(logs(devices=2))
def test_the_log_is_replayed_there_and_back(tmp_path_factory, events) -> None:
    with Collection.open(tmp_path_factory.mktemp("plan") / "c.db") as collection:
        collection.merge(Batch(tuple(events)))
        before = collection.cards.statuses(CARDS), collection.log.events()
        collection.cards.schedule_with(FSRS)
        folded = fold(events, FSRS)
        assert collection.cards.statuses(CARDS) == {
            id: folded[id] for id in collection.cards.statuses(CARDS)
        }
        assert collection.cards.differences() == []
        collection.cards.schedule_with(SM2)
        assert (collection.cards.statuses(CARDS), collection.log.events()) == before
        assert collection.cards.differences() == []


def test_answers_undo_and_what_is_opened_later_follow_the_scheduler(
    collection: Collection, answer, open_collection
) -> None:
    answer("a/r")
    collection.cards.schedule_with(FSRS)
    again = open_collection()
    assert again.cards.scheduler == FSRS
    answer("a/r", 5, day=3)
    first = FSRS.review(None, 4, FIRST_DAY)
    assert again.cards.states(["a/r"]) == {"a/r": FSRS.review(first, 5, FIRST_DAY + 3)}
    undone = again.log.undo(at=again.log.events()[-1].reviewed_at, day=FIRST_DAY + 3)
    assert undone is not None
    assert collection.cards.states(["a/r"]) == {"a/r": first}


def test_a_process_that_was_open_records_under_the_scheduler_of_the_collection(
    collection: Collection, answer, open_collection
) -> None:
    other = open_collection()
    other.cards.schedule_with(FSRS)
    answer("a/r", kind=EventKind.REVIEW)
    assert other.cards.states(["a/r"]) == {"a/r": FSRS.review(None, 4, FIRST_DAY)}
    assert other.cards.differences() == []


def test_the_queue_follows_the_due_days_of_fsrs(collection: Collection, answer) -> None:
    from shabda.study.words import Deck
    from strategies import word

    compile_deck(collection, Deck("mine", (word("suta"),)), "1")
    card = "word:suta/recognise"
    answer(card)
    answer(card, day=1)
    assert collection.queue.due_on(FIRST_DAY, FIRST_DAY + 99) == {FIRST_DAY + 7: 1}
    collection.cards.schedule_with(FSRS)
    (due,) = collection.queue.due_on(FIRST_DAY, FIRST_DAY + 99)
    assert due != FIRST_DAY + 7
    assert collection.queue.due(due - 1, 9) == []
    assert [card.note for card, _ in collection.queue.due(due, 9)] == ["word:suta"]
