"""The versions of the learner's deck files, which are synced with the log."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from shabda.errors import StoreError, in_quotes
from shabda.lazy_dataclasses import asdict
from shabda.store import meta
from shabda.store.database import Database
from shabda.store.rows import deck_version_of
from shabda.store.schema import rows_of
from shabda.store.sql_values import as_json, stored_time, time_of, tuple_of
from shabda.study.deck_versions import (
    Conflict,
    DeckVersion,
    Link,
    Merge,
    VersionGraph,
    heads,
    is_safe_file_name,
    make_version,
    overruled,
    settle_heads,
)

_ADD = """
INSERT INTO revision (id, deck, at, device, parents, content)
VALUES (:id, :deck, :at, :device, :parents, :content)
"""
_IN_IDS = "id IN (SELECT value FROM json_each(:ids))"
_BASE = "decks"
"""The key in `meta` of the current version of each deck file."""


class DeckVersions:
    """The deck versions of all devices, past and present. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, files: Mapping[str, str], at: datetime) -> list[str]:
        """Store a new version of each file that changed; return the names of those decks.

        Each file is compared with the version last stored or written here, not with a later one
        from another device. A missing file is not a deletion (see `missing` and `remove`), unless
        a new file has its text: then the deck was renamed.
        """
        with self._database.transaction() as connection:
            graph, base = _graph(connection), _base(connection)
            device, at = meta.device(connection), at.astimezone(UTC)
            new = []
            for deck, text in sorted(files.items()):
                former = base.get(deck, "")
                if former in graph.links and graph.read(former).content == text:
                    continue
                if same := _later_version(graph, deck, former, text):
                    base[deck] = same
                    continue
                parents = [former] if former in graph.links else []
                new.append(make_version(deck, text, parents, at=at, device=device))
            known = {link.deck for link in graph.links.values()}
            texts = {version.content for version in new if version.deck not in known}
            for deck in sorted({*base} - {*files}):
                if base[deck] in graph.links and graph.read(base[deck]).content in texts:
                    new.append(make_version(deck, None, [base[deck]], at=at, device=device))
            add_versions(connection, new)
            _set_base(connection, {**base, **{version.deck: version.id for version in new}})
        return [version.deck for version in new]

    def missing(self, files: Iterable[str]) -> list[str]:
        """Return the decks that once had a file here and are not in `files`."""
        present, latest = set(files), self.files()
        with self._database.transaction(read_only=True) as connection:
            base = _base(connection)
        return sorted(deck for deck in {*base} - present if latest.get(deck) is not None)

    def remove(self, deck: str, at: datetime) -> None:
        """Record that a deck is deleted, here and on every device that syncs.

        What came from another device and is not in the file yet is not deleted with it.
        """
        with self._database.transaction() as connection:
            graph, here = _graph(connection), _base(connection).get(deck, "")
            tips = [version.id for version in heads(graph.links.values()).get(deck, ())]
            parents = [here] if here in graph.links else tips
            device = meta.device(connection)
            gone = make_version(deck, None, parents, at=at.astimezone(UTC), device=device)
            add_versions(connection, [gone])
            _set_base(connection, {**_base(connection), deck: gone.id})

    def set_written(self, decks: Iterable[str]) -> None:
        """Record that the files of these decks now have the text that `files` returns."""
        with self._database.transaction() as connection:
            current = _settled(connection)
            here = {deck: current[deck].id for deck in decks if deck in current}
            _set_base(connection, {**_base(connection), **here})

    def overruled(self, merge: Merge) -> list[Conflict]:
        """Return what a merge on another device dropped from the versions of our files."""
        with self._database.transaction(read_only=True) as connection:
            graph = _graph(connection)
            here = [
                graph.read(version_id)
                for version_id in _base(connection).values()
                if version_id in graph.links
            ]
            return [lost for version in here if (lost := overruled(version, graph, merge))]

    def settle(self, merge: Merge) -> list[Conflict]:
        """Merge the versions of every deck into one; return the edits that were dropped."""
        with self._database.transaction() as connection:
            graph = _graph(connection)
            settled = [
                settle_heads([graph.read(tip.id) for tip in tips], graph, merge)
                for tips in heads(graph.links.values()).values()
                if len(tips) > 1
            ]
            add_versions(connection, (merged for merged, _ in settled))
        return [conflict for _, conflict in settled if conflict]

    def files(self) -> dict[str, str | None]:
        """The latest text of every known deck; None for a deleted one."""
        with self._database.transaction(read_only=True) as connection:
            current = _settled(connection)
        return {deck: version.content for deck, version in current.items()}

    def all(self) -> list[DeckVersion]:
        """Every version known, by id."""
        with self._database.transaction(read_only=True) as connection:
            return read_versions(connection)


