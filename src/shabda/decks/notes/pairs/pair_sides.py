"""The two sides of a pair in notes, and which of them is the word."""

from __future__ import annotations

import re

from shabda.decks.notes.text.language import is_other_side, may_be_other_side
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.grammar_doubts import GRAMMAR_TERMS
from shabda.lazy_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """A word side and a meaning side as written, and why to check them.

    `exact` says that the word side is one word and nothing else.
    """

    head: str
    meaning: str
    reasons: tuple[str, ...] = ()
    exact: bool = False


def orient_pair(head: str, meaning: str, reasons: tuple[str, ...]) -> Pair:
    """Put `गेहूँ - गोधूमः` the right way round."""
    pair = Pair(head, meaning.strip(" ,;|\t"), reasons)
    if not HAS_DEVANAGARI.search(pair.head) or not HAS_DEVANAGARI.match(pair.meaning):
        return pair
    if GRAMMAR_TERMS.issuperset(words_of(pair.meaning)):
        return pair
    if is_other_side(words_of(pair.head), words_of(pair.meaning)):
        return Pair(pair.meaning, pair.head, pair.reasons)
    if may_be_other_side(words_of(pair.head), words_of(pair.meaning)):
        return Pair(pair.meaning, pair.head, (*pair.reasons, "the word may be the other side"))
    return pair


def words_of(text: str) -> list[str]:
    return re.sub(r"[\s.,;।()/-]+", " ", text).split()
