"""The output that the reference shows after `$ shabda …` is what the program prints."""

from __future__ import annotations

import runpy
import shlex
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
MAKER = runpy.run_path(str(DOCS / "examples.py"))
EXAMPLES = [
    (page.name, *example)
    for page in sorted(DOCS.glob("*.md"))
    for example in MAKER["examples"](page.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("page", "command", "output"), EXAMPLES)
def test_an_example_is_what_the_program_prints(
    page, command, output, shabda, reading_home, tmp_path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in MAKER["FILES"].items():
        Path(name).write_text(text, encoding="utf-8")
    ran = shabda(*shlex.split(command))
    now = MAKER["shown"](ran.out or ran.err, output)
    assert now == output, f"docs/{page} is out of date: run `make pictures`"


def test_there_are_examples_of_most_kinds_of_commands() -> None:
    assert len({command.split()[0] for _, command, _ in EXAMPLES}) >= 11
