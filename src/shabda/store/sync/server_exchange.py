"""Exchanges with a server only what is new since the last sync.

The first sync compares all ids. Then the collection stores the last row it read from the
server and the last of its own that it sent, each as number and tag or id. When a number later
belongs to another row, one side was restored from a backup, and all ids are compared again.
"""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.store.merge import MergeResult
from shabda.store.sync.server_peer import Server
from shabda.store.sync_cursors import START, SyncCursor


def pull_new(here: Collection, there: Server, progress: Progress) -> MergeResult:
    """Merge what is new on the server."""
    mark = here.sync_cursors.get(there.key)
    if mark and there.has(mark.seen) and there.has(mark.last):
        batch, seen = there.new_since(mark.seen, here.deck_ids())
        mark = replace(mark, seen=seen)
    else:
        last, _ = there.last_event()
        batch = there.batch(here.ids(), progress)
        mark = SyncCursor(last, last)
    result = here.merge(batch, progress)
    here.sync_cursors.put(there.key, mark)
    return result


def push_new(here: Collection, there: Server, progress: Progress) -> int:
    """Send what is new here, after a pull; return the number of events sent."""
    mark = here.sync_cursors.get(there.key) or SyncCursor(START, START)
    given = here.sync_cursors.last_row()
    known = there.ids() if mark.given == START else there.handed_out | there.deck_ids()
    batch = here.batch(known, progress, after=mark.given[0])
    added = there.merge(batch, progress).events
    last, after_seen = there.last_event(mark.seen[0])
    seen = last if after_seen == added else mark.seen  # otherwise another device sent events too
    here.sync_cursors.put(there.key, SyncCursor(seen, last, given))
    return added
