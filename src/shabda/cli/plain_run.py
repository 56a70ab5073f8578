"""Runs a command whose command line is plain, without typer.

A plain command line can be read in one way only: its options are declared, written out and given
once, their values do not look like options, and there are as many words as arguments. Everything
else, each error and each `--help`, is left to typer; a test compares what both read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from inspect import Parameter, signature
from typing import Any, get_args, get_origin, get_type_hints

from shabda.cli.commands import COMMANDS
from shabda.cli.declared import Declared, ExitError
from shabda.cli.output import warn
from shabda.folder_lock import reporting_waits

_KNOWN_SETTINGS = {"help", "metavar", "parser"}


def run_plainly(arguments: Sequence[str]) -> int | None:
    """Run a command and return its exit code; None when typer must read the arguments."""
    entry = COMMANDS.get(arguments[0]) if arguments else None
    if entry is None or "_SHABDA_COMPLETE" in os.environ:
        return None
    function = getattr(import_module(f"shabda.cli.commands.{entry.module}"), entry.function)
    values = read_arguments(function, arguments[1:])
    if values is None:
        return None
    try:
        with reporting_waits(warn):
            function(**values)
    except ExitError as ended:
        return ended.code
    return 0


def read_arguments(
    function: Callable[..., None], arguments: Sequence[str]
) -> dict[str, Any] | None:
    """Return the values of a plain command line by parameter; None for any other line."""
    parameters = _parameters(function)
    if parameters is None:
        return None
    options = {name: parameter for parameter in parameters for name in parameter.declared.names}
    words, values = list[str](), dict[str, Any]()
    rest = iter(arguments)
    for text in rest:
        if not text.startswith("-") or text == "-":
            words.append(text)
            continue
        option = options.get(text)
        value = True if option and option.is_flag else next(rest, "-")
        if option is None or not option.is_plain or option.name in values:
            return None
        if str(value).startswith("-"):
            return None
        values[option.name] = value
    return _converted(parameters, values, words)


class _Parameter:
    """A parameter of a command; `is_plain` when it is text, a flag, or what a parser makes.

    A command line that uses another one is left to typer.
    """

    def __init__(self, name: str, kind: Any, declared: Declared, default: Any) -> None:
        self.name, self.declared, self.default = name, declared, default
        parts = (kind,) if get_origin(kind) is list else get_args(kind) or (kind,)
        kinds = {part for part in parts if part is not type(None)}
        self.is_flag, self.is_list = kind is bool, kinds == {list[str]}
        self.parser = declared.settings.get("parser")
        names = all(name.startswith("-") and "/" not in name for name in declared.names)
        self.is_plain = (
            names
            and _KNOWN_SETTINGS.issuperset(declared.settings)
            and (kinds == {str} or self.is_list or self.is_flag or self.parser is not None)
            and not (self.is_list and declared.names)
            and (bool(declared.names) or not self.is_flag)
        )


def _parameters(function: Callable[..., None]) -> list[_Parameter] | None:
    """The parameters of a command; None when one of them is declared otherwise."""
    hints, parameters = get_type_hints(function, include_extras=True), []
    for parameter in signature(function).parameters.values():
        kind, *declared = get_args(hints[parameter.name]) or (None,)
        if len(declared) != 1 or not isinstance(declared[0], Declared):
            return None
        parameters.append(_Parameter(parameter.name, kind, declared[0], parameter.default))
    return parameters


def _converted(
    parameters: Sequence[_Parameter], options: Mapping[str, Any], words: Sequence[str]
) -> dict[str, Any] | None:
    """The value of every parameter; None when the words do not fit or one cannot be read."""
    values, left = dict(options), list(words)
    arguments = [parameter for parameter in parameters if not parameter.declared.names]
    if any(argument.is_list for argument in arguments[:-1]):
        return None
    for argument in arguments:
        if left and not argument.is_plain:
            return None
        if left:
            values[argument.name] = left if argument.is_list else left.pop(0)
            left = [] if argument.is_list else left
    missing = [parameter for parameter in parameters if parameter.name not in values]
    if left or any(parameter.default is Parameter.empty for parameter in missing):
        return None
    values |= {parameter.name: parameter.default for parameter in missing}
    try:
        return values | {
            parameter.name: parameter.parser(values[parameter.name])
            for parameter in parameters
            if parameter.parser is not None and parameter not in missing
        }
    except Exception:  # typer says what is wrong
        return None
