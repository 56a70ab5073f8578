"""The record is reckoned from the log: what was taken back never was, and order does not matter."""

from collections import Counter
from collections.abc import Iterable
from cProfile import Profile
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.cards import CardKind
from shabda.study.log import ANSWERS, Event, EventKind, by_card, not_voided
from shabda.study.scheduling.scheduler import CardState
from shabda.study.statistics.calendar import FORECAST_DAYS, HEAT_WEEKS, LEVELS, Heat, forecast, heat
from shabda.study.statistics.groups import Share
from shabda.study.statistics.history import recalls
from shabda.study.statistics.report import Statistics, statistics
from shabda.study.statistics.troubles import Leech, SoundConfusion, leeches, matrix
from simulation import simulate
from strategies import logs, replay

MONDAY = 739_621
"""A Monday of 2026."""
SUTA, SUTA_BACK, PAIR, GUNA = (
    "word:suta/recognise",
    "word:suta/produce",
    "pair:suta/contrast",
    "rule:guna/rule",
)
_numbers = count(1)


def event(
    card: str, day: int, grade: int | None = 4, kind: EventKind = EventKind.REVIEW, **what
) -> Event:
    """An event of the log, later than those made before it."""
    number = next(_numbers)
    at = datetime.fromordinal(MONDAY + day).replace(tzinfo=UTC, microsecond=number)
    return Event(f"{number:x}", "d", number, card, at, MONDAY + day, kind, grade, **what)


def answers(card: str, *given: tuple[int, int]) -> list[Event]:
    """Answers in turn to one card: day, grade."""
    return [event(card, day, grade) for day, grade in given]


def record(events: Iterable[Event], day: int = 0, **how) -> Statistics:
    return statistics(by_card(events), MONDAY + day, **how)


CARD_IDS = [
    f"{note}/{kind}"
    for number in range(60)
    for note, kind in (
        (f"word:w{number}", "recognise"),
        (f"word:w{number}", "produce"),
        (f"rule:r{number}", "rule"),
    )
]


@pytest.fixture(scope="module")
def half_a_year() -> list[Event]:
    return simulate(CARD_IDS, MONDAY)


def test_an_empty_log_has_a_record_of_nothing() -> None:
    it = record([])
    assert (it.ever.answers, it.days, it.streak, it.longest_streak) == (0, 0, 0, 0)
    assert it.overall.ever == Share(0, 0)
    assert it.overall.ever.rate is None
    assert it.overall.median_ms is None
    assert set(it.kinds) == set(CardKind)
    assert it.forecast.days == (0,) * FORECAST_DAYS
    assert sum(it.heat.days) == 0
    assert (it.hardest, it.confusions, it.leeches) == ((), (), ())


# The log lived through


@pytest.mark.no_cover
@given(logs(devices=2))
def test_the_history_of_a_log_ends_where_its_fold_does(events: list[Event]) -> None:
    ends = {it[0].card_id: recalls(it)[1].state for it in by_card(events)}
    assert {id: state for id, state in ends.items() if state} == replay(events)


@pytest.mark.no_cover
@given(logs(devices=2), st.randoms(use_true_random=False))
def test_the_record_does_not_depend_on_the_order_events_come_in(
    events: list[Event], rng: Random
) -> None:
    shuffled = events.copy()
    rng.shuffle(shuffled)
    assert record(shuffled) == record(events)


def test_what_was_taken_back_counts_nowhere() -> None:
    kept = answers(SUTA, (0, 4), (1, 1))
    undone = event(GUNA, 1, 1, elapsed_ms=9000, slips=("length:I>i",))
    void = event(GUNA, 1, None, EventKind.VOID, voids=undone.id)
    assert record([*kept, undone, void], 2) == record(kept, 2)


def test_every_lapse_of_the_record_is_one_of_the_card(half_a_year: list[Event]) -> None:
    past = [recalls(it) for it in by_card(half_a_year)]
    lapses = sum(recall.lapse for recalls, _ in past for recall in recalls)
    assert lapses == sum(stands.state.lapses for _, stands in past if stands.state)
    assert lapses > 50


def test_suspending_and_flagging_are_not_answers_but_a_suspended_card_is_out_of_play() -> None:
    events = answers(SUTA, (0, 4))
    events.append(event(SUTA, 0, None, EventKind.FLAG))
    assert record(events, 1).ever.answers == 1
    assert record(events, 1).forecast.overdue == 0
    assert record(events, 1).forecast.days[0] == 1
    events.append(event(SUTA, 0, None, EventKind.SUSPEND))
    assert sum(record(events, 1).forecast.days) == 0


# Today and ever


def test_today_is_counted_apart_from_all_days() -> None:
    events = [
        *answers(SUTA, (0, 4), (1, 1)),
        event(SUTA, 1, 4, EventKind.RELEARN, elapsed_ms=2000),
        event(GUNA, 1, 3, elapsed_ms=500),
    ]
    it = record(events, 1)
    assert (it.today.answers, it.today.new, it.today.elapsed_ms) == (3, 1, 2500)
    assert it.today.retained == Share(0, 1)
    assert (it.ever.answers, it.ever.new, it.days, it.streak) == (4, 2, 2, 2)


