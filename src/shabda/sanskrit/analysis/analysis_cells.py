"""Cells that no table holds: a particle, an absolutive in ya, a word with prefixes, a compound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.cells import Cell, KrdantaCell, NounCell
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.rules.engine import spread_sound
from shabda.sanskrit.rules.rule import Span
from shabda.sanskrit.text.sounds import sound_class


@dataclass(frozen=True, slots=True)
class Particle:
    """A word that is not declined (avyaya)."""

    word: str
    gloss: str = ""

    @property
    def of(self) -> Particle:
        return self

    @property
    def said(self) -> str:
        return "indeclinable"


@dataclass(frozen=True, slots=True)
class LyapCell:
    """What a root with a prefix gives with ktvā, which is then ya (7.1.37): आगत्य."""

    root: Root
    prefix: str

    @property
    def of(self) -> Root:
        return self.root

    @property
    def said(self) -> str:
        return "kṛt suffix lyap"

    def derivations(self) -> tuple[Derivation, ...]:
        return tuple(map(self._from_prefix, vidyut.lyap(self.root, self.prefix)))

    def _from_prefix(self, made: Derivation) -> Derivation:
        """The derivation with the prefix at its start, where the grammar adds it later."""

        def whole(terms: tuple[str, ...]) -> tuple[str, ...]:
            begun = "".join(terms).startswith(self.prefix[:-1] or self.prefix)
            return terms if begun else (self.prefix, *terms)

        steps = tuple(
            replace(step, before=whole(step.before), after=whole(step.after)) for step in made.steps
        )
        changed = tuple(step for step in steps if step.before != step.after)
        return Derivation(whole(made.start), changed, made.form)


@dataclass(frozen=True, slots=True)
class PassiveParticiple:
    """A cell of the present participle of the passive (śānac after yak): हन्यमानः."""

    root: Root
    linga: Linga
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def of(self) -> Root:
        return self.root

    @property
    def said(self) -> str:
        cell = f"{self.vibhakti.said} {self.vacana.said}, {self.linga.said}"
        return f"kṛt suffix śānac, passive, {cell}"

    def derivations(self) -> tuple[Derivation, ...]:
        return tuple(
            replace(made, start=(self.root.root, "mAna"), steps=(*self._steps(stem), *made.steps))
            for stem in passive_stems(self.root)
            for made in self._declined(stem)
        )

    def _declined(self, stem: str) -> tuple[Derivation, ...]:
        text = stem[:-1] + "A" if self.linga is Linga.STRI else stem
        return NounCell(Noun(text, self.linga), self.vibhakti, self.vacana).derivations()

    def _steps(self, stem: str) -> tuple[Step, ...]:
        parts = [(self.root.root, "mAna"), (stem[:-4], "mAna"), (stem,)]
        sutras = (
            ("3.1.67", "सार्वधातुके यक्", "In the passive ya comes before a sārvadhātuka suffix."),
            ("7.2.82", "आने मुक्", "After a the suffix āna takes m in front."),
        )
        return tuple(
            Step(*sutra, before, after)
            for sutra, (before, after) in zip(sutras, pairwise(parts), strict=True)
        )


@dataclass(frozen=True, slots=True)
class StemCell:
    """A stem without an ending, as the first member of a compound has it."""

    stem: str
    gloss: str = ""

    @property
    def of(self) -> StemCell:
        return self

    @property
    def said(self) -> str:
        return "stem (prātipadika)"


AnyCell = Cell | Particle | LyapCell | PassiveParticiple | StemCell
DECLINED = (NounCell, KrdantaCell, PassiveParticiple)
"""What may be the last member of a compound."""


@lru_cache(maxsize=2048)
def passive_stems(root: Root) -> tuple[str, ...]:
    """The stems of the present participle of the passive: laṭ with mAna for te."""
    forms = vidyut.tinanta_forms(root, Lakara.LAT, Prayoga.KARMANI)
    firsts = [form for form, purusha, vacana, _ in forms
              if purusha is Purusha.PRATHAMA and vacana is Vacana.EKA]  # fmt: skip
    across = Span(frozenset("n"), frozenset("rfFz"), sound_class("aṭ ku pu ṃ"))
    return tuple(spread_sound(form[:-2] + "mAna", across, "ṇ") for form in firsts)


def root_of(cell: AnyCell) -> Root | None:
    """The root a cell belongs to; None for a noun or a particle."""
    return getattr(cell, "root", None)


def root_said(root: Root) -> str:
    """The class of a root, and what is made of it."""
    derived = f", {root.derived}" if root.derived is not Derived.NONE else ""
    return f"class {root.gana}{derived}"
