"""Words by their rank among the common words of Sanskrit texts."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.common_words import common_words
from shabda.app.paths import text_decks
from shabda.decks.words import load_decks
from shabda.lazy_dataclasses import replace
from shabda.study.words import NOMINATIVE_ENDINGS, Word


def ranked_words(words: Sequence[Word], ranks: range, *, whole: bool) -> list[Word]:
    """Those of the words that have one of these ranks, by rank.

    `whole`: also the common words of decks that are off.
    """
    by_id = {word.id: word for word in words}
    facts = {word.id: word for word in common_words() if word.rank in ranks}
    own = {
        word_id: by_id[word_id + ending]
        for word_id in facts
        for ending in reversed(NOMINATIVE_ENDINGS)
        if word_id + ending in by_id
    }
    files = text_decks() if whole and len(own) < len(facts) else []
    shipped = {word.id: word for deck in load_decks(files) for word in deck.words}
    merged = shipped | own
    return [
        replace(merged[word_id], rank=fact.rank, count=fact.count)
        for word_id, fact in facts.items()
        if word_id in merged
    ]
