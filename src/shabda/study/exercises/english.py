"""English names of grammatical terms: present (laṭ), genitive (ṣaṣṭhī)."""

from __future__ import annotations

from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Vibhakti
from shabda.sanskrit.forms.roots import Derived, Pada

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
CASES = {vibhakti: vibhakti.english for vibhakti in Vibhakti}
VOICES = {
    Pada.PARASMAI: "parasmaipada (active endings)",
    Pada.ATMANE: "ātmanepada (middle endings)",
    Pada.UBHAYA: "active or middle endings (one form is enough)",
}
PASSIVES = {
    Prayoga.KARTARI: "",
    Prayoga.KARMANI: "passive (karmaṇi)",
    Prayoga.BHAVE: "impersonal (bhāve)",
}
DERIVED = {
    Derived.NONE: "",
    Derived.CAUSATIVE: "causative (ṇic)",
    Derived.DESIDERATIVE: "desiderative (san)",
    Derived.INTENSIVE: "intensive (yaṅ)",
}
KRDANTAS = {
    Krt.LYUT: "action noun in -ana (lyuṭ)",
    Krt.GHAN: "action noun in -a (ghañ)",
    Krt.KTIN: "action noun in -ti (ktin)",
    Krt.TRC: "agent noun in -tṛ (tṛc)",
    Krt.NVUL: "agent noun in -aka (ṇvul)",
    Krt.KTA: "past participle (kta)",
    Krt.KTAVATU: "active past participle (ktavatu)",
    Krt.SATR: "present participle (śatṛ)",
    Krt.SANAC: "middle present participle (śānac)",
    Krt.TAVYA: "gerundive in -tavya",
    Krt.ANIYAR: "gerundive in -anīya (anīyar)",
    Krt.KTVA: "absolutive (ktvā)",
    Krt.TUMUN: "infinitive (tumun)",
    Krt.YAT: "gerundive in -ya (yat, ṇyat or kyap)",
}
PREFIXED_ABSOLUTIVE = "absolutive (lyap)"
PASSIVE_PARTICIPLE = "passive present participle (śānac)"
_OTHER_NAMES = {"past": Lakara.LAN, "imperfect": Lakara.LAN}
TENSE_NAMES = (*TENSES.values(), *_OTHER_NAMES)
"""The names that `lakara_in_english` knows."""


def tense(lakara: Lakara) -> str:
    """A lakāra with its English name: "present (laṭ)"."""
    return f"{TENSES[lakara]} ({lakara.label})"


def case(vibhakti: Vibhakti) -> str:
    """A case with its English name: "genitive (ṣaṣṭhī)"."""
    return f"{CASES[vibhakti]} ({vibhakti.label})"


def lakara_in_english(typed: str) -> Lakara | None:
    """The lakāra of an English name (present, past, future …); None for any other text."""
    text = " ".join(typed.lower().split())
    by_name = {name: lakara for lakara, name in TENSES.items()} | _OTHER_NAMES
    return by_name.get(text)
