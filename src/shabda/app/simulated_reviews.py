"""The coming days of the learner's own cards, simulated under both schedulers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from shabda.app.review_plan import deck_order, pair_groups
from shabda.app.workspace import Workspace
from shabda.lazy_dataclasses import asdict, dataclass, replace
from shabda.progress import tracked
from shabda.study.cards import Card, note_of
from shabda.study.log import CardStatus, Event, by_card, replay
from shabda.study.look_alike_order import CANDIDATES
from shabda.study.new_shares import RULES_DECK
from shabda.study.scheduling.fsrs import HIGHEST_RETENTION, LOWEST_RETENTION
from shabda.study.scheduling.scheduler import SM2, Scheduler
from shabda.study.statistics.habits import habits, typical_learner
from shabda.study.statistics.simulation import (
    DailyLimits,
    SimulatedReviews,
    Simulation,
    StartingState,
    simulate,
)

LONGEST = 1000
"""Days that are simulated at most."""
RUNS = 3
"""Simulations that a comparison is the mean of, with a seed each."""
SEED = 1
"""The seed of a simulation for which none is given."""


@dataclass(frozen=True, slots=True)
class EqualRecall:
    """Reviews a day and the share recalled under SM-2, and under FSRS at that `retention`."""

    days: int
    retention: int
    sm2_reviews: float
    sm2_recalled: float
    fsrs_reviews: float
    fsrs_recalled: float

    @property
    def saved(self) -> float:
        """How many reviews a day FSRS saves; less than 0 where it asks more."""
        return self.sm2_reviews - self.fsrs_reviews

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"saved": self.saved}


class ReviewSimulator:
    """Simulates the learner's coming days; the same seed gives the same days."""

    def __init__(self, workspace: Workspace, events: Sequence[Event]) -> None:
        self._workspace, self._cards = workspace, [*by_card(events)]
        self._truth, self._progress = workspace.fsrs, workspace.progress
        self._replayed: dict[str, dict[str, CardStatus]] = {}
        self._memories = self._statuses(self._truth)
        self.habits = habits(events)
        settings = workspace.settings
        limits = workspace.collection.overview.choices().limits
        self.limits = DailyLimits(settings.limit, settings.new, limits)

    def both(self, days: int, seed: int = SEED) -> SimulatedReviews:
        """The same days under SM-2 and under FSRS with the wished retention."""
        return SimulatedReviews(
            self._workspace.day,
            seed,
            self.habits,
            self.limits,
            self._truth.retention,
            self.simulate_days(SM2, days, seed),
            self.simulate_days(self._truth, days, seed),
        )

    def at_equal_recall(self, days: int) -> EqualRecall | None:
        """Compare SM-2 with FSRS at the retention that SM-2 gives; means of `RUNS` runs.

        None where nothing is asked, or that retention is not one FSRS can be set to.
        """
        seeds = range(SEED, SEED + RUNS)
        sm2 = [self.simulate_days(SM2, days, seed) for seed in seeds]
        wished = round(100 * _recalled(sm2))
        if not LOWEST_RETENTION <= wished <= HIGHEST_RETENTION:
            return None
        planned = replace(self._truth, retention=wished)
        fsrs = [self.simulate_days(planned, days, seed) for seed in seeds]
        return EqualRecall(days, wished, *_workload(sm2), *_workload(fsrs))

    def simulate_days(self, scheduler: Scheduler, days: int, seed: int) -> Simulation:
        learner = typical_learner(self.habits, Random(seed))
        starting_state = self.starting_state(scheduler, days)
        return simulate(starting_state, self.limits, days, scheduler, learner, self._truth)

    def starting_state(self, scheduler: Scheduler, days: int) -> StartingState:
        """The learner's cards as a scheduler has them today, with new ones for some days."""
        collection, day = self._workspace.collection, self._workspace.day
        statuses = self._statuses(scheduler)
        memories = {
            card_id: status.state.memory
            for card_id, status in self._memories.items()
            if status.state and status.state.memory
        }
        states = {card_id: status.state for card_id, status in statuses.items() if status.state}
        playing = collection.cards.states_in_play(states).keys() & memories.keys()
        answered = (card_id for card_id, status in statuses.items() if status.answered == day)
        return StartingState(
            day,
            {card_id: states[card_id] for card_id in states if card_id in playing},
            {card_id: memories[card_id] for card_id in states if card_id in playing},
            dict(self._new(days)),
            frozenset(note_of(card_id) for card_id in answered),
            collection.overview.begun_on(day),
            pair_groups(self._workspace),
        )

    def _new(self, days: int) -> Iterator[tuple[str, Sequence[Card]]]:
        """The cards that the days may begin, by deck."""
        most = days * self.limits.new + CANDIDATES
        for deck in (*deck_order(self._workspace), RULES_DECK):
            yield deck, self._workspace.collection.queue.never_asked(most, deck)

    def _statuses(self, scheduler: Scheduler) -> dict[str, CardStatus]:
        if scheduler.name not in self._replayed:
            cards = tracked(self._cards, "replaying answers", len(self._cards), self._progress)
            replayed = ((events[0].card_id, replay(events, scheduler)) for events in cards)
            self._replayed[scheduler.name] = dict(replayed)
        return self._replayed[scheduler.name]


def _recalled(runs: Sequence[Simulation]) -> float:
    """The share of the cards due that was recalled in all runs; 0 where none was due."""
    days = [day for run in runs for day in run.days]
    due = sum(day.due for day in days)
    return sum(day.recalled for day in days) / due if due else 0.0


def _workload(runs: Sequence[Simulation]) -> tuple[float, float]:
    return sum(run.reviews_per_day for run in runs) / len(runs), _recalled(runs)
