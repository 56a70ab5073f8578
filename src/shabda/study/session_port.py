"""The interface through which a session stores answers and edits entries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.judge import Verdict
from shabda.sanskrit.answers.slips import Slip
from shabda.study.cards import Card, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import PASSING_GRADE, CardState
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to be stored: its grade q, milliseconds, and the slips found in it.

    `confused_with` is the equivalence key of the word given instead. `leave` is set when the
    learner left at the verdict, `overruled` when a typed answer that was judged wrong was called
    right.
    """

    typed: str
    grade: int
    elapsed_ms: int
    slips: tuple[Slip, ...] = ()
    confused_with: str = ""
    leave: bool = False
    hinted: bool = False
    overruled: bool = False

    def graded(self, grade: int) -> Answer:
        """Return the answer with another grade than the one that was judged."""
        return replace(self, grade=grade, overruled=self.grade < PASSING_GRADE <= grade)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What an answer led to: a message, and a card, with its state, to ask next."""

    message: str = ""
    card: Card | None = None
    state: CardState | None = None


class Voice(Protocol):
    """Speaks Sanskrit while the session goes on; what it returns is for the learner."""

    @property
    def listens(self) -> bool:
        """Whether each screen is spoken as it is shown."""

    @property
    def exists(self) -> bool:
        """Whether the program that speaks is installed."""

    def start(self, slp1: str) -> str:
        """Begin to speak, in place of what was spoken; return what went wrong, or ""."""

    def stop(self) -> str:
        """Stop speaking; return what went wrong since `start`, or ""."""


@dataclass(frozen=True, slots=True)
class OtherWord:
    """A word that was typed in place of the one asked, named in a sentence.

    `same_meaning`: it has a meaning of the word asked, so that the question leaves it open.
    """

    sentence: str
    same_meaning: bool


class SessionPort(Protocol):
    """Stores answers and edits entries; the texts it returns are for the learner."""

    @property
    def voice(self) -> Voice:
        """Speaks the Sanskrit of a screen."""

    @property
    def confusable(self) -> Mapping[str, str]:
        """Words an answer may be confused with (see `judge`)."""

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        """Make an exercise of a card; with `taught`, include the lesson of its rule.

        Raises CardGoneError for a card that is no longer in its deck, and NothingToDrawError for
        a rule that no word of the decks fits.
        """

    def record(self, exercise: Exercise, answer: Answer, kind: EventKind) -> FollowUp:
        """Log an answer."""

    def suspend(self, exercise: Exercise) -> str:
        """Suspend a card; return a message."""

    def undo(self) -> bool:
        """Void the last answer or mark; return False when it was voided elsewhere."""

    def flag(self, exercise: Exercise) -> str:
        """Flag a card, or remove its flag; return a message."""

    def edit(self, exercise: Exercise) -> tuple[Exercise, str]:
        """Open the entry of a card in the learner's editor; return a new exercise and a message."""

    def annotate(self, exercise: Exercise, note: str) -> tuple[Exercise, str]:
        """Add the learner's note to an entry; return the new exercise and a message."""

    def recognise_word(
        self, exercise: Exercise, verdict: Verdict, typed: str
    ) -> tuple[Verdict, OtherWord | None]:
        """Recognise which word was typed: another form of the word asked, or another word.

        Another form is named in the verdict, and right if words are cited by it.
        """

    def word_meaning(self, typed: str, exercise: Exercise) -> str:
        """Name a word of the decks that has the meaning typed on a word card: "that is गज gaja".

        "" where none has it.
        """

    def card_words(self, exercise: Exercise) -> Sequence[tuple[Word, Sequence[Word]]]:
        """The words a card is about, each with its look-alikes."""
