"""Reads a typed text in every scheme that can read it.

The scheme is not guessed from one short word. If any reading is right, the answer is right,
so a reading must be possible before it is offered: IAST is read only when a diacritic shows
it or no capital rules it out.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.indic import indic_script, read_wx, to_devanagari
from shabda.sanskrit.text.plain_sounds import plain_readings
from shabda.sanskrit.text.script import (
    DEVANAGARI,
    HK,
    IAST,
    ITRANS,
    PARTED_H,
    SLP1,
    VELTHUIS,
    clean,
    is_devanagari,
    read_scheme,
    readable,
)

ASCII = "ascii"
"""Spelling without a scheme: small letters, ri for ṛ, h for ḥ, n for every nasal."""

_END_MARKS = " .,;!?|'\""
_BETWEEN = str.maketrans("।॥+‐‑–—", "   ----")
"""Daṇḍas and plus signs are spaces; every dash is a hyphen."""
_PLUTA = lazy_pattern("(?<=[\u0904-\u0914\u093e-\u094c])[3३](?=[\u0900-\u0963]|$)")
"""The 3 after a vowel that is held for three morae: ओ३म्."""
_VERSE_NUMBER = lazy_pattern(r"(?<=[।॥|])\s*[\d.\-–]+\s*(?=[।॥|])|[।॥]\s*[\d.\-–]+\s*$")
"""The number of a verse between its daṇḍas or after the last: ॥१॥, ॥ 2.47 ॥, । 3."""
_NUKTA = "\u093c"
WX = "wx"
_WX_MARK = "wx:"
_SHOUTED = 4
"""From this many letters on, a word in capitals alone was typed with the caps lock on."""
"""The prefix of a text in WX, whose letters mean other sounds in every other scheme."""
_CCH = lazy_pattern("cch(?!h)")
_CAPITAL_VOWEL = lazy_pattern(r"(?<=\w)[AIU]")
_LONG = {"A": "ā", "I": "ī", "U": "ū"}
# A capital that means nothing in any scheme may begin a sentence.
_SENTENCE = lazy_pattern(r"(?:[BGJKP]h|[VY])[^A-Z]*$")
# A capital that can only begin a name: not a vowel, where a capital means length elsewhere.
_CAPITALISED = lazy_pattern(r"[B-DF-HJ-NP-TV-Z][a-z]{2}[a-z ]*")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a typed text.

    A loose one adds what the letters leave out; it is open where they leave two sounds.
    """

    slp1: str
    scheme: str
    loose: bool = False
    is_open: bool = False


def _mixed(text: str) -> str:
    """HK with the sh and Sh of ITRANS, as in hRShTam; Sanskrit has no sibilant before ह्."""
    return text.replace("Sh", "S").replace("sh", "z") if re.search("[sS]h", text) else ""


def _unusual(text: str) -> Iterator[Reading]:
    """Read mixed schemes: kRiShNa in ITRANS, the final H of rāmaH, a capital at the beginning."""
    if re.search("R[iI]", text):
        yield Reading(read_scheme(re.sub("R*R(?=[iI])", "RR", text), ITRANS), ITRANS)
    if not text.isascii() and re.search(r"[HM](?=\s|$)", text):
        ends = re.sub(r"H(?=\s|$)", "ḥ", text)
        yield Reading(read_scheme(re.sub(r"M(?=\s|$)", "ṃ", ends), IAST), IAST)
    if _CAPITALISED.fullmatch(text):
        for reading in _roman(text.lower()):
            yield replace(reading, loose=True)


def _with_capitals(text: str) -> Iterator[Reading]:
    """Read IAST with the long vowels of HK: rAmaḥ."""
    full = _CAPITAL_VOWEL.sub(lambda vowel: _LONG[vowel[0]], text)
    if full != text:
        yield Reading(read_scheme(full, IAST), IAST, loose=True)


def _itrans(text: str) -> str:
    """Read ITRANS, in which ch is च् but nobody writes cch for anything but च्छ्."""
    return read_scheme(_CCH.sub("cCh", text), ITRANS)


def _devanagari(text: str) -> Iterator[Reading]:
    text = _PLUTA.sub("", text.replace(_NUKTA, ""))
    yield Reading(read_scheme(text.replace(":", ""), DEVANAGARI), DEVANAGARI)
    if ":" in text:
        yield Reading(read_scheme(text.replace(":", "ः"), DEVANAGARI), DEVANAGARI, loose=True)


