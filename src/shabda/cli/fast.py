"""What is run every second or every day, without typer (130 ms with its pydantic).

Held equal to the typer commands of the same name by tests.
"""

from __future__ import annotations

import os

from shabda import __version__

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Sequence


def quick(arguments: Sequence[str]) -> int | None:
    """Run `--version`, `due [--json]`, plain `review`, or no command; None for anything else."""
    if "_SHABDA_COMPLETE" in os.environ:
        return None
    if list(arguments) in (["--version"], ["-V"]):
        print(f"shabda {__version__}")
    elif list(arguments) in (["due"], ["due", "--json"]):
        print(due(as_json="--json" in arguments))
    elif list(arguments) in ([], ["review"]):
        from shabda.cli import daily

        daily.review() if arguments else daily.glance(as_json=False)
    else:
        return None
    return 0


def due(*, as_json: bool) -> str:
    """Say how many cards wait today, as a line or as JSON."""
    counts = _waiting()
    if as_json:
        from shabda.cli.output import document

        due, new = counts or (0, 0)
        return document("due", {"due": due, "new": new, "begun": counts is not None})
    if counts is None:
        return "nothing due; `shabda review` begins"
    from shabda.store.due_count import MOST

    said = (f"{count}{'+' * (count == MOST)}" for count in counts)
    return "{} due, {} new".format(*said)


def _waiting() -> tuple[int, int] | None:
    """What is due and new, by the shortest way there is; None where nothing is begun."""
    from shabda.app.clock import now
    from shabda.store.due_count import MOST, waiting

    day = now().day
    if (path := collection()) and (found := waiting(path, day)):
        return found
    from shabda.app.paths import home
    from shabda.store.collection import Collection

    file = home().collection
    if not file.exists() or not (file.is_dir() or file.stat().st_size):
        return None
    with Collection.open(file) as opened:
        counts = opened.queue.counts(day)
    return min(counts.due, MOST), min(counts.new, MOST)


def collection() -> str:
    """Where `places.home` has the collection; "" where finding that out takes a library.

    Saves a prompt the 25 ms of platformdirs and pathlib.
    """
    import sys

    root = os.environ.get("SHABDA_HOME", "")
    if not root and sys.platform == "linux":
        share = os.environ.get("XDG_DATA_HOME", "")
        root = os.path.join(
            share if share.strip() else os.path.expanduser("~/.local/share"), "shabda"
        )
    return os.path.join(root, "collection.db") if os.path.isabs(root) else ""
