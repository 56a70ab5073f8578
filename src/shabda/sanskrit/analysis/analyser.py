"""Finds all readings of a word, the likeliest first: plain and prefixed forms, compounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.analysis.analysis_cells import (
    AnyCell,
    OtherPadaCell,
    Particle,
    StemCell,
    ends_compound,
    only_ends_compound,
    root_of,
)
from shabda.sanskrit.analysis.compound_ends import CompoundEndCell
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.lexicon import at_pause
from shabda.sanskrit.analysis.negation import negated
from shabda.sanskrit.analysis.prefixes import (
    PREFIXES,
    fits_gati,
    lyap_of_gati,
    rests_after,
    ways_to_open,
    with_prefix,
)
from shabda.sanskrit.analysis.printed_text import Piece
from shabda.sanskrit.analysis.proposals import Proposal
from shabda.sanskrit.analysis.proposer import Index, Proposer
from shabda.sanskrit.analysis.short_prefixes import (
    SHORT_PREFIXES,
    with_full_prefix,
    with_short_prefix,
)
from shabda.sanskrit.analysis.taddhitas import TaddhitaCell
from shabda.sanskrit.analysis.tense_participles import TenseParticiple
from shabda.sanskrit.analysis.verb_meanings import meaning_of_whole
from shabda.sanskrit.analysis.vocabulary import Vocabulary
from shabda.sanskrit.analysis.word_analysis import Analysis, rank, with_one_meaning
from shabda.sanskrit.forms.cells import (
    KrdantaCell,
    KrdantaStem,
    VerbCell,
    from_the_root,
)
from shabda.sanskrit.forms.paradigms import Krt, Vibhakti
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.equivalence import equivalence_key

_OWN = 20.0
"""Added for a word of the learner's decks, so that it comes before any other."""
_PREFIXED = (VerbCell, KrdantaCell, LyapCell, TenseParticiple, OtherPadaCell)
"""Cells of roots that take prefixes."""
_PREFIXES_MOST = 3
_RARE_PREFIX = -8.0
"""Added for a root with a prefix that does not occur together in the corpus."""
_MADE_NOUNS = frozenset({Krt.LYUT, Krt.GHAN, Krt.KTIN, Krt.TRC, Krt.NVUL})
"""Suffixes that make nouns; such a noun of a rare root is proposed, but not its vocative."""


