"""The fold of the log."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.log import CardStatus, Event, EventKind, fold, in_order
from shabda.study.scheduling.scheduler import CardState, sm2_review
from strategies import logs, replay


def one_by_one(events: list[Event]) -> dict[str, CardState]:
    """The states a learner with one device saw grow, undos and all."""
    past: list[Event] = []
    for event in events:
        if event.kind is EventKind.VOID:
            past = [each for each in past if each.id != event.voids]
        else:
            past.append(event)
    states: dict[str, CardState] = {}
    for event in past:
        before = states.get(event.card_id)
        if event.kind is EventKind.REVIEW:
            assert event.grade is not None
            states[event.card_id] = sm2_review(before, event.grade, event.study_day)
        elif event.kind is EventKind.RESET:
            states.pop(event.card_id, None)
        elif event.kind is EventKind.RESCHEDULE and before:
            assert event.due is not None
            states[event.card_id] = replace(before, due=event.due)
    return states


@pytest.mark.no_cover
@given(logs())
def test_replay_is_the_state_the_learner_saw(events: list[Event]) -> None:
    assert replay(events) == one_by_one(events)


@pytest.mark.no_cover
@given(logs(devices=3), st.randoms(use_true_random=False))
def test_a_log_folds_the_same_in_whatever_order_it_arrives(events: list[Event], rng) -> None:
    shuffled = list(events)
    rng.shuffle(shuffled)
    assert replay(shuffled) == replay(events)
    assert in_order(shuffled) == in_order(events)


@pytest.mark.no_cover
@given(logs(devices=2))
def test_a_log_merged_with_itself_says_nothing_new(events: list[Event]) -> None:
    assert replay([*events, *events]) == replay(events)


@pytest.mark.no_cover
@given(logs(devices=2), st.data())
def test_a_void_is_as_if_the_event_had_never_been(events: list[Event], data: st.DataObject) -> None:
    answers = [event for event in events if event.kind is not EventKind.VOID]
    chosen = data.draw(st.sampled_from(answers or events))
    void = replace(
        chosen, id="v", sequence=99, kind=EventKind.VOID, grade=None, voids=chosen.id, due=None
    )
    assert replay([*events, void]) == replay(event for event in events if event != chosen)


@pytest.mark.no_cover
@given(logs())
def test_only_reviews_move_the_schedule(events: list[Event]) -> None:
    harmless = [event for event in events if event.kind is not EventKind.REVIEW]
    assert replay(harmless) == {}


@pytest.mark.no_cover
@given(logs(devices=2), st.data())
def test_a_void_that_names_another_card_takes_nothing_back(
    events: list[Event], data: st.DataObject
) -> None:
    chosen = data.draw(st.sampled_from(events))
    void = replace(
        chosen, id="v", card_id="c/r", kind=EventKind.VOID, grade=None, voids=chosen.id, due=None
    )
    assert fold([*events, void]) == fold(events)


def marked(*kinds: EventKind, due: int | None = None) -> CardStatus:
    """Where a card stands that was answered well on day 10 and marked on day 11."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    acts = [(EventKind.REVIEW, 10, 4, None), *((kind, 11, None, due) for kind in kinds)]
    events = [
        Event(str(n), "d", n, "a/r", at, day, kind, grade, due=to)
        for n, (kind, day, grade, to) in enumerate(acts)
    ]
    return fold(events)["a/r"]


def test_a_mark_changes_what_it_says_and_nothing_else() -> None:
    known = marked()
    assert known == CardStatus(sm2_review(None, 4, 10), 10)
    assert marked(EventKind.SUSPEND) == replace(known, suspended=True)
    assert marked(EventKind.SUSPEND, EventKind.FLAG, EventKind.UNSUSPEND) == replace(
        known, flagged=True
    )
    assert marked(EventKind.FLAG, EventKind.UNFLAG) == known
    assert marked(EventKind.SUSPEND, EventKind.RESET) == CardStatus(suspended=True)
    assert marked(EventKind.RESCHEDULE, due=30) == replace(known, state=CardState(1, 1, 250, 30))


def test_a_new_card_cannot_be_rescheduled() -> None:
    assert marked(EventKind.RESET, EventKind.RESCHEDULE, due=30) == CardStatus()


@pytest.mark.no_cover
@given(logs(devices=2))
def test_a_card_depends_on_its_own_events_alone(events: list[Event]) -> None:
    for card, state in replay(events).items():
        assert replay(event for event in events if event.card_id == card) == {card: state}
