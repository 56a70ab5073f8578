"""Anki's `.apkg` and `.colpkg`: a ZIP archive around a collection, zstd-compressed if new."""

from __future__ import annotations

import io
import sys
import zipfile
from importlib import import_module
from typing import Any

from shabda.decks.formats.anki_database import AnkiCollection, AnkiNote, read_database
from shabda.decks.formats.archives import COLLECTIONS, LARGEST
from shabda.decks.formats.deck_tags import deck_tags
from shabda.decks.formats.detect import with_evidence
from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.formats.own_layout import GUID, LOG_MEMBER
from shabda.decks.formats.own_tables import basic_reading, is_basic, own_field, own_reading
from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import Harvest
from shabda.errors import NotesError, Where
from shabda.programs import install_command


def read_package(data: bytes, file: str) -> AnkiCollection:
    """Read a package. Raises NotesError for a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            member = next(name for name in COLLECTIONS if name in names)
            if archive.getinfo(member).file_size > LARGEST:
                raise NotesError("holds a collection too large to read", Where(file))
            content = archive.read(member)
    except NotesError:
        raise
    except Exception as error:  # `zipfile` raises errors of ten kinds for damaged archives
        raise NotesError(f"is a damaged archive ({error})", Where(file)) from None
    if member.endswith("b"):
        content = _unpacked(content, file)
    return read_database(content, file)


def own_log(data: bytes, file: str) -> tuple[str, ...]:
    """Return the lines of the log in a package that shabda wrote; () for one from Anki."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if LOG_MEMBER not in archive.namelist():
            return ()
        if archive.getinfo(LOG_MEMBER).file_size > LARGEST:
            raise NotesError("holds a log too large to read", Where(file))
        try:
            text = archive.read(LOG_MEMBER).decode()
        except Exception as error:
            raise NotesError(f"is a damaged archive ({error})", Where(file)) from None
    return tuple(text.removesuffix("\n").split("\n"))


def own_words(collection: AnkiCollection) -> dict[int, str]:
    """Return the ids that shabda gave to words, by the number of their note."""
    return {
        number: note.guid.removeprefix(GUID)
        for number, note in enumerate(collection.notes, 1)
        if note.guid.startswith(GUID)
    }


def _unpacked(content: bytes, file: str) -> bytes:
    try:
        return _zstd().ZstdDecompressor().decompress(content, LARGEST)  # type: ignore[no-any-return]
    except ImportError:
        raise NotesError(
            f"is packed by a new Anki; to read it, run {install_command('backports.zstd')},"
            ' or export it from Anki with "Support older Anki versions"',
            Where(file),
        ) from None
    except Exception as error:
        if type(error).__name__ != "ZstdError":
            raise
        raise NotesError(f"is a damaged archive ({error})", Where(file)) from None


def _zstd() -> Any:
    return import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def package_harvest(
    collection: AnkiCollection, file: str, known: KnownMeanings | None = None
) -> Harvest:
    """Read the notes of a package as words; the line of an entry is the number of its note.

    With what is `known`, words of a package without evidence for them are doubted.
    """
    readings: dict[int, LineReading] = {}
    tags = _tags(collection)
    for type_id, kind in collection.types.items():
        cards = [
            ForeignCard(number, tuple(map(plain_field, note.fields)), tags[note.id])
            for number, note in enumerate(collection.notes, 1)
            if note.type == type_id and not _is_own(note)
        ]
        if cards:
            readings |= read_cards(cards, kind.fields)
    for number, note in enumerate(collection.notes, 1):
        if is_basic(note.fields):
            readings[number] = basic_reading(note.fields, note.tags, number)
        elif _is_own(note):
            fields = tuple(map(own_field, note.fields))
            readings[number] = own_reading(fields, note.tags, number)
    raw = [" | ".join(map(plain_field, note.fields)) for note in collection.notes]
    content = harvest(file, raw, readings, {})
    return with_evidence(content, known) if known and not own_words(collection) else content


def _tags(collection: AnkiCollection) -> dict[int, tuple[str, ...]]:
    """The tags of each note, with its deck, that of its first card."""
    decks = {card.note: card.deck for card in reversed(collection.cards)}
    of_decks = deck_tags([decks.get(note.id, "") for note in collection.notes])
    pairs = zip(collection.notes, of_decks, strict=True)
    return {note.id: tuple(dict.fromkeys((*note.tags, *deck))) for note, deck in pairs}


def _is_own(note: AnkiNote) -> bool:
    """Whether shabda wrote a note, in its own note type or for Basic."""
    return len(note.fields) > 1 and (note.guid.startswith(GUID) or is_basic(note.fields))
