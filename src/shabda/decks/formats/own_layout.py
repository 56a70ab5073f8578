"""The layout of the tables and cards that shabda writes, by which it recognises them."""

from __future__ import annotations

import re
from collections.abc import Iterable

COLUMNS = ("word", "iast", "meaning", "gender", "pos", "deck", "tags", "due", "note")
COLUMNS_BEFORE = COLUMNS[:-1]
"""The columns of tables that an older shabda wrote."""
ANKI_COLUMNS = ("word", "meaning", "iast", "tags", "gender", "pos", "note", "deck", "guid")
ANKI_COLUMNS_BEFORE = ("guid", "word", "meaning", "iast", "tags", "gender", "pos", "note", "deck")
"""The columns that an older shabda wrote; the oldest one wrote the first five."""
_OLDEST = 5
_ANKI_NAMES = ("Front", "Back", *ANKI_COLUMNS[2:])
"""Anki fills the fields of a note by the names of its columns, and the first one by the first."""
ANKI_HEADER = (
    "#separator:tab", "#html:false", "#notetype:Basic", "#guid column:9", "#tags column:4",
    "#deck column:8", "#columns:" + "\t".join(_ANKI_NAMES),
)  # fmt: skip
_KEYS_BEFORE = ("#separator:tab", "#html:false", "#guid column:1", "#tags column:5")
ANKI_HEADERS_BEFORE = (
    (*_KEYS_BEFORE, "#deck column:9", "#columns:" + "\t".join(ANKI_COLUMNS_BEFORE)),
    (*_KEYS_BEFORE, "#columns:" + "\t".join(ANKI_COLUMNS_BEFORE[:_OLDEST])),
)
ANKI_FIELDS = ("Sanskrit", "Meaning", "IAST", "Note", "Gender", "Part of speech", "Deck")
"""The fields of our notes in a package; an older shabda wrote the first three."""
GUID = "shabda:"
"""The prefix of the guid of each note, by which a second import into Anki updates it."""
LOG_MEMBER = "shabda.jsonl"
"""The file in a package of ours with the log of its cards, which Anki ignores."""
_GLOSS_BREAK = "; "
_GLOSS = re.compile(r"(?:\\.|[^\\;]|;(?! ))+")
_SIGN = re.compile(r"[\\;]")
_ESCAPED = re.compile(r"\\(.)")


def joined_glosses(glosses: Iterable[str]) -> str:
    """Write meanings in one cell; a semicolon inside one has a backslash before it."""
    return _GLOSS_BREAK.join(_SIGN.sub(r"\\\g<0>", gloss) for gloss in glosses)


def split_glosses(cell: str) -> tuple[str, ...]:
    """Read the meanings that `joined_glosses` wrote."""
    parts = (part.removeprefix(" ") for part in _GLOSS.findall(cell))
    return tuple(gloss for part in parts if (gloss := _ESCAPED.sub(r"\1", part)))
