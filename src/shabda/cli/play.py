"""A session between the desk and the terminal: what review and drill share."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from shabda.app import clock
from shabda.app.session import Sitting
from shabda.app.workspace import Desk
from shabda.store.early import warm
from shabda.study.cards import Card
from shabda.study.session import Session
from shabda.study.summary import summarise
from shabda.terminal.console import is_live, look_of, out, show
from shabda.terminal.keyboard import Keyboard, LineKeyboard
from shabda.terminal.screens.summary import summary
from shabda.terminal.session import play

AFTER_FIRST_SCREEN = 0.1
"""Seconds in which the first question is drawn; then SQLModel is loaded while it is read."""


def play_session(desk: Desk, cards: Sequence[Card], **how: Any) -> Session:
    """Ask cards, keep every answer as it is given, and show what the session was worth.

    Raises KeyboardInterrupt at the end when the learner left with Ctrl-C.
    """
    console = out()
    states = desk.collection.states({card.id for card in cards})
    start = Session.start(desk.day, cards, states, scheduler=desk.collection.scheduler, **how)
    with keyboard() as keys:
        if keys.live:
            warm(desk.collection, AFTER_FIRST_SCREEN)
        session = play(
            start, Sitting.of(desk), keys, console, clock.seconds, iast=desk.settings.iast
        )
    tomorrow = sum(desk.collection.due_on(0, desk.day + 1).values())
    show(console, summary(summarise(session), look_of(console), due_tomorrow=tomorrow))
    if keys.interrupted:
        raise KeyboardInterrupt
    return session


def keyboard() -> AbstractContextManager[Keyboard]:
    """Keys one by one on a terminal; lines from a pipe, a dumb terminal or a screen reader."""
    if is_live(sys.stdin, sys.stdout, os.environ):
        from shabda.terminal.tty_keyboard import TtyKeyboard

        return TtyKeyboard(sys.stdin.fileno(), sys.stdout.fileno())
    return LineKeyboard(sys.stdin, out())
