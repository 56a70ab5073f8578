"""Archives of other programs: the cards in one, or what to do with it instead."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from shabda.errors import NotesError, Where

LARGEST = 2**31
"""Bytes of an unpacked file; a larger one is refused."""
_CARDS = "cards.xml"
"""The member of Mnemosyne's `.cards` with the cards."""
COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The collection in a package of Anki; the first of these that it has counts."""
_SPREADSHEET = "is a spreadsheet ({}); save it as CSV and import that"
_DOCUMENT = "is a document ({}); save it as plain text and import that"
_SLIDES = "is a presentation ({}); copy its words into a text file and import that"
_OFFICE = (
    ("xl/workbook.xml", _SPREADSHEET.format(".xlsx")),
    ("xl/workbook.bin", _SPREADSHEET.format(".xlsb")),
    ("word/document.xml", _DOCUMENT.format(".docx")),
    ("ppt/presentation.xml", _SLIDES.format(".pptx")),
    ("META-INF/container.xml", "is a book (.epub); copy its words into a text file"),
)
"""A member of the archives of office programs, and what to do."""
_OPEN_DOCUMENT = (
    (b"opendocument.text", _DOCUMENT.format(".odt")),
    (b"opendocument.presentation", _SLIDES.format(".odp")),
)
"""A part of the type that OpenDocument writes into its file `mimetype`; others are spreadsheets."""
_APPLE = (
    (".numbers", _SPREADSHEET.format(".numbers")),
    (".pages", _DOCUMENT.format(".pages")),
    (".key", _SLIDES.format(".key")),
)
"""The ending of a file, which alone tells Apple's documents apart."""
_OTHER = "is an archive without an Anki collection; unpack it and import the files that are in it"
_LOCKED = "is locked with a password; unpack it, or export it again without one"


def is_archive(data: bytes) -> bool:
    """Whether a file is a ZIP archive, as a package of Anki and a spreadsheet are."""
    return data.startswith((b"PK\3\4", b"PK\5\6"))


def card_text(data: bytes, file: str) -> bytes | None:
    """Return the cards of Mnemosyne in an archive, None for a package of Anki.

    Raises NotesError for any other archive, with what to do.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if any(info.flag_bits & 1 for info in archive.infolist()):
                raise NotesError(_LOCKED, Where(file))
            if not {*names}.isdisjoint(COLLECTIONS):
                return None
            if _CARDS not in names:
                raise NotesError(_remedy(archive, names, file), Where(file))
            if archive.getinfo(_CARDS).file_size > LARGEST:
                raise NotesError("holds cards too large to read", Where(file))
            return archive.read(_CARDS)
    except NotesError:
        raise
    except Exception as error:  # `zipfile` raises errors of ten kinds for damaged archives
        raise NotesError(f"is a damaged archive ({error})", Where(file)) from None


def _remedy(archive: zipfile.ZipFile, names: Iterable[str], file: str) -> str:
    """Say what to do with an archive that has no cards."""
    held = {*names}
    if remedy := next((text for member, text in _OFFICE if member in held), ""):
        return remedy
    if "content.xml" in held:
        kind = archive.read("mimetype") if "mimetype" in held else b""
        remedies = (text for name, text in _OPEN_DOCUMENT if name in kind)
        return next(remedies, _SPREADSHEET.format(".ods"))
    if any(name.endswith(".iwa") for name in held):
        return next((text for end, text in _APPLE if file.endswith(end)), _DOCUMENT.format("Apple"))
    return _OTHER if held else "is an empty archive"
