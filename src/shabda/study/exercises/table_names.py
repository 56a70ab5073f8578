"""Reads the name of a root's table: lakāra, voice, derived root, kṛdantas, in any order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from shabda.errors import UnknownNameError, UsageError, in_quotes, nearest_name
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga
from shabda.sanskrit.forms.parse_names import parse_member
from shabda.sanskrit.forms.roots import Derived
from shabda.study.exercises.english import TENSE_NAMES, TENSES, lakara_in_english

_VOICES = {
    Prayoga.KARTARI: "active kartari कर्तरि",
    Prayoga.KARMANI: "passive karmani karmaṇi कर्मणि",
    Prayoga.BHAVE: "impersonal bhave bhāve भावे",
}
_DERIVED = {
    Derived.CAUSATIVE: "causative nic ṇic ric णिच् णिजन्त nijanta ṇijanta",
    Derived.DESIDERATIVE: "desiderative san सन् सन्नन्त sannanta",
    Derived.INTENSIVE: "intensive yan yaṅ yang यङ् यङन्त yananta yaṅanta",
}
_KRDANTAS = (
    "krdanta krdantas kṛdanta kṛdantas krt kṛt kridanta kridantas कृदन्त कृदन्तम् कृत्"
    " participle participles"
)
_ADDS_NOTHING = "tense"


@dataclass(frozen=True, slots=True)
class TableName:
    """A table of a root: the words it makes with kṛt suffixes, or a lakāra in a voice."""

    lakara: Lakara = Lakara.LAT
    prayoga: Prayoga = Prayoga.KARTARI
    derived: Derived = Derived.NONE
    krdantas: bool = False


def table_named(typed: Sequence[str]) -> TableName:
    """Read the name of a table: `luṅ`, `passive`, `causative future`, `krdanta`.

    Without a lakāra it is laṭ. Raises UnknownNameError for an unknown lakāra, and UsageError for
    a lakāra together with kṛdantas.
    """
    original = unicodedata.normalize("NFC", " ".join(typed)).split()
    words = [word.lower() for word in original]
    voices = [voice for word in words for voice, names in _VOICES.items() if word in names.split()]
    suffixes = [
        derived for word in words for derived, names in _DERIVED.items() if word in names.split()
    ]
    krdantas = any(word in _KRDANTAS.split() for word in words)
    named = " ".join((*_VOICES.values(), *_DERIVED.values(), _KRDANTAS)).split()
    rest = " ".join(word for word in original if word.lower() not in (*named, _ADDS_NOTHING))
    if krdantas and rest:
        raise UsageError(f"kṛdantas have no lakāra: leave out {in_quotes(rest)}")
    return TableName(
        _lakara(rest) if rest else Lakara.LAT,
        voices[0] if voices else Prayoga.KARTARI,
        suffixes[0] if suffixes else Derived.NONE,
        krdantas,
    )


def _lakara(text: str) -> Lakara:
    if lakara := lakara_in_english(text):
        return lakara
    words = text.split()
    if len(words) > 1 and all(map(lakara_in_english, words)):
        raise UsageError(f"{' and '.join(words)} are tables of their own; name one")
    try:
        return parse_member(Lakara, text, "tense")
    except UnknownNameError:
        near = nearest_name(text, [*TENSE_NAMES, *(lakara.value for lakara in Lakara)])
        raise UnknownNameError("tense", text, TENSES.values(), nearest=near) from None
