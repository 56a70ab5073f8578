"""English in plain letters is distinguished from romanised Sanskrit."""

from pathlib import Path

import pytest

from shabda.errors import SanskritError
from shabda.sanskrit.text.english_words import looks_english, refuse_english
from shabda.sanskrit.text.script import iast, plain_letters

LEMMAS = Path(__file__).parents[2] / "data" / "lemmas.tsv"


@pytest.mark.no_cover
def test_the_words_of_texts_in_plain_letters_are_hardly_ever_taken_for_english() -> None:
    lines = LEMMAS.read_text(encoding="utf-8").splitlines()
    stems = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    plain = [letters for stem in stems if (letters := plain_letters(iast(stem))).islower()]
    refused = [letters for letters in plain if looks_english(letters)]
    assert len(plain) > 6000
    assert len(refused) < 15, refused


@pytest.mark.parametrize("word", ["hello", "world", "river", "quickly", "friend", "xq", "foo"])
def test_english_is_refused_with_a_way_out(word: str) -> None:
    with pytest.raises(SanskritError, match="write it in Devanagari or IAST"):
        refuse_english(f"gaja {word}")


@pytest.mark.parametrize("text", ["रिवेर्", "rivēr", "Hello", "raamo gacchati", "krishnah"])
def test_what_has_marks_or_reads_as_sanskrit_is_taken(text: str) -> None:
    refuse_english(text)
