"""Laws the judge keeps for every word, not only for those someone thought of."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shabda.sanskrit.answers.alignment import align
from shabda.sanskrit.answers.judge import VerdictKind, judge
from shabda.sanskrit.text.aksharas import aksharas
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import DEVANAGARI, IAST, read_scheme, write_scheme
from strategies import SCHEMES, slp1_words

_ROWS = ("aA", "iI", "uU", "fF", "eE", "oO", "kK", "gG", "cC", "jJ", "wW", "qQ", "tT", "dD", "pP",
         "bB", "Szs", "wt", "qd", "kg", "td", "pb", "nR", "ie", "uo")  # fmt: skip
_SWAPS = [(a, b) for row in _ROWS for a in row for b in row if a != b]
# ṛ followed by r is spelt as ṝ is, and in HK lṛ as ḷ is (the judge hears both of these).
_ONE_SPELLING = "[fF]r"
schemes = st.sampled_from(SCHEMES)


@st.composite
def one_feature_changed(draw: st.DrawFn) -> tuple[str, str]:
    """A word and the word that differs from it in one feature of one sound."""
    word = draw(slp1_words())
    places = [(i, b) for i, char in enumerate(word) for a, b in _SWAPS if a == char]
    assume(places)
    position, other = draw(st.sampled_from(places))
    return word, word[:position] + other + word[position + 1 :]


@pytest.mark.no_cover
@given(slp1_words(), schemes)
def test_a_word_is_exact_in_every_scheme(word: str, scheme: str) -> None:
    assume(not re.search(_ONE_SPELLING, word))
    assert judge(write_scheme(word, scheme), [word]).kind == VerdictKind.EXACT


@pytest.mark.no_cover
@given(slp1_words(), schemes)
def test_what_is_written_in_a_scheme_is_read_back(word: str, scheme: str) -> None:
    assume(not re.search(f"{_ONE_SPELLING}|l[fF]", word))
    assert read_scheme(write_scheme(word, scheme), scheme) == word


@pytest.mark.no_cover
@given(one_feature_changed(), st.sampled_from([DEVANAGARI, IAST]))
def test_one_feature_changed_is_never_right(pair: tuple[str, str], scheme: str) -> None:
    word, other = pair
    typed = write_scheme(other, scheme)
    # Plain ASCII is read in other schemes too, where it may mean the word.
    assume(not typed.isascii())
    verdict = judge(typed, [word])
    assert verdict.kind in (VerdictKind.NEAR, VerdictKind.WRONG)
    assert verdict.slips


@pytest.mark.no_cover
@given(one_feature_changed(), schemes, st.sampled_from(["NFC", "NFD"]), st.data())
def test_the_verdict_does_not_hang_on_normal_form_or_joiners(
    pair: tuple[str, str], scheme: str, form: str, data: st.DataObject
) -> None:
    word, other = pair
    typed = write_scheme(other, scheme)
    where = data.draw(st.integers(0, len(typed)))
    joiner = data.draw(st.sampled_from(["\u200c", "\u200d", "\u200b", "\ufeff"]))
    disguised = unicodedata.normalize(form, typed[:where] + joiner + typed[where:])
    assert judge(disguised, [word]) == judge(typed, [word])


@pytest.mark.no_cover
@given(slp1_words(), slp1_words())
def test_the_cost_is_the_same_both_ways_and_zero_only_for_equals(one: str, other: str) -> None:
    assert align(one, other).cost == align(other, one).cost
    assert (align(one, other).cost == 0) == (one == other)
    assert bool(align(one, other).slips) == (one != other)


@pytest.mark.no_cover
@given(slp1_words(), slp1_words())
def test_the_slips_turn_the_right_form_into_the_typed_one(right: str, typed: str) -> None:
    made = right
    for slip in reversed(align(right, typed).slips):
        end = slip.position + len(slip.expected)
        assert made[slip.position : end] == slip.expected
        made = made[: slip.position] + slip.typed + made[end:]
    assert made == typed


@pytest.mark.no_cover
@given(slp1_words())
def test_the_key_of_a_key_is_itself(word: str) -> None:
    key = equivalence_key(word)
    assert equivalence_key(key) == key


@pytest.mark.no_cover
@given(st.lists(slp1_words(), max_size=3).map(" ".join))
def test_aksharas_joined_are_the_text_and_hold_one_vowel_each(text: str) -> None:
    parts = aksharas(text)
    assert "".join(parts) == text.replace(" ", "")
    assert all(len(re.findall("[aAiIuUfFxXeEoO]", part)) == 1 for part in parts)


@given(st.text(max_size=12))
def test_no_text_breaks_the_judge(text: str) -> None:
    assert judge(text, ["Bavati"]).grade in range(5)
