"""`shabda help`: every command, or one, and the environment variables."""

from __future__ import annotations

from typing import Annotated, Any

from typer.main import get_command

from shabda.app.setting_files import Settings, variable
from shabda.cli.app import app
from shabda.cli.commands import COMMANDS
from shabda.cli.declared import argument
from shabda.cli.help_page import columns, help_text
from shabda.cli.output import say
from shabda.cli.usage_errors import unknown_command
from shabda.lazy_dataclasses import fields

VARIABLES = {
    "SHABDA_HOME": "folder of your log, decks and settings",
    "XDG_CONFIG_HOME": "folder of shabda/config.toml, without SHABDA_HOME (Linux)",
    "XDG_DATA_HOME": "folder of everything else, without SHABDA_HOME (Linux)",
    "VISUAL, EDITOR": "editor for `shabda edit` and the key :e",
    "PAGER": "shows long output; empty for none",
    "PGPASSWORD": "password for `shabda sync postgresql://…`",
    "NO_COLOR": "set: no colours",
    "ACCESSIBLE": "set: plain lines for a screen reader",
}
"""Variables that are read, besides one for each setting."""


def show_help(
    command: Annotated[
        str | None, argument(metavar="COMMAND", help="The command to explain.")
    ] = None,
) -> None:
    """Explain a command, or list them all.

    Without COMMAND the environment variables are listed too.

    Examples: shabda help, shabda help review
    """
    if command is not None:
        say(_help_of(command))
        return
    settings = {variable(field.name): field.metadata["says"] for field in fields(Settings)}
    say(help_text() + "\n" + columns("Environment variables", VARIABLES | settings))


def _help_of(name: str) -> str:
    """What `shabda NAME --help` prints; raises UsageError."""
    if name not in COMMANDS:
        raise unknown_command(name)
    program: Any = get_command(app)
    with program.make_context("shabda", [name], resilient_parsing=True) as context:
        command = program.get_command(context, name)
        with command.make_context(name, [], parent=context, resilient_parsing=True) as inner:
            return str(command.get_help(inner))
