"""`shabda stats --simulate`: it sees the days that the program then brings."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from shabda.app import clock
from shabda.app.review_plan import plan_review
from shabda.app.simulated_reviews import ReviewSimulator
from shabda.app.workspace import Workspace
from shabda.study.log import EventKind
from shabda.study.scheduling.fsrs import FSRS
from shabda.study.scheduling.scheduler import SM2
from shabda.study.statistics.simulation import simulate

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
DAYS = 9
DOCS = Path(__file__).resolve().parents[2] / "docs"
OUTPUT = Draft202012Validator(json.loads((DOCS / "output.schema.json").read_text("utf-8")))


def session_of(workspace: Workspace, day: int) -> tuple[int, int]:
    """Answer all that the program asks on a day with "good"; count due and new cards."""
    plan = plan_review(workspace)
    for number, card in enumerate((*plan.due, *plan.new)):
        at = NOON + timedelta(days=day, seconds=number)
        workspace.collection.log.append(
            card.id, at=at, day=workspace.day, kind=EventKind.REVIEW, grade=4
        )
    return len(plan.due), len(plan.new)


@pytest.mark.no_cover
@pytest.mark.parametrize("scheduler", [SM2, FSRS])
def test_the_simulated_days_are_those_of_the_program(home, monkeypatch, scheduler) -> None:
    monkeypatch.setenv("SHABDA_SCHEDULER", scheduler.name)
    found = []
    for day in range(DAYS):
        at = NOON + timedelta(days=day)
        moment = clock.Moment(at, at.toordinal())
        monkeypatch.setattr(clock, "now", lambda _, moment=moment: moment)
        with Workspace() as workspace:
            if day == 2:  # not a new learner any more
                simulator = ReviewSimulator(workspace, workspace.collection.log.events())
                starting_state = simulator.starting_state(scheduler, DAYS)
                played = simulate(
                    starting_state, simulator.limits, DAYS - 2, scheduler, lambda _: 4, FSRS
                )
            found.append(session_of(workspace, day))
    assert [(day.due, day.new) for day in played.days] == found[2:]


def test_a_new_learner_sees_the_days_to_come(shabda, home) -> None:
    said = json.loads(shabda("stats", "--simulate", "20", "--json").out)
    assert [*OUTPUT.iter_errors(said)] == []
    assert (said["first"], said["seed"], said["new"], said["limit"]) == ("2026-01-05", 1, 10, 100)
    for name in ("sm2", "fsrs"):
        days = said[name]["days"]
        assert [day["new"] for day in days] == [10] * 20
        assert days[0]["due"] == 0
        assert said[name]["begun"] == 200
        assert said[name]["reviews_per_day"] == sum(day["due"] + 10 for day in days) / 20


@pytest.mark.no_cover
def test_the_seed_decides_and_nothing_is_logged(shabda, home, log) -> None:
    shabda("review", "--limit", "2", typed="\n3\n\n1\n")
    before = log()

    def days(*seed: str) -> str:
        return shabda("stats", "--simulate", "15", *seed, "--json", day=1).out

    assert days() == days("--seed", "1") != days("--seed", "2")
    assert log() == before


@pytest.mark.no_cover
def test_more_new_cards_or_retention_means_more_reviews(shabda, home, monkeypatch) -> None:
    def reviews(name: str, **settings: str) -> float:
        for setting, value in settings.items():
            monkeypatch.setenv(f"SHABDA_{setting.upper()}", value)
        return json.loads(shabda("stats", "--simulate", "40", "--json").out)[name][
            "reviews_per_day"
        ]

    assert reviews("sm2", new="2") < reviews("sm2", new="8")
    assert reviews("fsrs", retention="75") < reviews("fsrs", retention="95")


def test_the_page_names_both_schedulers(shabda, home) -> None:
    out = shabda("stats", "--simulate", "7").out
    assert out.startswith("7 days from 5 Jan · 10 new, 100 reviews at most · seed 1\n")
    assert "reviews a day: SM-2 " in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--simulate", "0"), "--simulate must be a whole number from 1 to 1000, not 0"),
        (("--simulate", "ten"), "--simulate must be a whole number from 1 to 1000, not ten"),
        (("--seed", "3"), "--seed needs --simulate"),
        (("--simulate", "3", "--calibration"), "use one of --simulate and --calibration"),
    ],
)
def test_what_cannot_be_simulated_is_refused(shabda, home, arguments, said) -> None:
    ran = shabda("stats", *arguments)
    assert ran.code == 2
    assert said in ran.err
