"""Opens the workspace for a command: with a progress bar, warnings and the daily backup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from shabda.app.import_undo import finish_import
from shabda.app.own_backups import back_up
from shabda.app.paths import home
from shabda.app.restore import finish_restore
from shabda.app.workspace import Workspace
from shabda.cli.live_progress import LiveProgress
from shabda.cli.output import warn


@contextmanager
def open_workspace(
    rng: Random | None = None, *, by_decks_alone: bool = False
) -> Iterator[Workspace]:
    """Open the workspace; the first command of a day that ends well backs the collection up.

    Ctrl-C while nothing long goes on is a way to leave, so it counts as ending well.
    """
    finish_restore(home(), warn)
    home().sweep()
    with (
        LiveProgress() as progress,
        Workspace(rng, by_decks_alone=by_decks_alone, progress=progress, warn=warn) as workspace,
    ):
        finish_import(workspace)
        try:
            yield workspace
        except KeyboardInterrupt:
            if not progress.doing:
                back_up(workspace)
            raise
        back_up(workspace)
