"""The cards that are due and new today, counted from an opened collection."""

from __future__ import annotations

from shabda.app.paths import home
from shabda.app.setting_files import load_settings
from shabda.store.backups import refuse_lost
from shabda.store.collection import Collection


def day_start() -> int:
    """The hour at which the learner's day begins. Raises SettingsError."""
    return load_settings(home().config).day_start


def due_today(day: int) -> tuple[int, int] | None:
    """Cards due and new on a study day; None where nothing was begun. Raises StoreError."""
    file = home().collection
    if not file.exists() or (file.is_file() and not file.stat().st_size):
        refuse_lost(file)
        return None
    with Collection.open(file) as opened:
        counts = opened.queue.counts(day)
    return counts.due, counts.new
