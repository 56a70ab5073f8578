"""Splits text into lines, and strips bullets, numbers and emphasis from a line."""

import re
import unicodedata

from shabda.decks.notes.text.patterns import DEVANAGARI

_NEWLINE = re.compile(r"\r\n|\n|\r")
_INVISIBLE: dict[int, None] = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f")
)
_SPACES = "\u00a0\u2002\u2003\u2009\u202f\u3000\u2028\u2029\x0b\x0c\x85"
_PLAIN: dict[int, str | None] = {ord(ch): " " for ch in _SPACES}
_PLAIN |= {ord("："): ":", ord("＝"): "=", ord("（"): "(", ord("）"): ")", ord("，"): ","}
_PLAIN |= {ord("꞉"): ":", ord("᱁"): "।"}
_PLAIN.update(_INVISIBLE)
_NOT_PLAIN = re.compile(f"[{re.escape(''.join(map(chr, _PLAIN)))}]")
URL = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)@*[^\s@]+@\S+\.\S+")
"""An address of the web or of mail. A mail address is sought once from the start of each word."""
_DIGITS = "0-9०-९"
_BULLET = re.compile(
    r"\s*(?:[-*+•●○◦▪■‣·➤➢✓✔»>–—]\s+|\[[ xX✓]\]\s*|#{1,6}\s+"
    rf"|\(?[{_DIGITS}]{{1,3}}[.)।]\s*(?=[^\s{_DIGITS}])|\([{_DIGITS}]{{1,3}}\)\s*"
    rf"|\(?[a-zA-Zक-ह]\)\s+|[{_DIGITS}]{{1,3}}\s+(?=[{DEVANAGARI}]))"
)
EMPHASIS = re.compile(r"\*+|`+|~~|__|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|</?[a-zA-Z][^<>]*>")
_QUOTES = re.compile(
    rf"(?<![{DEVANAGARI}])[\"“”„«»‘’'](?=[{DEVANAGARI}])"
    rf"|(?<=[{DEVANAGARI}])[\"“”«»’'](?![{DEVANAGARI}])"
)
_FURNITURE = frozenset("0123456789०१२३४५६७८९-*+•●○◦▪■‣·➤➢✓✔»>–—[]()#.~`_</@\"“”„«‘’'")
"""Every bullet, number, emphasis, quote and address has one of these; most lines have none."""
_COLON_VISARGA = re.compile(
    rf"(?<=[{DEVANAGARI}])(?<![ःं्]):(?=\s*(?:=|-+>|→|–|—|-\s|\t|\(|,\s|[{DEVANAGARI}]+\s*=))"
)
_ROMAN_VISARGA = re.compile(r"(?<=[aāiīuūeoōṛ]):(?=\s+(?:=|-+>|→|–|—)\s)")
_ROMAN = "a-zA-ZāīūṛṝḷṃṅñṭḍṇśṣĀḥ"
_ROOT = re.compile(
    rf"(?P<prefix>(?:[{DEVANAGARI}]{{1,6}}[-+\s]*[-+]|[{DEVANAGARI}]{{1,6}}"
    r"|(?:[a-zāīūṃ]{1,5}\s*[-+]\s*)+|(?<![^\W\d_])[a-zāīūṃ]{1,5})?)\s?[-–]?√\s*"
    rf"(?P<root>[{DEVANAGARI}]+|[{_ROMAN}]+)(?P<verb>\s*\(verb\))?"
)
_FORM_ROOT = re.compile(
    rf"(?<![{DEVANAGARI}])([{DEVANAGARI}]+(?:ति|ते))\s+\(?(?:\d{{1,2}}\s?[PAUĀ]\.?,?\s+)?"
    rf"((?:[{DEVANAGARI}{_ROMAN}]+\s*[+-]\s*)*)"
    rf"√\s*([{DEVANAGARI}{_ROMAN}]+)\)?(?=\s|$)"
)
"""A form with its root before the meaning: `नमति √nam he bows`."""
_ROOT_ASIDE = re.compile(
    r"(?<=[a-z.,)?!\"'”’])\s*[(\[](?:(?P<mark>m|f|n|adj|ind)\.?[,;]\s*)?(?P<aside>[^()\[\]]*√[^()\[\]]*"
    r"|(?(mark)|(?:from|stem|root|see|<|(?:cf|gen|nom|pl|sg|fem)\b\.?)\s*:?\s*)"
    rf"[{DEVANAGARI}][{DEVANAGARI} +,-]*)[)\]]"
    r"\s*(?=[.;,]?\s*$)"
)
"""The root or the stem after a meaning: `he speaks (√vad)`, `name (n, नामन्)`."""
_TIGHT_DASH = re.compile(
    rf"(?<![{DEVANAGARI}-])([{DEVANAGARI}]+(?:ः|म्))[-–—]([{DEVANAGARI}]+)"
    rf"(?![{DEVANAGARI}-])(?! \(verb\))"
)
_SHORT_FORM = re.compile(rf",\s*[-–—][{DEVANAGARI}]+(?=[\s,])")
_BRACES = re.compile(r"(?<![\w{\\])\{([^{}]*)\}(?!\})")
_DOTTED = re.compile(rf"[{DEVANAGARI}]*\u093c[{DEVANAGARI}]*(?:ः|म्|ं|[तन]्)(?![{DEVANAGARI}])")
"""A word with a nukta that ends as only Sanskrit does: गरुड़ः."""
_WIDE_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
SEPARATOR_LINE = re.compile(r"\s*(?:([-=_*~#+.–—|:])(?:\s*[-=_*~#+.–—|:])*|```\S*|\s*)\s*")

