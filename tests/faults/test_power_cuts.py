"""The power fails while a command writes; `power_cuts.py` tries all commands and all calls."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="the calls are recorded by a Linux library")
@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
def test_a_setting_is_as_before_or_as_after_when_the_power_fails() -> None:
    script = Path(__file__).with_name("power_cuts.py")
    command = [sys.executable, script, "--every", "2", "config"]
    environ = {**os.environ, "PYTHONPATH": str(script.parents[1])}
    ran = subprocess.run(command, capture_output=True, text=True, env=environ)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert int(ran.stdout.splitlines()[1].split("\t")[2]) >= 12
