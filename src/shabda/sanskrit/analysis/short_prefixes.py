"""The prefixes ava and api without their a, as Bhāguri allows: वगाह्य, पिधाय, पिनद्धः."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.analysis.proposals import Proposal
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.rules.derivation import Derivation, Step

SHORT_PREFIXES = {"va": "ava", "pi": "api"}
"""Each shortened prefix, and the prefix."""
_FULL = {full: short for short, full in SHORT_PREFIXES.items()}
_SHORTENED = -2.5
"""How much less likely a word is with the shortened prefix (a logarithm)."""
_GLOSS = "The prefixes ava and api may lose their a, as the grammarian Bhāguri taught."


def in_short(
    texts: Iterable[str], propose: Callable[[list[str]], Mapping[str, Sequence[Proposal]]]
) -> Iterator[tuple[str, Proposal]]:
    """Yield the texts that may begin with a shortened prefix, with their cells."""
    longer = {f"a{text}": text for text in texts if text.startswith(tuple(SHORT_PREFIXES))}
    for full, proposals in propose(list(longer)).items() if longer else ():
        for proposal in proposals:
            if short := _FULL.get(proposal.prefixes[0] if proposal.prefixes else ""):
                weight = proposal.weight + _SHORTENED
                prefixes = (short, *proposal.prefixes[1:])
                yield longer[full], replace(proposal, weight=weight, prefixes=prefixes)


def with_full_prefix(proposal: Proposal) -> Proposal:
    """Return the proposal of the word as it is with the whole prefix."""
    first, *others = proposal.prefixes
    return replace(proposal, prefixes=(SHORT_PREFIXES[first], *others))


def with_short_prefix(analysis: Analysis) -> Analysis:
    """Take the a of the prefix from a reading of the whole word."""
    return replace(analysis, derivations=tuple(map(_without_a, analysis.derivations)))


def _without_a(made: Derivation) -> Derivation:
    form = made.form[1:]
    return Derivation(made.start, (*made.steps, Step("", "", _GLOSS, (made.form,), (form,))), form)
