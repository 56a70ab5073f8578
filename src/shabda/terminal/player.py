"""A session at a keyboard: each card asked, each answer kept before the next card is shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rich.console import Console

from shabda.sanskrit.answers import readings
from shabda.sanskrit.script import devanagari, is_devanagari
from shabda.study.cards import Card, Exercise
from shabda.study.log import Kind
from shabda.study.session import Session
from shabda.terminal.keyboard import Keyboard, Preview
from shabda.terminal.stage import Stage
from shabda.terminal.turn import Answer, Move, Turn

Record = Callable[[Exercise, Answer, Kind], None]
"""Keeps an answer to an exercise as the kind of event it is."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A session before a card was answered or skipped, and the exercise it stood at."""

    session: Session
    exercise: Exercise
    stored: bool


def preview_of(typed: str) -> str:
    """How romanised text is read, in Devanagari; nothing when it is Devanagari already."""
    if is_devanagari(typed) or typed.lstrip().startswith(":"):
        return ""
    heard = readings(typed)
    return devanagari(heard[0].slp1) if heard else ""


def play(
    session: Session,
    make: Callable[[Card], Exercise],
    record: Record,
    undo: Callable[[], bool],
    keyboard: Keyboard,
    console: Console,
    clock: Callable[[], float],
    *,
    iast: bool = True,
    preview: Preview = preview_of,
    others: Mapping[str, str] | None = None,
) -> Session:
    """Ask until the queue is empty or the learner leaves; return the session as it ended.

    `make` builds the exercise of a card, `record` keeps an answer the moment it is given,
    `undo` takes the last kept answer back and says whether it could, `clock` counts
    seconds. `others` are words an answer may be confused with (see `judge`).
    """
    player = _Player(make, record, undo, Stage(console, keyboard, iast), clock, preview)
    return player.run(session, others or {})


@dataclass(slots=True)
class _Player:
    make: Callable[[Card], Exercise]
    record: Record
    undo: Callable[[], bool]
    stage: Stage
    clock: Callable[[], float]
    preview: Preview
    past: list[_Past] = field(default_factory=list)
    note: str = ""

    def run(self, session: Session, others: Mapping[str, str]) -> Session:
        again: Exercise | None = None
        while session.card is not None:
            exercise, again = again or self.make(session.card), None
            turn = Turn(self.stage, session, exercise, self.clock, self.preview, others, self.note)
            self.note = ""
            outcome = turn.play()
            if isinstance(outcome, Answer):
                session = self._keep(session, exercise, outcome)
                if outcome.leave:
                    break
            elif outcome is Move.SKIP:
                self.past.append(_Past(session, exercise, stored=False))
                session = session.skip()
            elif outcome is Move.UNDO:
                session, again = self._back(session, exercise)
            else:
                break
        self.stage.clear()
        return session

    def _keep(self, session: Session, exercise: Exercise, given: Answer) -> Session:
        self.record(exercise, given, session.kind)
        self.past.append(_Past(session, exercise, stored=True))
        return session.answer(exercise, given.grade, typed=given.typed, elapsed_ms=given.elapsed_ms)

    def _back(self, session: Session, exercise: Exercise) -> tuple[Session, Exercise]:
        """The session and exercise before the last step, or these when there is none."""
        if not self.past:
            self.note = "nothing to take back in this session"
            return session, exercise
        last = self.past.pop()
        if last.stored and not self.undo():
            self.note = "the last answer could not be taken back"
            return session, exercise
        self.note = "taken back" if last.stored else ""
        return last.session, last.exercise
