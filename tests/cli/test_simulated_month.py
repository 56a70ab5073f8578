"""Three learners live through a month: nothing starves, and no look-alikes meet."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import pytest

from shabda.app import clock
from shabda.app.review_plan import look_alikes, plan_review
from shabda.app.session import WorkspaceSession
from shabda.app.workspace import Workspace
from shabda.study.cards import Ask, CardKind, Exercise
from shabda.study.look_alike_order import must_not_follow, separate_look_alikes
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.study.session_port import Answer

pytestmark = pytest.mark.no_cover

DAYS = 30


@dataclass(slots=True)
class Month:
    """What was asked: cards by day, neighbours that look alike, what a session never asked
    (`starved`), and what was due and still waited after it."""

    asked: list[list[str]] = field(default_factory=list)
    adjacent: int = 0
    unasked: list[int] = field(default_factory=list)
    starved: int = 0

    @property
    def new_a_day(self) -> list[int]:
        seen: set[str] = set()
        counts = []
        for day in self.asked:
            counts.append(len(set(day) - seen))
            seen |= set(day)
        return counts


def simulate_month(monkeypatch, noon, knows: Callable[[Exercise, Random], bool]) -> Month:
    month, rng = Month(), Random(7)
    for day in range(DAYS):
        moment = clock.Moment(noon(day), noon(day).toordinal())
        monkeypatch.setattr(clock, "now", lambda _, moment=moment: moment)
        with Workspace(Random(day)) as workspace:
            _session(workspace, month, rng, knows)
            month.unasked.append(len(plan_review(workspace).due))
    return month


def _session(workspace: Workspace, month: Month, rng: Random, knows) -> None:
    port = WorkspaceSession.of(workspace)
    cards = plan_review(workspace).cards
    states = workspace.collection.cards.states({card.id for card in cards})
    alike = look_alikes(workspace, cards)
    mode = SessionMode(alike=alike, introduce=True)
    session = Session.start(workspace.day, separate_look_alikes(cards, alike), states, mode)
    month.asked.append([])
    last = None
    while (card := session.card) is not None:
        month.adjacent += last is not None and must_not_follow(last, card, alike)
        last = card
        if session.introduces:
            session = session.mark_shown()
            continue
        exercise = Exercise(card, Ask.REVEAL, "?")
        grade = 4 if knows(exercise, rng) else 1
        port.record(exercise, Answer("", grade, 1000), session.kind)
        month.asked[-1].append(card.id)
        session = session.answer(exercise, grade)
    month.starved += len({card.id for card in cards} - set(month.asked[-1]))


LEARNERS = {
    "right 90 %": lambda exercise, rng: rng.random() < 0.9,
    "right 70 %": lambda exercise, rng: rng.random() < 0.7,
    "never forms a rule": lambda exercise, rng: (
        exercise.card.kind is not CardKind.RULE and rng.random() < 0.9
    ),
}


@pytest.mark.parametrize("learner", LEARNERS)
def test_a_month_starves_no_card_and_meets_no_look_alikes(
    home, monkeypatch, noon, learner: str
) -> None:
    month = simulate_month(monkeypatch, noon, LEARNERS[learner])
    counts = [len(day) for day in month.asked]
    assert month.adjacent == 0
    assert max(month.unasked) <= 1
    assert month.new_a_day[:20] == [10] * 20
    assert month.starved == 0
    assert max(counts) <= 110
    assert max(Counter(month.asked[0]).values()) <= 5
