"""What an unknown field or value probably means: `meaning` is `glosses`, `masc` is `m`."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.decks.notes.tables import headers
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.errors import nearest_name
from shabda.sanskrit.text.script import is_devanagari

_FIELDS = {
    headers.WORD: ("word",),
    headers.GLOSS: ("glosses", "add"),
    headers.LANGUAGE: ("glosses", "add"),
    headers.GENDER: ("gender",),
    headers.POS: ("pos",),
    headers.NOTE: ("note",),
    headers.TAG: ("tags",),
    headers.TAG_LIST: ("tags",),
}
_OTHER_NAMES = {
    "pairs": "similar", "diff": "difference", "sandhi": "joins", "vocabulary": "words",
    "vocab": "words", "entries": "words", "cards": "words",
}  # fmt: skip


def field_meant(name: str, known: Sequence[str]) -> str:
    """The known field that a name probably means, "" when none is near."""
    plain = name.strip().casefold()
    fields = (plain, _OTHER_NAMES.get(plain, ""), nearest_name(plain, known))
    by_role = _FIELDS.get(headers.role_of(plain), ())
    return next((field for field in (*fields[:2], *by_role, fields[2]) if field in known), "")


def value_meant(key: str, value: str, known: Sequence[str]) -> str:
    """The known value of a field that another probably means, "" when none is near."""
    marks = read_marks(value)
    read = {"gender": marks.gender, "pos": marks.pos}.get(key, "") if marks else ""
    digits = str(int(value)) if value.isdecimal() else ""
    near = "" if is_devanagari(value) else nearest_name(value.casefold(), known)
    return next((text for text in (read, digits, near) if text and text in known), "")
