"""Finds all readings of a word, the likeliest first: plain and prefixed forms, compounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shabda.errors import SanskritError
from shabda.sanskrit.analysis.analysis_cells import (
    AnyCell,
    LyapCell,
    Particle,
    StemCell,
    root_of,
)
from shabda.sanskrit.analysis.lexicon import at_pause
from shabda.sanskrit.analysis.prefixes import rests, with_prefix
from shabda.sanskrit.analysis.propose import Index, Proposal, Proposer
from shabda.sanskrit.analysis.tense_participles import TenseParticiple
from shabda.sanskrit.analysis.verb_meanings import VerbName, meaning_of_whole
from shabda.sanskrit.forms.cells import KrdantaCell, KrtCell, NounCell, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Linga, Vibhakti
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.equivalence import equivalence_key

_OWN = 20.0
"""Added for a word of the learner's decks, so that it comes before any other."""
_PREFIXES_MOST = 3
_RARE_PREFIX = -8.0
"""Added for a root with a prefix that does not occur together in the corpus."""
_MADE_NOUNS = frozenset({Krt.LYUT, Krt.GHAN, Krt.KTIN, Krt.TRC, Krt.NVUL})
"""Suffixes that make nouns; such a noun of a rare root is proposed, but not its vocative."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: its cell, and how it is derived there.

    `prefixes` are the upasargas before the root, `whole` the root with them (आगम्) and
    `meaning` the meaning of the whole if known; `likelihood` is a logarithm.
    """

    cell: AnyCell
    derivations: tuple[Derivation, ...]
    likelihood: float
    prefixes: tuple[str, ...] = ()
    whole: str = ""
    meaning: str = ""


class Analyser:
    """Reads words by the index, the roots and the learner's own nouns."""

    def __init__(
        self,
        index: Index,
        roots: Sequence[Root],
        book: RuleBook,
        own: Sequence[Noun] = (),
        particles: Mapping[str, str] | None = None,
        meanings: Mapping[VerbName, str] | None = None,
    ) -> None:
        """`own` and `particles` are the learner's words (see `Proposer`), `meanings` of verbs."""
        self._book, self._meanings = book, meanings or {}
        self.proposer = Proposer(index, roots, book, own, particles)

    def analyse(self, text: str) -> list[Analysis]:
        """The readings of a word in SLP1, the likeliest first; none when it is not a form."""
        key = at_pause(equivalence_key(text))
        proposals = self.proposer.propose([key]).get(key, [])
        proposals += self.proposer.stems(key)
        found = [made for proposal in proposals for made in self._read(key, proposal)]
        common = {(analysis.cell, analysis.prefixes) for analysis in found}
        found += [new for new in self._prefixed(key) if (new.cell, new.prefixes) not in common]
        return _with_one_meaning(sorted(found, key=_rank))

    def analyse_member(self, text: str) -> list[Analysis]:
        """The readings of a word at the front of a compound: a stem, without an ending."""
        key = equivalence_key(text)
        found = [
            made for proposal in self.proposer.stems(key) for made in self._read(key, proposal)
        ]
        return sorted(found, key=_rank)

    def _read(self, key: str, proposal: Proposal) -> Iterator[Analysis]:
        """Yield a proposal with its derivations; nothing when none ends in the form."""
        cell = proposal.cell
        if _made_up(cell):
            return
        if proposal.prefixes:
            for rest in _rests_of(key, proposal.prefixes, self._book):
                if found := list(self._whole(key, proposal.prefixes, rest, proposal)):
                    yield from found
                    return
        elif isinstance(cell, Particle | StemCell):
            yield Analysis(cell, (), _likelihood(proposal))
        elif not isinstance(cell, LyapCell) and (made := self._derived(cell, key)):
            yield Analysis(cell, made, _likelihood(proposal))

    def _derived(self, cell: AnyCell, key: str) -> tuple[Derivation, ...]:
        """The derivations of a cell that end in a form."""
        if isinstance(cell, Particle | StemCell):
            return ()
        try:
            if isinstance(cell, LyapCell | TenseParticiple):
                made = cell.derivations()
            else:
                made = cell.derivations(self._book.order)
        except SanskritError:
            return ()
        return tuple(derivation for derivation in made if equivalence_key(derivation.form) == key)

    def _prefixed(self, key: str) -> Iterator[Analysis]:
        """Readings of a word as prefixes and a form of a root."""
        opened = _opened(key, self._book, _PREFIXES_MOST)
        proposals = self.proposer.propose(rest for _, rest in opened)
        seen = set()
        for prefixes, rest in opened:
            for proposal in proposals.get(rest, ()):
                place = prefixes, proposal.cell
                if place in seen or proposal.prefixes or not _takes_prefix(proposal.cell):
                    continue
                seen.add(place)
                rare = replace(proposal, weight=proposal.weight + _RARE_PREFIX)
                yield from self._whole(key, prefixes, rest, rare)

    def _whole(
        self, key: str, prefixes: tuple[str, ...], rest: str, proposal: Proposal
    ) -> Iterator[Analysis]:
        cell, last = proposal.cell, prefixes[-1]
        if isinstance(cell, LyapCell):
            cell = replace(cell, prefix=last)
            made = [form for form in cell.derivations() if _same_end(form.form, key)]
            outer = prefixes[:-1]
        else:
            made = list(self._derived(cell, rest))
            outer = prefixes
        for derivation in made:
            if whole := with_prefixes(derivation, outer, self._book, key):
                root = root_of(cell)
                named = joined_root(prefixes, root.root if root else "", self._book)
                meaning = meaning_of_whole(prefixes, root, self._meanings) if root else ""
                yield Analysis(cell, (whole,), proposal.weight, prefixes, named, meaning)
                return


