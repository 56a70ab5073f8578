"""Put what the program prints into the examples of the reference: part of `make pictures`.

An example is a block that begins with `$ shabda …`. Its output stands below, whole, or its first
lines with `...` after them. A test compares each with what the program prints.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

DOCS = Path(__file__).parent
NEED_A_LONG_LOG = ("config weights fit", "stats --calibration", "stats --simulate 90")
"""Shown for a learner of half a year, whose answers are not in the repository."""
FILES = {
    "today.txt": "गजः = elephant\nheart - हृदयम्\nगोधूमः-गेहूँ\nनिदाध = summer\nसुत = boy\n",
    "notes.txt": "गजः = elephant\nराम + इन्द्र = रामेन्द्र\nnadi = river\nsee page 4\n",
}
"""The files that the examples import."""
_EXAMPLE = re.compile(r"(?m)^\$ shabda (?P<command>.+)\n(?P<output>(?:(?!```$|\$ ).*\n)*)")

Run = Callable[[list[str]], str]


def examples(text: str) -> list[tuple[str, str]]:
    """The arguments and the shown output of the examples of a page that can be run."""
    found = _EXAMPLE.finditer(text)
    return [(it["command"], it["output"]) for it in found if it["command"] not in NEED_A_LONG_LOG]


def shown(printed: str, output: str) -> str:
    """What an example shows of what is printed: as much as `output` does."""
    lines = output.splitlines()
    if lines[-1:] != ["..."]:
        return printed
    return "".join([*printed.splitlines(keepends=True)[: len(lines) - 1], "...\n"])


def renewed(text: str, run: Run) -> str:
    """A page with what the program prints now."""

    def example(match: re.Match[str]) -> str:
        command, output = match["command"], match["output"]
        if command in NEED_A_LONG_LOG:
            return match[0]
        return f"$ shabda {command}\n{shown(run(shlex.split(command)), output)}"

    return _EXAMPLE.sub(example, text)


def main() -> None:
    """Renew the examples of all pages, each run in a home of its own with compiled decks."""
    with TemporaryDirectory() as folder:
        compiled = Path(folder, "compiled")
        _shabda(["explain", "गतः"], compiled, Path(folder))

        def run(arguments: list[str]) -> str:
            home = Path(folder, "home")
            shutil.copytree(compiled, home)
            for name, text in FILES.items():
                Path(folder, name).write_text(text, encoding="utf-8")
            printed = _shabda(arguments, home, Path(folder))
            shutil.rmtree(home)
            return printed

        for page in sorted(DOCS.glob("*.md")):
            text = page.read_text(encoding="utf-8")
            page.write_text(renewed(text, run), encoding="utf-8")


def _shabda(arguments: list[str], home: Path, folder: Path) -> str:
    environment = os.environ | {"SHABDA_HOME": str(home), "COLUMNS": "80"}
    command = [sys.executable, "-m", "shabda", *arguments]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return ran.stdout or ran.stderr


if __name__ == "__main__":
    main()
