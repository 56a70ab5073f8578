"""What a review would ask today, as one line for a shell prompt, by the shortest way."""

from __future__ import annotations

import os
import sys

from shabda.app import clock
from shabda.app.prompt_settings import prompt_settings
from shabda.store import due_count

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from typing import Any


def print_due(*, as_json: bool, exit_code: bool) -> int:
    """Print how many cards wait; return the exit code, which is 1 for none if asked for."""
    counts = _counts()
    due, new, again = counts or (0, 0, 0)
    if as_json:
        from shabda.cli.output import document  # json: 5 ms

        facts = {"due": due, "new": new, "again": again, "begun": counts is not None}
        print(document("due", facts))
    elif counts is None:
        print("nothing due; start with `shabda review`")
    else:
        due_text, new_text, again_text = (
            f"{count}{'+' * (count == due_count.MOST_COUNTED)}" for count in counts
        )
        repeats = f", {again_text} to repeat" if again else ""
        print(f"{due_text} due, {new_text} new{repeats}")
    return int(exit_code and not (due or new or again))


def _counts() -> tuple[int, int, int] | None:
    """Cards due, new and to be repeated, each up to MOST_COUNTED; None where nothing was begun."""
    settings = prompt_settings()
    if settings is None:
        day = clock.now(_whole().day_start()).day
    else:
        hour, most, new = settings
        day = clock.now(hour).day
        if (path := collection()) and (waiting := due_count.waiting(path, day, most, new)):
            return waiting
    if not (counts := _whole().due_today(day)):
        return None
    due, new, again = (min(count, due_count.MOST_COUNTED) for count in counts)
    return due, new, again


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
