"""Proposes the cells of a text from the index of forms; nothing is derived here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Protocol

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.analysis.analysis_cells import (
    OtherPadaCell,
    Particle,
    root_of,
)
from shabda.sanskrit.analysis.compound_ends import Source, bases, in_other_genders
from shabda.sanskrit.analysis.cvi import parted_at_cvi
from shabda.sanskrit.analysis.noun_index import forms_of_noun
from shabda.sanskrit.analysis.prefixed_words import UsualPrefixes
from shabda.sanskrit.analysis.proposals import CodeReader, Proposal, add_new, with_prefixes_of
from shabda.sanskrit.analysis.short_prefixes import in_short
from shabda.sanskrit.analysis.vocabulary import Vocabulary
from shabda.sanskrit.forms.cells import KrdantaStem, NounCell, VerbCell
from shabda.sanskrit.forms.declension_class import declension_class, is_single
from shabda.sanskrit.forms.other_endings import OTHER_PADA, Exchange, exchanged
from shabda.sanskrit.forms.paradigms import Krt, Prayoga
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.text.equivalence import equivalence_key

_OWN_WORD = likelihood.of_count(200)
"""The assumed likelihood of a word of the learner in a text."""
_LONGEST_ENDING = 8
_TAKING_PREFIXES = frozenset({"v", "u", "l", "a"})
"""The kinds of forms that are listed only without prefixes; stems are listed with them."""


class Index(Protocol):
    """The tables of the index, wherever they are stored."""

    def find(self, table: str, texts: Iterable[str]) -> Sequence[tuple[str | float, ...]]: ...
    def all(self, table: str) -> Sequence[tuple[str | float, ...]]: ...


class Proposer:
    """Looks texts up in the index and among the learner's own nouns."""

    def __init__(
        self,
        index: Index,
        roots: Iterable[Root],
        book: RuleBook,
        words: Vocabulary,
    ) -> None:
        self._index, self._particles, self._book = index, words.particles, book
        self._roots = {root.id: root for root in roots}
        self._codes = CodeReader(self._roots, words)
        self._own = {
            (declension_class(noun.stem, noun.linga), noun.stem.replace("R", "n")): noun
            for noun in words.own
        }

    @cached_property
    def _endings(self) -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
        """Map endings to the ends of stems they may come from, and these to cells by kind."""
        by_text: dict[str, dict[str, dict[str, list[str]]]] = {}
        for text, tail, kind, cell in self._index.all("ending"):
            kinds = by_text.setdefault(str(text), {}).setdefault(str(tail), {})
            kinds.setdefault(str(kind), []).append(str(cell))
        return by_text

    @cached_property
    def prefixes(self) -> UsualPrefixes:
        known = self._index.all("prefix")
        rows = [(str(root), str(prefixes), float(gain)) for root, prefixes, gain in known]
        return UsualPrefixes(rows, self._book)

    @cached_property
    def _own_forms(self) -> Mapping[str, list[NounCell]]:
        """The forms of the learner's nouns whose declension class no word of the index has."""
        kinds = {kind for tails in self._endings.values() for kinds in tails.values()
                 for kind in kinds}  # fmt: skip
        cells: dict[str, list[NounCell]] = {}
        for (kind, _), noun in self._own.items():
            if kind not in kinds and not is_single(noun.stem, noun.linga):
                for form, cell in forms_of_noun(noun):
                    cells.setdefault(form, []).append(cell)
        return cells

    def propose(self, texts: Iterable[str]) -> dict[str, list[Proposal]]:
        """The cells of each text, in no order; a text without any is left out."""
        texts = list(dict.fromkeys(texts))
        proposals = self.propose_whole(texts)
        short = in_short(texts, self.propose)
        for text, proposal in chain(self._with_prefixes(texts), self._with_cvi(texts), short):
            add_new(proposals, text, proposal)
        return proposals

    def propose_whole(self, texts: Iterable[str]) -> dict[str, list[Proposal]]:
        """As `propose`, without removing prefixes: those of the index alone."""
        texts = list(dict.fromkeys(texts))
        proposals: dict[str, list[Proposal]] = {}
        for form, code, weight in self._index.find("form", texts):
            proposals.setdefault(str(form), []).append(self._codes.form(str(code), float(weight)))
        for text, proposal in self._in_other_pada(texts):
            proposals.setdefault(text, []).append(proposal)
        for text in self._particles.keys() & set(texts):
            if not any(isinstance(proposal.cell, Particle) for proposal in proposals.get(text, ())):
                own = Proposal(Particle(text, self._particles[text]), _OWN_WORD, own=True)
                proposals.setdefault(text, []).append(own)
        for text, proposal in self._by_stem(texts):
            add_new(proposals, text, proposal)
        return proposals

    def _with_prefixes(self, texts: Sequence[str]) -> Iterator[tuple[str, Proposal]]:
        """Finite verbs and indeclinables of roots with their usual prefixes."""
        opened: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for text in texts:
            for prefixes, rest in self.prefixes.open(text):
                opened.setdefault(rest, []).append((text, prefixes))
        for rest, proposal in self._in_other_pada(opened):
            root = root_of(proposal.cell)
            gains = self.prefixes.of(root.root) if root else {}
            for text, prefixes in opened[rest]:
                if prefixes in gains and text in self._spelled(prefixes, rest):
                    inner = replace(proposal, weight=proposal.weight + gains[prefixes])
                    yield text, with_prefixes_of("+".join(prefixes), inner)
        for form, code, weight in self._index.find("form", opened):
            kind, name, *place = str(code).split("|")
            if kind not in _TAKING_PREFIXES or Krt.KTVA in place:
                continue
            gains = self.prefixes.of(self._roots[name].root)
            for text, prefixes in opened[str(form)]:
                if prefixes in gains and text in self._spelled(prefixes, str(form)):
                    inner = self._codes.form(str(code), float(weight) + gains[prefixes])
                    yield text, with_prefixes_of("+".join(prefixes), inner)

    def _in_other_pada(self, texts: Iterable[str]) -> Iterator[tuple[str, Proposal]]:
        """Finite verbs with the endings of the pada that their root does not take: जयते."""
        pairs: dict[str, list[tuple[str, Exchange]]] = {}
        for text in texts:
            for counterpart, exchange in exchanged(text):
                pairs.setdefault(counterpart, []).append((text, exchange))
        for form, code, weight in self._index.find("form", pairs):
            if not str(code).startswith("v|"):
                continue
            proposal = self._codes.form(str(code), float(weight) + likelihood.STRANGE_PADA)
            for text, exchange in pairs[str(form)]:
                if isinstance(proposal.cell, VerbCell) and _takes_only(proposal.cell, exchange):
                    yield text, replace(proposal, cell=OtherPadaCell(proposal.cell, exchange))

    def _with_cvi(self, texts: Sequence[str]) -> Iterator[tuple[str, Proposal]]:
        """Forms of kṛ and bhū after a stem that ends in ī or ū for what it ended in (5.4.50)."""
        parted = [cut for text in texts for cut in parted_at_cvi(text)]
        if not parted:
            return
        known = {
            str(row[1]) for row in self._index.find("stem", {s for _, _, ss in parted for s in ss})
        }
        usable = [(head, rest) for head, rest, stems in parted if known & set(stems)]
        proposals = self.propose_whole({rest for _, rest in usable})
        for head, rest in usable:
            for proposal in proposals.get(rest, ()):
                root = root_of(proposal.cell)
                if root and root.root in ("kf", "BU") and not proposal.prefixes:
                    weight = proposal.weight + likelihood.CVI
                    yield head + rest, replace(proposal, weight=weight, prefixes=(head,))

    def _spelled(self, prefixes: tuple[str, ...], form: str) -> list[str]:
        return [equivalence_key(text) for text in self.prefixes.joined(prefixes, form)]

    def _sources(self, texts: Iterable[str]) -> dict[str, list[Source]]:
        """Map each stem that a text may come from to the text and its cells by kind of stem."""
        sources: dict[str, list[Source]] = {}
        for text in texts:
            for length in range(min(_LONGEST_ENDING, len(text) - 1) + 1):
                head, ending = text[: len(text) - length], text[len(text) - length :]
                for tail, cells in self._endings.get(ending, {}).items():
                    stem = (head + tail).replace("R", "n")
                    sources.setdefault(stem, []).append((text, cells))
        return sources

    def _by_stem(self, texts: Sequence[str]) -> Iterator[tuple[str, Proposal]]:
        sources = self._sources(texts)
        for text in texts:
            for own in self._own_forms.get(text, ()):
                weight = _OWN_WORD + likelihood.of_case(own.vibhakti, own.vacana)
                yield text, Proposal(own, weight, own=self._codes.is_own(own.noun))
        for (kind, stem), noun in self._own.items():
            for text, cells in sources.get(stem, ()):
                for place in cells.get(kind, ()):
                    yield text, self._codes.noun(noun, place, _OWN_WORD)
        for row in self._index.find("stem", sources):
            kind, stem, code = map(str, row[:3])
            for text, cells in sources[stem]:
                for place in cells.get(kind, ()):
                    yield text, self._codes.of_stem(code, place, float(row[3]))

    def compound_ends(self, texts: Iterable[str]) -> dict[str, list[Proposal]]:
        """The cells of each text as a noun that ends a compound in another gender than its own."""
        sources = self._sources(dict.fromkeys(texts))
        stems = {base for stem in sources for base in bases(stem)}
        nouns: dict[str, list[tuple[Noun, float]]] = {}
        for (_, stem), noun in self._own.items():
            if stem in stems:
                nouns.setdefault(stem, []).append((noun, _OWN_WORD))
        for row in self._index.find("stem", stems):
            kind, *parts = str(row[2]).split("|")
            if kind == "n":
                noun = self._codes.noun_of(parts[0], parts[1])
                nouns.setdefault(str(row[1]), []).append((noun, float(row[3])))
        ends: dict[str, list[Proposal]] = {}
        for text, cell, weight in in_other_genders(sources, nouns):
            ends.setdefault(text, []).append(Proposal(cell, weight))
        return ends

    def stems(self, text: str) -> Iterator[Proposal]:
        """Yield what a text may be as a bare stem."""
        seen = set()
        for table in ("stem", "member"):
            wanted = text.replace("R", "n") if table == "stem" else text
            for row in self._index.find(table, [wanted]):
                code, weight = str(row[-2]).split("|"), float(row[-1]) + likelihood.STEM
                noun = code[0] == "n" and (table == "member" or code[1] == text)
                if noun and code[1] not in seen:
                    seen.add(code[1])
                    yield Proposal(self._codes.stem(code[1]), weight)
                elif code[0] == "k" and code[-1] == "kta" and code[1] not in seen:
                    seen.add(code[1])
                    yield Proposal(KrdantaStem(self._codes.root(code[1], code[2]), Krt.KTA), weight)
                elif code[0] == "x" and code[-1] == "kta" and code[2] == "k":
                    inner = Proposal(
                        KrdantaStem(self._codes.root(code[3], code[4]), Krt.KTA), weight
                    )
                    yield with_prefixes_of(code[1], inner)


def _takes_only(cell: VerbCell, exchange: Exchange) -> bool:
    """Whether a cell is the one of an exchange, in the pada that the exchange requires."""
    place = (cell.lakara, cell.purusha, cell.vacana)
    wanted = (exchange.lakara, exchange.purusha, exchange.vacana)
    if place != wanted or cell.prayoga is not Prayoga.KARTARI:
        return False
    if exchange.mood:
        return cell.pada in (exchange.pada, None)
    return cell.root.pada is OTHER_PADA[exchange.pada]
