"""What a session needs done that no screen can do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from shabda.sanskrit.answers.judge import Slip
from shabda.study.cards import Card, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import CardState
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to be kept: its grade q, milliseconds, and the slips heard in it.

    `taken_for` is the equivalence key of the other word it was. `leave` when the learner
    went away at its verdict.
    """

    typed: str
    grade: int
    elapsed_ms: int
    slips: tuple[Slip, ...] = ()
    taken_for: str = ""
    leave: bool = False
    hinted: bool = False


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What an answer led to: a message, and a card, with its state, to ask next."""

    said: str = ""
    card: Card | None = None
    state: CardState | None = None


class Voice(Protocol):
    """Speaks Sanskrit while the session goes on; what it returns is for the learner."""

    @property
    def listens(self) -> bool:
        """Whether each screen is spoken as it is shown."""

    def start(self, slp1: str) -> str:
        """Begin to speak, in place of what was spoken; return what went wrong, or ""."""

    def stop(self) -> str:
        """Stop speaking; return what went wrong since `start`, or ""."""


class SessionPort(Protocol):
    """Keeps answers and changes entries; what it says is for the learner."""

    @property
    def voice(self) -> Voice:
        """Speaks the Sanskrit of a screen."""

    @property
    def others(self) -> Mapping[str, str]:
        """Words an answer may be confused with (see `judge`)."""

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        """Make an exercise of a card; `taught`: with the lesson of its rule.

        Raises UnknownNameError for a card that its deck has lost.
        """

    def record(self, exercise: Exercise, given: Answer, kind: EventKind) -> FollowUp:
        """Keep an answer for good."""

    def suspend(self, exercise: Exercise) -> str:
        """Keep for good that a card is not to be asked."""

    def undo(self) -> bool:
        """Take back what was kept last; False when it was taken back elsewhere."""

    def flag(self, exercise: Exercise) -> str:
        """Flag a card, or take its flag off."""

    def edit(self, exercise: Exercise) -> tuple[Exercise, str]:
        """Open the entry of a card in the learner's editor; return its exercise anew."""

    def annotate(self, exercise: Exercise, note: str) -> tuple[Exercise, str]:
        """Put a note of the learner's beside an entry; return its exercise anew."""

    def behind(self, exercise: Exercise) -> Sequence[tuple[Word, Sequence[Word]]]:
        """The words a card is about, each with its look-alikes."""
