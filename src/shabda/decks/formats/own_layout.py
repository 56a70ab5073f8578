"""The layout of the tables and cards that shabda writes, by which it recognises them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping

COLUMNS = ("word", "iast", "meaning", "gender", "pos", "deck", "tags", "due", "note")
COLUMNS_BEFORE = COLUMNS[:-1]
"""The columns of tables that an older shabda wrote."""
ANKI_COLUMNS = ("word", "meaning", "tags", "deck", "guid")
ANKI_HEADER = (
    "#separator:tab", "#html:true", "#notetype:Basic", "#guid column:5", "#tags column:3",
    "#deck column:4", "#columns:Front\tBack\ttags\tdeck\tguid",
)  # fmt: skip
"""Anki fills the fields of a note by the names of its columns, and the first one by the first."""
ANKI_COLUMNS_LAST = ("word", "meaning", "iast", "tags", "gender", "pos", "note", "deck", "guid")
ANKI_COLUMNS_BEFORE = ("guid", "word", "meaning", "iast", "tags", "gender", "pos", "note", "deck")
"""The columns that older shabdas wrote; the oldest one wrote the first five of the latter."""
_OLDEST = 5
_KEYS_BEFORE = ("#separator:tab", "#html:false", "#guid column:1", "#tags column:5")
ANKI_HEADERS_BEFORE = (
    (*_KEYS_BEFORE, "#deck column:9", "#columns:" + "\t".join(ANKI_COLUMNS_BEFORE)),
    (*_KEYS_BEFORE, "#columns:" + "\t".join(ANKI_COLUMNS_BEFORE[:_OLDEST])),
    (
        "#separator:tab", "#html:false", "#notetype:Basic", "#guid column:9", "#tags column:4",
        "#deck column:8", "#columns:" + "\t".join(("Front", "Back", *ANKI_COLUMNS_LAST[2:])),
    ),
)  # fmt: skip
ANKI_FIELDS = ("Sanskrit", "Meaning", "IAST", "Note", "Gender", "Part of speech", "Deck")
"""The fields of our notes in a package; an older shabda wrote the first three."""
GUID = "shabda:"
"""The prefix of the guid of each note, by which a second import into Anki updates it."""
LOG_MEMBER = "shabda.jsonl"
"""The file in a package of ours with the log of its cards, which Anki ignores."""
_FACTS = ("iast", "gender", "pos", "note")
"""What the back of a card in Anki text has below the meaning, in small letters."""
_SMALL = re.compile(r"\s*(?:<br ?/?>)?\s*<small class=\"?shabda\"?>(.*?)</small>", re.S)
_FACT = re.compile(r"<span class=\"?(\w+)\"?>(.*?)</span>", re.S)
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


def card_back(meaning: str, facts: Mapping[str, str]) -> str:
    """Write the back of a card as HTML: the meaning, and below it what else is known of a word.

    Anki's note type Basic has no other field that could carry it.
    """
    spans = [
        f"<span class={name}>{field_html(text)}</span>"
        for name in _FACTS
        if (text := facts.get(name, ""))
    ]
    small = f"<br><small class=shabda>{' '.join(spans)}</small>" if spans else ""
    return field_html(meaning) + small


def split_back(text: str) -> tuple[str, dict[str, str]] | None:
    """Read what `card_back` wrote, the meaning as HTML; None for another text."""
    match = _SMALL.search(text)
    if match is None:
        return None
    facts = {name: field_text(value) for name, value in _FACT.findall(match[1])}
    return text[: match.start()] + text[match.end() :], facts


def field_html(text: str) -> str:
    """Write a text as a field of Anki, without quotation marks that CSV would double."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def field_text(text: str) -> str:
    """Read what `field_html` wrote."""
    return html.unescape(text.replace("<br>", "\n")).strip()
