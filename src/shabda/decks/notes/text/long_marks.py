"""Rewrites genders that are spelled out or follow the meaning as `m.` and `(m)`.

So `देव - पुंल्लिङ्ग - god`, `deva - god - m` and `deva : god : noun, masc.` are read as
`देव - m. - god` and `deva - god (m)` are. A line whose only other part is the gender is a term of
grammar with its meaning, and stays.
"""

from __future__ import annotations

import re

from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS

_LINGA = "(?:l?li[nṅ]ga[mḥ]?)"
_LINGA_WRITTEN = "(?:ल?्?लि(?:ङ्ग|ंग)(?:म्|ः)?)"
_SPELLED = {
    "m": rf"पु(?:ं|म्|ंस्)?{_LINGA_WRITTEN}|पुं|पु[.॰]|pu[mṃṁ]?{_LINGA}|masculine|masc",
    "f": rf"स्त्री?{_LINGA_WRITTEN}|स्त्री|str[iī]{_LINGA}|feminine|fem",
    "n": rf"नपु(?:ं|म्|ंस|ंसक)?{_LINGA_WRITTEN}|नपुं(?:सक)?|napu[mṃṁ]saka{_LINGA}?|न॰|neuter|neut",
}
_LONG = "|".join(_SPELLED.values())
_SIGN = r"(?:\t|\s+[-–—=:→|]+>?\s+|\s?[;|]\s+|\s?:\s+|[,.]\s+|\s*\()"
_END = r"(?=\)?\s*(?:$|\t|[-–—=:→|;,]))"
_SPELLED_OUT = re.compile(
    rf"(?P<before>{_SIGN})(?:(?:n|noun|subst)\b[.,]{{0,2}}\s*\(?)?(?P<mark>{_LONG})[.॰]?{_END}"
    rf"|(?P<space>(?<=[{DEVANAGARI}{ROMAN_LETTERS}])\s+)"
    rf"(?P<word>[^\s{DEVANAGARI}]*li[nṅ]ga[mḥ]?|\S*लि(?:ङ्ग|ंग)(?:म्|ः)?|पुं\.?|नपुं\.?)(?=\s|$)"
)
_NOUN_BEFORE = re.compile(r"(?<=[\s(,;:|-])(?:n\.|noun|n)(?:,\s?| \(?)(?=[mfn]\.?(?:\s|\)|$))")
_NOUN_AND_MORE = re.compile(rf"\b(?:n|noun|subst)\.? \((?P<mark>{_LONG}|[mfn])\.?\)")
_MARKS = r"[mfn](?:\.?[/,]\s?[mfn])*"
_AT_END = re.compile(
    rf"(?P<left>.*[^\s:=|;-]) ?(?:\s[-–—:=→|;]+\s+|[:;.]\s+)\(?(?P<mark>{_MARKS})\.?\)?\s*"
)
_BEHIND = re.compile(
    rf"(?P<left>.*[^\W\d_])\s+(?P<mark>{_MARKS}|masc(?:uline)?|fem(?:inine)?|neut(?:er)?)\.?\s*"
)
_IN_BRACKETS = re.compile(r"(?P<word>.*\S) \((?P<meaning>[^()]+)\)")
_MAY_BE_MARK = re.compile(
    rf"{_LONG}|li[nṅ]ga|लि(?:ङ्ग|ंग)|[mfn](?<!\w[mfn])\.?\)?$|n(?<!\wn)(?:oun)?[.,]", re.M
)
_LETTERS = re.compile(rf"[{DEVANAGARI}]+|[^\W\d_{DEVANAGARI}]+")
_PARTS = re.compile(r"\t|\s[-–—=:→|]+>?\s|[;|:(),]")
_LEAST = 2
_FEWEST, _OFTEN = 3, 0.5
"""The fewest lines that end in a gender behind a space, and their share in a list of such lines."""


def with_marks_shortened(lines: list[str]) -> None:
    """Shorten the genders of lines in place."""
    places = lines_with(_MAY_BE_MARK, lines)
    behind = sum(_BEHIND.fullmatch(lines[at]) is not None for at in places)
    often = behind >= max(_FEWEST, _OFTEN * sum(map(bool, lines)))
    for at in places:
        lines[at] = _shortened(lines[at], behind=often)


def _shortened(line: str, *, behind: bool) -> str:
    """Shorten the gender of a line; `behind` says that only a space may be before it."""
    line = _NOUN_AND_MORE.sub(r"\g<mark>", line)
    if len(_SPELLED_OUT.findall(line)) == 1:
        short = _SPELLED_OUT.sub(_letter, line)
        if _says_more(_SPELLED_OUT.sub(" ; ", line)):
            line = short
    line = _NOUN_BEFORE.sub("", line)
    match = _AT_END.fullmatch(line) or (_BEHIND.fullmatch(line) if behind else None)
    if match is None or not _says_more(match["left"]):
        return line
    if asked := _IN_BRACKETS.fullmatch(match["left"]):  # `deva (god) - m`
        return f"{asked['word']} ({match['mark']}) - {asked['meaning']}"
    return f"{match['left']} ({match['mark']})"


def _letter(match: re.Match[str]) -> str:
    spelled = match["mark"] or match["word"].rstrip(".")
    letter = next(
        (own for own, names in _SPELLED.items() if re.fullmatch(names, spelled.rstrip("."))), ""
    )
    before = match["before"] or match["space"] or ""
    return f"{before}{letter}." if letter else match.group()


def _says_more(rest: str) -> bool:
    """Whether a line without its gender has a word and a meaning: two parts, or two scripts."""
    parts = [part for part in _PARTS.split(rest) if _LETTERS.search(part)]
    return len(parts) >= _LEAST or _both_scripts(rest)


def _both_scripts(text: str) -> bool:
    return any(word[0] > "\u08ff" for word in _LETTERS.findall(text)) and bool(
        re.search("[A-Za-z]{2}", text)
    )
