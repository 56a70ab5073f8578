"""What a day begins with."""

from typing import TYPE_CHECKING

from shabda.cli.output import warn
from shabda.errors import ShabdaError
from shabda.store.backups import begun, save_day

if TYPE_CHECKING:
    from shabda.cli.desk import Desk


def back_up(desk: "Desk") -> None:
    """Begin a day with a backup; one that cannot be made is told, and stops nobody."""
    path, day = desk.home.collection, desk.moment.at.astimezone().date()
    if begun(path, day) or not desk.collection.study_days(1):
        return
    try:
        from shabda.cli.deckfiles import gather

        gather(desk)
        save_day(path, day)
    except (ShabdaError, OSError) as error:
        warn(f"no backup today: {error}")
