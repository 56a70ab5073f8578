"""Readings that hang on the line: te, mā."""

import pytest

from shabda.sanskrit.analysis.agreement import agreement
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("बाला गच्छति", "बाला गच्छति"),
        ("बाला गच्छन्ति", "बालाः गच्छन्ति"),
        ("कन्या ददाति", "कन्या ददाति"),
        ("रामो लक्ष्मणश्च गच्छतः", "रामः लक्ष्मणः च गच्छतः"),
    ],
)
def test_the_subject_has_the_number_of_its_verb(analyser, segmenter, text, words):
    def likelihood(split):
        read = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
        return split.likelihood + agreement(read)

    best = max(segmenter.split(to_slp1(text)), key=likelihood)
    assert best.words == tuple(map(to_slp1, words.split()))


def test_a_word_beside_a_dual_is_read_as_a_dual(analyser, segmenter):
    split = segmenter.split(to_slp1("स्थितावेतौ"))[0]
    words = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
    assert [each[0].cell.vacana.value for _, each in words] == ["dvi", "dvi"]
