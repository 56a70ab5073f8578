"""A session between the desk and the terminal: what review and drill share."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from shabda.cli import clock
from shabda.cli.desk import Desk, Labels
from shabda.study.cards import Card, Exercise
from shabda.study.log import Kind
from shabda.study.session import Session
from shabda.study.summary import summarise
from shabda.terminal.keyboard import Keyboard


def play_session(desk: Desk, cards: Sequence[Card], **how: Any) -> Session:
    """Ask cards, keep every answer as it is given, and show what the session was worth."""
    from rich.console import Console

    from shabda.terminal.console import look_of, out, show
    from shabda.terminal.player import play
    from shabda.terminal.screens.summary import summary

    day = desk.day
    states = desk.collection.states({card.id for card in cards})
    session = Session.start(day, cards, states, **how)
    console: Console = out()

    def record(exercise: Exercise, grade: int, typed: str, elapsed_ms: int, kind: Kind) -> None:
        desk.collection.record(
            exercise.card.id,
            at=clock.now().at,
            day=day,
            kind=kind,
            grade=grade,
            answer=typed,
            exercise=asked(exercise),
            elapsed_ms=elapsed_ms,
        )

    def undo() -> bool:
        return desk.collection.undo(at=clock.now().at, day=day) is not None

    with keyboard(console) as keys:
        session = play(
            session,
            desk.exercise,
            record,
            undo,
            keys,
            console,
            clock.seconds,
            iast=desk.settings.iast,
            others=Labels(desk.collection),
        )
    tomorrow = desk.collection.due_on(0, day + 1)
    show(
        console, summary(summarise(session), look_of(console), due_tomorrow=sum(tomorrow.values()))
    )
    return session


def asked(exercise: Exercise) -> str:
    """An exercise in words, as the log keeps it."""
    shown = ", ".join(text.devanagari or text.iast for text in exercise.shown)
    right = " / ".join(text.devanagari or text.iast for text in exercise.accepted)
    return " · ".join(part for part in (exercise.question, shown, right) if part)


def keyboard(console: object) -> AbstractContextManager[Keyboard]:
    """Keys one by one on a terminal; lines from a pipe, a dumb terminal or a screen reader."""
    from shabda.terminal.console import is_live, out
    from shabda.terminal.keyboard import LineKeyboard

    if is_live(sys.stdin, sys.stdout, os.environ):
        from shabda.terminal.tty import TtyKeyboard

        return TtyKeyboard(sys.stdin.fileno(), sys.stdout.fileno())
    return LineKeyboard(sys.stdin, out())
