"""Decodes the bytes of a notes file, whatever program wrote them."""

import codecs
import re

from shabda.errors import NotesError, Where

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How the files of older Office programs begin."""
_SQLITE, _PDF = b"SQLite format 3\0", b"%PDF-"

_HEAD, _LEAST_NULS, _MOSTLY = 4096, 2, 4
"""Bytes that are looked at; NULs on one side, and how many times those of the other, as of Ā."""
_IS_TEXT = re.compile(
    r"[\t\n\r -~\u00a0-\u0dff\u1c00-\u2fff\u3000-\u9fff\ufe0f\U0001f000-\U0001faff]*"
).fullmatch
"""Characters of notes; bytes of another kind decoded as UTF-16 give others."""


def decode_text(data: bytes, file: str) -> str:
    """Decode notes in UTF-8, in UTF-16, or in UTF-32 with a byte order mark.

    Raises NotesError, with the line where the encoding fails.
    """
    if data.startswith(_PDF):
        message = "is a PDF; copy its words into a text file and import that"
        raise NotesError(message, Where(file))
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), _guessed(data))
    if encoding.startswith("utf-8") and b"\0" in data:
        raise NotesError(_binary(data), Where(file))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-sig").upper()
        line = data.count(b"\n", 0, error.start) + 1
        raise NotesError(f"is not {name}; save it as UTF-8", Where(file, line)) from None
    if text.startswith("{\\rtf"):
        raise NotesError("is a rich text file; save it as plain text and import that", Where(file))
    if not text.strip():
        raise NotesError("is empty; write some words into it first", Where(file))
    return text


def _guessed(data: bytes) -> str:
    """Return the encoding of text without a byte order mark: UTF-16 where it has NUL bytes.

    A line end, a tab, a space and a Roman letter have a NUL byte there, always on the same side.
    """
    head = data[:_HEAD]
    sides = {"utf-16-le": head[1::2].count(0), "utf-16-be": head[::2].count(0)}
    encoding = max(sides, key=sides.__getitem__)
    if len(data) % 2 or sides[encoding] < max(_LEAST_NULS, _MOSTLY * min(sides.values())):
        return "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return "utf-8"
    return encoding if _IS_TEXT(text) else "utf-8"


def _binary(data: bytes) -> str:
    if data.startswith(_OLD_OFFICE):
        return "is a spreadsheet or a document of Office; save it as CSV or text and import that"
    if data.startswith(_SQLITE):
        return "is a database; export its cards from Anki as a package (.apkg) and import that"
    return "is a binary file, not text; give a plain text file"
