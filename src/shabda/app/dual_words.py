"""Which words can be duals, by the common words that ship with shabda."""

from __future__ import annotations

from functools import cache

from shabda.app.grammar_data import roots
from shabda.app.lemma_list import lemmas
from shabda.sanskrit.analysis.duals import Duality, Duals


@cache
def dual_words() -> Duals:
    """Whether a word can be a dual, by the common words and the roots."""
    return Duals(lemmas(), (root.root for root in roots()))


def is_only_dual(word: str) -> bool:
    """Whether a word in ī, ū or e can only be a dual: munī, but not nadī or late."""
    return dual_words().of(word) is Duality.ALWAYS
