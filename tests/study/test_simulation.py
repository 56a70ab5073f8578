"""Simulated days: hand-made learners whose every day can be worked out, and laws for any other."""

from math import isclose
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.study.cards import Card, CardKind
from shabda.study.new_shares import RULES_DECK
from shabda.study.scheduling.fsrs import FSRS, Fsrs
from shabda.study.scheduling.scheduler import SM2, CardState
from shabda.study.statistics.habits import Habits, typical_learner
from shabda.study.statistics.simulation import DailyLimits, Simulation, StartingState, simulate

DAY = 739_617
MANY = DailyLimits(reviews=1000, new=1)


def words(count: int, kinds=(CardKind.RECOGNISE,)) -> dict[str, list[Card]]:
    cards = [Card(f"word:w{number}", kind, "d") for number in range(count) for kind in kinds]
    return {"d": cards}


def new_learner(new: dict[str, list[Card]], **about) -> StartingState:
    return StartingState(DAY, {}, {}, new, **about)


def play(
    learner, starting_state: StartingState, days: int, scheduler=SM2, limits=MANY
) -> Simulation:
    return simulate(starting_state, limits, days, scheduler, learner, FSRS)


def never_forgets(chance: float | None) -> int:
    return 4


def never_recalls(chance: float | None) -> int:
    return 1


def test_who_never_forgets_is_asked_after_1_6_15_and_38_days() -> None:
    played = play(never_forgets, new_learner(words(100)), days=70)
    steps = (1, 1 + 6, 1 + 6 + 15, 1 + 6 + 15 + 38)
    assert [day.new for day in played.days] == [1] * 70
    assert [day.due for day in played.days] == [
        sum(step <= day for step in steps) for day in range(70)
    ]
    assert [day.known for day in played.days] == [*range(70)], "6 days from the second answer on"
    assert played.recalled == 1
    assert played.begun == 70
    assert isclose(played.reviews_per_day, (70 + 69 + 63 + 48 + 10) / 70)
    assert played.most == 5


def test_who_never_recalls_is_asked_every_card_every_day() -> None:
    limits = DailyLimits(reviews=5, new=1)
    played = play(never_recalls, new_learner(words(100)), days=12, limits=limits)
    assert [day.due for day in played.days] == [min(day, 5) for day in range(12)]
    assert [day.put_off for day in played.days] == [max(0, day - 5) for day in range(12)]
    assert {day.known for day in played.days} == {0}
    assert played.recalled == 0


def test_new_cards_end_with_the_deck_and_siblings_wait_a_day() -> None:
    both = words(1, (CardKind.RECOGNISE, CardKind.PRODUCE))
    played = play(never_forgets, new_learner(both), days=12, limits=DailyLimits(100, 10))
    # word: day 0, 1, 7; the other way: day 2, 3, 9
    assert [day.reviews for day in played.days] == [1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0]
    assert sum(day.new for day in played.days) == played.begun == 2
    assert played.days[-1].known == 1, "one word, both of its cards"


def test_what_was_done_today_counts_against_the_first_day() -> None:
    done = new_learner(words(50), answered=frozenset({"word:w0", "word:w1"}), begun={"d": 2})
    played = play(never_forgets, done, days=2, limits=DailyLimits(reviews=9, new=5))
    assert [day.new for day in played.days] == [3, 5]


def test_decks_keep_their_limits_and_rules_are_every_fifth() -> None:
    rules = [Card(f"rule:r{number}", CardKind.RULE, RULES_DECK) for number in range(9)]
    more = [Card(f"word:x{number}", CardKind.RECOGNISE, "e") for number in range(99)]
    new = {**words(99), "e": more, RULES_DECK: rules}
    limits = DailyLimits(1000, 10, {"d": 3})
    played = play(never_forgets, new_learner(new), days=3, limits=limits)
    assert [day.new for day in played.days] == [10, 10, 10]
    failing = play(never_recalls, new_learner(new), days=5, limits=limits)
    assert [day.new for day in failing.days] == [10] * 5
    only_rules = new_learner({RULES_DECK: rules})
    begun = [day.new for day in play(never_recalls, only_rules, days=5, limits=limits).days]
    assert begun == [2, 1, 0, 0, 0], "no new rule while three are not known"


