"""Nouns formed from common nouns with taddhita suffixes: दौर्बल्य, लाघव, गुरुत्व, धनवत्, धार्मिक.

A dictionary lists a few of them. The others are formed here, for the index, from the common
words; each cell is derived from its base.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis.number_words import count_adverbs, ordinal_stages, ordinal_sutras
from shabda.sanskrit.forms.cells import NounCell, OfNoun
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti, place_label
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.sounds import VOWELS

_VRDDHI = {
    "a": "A", "A": "A", "i": "E", "I": "E", "e": "E", "E": "E", "u": "O", "U": "O", "o": "O",
    "O": "O", "f": "Ar", "F": "Ar",
}  # fmt: skip
_WITH_AI = ("vy", "ny")
"""Beginnings with the prefix vi or ni, whose y takes ai in front instead of vṛddhi (7.3.3)."""
_WITHOUT_AI = ("vyavahAra", "vyaNga", "vyaTA", "vyADa")
"""Bases with such a beginning that take vṛddhi: of svāgata and its like (7.3.7), or of a root."""
_LIKE_DVARA = {"dvAra": "dOvAra", "svara": "sOvara", "svasti": "sOvasti"}
"""Bases whose v takes au in front instead of vṛddhi (7.3.4)."""
_IN_BOTH = {
    "paraloka": "pAralOka", "ihaloka": "EhalOka", "sarvaloka": "sArvalOka", "aDiBUta": "ADiBOta",
    "aDideva": "ADidEva", "aDidEva": "ADidEva", "rAjapuruza": "rAjapOruza",
}  # fmt: skip
"""Compounds like anuśatika, which take vṛddhi in both members (7.3.20)."""
_LIGHT = frozenset("aiuf")
_WITH_MAT = frozenset({"BUmi", "Urmi", "kfmi", "dalmi"})
"""Words like yava: bases with m before their vowel that keep mat."""


class Taddhita(Enum):
    """A suffix: its name, what it adds, the sūtra that teaches it."""

    TVA = "tva", "tva", "5.1.119"
    TAL = "tal", "tA", "5.1.119"
    SYAN = "ṣyañ", "ya", "5.1.124"
    AN = "aṇ", "a", "5.1.131"
    TARAP = "tarap", "tara", "5.3.57"
    TAMAP = "tamap", "tama", "5.3.55"
    MATUP = "matup", "mat", "5.2.94"
    MAYAT = "mayaṭ", "maya", "4.3.143"
    THAK = "ṭhak", "ika", "4.4.1"
    CHA = "cha", "Iya", "4.2.114"
    CHA_OF_TWO = "cha", "Iya", "4.3.88"
    DAT = "ḍaṭ", "a", "5.2.48"
    TAMAT = "tamaṭ", "tama", "5.2.56"
    TAMAT_OF_HUNDREDS = "tamaṭ", "tama", "5.2.57"

    @property
    def label(self) -> str:
        return self.value[0]

    @property
    def sutra(self) -> str:
        return self.value[2]


_OF_A_STATE = (Taddhita.TVA, Taddhita.TAL, Taddhita.SYAN, Taddhita.AN)
_AFTER_CONSONANTS = (Taddhita.TVA, Taddhita.TAL, Taddhita.TARAP, Taddhita.TAMAP)
_CONSONANTS = ("t", "d", "in")
"""The ends of stems in a consonant that take these: mahattva, vittama, yogitā."""
_WITH_VRDDHI = (Taddhita.SYAN, Taddhita.AN, Taddhita.THAK)
_LOSING_A = (*_WITH_VRDDHI, Taddhita.CHA, Taddhita.CHA_OF_TWO)
"""Suffixes before which a last a, ā, i, ī is lost (6.4.148)."""
_ORDINAL = (Taddhita.DAT, Taddhita.TAMAT, Taddhita.TAMAT_OF_HUNDREDS)
_WITH_I = (Taddhita.MATUP, Taddhita.MAYAT, Taddhita.THAK, *_ORDINAL)
"""Suffixes after which the feminine takes ī (4.1.6, 4.1.15)."""


@dataclass(frozen=True, slots=True)
class TaddhitaCell(OfNoun):
    """A cell of a noun that a suffix derives from a noun: दौर्बल्यम् from दुर्बल."""

    base: str
    suffix: Taddhita
    noun: Noun
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def only_of_compound(self) -> bool:
        """Whether the suffix follows two things alone: काकोलूकीयम्, of crows and owls."""
        return self.suffix is Taddhita.CHA_OF_TWO

    @property
    def label(self) -> str:
        """The suffix and the cell: "taddhita suffix ṣyañ, prathamā singular, neuter"."""
        place = place_label(self.noun.linga, self.vibhakti, self.vacana)
        return f"taddhita suffix {self.suffix.label}, {place}"

    def derivations(self) -> tuple[Derivation, ...]:
        """Derive its forms: the stem from its base, then the case."""
        try:
            made = NounCell(self.noun, self.vibhakti, self.vacana).derivations()
        except SanskritError:
            return ()
        return tuple(map(self._from_base, made))

    def _from_base(self, declined: Derivation) -> Derivation:
        """Insert the steps to the stem before the derivation of a cell."""
        to_stem, steps = self._to_stem(), declined.steps
        last = to_stem[-1].after
        if len(declined.start) == 1 and steps:
            steps = (replace(steps[0], before=last), *steps[1:])
        else:
            steps = (sutra_step("4.1.2", last, declined.start), *steps)
        return replace(declined, start=(self.base,), steps=(*to_stem, *steps))

    def _to_stem(self) -> list[Step]:
        """The steps from the base to the stem in its gender."""
        steps = _steps(self.base, self.suffix)
        stem = "".join(steps[-1].after)
        if self.noun.stem != stem:
            steps.append(sutra_step(self._feminine_sutra(), steps[-1].after, (self.noun.stem,)))
        return steps

    def _feminine_sutra(self) -> str:
        if self.suffix is Taddhita.MATUP:
            return "4.1.6"
        return "4.1.15" if self.suffix in _WITH_I else "4.1.4"


def taddhita_stems(stem: str, genders: str) -> Iterator[tuple[Taddhita, Noun]]:
    """Yield the nouns that suffixes derive from a stem with these genders."""
    for suffix in (*_ordinals(stem), *_usual(stem, genders)):
        text = "".join(_steps(stem, suffix)[-1].after)
        yield from ((suffix, noun) for noun in _nouns(text, suffix))


def _ordinals(stem: str) -> list[Taddhita]:
    sutras = set(ordinal_sutras(stem))
    return [suffix for suffix in _ORDINAL if suffix.sutra in sutras]


def _usual(stem: str, genders: str) -> list[Taddhita]:
    consonant = stem.endswith(_CONSONANTS)
    if len(stem) < 3 or not (consonant or stem[-1] in "aAiIuU"):
        return []
    suffixes = _AFTER_CONSONANTS if consonant else Taddhita
    return [one for one in suffixes if one not in _ORDINAL and _fits(one, stem, genders)]


def adverbs(stem: str) -> Iterator[str]:
    """Yield indeclinables of a stem: like it (वत्), from it (तः), one by one (शः); of numbers."""
    if len(stem) > 2 and stem[-1] in "aAiIuU":
        yield f"{stem}vat"
        yield f"{stem}taH"
        if stem[-1] == "a":
            yield f"{stem}SaH"
    yield from count_adverbs(stem)


def _fits(suffix: Taddhita, stem: str, genders: str) -> bool:
    person, adjective = "m" in genders, len(genders) > 1
    if suffix in (Taddhita.TVA, Taddhita.TAL):
        return True
    if suffix is Taddhita.SYAN:
        return stem[-1] == "a" and (person or adjective) and not stem.endswith("ya")
    if suffix is Taddhita.AN:
        return stem[-1] in "iu" and (person or adjective) and _light_before(stem)
    if suffix in (Taddhita.TARAP, Taddhita.TAMAP):
        return adjective or person
    if suffix in (Taddhita.CHA, Taddhita.CHA_OF_TWO):
        begins = next(char for char in stem if char in VOWELS) in "AEO"
        takes = stem[-1] == "a" or (begins and stem[-1] in "Ai")
        return takes and _is_thing(genders) and begins is (suffix is Taddhita.CHA)
    if suffix is Taddhita.THAK:
        return stem[-1] in "aA" and _is_thing(genders)
    return _is_thing(genders)


def _is_thing(genders: str) -> bool:
    """Whether a stem is a noun, not an adjective, which has three genders."""
    return len(genders) < 3


def _light_before(stem: str) -> bool:
    """Whether the syllable before the last vowel is light (5.1.131)."""
    return len(stem) > 2 and stem[-2] not in VOWELS and stem[-3] in _LIGHT


def _nouns(text: str, suffix: Taddhita) -> Iterator[Noun]:
    if suffix is Taddhita.TAL:
        yield Noun(text, Linga.STRI)
    elif suffix in (*_OF_A_STATE, Taddhita.CHA_OF_TWO):
        yield Noun(text, Linga.NAPUMSAKA)
    else:
        yield Noun(text, Linga.PUM)
        yield Noun(text, Linga.NAPUMSAKA)
        base = text[:-1] if text[-1] == "a" else text
        yield Noun(base + ("I" if suffix in _WITH_I else "A"), Linga.STRI)


def _steps(base: str, suffix: Taddhita) -> list[Step]:
    """Return the steps from a base to the stem and suffix before they are joined."""
    steps = [sutra_step(suffix.sutra, (base,), (base, suffix.value[1]))]

    def change(number: str, stem: str, end: str) -> None:
        if (stem, end) != steps[-1].after:
            steps.append(sutra_step(number, steps[-1].after, (stem, end)))

    stem, end = base, suffix.value[1]
    for number, shorter in ordinal_stages(base, suffix.sutra):
        change(number, shorter, end)
    if suffix in _WITH_VRDDHI:
        number, stem = _raised(stem)
        change(number or ("7.2.118" if suffix is Taddhita.THAK else "7.2.117"), stem, end)
    if suffix in _WITH_VRDDHI and stem[-1] in "uU":
        change("6.4.146", stem[:-1] + "o", end)
        change("6.1.78", stem[:-1] + "av", end)
    elif suffix in _LOSING_A:
        change("6.4.148", stem[:-1], end)
    elif base.endswith("in"):
        change("8.2.7", stem[:-1], end)
    elif base.endswith("d"):
        change("8.4.55", f"{stem[:-1]}t", end)
    elif suffix is Taddhita.MATUP and _with_v(base):
        change("8.2.9", stem, "vat")
    return steps


def _raised(base: str) -> tuple[str, str]:
    """Return a base with vṛddhi in its first syllable, and the sūtra of one that has another."""
    if base in _IN_BOTH:
        return "7.3.20", _IN_BOTH[base]
    if base in _LIKE_DVARA:
        return "7.3.4", _LIKE_DVARA[base]
    if base.startswith(_WITH_AI) and base[2] in VOWELS and not base.startswith(_WITHOUT_AI):
        return "7.3.3", f"{base[0]}E{base[1:]}"
    place = next(i for i, char in enumerate(base) if char in VOWELS)
    return "", base[:place] + _VRDDHI[base[place]] + base[place + 1 :]


def _with_v(base: str) -> bool:
    """Whether mat becomes vat after a base: धनवत्, लक्ष्मीवत्, but भूमिमत् (8.2.9)."""
    return base[-1] in "aA" or (base[-2] == "m" and base not in _WITH_MAT)
