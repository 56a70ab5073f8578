"""Nouns that end a compound and take the gender of another word: दृढव्रता, कम्बुग्रीवः, निराश्रयः."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.declension_class import declension_class
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti, said_place
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

Places = Mapping[tuple[str, str], Iterable[tuple[str, str]]]
"""Kinds of stems with a stem, and the texts and cells in which they may stand."""


@dataclass(frozen=True, slots=True)
class CompoundEndCell:
    """A cell of a noun that ends a compound (bahuvrīhi) in another gender than its own.

    `base` is the noun as a dictionary lists it, `noun` what it becomes: grīvā, grīva.
    """

    base: str
    noun: Noun
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def of(self) -> Noun:
        return self.noun

    @property
    def linga(self) -> Linga:
        return self.noun.linga

    @property
    def said(self) -> str:
        place = said_place(self.noun.linga, self.vibhakti, self.vacana)
        return f"end of a describing compound (bahuvrīhi), {place}"

    def derivations(self) -> tuple[Derivation, ...]:
        """Derive its forms: the stem in its new gender, then the case."""
        try:
            made = NounCell(self.noun, self.vibhakti, self.vacana).derivations()
        except SanskritError:
            return ()
        if self.noun.stem == self.base:
            return made
        number = "4.1.4" if self.noun.linga is Linga.STRI else "1.2.48"
        step = sutra_step(number, (self.base,), (self.noun.stem,))
        return tuple(
            replace(one, start=(self.base,), steps=(step, *_case_added(one))) for one in made
        )


def _case_added(made: Derivation) -> Iterator[Step]:
    """Yield the steps of a declined form, the first of which adds the ending."""
    if len(made.start) > 1:
        yield sutra_step("4.1.2", made.start[:1], made.start)
    yield from made.steps


def bases(kind: str, stem: str) -> tuple[str, ...]:
    """Return the nouns that a stem of this kind may be at the end of a compound."""
    if kind.startswith(Linga.STRI.value):
        return (stem, f"{stem[:-1]}a") if stem.endswith("A") else (stem,)
    return (stem, f"{stem[:-1]}A") if stem.endswith("a") else (stem,)


def in_other_genders(
    places: Places, nouns: Mapping[str, list[tuple[Noun, float]]]
) -> Iterator[tuple[str, CompoundEndCell, float]]:
    """Yield each text that may end a compound, its cell and its weight.

    `nouns` maps a stem to the nouns with it and the weight of each.
    """
    for (kind, stem), texts in places.items():
        linga = next((linga for linga in Linga if kind.startswith(linga.value)), None)
        listed = [one for base in bases(kind, stem) for one in nouns.get(base, ())]
        if linga is None or not listed or any(noun.linga is linga for noun, _ in listed):
            continue
        base, weight = max(listed, key=lambda pair: pair[1])
        noun = Noun(f"{base.stem[:-1]}{stem[-1]}", linga)
        if declension_class(noun.stem, linga) != kind:
            continue
        for text, cell in texts:
            case, number = cell.upper().split("|")[-2:]
            place = Vibhakti[case], Vacana[number]
            weight_here = weight + likelihood.COMPOUND_END + likelihood.of_case(*place)
            yield text, CompoundEndCell(base.stem, noun, *place), weight_here
