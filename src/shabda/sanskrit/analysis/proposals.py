"""A possible cell of a text, read from the codes of the index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.analysis.analysis_cells import (
    AnyCell,
    AugmentlessCell,
    Particle,
    StemCell,
)
from shabda.sanskrit.analysis.codes import place_of_code
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.taddhitas import Taddhita, TaddhitaCell
from shabda.sanskrit.analysis.tense_participles import TenseParticiple, TenseSuffix
from shabda.sanskrit.analysis.vocabulary import Vocabulary
from shabda.sanskrit.forms.cells import KrdantaCell, KrdantaStem, NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.forms.stems import Noun


@dataclass(frozen=True, slots=True)
class Proposal:
    """A possible cell of a text and how likely it is (a logarithm); `own`: the learner's word."""

    cell: AnyCell
    weight: float
    prefixes: tuple[str, ...] = ()
    own: bool = False


class CodeReader:
    """Reads the codes that `index` and `noun_index` write."""

    def __init__(
        self,
        roots: Mapping[str, Root],
        words: Vocabulary,
    ) -> None:
        self._roots, self._words = roots, words
        self._own = {(noun.stem, noun.linga): noun.gloss for noun in words.own}

    def form(self, code: str, weight: float) -> Proposal:
        kind, *parts = code.split("|")
        if kind == "x":
            return with_prefixes_of(parts[0], self.form("|".join(parts[1:]), weight))
        if kind == "n":
            noun = self.noun_of(parts[0], parts[1])
            cell = NounCell(noun, Vibhakti[parts[2].upper()], Vacana[parts[3].upper()])
            return Proposal(cell, weight, own=self.is_own(noun))
        if kind == "i":
            own = self._words.particles.get(parts[0], "")
            gloss = own or self._words.glosses.get(parts[0], "")
            return Proposal(Particle(parts[0], gloss), weight, own=bool(own))
        root = self.root(parts[0], parts[1])
        if kind == "l":
            return Proposal(LyapCell(root, ""), weight)
        if kind == "a":
            return Proposal(KrdantaStem(root, Krt[parts[2].upper()]), weight)
        verb = VerbCell(root, Lakara[parts[2].upper()], *place_of_code(parts[3]))
        if kind == "u":
            return Proposal(AugmentlessCell(verb), weight)
        return Proposal(verb, weight, own=root.id in self._words.roots)

    def of_stem(self, code: str, cell: str, weight: float) -> Proposal:
        kind, *parts = code.split("|")
        if kind == "x":
            return with_prefixes_of(parts[0], self.of_stem("|".join(parts[1:]), cell, weight))
        if kind == "n":
            return self.noun(self.noun_of(parts[0], parts[1]), cell, weight)
        if kind == "t":
            return self._taddhita(parts, cell, weight)
        if kind == "q":
            return self._passive(parts, cell, weight)
        linga, vibhakti, vacana = cell.split("|")
        place = Linga[linga.upper()], Vibhakti[vibhakti.upper()], Vacana[vacana.upper()]
        weight += likelihood.of_case(place[1], place[2])
        root = self.root(parts[0], parts[1])
        return Proposal(KrdantaCell(root, Krt[parts[2].upper()], *place), weight)

    def _taddhita(self, parts: Sequence[str], cell: str, weight: float) -> Proposal:
        base, suffix, stem, linga = parts
        case, number = cell.upper().split("|")[-2:]
        place = Vibhakti[case], Vacana[number]
        noun = self.noun_of(stem, linga)
        made = TaddhitaCell(base, Taddhita[suffix], noun, *place)
        return Proposal(made, weight + likelihood.of_case(*place), own=self.is_own(noun))

    def _passive(self, parts: Sequence[str], cell: str, weight: float) -> Proposal:
        case, number = cell.upper().split("|")[-2:]
        place = Linga[parts[2].upper()], Vibhakti[case], Vacana[number]
        weight += likelihood.of_case(place[1], place[2])
        return Proposal(
            TenseParticiple(self.root(parts[0], parts[1]), TenseSuffix(parts[3]), *place), weight
        )

    def noun(self, noun: Noun, cell: str, weight: float) -> Proposal:
        vibhakti, vacana = (
            Vibhakti[cell.split("|")[-2].upper()],
            Vacana[cell.split("|")[-1].upper()],
        )
        weight += likelihood.of_case(vibhakti, vacana)
        return Proposal(NounCell(noun, vibhakti, vacana), weight, own=self.is_own(noun))

    def noun_of(self, stem: str, linga: str) -> Noun:
        """The noun of a code, with its meaning where it is known."""
        name = stem, Linga[linga.upper()]
        return Noun(*name, self._own.get(name) or self._words.glosses.get(name, ""))

    def stem(self, text: str) -> StemCell:
        """A bare stem, with the meaning of its noun in the first gender that has one."""
        glosses = (self.noun_of(text, linga).gloss for linga in Linga)
        return StemCell(text, next(filter(None, glosses), ""))

    def is_own(self, noun: Noun) -> bool:
        """Whether a noun is in the learner's decks, with a meaning."""
        return bool(self._own.get((noun.stem, noun.linga)))

    def root(self, name: str, derived: str) -> Root:
        root = self._roots[name]
        return root.with_suffix(Derived(derived)) if derived else root


def with_prefixes_of(joined: str, inner: Proposal) -> Proposal:
    prefixes = tuple(joined.split("+"))
    cell = inner.cell
    if isinstance(cell, LyapCell):
        cell = replace(cell, prefix=prefixes[-1])
    return replace(inner, cell=cell, prefixes=prefixes)


def add_new(proposals: dict[str, list[Proposal]], text: str, proposal: Proposal) -> None:
    """Add a proposal to those of a text, unless its cell is among them."""
    known = proposals.setdefault(text, [])
    place = proposal.cell, proposal.prefixes
    if not any(place == (other.cell, other.prefixes) for other in known):
        known.append(proposal)
