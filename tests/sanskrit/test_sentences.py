"""Sentences joined in one pass: known lines, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.errors import SanskritError
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.sandhi.sentence import MOST_FORMS, join_all
from shabda.sanskrit.text.script import to_slp1
from shipped import BOOK
from strategies import slp1_words

pytestmark = pytest.mark.no_cover


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("धर्मक्षेत्रे कुरुक्षेत्रे समवेताः युयुत्सवः", "धर्मक्षेत्रे कुरुक्षेत्रे समवेता युयुत्सवः"),
        ("मामकाः पाण्डवाः च एव किम् अकुर्वत सञ्जय", "मामकाः पाण्डवाश्चैव किमकुर्वत सञ्जय"),
        ("सः अहम् अस्मि इति उवाच", "सोऽहमस्मीत्युवाच"),
        ("न सः गच्छति", "न स गच्छति"),
        ("च एषः पठति", "चैष पठति"),
        ("अत्र आ इहि", "अत्रेहि"),
        ("पुनः पुनः अपि", "पुनः पुनरपि"),
        ("कः चित् अस्ति", "कश्चिदस्ति"),
        ("न एव अस्ति उ इति", "नैवास्त्यु इति"),
    ],
)
def test_a_sentence_joins_as_it_is_printed(words, text):
    assert join_all([to_slp1(word) for word in words.split()], BOOK)[0].form == to_slp1(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("रामः गच्छति", "रामः गच्छति"),
        ("रामः वनम् गच्छति", "रामः वनम् गच्छति"),
        ("सः राजा नगरं गच्छति", "सः राजा नगरम् गच्छति"),
        ("बालकः अपि अत्र आगच्छति", "बालकः अपि अत्र आगच्छति"),
        ("राजा इव", "राजा इव"),
        ("वनं गच्छामि इति उक्त्वा रामो निर्गतः", "वनम् गच्छामि इति उक्त्वा रामः निर्गतः"),
        ("रामो गच्छति", "रामः गच्छति"),
        ("धर्मक्षेत्रे गच्छन्ति", "धर्म क्षेत्रे गच्छन्ति"),
        ("तस्या मुदितश्चक्रे", "तस्याः मुदितः चक्रे"),
        ("राजन् धर्मं तं धनं देहि", "राजन् धर्मम् तम् धनम् देहि"),
        ("पुमाँल्लोकं पुरस्कृत्य", "पुमान् लोकम् पुरस्कृत्य"),
        ("मा भैषीः", "मा भैषीः"),
        ("सिंहो ब्रूते अस्ति", "सिंहः ब्रूते अस्ति"),
        ("सगणान् ददर्श", "स गणान् ददर्श"),
        ("अनिच्छन् गच्छति", "अन् इच्छन् गच्छति"),
        ("पश्यन्विशेषमधिगच्छति", "पश्यन् विशेषम् अधिगच्छति"),
        ("दश राजन्महारथाः", "दश राजन् महा रथाः"),
        ("पितॄन् भ्रातॄंस्तथैव च", "पितॄन् भ्रातॄन् तथा एव च"),
        ("श्रीमदाकाशम्", "श्रीमत् आकाशम्"),
        ("य एवायम्", "यः एव अयम्"),
        ("धर्म एष हि", "धर्मः एषः हि"),
        ("तत एष्यति", "ततः एष्यति"),
        ("राम आगच्छति", "रामः आगच्छति"),
        ("वन इह", "वने इह"),
        ("मृत्योर्माऽमृतं गमय", "मृत्योः मा अमृतम् गमय"),
    ],
)
def test_a_line_is_split_with_or_without_sandhi_at_its_spaces(segmenter, text, words):
    first = segmenter.split(to_slp1(text))[0]
    assert first.words == tuple(map(to_slp1, words.split()))


def test_without_a_space_words_are_not_parted_against_sandhi(segmenter):
    assert segmenter.split(to_slp1("रामःगच्छति")) == []


@given(slp1_words(), slp1_words())
def test_two_words_join_as_join_joins_them(first, second):
    forms = [text.form for text in join_all([first, second], BOOK)]
    assert forms == [each.form for each in join_pair(first, second, BOOK)]


@given(st.lists(slp1_words(), min_size=2, max_size=8))
def test_every_text_has_a_seam_between_any_two_words(words):
    texts = join_all(words, BOOK)
    assert 0 < len(texts) <= MOST_FORMS
    for text in texts:
        assert text.words == tuple(words)
        assert len(text.seams) == len(words) - 1


def test_fewer_than_two_words_are_refused():
    for words in ([], ["rAmaH"], ["rAmaH", ""]):
        with pytest.raises(SanskritError, match="two words"):
            join_all(words, BOOK)
