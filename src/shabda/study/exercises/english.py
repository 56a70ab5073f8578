"""English names beside the terms of the grammar: present (laṭ), genitive (ṣaṣṭhī)."""

from __future__ import annotations

from shabda.sanskrit.forms.paradigms import Lakara, Vibhakti
from shabda.sanskrit.forms.roots import Pada

TENSES = {
    Lakara.LAT: "present",
    Lakara.LIT: "perfect",
    Lakara.LUT: "periphrastic future",
    Lakara.LRT: "future",
    Lakara.LOT: "imperative",
    Lakara.LAN: "imperfect past",
    Lakara.VIDHILIN: "optative",
    Lakara.ASHIRLIN: "benedictive",
    Lakara.LUN: "aorist",
    Lakara.LRN: "conditional",
}
CASES = {
    Vibhakti.PRATHAMA: "nominative",
    Vibhakti.DVITIYA: "accusative",
    Vibhakti.TRTIYA: "instrumental",
    Vibhakti.CATURTHI: "dative",
    Vibhakti.PANCAMI: "ablative",
    Vibhakti.SASTHI: "genitive",
    Vibhakti.SAPTAMI: "locative",
    Vibhakti.SAMBODHANA: "vocative",
}
VOICES = {
    Pada.PARASMAI: "parasmaipada (active endings)",
    Pada.ATMANE: "ātmanepada (middle endings)",
}
_OTHER_NAMES = {"past": Lakara.LAN, "imperfect": Lakara.LAN}


def tense(lakara: Lakara) -> str:
    """A lakāra with its English name: "present (laṭ)"."""
    return f"{TENSES[lakara]} ({lakara.said})"


def case(vibhakti: Vibhakti) -> str:
    """A case with its English name: "genitive (ṣaṣṭhī)"."""
    return f"{CASES[vibhakti]} ({vibhakti.said})"


def lakara_in_english(typed: str) -> Lakara | None:
    """The lakāra of an English name (present, past, future …); None for any other text."""
    text = " ".join(typed.lower().split())
    by_name = {name: lakara for lakara, name in TENSES.items()} | _OTHER_NAMES
    return by_name.get(text)
