"""Stems in at: present participles, and words with matup that look like them."""

from __future__ import annotations

from enum import Enum, auto

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.sounds import VOWELS

REDUPLICATED = frozenset((
    "dadat", "daDat", "juhvat", "biByat", "biBrat", "jahat", "jihriyat", "piprat", "jakzat",
    "jAgrat", "daridrat", "SAsat", "cakAsat", "nenijat", "vevizat", "iyrat",
))  # fmt: skip
"""Without n before the strong endings (7.1.78, 6.1.5–6)."""
_WITHOUT_A = frozenset((
    "sat", "asat", "adat", "Gnat", "yat", "udyat", "bruvat", "rudat", "Svasat", "svapat", "dvizat",
    "vidat", "stuvat", "duhat", "dihat", "lihat", "yuvat", "ruvat", "vacat", "mfjat", "anat",
    "uSat", "kurvat", "tanvat", "SfRvat", "jAnat", "krIRat", "prIRat", "mInat", "Bindat",
    "Cindat", "runDat", "yuYjat", "BuYjat", "SiMzat", "piMzat", "hiMsat", "riYcat", "viYcat",
    "kzundat", "tfndat", "Cfndat", "tfMhat", "pfYcat", "vfYjat", "UrRuvat", "kzuvat",
    "tuvat", "undat", "aYjat", "BaYjat", "jagat", "bfhat", "pfzat", "viyat",
))  # fmt: skip
"""Participles of classes 2, 5 and 7 to 9 whose shape does not show it, and the words of Uṇādi
2.84: no n before ī."""
_OPTIONAL = frozenset((
    "icCat", "pfcCat", "ucCat", "muYcat", "siYcat", "vindat", "limpat", "lumpat", "kfntat",
    "Kindat", "piMSat", "gumPat", "majjat", "lajjat", "ubjat", "ujJat", "vfScat", "Bfjjat",
    "GUrRat", "uYCat", "kziyat", "truwyat", *(f"{root}At" for root in (
        "y", "B", "v", "sn", "p", "l", "r", "m", "Ky", "dr", "ps", "Sr",
    )),
))  # fmt: skip
"""Class 6 with a heavy syllable, and roots in ā of class 2: an optional n before ī (7.1.80)."""
THEMATIC = frozenset((
    "zWIvat", "Bavat", "plavat", "dravat", "sravat", "sevat", "jIvat", "DAvat", "Sravat", "stavat",
    "namat", "Bramat", "krAmat", "vamat", "kzamat", "ramat", "yamat", "camat", "nayat", "jayat",
    "pibat", "nindat", "cintat", "SunDat", "luYcat", "guYjat", "cumbat", "iNgat", "riNgat",
    "liNgat", "kuYcat", "vAYCat",
    "syat", "Syat", "Cyat", "dyat", "Slizyat", "izyat", "kzarat", "Bajat",
))  # fmt: skip
"""Classes 1 and 4 where the shape does not show it, among them those in -vat and -mat that
matup does not make: always n before ī (7.1.81)."""
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
    if listed in REDUPLICATED:
        return None
    if listed in _WITHOUT_A:
        return BeforeI.NEVER
    if listed in _OPTIONAL:
        return BeforeI.OPTIONAL
    return BeforeI.ALWAYS if listed in THEMATIC else _by_shape(stem)


_NOUNS_IN_AN = (
    "man", "van", "han", "rAjan", "takzan", "mUrDan", "pUzan", "plIhan", "majjan", "ukzan",
    "vfzan", "yUzan", "dozan", "snehan", "kledan", "paYcan", "saptan", "azwan", "daSan", "qaSan",
)  # fmt: skip
"""Ends of nouns in an, which a participle in the nominative looks like."""


def shows_participle(stem: str) -> bool:
    """Whether the nominative in an of a stem in at is not a noun in an: गच्छन्, not राजन्."""
    if without_prefixes(stem) in LISTED - REDUPLICATED and stem != "majjat":
        return True
    return bool(n_before_i(stem)) and not f"{stem[:-1]}n".endswith(_NOUNS_IN_AN)


_SHAPES = (
    (lazy_pattern("(?:izy|Izy|kzy|tsy|psy|Msy|[Aeo][sz]y)at$"), BeforeI.OPTIONAL),
    (lazy_pattern("yat$"), BeforeI.ALWAYS),
    (lazy_pattern("[kgKjJtdTDpbBmSzsh][nR](?:uv)?at$|[nR]vat$"), BeforeI.NEVER),
    (lazy_pattern("[iuf][nR]at$"), BeforeI.NEVER),
    (lazy_pattern("[iuf][kKgGcCjJwWqQtTdDpPbBmlSzsh]at$|[iu]rat$|uvat$"), BeforeI.OPTIONAL),
    (lazy_pattern("[iufIUF][NYRnmM][kKgGcCjJwWqQtTdDpPbBSzsh]at$"), None),
    (lazy_pattern("[aAeEoOIUF](?:n|R)?[^aAiIuUfFeEoOvnR]+at$"), BeforeI.ALWAYS),
    (lazy_pattern("[aAeEoO][nRv]at$|[lr]vat$"), BeforeI.ALWAYS),
    (lazy_pattern("[iuf][^aAiIuUfFeEoOnR]{2,}at$"), BeforeI.ALWAYS),
)  # fmt: skip
"""What the end of a participle shows: the future has sya; class 4 has y; classes 5 and 9 have nu
and n after a consonant; class 6 leaves a short vowel as it is, where class 1 has guṇa."""


def _by_shape(stem: str) -> BeforeI | None:
    return next((answer for shape, answer in _SHAPES if shape.search(stem)), None)


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
        return before not in "aAe" or stem in _YAVADI
    if before in "aA":
        syllables = sum(char in VOWELS for char in stem[:-3])
        return without_prefixes(stem) not in THEMATIC and (syllables > 1 or stem in _SHORT)
    if before in "IU":
        return without_prefixes(stem) not in THEMATIC
    return before in "stdp" or stem.endswith(_AFTER_N)
