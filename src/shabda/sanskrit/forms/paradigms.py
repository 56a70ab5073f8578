"""The axes of a paradigm, which identify a cell of a verb's or a noun's table.

Each member is its ASCII name, as typed at a prompt, and has its traditional name in
Devanagari and its name in an English sentence (`laṭ`, `third person`).
"""

from enum import StrEnum
from typing import Self


class Axis(StrEnum):
    devanagari: str
    label: str

    def __new__(cls, name: str, devanagari: str, label: str) -> Self:
        member = str.__new__(cls, name)
        member._value_ = name
        member.devanagari = devanagari
        member.label = label
        return member


class Lakara(Axis):
    """Tense or mood."""

    LAT = "lat", "लट्", "laṭ"
    LIT = "lit", "लिट्", "liṭ"
    LUT = "lut", "लुट्", "luṭ"
    LRT = "lrt", "लृट्", "lṛṭ"
    LOT = "lot", "लोट्", "loṭ"
    LAN = "lan", "लङ्", "laṅ"
    VIDHILIN = "vidhilin", "विधिलिङ्", "vidhiliṅ"
    ASHIRLIN = "ashirlin", "आशीर्लिङ्", "āśīrliṅ"
    LUN = "lun", "लुङ्", "luṅ"
    LRN = "lrn", "लृङ्", "lṛṅ"


class Prayoga(Axis):
    """Voice: active, passive, impersonal."""

    KARTARI = "kartari", "कर्तरि", "active"
    KARMANI = "karmani", "कर्मणि", "passive"
    BHAVE = "bhave", "भावे", "impersonal"


class Purusha(Axis):
    """Person; the traditional first person is the third of English grammar."""

    PRATHAMA = "prathama", "प्रथमः", "third person"
    MADHYAMA = "madhyama", "मध्यमः", "second person"
    UTTAMA = "uttama", "उत्तमः", "first person"


class Vacana(Axis):
    """Number."""

    EKA = "eka", "एकवचनम्", "singular"
    DVI = "dvi", "द्विवचनम्", "dual"
    BAHU = "bahu", "बहुवचनम्", "plural"


class Linga(Axis):
    """Gender."""

    PUM = "pum", "पुंलिङ्गम्", "masculine"
    STRI = "stri", "स्त्रीलिङ्गम्", "feminine"
    NAPUMSAKA = "napumsaka", "नपुंसकलिङ्गम्", "neuter"


class Vibhakti(Axis):
    """Case, with the vocative as the eighth."""

    PRATHAMA = "prathama", "प्रथमा", "prathamā"
    DVITIYA = "dvitiya", "द्वितीया", "dvitīyā"
    TRTIYA = "trtiya", "तृतीया", "tṛtīyā"
    CATURTHI = "caturthi", "चतुर्थी", "caturthī"
    PANCAMI = "pancami", "पञ्चमी", "pañcamī"
    SASTHI = "sasthi", "षष्ठी", "ṣaṣṭhī"
    SAPTAMI = "saptami", "सप्तमी", "saptamī"
    SAMBODHANA = "sambodhana", "सम्बोधनम्", "sambodhana"

    @property
    def english(self) -> str:
        """Its name in English grammar: "accusative"."""
        return _ENGLISH_CASES[self]


class Krt(Axis):
    """A suffix that makes a noun or an indeclinable from a root."""

    LYUT = "lyut", "ल्युट्", "lyuṭ"
    GHAN = "ghan", "घञ्", "ghañ"
    KTIN = "ktin", "क्तिन्", "ktin"
    TRC = "trc", "तृच्", "tṛc"
    NVUL = "nvul", "ण्वुल्", "ṇvul"
    KTA = "kta", "क्त", "kta"
    KTAVATU = "ktavatu", "क्तवतु", "ktavatu"
    SATR = "satr", "शतृ", "śatṛ"
    SANAC = "sanac", "शानच्", "śānac"
    TAVYA = "tavya", "तव्य", "tavya"
    ANIYAR = "aniyar", "अनीयर्", "anīyar"
    KTVA = "ktva", "क्त्वा", "ktvā"
    TUMUN = "tumun", "तुमुन्", "tumun"
    YAT = "yat", "यत्", "yat"


_ENGLISH_CASES = dict(zip(Vibhakti, (
    "nominative", "accusative", "instrumental", "dative", "ablative", "genitive", "locative",
    "vocative",
), strict=True))  # fmt: skip
INDECLINABLE = (Krt.KTVA, Krt.TUMUN)
"""Suffixes whose words are not declined."""
NominalPlace = tuple[Linga, Vibhakti, Vacana]
"""A cell of a nominal table: gender, case, number."""


def place_label(linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> str:
    """A cell of a nominal table in words: "prathamā singular, masculine"."""
    return f"{vibhakti.label} {vacana.label}, {linga.label}"
