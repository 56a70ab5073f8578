"""Asks the learner a yes-or-no question on the terminal.

Not typer's: its question makes of Ctrl-C a failure, where every other command ends with 130.
"""

import sys

from shabda.cli.output import printable

_ANSWERS = {"y": True, "yes": True, "n": False, "no": False, "": False}


def confirm(question: str) -> bool:
    """Ask until the answer is yes or no; an empty line and the end of input are a no.

    Ctrl-C ends the run.
    """
    while True:
        print(f"{printable(question)} [y/N] ", end="", file=sys.stderr, flush=True)
        answer = sys.stdin.readline().strip().lower()
        if answer in _ANSWERS:
            return _ANSWERS[answer]
        print(f"Type y or n, not {printable(answer)!r}.", file=sys.stderr)
