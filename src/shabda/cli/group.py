"""The group of all commands, each listed with its whole sentence."""

from typing import Any

from typer.core import TyperGroup

from shabda.errors import UnknownNameError, UsageError

WHOLE = 200
"""Characters of a command's sentence that are shown: all of it; click cuts at the line's end."""


class Commands(TyperGroup):
    """Commands by name; one that is not there is told with the nearest that is."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, it.get_short_help_str(WHOLE)) for name, it in found if it and not it.hidden]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = self.list_commands(ctx)
        if args[0].startswith("-") or args[0] in known:
            return super().resolve_command(ctx, args)
        raise UsageError(UnknownNameError("command", args[0], known).message)