# True retention


def test_retention_asks_what_is_known_not_what_is_met_for_the_first_time() -> None:
    it = record(answers(SUTA, (0, 1), (1, 4), (2, 3), (8, 2)), 8)
    assert it.overall.ever == Share(2, 3)
    assert it.kinds[CardKind.RECOGNISE].ever == Share(2, 3)
    assert it.kinds[CardKind.PRODUCE].ever == Share(0, 0)


def test_only_answers_in_turn_count_but_all_take_time() -> None:
    events = [
        *answers(PAIR, (0, 4), (1, 4)),
        event(PAIR, 1, 1, EventKind.CRAM, elapsed_ms=3000),
        event(PAIR, 1, 1, EventKind.DRILL, elapsed_ms=6000),
    ]
    contrast = record(events, 1).kinds[CardKind.PAIR]
    assert contrast.ever == Share(1, 1)
    assert (contrast.answers, contrast.median_ms, contrast.mean_ms) == (4, 1500, 2250)


def test_a_card_is_mature_from_an_interval_of_21_days_before_the_answer() -> None:
    # Good answers on the day give intervals 1, 6, 15, 38.
    it = record(answers(SUTA, (0, 4), (1, 4), (7, 4), (22, 4), (60, 1)), 60)
    assert it.maturity["young"].ever == Share(3, 3)
    assert it.maturity["mature"].ever == Share(0, 1)


def test_recent_is_30_days_with_today() -> None:
    events = answers(SUTA, (0, 4), (1, 4), (30, 4))
    assert record(events, 30).overall.recent == Share(2, 2)
    assert record(events, 31).overall.recent == Share(1, 1)
    assert record(events, 31).overall.ever == Share(2, 2)


def test_young_and_mature_make_up_the_whole(half_a_year: list[Event]) -> None:
    it = record(half_a_year)
    young, mature = it.maturity["young"].ever, it.maturity["mature"].ever
    kinds = [group.ever for group in it.kinds.values()]
    assert young.asked + mature.asked == it.overall.ever.asked == sum(x.asked for x in kinds)
    assert young.right + mature.right == it.overall.ever.right == sum(x.right for x in kinds)
    assert mature.rate is not None
    assert young.rate is not None
    assert mature.rate > young.rate


# The calendar behind and ahead


def test_the_calendar_begins_on_the_monday_26_weeks_back() -> None:
    for today in range(7):
        it = heat({}, MONDAY + today)
        assert it.first == MONDAY - (HEAT_WEEKS - 1) * 7
        assert len(it.days) == (HEAT_WEEKS - 1) * 7 + today + 1


def test_the_calendar_counts_answers_of_every_kind(half_a_year: list[Event]) -> None:
    it = record(half_a_year)
    assert sum(it.heat.days) == sum(
        event.study_day >= it.heat.first
        for event in not_voided(half_a_year)
        if event.kind in ANSWERS
    )
    assert it.heat.days[-1] == it.today.answers


def test_days_are_shaded_by_quartile() -> None:
    it = Heat(MONDAY, (0, 1, 2, 3, 4, 5, 6, 7, 8))
    assert [it.level(count) for count in it.days] == [0, 1, 1, 2, 2, 3, 3, 4, 4]


@pytest.mark.parametrize("days", [(0, 0), (5, 5, 5), (0, 3), (1, 1, 1, 9)])
def test_equal_days_have_equal_shades_and_the_fullest_is_the_darkest(days: tuple[int, ...]) -> None:
    it = Heat(MONDAY, days)
    assert it.level(max(days)) == (LEVELS if max(days) else 0)
    assert it.level(0) == 0


@given(st.lists(st.integers(0, 99), max_size=40))
def test_more_answers_are_never_a_lighter_day(days: list[int]) -> None:
    it = Heat(MONDAY, tuple(days))
    levels = [it.level(count) for count in sorted(days)]
    assert levels == sorted(levels)
    assert all(
        (level == 0) == (count == 0) for level, count in zip(levels, sorted(days), strict=True)
    )


def test_what_is_overdue_falls_to_today() -> None:
    dues = [MONDAY - 400, MONDAY - 1, MONDAY, MONDAY + 1, MONDAY + 29, MONDAY + 30]
    it = forecast(Counter(dues), MONDAY)
    assert it.overdue == 2
    assert (it.days[0], it.days[1], it.days[29], sum(it.days)) == (3, 1, 1, 5)
    assert len(it.days) == FORECAST_DAYS


def test_cards_of_no_deck_are_not_due() -> None:
    events = [*answers(SUTA, (0, 4)), *answers(GUNA, (0, 4))]
    assert record(events).forecast.days[1] == 2
    assert record(events, gone={SUTA}).forecast.days[1] == 1


