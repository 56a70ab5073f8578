"""Stems in at: present participles, and words with matup that look like them."""

from __future__ import annotations

from enum import Enum, auto

from shabda.sanskrit.text.sounds import VOWELS

REDUPLICATED = frozenset((
    "dadat", "daDat", "juhvat", "biByat", "biBrat", "jahat", "jihriyat", "piprat", "jakzat",
    "jAgrat", "daridrat", "SAsat", "cakAsat", "nenijat", "vevizat",
))  # fmt: skip
"""Without n before the strong endings (7.1.78, 6.1.5–6)."""
_WITHOUT_A = frozenset((
    "sat", "asat", "adat", "Gnat", "yat", "bruvat", "rudat", "Svasat", "svapat", "dvizat",
    "vidat", "stuvat", "kurvat", "tanvat", "SfRvat", "cinvat", "sunvat", "Apnuvat", "Saknuvat",
    "jAnat", "krIRat", "gfhRat", "baDnat", "punat", "lunat", "jinat", "aSnat", "muzRat", "Bindat",
    "Cindat", "runDat", "yuYjat", "BuYjat", "SiMzat", "jagat", "bfhat", "pfzat", "viyat",
))  # fmt: skip
"""Classes 2, 5 and 7 to 9, and the words of Uṇādi 2.84: no n before ī."""
_OPTIONAL = frozenset((
    "tudat", "viSat", "liKat", "pfcCat", "icCat", "spfSat", "sfjat", "kzipat", "muYcat", "siYcat",
    "vindat", "diSat", "kirat", "girat", "nudat", "limpat", "lumpat", "kfntat", "sPurat", "milat",
    "yAt", "BAt", "vAt", "snAt", "pAt",
))  # fmt: skip
"""Class 6, and roots in ā of class 2: an optional n before ī (7.1.80)."""
THEMATIC = frozenset((
    "Bavat", "gacCat", "paWat", "nadat", "vadat", "pacat", "patat", "calat", "carat", "tizWat",
    "pibat", "paSyat", "jIvat", "DAvat", "namat", "smarat", "harat", "dravat", "sravat", "hasat",
    "rakzat", "tyajat", "dahat", "vasat", "yajat", "nayat", "jayat", "vahat", "krIqat", "KAdat",
    "Bramat", "krAmat", "SaMsat", "nindat", "arhat", "tarat", "Bajat", "sIdat", "rohat", "tapat",
    "japat", "sarpat", "garjat", "BaRat", "svanat", "kUjat", "kzarat", "lazat", "Barat", "yacCat",
    "plavat", "sevat", "vamat", "kzamat", "krandat", "mUrcCat", "hvayat",
    "Socat", "vfzat", "varzat", "jvalat", "sKalat", "Sayat", "yatat",
))  # fmt: skip
"""Class 1 (also those in -vat and -mat that matup does not make): always n before ī (7.1.81)."""
LISTED = REDUPLICATED | _WITHOUT_A | _OPTIONAL | THEMATIC
_YAVADI = frozenset(("yavamat", "vaSamat", "drAkzAmat", "DruvAmat", "kuYcAmat", "aSvAmat"))
"""-mat after a, where 8.2.9 excepts the words yava and its like."""
_AFTER_N = ("udanvat", "asTanvat", "akzaRvat", "brahmaRvat", "vfzaRvat", "rAjanvat", "mUrDanvat")
_SHORT = ("yAvat", "tAvat", "svavat")
_PREFIXES = tuple(sorted((
    "pra", "parA", "apa", "sam", "saM", "saY", "san", "anu", "ava", "nis", "nir", "niz", "niH",
    "vi", "A", "ni", "aDi", "api", "ati", "ud", "ut", "uc", "aBi", "prati",
    "pari", "upa", "pary", "aBy", "praty", "aty", "vy", "ny", "anv", "aDy", "upA", "prA",
), key=len, reverse=True))  # fmt: skip


class BeforeI(Enum):
    """Whether a participle has n before the ī of the neuter dual and the feminine."""

    NEVER = auto()
    OPTIONAL = auto()
    ALWAYS = auto()


def without_prefixes(stem: str) -> str:
    """Remove the prefixes from a listed participle: अनुगच्छत् is गच्छत्."""
    while stem not in LISTED:
        prefix = next((candidate for candidate in _PREFIXES if stem.startswith(candidate)), "")
        if not prefix or not any(char in VOWELS for char in stem[len(prefix) : -2]):
            break
        stem = stem[len(prefix) :]
    return stem


def n_before_i(stem: str) -> BeforeI | None:
    """Return whether a participle has n before ī (7.1.80–81); None when its class is not known."""
    listed = without_prefixes(stem)
    if listed in _WITHOUT_A:
        return BeforeI.NEVER
    if listed in _OPTIONAL or stem.endswith(("izyat", "kzyat", "tsyat", "Asyat")):
        return BeforeI.OPTIONAL
    return BeforeI.ALWAYS if listed in THEMATIC or stem.endswith("ayat") else None


def possessive(stem: str) -> bool:
    """Whether a stem in mat or vat is made with matup (or ktavatu) and is not a participle.

    8.2.9–10 distinguish them: matup has v after a, ā, and a stop, else m; a participle in mat has
    a before it (नमत्), and -vat after another sound (कुर्वत्) is not matup. The remaining ones in
    avat and āvat are listed among the participles of class 1.
    """
    if not stem.endswith(("mat", "vat")) or len(stem) < 5:
        return False
    before = stem[-4]
    if stem.endswith("mat"):
        return before not in "aA" or stem in _YAVADI
    if before in "aA":
        syllables = sum(char in VOWELS for char in stem[:-3])
        return without_prefixes(stem) not in THEMATIC and (syllables > 1 or stem in _SHORT)
    if before in "IU":
        return without_prefixes(stem) not in THEMATIC
    return before in "stdp" or stem.endswith(_AFTER_N)
