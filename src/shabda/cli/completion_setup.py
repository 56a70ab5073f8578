"""The options that set up completion, for the shell that is named or the one in use."""

from __future__ import annotations

from collections.abc import Sequence

from typer import _completion_shared as shells

from shabda.cli.output import say
from shabda.errors import UnknownNameError, UsageError, in_quotes

ACTIONS = ("--install-completion", "--show-completion")
_PROGRAM, _VARIABLE = "shabda", "_SHABDA_COMPLETE"


def set_up_completion(action: str, rest: Sequence[str]) -> None:
    """Install completion, or print what would be installed. Raises UsageError."""
    known = [shell.value for shell in shells.Shells]
    if len(rest) > 1:
        raise UsageError(
            f"`shabda {action}` takes one shell; leave out {in_quotes(' '.join(rest[1:]))}"
        )
    shell = rest[0] if rest else shells._get_shell_name()
    if shell not in known and not rest:
        raise UsageError(f"this shell is not known; name bash, zsh or fish: shabda {action} bash")
    if shell is None or shell not in known:
        raise UsageError(UnknownNameError("shell", str(shell), known).message)
    if action == ACTIONS[1]:
        script = shells.get_completion_script(
            prog_name=_PROGRAM, complete_var=_VARIABLE, shell=shell
        )
        say(script)
        return
    _, path = shells.install(shell=shell, prog_name=_PROGRAM, complete_var=_VARIABLE)
    say(f"Completion for {shell} is in {path}; it begins with the next shell you start.")
