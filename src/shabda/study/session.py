"""A session as a value: what is asked next and what an answer changes.

A session is immutable; an answer returns the next one. Undo goes back to the session
before, with its counters and its queue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from shabda.lazy_dataclasses import dataclass, replace
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.look_alike_order import next_apart
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.scheduling.scheduler import (
    KNOWN_GRADE,
    Button,
    CardState,
    futures,
)
from shabda.study.session_mode import REVIEW_MODE, SessionMode
from shabda.study.session_progress import Answered, SessionProgress

INTRODUCTION_GAP = 3
"""A new word is asked this many other cards after it was first shown."""
SHOW_AFTER = 2
"""After this many failures the word or rule is shown again before it is asked."""


@dataclass(frozen=True, slots=True)
class Session:
    """A queue of cards, the states they came with, and the answers so far.

    `asked` are the ids of the cards answered, `introduced` those of new words that were shown and
    are yet to be asked, `left` those of cards left for tomorrow.
    """

    day: int
    queue: tuple[Card, ...]
    states: MappingProxyType[str, CardState]
    mode: SessionMode = REVIEW_MODE
    answers: tuple[Answered, ...] = ()
    skipped: int = 0
    asked: frozenset[str] = frozenset()
    introduced: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()

    @classmethod
    def start(
        cls,
        day: int,
        queue: Sequence[Card],
        states: Mapping[str, CardState],
        mode: SessionMode = REVIEW_MODE,
    ) -> Session:
        return cls(day, tuple(queue), MappingProxyType(dict(states)), mode)

    @property
    def card(self) -> Card | None:
        """The card to ask now; None when the session is over."""
        return self.queue[0] if self.queue else None

    @property
    def kind(self) -> EventKind:
        """What an answer to the current card is logged as."""
        if self.card is None:
            raise ValueError("the session is over")
        if self.mode.repeat and self._asked_before(self.card):
            return EventKind.RELEARN
        moves = self.mode.scheduler.moves(self.states.get(self.card.id), self.day)
        if self.mode.harmless or not moves:
            return self.mode.out_of_turn
        return EventKind.REVIEW

    @property
    def asks_again(self) -> bool:
        """Whether a grade below 4 brings the current card back in this session."""
        card = self.card
        return self.mode.repeat and card is not None and self._failures(card) + 1 < LEAVE_AFTER

    @property
    def returns_today(self) -> bool:
        """Whether a grade below 4 asks the card again today, here or in the next review."""
        return self.asks_again or (self.card is not None and self.kind is EventKind.REVIEW)

    @property
    def begun(self) -> int:
        """How many cards were answered for the first time ever."""
        return len({done.exercise.card.id for done in self.answers if done.new})

    @property
    def new_left(self) -> int | None:
        """How many new cards the day has left now; None where that was not given."""
        return None if self.mode.new_room is None else self.mode.new_room - self.begun

    @property
    def due_in(self) -> int:
        """The days until the current card is due as it is scheduled now; 0 for a new card."""
        state = self.states.get(self.card.id) if self.card else None
        return max(0, state.due - self.day) if state else 0

    def futures(self) -> dict[Button, CardState]:
        """The four states the current card could go to; empty where an answer moves nothing."""
        if self.card is None or self.kind is not EventKind.REVIEW:
            return {}
        return futures(self.states.get(self.card.id), self.day, self.mode.scheduler)

    def answer(
        self,
        exercise: Exercise,
        grade: int,
        *,
        typed: str = "",
        elapsed_ms: int = 0,
        hinted: bool = False,
        overruled: bool = False,
    ) -> Session:
        """Return the session after an answer to the current card."""
        card, kind = exercise.card, self.kind
        before = self.states.get(card.id)
        done = Answered(exercise, typed, grade, elapsed_ms, kind, before is None, hinted, overruled)
        rest = self.queue[1:]
        left, introduced = self.left, self.introduced
        if self.mode.repeat and grade < KNOWN_GRADE:
            if self.asks_again:
                rest, introduced = (*rest, card), introduced - {card.id}
            else:
                left |= {card.id}
        states = self.states
        if kind is EventKind.REVIEW:
            moved = states.copy()
            moved[card.id] = self.mode.scheduler.review(before, grade, self.day)
            states = MappingProxyType(moved)
        answers, asked = (*self.answers, done), self.asked | {card.id}
        rest = self._apart(rest)
        return replace(
            self, queue=rest, states=states, answers=answers, asked=asked, left=left,
            introduced=introduced,
        )  # fmt: skip

    def _apart(self, rest: tuple[Card, ...]) -> tuple[Card, ...]:
        """Return the rest of the queue, with no look-alike of the current card in front."""
        return next_apart(self.card, rest, self.mode.alike) if self.mode.alike else rest

    def is_leech(self, card_id: str) -> bool:
        """Whether a card of the session is a leech by now."""
        state = self.states.get(card_id)
        return state is not None and state.is_leech(self.mode.leech_limit)

    @property
    def introduces(self) -> bool:
        """Whether the current card is a new word to be shown now and asked later."""
        card = self.card
        return (
            self.mode.introduce
            and self.mode.repeat
            and card is not None
            and self._is_new_word(card)
            and card.id not in self.introduced | self.asked
        )

    @property
    def to_introduce(self) -> int:
        """The number of new words of the session, including those already shown."""
        waiting = {card.id for card in self.queue if self._is_new_word(card)}
        begun = {
            done.exercise.card.id
            for done in self.answers
            if done.new and done.exercise.card.kind is CardKind.RECOGNISE
        }
        return len(waiting | begun)

    @property
    def introduction_number(self) -> int:
        """The place, counted from 1, of the word shown now among the new words."""
        unseen = {card.id for card in self.queue if self._is_new_word(card)}
        unseen -= self.introduced | self.asked
        return self.to_introduce - len(unseen) + 1

    def _is_new_word(self, card: Card) -> bool:
        new = card.id not in self.states and card.id not in self.mode.relearned
        return card.kind is CardKind.RECOGNISE and new

    @property
    def shows_again(self) -> bool:
        """Whether the current card was missed so often that it is shown before it is asked."""
        card = self.card
        return (
            card is not None
            and self.mode.repeat
            and card.id not in self.introduced
            and self._failures(card) >= SHOW_AFTER
        )

    def mark_shown(self) -> Session:
        """Mark the current card as shown; a new word is then asked a few cards later."""
        if self.card is None:
            raise ValueError("the session is over")
        queue, introduced = self.queue, self.introduced | {self.card.id}
        if self.introduces:
            rest = queue[1:]
            queue = self._apart((*rest[:INTRODUCTION_GAP], queue[0], *rest[INTRODUCTION_GAP:]))
        return replace(self, queue=queue, introduced=introduced)

    def ask_next(self, card: Card, state: CardState | None) -> Session:
        """Ask a card, whose state is given, before all others."""
        rest = tuple(queued for queued in self.queue if queued.id != card.id)
        added = {card.id: state} if state else {}
        return replace(self, queue=(card, *rest), states=MappingProxyType({**self.states, **added}))

    def skip(self) -> Session:
        """Leave the current card for another day; nothing is logged."""
        return replace(self, queue=self._apart(self.queue[1:]), skipped=self.skipped + 1)

    @property
    def progress(self) -> SessionProgress:
        if not self.mode.repeat:
            return SessionProgress(len(self.answers), len(self.answers) + len(self.queue))
        asked = self.asked - self.mode.relearned.keys()
        first = [card for card in self.queue if not self._asked_before(card)]
        shown = self.states.keys() | self.introduced
        new = Counter(card.kind for card in first if card.id not in shown)
        return SessionProgress(
            len(asked), len(asked) + len(first), new, len(self.queue) - len(first)
        )

    def _failures(self, card: Card) -> int:
        """How often a card was answered below 4 today, before this session too."""
        answers = (done for done in self.answers if done.exercise.card.id == card.id)
        failures = sum(done.grade < KNOWN_GRADE for done in answers)
        return self.mode.relearned.get(card.id, 0) + failures

    def _asked_before(self, card: Card) -> bool:
        return card.id in self.asked or card.id in self.mode.relearned
