"""The one question of a first review at a terminal: which words come first."""

from __future__ import annotations

import os

from shabda.app.deck_choosing import asks_first, choose_decks, first_choices
from shabda.app.workspace import Workspace
from shabda.cli.consoles import learner_console
from shabda.cli.play import keyboard
from shabda.terminal.display import LEAVE, Display
from shabda.terminal.screens.deck_table import which_words_first
from shabda.terminal.viewport import Screen
from shabda.terminal.width_probe import script_advice


def choose_first(workspace: Workspace) -> bool:
    """Ask once which words come first, where nothing was chosen, begun or imported yet.

    Return False when the learner quits instead; raises KeyboardInterrupt for Ctrl-C.
    """
    if not asks_first(workspace):
        return True
    with keyboard() as keys:
        if not keys.live:
            return True
        offers = first_choices(workspace)
        choices = [words for words, _ in offers]
        numbers = "".join(str(number) for number in range(1, len(offers) + 1))
        advice = script_advice(os.environ)
        display = Display(learner_console(), keys)
        key = display.key(
            lambda options: Screen([], which_words_first(choices, options, advice)),
            f"{numbers}{LEAVE}",
        )
        display.clear()
    if keys.interrupted:
        raise KeyboardInterrupt
    if key == LEAVE:
        return False
    choose_decks(workspace, offers[int(key) - 1][1])
    return True
