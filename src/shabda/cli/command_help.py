"""The help of a command, in the words that its man page uses, not in typer's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.core import TyperCommand

_HYPHEN = "\N{NON-BREAKING HYPHEN}"
"""Stands for a hyphen while typer folds lines, which would part `--without-history`."""


class HelpfulCommand(TyperCommand):
    """A command whose help writes arguments and options as `written` does."""

    def get_help(self, ctx: Any) -> str:
        return str(super().get_help(ctx)).replace(_HYPHEN, "-")

    def format_help_text(self, ctx: Any, formatter: Any) -> None:
        text = self.help or ""
        self.help = text.replace("-", _HYPHEN)
        super().format_help_text(ctx, formatter)
        self.help = text

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        return ["[OPTIONS]", *(written(param) for param in self.params if not is_option(param))]

    def format_options(self, ctx: Any, formatter: Any) -> None:
        params = self.get_params(ctx)
        for title, of_options in (("Arguments", False), ("Options", True)):
            rows = [
                (written(param), described(param).replace("-", _HYPHEN))
                for param in params
                if is_option(param) == of_options
            ]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows)


def is_option(param: Any) -> bool:
    """Whether a parameter is an option, not an argument."""
    return bool(param.opts[0].startswith("-"))


def written(param: Any) -> str:
    """How a parameter is written: `-n, --count N`, `WORD...`, `[FILE]`."""
    if is_option(param):
        names = ", ".join(sorted([*param.opts, *param.secondary_opts], key=len))
        return names if param.is_flag else f"{names} {param.metavar}"
    text = param.metavar if param.required else f"[{param.metavar}]"
    return f"{text}..." if param.nargs < 0 else text


def described(param: Any) -> str:
    """The help of a parameter, with the values it can have and its default."""
    return " ".join(_parts(param))


def choices(param: Any) -> tuple[str, ...]:
    """The values that a parameter can have, where they are few."""
    kind = getattr(param, "type_descriptor", None)
    return tuple(map(str, kind.choices or ())) if kind is not None and kind.is_choice else ()


def _parts(param: Any) -> Iterator[str]:
    if param.help:
        yield " ".join(param.help.split())
    if known := choices(param):
        yield f"One of {', '.join(known)}."
    default = param.default
    if not getattr(param, "is_flag", False) and isinstance(default, str | int) and default != "":
        yield f"[default: {default}]"
