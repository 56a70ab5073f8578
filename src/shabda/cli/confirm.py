"""Asks the learner a yes-or-no question on the terminal.

Not typer's: its question makes of Ctrl-C a failure, where every other command ends with 130.
"""

import sys
from collections.abc import Callable

from shabda.cli.output import folded, printable
from shabda.errors import in_quotes

_VIEWS = ("v", "view")
_ANSWERS = {"y": True, "yes": True, "n": False, "no": False, "q": False, "quit": False}


def confirm(
    question: str, *, default: bool = False, view: Callable[[], None] | None = None
) -> bool:
    """Ask until the answer is yes or no; Enter is `default`, q and the end of input a no.

    With a `view`, the answer v shows what the question is about. Ctrl-C ends the run.
    """
    while True:
        choices = "[Y/n]" if default else "[y/N]"
        choices = f"{choices[:-1]}, v shows all]" if view else choices
        text = folded(f"{printable(question)} {choices}", sys.stderr)
        print(text, end=" ", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        typed = line.strip()
        answer = typed.lower()
        if not answer:
            return default and bool(line)
        if view and answer in _VIEWS:
            view()
            continue
        if answer in _ANSWERS:
            return _ANSWERS[answer]
        print(f"Type y or n, not {in_quotes(printable(typed))}.", file=sys.stderr)
