"""Exchanges with a server only what is new since the last sync.

The first sync compares all ids. Then the collection stores the last rows it read from the
server and the last of its own that it sent, each as number and tag or id, and which deck versions
the server has. When a number later belongs to another row, one side was restored from a backup,
and all ids are compared again.
"""

from __future__ import annotations

from sqlalchemy import Table

from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.store.merge import MergeResult
from shabda.store.sync.server_peer import DECK_TABLE, EVENT_TABLE, Server
from shabda.store.sync_cursors import START, DeckCursor, LogRow, SyncCursor


def pull_new(here: Collection, there: Server, progress: Progress) -> MergeResult:
    """Merge what is new on the server."""
    cursor = here.sync_cursors.get(there.key)
    if cursor and there.has(cursor):
        batch, cursor = there.new_since(cursor, here.deck_ids())
    else:
        (last, _), (last_deck, _) = there.last_row(EVENT_TABLE), there.last_row(DECK_TABLE)
        batch = there.batch(here.ids(), progress)
        decks = DeckCursor(last_deck, last_deck, tuple(there.deck_ids()))
        cursor = SyncCursor(last, last, decks=decks)
    result = here.merge(batch, progress)
    here.sync_cursors.put(there.key, cursor)
    return result


def push_new(here: Collection, there: Server, progress: Progress) -> MergeResult:
    """Send what is new here, after a pull; return what was new there."""
    cursor = here.sync_cursors.get(there.key) or SyncCursor(START, START)
    given = here.sync_cursors.last_row()
    known = there.ids() if cursor.given == START else there.handed_out.union(cursor.decks.ids)
    batch = here.batch(known, progress, after=cursor.given[0])
    added = there.merge(batch, progress) if batch else MergeResult(0, 0)
    last, seen = _last_and_seen(there, EVENT_TABLE, cursor.seen, added.events)
    last_deck, seen_deck = _last_and_seen(there, DECK_TABLE, cursor.decks.seen, added.deck_versions)
    ids = dict.fromkeys((*cursor.decks.ids, *(version.id for version in batch.deck_versions)))
    decks = DeckCursor(seen_deck, last_deck, tuple(ids))
    here.sync_cursors.put(there.key, SyncCursor(seen, last, given, decks))
    return added


def _last_and_seen(there: Server, table: Table, seen: LogRow, added: int) -> tuple[LogRow, LogRow]:
    """The last row of a table, and the last one that this side has seen.

    They differ when another device sent something too.
    """
    last, after_seen = there.last_row(table, seen[0])
    return last, last if after_seen == added else seen
