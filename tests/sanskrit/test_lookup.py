import pytest

from cases import for_each
from shabda.errors import SanskritError, UnknownNameError
from shabda.sanskrit.analysis.analysis_cells import root_of
from shabda.sanskrit.analysis.lookup import (
    nouns_named,
    read_words,
    roots_named,
    slp1_readings,
)
from shabda.sanskrit.forms.cells import ruled, verb_forms, verb_table
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.vidyut import padas
from shipped import BOOK, ROOTS

pytestmark = pytest.mark.no_cover

RULES = BOOK.rules
SUTA = Noun("suta", Linga.PUM, "son")
BHRATR = Noun("BrAtf", Linga.PUM, "brother")


@pytest.mark.parametrize("typed", ["भू", "bhū", "bhU", "BU"])
def test_a_root_is_found_in_any_script(typed):
    assert [root.id for root in roots_named(typed, ROOTS)] == ["BU"]


def test_homonyms_are_all_found():
    assert [root.gana for root in roots_named("sphuṭ", ROOTS)] == [1, 6, 10]


@pytest.mark.parametrize(
    ("typed", "root"),
    [
        ("प्रच्छ्", "praC"),
        ("कथ्", "kaTa"),
        ("मज्ज्", "masj"),
        ("लज्ज्", "lasj"),
        ("गा", "gE"),
        ("pracch", "praC"),
    ],
)
def test_a_root_is_found_by_its_usual_spelling(typed, root):
    assert {found.root for found in roots_named(typed, ROOTS)} == {root}


def test_a_root_without_data_is_refused_and_not_guessed():
    with pytest.raises(UnknownNameError, match="no root 'kuh'; did you mean"):
        roots_named("kuh", ROOTS)
    with pytest.raises(SanskritError, match="cannot be read"):
        roots_named("ab12", ROOTS)


def test_a_noun_is_found_by_its_word_or_its_stem():
    known = [("sutaH", SUTA), ("BrAtaH", BHRATR)]
    for typed in ("सुतः", "suta", "सुत"):
        assert nouns_named(typed, known) == [SUTA]
    assert nouns_named("भ्रातृ", known) == [BHRATR]
    assert nouns_named("गज", known) == []


@for_each(ROOTS, lambda root: f"{root.gana}-{root.id}")
def test_every_form_of_lat_is_found_in_its_cell(root):
    """The forms of the whole grammar, which `explain` searches, hold all that our rules make."""
    known = set(verb_forms(root, (Lakara.LAT,)))
    made = [
        (derivation.form, cell)
        for pada in padas(root, Lakara.LAT)
        for cell in verb_table(root, Lakara.LAT, Prayoga.KARTARI, pada)
        for derivation in (cell.derivations(RULES) if ruled(root) else ())
    ]
    assert known.issuperset(made)


@pytest.mark.parametrize(
    ("typed", "root", "said"),
    [
        ("गतः", "gam", "kṛt suffix kta, prathamā singular, masculine"),
        ("गच्छन्ती", "gam", "kṛt suffix śatṛ, prathamā singular, feminine"),
        ("gacchantam", "gam", "kṛt suffix śatṛ, dvitīyā singular, masculine"),
        ("कर्तव्यानि", "kf", "kṛt suffix tavya, prathamā plural, neuter"),
        ("उक्तम्", "vac", "kṛt suffix kta, prathamā singular, neuter"),
        ("उवाच", "vac", "liṭ, third person singular, parasmaipada"),
        ("करोति", "kf", "laṭ, third person singular, parasmaipada"),
        ("अस्ति", "as2", "laṭ, third person singular, parasmaipada"),
        ("ऐच्छत्", "iz", "laṅ, third person singular, parasmaipada"),
        ("पश्यामि", "dfS", "laṭ, first person singular, parasmaipada"),
    ],
)
def test_a_form_is_found_with_its_root(analyser, typed, root, said):
    found = [each.cell for text in slp1_readings(typed) for each in analyser.analyse(text)]
    assert (root, said) in [(cell.root.id, cell.label) for cell in found if root_of(cell)]


@pytest.mark.parametrize("typed", ["भवन्ति", "भवंति", "bhavanti", "Bavanti"])
def test_any_spelling_and_script_of_a_form_will_do(analyser, typed):
    said = [each.cell.label for text in slp1_readings(typed) for each in analyser.analyse(text)]
    assert said[0] == "laṭ, third person plural, parasmaipada"


def test_an_indeclinable_has_no_case_forms(analyser):
    assert analyser.analyse("gatvA")
    assert analyser.analyse("gatvAH") == []


@pytest.mark.parametrize(
    ("first", "second", "pair"),
    [
        ("तत्", "टीका", ("tat", "wIkA")), ("tat", "ṭīkā", ("tat", "wIkA")),
        ("tat", "TIkA", ("tat", "wIkA")), ("harI", "etau", ("harI", "etO")),
        ("rAmaH", "atra", ("rAmaH", "atra")), ("रामः", "atra", ("rAmaH", "atra")),
        ("munih", "iha", ("muniH", "iha")), ("Bagavat", "wIkA", ("Bagavat", "wIkA")),
        ("uta na", "iti", ("uta na", "iti")), ("राम:", "अत्र", ("rAmaH", "atra")),
        ("rāma:", "atra", ("rAmaH", "atra")), ("rAma:", "bhavati", ("rAmaH", "Bavati")),
    ],
)  # fmt: skip
def test_words_are_read_in_one_scheme_and_a_colon_is_a_visarga(first, second, pair):
    assert read_words((first, second)) == list(pair)


@pytest.mark.parametrize(("first", "second"), [("", "atra"), ("atra", " "), ("१", "२"), ("a", "1")])
def test_anything_but_a_pair_of_words_is_refused(first, second):
    with pytest.raises(SanskritError):
        read_words((first, second))
