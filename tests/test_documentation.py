"""README and reference describe every command, option, key and field, and nothing else."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from typer.main import get_command

from shabda.app.setting_files import Settings
from shabda.cli.app import app, load_command
from shabda.cli.commands import COMMANDS as TABLE
from shabda.cli.commands.help import VARIABLES
from shabda.study.cards import Ask
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.key_help import help_screen

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
README = "\n".join(page.read_text(encoding="utf-8") for page in PAGES if page.name != "speed.md")
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


def test_architecture_lists_every_module_and_room_at_the_top() -> None:
    source = ROOT / "src" / "shabda"
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    listing = text.split("src/shabda/\n")[1].split("data/ ")[0]
    names = {path.name for path in source.glob("*.py")} - {"__init__.py", "__main__.py"}
    rooms = {f"{path.parent.name}/" for path in source.glob("*/__init__.py")}
    assert [name for name in sorted(names | rooms) if name not in listing] == []


def test_every_command_is_in_the_readme_with_an_example() -> None:
    assert [name for name in COMMANDS if not re.search(rf"shabda {name}\b", README)] == []


def test_every_command_has_a_heading_in_the_reference() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    headings = " ".join(re.findall(r"(?m)^### (.+)", page)).replace(",", "").split()
    assert sorted(headings) == sorted(TABLE)


def test_every_option_is_in_the_readme() -> None:
    assert [o for o in sorted(options()) if not re.search(rf"{o}(?![\w-])", README)] == []


def test_every_setting_is_in_the_readme() -> None:
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


def cells(page: str, *heads: str) -> list[list[str]]:
    """The rows of the table of a page whose columns have these heads."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    table = text.partition(f"| {' | '.join(heads)} |\n")[2].partition("\n\n")[0]
    rows = table.splitlines()[1:]
    assert rows
    return [re.findall(r"`([^`]+)`", row) for row in rows]


def test_the_page_of_keys_has_every_key_of_the_help() -> None:
    heads = ("while the question is open", "when the answer is shown", "at any time")
    keys = {key for head in heads for row in cells("keys.md", "key", head) for key in row}
    lines = [str(line) for ask in Ask for line in help_screen(ask, RenderOptions(80))]
    listed = [line[2:].split("  ")[0].split() for line in lines if re.match(r"  [:1qw?]", line)]
    bare = {"p", "q", "?"}
    named = {key.removeprefix(":") if key[1:] in bare else key for row in listed for key in row}
    assert {key for key in named if len(key) < 3} <= keys
    assert {":h", "w", "q", "?"} <= {key for row in listed for key in row}


def test_the_page_of_settings_has_every_variable() -> None:
    listed = {name for row in cells("settings.md", "variable", "meaning") for name in row}
    assert {name for names in VARIABLES for name in names.split(", ")} <= listed


def test_the_page_of_settings_has_every_default() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for field in fields(Settings):
        default = json.dumps(field.default).strip('"') or "–"
        assert f"| `{field.name}` | {default} | " in page


def test_the_page_of_json_has_the_fields_of_every_document() -> None:
    schema = json.loads((ROOT / "docs" / "output.schema.json").read_text(encoding="utf-8"))
    documents = {
        (name, *(field for field in shape["properties"] if field not in ("schema", "command")))
        for name in (ref["$ref"].rpartition("/")[2] for ref in schema["anyOf"])
        for kind in [schema["$defs"][name]] if name != "error"
        for shape in kind.get("anyOf", [kind])
    }  # fmt: skip
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    table = page.partition("| command | document | fields |\n|---|---|---|\n")[2]
    rows = [row.split(" | ")[1:] for row in table.partition("\n\n")[0].splitlines()]
    written = {
        (name, *re.findall(r"`(\w+)`", listed))
        for names, listed in rows
        for name in re.findall(r"`(\w+)`", names)
    }
    assert written == documents
