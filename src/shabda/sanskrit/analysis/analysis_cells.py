"""Cells outside the tables: particles, absolutives in ya, words with prefixes, compounds."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.analysis.compound_ends import CompoundEndCell
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.taddhitas import TaddhitaCell
from shabda.sanskrit.analysis.tense_participles import TenseParticiple
from shabda.sanskrit.forms.cells import Cell, KrdantaCell, NounCell, OfRoot, VerbCell
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.other_endings import Exchange
from shabda.sanskrit.forms.paradigms import Lakara, Vacana
from shabda.sanskrit.forms.parse_names import PADAS
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.rules.engine import Rules
from shabda.sanskrit.text.sounds import VOWELS


@dataclass(frozen=True, slots=True)
class Particle:
    """A word that is not declined (avyaya)."""

    word: str
    gloss: str = ""

    @property
    def of(self) -> Particle:
        return self

    @property
    def label(self) -> str:
        return "indeclinable"


@dataclass(frozen=True, slots=True)
class StemCell:
    """A stem without an ending, as the first member of a compound."""

    stem: str
    gloss: str = ""

    @property
    def of(self) -> StemCell:
        return self

    @property
    def label(self) -> str:
        return "stem (prātipadika)"


@dataclass(frozen=True, slots=True)
class ChangedVerb(OfRoot):
    """A cell of a verb's table whose forms are changed afterwards."""

    cell: VerbCell

    @property
    def root(self) -> Root:  # type: ignore[override]
        return self.cell.root


@dataclass(frozen=True, slots=True)
class AugmentlessCell(ChangedVerb):
    """A cell of luṅ without its a, as it is after mā (6.4.74): मा भूत्, मा गमः."""

    @property
    def label(self) -> str:
        return f"{self.cell.label}, without augment (after mā)"

    def derivations(self, rules: Rules) -> tuple[Derivation, ...]:
        made = self.cell.derivations(rules)
        return tuple(
            _without_augment(derivation) for derivation in made if has_augment(derivation.form)
        )


@dataclass(frozen=True, slots=True)
class OtherPadaCell(ChangedVerb):
    """A finite verb with an ending that the grammar does not give it, as in the epics: jayate."""

    exchange: Exchange

    @property
    def label(self) -> str:
        place = f"{self.cell.lakara.label}, {self.cell.purusha.label} {self.cell.vacana.label}"
        if mood := self.exchange.mood:
            return f"{place}, with the ending of {mood.label} as in the epics"
        return f"{place}, {PADAS[self.exchange.pada]} as in the epics"

    def derivations(self, rules: Rules) -> tuple[Derivation, ...]:
        own, theirs = self.exchange.own, self.exchange.theirs
        made = self.cell.derivations(rules)
        return tuple(
            _with_ending(one, f"{one.form.removesuffix(own)}{theirs}", self.exchange.mood)
            for one in made
            if one.form.endswith(own)
        )


def _with_ending(made: Derivation, form: str, mood: Lakara | None) -> Derivation:
    theirs = (
        "an imperative ending after the future stem" if mood else "the endings of the other pada"
    )
    gloss = f"The epics also use {theirs}, which the grammar does not give."
    return Derivation(made.start, (*made.steps, Step("", "", gloss, (made.form,), (form,))), form)


def has_augment(form: str) -> bool:
    """Whether a form of luṅ begins with a before a consonant, which can be left off."""
    return form[0] == "a" and form[1] not in VOWELS


def _without_augment(made: Derivation) -> Derivation:
    last = made.steps[-1].after if made.steps else made.start
    bare = (last[0].removeprefix("a"), *last[1:]) if last[0] != "a" else last[1:]
    step = sutra_step("6.4.74", last, bare)
    return Derivation(made.start, (*made.steps, step), made.form[1:])


AnyCell = (
    Cell | Particle | LyapCell | TenseParticiple | StemCell | TaddhitaCell | AugmentlessCell
    | OtherPadaCell | CompoundEndCell
)  # fmt: skip
DeclinedCell = NounCell | KrdantaCell | TenseParticiple | TaddhitaCell | CompoundEndCell
"""The cells that have a gender, a case and a number."""


def root_of(cell: AnyCell) -> Root | None:
    """The root a cell belongs to; None for a noun or a particle."""
    return cell.root if isinstance(cell, OfRoot) else None


def finite_verb(cell: AnyCell) -> VerbCell | None:
    """The cell in the table of a root that a finite verb is from; None for another word."""
    return (
        cell.cell if isinstance(cell, ChangedVerb) else cell if isinstance(cell, VerbCell) else None
    )


def number_of(cell: AnyCell) -> Vacana | None:
    """The number of a declined word or a finite verb; None for another word."""
    counted = cell if isinstance(cell, DeclinedCell) else finite_verb(cell)
    return counted.vacana if counted else None


def root_label(root: Root) -> str:
    """Describe a root by its class and its derived stem."""
    derived = f", {root.derived}" if root.derived is not Derived.NONE else ""
    return f"class {root.gana}{derived}"


def ends_compound(cell: AnyCell) -> bool:
    """Whether a cell may be that of a last member: it is declined and not a pronoun."""
    if isinstance(cell, NounCell):
        return cell.noun.stem not in PRONOUNS
    return isinstance(cell, DeclinedCell)


def only_ends_compound(cell: AnyCell) -> bool:
    """Whether a cell is of a suffix that only a compound takes: -ulūkīyam of kākolūkīyam."""
    return isinstance(cell, TaddhitaCell) and cell.only_of_compound
