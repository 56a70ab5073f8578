"""Scripts at the edge: SLP1 inside, Devanagari and IAST outside.

The only file that knows indic_transliteration, which is imported at the first
call: it costs 0.24 s over bare Python.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from shabda.errors import SanskritError
from shabda.sanskrit.sounds import SOUNDS

DEVANAGARI, IAST, SLP1, HK, ITRANS, VELTHUIS = (
    "devanagari", "iast", "slp1", "hk", "itrans", "velthuis",
)  # fmt: skip
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


@cache
def _sanscript() -> Any:
    from indic_transliteration import sanscript

    return sanscript


def clean(text: str) -> str:
    """Return text in NFC, without zero-width characters and with plain spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


def is_devanagari(text: str) -> bool:
    """Whether any letter of the text is Devanagari (U+0900–U+097F)."""
    return any("\u0900" <= ch <= "\u097f" for ch in text)


@lru_cache(maxsize=8192)
def transliterate(text: str, source: str, target: str) -> str:
    """Carry text from one scheme to another; schemes are the constants of this file."""
    return str(_sanscript().transliterate(text, source, target))


def devanagari(slp1: str) -> str:
    """Write SLP1 in Devanagari."""
    return transliterate(slp1, SLP1, DEVANAGARI)


def iast(slp1: str) -> str:
    """Write SLP1 in IAST."""
    return transliterate(slp1, SLP1, IAST)


def to_slp1(text: str) -> str:
    """Read Devanagari, or IAST when there is no Devanagari in it, as SLP1.

    Raises SanskritError when a letter remains that is no Sanskrit sound.
    """
    text = clean(text)
    scheme = DEVANAGARI if is_devanagari(text) else IAST
    slp1 = transliterate(text if scheme == DEVANAGARI else text.lower(), scheme, SLP1)
    strange = [ch for ch in slp1 if ch not in SOUNDS and ch not in " -"]
    if strange or not slp1:
        raise SanskritError(f"{text!r} is not Sanskrit: cannot read {''.join(strange)!r}")
    return slp1


@dataclass(frozen=True, slots=True)
class Sanskrit:
    """One text in the three spellings the program needs: to reckon, to show, to read."""

    slp1: str
    devanagari: str
    iast: str


def spell(slp1: str) -> Sanskrit:
    """Spell an SLP1 text for the screen."""
    return Sanskrit(slp1, devanagari(slp1), iast(slp1))
