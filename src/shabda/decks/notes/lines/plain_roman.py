"""Words in plain Roman letters with a meaning: `gaja - elephant`.

They need a check: vowel length is lost, and an English line may look the same.
"""

import re

from shabda.decks.notes.pairs.item_lists import signed_items
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.cleanup import content, mark_roots
from shabda.decks.notes.text.grammar_marks import NO_MARKS, Marks
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headed_lines import headed_line
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.roman_words import in_iast, read_roman
from shabda.sanskrit.text.readings import oddities

_LINE = re.compile(
    r"(?P<word>[a-z][a-zA-Z]+)\??\s*(?:(?:=+>?|[-–—]+>?|→|:)\s+|\s*\t\s*|[,;](?=[a-z]))(?P<meaning>[A-Za-z(].*)"
)
_ENDING = re.compile(r"(?:[aAiIuU][hHmM]?|ati|ate|at|tum|an|in)$")
NOT_SANSKRIT = frozenset((
    "agenda", "alpha", "anti", "api", "area", "beam", "beta", "camera", "criteria", "data", "delta",
    "diagram", "dream", "era", "exam", "extra", "formula", "gamma", "hi", "idea", "info", "lambda",
    "media", "menu", "meta", "mini", "multi", "opera", "pizza", "program", "quota", "replica",
    "schema", "semi", "spam", "stream", "system", "taxi", "team", "via", "wifi", "yeah", "you",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
))  # fmt: skip
"""Words that other notes have before a colon and that end like Sanskrit words."""


def read_plain(line: str, number: int) -> NoteEntry | None:
    """Read a line without a Sanskrit letter whose head could be a Sanskrit word; else None."""
    body = mark_roots(content(line))
    if signed_items(body):  # each of them needs the evidence of the file
        return None
    match, headed = _LINE.fullmatch(body), headed_line(body)
    if headed and headed.has_root_sign:
        word, text, (marks, note) = headed.word, headed.meaning, headed.grammar
    elif match and _ENDING.search(match["word"]) and match["word"] not in NOT_SANSKRIT:
        word, text, marks, note = match["word"], match["meaning"], NO_MARKS, ""
    else:
        return None
    slp1 = read_roman(word)
    slp1 = slp1[:-1] + slp1[-1:].replace("h", "H")
    return None if oddities(slp1) else entry_in_plain_letters(word, slp1, text, number, marks, note)


def entry_in_plain_letters(
    word: str, slp1: str, text: str, number: int, marks: Marks = NO_MARKS, note: str = ""
) -> NoteEntry | None:
    """Make the entry of a word in plain letters, to check; None without a word or a meaning."""
    meaning = read_meaning(text)
    if not slp1 or not meaning.glosses:
        return None
    marks |= meaning.marks
    written = in_iast(word, slp1)
    reasons = (PLAIN_ROMAN, *meaning_doubts(written, slp1, meaning.glosses))
    return NoteEntry(written, slp1, meaning.glosses, number, marks.gender, marks.pos, note, reasons)
