"""The help of the whole program, written from the command table, and the layout of a command's."""

from __future__ import annotations

from shabda.cli.commands import COMMANDS

USAGE = "Usage: shabda [OPTIONS] [COMMAND] [ARGS]..."
SUMMARY = """\
A terminal trainer for Sanskrit: words by spaced repetition, rules by fresh
drills. Start with `shabda review`. Without a command: what is due today."""
OPTIONS = {
    "-V, --version": "Show the version and exit.",
    "--json": "Print what is due today as JSON.",
    "--no-pager": "Print long output without a pager.",
    "--install-completion": "Install completion for this shell or the one named.",
    "--show-completion": "Print completion for this shell or the one named.",
    "-h, --help": "Show this help and exit.",
}
EPILOG = "`shabda COMMAND --help` explains a command, with examples."


def help_text() -> str:
    """What `shabda --help` prints."""
    summary = "\n".join(f"  {line}" for line in SUMMARY.splitlines())
    sections: dict[str, dict[str, str]] = {"Options": OPTIONS}
    for name, command in COMMANDS.items():
        sections.setdefault(command.section, {})[name] = command.help
    parts = [USAGE, summary, *map(columns, sections, sections.values()), EPILOG]
    return "\n\n".join(parts) + "\n"


def columns(title: str, rows: dict[str, str]) -> str:
    """A titled list in two columns."""
    width = max(map(len, rows))
    return "\n".join([f"{title}:", *(f"  {name:{width}}  {text}" for name, text in rows.items())])


def command_help(text: str) -> str:
    r"""The help of a command: its first line, its examples one a line, then the details.

    `text` ends in "Examples: shabda a, shabda b". \b keeps click from joining the lines.
    """
    first, _, rest = text.partition("\n\n")
    details, separator, examples = rest.rpartition("Example")
    if not separator:
        return text
    commands = " ".join(examples.lstrip("s").lstrip(":").split()).split(", shabda ")
    listed = [
        f"  {'shabda ' if number else ''}{command}" for number, command in enumerate(commands)
    ]
    lines = [first, "", "\b", "Examples:", *listed]
    return "\n".join([*lines, "", details.strip()] if details.strip() else lines)