def test_a_look_alike_waits_for_the_first() -> None:
    pair = {"pair:p": ("word:w0", "word:w1")}
    played = play(never_forgets, new_learner(words(2), alike=pair), days=4, limits=MANY)
    assert [day.new for day in played.days] == [1, 0, 1, 0]


def due(repetitions: int, interval: int, late: int) -> CardState:
    return CardState(repetitions, interval, 250, DAY - late)


def test_overdue_cards_come_first_in_proportion_to_their_interval() -> None:
    states = {"word:a/recognise": due(1, 1, 2), "word:b/recognise": due(4, 100, 50)}
    starting_state = StartingState(DAY, states, {}, {})
    one, both = DailyLimits(reviews=1, new=0), DailyLimits(reviews=2, new=0)
    played = play(never_forgets, starting_state, days=2, limits=one)
    assert [day.due for day in played.days] == [1, 1]
    assert [day.known for day in played.days] == [2, 2], "a was asked first: 1 day became 6"
    assert [day.put_off for day in played.days] == [1, 0]
    assert [day.due for day in play(never_forgets, starting_state, 2, SM2, both).days] == [2, 0]


def test_siblings_that_are_both_due_are_asked_on_two_days() -> None:
    states = {"word:a/recognise": due(1, 1, 0), "word:a/produce": due(1, 1, 0)}
    played = play(never_forgets, StartingState(DAY, states, {}, {}), days=3)
    assert [day.due for day in played.days] == [1, 1, 0]


def test_a_card_whose_sibling_was_answered_today_waits() -> None:
    states = {"word:a/produce": due(1, 1, 0)}
    starting_state = StartingState(DAY, states, {}, {}, answered=frozenset({"word:a"}))
    assert [day.due for day in play(never_forgets, starting_state, days=2).days] == [0, 1]


def test_what_is_remembered_is_counted_on_the_day_after() -> None:
    played = play(never_forgets, new_learner(words(1)), days=1)
    assert played.remembered == FSRS.recall(FSRS.remembered(None, 4, DAY), DAY + 1)


chances = st.lists(st.sampled_from([1, 3, 4, 5]), min_size=1, max_size=30)


@pytest.mark.no_cover
@settings(max_examples=30, deadline=None)
@given(chances, st.sampled_from([SM2, FSRS, Fsrs(80)]), st.integers(0, 12), st.integers(0, 8))
def test_any_days_keep_the_limits_and_count_every_card(grades, scheduler, most, new) -> None:
    answers = iter(grades * 1000)
    deck = words(12, (CardKind.RECOGNISE, CardKind.PRODUCE))
    played = play(lambda _: next(answers), new_learner(deck), 20, scheduler, DailyLimits(most, new))
    assert all(day.due <= most and day.new <= new for day in played.days)
    assert all(day.reviews <= 12 for day in played.days), "one card of a word a day"
    assert all(0 <= day.recalled <= day.due for day in played.days)
    assert played.begun == sum(day.new for day in played.days) <= 24
    assert 0 <= played.remembered <= played.begun


@pytest.mark.no_cover
def test_under_fsrs_as_many_are_recalled_as_wished() -> None:
    for wished in (80, 93):
        learner = typical_learner(Habits(), Random(5))
        limits = DailyLimits(reviews=10_000, new=15)
        played = play(learner, new_learner(words(1500)), 80, Fsrs(wished), limits)
        assert abs((played.recalled or 0) - wished / 100) < 0.03


@pytest.mark.no_cover
def test_the_same_seed_gives_the_same_days() -> None:
    def days(seed: int) -> Simulation:
        learner = typical_learner(Habits(), Random(seed))
        return play(learner, new_learner(words(200)), 60, SM2, DailyLimits(100, 5))

    assert days(1) == days(1)
    assert days(1) != days(2)
