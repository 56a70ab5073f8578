"""Commands killed at some of their writes; `write_kills.py` tries all commands and all writes."""

import os
import shutil
import subprocess
import sys
from enum import EnumType
from pathlib import Path

import pytest
from server_trials import SERVER_ACTS
from trials import ACTS

from shabda.cli.app import load_command
from shabda.cli.commands import COMMANDS

COMMANDS_KILLED = ("add", "undo", "decks-remove", "config")
"""Each takes a second: the state before and after is read in processes of their own."""
TRIALS = {**ACTS, **SERVER_ACTS}
CHANGES_NO_WRITE = {"--json", "--left-out", "--cram", "--speed", "--seed"}
"""Options that change what is shown or asked, not what is written."""


@pytest.mark.skipif(sys.platform != "linux", reason="the calls are counted by a Linux library")
@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
@pytest.mark.parametrize("how", [(), ("--full",)], ids=["killed", "on a full disk"])
def test_a_command_stopped_at_a_write_is_done_or_not_and_leaves_nothing_over(
    how: tuple[str, ...],
) -> None:
    script = Path(__file__).with_name("write_kills.py")
    command = [sys.executable, script, *how, "--every", "50", "--offset", "7", *COMMANDS_KILLED]
    environ = {**os.environ, "PYTHONPATH": str(script.parents[1])}
    ran = subprocess.run(command, capture_output=True, text=True, env=environ)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    rows = [line.split("\t") for line in ran.stdout.splitlines()[1:]]
    tried = {name: int(count) for name, _, count, *_ in rows}
    assert list(tried) == [*COMMANDS_KILLED, "all"]
    assert all(tried.values())


def test_every_command_has_a_trial() -> None:
    assert {act.arguments[0] for act in TRIALS.values()} == set(COMMANDS)


def words_of(command: str) -> set[str]:
    """All that stands in the command lines of its trials."""
    acts = [act for act in TRIALS.values() if act.arguments[0] == command]
    return {word for act in acts for word in act.arguments}


def test_every_action_of_a_command_has_a_trial() -> None:
    actions = {
        (command, action.value)
        for command in COMMANDS
        for parameter in load_command(command).params
        if isinstance(kind := parameter.type_descriptor.annotation, EnumType)
        for action in kind
    }
    assert ("decks", "remove") in actions
    assert [(command, word) for command, word in actions if word not in words_of(command)] == []


@pytest.mark.parametrize(
    "command",
    sorted({act.arguments[0] for act in TRIALS.values() if not act.shows or act.again} - {"list"}),
)
def test_every_option_of_a_command_that_writes_has_a_trial(command: str) -> None:
    tried = words_of(command) | CHANGES_NO_WRITE
    for parameter in load_command(command).params:
        if parameter.param_type_name == "option":
            names = {*parameter.opts, *parameter.secondary_opts}
            assert names & tried, f"{command} {parameter.opts} has no trial"
