"""The commands a shell prompt may run every second, without typer (85 ms over bare Python).

Held equal to the typer commands of the same name by a test.
"""

from collections.abc import Sequence

from shabda import __version__


def quick(arguments: Sequence[str]) -> int | None:
    """Answer `--version` and `due [--json]`; None for anything else."""
    if list(arguments) in (["--version"], ["-V"]):
        print(f"shabda {__version__}")
    elif list(arguments) in (["due"], ["due", "--json"]):
        print(due(as_json="--json" in arguments))
    else:
        return None
    return 0


def due(*, as_json: bool) -> str:
    """Say how many cards wait today, as a line or as JSON."""
    from shabda.cli.clock import now
    from shabda.cli.places import home
    from shabda.store.glance import glance

    moment = now()
    counts = glance(home().collection, moment.day)
    if as_json:
        from shabda.cli.output import document

        waiting = {"due": counts.due, "new": counts.new} if counts else {"due": 0, "new": 0}
        return document("due", {**waiting, "begun": counts is not None})
    if counts is None:
        return "nothing due; `shabda review` begins"
    return f"{counts.due} due, {counts.new} new"
