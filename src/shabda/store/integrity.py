"""Whether a collection is sound: the file, the fold, the dates."""

from sqlalchemy import text

from shabda.progress import Progress, no_progress
from shabda.store import journal, queries
from shabda.store.deck_versions import revisions
from shabda.store.interrupt import watched
from shabda.store.journal import Difference
from shabda.store.log_rows import bare
from shabda.store.part import Part
from shabda.study.deck_versions import is_whole


class Health(Part):
    """What can be wrong with a collection, and setting it right."""

    def faults(self, progress: Progress = no_progress) -> list[str]:
        """What SQLite finds wrong with the file, in its words."""
        with (
            self._file.reading() as session,
            watched(bare(session), "checking the file", progress),
        ):
            found = [str(said) for said in session.scalars(text("PRAGMA integrity_check"))]
            loose = session.execute(text("PRAGMA foreign_key_check")).all()
            broken = [*session.scalars(text(queries.BROKEN))]
            broken += [each.id for each in revisions(session) if not is_whole(each)]
        return [
            *(said for said in found if said != "ok"),
            *(f"a {row[0]} of no deck" for row in loose),
            *(f"the entry {entry_id} is not as it was written" for entry_id in broken),
        ]

    def verify(self, progress: Progress = no_progress) -> list[Difference]:
        """Every card that does not stand as the fold of its log says."""
        with self._file.reading() as session:
            return list(journal.differences(session, progress))

    def rebuild(self, progress: Progress = no_progress) -> list[Difference]:
        """Set every card to the fold of its log; return what was wrong."""
        with self._file.writing() as session:
            return journal.rebuild(session, progress)

    def ahead(self, day: int) -> dict[str, int]:
        """How many answers and marks of each device bear a study day after this one."""
        return dict(self._file.rows(tuple, queries.AHEAD, day=day))
