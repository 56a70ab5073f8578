"""The patterns by which a line of notes is read: words, heads, separators.

Patterns run over masked text, in which everything in brackets is one long
placeholder of the same length: nothing inside brackets starts a pair, and positions
hold in the original.
"""

import re

from shabda.decks.notes.text.grammar_marks import BARE
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

HIDDEN = "\ue000"
DEVANAGARI = "\u0900-\u0963\u0971-\u097f"
ROMAN_LETTERS = "a-zāīūṛṝḷṃṁḥṅñṭḍṇśṣ"
"""The letters of a romanised word, to be put in the brackets of a pattern."""
_BRACKETS = lazy_pattern(r"\((?:[^()]++|\([^()]*+\))*+\)|\[[^\[\]]*\]")
"""Brackets, with brackets inside them or without: `earth (भूमिः (f.))`."""

_LETTERS = "abcdeghijklmnoprstuvyāīūṛṝḷḹṃṁḥṅñṭḍṇśṣēōABCDEGHIJKLMNOPRSTUVYĀĪŪṚṬḌṆŚṢ\u0325\u0304"
_MARKED = "āīūṛṝḷḹṃṁḥṅṭḍṇśṣĀĪŪṚṬḌṆŚṢ\u0325"
_IAST = (
    rf"(?<![^\W\d_])(?=[{_LETTERS}'’-]*(?:[{_MARKED}]|jñ|ñ[cj]))[{_LETTERS}]++"
    rf"(?:['’-][{_LETTERS}]++)*+(?![^\W\d_])"
)
_PARTICLE = r"(?:na|ca|api|eva|tu|hi|kim|iti|iva|saha)(?![^\W\d_])"

SEPARATOR = (
    r"(?:\s*(?::=|[=-]+>|=+|::+|→|⇒|➔|⟶|:-+|:(?!//))[=:\s]*"
    r"|[^\S\t]*\t\s*"
    r"|\s+[-–—−~]+(?=\s|$)\s*|[-–—−]+\s+|\s+[-–—−]+(?=\S)|[–—−]|-{2,}"
    rf"|-(?=[^\s√{DEVANAGARI}])"
    r"|\s+(?:means?|meaning|i\.e\.|मतलब|म्हणजे)\s+)"
)
_JOINER = r"(?:\s*[,/&;?!]\s*|\s+(?:and|or)\s+)"


@dataclass(frozen=True, slots=True)
class Script:
    """The patterns for one script: a run of words, a head, a head with its separator."""

    run: re.Pattern[str]
    head: re.Pattern[str]
    anchor: re.Pattern[str]
    reversed: re.Pattern[str]


def _script(run: str, start: str = "") -> Script:
    # Possessive throughout: backtracking to a shorter run of words never helps.
    item = rf"{run}(?:\s*{HIDDEN}++)*+(?:\s+{BARE}(?:\.|(?=\W|$)))?+[.॰]?+"
    head = rf"{item}(?:{_JOINER}{item})*+"
    return Script(
        run=lazy_pattern(run),
        head=lazy_pattern(head),
        anchor=lazy_pattern(rf"{start}(?P<head>{head})(?:\s*[?!]++)?+(?P<separator>{SEPARATOR})"),
        reversed=lazy_pattern(rf"(?P<gloss>.*?\S){SEPARATOR}(?P<head>{head})\s*[.।|?!]*"),
    )


_WORD = rf"[{DEVANAGARI}]++(?:(?:['’-]|\s*(?:\.{{2,}}|…)\s*)[{DEVANAGARI}]++)*+"
# A head begins with a word that follows no other; else it was tried already.
_START = rf"(?<![{DEVANAGARI}])(?<![{DEVANAGARI}]\s)(?<![{DEVANAGARI}],\s)"
DEVANAGARI_SCRIPT = _script(rf"{_WORD}(?:\s++{_WORD})*+", _START)
IAST_SCRIPT = _script(
    rf"(?:{_PARTICLE}\s+)*+{_IAST}(?:\s*+(?:\.{{2,}}|…)?+\s*+(?:{_IAST}|{_PARTICLE}))*+"
)

HAS_DEVANAGARI = lazy_pattern(rf"[{DEVANAGARI}]")
HAS_IAST = lazy_pattern(rf"[{_MARKED}]|jñ|ñ[cj]")
LETTER = lazy_pattern(r"[^\W\d_]")
JOINER = lazy_pattern(_JOINER)
LEADING_SEPARATOR = lazy_pattern(r"[\s,;:?!=→⇒।.|–—−-]*(?:>\s*)?")


def line_script(text: str) -> Script | None:
    """Return the script Sanskrit words of a line are in; None when it has none."""
    if HAS_DEVANAGARI.search(text):
        return DEVANAGARI_SCRIPT
    return IAST_SCRIPT if not text.isascii() and HAS_IAST.search(text) else None


def mask(text: str) -> str:
    """Mask the text in brackets, keeping every position."""
    if "(" not in text and "[" not in text:
        return text
    return _BRACKETS.sub(lambda match: HIDDEN * len(match.group()), text)


def brackets(text: str) -> list[str]:
    """Return the text in brackets, without the brackets."""
    return [bracketed[1:-1].strip() for bracketed in _BRACKETS.findall(text)]


def split_outside(text: str, separators: re.Pattern[str]) -> list[str]:
    """Split where the pattern matches outside brackets; parts are stripped, none is empty."""
    parts, start = [], 0
    for match in separators.finditer(mask(text)):
        parts.append(text[start : match.start()].strip())
        start = match.end()
    parts.append(text[start:].strip())
    return [part for part in parts if part]
