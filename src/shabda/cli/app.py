"""The program as typer runs it; its commands come from the table in `cli/commands`."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from inspect import Signature, getdoc, signature
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

import typer
from typer.core import TyperGroup
from typer.main import get_command

from shabda import __version__
from shabda.cli.command_help import HelpfulCommand
from shabda.cli.commands import COMMANDS
from shabda.cli.completion_setup import ACTIONS, set_up_completion
from shabda.cli.declared import Declared, ExitError
from shabda.cli.help_page import command_help, help_text
from shabda.cli.output import printable, say, warn
from shabda.cli.usage_errors import unknown_command, usage_sentence
from shabda.errors import UsageError
from shabda.folder_lock import reporting_waits

_TYPER_ERROR = cast(type[Exception], typer.BadParameter.__mro__[2])
"""The base of typer's own errors; it has no public name."""


class Commands(TyperGroup):
    """The commands of the table, each imported when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in self.commands and cmd_name in COMMANDS:
            self.commands[cmd_name] = load_command(cmd_name)
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0].startswith("-") or args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        raise unknown_command(*args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(help_text())


def load_command(name: str) -> Any:
    """Import a command of the table and make it a command of typer's."""
    entry = COMMANDS[name]
    function = getattr(import_module(f"shabda.cli.commands.{entry.module}"), entry.function)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    text = command_help(getdoc(function) or "")
    text = "\b".join(map(printable, text.split("\b")))  # typer reads it, the terminal never sees it
    alone.command(name, cls=HelpfulCommand, help=text)(with_typer(function))
    return get_command(alone)


def with_typer(function: Callable[..., None]) -> Callable[..., None]:
    """The command with its declared options and arguments as typer knows them."""
    hints = get_type_hints(function, include_extras=True)
    kinds = {name: _typer_kind(name, kind) for name, kind in hints.items()}

    @wraps(function)
    def command(*values: Any, **named: Any) -> None:
        function(*values, **named)

    parameters = [
        parameter.replace(annotation=kinds[parameter.name])
        for parameter in signature(function).parameters.values()
    ]
    command.__annotations__ = kinds
    command.__dict__["__signature__"] = Signature(parameters)
    return command


def _typer_kind(name: str, kind: Any) -> Any:
    base, *declared = get_args(kind) if get_origin(kind) is Annotated else (kind,)
    if not declared or not isinstance(declared[0], Declared):
        return kind
    made = typer.Option if declared[0].names else typer.Argument
    settings: dict[str, Any] = {"metavar": "N" if base in (int, int | None) else name.upper()}
    settings |= declared[0].settings
    shown = {"help": printable(settings["help"])} if "help" in settings else {}
    return Annotated[base, made(*declared[0].names, **settings | shown)]


app = typer.Typer(
    name="shabda",
    cls=Commands,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)


def _version(requested: bool) -> None:
    if requested:
        say(f"shabda {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def without_command(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True)
    ] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
    no_pager: Annotated[bool, typer.Option("--no-pager")] = False,
) -> None:
    if no_pager:
        os.environ["PAGER"] = ""
    if context.invoked_subcommand is None:
        import_module("shabda.cli.glance").glance(as_json=as_json)


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code; raises UsageError for a wrong command line."""
    if arguments[:1] and arguments[0] in ACTIONS:
        set_up_completion(arguments[0], arguments[1:])
        return 0
    try:
        with reporting_waits(warn):
            code = app(arguments, prog_name="shabda", standalone_mode=False)
    except _TYPER_ERROR as error:
        raise UsageError(usage_sentence(error, arguments)) from None
    except ExitError as ended:
        return ended.code
    return code if isinstance(code, int) else 0
