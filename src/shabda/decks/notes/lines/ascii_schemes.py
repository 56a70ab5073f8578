"""Lists whose words are in an ASCII scheme: `nRpa : king`, `raamaH<TAB>Rama`, `kfzRaH = black`.

One capital inside a word may be anything; a list in which many words have such signs is in that
scheme, and there a word without any, `zara`, is exact too. Its words are rewritten in IAST.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.tables.table_finder import roles_in
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.roman_words import PLAIN, ListScheme, read_as, scheme_of
from shabda.sanskrit.text.readings import WX
from shabda.sanskrit.text.script import HK, ITRANS, SLP1, VELTHUIS, iast

_BULLET = r"\s*(?:[-*+•|]\s+|\|\s*|\(?\d{1,3}[.)]\s+)?√?"
_WORD = r"(?:[.\"]{0,2}[A-Za-z~^])[A-Za-z~^.\"'-]*(?:\s?\.{2,3}\s?[A-Za-z~^.'-]+)?"
_SIGN = r"\s*\t\s*|\s*\|\s*|\s+[-–—=:→]+>?\s+|\s*[=→]\s*|:\s+|[,;]\s*"
_LEFT = re.compile(
    rf"(?P<before>{_BULLET})(?P<word>{_WORD})(?=(?:\s+\(?[mfn]{{1,3}}[.)]*)?(?:{_SIGN}))"
)
_RIGHT = re.compile(rf"(?P<before>.*?[\w)\"'?](?:{_SIGN}))(?P<word>{_WORD})(?=\s*\|?\s*$)")
_CAPITAL = re.compile(r"[a-z~^.][AIURMHJGTDNS]|^[AIU][a-z]+[AIUHRNTDS]")
_ITRANS_SIGN = re.compile(r"aa|ii|uu|R\^i|RRi|L\^i|~[nN]|\^|Sh|[kgtdpbcj]ee|\.h$")
_HK_SIGN = re.compile(r"z|[a-z]R(?![iR^])|^R(?![iR^])")
_VELTHUIS_SIGN = re.compile(r"\.[rlhmntds]|\"[sn]")
_PHONETIC_SIGN = re.compile(r"[a-z][A-Z]|[fzxqw]")
"""What the words of SLP1 and WX have, which write each sound with one letter, inside them."""
_CELLS = re.compile(r"\|.*\||([\t;]).*\1|,.*,")
"""What shows that a line may be a row of three cells or more."""
_ENOUGH, _SHARE, _SOUND = 4, 0.25, 0.8
_RARE_SHARE, _RARE_SOUND = 0.5, 0.9
"""Schemes that are rare in notes must be plainer."""
_SAMPLE = 400


def with_iast_words(lines: Sequence[str], known: KnownMeanings = NOTHING_KNOWN) -> list[str]:
    """Return the lines with the words of such a list in IAST; other lines as they are.

    A word that fits two schemes is left as it is, and so are lines of two sides where `roman_lists`
    knows words by which it chooses the scheme.
    """
    for shape in (_LEFT, _RIGHT):
        words = [match["word"] for line in lines[:_SAMPLE] if (match := shape.match(line))]
        if scheme := _scheme(words, known):
            return [
                line if known.stems and not _CELLS.search(line) else _rewritten(line, shape, scheme)
                for line in lines
            ]
    return list(lines)


def iast_of_column(words: Sequence[str], known: KnownMeanings = NOTHING_KNOWN) -> list[str]:
    """Return the words of a column in IAST where they show their scheme; [] for other columns."""
    single = [word for word in words if word]
    if not all(map(str.isascii, single)) or 5 * sum(" " in word for word in single) > len(single):
        return []  # phrases, which are English
    scheme = _scheme(single, known)
    return [_in_iast(word, scheme.name) for word in words] if scheme else []


def _scheme(words: Sequence[str], known: KnownMeanings) -> ListScheme | None:
    """Choose the scheme of a column of words; None when few of them have signs of one."""
    name = _scheme_of(words) or _rare_scheme_of(words)
    if name and known.stems:
        scheme = scheme_of(words, known)
        return None if scheme.name == PLAIN else scheme
    return ListScheme(name) if name else None


def _in_iast(word: str, scheme: str) -> str:
    """Write a word in IAST, also one whose members have a plus between them; else as it is."""
    members = [read_as(member, scheme) for member in word.split("+")]
    return "-".join(map(iast, members)) if all(members) else word


def _scheme_of(words: Sequence[str]) -> str:
    """Name the scheme of a column of words; "" when few of them have its signs."""
    itrans = sum(bool(_ITRANS_SIGN.search(word)) for word in words)
    marked = sum(bool(_CAPITAL.search(word) or _ITRANS_SIGN.search(word)) for word in words)
    if marked < _ENOUGH or marked < _SHARE * len(words):
        return ""
    kyoto = sum(bool(_HK_SIGN.search(word)) for word in words)
    scheme = ITRANS if itrans > kyoto else HK
    sound = sum(bool(read_as(word, scheme)) for word in words)
    return scheme if sound >= _SOUND * len(words) else ""


def _rare_scheme_of(words: Sequence[str]) -> str:
    """Name one of the schemes that are rare in notes; "" for none."""
    for scheme, sign in ((VELTHUIS, _VELTHUIS_SIGN), (SLP1, _PHONETIC_SIGN), (WX, _PHONETIC_SIGN)):
        marked = sum(bool(sign.search(word)) for word in words)
        sound = sum(bool(read_as(word, scheme)) for word in words)
        if marked >= max(_ENOUGH, _RARE_SHARE * len(words)) and sound >= _RARE_SOUND * len(words):
            return scheme
    return ""


def _rewritten(line: str, shape: re.Pattern[str], scheme: ListScheme) -> str:
    match = shape.match(line)
    slp1 = scheme.slp1(match["word"]) if match else ""
    if match is None or not slp1 or roles_in(line) or not scheme.is_clear(match["word"]):
        return line
    return f"{match['before']}{iast(slp1)}{line[match.end() :]}"
