"""The kinds of consonant stem, each with rules of its own."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from shabda.sanskrit.forms.nominal.irregular_stems import DOUBLETS
from shabda.sanskrit.forms.nominal.participles import (
    LISTED,
    REDUPLICATED,
    THEMATIC,
    n_before_i,
    possessive,
    without_prefixes,
)
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.text.sounds import VOWELS


class StemKind(Enum):
    """The kinds of consonant stem, by their names in the rules."""

    MATUP = auto()
    """-mat, -vat (5.2.94), and bhavat: bhagavān."""
    SATR = auto()
    """A present or future participle: gacchan."""
    ABHYASTA = auto()
    """A participle of a reduplicated root, without n: dadat."""
    MAHAT = auto()
    VASU = auto()
    """A perfect participle: vidvān, viduṣā."""
    IYASUN = auto()
    """A comparative: garīyān."""
    AN = auto()
    IN = auto()
    HAN = auto()
    """A compound with -han: vṛtrahā."""
    AS = auto()
    """A stem in as, is or us."""
    ANC = auto()
    """A direction: prāṅ."""
    ROOT = auto()
    """A root noun, or a stem that is declined like one: vāk, dik, sarit."""
    PATHIN = auto()
    PUMS = auto()
    AP = auto()
    ANADUH = auto()
    USANAS = auto()
    ARVAN = auto()
    MAGHAVAN = auto()
    YUVAN = auto()
    PUSAN = auto()
    YUJ = auto()
    """yuj by itself: yuṅ (7.1.71)."""
    VAH = auto()
    """A compound with -vāh: viśvavāṭ, viśvauhā."""
    PAD = auto()
    """A compound with -pād, foot: dvipāt, dvipadā."""


_SPECIAL = {
    "mahat": StemKind.MAHAT, "paTin": StemKind.PATHIN, "maTin": StemKind.PATHIN,
    "fBukzin": StemKind.PATHIN, "puMs": StemKind.PUMS, "ASis": StemKind.AS, "ap": StemKind.AP,
    "anaquh": StemKind.ANADUH, "uSanas": StemKind.USANAS, "anehas": StemKind.USANAS,
    "purudaMsas": StemKind.USANAS, "purudaMSas": StemKind.USANAS, "arvan": StemKind.ARVAN,
    "maGavan": StemKind.MAGHAVAN,
    "yuvan": StemKind.YUVAN, "Svan": StemKind.YUVAN, "pUzan": StemKind.PUSAN,
    "aryaman": StemKind.PUSAN, "Bavat": StemKind.MATUP, "atraBavat": StemKind.MATUP,
    "tatraBavat": StemKind.MATUP, "kiyat": StemKind.MATUP, "iyat": StemKind.MATUP,
    "yuj": StemKind.YUJ, "dos": StemKind.AS,
}  # fmt: skip
_REFUSED = DOUBLETS - {"hfd", "dos"} | {
    "gavAc", "nasan", "Asya", "pfd", "ahar", "ahan", "dIrGAhan", "SvetavAh", "avayAj", "puroqAS",
}  # fmt: skip
"""Stems with doublets (6.1.63) or with rules of their own that are not implemented."""
_ANC = frozenset((
    "prAc", "avAc", "parAc", "pratyac", "samyac", "udac", "tiryac", "vizvac", "anvac", "arvAc",
    "nyac", "apAc", "saDryac", "vizvadryac", "devadryac", "kadryac", "tadryac", "sarvadryac",
))  # fmt: skip
SINGLE = frozenset(_SPECIAL) | _ANC
"""Stems whose text does not show their kind."""
_VASU = (
    "vidvas", "dASvas", "sAhvas", "mIQvas", "cakfvas", "SuSruvas", "baBUvas", "dadfSvas",
    "jaganvas", "jaGanvas", "vividvas", "viviSvas", "anASvas", "cikitvas", "ninIvas",
    "tuzwuvas", "babfvas",
)  # fmt: skip
_DOUBLED = dict(zip("kKgGhCJzwWqQTDPB", "ccjjjcjsttddtdpb", strict=True))
"""What doubles a consonant, where it is not itself (7.4.60–62, 8.4.54)."""
_GOOD_PATHS = ("supaTin", "sumaTin", "sfBukzin")
"""Compounds that keep the last sound after su (5.4.69): supanthāḥ."""
_NOT_OF_HAN = ("plIhan", "snehan")
"""Ends of stems in han that are not the root han but a suffix an (Uṇādi 1.159)."""
ROOTS_IN_S = ("sajus", "supis", "sutus", "pipaWis", "ASis")
"""Stems in is and us that end in a root, so that the vowel is long at the end (8.2.76)."""
_IN_ROOT_S = ("BAs", "gras", "glas")
"""Roots in as and ās at the end of a stem, whose vowel is as in the root (6.4.14)."""
_TO_D = ("Asras", "Dvas")
"""Compounds of the roots sraṃs and dhvaṃs, which end in d (8.2.72)."""
_COMPARATIVES = ("Iyas", "jyAyas", "BUyas", "Sreyas", "preyas", "sTeyas")
_ROOTS_IN_AT = (
    "Apat",
    "sampat",
    "saMpat",
    "vipat",
    "pratipat",
    "triMSat",
    "catvAriMSat",
    "paYcASat",
    "saMyat",
)
"""Feminines in t that would otherwise be taken for participles."""


@lru_cache(maxsize=4096)
def stem_kind(stem: str, linga: Linga) -> StemKind | None:
    """Name the kind of a consonant stem in a gender; None when its text does not show it."""
    if stem in _REFUSED or len(stem) < 2 or stem[-1] in VOWELS:
        return None
    if special := _SPECIAL.get(stem):
        return special if (stem == "dos") != _fits(special, linga) else None
    if stem in _ANC:
        return StemKind.ANC if linga is not Linga.STRI else None
    if stem.endswith("At") and without_prefixes(stem) in LISTED:
        return StemKind.SATR if linga is not Linga.STRI else None
    suffixed = (
        stem.endswith(("an", "in", "as", "is", "us", "at")) and without_prefixes(stem) not in LISTED
    )
    if suffixed and not any(char in VOWELS for char in stem[:-2]):
        return None
    if stem.endswith("n"):
        return _in_n(stem, linga)
    if stem.endswith("at"):
        return _in_at(stem, linga)
    if stem.endswith(("as", "BAs")):
        return _in_as(stem, linga)
    if stem.endswith(("is", "us")):
        return StemKind.AS
    return _in_root(stem, linga)


def _in_root(stem: str, linga: Linga) -> StemKind | None:
    if stem.endswith(("puMs", "anaquh")):
        compound = StemKind.PUMS if stem.endswith("s") else StemKind.ANADUH
        return compound if linga is not Linga.STRI else None
    clustered = stem[-2] not in VOWELS and stem[-2] != "r"
    direction = stem.endswith(("ac", "Ac")) and not stem.endswith(("tvac", "vAc"))
    if stem[-1] not in "tTdDpBcjSzhr" or clustered or direction:
        return None
    if stem.endswith("avAh"):
        return StemKind.VAH if linga is Linga.PUM else None
    return StemKind.PAD if stem.endswith("pAd") and len(stem) > 3 else StemKind.ROOT


def _fits(special: StemKind, linga: Linga) -> bool:
    if special is StemKind.YUJ:
        return True
    if special in (StemKind.AP, StemKind.AS):
        return linga is Linga.STRI
    if special in (StemKind.MAHAT, StemKind.MATUP):
        return linga is not Linga.STRI
    return linga is Linga.PUM


def _in_n(stem: str, linga: Linga) -> StemKind | None:
    if stem in _GOOD_PATHS:
        return StemKind.PATHIN if linga is not Linga.STRI else None
    if stem.endswith("in"):
        return StemKind.IN if linga is not Linga.STRI else None
    if not stem.endswith("an"):
        return None
    if stem.endswith("han") and stem != "ahan" and not stem.endswith(_NOT_OF_HAN):
        return StemKind.HAN if linga is Linga.PUM and len(stem) > 4 else None
    if linga is Linga.STRI and stem not in ("sIman", "pAman"):
        return None
    return StemKind.AN


def _in_at(stem: str, linga: Linga) -> StemKind | None:
    if linga is Linga.STRI:
        return StemKind.ROOT if stem.endswith(_ROOTS_IN_AT) else None
    if without_prefixes(stem) in REDUPLICATED:
        return StemKind.ABHYASTA
    if possessive(stem):
        return StemKind.MATUP
    if stem.endswith("mahat"):
        return StemKind.MAHAT
    if stem.endswith("vat") and stem[-4] in "aAi" and without_prefixes(stem) not in THEMATIC:
        return None
    return StemKind.SATR if linga is Linga.PUM or n_before_i(stem) else None


def _in_as(stem: str, linga: Linga) -> StemKind | None:
    doubled = is_doubled_vasu(stem)
    if stem.endswith((*_TO_D, *_IN_ROOT_S)) and not doubled:
        return StemKind.ROOT
    if doubled or stem.endswith(_VASU) or (stem.endswith("ivas") and stem != "varivas"):
        return StemKind.VASU if linga is not Linga.STRI else None
    if linga is Linga.PUM and stem.endswith("vas") and not stem.endswith(("ravas", "javas")):
        return None
    if stem.endswith(_COMPARATIVES):
        return StemKind.IYASUN if linga is not Linga.STRI else None
    return StemKind.AS


def is_doubled_vasu(stem: str) -> bool:
    """Whether a stem is a perfect participle by its doubled root: तत्यज्वस्, जुहुवस्, चकृवस्.

    Roots in n and r are left out, since they change before v.
    """
    base = stem.removesuffix("vas")
    if base == stem or len(base) < 4 or base[1] not in "aiu" or base[-1] in "nRr":
        return False
    rest = base[2:]
    after_s = rest[0] in "Szs" and rest[1] in "kKcCwWtTpP"
    first = rest[1] if after_s else rest[0]
    return base[0] == _DOUBLED.get(first, first) and any(char in VOWELS for char in rest)
