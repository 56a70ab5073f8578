"""Which words can be duals, by the common words that ship with shabda."""

from __future__ import annotations

from functools import cache

from shabda.app.grammar_data import roots
from shabda.app.paths import data
from shabda.sanskrit.analysis.duals import Duals
from shabda.sanskrit.analysis.lexicon import Lemma, read_lemmas

LEMMA_FILE = "lemmas.tsv"


def lemmas() -> tuple[Lemma, ...]:
    """The common words, the commonest first."""
    with (data() / LEMMA_FILE).open(encoding="utf-8") as lines:
        return read_lemmas(lines)


@cache
def dual_words() -> Duals:
    """Whether a word can be a dual, by the common words and the roots."""
    return Duals(lemmas(), (root.root for root in roots()))
