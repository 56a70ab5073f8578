"""What a learner does to a card besides answering it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from compiling import compile_deck
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.study.log import MARK_KINDS, CardStatus, Event, EventKind
from shabda.study.scheduling.scheduler import CardState, sm2_review
from shabda.study.words import Deck
from strategies import word

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()
SUTA, AGNI = "word:suta/recognise", "word:agni/recognise"


@pytest.fixture
def words(collection: Collection) -> Collection:
    """Two words, four cards."""
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    return collection


def mark(collection: Collection, kind: EventKind, card: str = SUTA, day: int = 0, **how) -> Event:
    at = AT + timedelta(days=day)
    return collection.log.mark(card, kind, at=at, day=DAY + day, **how)


def asked(collection: Collection, day: int) -> list[str]:
    due = [card for card, _ in collection.queue.due(DAY + day, 9)]
    return [card.id for card in (*due, *collection.queue.new(9, DAY + day))]


def test_a_suspended_card_is_neither_asked_nor_counted(words: Collection, answer, path) -> None:
    answer(SUTA)
    before = words.queue.counts(DAY + 1)
    assert (before.due, before.new, before.learned) == (1, 3, 1)
    mark(words, EventKind.SUSPEND)
    mark(words, EventKind.SUSPEND, AGNI)
    after = words.queue.counts(DAY + 1)
    assert (after.due, after.new, after.learned, after.total) == (0, 2, 1, 4)
    assert waiting(str(path), DAY + 1, 100, 10) == (0, 2, 0)
    assert words.queue.due_on(DAY, DAY + 9) == {}
    assert asked(words, 1) == ["word:suta/produce", "word:agni/produce"], "siblings go on"


def test_an_unsuspended_card_is_asked_as_its_schedule_has_it(words: Collection, answer) -> None:
    answer(SUTA)
    mark(words, EventKind.SUSPEND)
    mark(words, EventKind.UNSUSPEND, day=5)
    assert asked(words, 5)[0] == SUTA
    assert words.cards.states([SUTA]) == {SUTA: sm2_review(None, 4, DAY)}


def test_the_sibling_of_a_card_answered_today_waits_though_the_card_is_suspended(
    words: Collection, answer
) -> None:
    answer(SUTA)
    mark(words, EventKind.SUSPEND)
    assert asked(words, 0) == [AGNI]


def test_marks_are_found_again_and_survive_their_deck(words: Collection, open_collection) -> None:
    mark(words, EventKind.FLAG, AGNI)
    mark(words, EventKind.SUSPEND)
    both = {SUTA: CardStatus(suspended=True), AGNI: CardStatus(flagged=True)}
    assert open_collection().cards.marked() == both
    words.decks.forget("mine")
    assert words.cards.marked() == {}
    assert words.cards.statuses([SUTA, AGNI]) == both
    compile_deck(words, Deck("mine", (word("suta"), word("agni"))), "2")
    assert words.cards.marked() == both
    assert words.cards.differences() == []


def test_a_card_that_was_reset_is_new_again(words: Collection, answer) -> None:
    for day in range(3):
        answer(SUTA, 4 if day < 2 else 1, day=day)
    mark(words, EventKind.RESET, day=9)
    assert words.cards.states([SUTA]) == {}
    assert words.queue.counts(DAY + 9).new == 4
    answer(SUTA, 5, day=9)
    assert words.cards.states([SUTA]) == {SUTA: sm2_review(None, 5, DAY + 9)}


def test_a_rescheduled_card_falls_due_on_the_day_named(words: Collection, answer) -> None:
    answer(SUTA)
    mark(words, EventKind.RESCHEDULE, due=DAY + 40)
    assert words.cards.states([SUTA]) == {SUTA: CardState(1, 1, 250, DAY + 40)}
    assert words.queue.due_on(DAY, DAY + 99) == {DAY + 40: 1}
    assert SUTA not in asked(words, 39)
    assert asked(words, 40)[0] == SUTA


def test_undo_takes_back_a_mark_like_an_answer(words: Collection, answer) -> None:
    first = answer(SUTA)
    marks = [mark(words, kind) for kind in (EventKind.SUSPEND, EventKind.FLAG, EventKind.RESET)]
    for taken in reversed(marks):
        assert words.log.undo(at=AT, day=DAY) == taken
    assert words.cards.statuses([SUTA]) == {SUTA: CardStatus(sm2_review(None, 4, DAY), DAY)}
    assert words.log.undo(at=AT, day=DAY) == first
    assert words.log.undo(at=AT, day=DAY) is None


def test_a_day_of_marks_alone_is_not_a_study_day(words: Collection, answer) -> None:
    answer(SUTA)
    mark(words, EventKind.FLAG, day=1)
    assert words.log.study_days(9) == [DAY]


@pytest.mark.parametrize("kind", [kind for kind in EventKind if kind not in MARK_KINDS])
def test_an_answer_is_not_a_mark(words: Collection, kind: EventKind) -> None:
    with pytest.raises(ValueError, match="invalid mark"):
        mark(words, kind)
    assert words.log.events() == []


def test_only_rescheduling_names_a_day(words: Collection, path: Path) -> None:
    for kind, due in ((EventKind.RESCHEDULE, None), (EventKind.FLAG, DAY)):
        with pytest.raises(ValueError, match="invalid mark"):
            mark(words, kind, due=due)
    assert words.log.events() == []
