"""The axes of a paradigm: which cell of a verb's or a noun's table is meant.

Each member is its ASCII name, as one types it at a prompt, and knows how the
tradition writes it.
"""

from enum import StrEnum
from typing import Self


class _Axis(StrEnum):
    devanagari: str

    def __new__(cls, name: str, devanagari: str) -> Self:
        member = str.__new__(cls, name)
        member._value_ = name
        member.devanagari = devanagari
        return member


class Lakara(_Axis):
    """Tense or mood."""

    LAT = "lat", "लट्"
    LIT = "lit", "लिट्"
    LUT = "lut", "लुट्"
    LRT = "lrt", "लृट्"
    LOT = "lot", "लोट्"
    LAN = "lan", "लङ्"
    VIDHILIN = "vidhilin", "विधिलिङ्"
    ASHIRLIN = "ashirlin", "आशीर्लिङ्"
    LUN = "lun", "लुङ्"
    LRN = "lrn", "लृङ्"


class Prayoga(_Axis):
    """Voice: active, passive, impersonal."""

    KARTARI = "kartari", "कर्तरि"
    KARMANI = "karmani", "कर्मणि"
    BHAVE = "bhave", "भावे"


class Purusha(_Axis):
    """Person; the first of the tradition is the third of English grammar."""

    PRATHAMA = "prathama", "प्रथमः"
    MADHYAMA = "madhyama", "मध्यमः"
    UTTAMA = "uttama", "उत्तमः"


class Vacana(_Axis):
    """Number."""

    EKA = "eka", "एकवचनम्"
    DVI = "dvi", "द्विवचनम्"
    BAHU = "bahu", "बहुवचनम्"


class Linga(_Axis):
    """Gender."""

    PUM = "pum", "पुंलिङ्गम्"
    STRI = "stri", "स्त्रीलिङ्गम्"
    NAPUMSAKA = "napumsaka", "नपुंसकलिङ्गम्"


class Vibhakti(_Axis):
    """Case, with the vocative as the eighth."""

    PRATHAMA = "prathama", "प्रथमा"
    DVITIYA = "dvitiya", "द्वितीया"
    TRTIYA = "trtiya", "तृतीया"
    CATURTHI = "caturthi", "चतुर्थी"
    PANCAMI = "pancami", "पञ्चमी"
    SASTHI = "sasthi", "षष्ठी"
    SAPTAMI = "saptami", "सप्तमी"
    SAMBODHANA = "sambodhana", "सम्बोधनम्"


class Krt(_Axis):
    """A suffix that makes a noun or an indeclinable of a root."""

    LYUT = "lyut", "ल्युट्"
    GHAN = "ghan", "घञ्"
    KTIN = "ktin", "क्तिन्"
    TRC = "trc", "तृच्"
    NVUL = "nvul", "ण्वुल्"
    KTA = "kta", "क्त"
    KTAVATU = "ktavatu", "क्तवतु"
    SATR = "satr", "शतृ"
    SANAC = "sanac", "शानच्"
    TAVYA = "tavya", "तव्य"
    ANIYAR = "aniyar", "अनीयर्"
    KTVA = "ktva", "क्त्वा"
    TUMUN = "tumun", "तुमुन्"
