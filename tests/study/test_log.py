"""The fold of the log."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shabda.study.log import Kind, Review, in_order, replay
from shabda.study.scheduler import CardState, review
from strategies import logs


def one_by_one(events: list[Review]) -> dict[str, CardState]:
    """The states a learner with one device saw grow, undos and all."""
    past: list[Review] = []
    for event in events:
        if event.kind is Kind.VOID:
            past = [each for each in past if each.id != event.voids]
        else:
            past.append(event)
    states: dict[str, CardState] = {}
    for event in past:
        if event.kind is Kind.REVIEW:
            assert event.grade is not None
            states[event.card_id] = review(states.get(event.card_id), event.grade, event.study_day)
    return states


@given(logs())
def test_replay_is_the_state_the_learner_saw(events: list[Review]) -> None:
    assert replay(events) == one_by_one(events)


@given(logs(devices=3), st.randoms(use_true_random=False))
def test_a_log_folds_the_same_in_whatever_order_it_arrives(events: list[Review], rng) -> None:
    shuffled = list(events)
    rng.shuffle(shuffled)
    assert replay(shuffled) == replay(events)
    assert in_order(shuffled) == in_order(events)


@given(logs(devices=2))
def test_a_log_united_with_itself_says_nothing_new(events: list[Review]) -> None:
    assert replay([*events, *events]) == replay(events)


@given(logs(devices=2), st.data())
def test_a_void_is_as_if_the_event_had_never_been(
    events: list[Review], data: st.DataObject
) -> None:
    answers = [event for event in events if event.kind is not Kind.VOID]
    chosen = data.draw(st.sampled_from(answers or events))
    void = replace(events[-1], id="v", sequence=99, kind=Kind.VOID, grade=None, voids=chosen.id)
    assert replay([*events, void]) == replay(event for event in events if event != chosen)


@given(logs())
def test_only_reviews_move_the_schedule(events: list[Review]) -> None:
    harmless = [event for event in events if event.kind in (Kind.RELEARN, Kind.CRAM, Kind.DRILL)]
    assert replay(harmless) == {}


@given(logs(devices=2))
def test_a_card_depends_on_its_own_events_alone(events: list[Review]) -> None:
    for card, state in replay(events).items():
        assert replay(event for event in events if event.card_id == card) == {card: state}
