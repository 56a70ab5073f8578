"""Commands killed at some of their writes; `write_kills.py` tries all commands and all writes."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = ("add", "undo", "decks-remove", "config")
"""Each takes a second: the state before and after is read in processes of their own."""


@pytest.mark.skipif(sys.platform != "linux", reason="the calls are counted by a Linux library")
@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_a_command_killed_at_a_write_is_done_or_not_and_leaves_nothing_over() -> None:
    script = Path(__file__).with_name("write_kills.py")
    command = [sys.executable, script, "--every", "50", "--offset", "7", *COMMANDS]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    tried = {line.split("\t")[0]: int(line.split("\t")[2]) for line in ran.stdout.splitlines()[1:]}
    assert list(tried) == list(COMMANDS)
    assert all(tried.values())
