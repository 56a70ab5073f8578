"""The backup of a day, made as its first command ends.

A first question that waited for it would come after 1 s, not 0.1, at 10,000 cards, and
after 6.6 s at 100,000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shabda.cli.output import warn
from shabda.errors import ShabdaError
from shabda.store.backups import begun, save_day

if TYPE_CHECKING:
    from shabda.app.workspace import Workspace


def back_up(workspace: Workspace) -> None:
    """Make the day's backup; one that cannot be made is told, and stops nobody."""
    path, day = workspace.home.collection, workspace.moment.at.astimezone().date()
    if begun(path, day) or not workspace.collection.log.study_days(1):
        return
    try:
        from shabda.app.deck_files import gather

        gather(workspace)
        save_day(path, day, workspace.progress)
    except (ShabdaError, OSError) as error:
        warn(f"no backup today: {error}")
