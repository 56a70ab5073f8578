"""The files of the learner's decks, version by version, as they travel with the log."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from shabda.errors import StoreError
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
"""The row of `meta` that says which version the deck files are at."""


class DeckVersions:
    """What the deck files of all devices held, and hold now. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, files: Mapping[str, str], at: datetime) -> list[str]:
        """Note the files as they are, by deck; return the decks that had changed.

        Each file is compared with the version it was last kept or written as, so that a
        version that came meanwhile from another device does not count as older. A missing
        file is not a deletion; see `missing` and `remove`.
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
        """Decks whose files were here once and are in none of these now."""
        present, held = set(files), self.files()
        with self._database.transaction(read_only=True) as connection:
            base = _base(connection)
        return sorted(deck for deck in {*base} - present if held.get(deck) is not None)

    def remove(self, deck: str, at: datetime) -> None:
        """Note that a deck is deleted, here and on every device that syncs."""
        with self._database.transaction() as connection:
            found = heads(revisions(connection)).get(deck, ())
            gone = revision(
                deck,
                None,
                [version.id for version in found],
                at=at.astimezone(UTC),
                device=meta.device(connection),
            )
            add_revisions(connection, [gone])
            _set_base(connection, {**_base(connection), deck: gone.id})

    def set_written(self, decks: Iterable[str]) -> None:
        """Note that the files of these decks are what `files` says."""
        with self._database.transaction() as connection:
            found = heads(revisions(connection))
            here = {deck: settle_heads(found[deck])[0].id for deck in decks if deck in found}
            _set_base(connection, {**_base(connection), **here})

    def overruled(self, merge: Merge) -> list[Conflict]:
        """What was lost of the versions that our files are at, when another device merged them."""
        with self._database.transaction(read_only=True) as connection:
            known = {version.id: version for version in revisions(connection)}
            at = [
                known[version_id]
                for version_id in _base(connection).values()
                if version_id in known
            ]
        return [lost for version in at if (lost := overruled(version, known, merge))]

    def settle(self, merge: Merge) -> list[Conflict]:
        """Bring every deck to one version; return what could not be kept of two edits."""
        with self._database.transaction() as connection:
            known = {version.id: version for version in revisions(connection)}
            settled = [
                settle_heads(found, known, merge) for found in heads(known.values()).values()
            ]
            add_revisions(connection, (merged for merged, _ in settled))
        return [conflict for _, conflict in settled if conflict]

    def files(self) -> dict[str, str | None]:
        """The text of every deck known, as it was last kept; None for a deleted one."""
        with self._database.transaction(read_only=True) as connection:
            found = heads(revisions(connection)).items()
        return {deck: settle_heads(versions)[0].content for deck, versions in found}

    def all(self) -> list[Revision]:
        """Every version known, by id."""
        with self._database.transaction(read_only=True) as connection:
            return revisions(connection)


def revisions(connection: sqlite3.Connection) -> list[Revision]:
    return rows_of(connection, _revision, "SELECT * FROM revision ORDER BY id", {})


def add_revisions(connection: sqlite3.Connection, new: Iterable[Revision]) -> int:
    """Add versions that are not known; return how many were not.

    Raises StoreError for a deck whose name could lead out of its folder.
    """
    known = {known_id for (known_id,) in connection.execute("SELECT id FROM revision")}
    added = {version.id: version for version in new if version.id not in known}
    for version in added.values():
        if not is_plain(version.deck):
            raise StoreError(
                f"{version.deck[:40]!r} cannot name a deck; rename it where it is from"
            )
    connection.executemany(_ADD, map(_columns, added.values()))
    return len(added)


def _revision(row: Any) -> Revision:
    return Revision(
        row.id, row.deck, time_of(row.at), row.device, tuple(json.loads(row.parents)), row.content
    )


def _columns(each: Revision) -> dict[str, Any]:
    return {**asdict(each), "at": stored_time(each.at), "parents": as_json(each.parents)}


def _ids(base: Revision | None) -> list[str]:
    return [base.id] if base else []


def _base(connection: sqlite3.Connection) -> dict[str, str]:
    """The version each deck file here is at, by deck."""
    found: dict[str, str] = json.loads(meta.get(connection, _BASE) or "{}")
    return found


def _set_base(connection: sqlite3.Connection, base: Mapping[str, str]) -> None:
    if base != _base(connection):
        meta.put_meta(connection, _BASE, json.dumps(dict(base), sort_keys=True))
