"""Why a line holds nothing to learn."""

import re

from shabda.decks.notes.text.cleanup import SEPARATOR_LINE, URL
from shabda.decks.notes.text.language import is_hindi
from shabda.decks.notes.text.patterns import DEVANAGARI_SCRIPT, HAS_DEVANAGARI, HAS_IAST

BLANK, SEPARATOR, URL_ONLY, HEADING = "blank", "separator", "url", "heading"
ENGLISH, HINDI, OTHER_SCRIPT = "english", "hindi", "another script"
SENTENCE, LETTERS, FORMS = "sentence without a meaning", "letters", "forms without a meaning"
NO_WORD = "row without a word"
TABLE_HEADER, PARAGRAPH = "table header", "a long paragraph"
CONTINUED = "part of the record above"
MARKUP = "markup of the file"

IN_WORDS = {
    URL_ONLY: "only a web address",
    HEADING: "a heading",
    ENGLISH: "without a Sanskrit word",
    HINDI: "in Hindi",
    OTHER_SCRIPT: "in another script",
    SENTENCE: "a sentence without a meaning",
    LETTERS: "letters of the alphabet",
    FORMS: "forms without a meaning",
    NO_WORD: "a row without a word",
    TABLE_HEADER: "the header of a table",
}
"""How a sentence names a reason that is more than a mark."""

_TITLE = re.compile(
    r"(?:\W*(?:new |my )?(?:vocabulary|alphabet|similar words|words?|notes|sandhi|verbs?"
    r"|nouns?|lesson|chapter|unit|day|week|part|grammar|rules?"
    r"|sanskrit learning)\b[^=:]{0,20}|[^.]{1,40}:)\s*",
    re.I,
)

UNKNOWN_SHAPE = "no word with a meaning was found in it"
"""What is said of a line with Sanskrit letters that no reader took."""


def in_words(reason: str, line: str) -> str:
    """Name a reason in a sentence about a line."""
    if reason == ENGLISH and (HAS_IAST.search(line) or HAS_DEVANAGARI.search(line)):
        return UNKNOWN_SHAPE
    return IN_WORDS.get(reason, reason)


def of_empty(line: str) -> str:
    """Return the reason to skip a line without content, "" when it has some."""
    if not line.strip():
        return BLANK
    return SEPARATOR if SEPARATOR_LINE.fullmatch(line) else ""


def without_sanskrit(line: str) -> str:
    """Return the reason to skip a line without a Sanskrit letter outside addresses."""
    rest = URL.sub("", line)
    if rest != line and len(rest.split()) < 3:
        return URL_ONLY
    if line.lstrip().startswith("#") or _TITLE.fullmatch(rest):
        return HEADING
    if any(ch > "\u024f" and ch.isalpha() and not "\u1e00" <= ch <= "\u2fff" for ch in rest):
        return OTHER_SCRIPT
    return ENGLISH


def without_words(line: str) -> str:
    """Return the reason to skip a line whose Sanskrit letters make no entry."""
    words = [word for run in DEVANAGARI_SCRIPT.run.findall(line) for word in run.split()]
    if is_hindi(words):
        return HINDI
    if line.rstrip().endswith((":", ":-")):
        return HEADING
    latin = len(re.findall(r"[A-Za-z]+", line))
    return ENGLISH if latin > len(words) or not words else SENTENCE
