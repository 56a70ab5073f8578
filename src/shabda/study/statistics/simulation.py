"""Simulates the coming days of a learner, one by one, with the real scheduler.

The simulated learner remembers a card with the probability of FSRS, whichever scheduler plans.
Each day has one session, with the queue and the limits of real ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from shabda.lazy_dataclasses import dataclass, field
from shabda.study.cards import Card, CardKind, note_of
from shabda.study.look_alike_order import CANDIDATES, choose_new
from shabda.study.new_shares import RULES_DECK, share_of_rules
from shabda.study.queue import allowance, deck_room, mix
from shabda.study.scheduling.fsrs import Fsrs
from shabda.study.scheduling.scheduler import (
    KNOWN_DAYS,
    PASSING_GRADE,
    CardState,
    Memory,
    Scheduler,
)
from shabda.study.statistics.habits import Habits, Learner


@dataclass(frozen=True, slots=True)
class StartingState:
    """A learner's cards on the first day, before its session.

    `new` has the cards of each deck that were never begun, in the order of asking; `answered`
    the notes answered on the day, `begun` how many cards of each deck were begun on it. `alike`
    are groups of look-alikes, by the note of their pair.
    """

    day: int
    states: Mapping[str, CardState]
    memories: Mapping[str, Memory]
    new: Mapping[str, Sequence[Card]]
    answered: frozenset[str] = frozenset()
    begun: Mapping[str, int] = field(default_factory=dict)
    alike: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DailyLimits:
    """Limits: reviews a day, new cards a day, and new cards a day of single decks."""

    reviews: int
    new: int
    decks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SimulatedDay:
    """The figures of a day: due cards answered and recalled, cards begun, cards left for later.

    `known` are the words with an interval of `KNOWN_DAYS` or more at its end.
    """

    day: int
    due: int
    recalled: int
    new: int
    put_off: int
    known: int

    @property
    def reviews(self) -> int:
        return self.due + self.new


@dataclass(frozen=True, slots=True)
class Simulation:
    """The simulated days; of the cards `begun` by their end, how many would be `remembered`."""

    days: tuple[SimulatedDay, ...]
    begun: int
    remembered: float

    @property
    def reviews_per_day(self) -> float:
        return sum(day.reviews for day in self.days) / len(self.days)

    @property
    def most(self) -> int:
        return max(day.reviews for day in self.days)

    @property
    def recalled(self) -> float | None:
        """The share of the cards due that was recalled, 0–1."""
        due = sum(day.due for day in self.days)
        return sum(day.recalled for day in self.days) / due if due else None

    def as_json(self) -> dict[str, object]:
        facts = {"reviews_per_day": self.reviews_per_day, "most": self.most}
        return facts | {
            "recalled": self.recalled,
            "begun": self.begun,
            "remembered": self.remembered,
        }


@dataclass(frozen=True, slots=True)
class SimulatedReviews:
    """The same days, from the study day `day` on, under both schedulers."""

    day: int
    seed: int
    habits: Habits
    limits: DailyLimits
    retention: int
    sm2: Simulation
    fsrs: Simulation


def simulate(
    starting_state: StartingState,
    limits: DailyLimits,
    days: int,
    scheduler: Scheduler,
    learner: Learner,
    truth: Fsrs,
) -> Simulation:
    """Simulate one day or more with a scheduler; `truth` decides what the learner remembers."""
    run = _Run(starting_state, limits, scheduler, learner, truth)
    played = tuple(run.play(day) for day in range(starting_state.day, starting_state.day + days))
    end = starting_state.day + days
    remembered = sum(truth.recall(memory, end) for memory in run.memories.values())
    return Simulation(played, len(run.states), remembered)


class _Run:
    """The cards of a learner as the days pass."""

    def __init__(
        self,
        starting_state: StartingState,
        limits: DailyLimits,
        scheduler: Scheduler,
        learner: Learner,
        truth: Fsrs,
    ) -> None:
        self.starting_state, self.limits = starting_state, limits
        self.scheduler, self.learner, self.truth = scheduler, learner, truth
        self.states = dict(starting_state.states)
        self.memories = dict(starting_state.memories)
        self.new = {
            deck: {card.id: card for card in cards} for deck, cards in starting_state.new.items()
        }
        self.waiting: set[str] = set()
        self.due_on: dict[int, list[str]] = {}
        known = (card_id for card_id, state in self.states.items() if _is_known(card_id, state))
        self.known = set(known)
        self.rules = {card_id for card_id in self.states if card_id.startswith("rule:")}
        for card_id, state in self.states.items():
            self.due_on.setdefault(max(state.due, starting_state.day), []).append(card_id)
        similar = {note for notes in starting_state.alike.values() for note in notes}
        self.similar = {f"{note}/{kind}" for note in similar for kind in CardKind}

    def play(self, day: int) -> SimulatedDay:
        """Play one session: due cards up to the limit of the day, then new cards."""
        self.waiting.update(self.due_on.pop(day, ()))
        done = self.starting_state.answered if day == self.starting_state.day else frozenset()
        begun = self.starting_state.begun if day == self.starting_state.day else {}
        allowed = allowance(
            limit=None,
            new=None,
            daily_limit=self.limits.reviews,
            daily_new=self.limits.new,
            done=len(done),
            begun=sum(begun.values()),
        )
        due = [*islice(self._due(day, done), allowed.due)]
        new = self._chosen(allowed.new, {*done, *map(note_of, self.waiting)}, begun)
        recalled = sum(self._answer(card_id, day) >= PASSING_GRADE for card_id in due)
        for card in new:
            del self.new[card.deck][card.id]
            self._answer(card.id, day)
        self.waiting.difference_update(due)
        words = len({*map(note_of, self.known)})
        return SimulatedDay(day, len(due), recalled, len(new), len(self.waiting), words)

    def _due(self, day: int, done: Iterable[str]) -> Iterator[str]:
        """Yield due cards, one per note, the most overdue relative to their interval first."""

        def overdue(card_id: str) -> tuple[float, str]:
            state = self.states[card_id]
            return -(day - state.due) / max(1, state.interval), card_id

        asked = {*done}
        for card_id in sorted(self.waiting, key=overdue):
            if (note := note_of(card_id)) not in asked:
                asked.add(note)
                yield card_id

    def _chosen(self, most: int, blocked: set[str], begun: Mapping[str, int]) -> tuple[Card, ...]:
        """The new cards of a day; a note in `blocked` waits."""
        if not most:
            return ()
        failing = sum(self.states[card_id].repetitions == 0 for card_id in self.rules)
        share = share_of_rules(most, failing, self.limits.new, begun)
        rules = self._free(RULES_DECK, share, blocked)
        similar = self.similar & self.states.keys()
        states = {card_id: self.states[card_id] for card_id in similar}
        decks = (deck for deck in self.new if deck != RULES_DECK)
        offers = (
            (
                self._free(deck, most + CANDIDATES, blocked),
                deck_room(deck, self.limits.decks, begun, most),
            )
            for deck in decks
        )
        return mix(choose_new(offers, self.starting_state.alike, states, most), rules, most)

    def _free(self, deck: str, most: int, blocked: set[str]) -> list[Card]:
        """Return new cards of a deck, one for each note that is not blocked."""
        seen = set(blocked)
        free: list[Card] = []
        for card in self.new.get(deck, {}).values():
            if len(free) == most:
                break
            if card.note not in seen:
                free.append(card)
            seen.add(card.note)
        return free

    def _answer(self, card_id: str, day: int) -> int:
        """Ask a card and plan it again; return the grade."""
        memory, state = self.memories.get(card_id), self.states.get(card_id)
        grade = self.learner(self.truth.recall(memory, day) if memory else None)
        after = self.scheduler.review(state, grade, day)
        self.states[card_id] = after
        self.memories[card_id] = after.memory or self.truth.remembered(memory, grade, day)
        self.due_on.setdefault(after.due, []).append(card_id)
        (self.known.add if _is_known(card_id, after) else self.known.discard)(card_id)
        if card_id.startswith("rule:"):
            self.rules.add(card_id)
        return grade


def _is_known(card_id: str, state: CardState) -> bool:
    return card_id.startswith("word:") and state.interval >= KNOWN_DAYS
