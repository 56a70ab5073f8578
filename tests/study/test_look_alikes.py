"""Words one sound apart: warned of when typed, proposed as pairs when one feature tells them."""

import pytest
from hypothesis import given

from shabda.sanskrit.text.script import spell
from shabda.study.look_alikes import neighbours, proposals
from shabda.study.words import SimilarPair, Word
from strategies import slp1_words


def word(slp1: str, gloss: str = "it") -> Word:
    return Word(slp1, spell(slp1), (gloss,), "deck")


def proposed(*slp1: str, pairs: tuple[SimilarPair, ...] = ()) -> list[tuple[str, str]]:
    found = proposals(map(word, slp1), pairs)
    return [(it.first.id, it.second.id) for it in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("suta", "sUta"), ("kula", "kUla"), ("bala", "Bala"), ("vaSa", "vaza"), ("guRa", "guna"),
        ("jagat", "jakat"), ("saRTa", "SaRTa"), ("kawa", "kata"), ("sutaH", "sUta"),
    ],
)  # fmt: skip
def test_words_that_differ_in_one_feature_are_proposed(one: str, other: str) -> None:
    assert proposed(one, "nadI", other) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("suta", "sita"), ("cita", "pita"), ("tarati", "sarati"), ("suta", "uta"),
        ("suta", "sutaH"), ("suta", "sutA"), ("a", "A"), ("kula", "KUla"), ("suta", "suta"),
    ],
)  # fmt: skip
def test_words_that_no_ear_confuses_are_not(one: str, other: str) -> None:
    assert proposed(one, other) == []


def test_what_a_pair_holds_already_is_not_proposed_again() -> None:
    pair = SimilarPair("x", ("sita", "suta", "sUta"), "…", "deck")
    assert proposed("suta", "sUta", "kula", "kUla", pairs=(pair,)) == [("kula", "kUla")]


def test_the_difference_is_said_in_words() -> None:
    (it,) = proposals([word("suta", "son"), word("sUta", "charioteer")], ())
    assert it.difference == "सुत, with short u, is son; सूत, with long ū, is charioteer"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("salIla", "long ī for short i"),
        ("salilaH", "extra visarga ḥ"),
        ("saila", "l is missing"),
        ("saliila", "extra i"),
    ],
)
def test_a_text_one_sound_off_a_word_is_its_neighbour(typed: str, said: str) -> None:
    assert [(it.id, slip.words) for it, slip in neighbours(typed, [word("salila")])] == [
        ("salila", said)
    ]


@pytest.mark.parametrize("typed", ["salila", "salIlI", "s", "deva"])
def test_the_word_itself_and_what_is_further_off_are_not(typed: str) -> None:
    assert neighbours(typed, [word("salila"), word("t")]) == []


@pytest.mark.no_cover
@given(slp1_words())
def test_a_lengthened_sound_makes_a_neighbour(slp1: str) -> None:
    at = next((i for i, char in enumerate(slp1) if char in "aiu"), None)
    if at is None or len(slp1) < 3:
        return
    longer = slp1[:at] + slp1[at].upper() + slp1[at + 1 :]
    assert [it.id for it, _ in neighbours(longer, [word(slp1)])] == [slp1]
