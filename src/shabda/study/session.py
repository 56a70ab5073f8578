"""One sitting, as a value: what is asked next and what an answer makes of it.

A session never changes; an answer returns the next one. Undo is the session
before, so counters and queue come back with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from shabda.study.cards import Card, Exercise
from shabda.study.log import Kind
from shabda.study.scheduling.scheduler import (
    ENOUGH,
    SM2,
    Button,
    CardState,
    Scheduler,
    futures,
)

RELEARN_GAP = 6
"""How many other cards pass before one answered below 4 comes back."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer given: the exercise, what was typed, its grade (q, 0–5) and its time in ms."""

    exercise: Exercise
    typed: str
    grade: int
    elapsed_ms: int
    kind: Kind
    new: bool
    hinted: bool = False


@dataclass(frozen=True, slots=True)
class SessionProgress:
    """How far a session is: first askings answered, of how many, and new cards among the rest."""

    done: int
    total: int
    new_left: int
    again: int


@dataclass(frozen=True, slots=True)
class Session:
    """A queue of cards, the states they came with, and the answers so far.

    `out_of_turn` is the kind logged for a card that is not due, or for every card
    when `harmless` is set (cram). `repeat` asks cards answered below 4 again; `relearned`
    are the ids of those answered so earlier in the day, `asked` of those answered since.
    """

    day: int
    queue: tuple[Card, ...]
    states: MappingProxyType[str, CardState]
    answers: tuple[Answered, ...] = ()
    skipped: int = 0
    repeat: bool = True
    relearned: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    harmless: bool = False
    out_of_turn: Kind = Kind.CRAM
    scheduler: Scheduler = SM2

    @classmethod
    def start(
        cls, day: int, queue: Sequence[Card], states: Mapping[str, CardState], **how: object
    ) -> Session:
        return cls(day, tuple(queue), MappingProxyType(dict(states)), **how)  # type: ignore[arg-type]

    @property
    def card(self) -> Card | None:
        """The card to ask now; None when the session is over."""
        return self.queue[0] if self.queue else None

    @property
    def kind(self) -> Kind:
        """What an answer to the current card is logged as."""
        if self.card is None:
            raise ValueError("the session is over")
        if self.repeat and self._asked_before(self.card):
            return Kind.RELEARN
        moves = self.scheduler.moves(self.states.get(self.card.id), self.day)
        if self.harmless or not moves:
            return self.out_of_turn
        return Kind.REVIEW

    def futures(self) -> dict[Button, CardState]:
        """The four states the current card could go to; empty where an answer moves nothing."""
        if self.card is None or self.kind is not Kind.REVIEW:
            return {}
        return futures(self.states.get(self.card.id), self.day, self.scheduler)

    def answer(
        self,
        exercise: Exercise,
        grade: int,
        *,
        typed: str = "",
        elapsed_ms: int = 0,
        hinted: bool = False,
    ) -> Session:
        """Take an answer to the current card."""
        card, kind = exercise.card, self.kind
        before = self.states.get(card.id)
        done = Answered(exercise, typed, grade, elapsed_ms, kind, before is None, hinted)
        rest = self.queue[1:]
        if self.repeat and grade < ENOUGH:
            rest = (*rest[:RELEARN_GAP], card, *rest[RELEARN_GAP:])
        states = self.states
        if kind is Kind.REVIEW:
            moved = states.copy()
            moved[card.id] = self.scheduler.review(before, grade, self.day)
            states = MappingProxyType(moved)
        answers, asked = (*self.answers, done), self.asked | {card.id}
        return replace(self, queue=rest, states=states, answers=answers, asked=asked)

    def at_once(self, card: Card, state: CardState | None) -> Session:
        """Ask a card, whose state is given, before all others."""
        rest = tuple(each for each in self.queue if each.id != card.id)
        known = {card.id: state} if state else {}
        return replace(self, queue=(card, *rest), states=MappingProxyType({**self.states, **known}))

    def skip(self) -> Session:
        """Leave the current card for another day; nothing is logged."""
        return replace(self, queue=self.queue[1:], skipped=self.skipped + 1)

    @property
    def progress(self) -> SessionProgress:
        asked = self.asked - self.relearned
        if not self.repeat:
            return SessionProgress(len(self.answers), len(self.answers) + len(self.queue), 0, 0)
        first = [card for card in self.queue if card.id not in asked | self.relearned]
        new = sum(card.id not in self.states for card in first)
        return SessionProgress(
            len(asked), len(asked) + len(first), new, len(self.queue) - len(first)
        )

    def _asked_before(self, card: Card) -> bool:
        return card.id in self.asked or card.id in self.relearned
