"""What a review would ask today, counted from an opened collection."""

from __future__ import annotations

from shabda.app.paths import home
from shabda.app.review_plan import plan_review
from shabda.app.setting_files import Settings, load_settings
from shabda.lazy_dataclasses import dataclass
from shabda.store.backups import refuse_lost
from shabda.store.collection import Collection


@dataclass(frozen=True, slots=True)
class DueSource:
    """What a plan is made from, where no deck is compiled."""

    collection: Collection
    settings: Settings
    day: int


def day_start() -> int:
    """The hour at which the learner's day begins. Raises SettingsError."""
    return load_settings(home().config).day_start


def due_today(day: int) -> tuple[int, int, int] | None:
    """Cards due, new and to be repeated on a study day; None where nothing was begun.

    A day before that of the last answer counts as that day, as in a review. Raises StoreError and
    SettingsError.
    """
    file, settings = home().collection, load_settings(home().config)
    if not file.exists() or (file.is_file() and not file.stat().st_size):
        refuse_lost(file)
        return None
    with Collection.open(file) as opened:
        day = max(day, opened.log.last_day() or day)
        plan = plan_review(DueSource(opened, settings, day))
    return len(plan.due), len(plan.new), len(plan.again)
