"""How likely a text is as a word of a line, as a first member of a compound, and as a last one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, log

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.analysis.analysis_cells import ends_compound, only_ends_compound
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.proposals import Proposal
from shabda.sanskrit.analysis.proposer import Index, Proposer

_TOKENS = -14.5
"""The logarithm of one word in the whole corpus, which turns a count into a likelihood."""
_SHORT, _SHORT_MEMBER = -7.0, -3.0
"""Penalties: a word of one sound, or a first member of two, is mostly a misreading."""


@dataclass(frozen=True, slots=True)
class _Weights:
    """The likelihood of a text as a word, as a declined word, and as a first member."""

    word: float | None = None
    nominal: float | None = None
    member: float | None = None


class WordWeights:
    """Looks up the weights of texts, each once."""

    def __init__(self, index: Index, proposer: Proposer) -> None:
        self._index, self._proposer = index, proposer
        self._weights: dict[str, _Weights] = {}
        self._ends: dict[str, float | None] = {}

    def weigh(self, words: Iterable[str], *, at_end: bool) -> None:
        """Look up words; `at_end` also weighs them as the last member of a compound."""
        words = dict.fromkeys(words)
        new = [word for word in words if word not in self._weights]
        proposals = self._proposer.propose(new)
        members = {str(row[0]): float(row[2]) for row in self._index.find("member", new)}
        for word in new:
            self._weights[word] = _weights(word, proposals.get(word, ()), members.get(word))
        if at_end:
            self._weigh_ends([word for word in words if word not in self._ends])

    def _weigh_ends(self, words: Sequence[str]) -> None:
        ends = self._proposer.compound_ends(words)
        for word in words:
            in_other_gender = _together(ends.get(word, ()), _added(word))
            self._ends[word] = _sum(self._weights[word].nominal, in_other_gender)

    def of(self, word: str, *, at_end: bool) -> float | None:
        """The weight of a word that was weighed, or of a last member; None for no such word."""
        return self._ends[word] if at_end else self._weights[word].word

    def as_member(self, word: str) -> float | None:
        return self._weights[word].member


def _weights(word: str, proposals: Iterable[Proposal], member: float | None) -> _Weights:
    usable = [one for one in proposals if not isinstance(one.cell, LyapCell) or one.prefixes]
    nominal = [proposal for proposal in usable if ends_compound(proposal.cell)]
    alone = [proposal for proposal in usable if not only_ends_compound(proposal.cell)]
    return _Weights(
        _together(alone, _added(word)),
        _together(nominal, _added(word)),
        None if member is None else member + _TOKENS + (_SHORT_MEMBER if len(word) < 3 else 0.0),
    )


def _added(word: str) -> float:
    return _TOKENS + (_SHORT if len(word) == 1 else 0.0)


def _together(proposals: Sequence[Proposal], added: float) -> float | None:
    """Return the likelihood of a text in any of its cells; None when it has none."""
    if not proposals:
        return None
    return log(sum(exp(proposal.weight) for proposal in proposals)) + added


def _sum(one: float | None, other: float | None) -> float | None:
    """Return the logarithm of a sum of two likelihoods, either of which may be missing."""
    known = [weight for weight in (one, other) if weight is not None]
    return log(sum(map(exp, known))) if known else None
