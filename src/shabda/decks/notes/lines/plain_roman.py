"""Words in plain Roman letters with a meaning: `gaja - elephant`.

They need a check: vowel length is lost, and an English line may look the same.
"""

import re

from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN, in_iast, read_roman
from shabda.decks.notes.text.cleanup import content, mark_roots
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.model import NoteEntry
from shabda.sanskrit.text.readings import oddities

_LINE = re.compile(
    r"(?P<word>[a-z][a-zA-Z]+)\??\s*(?P<verb>\(verb\)\s*)?"
    r"(?:(?:=+>?|[-–—]+>?|→|:)\s+|\s*\t\s*|[,;](?=[a-z]))(?P<meaning>[A-Za-z(].*)"
)
_ENDING = re.compile(r"(?:[aAiIuU][hHmM]?|ati|ate|at|tum|an|in)$")
NOT_SANSKRIT = frozenset((
    "agenda", "alpha", "anti", "api", "area", "beam", "beta", "camera", "criteria", "data", "delta",
    "diagram", "dream", "era", "exam", "extra", "formula", "gamma", "hi", "idea", "info", "lambda",
    "media", "menu", "meta", "mini", "multi", "opera", "pizza", "program", "quota", "replica",
    "schema", "semi", "spam", "stream", "system", "taxi", "team", "via", "wifi", "yeah", "you",
))  # fmt: skip
"""Words that other notes have before a colon and that end like Sanskrit words."""


def read_plain(line: str, number: int) -> NoteEntry | None:
    """Read a line without a Sanskrit letter whose head could be a Sanskrit word; else None."""
    match = _LINE.fullmatch(mark_roots(content(line)))
    if match is None or match["word"] in NOT_SANSKRIT:
        return None
    if not (_ENDING.search(match["word"]) or match["verb"]):
        return None
    slp1, meaning = read_roman(match["word"]), read_meaning(match["meaning"])
    slp1 = slp1[:-1] + slp1[-1:].replace("h", "H")
    if not slp1 or oddities(slp1) or not meaning.glosses:
        return None
    word, marks = in_iast(match["word"], slp1), meaning.marks
    pos = "verb" if match["verb"] else marks.pos
    reasons = (PLAIN_ROMAN,)
    return NoteEntry(word, slp1, meaning.glosses, number, marks.gender, pos, "", reasons)
