"""Help: every command in its section, every example on a line of its own."""

import re

import pytest
from typer.main import get_command

from shabda.cli.app import app, load_command
from shabda.cli.commands import COMMANDS
from shabda.cli.help_page import OPTIONS, command_help


def test_every_command_has_a_line_in_its_section(shabda) -> None:
    out = shabda("--help").out
    for section in {command.section for command in COMMANDS.values()}:
        lines = out.partition(f"\n{section}:\n")[2].partition("\n\n")[0].splitlines()
        names = [line.split()[0] for line in lines]
        assert names == [name for name, it in COMMANDS.items() if it.section == section]


def test_the_help_names_every_option_of_the_program() -> None:
    known = {name for it in get_command(app).params for name in it.opts}
    listed = {name for names in OPTIONS for name in names.split(", ")}
    assert known == listed - {"-h", "--help"}


def test_no_line_of_the_help_is_wider_than_a_terminal(shabda) -> None:
    assert [line for line in shabda("--help").out.splitlines() if len(line) > 80] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_table_is_the_first_line_of_the_command(name) -> None:
    assert load_command(name).help.partition("\n")[0] == COMMANDS[name].help


@pytest.mark.no_cover
@pytest.mark.parametrize("name", COMMANDS)
def test_examples_come_first_and_are_never_broken(shabda, name) -> None:
    out = shabda(name, "--help").out
    examples = [line for line in out.splitlines() if line.startswith("    shabda ")]
    assert examples
    assert all(f"shabda {name}" in line for line in examples)
    assert out.splitlines()[4].strip() == "Examples:"


@pytest.mark.no_cover
def test_no_help_of_a_command_has_a_word_of_python(shabda) -> None:
    for name in COMMANDS:
        usage, _, _ = shabda(name, "--help").out.partition("\n")
        options = shabda(name, "--help").out.partition("\nOptions:\n")[2]
        assert not re.search(r"[{}<>]|\[\[|[a-z](?<!\bshabda) *\.\.\.", usage), usage
        assert not re.search(r"<(str|int|list|bool)|<=|range>", options), options


def test_each_example_has_a_line_of_its_own() -> None:
    text = "What.\n\nMore.\n\nExamples: shabda a b,\nshabda a 'c, d'"
    assert command_help(text) == "What.\n\n\b\nExamples:\n  shabda a b\n  shabda a 'c, d'\n\nMore."
    assert command_help("What.") == "What."


def test_help_is_a_command_that_lists_the_environment_variables(shabda) -> None:
    out = shabda("help").out
    assert out.startswith(shabda("--help").out)
    for name in ("SHABDA_HOME", "SHABDA_NEW", "EDITOR", "PAGER", "XDG_CONFIG_HOME"):
        assert name in out


@pytest.mark.no_cover
@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_is_what_its_option_says(shabda, name) -> None:
    assert shabda("help", name).out == shabda(name, "--help").out


def test_help_of_no_command_suggests_one(shabda) -> None:
    ran = shabda("help", "revew")
    assert (ran.code, ran.err) == (2, "shabda: no command 'revew'; did you mean review?\n")


def test_a_synonym_of_a_command_offers_the_whole_line(shabda) -> None:
    ran = shabda("search", "my horse", "--deck", "notes")
    assert ran.err.endswith("did you mean `shabda list 'my horse' --deck notes`?\n")


@pytest.mark.parametrize("command", [(), ("help",)], ids=["alone", "help"])
@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("guna", "`shabda drill guna` practises it, `shabda explain guna` explains it"),
        (
            "guṇa",
            "`shabda help` lists the commands, `shabda explain guṇa` looks up a word or a term",
        ),
        ("भवति", "`shabda explain भवति` looks up a word or a term"),
        ("revew", "did you mean review?"),
        ("; rm", "`shabda help` lists the commands"),
        ("today", "`shabda review` asks what is due today, `shabda due` counts it"),
        ("Search", "did you mean `shabda list`?"),
    ],
)
def test_a_topic_or_a_word_in_place_of_a_command_is_told_where_it_belongs(
    shabda, command, name, instead
) -> None:
    ran = shabda(*command, name)
    assert ran.code == 2
    assert ran.err.rstrip().endswith(instead)
