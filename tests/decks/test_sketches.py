"""What casual romanisations of a word share."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.notes.words.headwords import are_alike, roman_sketch, sketch_of
from shabda.sanskrit.text.script import LETTERS, iast


@given(st.text("".join(sorted(LETTERS)) + " -", min_size=1, max_size=12))
def test_the_short_way_to_a_sketch_gives_the_same(slp1: str) -> None:
    assert sketch_of(slp1) == roman_sketch(iast(slp1))


SKETCHES = st.text("adnr", min_size=1, max_size=8)


@given(SKETCHES, SKETCHES, st.sampled_from((0.5, 0.8, 1.0)))
def test_likeness_is_that_of_the_standard_library(one: str, other: str, share: float) -> None:
    assert are_alike(one, other, share) == (SequenceMatcher(None, one, other).ratio() >= share)
