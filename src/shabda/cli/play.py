"""Plays a session at a terminal, for `review` and `drill`."""

import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from importlib import import_module

from shabda.app import clock
from shabda.app.review_plan import look_alikes
from shabda.app.session import WorkspaceSession
from shabda.app.workspace import Workspace
from shabda.cli.consoles import learner_console
from shabda.cli.find_pictures import find_pictures
from shabda.errors import StoreError
from shabda.lazy_dataclasses import replace
from shabda.study.cards import Card
from shabda.study.look_alike_order import separate_look_alikes
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.terminal.console import is_live
from shabda.terminal.keyboard import Keyboard, LineKeyboard
from shabda.terminal.session import run_session
from shabda.terminal.tty_keyboard import HAS_TERMIOS, TtyKeyboard, flush_input
from shabda.terminal.windows_keyboard import WindowsKeyboard, console_keys, has_console_keys


def play_session(workspace: Workspace, cards: Sequence[Card], mode: SessionMode) -> Session:
    """Ask cards, log each answer at once, and show a summary.

    Raises KeyboardInterrupt at the end when the learner left with Ctrl-C.
    """
    console = learner_console()
    pictures, note = find_pictures(wanted=workspace.settings.pictures)
    with keyboard() as keys:
        mode = replace(mode, introduce=workspace.settings.meet and keys.waits)
        start = _start_session(workspace, cards, mode)
        port = WorkspaceSession.of(workspace)
        try:
            session = run_session(
                start, port, keys, console, clock.seconds,
                pictures=pictures, message=note,
            )  # fmt: skip
        except StoreError as error:
            rescue = import_module("shabda.app.session_rescue")
            raise rescue.with_answers_kept(error, workspace.home, port.undoable) from error
    from shabda.cli.session_end import show_end  # 3 ms that a first question does not wait for

    show_end(workspace, session)
    if keys.interrupted:
        raise KeyboardInterrupt
    return session


def _start_session(workspace: Workspace, cards: Sequence[Card], mode: SessionMode) -> Session:
    """Return a session of these cards, look-alikes apart unless they are to be compared."""
    states = workspace.collection.cards.states({card.id for card in cards})
    if mode.repeat:
        mode = replace(mode, alike=look_alikes(workspace, cards))
        cards = separate_look_alikes(cards, mode.alike)
    scheduler, leech_limit = workspace.collection.cards.scheduler, workspace.settings.leech
    mode = replace(mode, scheduler=scheduler, leech_limit=leech_limit)
    return Session.start(workspace.day, cards, states, mode)


def keyboard() -> AbstractContextManager[Keyboard]:
    """Read single keys on a terminal; lines from a pipe, a dumb terminal or a screen reader.

    Lines also where the system offers no way to read keys.
    """
    if is_live(sys.stdin, sys.stdout, os.environ):
        if HAS_TERMIOS:
            return TtyKeyboard(sys.stdin.fileno(), sys.stdout.fileno())
        if has_console_keys():
            return WindowsKeyboard(console_keys(), sys.stdout, clock.pause)
    return LineKeyboard(sys.stdin, learner_console(), flush_input)