def _roman(text: str) -> Iterator[Reading]:
    if not text.isascii() or text.islower() or _SENTENCE.match(text):
        yield Reading(read_scheme(text, IAST), IAST)
    hk = read_scheme(text, HK)
    yield Reading(hk, HK)
    if "lR" in text:
        yield Reading(hk.replace("x", "lf").replace("X", "lF"), HK)
    # ITRANS has ~ for avagraha as well; SLP1, where it is candrabindu, takes precedence.
    if not re.search("~(?![nN])", text):
        yield Reading(_itrans(text), ITRANS)
    yield Reading(read_scheme(text, SLP1), SLP1)
    yield Reading(read_scheme(text, VELTHUIS), VELTHUIS)
    if mixed := _mixed(text):
        yield Reading(read_scheme(mixed.replace("kz", "kS"), HK), HK, loose=True)
        yield Reading(read_scheme(mixed, HK), HK, loose=True)
    yield from _unusual(text)
    if not text.isascii():
        yield from _with_capitals(text)
    if text.isascii() and text.islower():
        for plain in (read_scheme(text, IAST), _itrans(text)):
            for slp1, is_open in plain_readings(plain):
                yield Reading(slp1, ASCII, loose=True, is_open=is_open)


def _with_parted_h(text: str) -> Iterator[Reading]:
    """Read `tad:hi`, whose colon keeps d and h apart, in each scheme that has dh for both."""
    schemes: tuple[str, ...] = (HK, ITRANS, VELTHUIS)
    if not text.isascii() or text.islower():
        schemes = (IAST, *schemes)
    for scheme in schemes:
        parts = (read_scheme(part, scheme) for part in PARTED_H.split(text))
        yield Reading("".join(parts), scheme)


def _with_colons(text: str) -> Iterator[Reading]:
    """Read `bhavati:`, whose colon is only a mark, and `rAma:`, where it is the visarga."""
    if PARTED_H.search(text):
        yield from _with_parted_h(text)
        return
    yield from _roman(text.replace(":", ""))
    sign = "ḥ" if not text.isascii() else "h" if text.islower() else "H"
    for reading in _roman(text.replace(":", sign)):
        yield replace(reading, loose=True)


def without_marks(typed: str) -> str:
    """The typed text in NFC without daṇḍas, plus signs, marks at the end and other non-letters."""
    text = _VERSE_NUMBER.sub("", clean(typed))
    return clean(text.translate(_BETWEEN)).rstrip(_END_MARKS)


def _every(text: str) -> Iterator[Reading]:
    if text.startswith(_WX_MARK):
        yield Reading(read_wx(text.removeprefix(_WX_MARK).strip()), WX)
    elif is_devanagari(text):
        yield from _devanagari(text)
    elif indic_script(text):
        for written in to_devanagari(text):
            yield from _devanagari(written)
    else:
        yield from (_with_colons if ":" in text else _roman)(text)


def _is_shouted(text: str) -> bool:
    """Whether a word was typed with the caps lock on: no scheme writes a word in capitals."""
    return text.isascii() and text.isupper() and sum(map(str.isalpha, text)) >= _SHOUTED


@lru_cache(maxsize=1024)
def readings(typed: str) -> tuple[Reading, ...]:
    """Read a text in every scheme that can; each SLP1 text once, strict readings first."""
    by_text: dict[str, Reading] = {}
    text = without_marks(typed)
    for reading in _every(text.lower() if _is_shouted(text) else text):
        if readable(reading.slp1):
            by_text.setdefault(reading.slp1, reading)
    return tuple(by_text.values())


# Sounds that are rare or impossible in Sanskrit, but common in a reading by a wrong scheme.
_ODD = lazy_pattern(
    r"[kgcjwqtdpbSzs]h|[aAiIuUfFxXeEoO](?=[aAiIuUfFxXeEoO])|h(?=\s|$)|(?:^|\s)[NYRMH]"
    r"|N(?![kKgGm])|(?<![cj])Y(?![cCjJ])|[FxXJ~ZV]|kS|[nmR](?=[kKgGcCjJ])|[nm](?=[wWqQ])|R(?=[tTdDpPbB])"
)


def oddities(slp1: str) -> int:
    """Count the places in a text that are rare or impossible in Sanskrit words."""
    return len(_ODD.findall(slp1))


def likely(possible: Sequence[Reading]) -> Sequence[Reading]:
    """Return the readings with the fewest odd sounds: bodhate has dh, not d and h."""
    counts = [oddities(reading.slp1) for reading in possible]
    return [reading for reading, odd in zip(possible, counts, strict=True) if odd == min(counts)]


def likeliest(typed: str) -> Reading | None:
    """Return the first reading with the fewest odd sounds, to show while a word is typed."""
    return next(iter(likely(readings(typed))), None)
