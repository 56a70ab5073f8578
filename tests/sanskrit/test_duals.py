"""Words in ī, ū, e: which can be duals (1.1.11)."""

import pytest

from shabda.sanskrit.analysis.duals import Duality, Duals
from shabda.sanskrit.analysis.lexicon import read_lemmas
from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.script import to_slp1
from shipped import DATA, ROOTS


@pytest.fixture(scope="module")
def duals():
    with (DATA / "lemmas.tsv").open(encoding="utf-8") as lines:
        return Duals(read_lemmas(lines), (root.root for root in ROOTS))


@pytest.mark.parametrize(
    ("words", "duality"),
    [
        ("हरी साधू कवी महाकवी राजर्षी बाहू मनसी नामनी कर्मणी मधुनी पचेते पिबेथे आसाते", Duality.ALWAYS),
        ("फले वने गङ्गे सीते सर्वे ते ये गते बालिके", Duality.MAYBE),
        ("पचावहे लते माले सेने", Duality.LIKELY),
        ("नदी देवी वधू चमू सखी पक्षी स्वामी भगवती गच्छन्ती", Duality.NEVER),
        ("देवे पुत्रे मुने लभते वन्दे शेते रामौ रामः इति", Duality.NEVER),
    ],
)
def test_a_word_is_a_dual_may_be_one_or_is_none(duals, words, duality):
    assert {word: duals.of(to_slp1(word)) for word in words.split()} == dict.fromkeys(
        words.split(), duality
    )


def test_a_noun_beside_a_dual_pronoun_is_likely_a_dual(duals):
    assert duals.of("Pale", "ime") is Duality.LIKELY
    assert duals.of("Pale", "Anaya") is Duality.MAYBE
    assert duals.of("te", "ime") is Duality.MAYBE  # त इमे, these men
    assert duals.of("deve", "ime") is Duality.NEVER


def test_every_dual_of_a_common_stem_in_a_short_vowel_is_known(duals):
    with (DATA / "lemmas.tsv").open(encoding="utf-8") as lines:
        lemmas = [each for each in read_lemmas(lines) if each.kind == "n"]
    asked = missed = 0
    for lemma in lemmas:
        genders = [Linga.PUM] * ("m" in lemma.genders) + [Linga.STRI] * ("f" in lemma.genders)
        if lemma.text[-1] in "iu" and genders and lemma.text not in ("saKi", "dvi", "tri", "kati"):
            cell = NounCell(Noun(lemma.text, genders[0]), Vibhakti.PRATHAMA, Vacana.DVI)
            for made in cell.derivations():
                asked += made.form[-1] in "IU"
                missed += made.form[-1] in "IU" and duals.of(made.form) is Duality.NEVER
    assert asked > 300
    assert missed <= asked * 0.02
