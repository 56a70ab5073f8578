"""The errors of a wrong command line, which typer finds, in one sentence each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from shabda.cli.command_help import choices, is_option
from shabda.cli.commands import COMMANDS
from shabda.cli.completion import candidates
from shabda.errors import UnknownNameError, UsageError, in_quotes, nearest_name
from shabda.figures import enumerated
from shabda.programs import shell_line

_SYNONYMS = {
    synonym: name
    for name, synonyms in {
        "list": "find search words lookup ls",
        "show": "word info",
        "remove": "delete rm",
        "review": "learn study start quiz",
        "drill": "practise practice exercise grammar",
        "table": "decline conjugate paradigm",
        "explain": "parse analyse analyze sutra",
        "join": "sandhi",
        "export": "save",
        "stats": "statistics progress",
        "config": "settings set options",
    }.items()
    for synonym in synonyms.split()
}
"""Names that a learner may try, and the command each means."""
_TODAY = "`shabda review` asks what is due today, `shabda due` counts it"
_WORD = re.compile(r"[^\W\d_]([^\W\d_]|[\u0900-\u097f])*")
_EXTRA = re.compile(r"got unexpected extra argument(?:s|\(s\))? \((.*)\)", re.S)


def usage_sentence(error: Any, arguments: Sequence[str]) -> str:
    """Put an error of typer's into one sentence, with the help to read."""
    message = error.format_message().rstrip(".")
    message = message[:1].lower() + message[1:]
    named = [argument for argument in arguments if argument in COMMANDS][:1]
    path = error.ctx.command_path if error.ctx else " ".join(["shabda", *named])
    see = f"see `{path} --help`"
    if extra := _EXTRA.fullmatch(message):
        return _too_many(extra[1], error)
    if option := getattr(error, "option_name", ""):
        return _about_option(option, message, error, arguments, see)
    param = getattr(error, "param", None)
    if param is not None and message.startswith("missing"):
        known = choices(param)
        wanted = f"{param.metavar}: {enumerated(known, 'or')}" if known else param.metavar
        return f"`{path}` needs {wanted}; {see}"
    if param is not None and (value := re.search(r"'([^']*)' is not one of", message)):
        name = param.metavar.lower()
        return UnknownNameError(name, value[1], choices(param)).message
    return f"{' '.join(message.split())}; {see}"


def unknown_command(name: str, *rest: str) -> UsageError:
    """The error of a name that no command has, with the command line that is probably meant.

    A word or a topic in place of a command is told where it belongs.
    """
    instead = ""
    if meant := _SYNONYMS.get(name.lower()):
        instead = f"did you mean `{shell_line('shabda', meant, *rest)}`?"
    elif name.lower() == "today":
        instead = _TODAY
    elif not nearest_name(name, COMMANDS):
        instead = "`shabda help` lists the commands"
        if name in dict(candidates(["drill"], name)):
            instead = f"`shabda drill {name}` practises it, `shabda explain {name}` explains it"
        elif _WORD.fullmatch(name):
            instead = f"{instead}, `shabda explain {name}` looks up a word or a term"
    return UsageError(UnknownNameError("command", name, COMMANDS, instead=instead).message)


def _about_option(option: str, message: str, error: Any, arguments: Sequence[str], see: str) -> str:
    if re.match(r"-\d", option):
        typed = next((argument for argument in arguments if argument.startswith(option)), option)
        before = " ".join(argument for argument in arguments if argument != typed)
        after = f"write it after --: shabda {before} -- {typed}"
        return f"{in_quotes(typed)} looks like an option; {after}"
    if "requires an argument" in message:
        return f"{option} needs a value; {see}"
    if "does not take a value" in message:
        return f"{option} takes no value; {see}"
    known = [name for param in error.ctx.command.params for name in param.opts] if error.ctx else []
    if near := nearest_name(option, known):
        return f"no such option: {option}; did you mean {near}?"
    return f"no such option: {option}; {see}"


def _too_many(extra: str, error: Any) -> str:
    """A sentence for arguments beyond those that a command takes."""
    command = error.ctx.command
    taken = [param.metavar for param in command.params if not is_option(param)]
    takes = f"one {taken[0]}" if len(taken) == 1 else " and ".join(taken) or "no argument"
    return f"`{error.ctx.command_path}` takes {takes}; leave out {in_quotes(extra)}"