COLON_FLAG = "a colon is written for the visarga"
NUKTA_FLAG = "a dot is written under a letter, which Sanskrit does not have"


def split_lines(text: str) -> list[str]:
    """Split at line ends of any kind; the text after the last one counts if there is any."""
    lines = _NEWLINE.split(text)
    return lines[:-1] if lines[-1] == "" else lines


def plain(text: str) -> str:
    """Return text in NFC, with plain spaces, colons and brackets and nothing invisible."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    return text.translate(_PLAIN) if _NOT_PLAIN.search(text) else text


def content(line: str) -> str:
    """Remove bullets, numbers, emphasis and addresses from a line."""
    if not _FURNITURE.isdisjoint(line):
        line, start = URL.sub(" ", line), 0
        while match := _BULLET.match(line, start):
            start = match.end()
        line = _QUOTES.sub("", EMPHASIS.sub("", line[start:]))
    line = _BRACES.sub(r"(\1)", line).strip() if "{" in line else line.strip()
    return (_WIDE_GAP.sub("\t", line) if "   " in line else line).strip(" \t|")


def drop_short_nominative(line: str) -> str:
    """Remove the abbreviated nominative from a dictionary's `सूर्य, -र्यः m.`."""
    return _SHORT_FORM.sub("", line) if "," in line else line


def mark_roots(line: str) -> str:
    """Read `आ-√गम्` as the verb आ-गम्, with its prefix and without the sign."""
    if "√" not in line:
        return line
    return _ROOT.sub(_root, _FORM_ROOT.sub(r"\1 (from \2\3)", line))


def without_root_aside(line: str) -> tuple[str, str]:
    """Take the root off the end of `vadati – he speaks (√vad)`; the second text is the aside."""
    match = _ROOT_ASIDE.search(line) if line.rstrip(" .;,").endswith((")", "]")) else None
    if match is None:
        return line, ""
    mark = f" ({match['mark']})" if match["mark"] else ""
    return line[: match.start()] + mark + line[match.end() :], match["aside"].strip()


def _root(match: re.Match[str]) -> str:
    if match["prefix"] == "from":
        return f"from {match['root']}"
    prefixes = [part for part in re.split(r"[-+\s]+", match["prefix"]) if part]
    return f"{'-'.join([*prefixes, match['root']])} (verb)"


def space_dash(line: str) -> str:
    """Read `गोधूमः-गेहूँ` as two sides; `पुनः-पुनः` and compounds stay as they are."""
    if "ः-" in line or "म्-" in line or "–" in line or "—" in line:
        return _TIGHT_DASH.sub(_spaced, line)
    return line


def _spaced(match: re.Match[str]) -> str:
    left, right = match[1], match[2]
    compound = left == right or (left.endswith("म्") and right.endswith(("ः", "्")))
    return match.group() if compound else f"{left} - {right}"


def restore_visarga(line: str) -> str:
    """Read the colon of `राम: = Rama` as the visarga it was typed for."""
    if ":" not in line:
        return line
    return _ROMAN_VISARGA.sub("ḥ", _COLON_VISARGA.sub("ः", line))


def without_nukta(text: str) -> str:
    """Read गरुड़ः, typed as Hindi has it, as गरुडः; words of Hindi keep their dots."""
    if "\u093c" not in text:
        return text
    return _DOTTED.sub(lambda match: match.group().replace("\u093c", ""), text)
