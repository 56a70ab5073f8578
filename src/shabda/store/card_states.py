"""Where cards stand in the table: each set to the fold of its events.

By sqlite3's own hand, for an answer waits for it: SQLAlchemy takes three times as long.
"""

import sqlite3
from typing import Any

from shabda.store.log_rows import of_card
from shabda.store.rows import standing_values
from shabda.study.log import UNTOUCHED, CardStatus, standings
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import SM2, Scheduler

_SCHEDULER = "SELECT value FROM meta WHERE key = 'scheduler'"
_NAMES = tuple(standing_values(UNTOUCHED))
_MOVE = f"""
UPDATE card SET {", ".join(f"{name} = :{name}" for name in _NAMES)} WHERE card_id = :card_id
"""
_ADD = f"""
INSERT INTO card (card_id, note, kind, deck, place, {", ".join(_NAMES)})
VALUES (:card_id, :note, :kind, NULL, 0, {", ".join(f":{name}" for name in _NAMES)})
"""
_DROP = "DELETE FROM card WHERE card_id = ? AND deck IS NULL"


def scheduler(connection: sqlite3.Connection) -> Scheduler:
    """What plans the reviews of this collection."""
    named = connection.execute(_SCHEDULER).fetchone()
    return scheduler_named(*named) if named else SM2


def refold(connection: sqlite3.Connection, card_id: str, plan: Scheduler) -> None:
    """Set a card to the fold of its events."""
    folded = standings(of_card(connection, card_id), plan)
    put(connection, card_id, folded.get(card_id, UNTOUCHED))


def put(connection: sqlite3.Connection, card_id: str, stands: CardStatus) -> None:
    """Write where a card stands; an untouched card of no deck is not kept."""
    values: dict[str, Any] = {"card_id": card_id, **standing_values(stands)}
    known = connection.execute(_MOVE, values).rowcount > 0
    if stands == UNTOUCHED:
        connection.execute(_DROP, (card_id,))
    elif not known:  # of no deck
        note, _, kind = card_id.rpartition("/")
        connection.execute(_ADD, {"note": note, "kind": kind, **values})