# What is hard


def lapsing(card: str, times: int) -> list[Event]:
    """A card learned and forgotten a number of times, day after day."""
    return answers(card, *[(day, 1 if day % 2 else 4) for day in range(2 * times)])


def test_the_hardest_word_lapsed_most_both_directions_together() -> None:
    events = [
        *lapsing(SUTA, 1),
        *lapsing(SUTA_BACK, 2),
        *lapsing("word:lata/produce", 2),
        *answers("word:nara/produce", (0, 4), (1, 4), (7, 4), (22, 4)),
    ]
    assert [(it.note, it.lapses) for it in record(events, 30).hardest] == [
        ("word:suta", 3),
        ("word:lata", 2),
    ]


def test_a_word_asked_twice_has_shown_nothing_yet() -> None:
    twice = answers(SUTA, (0, 4), (1, 1), (2, 1))
    assert record(twice, 2).hardest == ()
    (hard,) = record([*twice, *answers(SUTA, (3, 4))], 3).hardest
    assert (hard.lapses, hard.retained) == (1, Share(1, 3))


def test_no_rule_no_pair_and_no_word_that_is_gone_is_a_hard_word() -> None:
    events = [*lapsing(GUNA, 3), *lapsing(PAIR, 3), *lapsing(SUTA, 3)]
    assert [it.note for it in record(events, 9).hardest] == ["word:suta"]
    assert record(events, 9, gone={SUTA}).hardest == ()


def test_leeches_are_named_worst_first() -> None:
    states = {
        SUTA: CardState(0, 1, 250, MONDAY, lapses=8),
        GUNA: CardState(0, 1, 250, MONDAY, lapses=11),
        PAIR: CardState(0, 1, 250, MONDAY, lapses=7),
    }
    assert leeches(states) == (Leech("rule:guna", "rule", 11), Leech("word:suta", "recognise", 8))


@pytest.mark.no_cover
@given(st.lists(st.integers(0, 12), max_size=8), st.integers(1, 12))
def test_the_leeches_are_the_cards_with_as_many_lapses_as_the_limit(lapses, limit) -> None:
    states = {
        f"word:w{number}/recognise": CardState(0, 1, 250, MONDAY, lapses=count)
        for number, count in enumerate(lapses)
    }
    found = leeches(states, limit)
    assert sorted(leech.lapses for leech in found) == sorted(n for n in lapses if n >= limit)
    assert set(leeches(states, limit + 1)) <= set(found)


def test_sounds_confused_are_counted_from_the_slips_of_every_answer() -> None:
    events = [
        event(GUNA, 0, 2, slips=("length:I>i",)),
        event(GUNA, 0, 2, EventKind.RELEARN, slips=("length:I>i", "missing:H>")),
        event(SUTA_BACK, 0, 1, EventKind.CRAM, slips=("extra:>a", "length")),
    ]
    assert record(events).confusions == (
        SoundConfusion("I", "i", 2),
        SoundConfusion("", "a", 1),
        SoundConfusion("H", "", 1),
    )


def test_the_matrix_holds_the_most_confused_sounds_as_far_as_it_goes() -> None:
    confused = [
        SoundConfusion("I", "i", 9),
        SoundConfusion("S", "s", 5),
        SoundConfusion("S", "z", 4),
        SoundConfusion("H", "", 2),
    ]
    it = matrix(confused, rows=2, columns=2)
    assert (it.expected, it.typed) == (("I", "S"), ("i", "s"))
    assert it.counts == ((9, 0), (0, 5))
    assert matrix(confused, 9, 9).counts == ((9, 0, 0, 0), (0, 5, 4, 0), (0, 0, 0, 2))


def test_a_half_year_is_lived_like_one(half_a_year: list[Event]) -> None:
    it = record(half_a_year)
    assert it.ever.answers > 1500
    assert it.streak <= it.longest_streak <= it.days <= 182
    assert it.forecast.days[0] >= it.forecast.overdue
    assert {it.expected for it in it.confusions} >= {"A", "I", "R", "H"}
    assert all(group.median_ms for kind, group in it.kinds.items() if kind != "contrast")


def calls(events: list[Event]) -> int:
    """The function calls a record costs: its time, told by no clock, since machines are busy."""
    with Profile() as profile:
        record(events)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.no_cover
def test_the_cost_of_an_answer_is_small_and_does_not_grow_with_the_log(
    half_a_year: list[Event],
) -> None:
    def lived(times: int) -> list[Event]:
        return [
            replace(it, id=f"{n}-{it.id}", card_id=it.card_id.replace(":", f":{n}-"))
            for n in range(times)
            for it in half_a_year
            if it.kind is not EventKind.VOID
        ]

    short, long = lived(1), lived(8)
    assert calls(long) / len(long) < 25
    assert calls(long) / len(long) <= calls(short) / len(short)
