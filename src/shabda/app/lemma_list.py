"""The common words that ship with shabda."""

from __future__ import annotations

from shabda.app.paths import data
from shabda.sanskrit.analysis.lexicon import Lemma, read_lemmas

LEMMA_FILE = "lemmas.tsv"


def lemmas() -> tuple[Lemma, ...]:
    """The common words, the commonest first."""
    with (data() / LEMMA_FILE).open(encoding="utf-8") as lines:
        return read_lemmas(lines)
