"""The files of the learner's decks, version by version, as they travel with the log."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy import insert, select
from sqlmodel import Session

from shabda.errors import StoreError
from shabda.store.part import Part
from shabda.store.rows import revision_of, revision_values
from shabda.store.tables import MetaRow, RevisionRow, core
from shabda.study.deck_versions import (
    Conflict,
    Revision,
    heads,
    is_plain,
    overruled,
    revision,
    settle,
)

_TABLE = core(RevisionRow)
_BASE = "decks"
"""The row of `meta` that says which version the deck files are at."""


class Versions(Part):
    """What the deck files of all devices held, and hold now."""

    def keep_decks(self, files: Mapping[str, str], at: datetime) -> list[str]:
        """Note the files as they are, by deck; return the decks that had changed.

        A file is held against the version it was last kept or written as, so that a
        version that came meanwhile from another device is not taken for older.
        """
        with self._file.writing() as session:
            known = {each.id: each for each in revisions(session)}
            base = {
                deck: known[version_id]
                for deck, version_id in _base(session).items()
                if version_id in known
            }
            at = at.astimezone(UTC)
            new = [
                revision(deck, files.get(deck), _ids(base.get(deck)), at=at, device=self.device)
                for deck in sorted({*files, *base})
                if deck not in base or files.get(deck) != base[deck].content
            ]
            add_revisions(session, new)
            _set_base(session, {each.deck: each.id for each in (*base.values(), *new)})
        return [each.deck for each in new]

    def decks_are_written(self, decks: Iterable[str]) -> None:
        """Note that the files of these decks are what `deck_files` says."""
        with self._file.writing() as session:
            found = heads(revisions(session))
            here = {deck: settle(found[deck])[0].id for deck in decks if deck in found}
            _set_base(session, {**_base(session), **here})

    def overruled_decks(self) -> list[Revision]:
        """The versions our files are at though another side's edit has come to stand."""
        with self._file.reading() as session:
            known, at = revisions(session), set(_base(session).values())
        return [each for each in known if each.id in at and overruled(each, known)]

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
    """Add versions that are not known; return how many were not.

    Raises StoreError for a deck whose name could lead out of its folder.
    """
    known = set(session.scalars(select(_TABLE.c.id)))
    rows = {each.id: revision_values(each) for each in new if each.id not in known}
    for each in rows.values():
        if not is_plain(each["deck"]):
            raise StoreError(
                f"{each['deck'][:40]!r} cannot name a deck; rename it where it is from"
            )
    if rows:
        session.execute(insert(_TABLE), list(rows.values()))
    return len(rows)


def _ids(base: Revision | None) -> list[str]:
    return [base.id] if base else []


def _base(session: Session) -> dict[str, str]:
    """The version each deck file here is at, by deck."""
    row = session.get(MetaRow, _BASE)
    return json.loads(row.value) if row else {}


def _set_base(session: Session, base: Mapping[str, str]) -> None:
    if base != _base(session):
        session.merge(MetaRow(key=_BASE, value=json.dumps(dict(base), sort_keys=True)))
