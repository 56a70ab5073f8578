"""A yes or no from the learner, on the terminal.

Not typer's: its question makes of Ctrl-C a failure, where every other command ends with 130.
"""

import sys

from shabda.errors import harmless


def agreed(question: str) -> bool:
    """Ask; only a yes is one, the end of input is none, Ctrl-C ends the run."""
    print(f"{harmless(question)} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