def _with_one_meaning(found: Sequence[Analysis]) -> list[Analysis]:
    """Keep the meaning of a prefixed verb only for the likeliest of homonymous roots."""
    chosen: dict[tuple[str, ...], Root | None] = {}
    kept = []
    for analysis in found:
        root = root_of(analysis.cell)
        name = (*analysis.prefixes, analysis.whole)
        usual = chosen.setdefault(name, root)
        same = usual and root and (usual.root, usual.gana, usual.meaning) == (
            root.root, root.gana, root.meaning,
        )  # fmt: skip
        kept.append(analysis if same else replace(analysis, meaning=""))
    return kept


def _likelihood(proposal: Proposal) -> float:
    return proposal.weight + (_OWN if proposal.own else 0.0)


def _rank(analysis: Analysis) -> tuple[float, int]:
    """Return a sort key: by likelihood, then by gender."""
    cell = analysis.cell
    linga = cell.noun.linga if isinstance(cell, NounCell) else getattr(cell, "linga", Linga.PUM)
    return -round(analysis.likelihood, 2), tuple(Linga).index(linga)


def _opened(key: str, book: RuleBook, most: int) -> list[tuple[tuple[str, ...], str]]:
    """Return each way to remove prefixes from a text, with what may be left."""
    found: list[tuple[tuple[str, ...], str]] = []
    waiting: list[tuple[tuple[str, ...], str]] = [((), key)]
    for _ in range(most):
        waiting = [
            ((*prefixes, prefix), rest)
            for prefixes, text in waiting
            for prefix, rest in rests(text, book)
            if prefix not in prefixes and len(rest) < len(text) + 1
        ]
        found += waiting
    return found


def _rests_of(key: str, prefixes: tuple[str, ...], book: RuleBook) -> list[str]:
    """Return what may be left of a text after these prefixes."""
    texts = [key]
    for wanted in prefixes:
        texts = [rest for text in texts for prefix, rest in rests(text, book) if prefix == wanted]
    return list(dict.fromkeys(texts))


def _same_end(form: str, key: str) -> bool:
    return equivalence_key(form)[-3:] == key[-3:]


def _takes_prefix(cell: AnyCell) -> bool:
    if isinstance(cell, KrtCell):
        return cell.krt is not Krt.KTVA
    return isinstance(cell, VerbCell | KrdantaCell | LyapCell | TenseParticiple) and not _made_up(
        cell
    )


def _made_up(cell: AnyCell) -> bool:
    """Whether a cell does not occur in texts: the vocative of a rare action noun."""
    if not isinstance(cell, KrdantaCell) or cell.krt not in _MADE_NOUNS:
        return False
    return cell.vibhakti is Vibhakti.SAMBODHANA


def with_prefixes(
    inner: Derivation, prefixes: Sequence[str], book: RuleBook, key: str
) -> Derivation | None:
    """Join prefixes to a derivation; None when the result is not the form `key`."""
    wholes = [inner]
    for prefix in reversed(prefixes):
        wholes = [verb for whole in wholes for verb in with_prefix(whole, prefix, book)]
    return next((whole for whole in wholes if equivalence_key(whole.form) == key), None)


def joined_root(prefixes: Sequence[str], root: str, book: RuleBook) -> str:
    """A root with its prefixes as dictionaries list it: आगम्, प्रत्यागम्, विहा."""
    for prefix in reversed(prefixes):
        root = join_pair(prefix, root, book, frozenset({"upasarga"}))[0].form if root else prefix
    return root


def dictionary_form(analysis: Analysis) -> str:
    """The stem, root (with its prefixes) or word that a dictionary lists a reading under."""
    cell = analysis.cell
    if isinstance(cell, Particle):
        return cell.word
    if isinstance(cell, StemCell):
        return cell.stem
    if isinstance(cell, NounCell):
        return cell.noun.stem
    return analysis.whole or cell.root.root
