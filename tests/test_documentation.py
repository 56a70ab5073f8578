"""The documents that can fail: README knows every command, and nothing that is not there."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from typer.main import get_command

from shabda.app.setting_files import Settings
from shabda.cli.app import app, load_command
from shabda.cli.commands import COMMANDS as TABLE

ROOT = Path(__file__).parents[1]
README = "\n".join(
    (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/commands.md")
)
"""The README and the reference it points to, as one text."""
PROGRAM = get_command(app)
COMMANDS = {name: load_command(name) for name in TABLE}
OF_TYPER = {"--help", "--install-completion", "--show-completion"}


def options(*names: str) -> set[str]:
    """The long options of these commands, or of all and the program itself."""
    asked = [COMMANDS[name] for name in names] or [PROGRAM, *COMMANDS.values()]
    every = {
        option
        for command in asked
        for each in command.params
        for option in (*each.opts, *each.secondary_opts)
    }
    return {option for option in every if option.startswith("--")} - OF_TYPER


def test_every_command_stands_in_the_readme_with_an_example() -> None:
    assert [name for name in COMMANDS if not re.search(rf"shabda {name}\b", README)] == []


def test_every_option_stands_in_the_readme() -> None:
    assert [o for o in sorted(options()) if not re.search(rf"{o}(?![\w-])", README)] == []


def test_every_setting_stands_in_the_readme() -> None:
    names = [field.name for field in fields(Settings)]
    said = re.sub(r"SHABDA_[A-Z]+", lambda it: it[0].removeprefix("SHABDA_").lower(), README)
    assert [name for name in names if not re.search(rf"\b{name}\b", said)] == []


def test_the_readme_promises_no_command_that_is_not_there() -> None:
    said = set(re.findall(r"(?m)(?:`|^\$ )shabda ([a-z][a-z-]*)", README))
    assert said <= set(COMMANDS)


def test_the_readme_promises_no_option_that_is_not_there() -> None:
    said = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", README))
    assert said <= options() | OF_TYPER


def test_the_readme_names_no_variable_that_is_not_read() -> None:
    said = set(re.findall(r"SHABDA_[A-Z]+", README))
    known = {f"SHABDA_{field.name.upper()}" for field in fields(Settings)}
    assert "SHABDA_HOME" in said
    assert said <= known | {"SHABDA_HOME"}


@pytest.mark.parametrize("name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_that_a_document_names_is_there(name) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    folder = r"`((?:src|data|tests|bench|sanskrit|study|decks|store|terminal|app|cli)/[\w./-]*)`"
    places = (ROOT, ROOT / "src" / "shabda")
    gone = [path for path in re.findall(folder, text)
            if not any((place / path).exists() for place in places)]  # fmt: skip
    assert gone == []


def test_every_make_target_that_a_document_names_is_there() -> None:
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert set(re.findall(r"`make ([a-z]+)`", text)) <= targets


def test_the_house_rules_fit_on_one_page() -> None:
    lines = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) < 40


LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
"""A Markdown link to a file, not to a site."""


def test_every_link_to_a_file_leads_to_one() -> None:
    links = [
        (page, link)
        for page in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
        for link in LINK.findall(page.read_text(encoding="utf-8"))
    ]
    assert len(links) > 4
    broken = [(page.name, link) for page, link in links if not (page.parent / link).exists()]
    assert broken == []
