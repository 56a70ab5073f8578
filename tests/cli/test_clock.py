"""Time as it passes for a learner: journeys, summer time, a clock set wrong, a long break."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from shabda.app import clock
from shabda.app.clock import clock_warning
from shabda.app.session import WorkspaceSession
from shabda.app.workspace import Workspace
from shabda.study.log import EventKind
from shabda.study.scheduling.study_day import study_day
from shabda.study.session_port import Answer

YEARS = 5 * 365
TOKYO, LONDON, ANGELES = (
    ZoneInfo(name) for name in ("Asia/Tokyo", "Europe/London", "America/Los_Angeles")
)


def answer(shabda, day: int = 0):
    return shabda("review", "--limit", "1", typed="\n3\n", day=day)


def test_a_clock_set_back_by_years_is_reported_and_the_day_goes_on(shabda, home, answers) -> None:
    answer(shabda)
    ran = answer(shabda, -YEARS)
    assert ran.code == 0
    assert ran.err == (
        "shabda: the clock says 2021-01-06, but the last answer is dated 2026-01-05, so that day "
        "continues; if the clock was wrong then, take those answers back: shabda undo 1\n"
    )
    assert len({event.study_day for event in answers()}) == 1
    assert answer(shabda, 1).err == ""


def test_answers_of_a_clock_that_ran_ahead_can_be_taken_back(shabda, home, answers) -> None:
    answer(shabda)
    before = json.loads(shabda("--json", day=1).out)
    ahead = answer(shabda, YEARS)
    assert (
        "the last answer is dated 2026-01-05, 1825 days ago; if today is not 2031-01-04"
        in ahead.err
    )
    answer(shabda, YEARS)
    said = shabda("--json", day=1).err
    assert said.endswith("take those answers back: shabda undo 2\n")
    shabda(*said.split()[-3:][1:], day=1)
    after = shabda("--json", day=1)
    assert (json.loads(after.out), after.err) == (before, "")
    assert answer(shabda, 1).err == ""
    assert [event.study_day - answers()[0].study_day for event in answers()] == [0, 1]


@pytest.mark.parametrize("ahead", [1, 3])
def test_due_counts_on_the_day_that_review_continues(shabda, home, ahead: int) -> None:
    """A prompt that counted on the day of the clock promised other cards than the review asks."""
    answer(shabda)
    answer(shabda, ahead)
    facts, due = (json.loads(shabda(*name, "--json").out) for name in ([], ["due"]))
    plan = json.loads(shabda("--json", day=ahead).out)
    assert facts["new_allowed"] == plan["new_allowed"] == due["new"]
    assert json.loads(shabda("due", "--json", day=ahead).out) == due


def test_doctor_names_answers_of_tomorrow(shabda, home) -> None:
    answer(shabda, 1)
    assert "1 answer dated tomorrow" in shabda("doctor").out
    assert "no answer is dated in the future" in shabda("doctor", day=1).out


def test_a_break_of_months_is_nobodys_business(shabda, home) -> None:
    answer(shabda)
    assert answer(shabda, 300).err == ""


@pytest.mark.parametrize(
    ("last", "told"),
    [(None, False), (0, False), (1, True), (2, True), (-365, False), (-366, True)],
)
def test_answers_after_today_and_long_breaks_are_named(last: int | None, told: bool) -> None:
    today = 739_617
    assert bool(clock_warning(today, None if last is None else today + last, 1)) is told


def test_a_journey_across_the_date_line_gives_no_day_twice(process, home, answers) -> None:
    """The answers of one moment in two places: the day is the learner's, and never goes back."""
    for zone in (TOKYO, ANGELES):
        ran = process("review", "--limit", "1", typed="\n3\n", TZ=zone.key)
        assert ran.returncode == 0
    first, second = answers()
    days = first.study_day - study_day(second.reviewed_at.astimezone(ANGELES))
    assert ("so that day continues" in ran.stderr) == (days == 1)
    assert first.study_day == study_day(first.reviewed_at.astimezone(TOKYO))
    assert second.study_day == first.study_day
    assert second.study_day - study_day(second.reviewed_at.astimezone(ANGELES)) in (0, 1)


@pytest.mark.parametrize(
    ("place", "changes"),
    [(LONDON, datetime(2026, 3, 29, 1)), (LONDON, datetime(2026, 10, 25, 1)),
     (ANGELES, datetime(2026, 3, 8, 2)), (ANGELES, datetime(2026, 11, 1, 2))],
)  # fmt: skip
def test_summer_time_neither_drops_a_day_nor_doubles_one(place: ZoneInfo, changes) -> None:
    start = (changes - timedelta(days=3)).replace(tzinfo=place).astimezone(UTC)
    hours = [study_day((start + timedelta(hours=n)).astimezone(place)) for n in range(6 * 24)]
    assert hours == sorted(hours)
    lengths = [hours.count(day) for day in sorted(set(hours))[1:-1]]
    assert set(lengths) <= {23, 24, 25}
    assert len(lengths) == 5


def test_a_session_left_open_overnight_logs_on_the_day_of_the_answer(
    shabda, home, noon, monkeypatch
) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    monkeypatch.setattr(clock, "now", lambda _: clock.Moment(noon(1), noon(1).toordinal()))
    with Workspace() as workspace:
        (card,) = workspace.collection.queue.new(1, workspace.day)
        session = WorkspaceSession.of(workspace)
        exercise = session.exercise(card)
        for later in (1, 2):
            moment = clock.Moment(noon(later), noon(later).toordinal())
            monkeypatch.setattr(clock, "now", lambda _, moment=moment: moment)
            session.record(exercise, Answer("", 4, 2500), EventKind.REVIEW)
        days = [event.study_day for event in workspace.collection.log.events(card.id)]
    assert days == [noon(1).toordinal(), noon(2).toordinal()]
