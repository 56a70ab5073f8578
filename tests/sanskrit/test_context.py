"""Readings that hang on the line: te, mā."""

import pytest

from shabda.sanskrit.analysis.context import in_context
from shabda.sanskrit.analysis.word_analysis import dictionary_form
from shabda.sanskrit.text.script import to_slp1

pytestmark = pytest.mark.no_cover


@pytest.mark.parametrize(
    ("line", "word", "stem"),
    [
        ("ते नराः वनम् गच्छन्ति", "te", "tad"),
        ("नराः ते वनम् गच्छन्ति", "te", "tad"),
        ("नमः ते अस्तु", "te", "yuzmad"),
        ("रामः ते पुत्रः अस्ति", "te", "yuzmad"),
        ("मा गच्छ", "mA", "mA"),
        ("पुत्र मा गच्छ", "mA", "mA"),
        ("देहि मे धनम्", "me", "asmad"),
    ],
)
def test_a_word_has_the_reading_that_its_line_asks_for(analyser, segmenter, line, word, stem):
    split = segmenter.split(to_slp1(line))[0]
    words = [(piece, analyser.analyse(piece.word)) for piece in split.pieces]
    first = {piece.word: dictionary_form(found[0]) for piece, found in in_context(words)}
    assert first[word] == stem
