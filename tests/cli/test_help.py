"""Help: every command in its section, every example on a line of its own."""

import pytest
from typer.main import get_command

from shabda.cli.app import app
from shabda.cli.help import KEEPING, SECTIONS, laid_out

COMMANDS = get_command(app).commands  # type: ignore[attr-defined]


def test_every_command_stands_in_one_section(shabda) -> None:
    out = shabda("--help").out
    places = [out.index(f"\n{section}:") for section in (*SECTIONS, KEEPING)]
    assert places == sorted(places)
    said = [line.split()[0] for line in out[places[0] :].splitlines() if line.startswith("  ")]
    assert set(COMMANDS) <= set(said)
    assert {name for names in SECTIONS.values() for name in names} <= set(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_an_example_is_never_broken(shabda, name) -> None:
    out = shabda(name, "--help").out
    examples = [line for line in out.splitlines() if line.startswith("    shabda ")]
    assert examples
    assert all(f"shabda {name}" in line for line in examples)


def test_examples_stand_below_each_other() -> None:
    text = "What.\n\n    Examples: shabda a b,\n    shabda a 'c, d'"
    assert laid_out(text) == "What.\n\n\b\nExamples:\n  shabda a b\n  shabda a 'c, d'"
    assert laid_out("What.") == "What."
