import pytest

from shabda.sanskrit.analysis.lexicon import first_members
from shabda.sanskrit.forms.cells import noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.nominal.feminines import feminine_of
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun, guess, nouns
from shabda.sanskrit.text.script import devanagari, to_slp1
from shipped import BOOK


def stems(written, gender):
    return [(devanagari(noun.stem), noun.linga) for noun in nouns(to_slp1(written), gender)]


@pytest.mark.parametrize(
    ("word", "gender", "stem"),
    [
        ("किङ्करः", "m", "किङ्कर"), ("सुत", "m", "सुत"), ("गुरुः", "m", "गुरु"), ("मुनिः", "m", "मुनि"),
        ("पिता", "m", "पितृ"), ("कर्ता", "m", "कर्तृ"), ("भ्रातः", "m", "भ्रातृ"), ("पितः", "m", "पितृ"),
        ("कर्तः", "m", "कर्तृ"), ("राजा", "m", "राजन्"), ("आत्मा", "m", "आत्मन्"),
        ("स्वामी", "m", "स्वामिन्"),
        ("कन्था", "f", "कन्था"), ("सिंही", "f", "सिंही"), ("मतिः", "f", "मति"), ("वधूः", "f", "वधू"),
        ("माता", "f", "मातृ"), ("धेनुः", "f", "धेनु"),
        ("कलत्रम्", "n", "कलत्र"), ("सलिल", "n", "सलिल"), ("मनः", "n", "मनस्"), ("नाम", "n", "नामन्"),
        ("सखा", "m", "सखि"), ("हविः", "n", "हविस्"), ("गच्छत्", "n", "गच्छत्"), ("धीमान्", "m", "धीमत्"),
        ("लक्ष्मीः", "f", "लक्ष्मी"), ("श्रीः", "f", "श्री"), ("महान्", "m", "महत्"),
        ("विद्वान्", "m", "विद्वस्"), ("आशिष्", "f", "आशिस्"),
        ("गरीयान्", "m", "गरीयस्"), ("गच्छन्", "m", "गच्छत्"), ("पन्थाः", "m", "पथिन्"),
        ("दिक्", "f", "दिश्"),
        ("इदम्", "n", "इदम्"), ("किम्", "n", "किम्"), ("तत्", "n", "तद्"), ("अहम्", "m", "अस्मद्"),
        ("सः", "m", "तद्"), ("सा", "f", "तद्"), ("अयम्", "m", "इदम्"), ("द्वौ", "m", "द्वि"),
        ("चत्वारः", "m", "चतुर्"), ("पञ्च", "m", "पञ्चन्"), ("उभौ", "m", "उभ"), ("सुसखा", "m", "सुसखि"),
        ("मूर्धा", "m", "मूर्धन्"), ("योद्धा", "m", "योद्धृ"), ("हस्तः", "m", "हस्त"), ("धनुः", "n", "धनुस्"),
        ("वारि", "n", "वारि"), ("भगवान्", "m", "भगवत्"), ("जगत्", "n", "जगत्"), ("तद्", "m", "तद्"),
    ],
)  # fmt: skip
def test_a_word_of_a_deck_has_its_stem(word, gender, stem):
    linga = {"m": Linga.PUM, "f": Linga.STRI, "n": Linga.NAPUMSAKA}[gender]
    assert stems(word, gender) == [(stem, linga)]


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("नेत्र", "n"), ("वक्त्र", "n"), ("श्रोत्र", "n"), ("दात्र", "n"), ("यात्रा", "f"), ("मात्रा", "f"),
        ("भर्त्री", "f"),
    ],
)  # fmt: skip
def test_a_word_in_tra_is_not_a_form_of_an_agent_or_of_kin(word, gender):
    assert [stem for stem, _ in stems(word, gender)] == [word]
    assert guess(to_slp1(word)) == ()


def test_an_adjective_is_declined_in_the_genders_its_form_tells():
    all_three = [("सित", Linga.PUM), ("सिता", Linga.STRI), ("सित", Linga.NAPUMSAKA)]
    assert stems("सितम्", "mfn") == all_three
    assert stems("सितः", "mfn") == all_three
    both = [("वार", Linga.PUM), ("वार", Linga.NAPUMSAKA)]
    assert stems("वारम्", "mfn") == both
    blue = [
        ("नील", Linga.PUM),
        ("नीला", Linga.STRI),
        ("नीली", Linga.STRI),
        ("नील", Linga.NAPUMSAKA),
    ]
    assert stems("नीलम्", "mfn") == blue


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("वृक्षाः", "m"), ("विधिलिङ्", "m"), ("इदानीम्", ""), ("स्नानार्थम् प्रोञ्छः", "m"), ("दत्", "m"),
    ],
)  # fmt: skip
def test_a_word_whose_declension_cannot_be_known_has_no_stem(word, gender):
    assert stems(word, gender) == []


