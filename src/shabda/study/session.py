"""A session as a value: what is asked next and what an answer changes.

A session is immutable; an answer returns the next one. Undo goes back to the session
before, with its counters and its queue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.look_alike_order import Alike, next_apart
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.scheduling.scheduler import (
    KNOWN_GRADE,
    LEECH_LAPSES,
    SM2,
    Button,
    CardState,
    Scheduler,
    futures,
)
from shabda.study.session_progress import Answered, SessionProgress

INTRODUCTION_GAP = 3
"""A new word is asked this many other cards after it was first shown."""
SHOW_AFTER = 2
"""After this many failures the word or rule is shown again before it is asked."""


@dataclass(frozen=True, slots=True)
class Session:
    """A queue of cards, the states they came with, and the answers so far.

    `out_of_turn` is the kind logged for a card that is not due, or for every card
    when `harmless` is set (cram). `repeat` asks cards answered below 4 again, behind those
    that were not asked yet; `relearned` has how often each of them was answered so earlier in the
    day, by id, `asked` the ids of those answered since. With `introduce` a new word is shown
    before it is asked; `introduced` are the ids of those shown, `left` of those left for tomorrow.
    `alike` are notes that must not follow each other. `new_room` is how many new cards the day has
    left when a drill starts. A card with `leech_limit` lapses is a leech.
    """

    day: int
    queue: tuple[Card, ...]
    states: MappingProxyType[str, CardState]
    answers: tuple[Answered, ...] = ()
    skipped: int = 0
    repeat: bool = True
    relearned: Mapping[str, int] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    harmless: bool = False
    out_of_turn: EventKind = EventKind.CRAM
    scheduler: Scheduler = SM2
    leech_limit: int = LEECH_LAPSES
    introduce: bool = False
    introduced: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    alike: Alike = field(default_factory=dict)
    new_room: int | None = None

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
    def kind(self) -> EventKind:
        """What an answer to the current card is logged as."""
        if self.card is None:
            raise ValueError("the session is over")
        if self.repeat and self._asked_before(self.card):
            return EventKind.RELEARN
        moves = self.scheduler.moves(self.states.get(self.card.id), self.day)
        if self.harmless or not moves:
            return self.out_of_turn
        return EventKind.REVIEW

    @property
    def asks_again(self) -> bool:
        """Whether a grade below 4 brings the current card back in this session."""
        card = self.card
        return self.repeat and card is not None and self._failures(card) + 1 < LEAVE_AFTER

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
        return None if self.new_room is None else self.new_room - self.begun

    @property
    def due_in(self) -> int:
        """The days until the current card is due as it is scheduled now; 0 for a new card."""
        state = self.states.get(self.card.id) if self.card else None
        return max(0, state.due - self.day) if state else 0

    def futures(self) -> dict[Button, CardState]:
        """The four states the current card could go to; empty where an answer moves nothing."""
        if self.card is None or self.kind is not EventKind.REVIEW:
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
        overruled: bool = False,
    ) -> Session:
        """Return the session after an answer to the current card."""
        card, kind = exercise.card, self.kind
        before = self.states.get(card.id)
        done = Answered(exercise, typed, grade, elapsed_ms, kind, before is None, hinted, overruled)
        rest = self.queue[1:]
        left, introduced = self.left, self.introduced
        if self.repeat and grade < KNOWN_GRADE:
            if self.asks_again:
                rest, introduced = (*rest, card), introduced - {card.id}
            else:
                left |= {card.id}
        states = self.states
        if kind is EventKind.REVIEW:
            moved = states.copy()
            moved[card.id] = self.scheduler.review(before, grade, self.day)
            states = MappingProxyType(moved)
        answers, asked = (*self.answers, done), self.asked | {card.id}
        rest = self._apart(rest)
        return replace(
            self, queue=rest, states=states, answers=answers, asked=asked, left=left,
            introduced=introduced,
        )  # fmt: skip

    def _apart(self, rest: tuple[Card, ...]) -> tuple[Card, ...]:
        """Return the rest of the queue, with no look-alike of the current card in front."""
        return next_apart(self.card, rest, self.alike) if self.alike else rest

    def is_leech(self, card_id: str) -> bool:
        """Whether a card of the session is a leech by now."""
        state = self.states.get(card_id)
        return state is not None and state.is_leech(self.leech_limit)

    @property
    def introduces(self) -> bool:
        """Whether the current card is a new word to be shown now and asked later."""
        card = self.card
        return (
            self.introduce
            and self.repeat
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
        new = card.id not in self.states and card.id not in self.relearned
        return card.kind is CardKind.RECOGNISE and new

    @property
    def shows_again(self) -> bool:
        """Whether the current card was missed so often that it is shown before it is asked."""
        card = self.card
        return (
            card is not None
            and self.repeat
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
        asked = self.asked - self.relearned.keys()
        if not self.repeat:
            return SessionProgress(len(self.answers), len(self.answers) + len(self.queue))
        first = [card for card in self.queue if card.id not in asked | self.relearned.keys()]
        shown = self.states.keys() | self.introduced
        new = Counter(card.kind for card in first if card.id not in shown)
        return SessionProgress(
            len(asked), len(asked) + len(first), new, len(self.queue) - len(first)
        )

    def _failures(self, card: Card) -> int:
        """How often a card was answered below 4 today, before this session too."""
        answers = (done for done in self.answers if done.exercise.card.id == card.id)
        return self.relearned.get(card.id, 0) + sum(done.grade < KNOWN_GRADE for done in answers)

    def _asked_before(self, card: Card) -> bool:
        return card.id in self.asked or card.id in self.relearned
