"""A plain command line is read without typer, and just as typer reads it."""

from functools import wraps
from importlib import import_module
from typing import Any

import pytest
import typer
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typer.main import get_command

from shabda.cli.app import with_typer
from shabda.cli.commands import COMMANDS
from shabda.cli.declared import ExitError
from shabda.cli.plain_run import read_arguments, run_plainly

FUNCTIONS = {
    name: getattr(import_module(f"shabda.cli.commands.{entry.module}"), entry.function)
    for name, entry in COMMANDS.items()
}
LINES = {
    "add": ["मेघः", "cloud", "rain cloud", "-g", "m", "--merge"],
    "backup": [],
    "config": ["new", "5"],
    "decks": [],
    "edit": ["मेघः"],
    "export": ["words.csv", "--deck", "notes"],
    "import": ["notes.txt", "--yes", "--left-out"],
    "remove": ["मेघः"],
    "review": ["--deck", "notes", "--limit", "3", "--new", "0", "--cram"],
    "sync": ["/media/usb", "--create"],
    "check": ["agni", "agnih", "--json"],
    "derive": ["भू", "-l", "lot"],
    "drill": ["guna", "--count", "3", "--seed", "7"],
    "explain": ["agninA"],
    "join": ["tat", "ca", "eva", "--why"],
    "list": ["fire"],
    "show": ["agni"],
    "split": ["tacca", "--most", "5"],
    "stats": ["--json"],
    "table": ["agni", "-g", "m"],
}
"""A usual line of each command that does not wait for typer."""
WORDS = ["agni", "अग्नि", "3", "0", "-", "--", "-3", "", "a b", "-x", "-jw", "+5", "--help", "-h"]


def options(name: str) -> list[str]:
    """The names of a command's options, as typer knows them."""
    return [option for it in commands[name].params for option in it.opts if option[0] == "-"]


class ReadError(Exception):
    """Carries what typer read."""


def capturing(function: Any) -> Any:
    @wraps(function)
    def command(**values: Any) -> None:
        raise ReadError(values)

    return command


def made(name: str) -> Any:
    program = typer.Typer(add_completion=False, rich_markup_mode=None)
    program.command(name)(with_typer(capturing(FUNCTIONS[name])))
    return get_command(program)


commands = {name: made(name) for name in FUNCTIONS}


def read_by_typer(name: str, given: list[str]) -> dict[str, Any] | None:
    """What typer reads; None where it refuses or helps."""
    try:
        commands[name].main(given, standalone_mode=False)
    except ReadError as found:
        values: dict[str, Any] = found.args[0]
        return values
    except Exception:
        return None
    return None


lines = st.sampled_from(sorted(FUNCTIONS)).flatmap(
    lambda name: st.tuples(
        st.just(name), st.lists(st.sampled_from([*WORDS, *options(name)]), max_size=5)
    )
)


@pytest.mark.no_cover
@settings(max_examples=400)
@given(lines)
@example(("join", ["a", "b", "--why", "--json"]))
@example(("drill", ["guna", "--count", "+3"]))
def test_what_is_read_plainly_is_what_typer_reads(line: tuple[str, list[str]]) -> None:
    name, given = line
    plain = read_arguments(FUNCTIONS[name], given)
    assert plain is None or plain == read_by_typer(name, given)


@pytest.mark.parametrize("name", LINES)
def test_an_everyday_line_is_read_plainly(name: str) -> None:
    found = read_arguments(FUNCTIONS[name], LINES[name])
    assert found is not None
    assert found == read_by_typer(name, LINES[name])


@pytest.mark.parametrize(
    "given",
    [[], ["a", "b", "c"], ["a", "b", "--jsn"], ["a", "b", "--help"], ["a", "b", "--json=1"]],
)
def test_anything_else_is_left_to_typer(given: list[str]) -> None:
    assert read_arguments(FUNCTIONS["check"], given) is None


def test_an_unknown_command_is_left_to_typer() -> None:
    assert run_plainly(["chekc", "a", "b"]) is None
    assert run_plainly(["--no-pager", "list"]) is None
    assert run_plainly([]) is None


def test_the_exit_code_of_a_command_is_that_of_the_program(
    shabda, home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: Any) -> None:
        raise ExitError(3)

    monkeypatch.setattr("shabda.cli.commands.check.check", wraps(FUNCTIONS["check"])(fail))
    assert shabda("check", "a", "b").code == 3
    assert shabda("--no-pager", "check", "a", "b").code == 3
