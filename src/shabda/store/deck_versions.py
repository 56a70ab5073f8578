"""The versions of the learner's deck files, which are synced with the log."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from shabda.errors import StoreError
from shabda.lazy_dataclasses import asdict
from shabda.store import meta
from shabda.store.database import Database
from shabda.store.schema import rows_of
from shabda.store.sql_values import as_json, stored_time, time_of
from shabda.study.deck_versions import (
    Conflict,
    Merge,
    Revision,
    heads,
    is_plain,
    overruled,
    revision,
    settle_heads,
)

_ADD = """
INSERT INTO revision (id, deck, at, device, parents, content)
VALUES (:id, :deck, :at, :device, :parents, :content)
"""
_BASE = "decks"
"""The key in `meta` of the current version of each deck file."""


class DeckVersions:
    """The deck versions of all devices, past and present. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, files: Mapping[str, str], at: datetime) -> list[str]:
        """Store a new version of each file that changed; return the names of those decks.

        Each file is compared with the version last stored or written here, not with a later one
        from another device. A missing file is not a deletion; see `missing` and `remove`.
        """
        with self._database.transaction() as connection:
            known = {version.id: version for version in revisions(connection)}
            base = {
                deck: known[version]
                for deck, version in _base(connection).items()
                if version in known
            }
            at = at.astimezone(UTC)
            new = [
                revision(
                    deck,
                    text,
                    _ids(base.get(deck)),
                    at=at,
                    device=meta.device(connection),
                )
                for deck, text in sorted(files.items())
                if deck not in base or text != base[deck].content
            ]
            add_revisions(connection, new)
            _set_base(connection, {version.deck: version.id for version in (*base.values(), *new)})
        return [version.deck for version in new]

    def missing(self, files: Iterable[str]) -> list[str]:
        """Return the decks that once had a file here and are not in `files`."""
        present, latest = set(files), self.files()
        with self._database.transaction(read_only=True) as connection:
            base = _base(connection)
        return sorted(deck for deck in {*base} - present if latest.get(deck) is not None)

    def remove(self, deck: str, at: datetime) -> None:
        """Record that a deck is deleted, here and on every device that syncs."""
        with self._database.transaction() as connection:
            parents = heads(revisions(connection)).get(deck, ())
            gone = revision(
                deck,
                None,
                [version.id for version in parents],
                at=at.astimezone(UTC),
                device=meta.device(connection),
            )
            add_revisions(connection, [gone])
            _set_base(connection, {**_base(connection), deck: gone.id})

    def set_written(self, decks: Iterable[str]) -> None:
        """Record that the files of these decks now have the text that `files` returns."""
        with self._database.transaction() as connection:
            current = heads(revisions(connection))
            here = {deck: settle_heads(current[deck])[0].id for deck in decks if deck in current}
            _set_base(connection, {**_base(connection), **here})

    def overruled(self, merge: Merge) -> list[Conflict]:
        """Return what a merge on another device dropped from the versions of our files."""
        with self._database.transaction(read_only=True) as connection:
            known = {version.id: version for version in revisions(connection)}
            at = [
                known[version_id]
                for version_id in _base(connection).values()
                if version_id in known
            ]
        return [lost for version in at if (lost := overruled(version, known, merge))]

    def settle(self, merge: Merge) -> list[Conflict]:
        """Merge the versions of every deck into one; return the edits that were dropped."""
        with self._database.transaction() as connection:
            known = {version.id: version for version in revisions(connection)}
            settled = [settle_heads(tips, known, merge) for tips in heads(known.values()).values()]
            add_revisions(connection, (merged for merged, _ in settled))
        return [conflict for _, conflict in settled if conflict]

    def files(self) -> dict[str, str | None]:
        """The latest text of every known deck; None for a deleted one."""
        with self._database.transaction(read_only=True) as connection:
            current = heads(revisions(connection)).items()
        return {deck: settle_heads(versions)[0].content for deck, versions in current}

    def all(self) -> list[Revision]:
        """Every version known, by id."""
        with self._database.transaction(read_only=True) as connection:
            return revisions(connection)


def revisions(connection: sqlite3.Connection) -> list[Revision]:
    return rows_of(connection, _revision, "SELECT * FROM revision ORDER BY id", {})


def add_revisions(connection: sqlite3.Connection, new: Iterable[Revision]) -> int:
    """Add the versions that are not stored yet; return their number.

    Raises StoreError for a deck name that could lead out of the deck folder.
    """
    known = {known_id for (known_id,) in connection.execute("SELECT id FROM revision")}
    added = {version.id: version for version in new if version.id not in known}
    for version in added.values():
        if not is_plain(version.deck):
            raise StoreError(
                f"{version.deck[:40]!r} is not a valid deck name; rename it at its source"
            )
    connection.executemany(_ADD, map(_columns, added.values()))
    return len(added)


def _revision(row: Any) -> Revision:
    return Revision(
        row.id, row.deck, time_of(row.at), row.device, tuple(json.loads(row.parents)), row.content
    )


def _columns(version: Revision) -> dict[str, Any]:
    return {**asdict(version), "at": stored_time(version.at), "parents": as_json(version.parents)}


def _ids(base: Revision | None) -> list[str]:
    return [base.id] if base else []


def _base(connection: sqlite3.Connection) -> dict[str, str]:
    """The version id of each deck file here, by deck."""
    base: dict[str, str] = json.loads(meta.get(connection, _BASE) or "{}")
    return base


def _set_base(connection: sqlite3.Connection, base: Mapping[str, str]) -> None:
    if base != _base(connection):
        meta.put_meta(connection, _BASE, json.dumps(dict(base), sort_keys=True))
