"""The files of the learner's decks, version by version, as they travel with the log."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import insert, select
from sqlmodel import Session

from shabda.store.part import Part
from shabda.store.tables import RevisionRow, core, revision_of, revision_values
from shabda.study.revisions import Conflict, Revision, heads, revision, settle

_TABLE = core(RevisionRow)


class Versions(Part):
    """What the deck files of all devices held, and hold now."""

    def keep_decks(self, files: Mapping[str, str], at: datetime) -> list[str]:
        """Note the files as they are, by deck; return the decks that had changed.

        A deck known before that is not among them was deleted.
        """
        with self._file.writing() as session:
            known = heads(revisions(session))
            standing = {deck: settle(found)[0].content for deck, found in known.items()}
            changed = [
                deck for deck in sorted({*files, *known}) if files.get(deck) != standing.get(deck)
            ]
            add_revisions(
                session,
                (
                    revision(
                        deck,
                        files.get(deck),
                        [version.id for version in known.get(deck, ())],
                        at=at.astimezone(UTC),
                        device=self.device,
                    )
                    for deck in changed
                ),
            )
        return changed

    def settle_decks(self) -> list[Conflict]:
        """Bring every deck to one version; return what was edited on two sides."""
        with self._file.writing() as session:
            settled = [settle(found) for found in heads(revisions(session)).values()]
            add_revisions(session, (merged for merged, _ in settled))
        return [conflict for _, conflict in settled if conflict]

    def deck_files(self) -> dict[str, str | None]:
        """The text of every deck known, as it was last kept; None for a deleted one."""
        with self._file.reading() as session:
            found = heads(revisions(session)).items()
        return {deck: settle(versions)[0].content for deck, versions in found}

    def revisions(self) -> list[Revision]:
        """Every version known, by id."""
        with self._file.reading() as session:
            return revisions(session)


def revisions(session: Session) -> list[Revision]:
    return [revision_of(row) for row in session.execute(select(_TABLE).order_by(_TABLE.c.id))]


def add_revisions(session: Session, new: Iterable[Revision]) -> int:
    """Add versions that are not known; return how many were not."""
    known = set(session.scalars(select(_TABLE.c.id)))
    rows = {each.id: revision_values(each) for each in new if each.id not in known}
    if rows:
        session.execute(insert(_TABLE), list(rows.values()))
    return len(rows)
