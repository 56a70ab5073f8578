"""A session between the desk and the terminal: what review and drill share."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from shabda.cli import clock
from shabda.cli.desk import Desk, Labels
from shabda.study.cards import Card, Exercise
from shabda.study.log import Kind, Review
from shabda.study.session import Session
from shabda.study.summary import summarise
from shabda.terminal.console import is_live, look_of, out, show
from shabda.terminal.keyboard import Keyboard, LineKeyboard
from shabda.terminal.player import play
from shabda.terminal.screens.summary import summary
from shabda.terminal.turn import Answer


def play_session(desk: Desk, cards: Sequence[Card], **how: Any) -> Session:
    """Ask cards, keep every answer as it is given, and show what the session was worth.

    Raises KeyboardInterrupt at the end when the learner left with Ctrl-C.
    """
    console, sitting = out(), Sitting(desk)
    states = desk.collection.states({card.id for card in cards})
    with keyboard() as keys:
        session = play(
            Session.start(desk.day, cards, states, **how),
            desk.exercise,
            sitting.record,
            sitting.undo,
            keys,
            console,
            clock.seconds,
            iast=desk.settings.iast,
            others=Labels(desk.collection),
        )
    tomorrow = sum(desk.collection.due_on(0, desk.day + 1).values())
    show(console, summary(summarise(session), look_of(console), due_tomorrow=tomorrow))
    if keys.interrupted:
        raise KeyboardInterrupt
    return session


@dataclass(slots=True)
class Sitting:
    """The answers of one session, so that its undo takes back its own and no other's."""

    desk: Desk
    kept: list[Review] = field(default_factory=list)

    def record(self, exercise: Exercise, given: Answer, kind: Kind) -> None:
        """Keep an answer for good."""
        event = self.desk.collection.record(
            exercise.card.id,
            at=clock.now().at,
            day=self.desk.day,
            kind=kind,
            grade=given.grade,
            answer=given.typed,
            exercise=asked(exercise),
            elapsed_ms=given.elapsed_ms,
            slips=[slip.code for slip in given.slips],
        )
        self.kept.append(event)

    def undo(self) -> bool:
        """Take the last answer back; False when it was taken back elsewhere."""
        event = self.kept.pop()
        at, day = clock.now().at, self.desk.day
        return self.desk.collection.undo(at=at, day=day, event=event) is not None


def asked(exercise: Exercise) -> str:
    """An exercise in words, as the log keeps it."""
    shown = ", ".join(text.devanagari or text.iast for text in exercise.shown)
    right = " / ".join(text.devanagari or text.iast for text in exercise.accepted)
    return " · ".join(part for part in (exercise.question, shown, right) if part)


def keyboard() -> AbstractContextManager[Keyboard]:
    """Keys one by one on a terminal; lines from a pipe, a dumb terminal or a screen reader."""
    if is_live(sys.stdin, sys.stdout, os.environ):
        from shabda.terminal.tty import TtyKeyboard

        return TtyKeyboard(sys.stdin.fileno(), sys.stdout.fileno())
    return LineKeyboard(sys.stdin, out())
