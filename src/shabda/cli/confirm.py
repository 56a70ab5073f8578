"""Asks the learner a yes-or-no question on the terminal.

Not typer's: its question makes of Ctrl-C a failure, where every other command ends with 130.
"""

import sys

from shabda.cli.output import folded, printable

_ANSWERS = {"y": True, "yes": True, "n": False, "no": False, "q": False, "quit": False}


def confirm(question: str, *, default: bool = False) -> bool:
    """Ask until the answer is yes or no; Enter is `default`, q and the end of input a no.

    Ctrl-C ends the run.
    """
    while True:
        choices = "[Y/n]" if default else "[y/N]"
        text = folded(f"{printable(question)} {choices}", sys.stderr)
        print(text, end=" ", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        answer = line.strip().lower()
        if not answer:
            return default and bool(line)
        if answer in _ANSWERS:
            return _ANSWERS[answer]
        print(f"Type y or n, not {printable(answer)!r}.", file=sys.stderr)
