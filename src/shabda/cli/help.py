"""The group of all commands: how they are found, sorted, and explained."""

import re
from typing import Any

from typer.core import TyperGroup

from shabda.errors import UnknownNameError, UsageError

WHOLE = 200
"""Characters of a command's sentence that are shown: all of it; click cuts at the line's end."""
SECTIONS = {
    "Learning": ("review", "drill", "pairs", "due", "stats", "undo"),
    "Words": (
        "list",
        "show",
        "add",
        "edit",
        "suspend",
        "unsuspend",
        "reset",
        "reschedule",
        "import",
    ),
    "Grammar": ("derive", "table", "explain", "join", "check"),
}
KEEPING = "Keeping"
"""The section of every command that is in none of these."""
_EXAMPLES = re.compile(r"\n\n\s*Examples?:\s*(.*)\Z", re.DOTALL)


class Commands(TyperGroup):
    """Commands by name; one that is not there is told with the nearest that is."""

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        command = super().get_command(ctx, cmd_name)
        if command is not None and command.help:
            command.help = laid_out(command.help)
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = self.list_commands(ctx)
        if args[0].startswith("-") or args[0] in known:
            return super().resolve_command(ctx, args)
        raise UsageError(UnknownNameError("command", args[0], known).message)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        known = self.list_commands(ctx)
        sorted_out = {name for names in SECTIONS.values() for name in names}
        rest = tuple(name for name in known if name not in sorted_out)
        for section, names in {**SECTIONS, KEEPING: rest}.items():
            found = ((name, self.get_command(ctx, name)) for name in names if name in known)
            rows = [(name, it.get_short_help_str(WHOLE)) for name, it in found if not it.hidden]
            with formatter.section(section):
                formatter.write_dl(rows)


def laid_out(text: str) -> str:
    r"""Put each example of a help text on a line of its own; \b keeps click from joining them."""
    match = _EXAMPLES.search(text)
    if match is None:
        return text
    examples = re.split(r", (?=shabda )", " ".join(match[1].split()))
    return "\n".join(
        [text[: match.start()], "", "\b", "Examples:", *(f"  {it}" for it in examples)]
    )
