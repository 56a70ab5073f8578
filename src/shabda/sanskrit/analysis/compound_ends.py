"""Nouns that end a compound and take the gender of another word: दृढव्रता, कम्बुग्रीवः, निराश्रयः."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.forms.cells import NounCell, OfNoun
from shabda.sanskrit.forms.declension_class import declension_class
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti, place_label
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

Source = tuple[str, Mapping[str, Iterable[str]]]
"""A text that may come from a stem, and its cells by kind of stem."""


@dataclass(frozen=True, slots=True)
class CompoundEndCell(OfNoun):
    """A cell of a noun that ends a compound (bahuvrīhi) in another gender than its own.

    `base` is the noun as a dictionary lists it, `noun` what it becomes: grīvā, grīva.
    """

    base: str
    noun: Noun
    vibhakti: Vibhakti
    vacana: Vacana

    @property
    def label(self) -> str:
        place = place_label(self.noun.linga, self.vibhakti, self.vacana)
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


def bases(stem: str) -> tuple[str, ...]:
    """Return the stems of the nouns that may become this stem at the end of a compound."""
    if stem.endswith(("a", "A")):
        return stem, stem[:-1] + ("A" if stem.endswith("a") else "a")
    return (stem,)


def in_other_genders(
    sources: Mapping[str, Sequence[Source]], nouns: Mapping[str, list[tuple[Noun, float]]]
) -> Iterator[tuple[str, CompoundEndCell, float]]:
    """Yield each text that may end a compound, its cell and its weight.

    `sources` maps a stem to the texts that may come from it, `nouns` a stem to the nouns with
    it and the weight of each.
    """
    for stem, texts in sources.items():
        if not any(base in nouns for base in bases(stem)):
            continue
        ends = {kind: _end(kind, stem, nouns) for _, cells in texts for kind in cells}
        for text, cells in texts:
            for kind, places in cells.items():
                if end := ends[kind]:
                    yield from _in_places(text, *end, places)


def _end(
    kind: str, stem: str, nouns: Mapping[str, list[tuple[Noun, float]]]
) -> tuple[str, Noun, float] | None:
    """Find the likeliest noun that may become a stem of this kind, what it becomes, its weight."""
    linga = next((linga for linga in Linga if kind.startswith(linga.value)), None)
    listed = [one for base in _bases_in(linga, stem) for one in nouns.get(base, ())]
    if linga is None or not listed or any(noun.linga is linga for noun, _ in listed):
        return None
    base, weight = max(listed, key=lambda pair: pair[1])
    noun = Noun(f"{base.stem[:-1]}{stem[-1]}", linga)
    return (base.stem, noun, weight) if declension_class(noun.stem, linga) == kind else None


def _bases_in(linga: Linga | None, stem: str) -> tuple[str, ...]:
    """The bases of a stem of a gender: an ā is a feminine's own, an a that of the others."""
    return bases(stem) if stem.endswith("A" if linga is Linga.STRI else "a") else (stem,)


def _in_places(
    text: str, base: str, noun: Noun, weight: float, places: Iterable[str]
) -> Iterator[tuple[str, CompoundEndCell, float]]:
    for place in places:
        case, number = place.upper().split("|")[-2:]
        cell = CompoundEndCell(base, noun, Vibhakti[case], Vacana[number])
        gain = likelihood.COMPOUND_END + likelihood.of_case(cell.vibhakti, cell.vacana)
        yield text, cell, weight + gain