class Analyser:
    """Reads words by the index, the roots and the learner's own nouns."""

    def __init__(
        self,
        index: Index,
        roots: Sequence[Root],
        book: RuleBook,
        words: Vocabulary | None = None,
    ) -> None:
        words = words or Vocabulary()
        self._book, self._verbs = book, words.verbs
        self.proposer = Proposer(index, roots, book, words)

    def analyse(self, text: str) -> list[Analysis]:
        """The readings of a word in SLP1, the likeliest first; none when it is not a form."""
        key = at_pause(equivalence_key(text))
        proposals = [*self.proposer.propose([key]).get(key, ()), *self.proposer.stems(key)]
        alone = (item for item in proposals if not only_ends_compound(item.cell))
        analyses = [made for item in alone for made in self._read(key, item)]
        common = {(item.cell, item.prefixes) for item in analyses}
        analyses += [
            item for item in self._prefixed(key) if (item.cell, item.prefixes) not in common
        ]
        analyses += negated(key, self._affirmed)
        analyses += () if analyses else self._with_rare_short_prefix(key)
        return with_one_meaning(sorted(analyses, key=rank))

    def _with_rare_short_prefix(self, key: str) -> Iterator[Analysis]:
        """Yield readings with a prefix without its a, before roots that seldom have it: पिनद्धः."""
        if key.startswith(tuple(SHORT_PREFIXES)):
            for whole in self._prefixed(f"a{key}"):
                if whole.prefixes[0] in SHORT_PREFIXES.values():
                    yield with_short_prefix(whole)

    def _affirmed(self, key: str) -> list[Analysis]:
        """The readings of what is left of a word without its negative."""
        proposals = self.proposer.propose([key]).get(key, [])
        analyses = [made for proposal in proposals for made in self._read(key, proposal)]
        return analyses or [*self._prefixed(key)]

    def analyse_member(self, text: str) -> list[Analysis]:
        """The readings of a word at the front of a compound: a stem, without an ending."""
        key = equivalence_key(text)
        analyses = [made for stem in self.proposer.stems(key) for made in self._read(key, stem)]
        return sorted(analyses, key=rank)

    def analyse_end(self, text: str) -> list[Analysis]:
        """The readings of a word at the end of a compound: declined, perhaps in a new gender."""
        key = at_pause(equivalence_key(text))
        ends = [*self.proposer.compound_ends([key]).get(key, ())]
        proposals = self.proposer.propose([key]).get(key, ())
        ends += (item for item in proposals if only_ends_compound(item.cell))
        analyses = [made for end in ends for made in self._read(key, end)]
        analyses += [one for one in self.analyse(text) if ends_compound(one.cell)]
        return sorted(analyses, key=rank)

    def analyse_piece(self, piece: Piece) -> list[Analysis]:
        """The readings of a word of a split, by its place in a compound."""
        if piece.member:
            return self.analyse_member(piece.word)
        return self.analyse_end(piece.word) if piece.ends else self.analyse(piece.word)

    def _read(self, key: str, proposal: Proposal) -> Iterator[Analysis]:
        """Yield a proposal with its derivations; nothing when none ends in the form."""
        cell = proposal.cell
        if _is_vocative_of_action_noun(cell):
            return
        if proposal.prefixes and proposal.prefixes[0] in SHORT_PREFIXES:
            yield from map(with_short_prefix, self._read(f"a{key}", with_full_prefix(proposal)))
        elif proposal.prefixes:
            for rest in rests_after(key, proposal.prefixes):
                if readings := list(self._whole(key, proposal.prefixes, rest, proposal)):
                    yield from readings
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
            if isinstance(cell, LyapCell | TenseParticiple | TaddhitaCell | CompoundEndCell):
                made = cell.derivations()
            elif isinstance(cell, VerbCell):
                made = from_the_root(cell, self._book.order)
            else:
                made = cell.derivations(self._book.order)
        except SanskritError:
            return ()
        return tuple(derivation for derivation in made if equivalence_key(derivation.form) == key)

    def _prefixed(self, key: str) -> Iterator[Analysis]:
        """Readings of a word as prefixes and a form of a root."""
        opened = ways_to_open(key, _PREFIXES_MOST)
        proposals = self.proposer.propose_whole(rest for _, rest in opened)
        seen = set()
        for prefixes, rest in opened:
            for proposal in proposals.get(rest, ()):
                place = prefixes, proposal.cell
                root = root_of(proposal.cell)
                if place in seen or proposal.prefixes or not _takes_prefix(proposal.cell):
                    continue
                if not (root and fits_gati(prefixes, root.root)):
                    continue
                seen.add(place)
                gain = self.proposer.prefixes.of(root.root).get(prefixes, _RARE_PREFIX)
                weighed = replace(proposal, weight=proposal.weight + gain)
                yield from self._whole(key, prefixes, rest, weighed)

    def _whole(
        self, key: str, prefixes: tuple[str, ...], rest: str, proposal: Proposal
    ) -> Iterator[Analysis]:
        cell, last = proposal.cell, prefixes[-1]
        if isinstance(cell, LyapCell) and last not in PREFIXES:
            made, outer = [lyap_of_gati(cell.root.root, rest)], prefixes
        elif isinstance(cell, LyapCell):
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
                meaning = meaning_of_whole(prefixes, root, self._verbs) if root else ""
                yield Analysis(cell, (whole,), proposal.weight, prefixes, named, meaning)
                return


def _likelihood(proposal: Proposal) -> float:
    return proposal.weight + (_OWN if proposal.own else 0.0)


def _same_end(form: str, key: str) -> bool:
    return equivalence_key(form)[-3:] == key[-3:]


def _takes_prefix(cell: AnyCell) -> bool:
    if isinstance(cell, KrdantaStem):
        return cell.krt is not Krt.KTVA
    if _is_vocative_of_action_noun(cell):
        return False
    return isinstance(cell, _PREFIXED)


def _is_vocative_of_action_noun(cell: AnyCell) -> bool:
    """Whether a cell is a vocative that no text has: "O going!"."""
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
        if prefix.endswith("aH") and root == "kf":
            root = f"{prefix[:-1]}skf"  # 8.3.40
            continue
        root = join_pair(prefix, root, book, frozenset({"upasarga"}))[0].form if root else prefix
    return root