def read_versions(
    connection: sqlite3.Connection, ids: Iterable[str] | None = None
) -> list[DeckVersion]:
    """The versions with these ids, or all."""
    wanted = "" if ids is None else f"WHERE {_IN_IDS}"
    values = {} if ids is None else {"ids": json.dumps([*ids])}
    return rows_of(
        connection, deck_version_of, f"SELECT * FROM revision {wanted} ORDER BY id", values
    )


def add_versions(connection: sqlite3.Connection, new: Iterable[DeckVersion]) -> int:
    """Add the versions that are not stored yet; return their number.

    Raises StoreError for a deck name that could lead out of the deck folder.
    """
    coming = {version.id: version for version in new}
    query = f"SELECT id FROM revision WHERE {_IN_IDS}"
    known = {known_id for (known_id,) in connection.execute(query, {"ids": json.dumps([*coming])})}
    added = {version.id: version for version in coming.values() if version.id not in known}
    for version in added.values():
        if not is_safe_file_name(version.deck):
            raise StoreError(
                f"{in_quotes(version.deck[:40])} is not a valid deck name; rename it at its source"
            )
    connection.executemany(_ADD, map(_columns, added.values()))
    return len(added)


def _links(connection: sqlite3.Connection) -> list[Link]:
    """Every version without its text, which may be long."""
    query = "SELECT id, deck, at, parents FROM revision ORDER BY id"
    return rows_of(connection, _link, query, {})


def _graph(connection: sqlite3.Connection) -> VersionGraph:
    return VersionGraph(
        _links(connection), lambda version_id: read_versions(connection, [version_id])[0]
    )


def _settled(connection: sqlite3.Connection) -> dict[str, DeckVersion]:
    """The version of each deck that its heads come to when the later edit wins."""
    current = heads(_links(connection))
    ids = [tip.id for tips in current.values() for tip in tips]
    versions = {version.id: version for version in read_versions(connection, ids)}
    return {
        deck: settle_heads([versions[tip.id] for tip in tips])[0] for deck, tips in current.items()
    }


def _later_version(graph: VersionGraph, deck: str, former: str, text: str) -> str:
    """The id of a newest version that has this text and was made from `former`; or "".

    A sync that was killed after it wrote the file has not recorded which version it wrote.
    """
    for link in heads(graph.links.values()).get(deck, ()):
        made_from_it = not former or former in graph.through(link.id)
        if made_from_it and graph.read(link.id).content == text:
            return link.id
    return ""


def _link(row: Any) -> Link:
    return Link(row.id, row.deck, time_of(row.at), tuple_of(row.parents))


def _columns(version: DeckVersion) -> dict[str, Any]:
    return {**asdict(version), "at": stored_time(version.at), "parents": as_json(version.parents)}


def _base(connection: sqlite3.Connection) -> dict[str, str]:
    """The version id of each deck file here, by deck."""
    base: dict[str, str] = json.loads(meta.get(connection, _BASE) or "{}")
    return base


def _set_base(connection: sqlite3.Connection, base: Mapping[str, str]) -> None:
    if base != _base(connection):
        meta.put_meta(connection, _BASE, json.dumps(dict(base), sort_keys=True))
