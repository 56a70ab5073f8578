"""The cards that are due, as one line for a shell prompt, by the shortest way there is."""

from __future__ import annotations

import os
import sys

from shabda.app import clock
from shabda.app.day_start import plain_day_start
from shabda.store import due_count

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from typing import Any


def print_due(*, as_json: bool, exit_code: bool) -> int:
    """Print how many cards wait; return the exit code, which is 1 for none if asked for."""
    counts = _counts()
    due, new = counts or (0, 0)
    if as_json:
        from shabda.cli.output import document  # json: 5 ms

        print(document("due", {"due": due, "new": new, "begun": counts is not None}))
    elif counts is None:
        print("nothing due; start with `shabda review`")
    else:
        due_text, new_text = (
            f"{count}{'+' * (count == due_count.MOST_COUNTED)}" for count in counts
        )
        print(f"{due_text} due, {new_text} new")
    return int(exit_code and not (due or new))


def _counts() -> tuple[int, int] | None:
    """What is due and new, each up to MOST; None where nothing was begun."""
    hour = plain_day_start()
    day = clock.now(_whole().day_start() if hour is None else hour).day
    if (path := collection()) and (waiting := due_count.waiting(path, day)):
        return waiting
    counts, most = _whole().due_today(day), due_count.MOST_COUNTED
    return (min(counts[0], most), min(counts[1], most)) if counts else None


def _whole() -> Any:
    """What counts by way of settings and an opened collection."""
    from shabda.app import due_today  # pathlib, platformdirs and errors: 60 ms

    return due_today


def collection() -> str:
    """Where `paths.home` has the collection; "" where finding that out takes a library."""
    root = os.environ.get("SHABDA_HOME", "")
    if not root and sys.platform == "linux":
        share = os.environ.get("XDG_DATA_HOME", "")
        root = os.path.join(
            share if share.strip() else os.path.expanduser("~/.local/share"), "shabda"
        )
    return os.path.join(root, "collection.db") if os.path.isabs(root) else ""
