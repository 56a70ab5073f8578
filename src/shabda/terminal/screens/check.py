"""What the judge says of an answer, outside any session."""

from rich.text import Text

from shabda.sanskrit.answers.judge import Verdict
from shabda.sanskrit.text.script import spell
from shabda.terminal.layout import Lines, RenderOptions, listed
from shabda.terminal.screens.answer import verdict


def checked(it: Verdict, typed: str, options: RenderOptions) -> Lines:
    """The verdict with its slips, what was understood, and what is right."""
    rows = [("read as", spell(it.reading))] if it.reading else []
    rows.append(("right is", spell(it.expected)))
    return [
        *verdict(it, typed, options),
        *listed(rows, options),
        Text(f"grade {it.grade} of 5", "quiet"),
    ]
