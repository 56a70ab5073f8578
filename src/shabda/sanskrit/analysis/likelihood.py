"""How likely a cell is among the forms of its word, in natural logarithms.

Shares of the cells in the Digital Corpus of Sanskrit (NOTICE), rounded: a nominative
singular is met a hundred times as often as a dual dative, so it is named first.
"""

from __future__ import annotations

from functools import cache
from math import log

from shabda.sanskrit.analysis.taddhitas import Taddhita
from shabda.sanskrit.forms.paradigms import (
    Krt,
    Lakara,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
)

_CASES = {
    Vibhakti.PRATHAMA: (0.29, 0.01, 0.09), Vibhakti.DVITIYA: (0.195, 0.005, 0.05),
    Vibhakti.TRTIYA: (0.064, 0.0015, 0.032), Vibhakti.CATURTHI: (0.012, 0.0001, 0.0016),
    Vibhakti.PANCAMI: (0.0165, 0.0001, 0.0018), Vibhakti.SASTHI: (0.076, 0.003, 0.034),
    Vibhakti.SAPTAMI: (0.052, 0.0004, 0.012), Vibhakti.SAMBODHANA: (0.02, 0.00005, 0.0017),
}  # fmt: skip
"""Each case in the singular, dual and plural."""
_LAKARAS = {
    Lakara.LAT: 0.15, Lakara.LIT: 0.1, Lakara.LAN: 0.07, Lakara.LOT: 0.065, Lakara.VIDHILIN: 0.045,
    Lakara.LRT: 0.045, Lakara.LUN: 0.01, Lakara.LUT: 0.005, Lakara.LRN: 0.001,
    Lakara.ASHIRLIN: 0.0005,
}  # fmt: skip
_PERSONS = {
    Purusha.PRATHAMA: (0.54, 0.013, 0.15), Purusha.MADHYAMA: (0.15, 0.001, 0.014),
    Purusha.UTTAMA: (0.11, 0.002, 0.017),
}  # fmt: skip
_KRTS = {
    Krt.KTA: 0.25, Krt.KTVA: 0.06, Krt.TUMUN: 0.025, Krt.SATR: 0.04, Krt.SANAC: 0.02,
    Krt.TAVYA: 0.01, Krt.YAT: 0.003, Krt.ANIYAR: 0.005, Krt.KTAVATU: 0.006,
}  # fmt: skip
_TADDHITAS = {
    Taddhita.TVA: 0.004, Taddhita.TAL: 0.003, Taddhita.SYAN: 0.002, Taddhita.AN: 0.002,
    Taddhita.MATUP: 0.002, Taddhita.TARAP: 0.001, Taddhita.TAMAP: 0.001, Taddhita.MAYAT: 0.004,
    Taddhita.DAT: 0.1, Taddhita.TAMAT: 0.1, Taddhita.TAMAT_OF_HUNDREDS: 0.1,
}  # fmt: skip
LYAP = log(0.06)
POSSESSOR = log(0.003)
RARER_GENDER = log(0.05)
ACTION_IN_A = log(0.002)
"""A noun such as bhāṣā, of its root."""
WITHOUT_AUGMENT = log(0.2)
STRANGE_PADA = -4.0
"""How much less likely a finite verb is in the pada that its root does not take."""
CVI = -6.0
"""How much less likely a verb is after any stem with cvi (a logarithm)."""
ADVERB = log(0.002)
COMPOUND_END = -2.5
"""A noun at the end of a compound in another gender than its own."""
STEM = log(0.01)
"""A bare stem, outside a compound."""
_NUMBERS = tuple(Vacana)


def of_case(vibhakti: Vibhakti, vacana: Vacana) -> float:
    return log(_CASES[vibhakti][_NUMBERS.index(vacana)])


_OF_A_SPEAKER = log(0.2)
"""The perfect tells what the speaker did not see (3.2.115), so I and you are rare in it."""


@cache
def of_verb(lakara: Lakara, purusha: Purusha, vacana: Vacana, prayoga: Prayoga) -> float:
    passive = log(0.15) if prayoga is not Prayoga.KARTARI else 0.0
    unseen = _OF_A_SPEAKER if lakara is Lakara.LIT and purusha is not Purusha.PRATHAMA else 0.0
    person = log(_PERSONS[purusha][_NUMBERS.index(vacana)])
    return passive + unseen + log(_LAKARAS[lakara]) + person


def of_krt(krt: Krt) -> float:
    """Rank a participle as a form of its root; another kṛt noun is mostly a separate word."""
    return log(_KRTS.get(krt, 0.002))


def of_tense_participle(passive: bool) -> float:
    """A participle of the passive, or of the future or the perfect."""
    return log(0.01 if passive else 0.002)


def of_taddhita(suffix: Taddhita) -> float:
    """How much rarer than its base a noun is that a suffix makes of it."""
    return log(_TADDHITAS.get(suffix, 0.0005))


def of_count(count: float) -> float:
    return log(count + 0.3)
