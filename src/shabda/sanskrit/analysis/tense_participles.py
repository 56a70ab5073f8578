"""Participles of a tense: passive present (हन्यमान), future (गमिष्यत्), perfect (तस्थिवस्)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.cells import NounCell, OfRoot
from shabda.sanskrit.forms.nominal.feminines import feminine_of
from shabda.sanskrit.forms.nominal.stem_kinds import stem_kind
from shabda.sanskrit.forms.paradigms import (
    Lakara,
    Linga,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
    place_label,
)
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.rules.engine import spread_sound
from shabda.sanskrit.rules.rule import Span
from shabda.sanskrit.text.sounds import sound_class


class TenseSuffix(StrEnum):
    """What replaces the ending of a tense: śānac after yak, śatṛ, śānac after sya, kvasu of liṭ."""

    PASSIVE = "passive"
    FUTURE = "future"
    FUTURE_MIDDLE = "future_middle"
    PERFECT = "perfect"


_SAID = {
    TenseSuffix.PASSIVE: "śānac, passive", TenseSuffix.FUTURE: "śatṛ, future",
    TenseSuffix.FUTURE_MIDDLE: "śānac, future", TenseSuffix.PERFECT: "kvasu",
}  # fmt: skip
_SUTRAS = {
    TenseSuffix.PASSIVE: ("3.1.67", "7.2.82"), TenseSuffix.FUTURE: ("3.1.33", "3.3.14"),
    TenseSuffix.FUTURE_MIDDLE: ("3.1.33", "7.2.82"),
}  # fmt: skip
_PERIPHRASTIC = ("AmAsivas", "AmbaBUvas", "AYcakfvas")
_ACROSS = Span(frozenset("n"), frozenset("rfFz"), sound_class("aṭ ku pu ṃ"))


@dataclass(frozen=True, slots=True)
class TenseParticiple(OfRoot):
    """A cell of a participle that is formed from a tense: हन्यमानः, गमिष्यन्तम्."""

    root: Root
    suffix: TenseSuffix
    linga: Linga
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def label(self) -> str:
        place = place_label(self.linga, self.vibhakti, self.vacana)
        return f"kṛt suffix {_SAID[self.suffix]}, {place}"

    def derivations(self) -> tuple[Derivation, ...]:
        return tuple(
            replace(made, start=parts.start, steps=(*parts.steps, *made.steps))
            for parts in self._stems()
            for text in stems_in(parts.form, self.linga)
            for made in self._declined(text)
        )

    def _stems(self) -> Iterator[Derivation]:
        """Derive the stem, before its gender and case."""
        if self.suffix is TenseSuffix.PERFECT:
            used = participle_stems(self.root, self.suffix)
            made = vidyut.krdanta_by_vidyut(self.root, vidyut.KVASU)
            yield from (one for one in made if one.form in used)
            return
        for stem in participle_stems(self.root, self.suffix):
            yield Derivation(self._parts(stem)[0], tuple(self._steps(stem)), stem)

    def _declined(self, stem: str) -> tuple[Derivation, ...]:
        try:
            return NounCell(Noun(stem, self.linga), self.vibhakti, self.vacana).derivations()
        except SanskritError:
            return ()

    def _parts(self, stem: str) -> list[tuple[str, ...]]:
        if self.suffix is TenseSuffix.FUTURE:
            return [(self.root.root, "at"), (stem[:-1], "at"), (stem,)]
        return [(self.root.root, "Ana"), (stem[:-4], "Ana"), (stem,)]

    def _steps(self, stem: str) -> Iterator[Step]:
        for number, (before, after) in zip(
            _SUTRAS[self.suffix], pairwise(self._parts(stem)), strict=True
        ):
            yield sutra_step(number, before, after)


@lru_cache(maxsize=8192)
def participle_stems(root: Root, suffix: TenseSuffix) -> tuple[str, ...]:
    """Return the stems of a participle: the third singular of its tense with at or māna."""
    if suffix is TenseSuffix.PERFECT:
        return _perfect_stems(root)
    passive = suffix is TenseSuffix.PASSIVE
    lakara, prayoga = (Lakara.LAT, Prayoga.KARMANI) if passive else (Lakara.LRT, Prayoga.KARTARI)
    firsts = [form for form, purusha, vacana, _ in vidyut.tinanta_forms(root, lakara, prayoga)
              if purusha is Purusha.PRATHAMA and vacana is Vacana.EKA]  # fmt: skip
    if suffix is TenseSuffix.FUTURE:
        return tuple(form[:-1] for form in firsts if form.endswith("ti"))
    middles = (form[:-2] for form in firsts if form.endswith("te"))
    return tuple(spread_sound(f"{stem}mAna", _ACROSS, "ṇ") for stem in middles)


def _perfect_stems(root: Root) -> tuple[str, ...]:
    """Return the stems in vas whose weak shape is the third plural of the perfect: तस्थुः, तस्थुषः.

    vidyut gives kvasu to roots without such a perfect too; none of theirs are returned.
    """
    if root.derived or root.prefix or root.gana == 10:
        return ()
    forms = vidyut.tinanta_forms(root, Lakara.LIT, Prayoga.KARTARI)
    plurals = {form for form, *_ in forms if form.endswith("uH")}
    made = (one.form for one in vidyut.krdanta_by_vidyut(root, vidyut.KVASU)) if plurals else ()
    weak = {
        stem: feminine_of(stem)
        for stem in made
        if stem_kind(stem, Linga.PUM) and not stem.endswith(_PERIPHRASTIC)
    }
    return tuple(stem for stem, feminine in weak.items() if f"{feminine[:-2]}H" in plurals)


def stems_in(stem: str, linga: Linga) -> tuple[str, ...]:
    """Return a participle's stem in a gender; the future has two feminine stems (7.1.80)."""
    if linga is not Linga.STRI:
        return (stem,)
    if stem.endswith("vas"):
        return (feminine_of(stem),)
    if stem.endswith("at"):
        return (f"{stem[:-1]}ntI", f"{stem}I")
    return (f"{stem[:-1]}A",)
