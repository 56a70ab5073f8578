"""How much of a text the known words are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.statistics.coverage import RUNNING_WORDS, CommonWord, coverage

WORDS = tuple(CommonWord(f"w{rank}", rank, 10_000 // rank) for rank in range(1, 251))


def test_shares_and_steps_are_counted() -> None:
    found = coverage(WORDS, {"w1", "w2", "w150", "elsewhere"})
    assert (found.known, found.words, found.steps) == (3, 250, (2, 1, 0))
    assert found.share == (10_000 + 5_000 + 66) / RUNNING_WORDS
    assert found.after_next > found.share


@pytest.mark.no_cover
@given(st.sets(st.sampled_from([word.id for word in WORDS])))
def test_another_word_never_lowers_the_share(known: set[str]) -> None:
    here = coverage(WORDS, known)
    assert sum(here.steps) == here.known == len(known)
    assert here.share <= here.after_next <= coverage(WORDS, {word.id for word in WORDS}).share
    for word in WORDS[::50]:
        assert coverage(WORDS, known | {word.id}).share >= here.share


def test_nothing_known_is_nothing_and_all_is_all() -> None:
    assert coverage(WORDS, ()).share == 0
    everything = coverage(WORDS, {word.id for word in WORDS})
    assert everything.share == everything.after_next
    assert everything.steps == (100, 100, 50)
