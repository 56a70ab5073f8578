"""Packages of Anki as its old and its new versions write them, made by hand."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from dataclasses import dataclass

CREATED = 1_700_000_000
DAY = 86_400_000


@dataclass(frozen=True)
class Sides:
    """Two notes of a type with both directions, and one of a type that asks for the meaning."""

    notes: tuple[tuple[int, int, str, str], ...] = (
        (11, 1, "<b>हंसः</b>\x1fswan<br>goose", " birds lesson1 "),
        (12, 1, "काकः\x1fcrow [sound:k.mp3]", "birds"),
        (13, 2, "owl\x1fउलूकः", ""),
    )
    cards: tuple[tuple[int, int, int, int, int, int, int], ...] = (
        (111, 11, 0, 2, 2, 900, 0),
        (112, 11, 1, 2, -1, 905, 0),
        (121, 12, 0, 2, 2, 910, 3),
        (131, 13, 0, 0, 0, 1, 0),
    )
    """id, note, template, type, queue, due, flags"""
    answers: tuple[tuple[int, int, int, int], ...] = tuple(
        (CREATED * 1000 + day * DAY + n, card, button, kind)
        for n, (day, card, button, kind) in enumerate(
            [(0, 111, 3, 0), (1, 111, 3, 1), (7, 111, 1, 1), (7, 111, 3, 2), (8, 111, 4, 1),
             (0, 112, 2, 0), (1, 112, 3, 1), (0, 121, 3, 0), (3, 121, 3, 1), (9, 121, 3, 3)]
        )
    )  # fmt: skip


FIELDS = {1: ("Front", "Back"), 2: ("Front", "Back")}
DECKS = {1: "Default", 2: "Sanskrit::Lesson 1", 3: "Sanskrit::Verbs", 4: "Cram"}
FILTERED = 4
QUESTIONS = {1: ("{{Front}}", "{{Back}}"), 2: ("{{Front}}",)}


def old_package() -> bytes:
    models = {
        str(number): {
            "flds": [{"name": name, "ord": i} for i, name in enumerate(names)],
            "tmpls": [{"qfmt": side, "ord": i} for i, side in enumerate(QUESTIONS[number])],
        }
        for number, names in FIELDS.items()
    }
    return _zipped({"collection.anki2": _database(json.dumps(models)), "media": b"{}"})


def new_package(compress) -> bytes:
    """`compress` is that of zstd; the old member says to update Anki, as Anki's own does."""
    data = _database("", new=True)
    data = data[:18] + b"\2\2" + data[20:]  # Anki keeps its collection with a write-ahead log
    return _zipped({"meta": b"\x08\x03", "collection.anki21b": compress(data),
                    "collection.anki2": _database("{}")})  # fmt: skip


def _zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _database(models: str, *, new: bool = False) -> bytes:
    sides = Sides()
    connection = sqlite3.connect(":memory:")
    connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
    connection.executescript("""
        CREATE TABLE col (id, crt, models, decks);
        CREATE TABLE notes (id, guid, mid, flds, tags);
        CREATE TABLE cards (id, nid, did, ord, type, queue, due, odue, odid, flags);
        CREATE TABLE revlog (id, cid, ease, time, type, ivl);
    """)
    decks = {} if new else {str(number): {"name": name} for number, name in DECKS.items()}
    row = (CREATED, models, json.dumps(decks) if models else "")
    connection.execute("INSERT INTO col VALUES (1, ?, ?, ?)", row)
    if new:
        connection.executescript("""
            CREATE TABLE decks (id, name text COLLATE unicase);
            CREATE TABLE notetypes (id, name text COLLATE unicase);
            CREATE TABLE fields (ntid, ord, name text COLLATE unicase);
            CREATE TABLE templates (ntid, ord, name text COLLATE unicase, config blob);
        """)
        for number, name in DECKS.items():
            values = (number, name.replace("::", "\x1f"))
            connection.execute("INSERT INTO decks VALUES (?, ?)", values)
        for number, names in FIELDS.items():
            connection.execute("INSERT INTO notetypes VALUES (?, 'Basic')", (number,))
            for i, name in enumerate(names):
                connection.execute("INSERT INTO fields VALUES (?, ?, ?)", (number, i, name))
            for i, side in enumerate(QUESTIONS[number]):
                text = side.encode()
                config = b"\x0a" + bytes([len(text)]) + text + b"\x12\x03abc"
                connection.execute(
                    "INSERT INTO templates VALUES (?, ?, 'Card', ?)", (number, i, config)
                )
    for note, mid, fields, tags in sides.notes:
        values = (note, f"g{note}", mid, fields, tags)
        connection.execute("INSERT INTO notes VALUES (?, ?, ?, ?, ?)", values)
    for card, note, side, kind, queue, due, flags in sides.cards:
        deck, home = (FILTERED, 2) if card == sides.cards[0][0] else (2 if note % 2 else 3, 0)
        values = (card, note, deck, side, kind, queue, due, 0, home, flags)
        connection.execute(f"INSERT INTO cards VALUES ({', '.join('?' * 10)})", values)
    for at, card, button, kind in sides.answers:
        values = (at, card, button, 4000, kind, 1)
        connection.execute("INSERT INTO revlog VALUES (?, ?, ?, ?, ?, ?)", values)
    connection.commit()
    data = connection.serialize()
    connection.close()
    return data
