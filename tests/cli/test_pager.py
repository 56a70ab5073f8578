"""Long output on a terminal goes through the pager."""

import os
import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE


@pytest.fixture
def on_terminal(home: Path):
    """Run a command on a terminal of 80 by 24; return what came to the screen."""

    def run(*arguments: str, **environ: str) -> str:
        seat = pexpect.spawn(
            sys.executable, ["-m", "shabda", *arguments], encoding="utf-8", timeout=PATIENCE,
            dimensions=(24, 80), env={**os.environ, "TERM": "xterm", **environ},
        )  # fmt: skip
        with closing(seat):
            seat.expect(pexpect.EOF)
            return str(seat.before)

    return run


def test_a_long_list_goes_through_the_pager(on_terminal, tmp_path: Path) -> None:
    file = tmp_path / "paged.txt"
    assert on_terminal("list", PAGER=f"tee '{file}'").count("सुत")
    assert "सुत" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [("show", "सुत"), ("due",)])
def test_output_that_fits_the_window_is_not_paged(on_terminal, tmp_path: Path, arguments) -> None:
    file = tmp_path / "paged.txt"
    assert on_terminal(*arguments, PAGER=f"tee '{file}'")
    assert not file.exists()


@pytest.mark.parametrize(
    ("arguments", "pager"),
    [(("--no-pager", "list"), "false"), (("list",), ""), (("list",), "no-such-pager")],
)
def test_without_a_pager_all_is_printed(on_terminal, arguments, pager) -> None:
    assert "सुत" in on_terminal(*arguments, PAGER=pager)


def test_a_pager_with_an_open_quote_is_one_sentence(on_terminal) -> None:
    shown = on_terminal("list", PAGER='less "').strip()
    assert shown == "shabda: PAGER: 'less \"' has a quote that is not closed; set it to a command"


def test_a_pager_left_early_is_not_an_error(on_terminal) -> None:
    assert "Traceback" not in on_terminal("list", PAGER="head -1")


def test_a_pipe_has_no_pager(shabda, home, monkeypatch) -> None:
    monkeypatch.setenv("PAGER", "false")
    assert "सुत" in shabda("list").out