def test_only_what_tells_its_gender_is_guessed():
    assert [noun.linga for noun in guess("BrAtf")] == [Linga.PUM]
    assert [noun.linga for noun in guess("mAtf")] == [Linga.STRI]
    assert [noun.stem for noun in guess("gfham")] == ["gfha"]
    for word in ("rAma", "rAmaH", "rAjA", "latA", "patiH", "nadI"):
        assert guess(word) == ()


@pytest.mark.parametrize(
    ("word", "stem", "linga"),
    [
        ("श्री", "श्री", Linga.STRI), ("हविस्", "हविस्", Linga.NAPUMSAKA), ("पथिन्", "पथिन्", Linga.PUM),
        ("पन्थाः", "पथिन्", Linga.PUM), ("त्वम्", "युष्मद्", Linga.PUM), ("एकादश", "एकादशन्", Linga.PUM),
        ("सा", "तद्", Linga.STRI), ("अप्", "अप्", Linga.STRI), ("वृत्रहन्", "वृत्रहन्", Linga.PUM),
        ("विंशति", "विंशति", Linga.STRI), ("अक्षि", "अक्षि", Linga.NAPUMSAKA), ("षट्", "षष्", Linga.PUM),
    ],
)  # fmt: skip
def test_a_stem_of_one_gender_needs_none_to_be_named(word, stem, linga):
    assert [(devanagari(noun.stem), noun.linga) for noun in guess(to_slp1(word))] == [(stem, linga)]


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("सेनानी", "सेनानी"), ("सुधी", "सुधी"), ("ग्रामणीः", "ग्रामणी"), ("स्थितधीः", "स्थितधी"),
        ("सोमपाः", "सोमपा"), ("गोपा", "गोपा"), ("ज्ञानी", "ज्ञानिन्"), ("क्रोधी", "क्रोधिन्"),
        ("राजा", "राजन्"),
    ],
)  # fmt: skip
def test_a_masculine_in_a_long_vowel_is_a_root_noun_only_where_it_is_known(word, stem):
    assert stems(word, "m") == [(stem, Linga.PUM)]


def test_kim_with_a_particle_is_one_stem():
    assert stems("किम् चित्", "m") == [("किञ्चित्", Linga.PUM)]


def test_the_nouns_of_the_rule_file_can_all_be_declined():
    assert len(BOOK.nouns) >= 25
    for noun in BOOK.nouns:
        assert declines(noun.stem, noun.linga)
        assert noun.gloss
        assert all(cell.derivations() for cell in noun_table(noun))


@pytest.mark.parametrize("stem", ["vIrANganA", "varANganA", "vArANganA"])
def test_the_n_of_a_second_member_is_out_of_reach_of_the_first(stem):
    for cell in noun_table(Noun(stem, Linga.STRI)):
        for derivation in cell.derivations():
            assert "R" not in derivation.form
            states = [derivation.start, *(step.after for step in derivation.steps)]
            assert [step.before for step in derivation.steps] == states[:-1]
            assert "".join(states[-1]) == derivation.form


def test_the_last_n_of_a_stem_is_in_reach():
    forms = {
        each.form for cell in noun_table(Noun("brahman", Linga.PUM)) for each in cell.derivations()
    }
    assert {"brahmaRA", "brahmARaH", "brahmasu"} <= forms


@pytest.mark.parametrize(
    ("stem", "feminine"),
    [
        ("balavat", "balavatI"), ("arTin", "arTinI"), ("garIyas", "garIyasI"), ("kartf", "kartrI"),
        ("mahat", "mahatI"), ("gacCat", "gacCantI"), ("kurvat", "kurvatI"), ("dadat", "dadatI"),
        ("pratyac", "pratIcI"), ("vidvas", "viduzI"),
        ("bAla", "bAlA"), ("vfkza", ""), ("pitf", ""), ("paTin", ""),
        ("manas", ""), ("vAc", ""), ("rAjan", "rAjYI"),
    ],
)  # fmt: skip
def test_a_consonant_stem_has_its_feminine_by_rule(stem: str, feminine: str) -> None:
    assert feminine_of(stem) == feminine
    if feminine:
        assert Noun(feminine, Linga.STRI) in nouns(stem, "mfn")
        assert nouns(stem, "f") == (Noun(feminine, Linga.STRI),)


@pytest.mark.parametrize(
    ("stem", "firsts"),
    [
        ("kāmaduh", "kāmadhuk"), ("samrāj", "samrāṭ"), ("viś", "viṭ"), ("diś", "dik"),
        ("madhulih", "madhuliṭ"), ("vidvas", "vidvat"), ("mitradruh", "mitradhruṭ mitradhruk"),
        ("ṛtvij", "ṛtvik"), ("manas", "manaḥ"), ("rājan", "rāja"), ("guṇin", "guṇi"),
    ],
)  # fmt: skip
def test_a_first_member_has_the_form_of_a_word(stem: str, firsts: str) -> None:
    """1.4.17 with 8.2.7 and 8.2.30–37; mahat is mahā (6.3.46)."""
    assert first_members(to_slp1(stem)) == tuple(map(to_slp1, firsts.split()))
    assert first_members("mahat") == ("mahA",)
