"""A session between the desk and the terminal: what review and drill share."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from shabda.app import clock
from shabda.app.review_plan import look_alikes, planned
from shabda.app.session import WorkspaceSession
from shabda.app.workspace import Workspace
from shabda.study.cards import Card
from shabda.study.session import Session
from shabda.study.spacing import spaced
from shabda.study.summary import summarise
from shabda.terminal.console import is_live, out, render_options, show
from shabda.terminal.keyboard import Keyboard, LineKeyboard
from shabda.terminal.screens.session_summary import Waiting, summary
from shabda.terminal.session import play
from shabda.terminal.tty_keyboard import HAS_TERMIOS, TtyKeyboard
from shabda.terminal.windows_keyboard import WindowsKeyboard, console_keys, has_console_keys


def play_session(workspace: Workspace, cards: Sequence[Card], **how: Any) -> Session:
    """Ask cards, keep every answer as it is given, and show what the session was worth.

    Raises KeyboardInterrupt at the end when the learner left with Ctrl-C.
    """
    console = out()
    with keyboard() as keys:
        start = _started(workspace, cards, meet=workspace.settings.meet and keys.waits, **how)
        port = WorkspaceSession.of(workspace)
        session = play(start, port, keys, console, clock.seconds, iast=workspace.settings.iast)
    tomorrow = sum(workspace.collection.queue.due_on(0, workspace.day + 1).values())
    plan = planned(workspace)
    waiting = Waiting(len(plan.due), len(plan.new), len(plan.again))
    options = render_options(console)
    show(console, summary(summarise(session), options, waiting=waiting, due_tomorrow=tomorrow))
    if keys.interrupted:
        raise KeyboardInterrupt
    return session


def _started(workspace: Workspace, cards: Sequence[Card], **how: Any) -> Session:
    """A session of these cards, look-alikes apart unless they were drawn to be compared."""
    states = workspace.collection.cards.states({card.id for card in cards})
    scheduler = workspace.collection.cards.scheduler
    if how.get("repeat", True):
        how["alike"] = look_alikes(workspace, cards)
        cards = spaced(cards, how["alike"])
    return Session.start(workspace.day, cards, states, scheduler=scheduler, **how)


def keyboard() -> AbstractContextManager[Keyboard]:
    """Keys one by one on a terminal; lines from a pipe, a dumb terminal or a screen reader.

    Lines also where the system offers no way to read keys.
    """
    if is_live(sys.stdin, sys.stdout, os.environ):
        if HAS_TERMIOS:
            return TtyKeyboard(sys.stdin.fileno(), sys.stdout.fileno())
        if has_console_keys():
            return WindowsKeyboard(console_keys(), sys.stdout, clock.pause)
    return LineKeyboard(sys.stdin, out())
