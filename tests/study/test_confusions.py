"""What was taken for what, from the log."""

from shabda.sanskrit.answers.slips import slip_sounds
from shabda.sanskrit.text.script import spell
from shabda.study.confusions import (
    WordConfusion,
    code,
    confused_word,
    count_confusions,
    difference,
    pair_of_words,
)
from shabda.study.words import SimilarPair, Word

SUTA = Word("suta", spell("suta"), ("son",), "vocab")
SUUTA = Word("sUta", spell("sUta"), ("charioteer",), "vocab")
KULA = Word("kula", spell("kula"), ("family",), "vocab")


def test_the_word_typed_is_among_the_slips_but_is_not_a_sound() -> None:
    assert confused_word(["length:u>U", code("sUta")]) == "sUta"
    assert confused_word(["length:u>U"]) == confused_word([]) == ""
    assert slip_sounds(code("sUta")) is None


def test_confusions_are_counted_over_both_cards_of_a_word_most_frequent_first() -> None:
    answers = [
        ("word:kula/produce", [code("kUla")]),
        ("word:suta/produce", [code("sUta"), "length:u>U"]),
        ("word:suta/recognise", [code("sUta")]),
        ("word:suta/produce", ["length:u>U"]),
    ]
    assert count_confusions(answers) == [
        WordConfusion("word:suta", "sUta", 2),
        WordConfusion("word:kula", "kUla", 1),
    ]


def test_a_pair_is_found_when_it_holds_all_the_words() -> None:
    pairs = [
        SimilarPair("a", ("suta", "kula"), "…", "vocab"),
        SimilarPair("b", ("kula", "sUta", "suta"), "…", "vocab"),
    ]
    assert pair_of_words((SUTA, SUUTA), pairs) == pairs[1]
    assert pair_of_words((SUTA, KULA), pairs) == pairs[0]
    assert pair_of_words((SUTA, SUUTA), pairs[:1]) is None


def test_meanings_tell_words_apart() -> None:
    assert difference((SUTA, SUUTA)) == "सुत is son; सूत is charioteer"
