"""One session: what comes back, what moves, what is logged."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.log import Event, EventKind
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.scheduling.scheduler import KNOWN_GRADE, Button, CardState, sm2_review
from shabda.study.session import INTRODUCTION_GAP, Session
from shabda.study.session_mode import SessionMode
from strategies import FIRST_DAY, grades, replay

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
CARDS = tuple(Card(f"word:{name}", CardKind.RECOGNISE, "mine") for name in "abcdefghijkl")
KNOWN = CardState(2, 6, 250, FIRST_DAY + 3)


def asking(card: Card) -> Exercise:
    return Exercise(card, Ask.REVEAL, "What does it mean?")


def answered(session: Session, grade: int) -> Session:
    assert session.card is not None
    return session.answer(asking(session.card), grade)


def play_to_end(session: Session, grade: Callable[[], int]) -> list[Session]:
    """Every session from this one to its end, each card graded by `grade`."""
    past = [session]
    while past[-1].card is not None:
        past.append(answered(past[-1], grade()))
    return past


def drawn_grades(data: st.DataObject, patience: int = 60) -> Callable[[], int]:
    """Grades as drawn, then 4, so that every session ends."""
    left = iter(data.draw(st.lists(grades, max_size=patience)))
    return lambda: next(left, KNOWN_GRADE)


queues = st.lists(st.sampled_from(CARDS), unique=True, max_size=len(CARDS))
some_states = st.dictionaries(
    st.sampled_from([card.id for card in CARDS]),
    st.builds(replace, st.just(KNOWN), due=st.integers(FIRST_DAY - 9, FIRST_DAY + 9)),
)


def start(queue: list[Card], states: dict[str, CardState] | None = None, **how: object) -> Session:
    return Session.start(FIRST_DAY, queue, states or {}, SessionMode(**how))


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_a_card_comes_back_until_it_is_known_or_left_for_tomorrow(queue, states, data) -> None:
    end = play_to_end(start(queue, states), drawn_grades(data))[-1]
    last = {done.exercise.card: done.grade for done in end.answers}
    assert set(last) == set(queue)
    tries = Counter(done.exercise.card.id for done in end.answers)
    assert all(grade >= KNOWN_GRADE for card, grade in last.items() if card.id not in end.left)
    assert all(tries[card] == LEAVE_AFTER for card in end.left)


@pytest.mark.no_cover
@given(queues, st.data())
def test_a_missed_card_comes_back_behind_all_that_wait(queue, data) -> None:
    for before, after in zip(
        past := play_to_end(start(queue), drawn_grades(data)), past[1:], strict=False
    ):  # fmt: skip
        done = after.answers[-1]
        if done.grade < KNOWN_GRADE and done.exercise.card.id not in after.left:
            assert after.queue == (*before.queue[1:], done.exercise.card)
        else:
            assert done.exercise.card not in after.queue


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_progress_adds_up(queue, states, data) -> None:
    for session in play_to_end(start(queue, states), drawn_grades(data)):
        it = session.progress
        asked = {done.exercise.card for done in session.answers}
        assert (it.done, it.total) == (len(asked), len(queue))
        new = Counter(card.kind for card in set(queue) - asked if card.id not in states)
        assert it.new == new
        assert it.again == len(session.queue) - (it.total - it.done)


def test_a_new_word_that_was_shown_is_not_counted_as_new() -> None:
    session, left = start([*CARDS[:6]], {CARDS[0].id: KNOWN}, introduce=True), []
    while session.card is not None:
        left.append((session.progress.new[CardKind.RECOGNISE], session.introduces))
        session = session.mark_shown() if session.introduces else answered(session, KNOWN_GRADE)
    assert [new for new, introduces in left if introduces] == [5, 4, 3, 2, 1]


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_the_log_of_a_session_folds_to_its_states(queue, states, data) -> None:
    end = play_to_end(start(queue, states), drawn_grades(data))[-1]
    moved = dict(states)
    for done in end.answers:
        if done.kind is EventKind.REVIEW:
            card = done.exercise.card.id
            moved[card] = sm2_review(moved.get(card), done.grade, FIRST_DAY)
    assert dict(end.states) == moved


@pytest.mark.no_cover
@given(st.lists(queues, max_size=6), st.lists(st.booleans(), min_size=6, max_size=6), st.data())
def test_the_log_of_many_days_folds_to_the_states_of_the_last(days, crams, data) -> None:
    events: list[Event] = []
    states: dict[str, CardState] = {}
    for day, (queue, cram) in enumerate(zip(days, crams, strict=False)):
        session = Session.start(FIRST_DAY + day, queue, states, SessionMode(harmless=cram))
        end = play_to_end(session, drawn_grades(data, 9))[-1]
        states = dict(end.states)
        for done in end.answers:
            at = NOON + timedelta(days=day, seconds=len(events))
            card, id = done.exercise.card.id, str(len(events))
            event = Event(id, "d", len(events), card, at, FIRST_DAY + day, done.kind, done.grade)
            events.append(event)
    assert replay(events) == states


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_an_answer_leaves_the_session_before_it_as_it_was(queue, states, data) -> None:
    past = play_to_end(start(queue, states), drawn_grades(data))
    again = play_to_end(start(queue, states), iter([d.grade for d in past[-1].answers]).__next__)
    assert again == past
    assert [len(session.answers) for session in past] == list(range(len(past)))


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_cramming_moves_nothing(queue, states, data) -> None:
    past = play_to_end(start(queue, states, harmless=True), drawn_grades(data))
    assert all(session.states == states for session in past)
    assert all(session.futures() == {} for session in past)
    assert {done.kind for done in past[-1].answers} <= {EventKind.CRAM, EventKind.RELEARN}


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_only_the_first_asking_of_a_card_that_is_due_moves_it(queue, states, data) -> None:
    seen: set[str] = set()
    for done in play_to_end(start(queue, states), drawn_grades(data))[-1].answers:
        card = done.exercise.card.id
        due = card not in states or states[card].due <= FIRST_DAY
        first = EventKind.REVIEW if due else EventKind.CRAM
        assert done.kind is (EventKind.RELEARN if card in seen else first)
        assert done.new == (card not in states and card not in seen)
        seen.add(card)


@pytest.mark.no_cover
@given(some_states, st.sampled_from(Button))
def test_what_a_key_promises_is_what_it_does(states, button) -> None:
    session = start(list(CARDS), states)
    promised = session.futures()
    after = answered(session, button.grade)
    if promised:
        assert after.states[CARDS[0].id] == promised[button]
    else:
        assert after.states == session.states


@pytest.mark.no_cover
@given(st.lists(st.sampled_from(CARDS), max_size=9), some_states, st.data())
def test_a_drill_asks_each_item_once_and_moves_a_card_at_most_once(queue, states, data) -> None:
    session = start(queue, states, repeat=False, out_of_turn=EventKind.DRILL)
    past = play_to_end(session, drawn_grades(data))
    assert [done.exercise.card for done in past[-1].answers] == queue
    for at, session in enumerate(past):
        assert (session.progress.done, session.progress.total) == (at, len(queue))
    moved = [d.exercise.card.id for d in past[-1].answers if d.kind is EventKind.REVIEW]
    assert len(moved) == len(set(moved))
    assert {d.kind for d in past[-1].answers} <= {EventKind.REVIEW, EventKind.DRILL}


def test_a_card_skipped_is_left_for_another_day() -> None:
    session = start(list(CARDS[:2])).skip()
    assert (session.card, session.skipped, session.answers) == (CARDS[1], 1, ())
    assert session.states == {}


def test_a_session_without_cards_is_over() -> None:
    session = start([])
    assert session.card is None
    assert session.futures() == {}
    with pytest.raises(ValueError, match="over"):
        _ = session.kind


def test_states_cannot_be_changed_from_outside() -> None:
    states = {CARDS[0].id: KNOWN}
    session = start(list(CARDS), states)
    states.clear()
    assert session.states == {CARDS[0].id: KNOWN}
    with pytest.raises(TypeError):
        session.states["x"] = KNOWN  # type: ignore[index]


def test_a_card_asked_at_once_comes_before_all_others_and_once_only() -> None:
    session = Session.start(FIRST_DAY, CARDS[:3], {}).ask_next(CARDS[5], KNOWN)
    assert session.queue == (CARDS[5], *CARDS[:3])
    assert session.states == {CARDS[5].id: KNOWN}
    assert session.progress.total == 4
    assert session.ask_next(CARDS[1], None).queue == (CARDS[1], CARDS[5], CARDS[0], CARDS[2])


def test_failing_cards_starve_no_other() -> None:
    failing = {card.id for card in CARDS[:7]}
    session = start(list(CARDS))
    first = []
    while session.card is not None:
        if session.card.id not in session.asked:
            first.append(session.card)
        session = answered(session, 1 if session.card.id in failing else 4)
    assert first == list(CARDS)
    assert session.left == failing
    assert len(session.answers) == 7 * LEAVE_AFTER + len(CARDS) - 7


@pytest.mark.no_cover
@given(queues, some_states, st.data())
def test_every_new_word_is_shown_once_and_asked_a_few_cards_later(queue, states, data) -> None:
    session, shown, events = start(queue, states, introduce=True), [], []
    grade = drawn_grades(data)
    while session.card is not None:
        if session.introduces:
            shown.append(session.card)
            events.append(session.card)
            session = session.mark_shown()
        else:
            events.append(session.card)
            session = answered(session, grade())
    assert sorted(shown, key=lambda it: it.id) == sorted(
        (card for card in queue if card.id not in states), key=lambda it: it.id
    )
    for card in shown:
        at, then = [place for place, it in enumerate(events) if it == card][:2]
        assert then - at > min(INTRODUCTION_GAP, len(queue) - 1 - queue.index(card))


def test_after_two_failures_a_card_is_shown_before_it_is_asked() -> None:
    session = start(list(CARDS[:1]))
    for again in (False, False, True, True):
        assert session.shows_again is again
        if again:
            session = session.mark_shown()
            assert session.card == CARDS[0]
            assert not session.shows_again
        session = answered(session, 1)
    assert answered(session, 1).card is None


def test_tries_before_the_session_count_too() -> None:
    earlier = {CARDS[0].id: LEAVE_AFTER - 2}
    session = Session.start(
        FIRST_DAY, CARDS[:1], {CARDS[0].id: KNOWN}, SessionMode(relearned=earlier)
    )
    once = answered(session, 1)
    assert (once.card, once.left) == (CARDS[0], frozenset())
    twice = answered(once, 1)
    assert (twice.card, twice.left) == (None, {CARDS[0].id})
