"""Readings that depend on the line: te, mā, objects, dual verbs."""

import pytest

from shabda.sanskrit.analysis.agreement import agreement
from shabda.sanskrit.analysis.analysis_cells import DeclinedCell
from shabda.sanskrit.analysis.context import in_context
from shabda.sanskrit.analysis.word_analysis import dictionary_form
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
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
        ("समवेता युयुत्सवः", "समवेताः युयुत्सवः"),
        ("गता रात्रिः", "गता रात्रिः"),
        ("रामो लक्ष्मणश्च गच्छतः", "रामः लक्ष्मणः च गच्छतः"),
    ],
)
def test_the_subject_has_the_number_of_its_verb(analyser, segmenter, text, words):
    def likelihood(split):
        read = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
        return split.likelihood + agreement(read)

    best = max(segmenter.split(to_slp1(text)), key=likelihood)
    assert best.words == tuple(map(to_slp1, words.split()))


def test_a_participle_has_the_gender_of_its_noun(analyser, segmenter):
    split = next(one for one in segmenter.split(to_slp1("गता नार्यः")) if one.words[0] == "gatAH")
    words = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
    assert [each[0].cell.linga.value for _, each in words] == ["stri", "stri"]


def test_a_word_beside_a_dual_is_read_as_a_dual(analyser, segmenter):
    split = segmenter.split(to_slp1("स्थितावेतौ"))[0]
    words = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
    assert [each[0].cell.vacana.value for _, each in words] == ["dvi", "dvi"]


@pytest.mark.parametrize(
    ("line", "case", "number"),
    [
        ("बालिके अत्र", Vibhakti.PRATHAMA, Vacana.DVI),
        ("बालिके गच्छ", Vibhakti.SAMBODHANA, Vacana.EKA),
        ("हरे अत्र", Vibhakti.SAMBODHANA, Vacana.EKA),
    ],
)
def test_a_word_that_keeps_e_before_a_vowel_is_a_dual(analyser, segmenter, line, case, number):
    split = segmenter.split(to_slp1(line))[0]
    words = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
    cell = words[0][1][0].cell
    assert (cell.vibhakti, cell.vacana) == (case, number)


def cases_in(analyser, segmenter, line):
    """Map each declined word of a line to the case of its first reading in the line."""
    split = segmenter.split(to_slp1(line))[0]
    words = in_context([(piece, analyser.analyse_piece(piece)) for piece in split.pieces])
    cells = {piece.word: readings[0].cell for piece, readings in words}
    return {w: c.vibhakti for w, c in cells.items() if isinstance(c, DeclinedCell)}, cells


@pytest.mark.parametrize(
    ("line", "word", "case"),
    [
        ("बालः फलं खादति", "Palam", Vibhakti.DVITIYA),
        ("रामो वनं गच्छति", "vanam", Vibhakti.DVITIYA),
        ("जलं पिबति", "jalam", Vibhakti.DVITIYA),
        ("जलं स्मरामि", "jalam", Vibhakti.DVITIYA),
        ("फलानि स्मरति", "PalAni", Vibhakti.DVITIYA),
        ("फलं पतति", "Palam", Vibhakti.PRATHAMA),
        ("फलानि पतन्ति", "PalAni", Vibhakti.PRATHAMA),
        ("रामः फलम् अस्ति", "Palam", Vibhakti.PRATHAMA),
        ("फलं खाद्यते", "Palam", Vibhakti.PRATHAMA),
    ],
)
def test_a_neuter_is_the_object_where_it_cannot_be_the_subject(
    analyser, segmenter, line, word, case
):
    assert cases_in(analyser, segmenter, line)[0][word] is case


@pytest.mark.parametrize(
    ("line", "word", "is_verb"),
    [
        ("रामः सीता च वनं गच्छतः", "gacCataH", True),
        ("देवौ पश्यतः", "paSyataH", True),
        ("बालिके नृत्यतः", "nftyataH", True),
        ("वने पश्यतः", "paSyataH", False),
        ("रामस्य गच्छतः पुत्रः पतति", "gacCataH", False),
        ("रामः वनं गच्छतः", "gacCataH", False),
    ],
)
def test_two_subjects_have_a_dual_verb(analyser, segmenter, line, word, is_verb):
    assert isinstance(cases_in(analyser, segmenter, line)[1][word], VerbCell) is is_verb
