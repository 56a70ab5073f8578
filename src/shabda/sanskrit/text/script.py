"""Converts scripts at the edge: SLP1 inside; Devanagari and romanisations outside.

The only file that imports indic_transliteration, at the first call that needs it: it takes
0.24 s. Devanagari and the romanisations have tables of their own (`devanagari.py`,
`roman_schemes.py`). IAST is read and written here, because sanscript reads ISO-15919 ṁ as
candrabindu, loses the hiatus of तितउ (titaü) and writes candrabindu as a tilde.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

from shabda.errors import SanskritError, in_quotes
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.devanagari import read_devanagari, write_devanagari
from shabda.sanskrit.text.indic import indic_script, refused_script, to_devanagari
from shabda.sanskrit.text.roman_schemes import read_romanisation
from shabda.sanskrit.text.sounds import BY_IAST, SOUNDS

DEVANAGARI, IAST, SLP1, HK, ITRANS, VELTHUIS = (
    "devanagari", "iast", "slp1", "hk", "itrans", "velthuis",
)  # fmt: skip
LETTERS = frozenset(SOUNDS) | {"L"}
"""The sounds, and ळ, which the Veda and the modern languages write but Pāṇini does not list."""
_READABLE = LETTERS | set(" -")

_INVISIBLE = lazy_pattern("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_ACCENTS = dict.fromkeys((
    *range(0x0951, 0x0955), *range(0x1CD0, 0x1CE9), 0x1CED, 0x1CF4, 0x1CF7, 0x1CF8, 0x1CF9,
    *range(0xA8E0, 0xA8F2),
))  # fmt: skip
"""Signs that change no sound: the accents of the Veda."""
_ACCENTED = lazy_pattern("(?<=[aiu\u0304\u0323])[\u0300\u0301]")
_ACCENTED_E_O = lazy_pattern("(?<=[eo])[\u0300\u0301]")
_ISO = (
    ("r̥̄", "ṝ"),
    ("l̥̄", "ḹ"),
    ("r̥", "ṛ"),
    ("l̥", "ḷ"),
    ("ṁ", "ṃ"),
    ("ē", "e"),
    ("ō", "o"),
    ("ç", "ś"),
)
_STOPS_BEFORE_H = dict(zip("kgcjṭḍtdpb", "kgcjwqtdpb", strict=True))
"""The stops that would look like an aspirate with an h after them."""
PARTED_H = lazy_pattern("(?<=[kgcjṭḍtdpb]):(?=h)")
"""The colon of ISO 15919 between a stop and h: tad:hi, which is not tadhi."""
_FROM_IAST = BY_IAST | {"ï": "i", "ü": "u", "’": "'", "~": "~", "ḻ": "L"} | {
    f"{stop}:h": f"{slp1}h" for stop, slp1 in _STOPS_BEFORE_H.items()
}  # fmt: skip
_IAST_TOKEN = lazy_pattern("|".join(sorted(map(re.escape, _FROM_IAST), key=len, reverse=True)))
_TO_IAST = str.maketrans({letter: sound.iast for letter, sound in SOUNDS.items()} | {"L": "ḻ"})
_HIATUS = lazy_pattern("(?<=a)[iu]")
_STOP_AND_H = lazy_pattern("(?<=[kgcjwqtdpb])h")
_TO_PART = lazy_pattern("a[iu]|[kgcjwqtdpb]h")
_PARTED = {"i": "ï", "u": "ü"}
# Letters that sanscript lacks or has wrong (ॐ is not आउं), replaced before and after it.
_TO_SLP1 = (("ॐ", "ओम्"), ("\ua8f3", "ं"), ("ᳵ", "Z"), ("ᳶ", "V"))


_LACKING = {
    scheme: dict.fromkeys(map(ord, letters), "\ufffd")
    for scheme, letters in (
        (IAST, "fqwxz"), (HK, "fqwxBCEFKOPQVWXYZ"), (ITRANS, "BEFKOPQVWXZ"),
    )
}  # fmt: skip
"""Letters that a scheme lacks; as they are they would be read as letters of SLP1."""
_CLEAN = lazy_pattern(
    "[A-Za-z]*|[\u0902\u0903\u0905-\u0928\u092a-\u0930\u0932\u0935-\u0939\u093e-\u094d]*"
)
"""One word of plain letters, which needs no cleaning."""
_MANY_WORDS = 1 << 17
"""An import reads each of its words several times."""
_DEVANAGARI_LETTER = lazy_pattern("[\u0900-\u097f]")


@cache
def _sanscript() -> Any:
    from indic_transliteration import sanscript  # saves 130 ms; most texts do not need it

    return sanscript


def clean(text: str) -> str:
    """Return text in NFC, without zero-width characters and with plain spaces."""
    if _CLEAN.fullmatch(text):
        return text
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def is_devanagari(text: str) -> bool:
    """Whether any letter of the text is Devanagari (U+0900–U+097F)."""
    return bool(_DEVANAGARI_LETTER.search(text))


def without_vedic_accents(text: str) -> str:
    """Remove the accents of Vedic words from their vowels: agním is agnim.

    On e and o they may be French (café), unless another diacritic shows Sanskrit.
    """
    decomposed = unicodedata.normalize("NFD", text)
    plain = _ACCENTED.sub("", decomposed)
    if "\u0304" in plain or "\u0323" in plain:
        plain = _ACCENTED_E_O.sub("", plain)
    return unicodedata.normalize("NFC", plain) if plain != decomposed else text


def _read_iast(text: str) -> str:
    text = without_vedic_accents(text.lower())
    for iso, letter in _ISO:
        text = text.replace(iso, letter)
    return _IAST_TOKEN.sub(lambda match: _FROM_IAST[match.group()], text.translate(_LACKING[IAST]))


def read_scheme(text: str, scheme: str) -> str:
    """Read a text of one scheme as SLP1; what the scheme cannot read is left as it is."""
    return _read(clean(text), scheme)


@lru_cache(maxsize=16384)
def _read(text: str, scheme: str) -> str:
    if scheme == SLP1:
        return text
    if scheme == IAST:
        return _read_iast(text)
    if scheme in _LACKING:
        text = text.translate(_LACKING[scheme])
    if scheme == DEVANAGARI:
        if (slp1 := read_devanagari(text)) is not None:
            return slp1
        text = text.translate(_ACCENTS)
        for written, letter in _TO_SLP1:
            text = text.replace(written, letter)
        if (slp1 := read_devanagari(text)) is not None:
            return slp1
    if scheme == ITRANS:
        text = text.replace(".h", "")
    slp1 = read_romanisation(text, scheme)
    if slp1 is None:
        slp1 = str(_sanscript().transliterate(text, scheme, SLP1))
    return slp1.replace("_", "")


@lru_cache(maxsize=16384)
def write_scheme(slp1: str, scheme: str) -> str:
    """Write SLP1 in a scheme, in NFC."""
    if scheme == SLP1:
        return slp1
    if scheme == IAST:
        return iast(slp1)
    if scheme == DEVANAGARI and (text := write_devanagari(slp1)) is not None:
        return text
    text = str(_sanscript().transliterate(slp1, SLP1, scheme))
    if scheme == DEVANAGARI:
        text = text.replace("Z", "ᳵ").replace("V", "ᳶ")
    return unicodedata.normalize("NFC", text)


def devanagari(slp1: str) -> str:
    """Write SLP1 in Devanagari."""
    written = write_devanagari(slp1)
    return write_scheme(slp1, DEVANAGARI) if written is None else written


@lru_cache(maxsize=16384)
def iast(slp1: str) -> str:
    """Write SLP1 in IAST; a and i in hiatus are aï, since ai is one vowel, and d and h are d:h."""
    return written_in_iast(slp1)


def written_in_iast(slp1: str) -> str:
    """Write any SLP1 text in IAST; `iast` remembers short ones."""
    if _TO_PART.search(slp1):
        slp1 = _STOP_AND_H.sub(":h", _HIATUS.sub(lambda match: _PARTED[match.group()], slp1))
    return unicodedata.normalize("NFC", slp1.translate(_TO_IAST))


def plain_letters(roman: str) -> str:
    """Remove the diacritics from IAST: bhū is bhu, guṇa is guna."""
    letters = unicodedata.normalize("NFD", roman)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def readable(slp1: str) -> bool:
    """Whether a reading consists only of Sanskrit sounds, spaces and hyphens."""
    return bool(slp1) and _READABLE.issuperset(slp1)


@lru_cache(maxsize=_MANY_WORDS)
def to_slp1(text: str) -> str:
    """Read Devanagari, or IAST when there is no Devanagari in it, as SLP1.

    Raises SanskritError when a letter remains that is not a Sanskrit sound.
    """
    text = clean(text) if " " in text or text.isascii() else text
    if not text.isascii():
        if readable(read := read_devanagari(text) or ""):
            return read
        text = clean(text)
    if indic_script(text):
        if refused := refused_script(text):
            raise SanskritError(f"{in_quotes(text)}: {unread_script(refused)}")
        text = next(iter(to_devanagari(text)), text)
    scheme = DEVANAGARI if is_devanagari(text) else IAST
    slp1 = _read(text, scheme)
    if not readable(slp1):
        unread = dict.fromkeys(ch for ch in slp1 if not readable(ch))
        if "\ufffd" in unread:  # letters that the scheme lacks
            unread = dict.fromkeys(ch for ch in text.lower() if "\ufffd" in _read(ch, scheme))
        raise SanskritError(f"'{text}' is not Sanskrit: cannot read '{''.join(unread)}'")
    return slp1


def unread_script(name: str) -> str:
    """Say why a text in a script is not read."""
    return f"the {name} script does not write every Sanskrit sound; use Devanagari or Roman letters"


@dataclass(frozen=True, slots=True)
class Sanskrit:
    """One text in three spellings: SLP1 to compute with, Devanagari to show, IAST to read."""

    slp1: str
    devanagari: str
    iast: str


def spell(slp1: str) -> Sanskrit:
    """Spell an SLP1 text for the screen."""
    return Sanskrit(slp1, devanagari(slp1), iast(slp1))


def in_both(slp1: str) -> str:
    """Write SLP1 in IAST and in Devanagari, for a sentence: kulam कुलम्."""
    return f"{iast(slp1)} {devanagari(slp1)}"
