"""The peers, each in an environment of its own that is made when it is first wanted."""

import subprocess
import sys
from functools import cache
from pathlib import Path

from bench.homes import CACHE

ANKI, PARSER = "anki", "sanskrit_parser"


@cache
def python_of(package: str) -> Path | None:
    """The interpreter of an environment that has a package; None when it cannot be had."""
    folder = CACHE / f"env-{package}"
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        print(f"installing {package} into {folder} ...", file=sys.stderr)
        make = [sys.executable, "-m", "venv", "--clear", folder]
        install = [python, "-m", "pip", "install", "--quiet", package]
        try:
            for command in (make, install):
                subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"no {package}, so no ratios to it: {error}", file=sys.stderr)
            return None
        (folder / "ready").touch()
    return python
