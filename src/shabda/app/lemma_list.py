"""The common words that ship with shabda."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from shabda.app.paths import data
from shabda.app.shipped_tables import shipped_rows
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.analysis.lexicon import Lemma, read_lemmas

LEMMA_FILE = "lemmas.tsv"
TEXTBOOK_FILE = "textbook_words.tsv"
"""Words of textbooks with their genders (i: undeclined) and meanings."""
_TEXTBOOK_COUNT = 40
"""The assumed count of a textbook's word that the corpus extract lacks."""


@cache
def lemmas() -> tuple[Lemma, ...]:
    """The common words, the commonest first, then those of textbooks.

    A common word has the genders that textbooks give it too: भारतः, a Bhārata, and भारतम्, India.
    """
    with (data() / LEMMA_FILE).open(encoding="utf-8") as lines:
        listed = {(lemma.text, lemma.kind): lemma for lemma in read_lemmas(lines)}
    for lemma in _textbook():
        known = listed.setdefault((lemma.text, lemma.kind), lemma)
        genders = "".join(dict.fromkeys(known.genders + lemma.genders))
        if genders != known.genders:
            listed[lemma.text, lemma.kind] = replace(known, genders=genders)
    return tuple(listed.values())


def stem_counts() -> dict[str, float]:
    """Count how often each common stem occurs in texts, leaving out verbs."""
    counts: dict[str, float] = {}
    for lemma in lemmas():
        if lemma.kind != "v":
            counts[lemma.text] = max(lemma.count, counts.get(lemma.text, 0))
    return counts


def _textbook() -> Iterator[Lemma]:
    for text, kind, _ in shipped_rows(TEXTBOOK_FILE):
        undeclined = kind == "i"
        yield Lemma(text, _TEXTBOOK_COUNT, "i" if undeclined else "n", "" if undeclined else kind)
