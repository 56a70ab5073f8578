from pathlib import Path

import pytest

from shabda.decks.grammar.roots import load_roots
from shabda.decks.grammar.rulebook import load_rulebook
from shabda.errors import SanskritError, UnknownNameError
from shabda.sanskrit.analysis.lookup import (
    cells_of,
    far_cells_of,
    nouns_named,
    read_words,
    roots_named,
)
from shabda.sanskrit.forms.cells import NounCell, VerbCell, ruled, verb_forms, verb_table
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.vidyut import padas

pytestmark = pytest.mark.no_cover

DATA = Path(__file__).parents[2] / "data"
ROOTS = load_roots(DATA / "roots.yaml")
RULES = load_rulebook(DATA / "sandhi_rules.yaml").rules
SUTA = Noun("suta", Linga.PUM, "son")
BHRATR = Noun("BrAtf", Linga.PUM, "brother")


@pytest.mark.parametrize("typed", ["भू", "bhū", "bhU", "BU"])
def test_a_root_is_found_in_any_script(typed):
    assert [root.id for root in roots_named(typed, ROOTS)] == ["BU"]


def test_homonyms_are_all_found():
    assert [root.gana for root in roots_named("sphuṭ", ROOTS)] == [1, 6, 10]


def test_a_root_without_data_is_refused_and_not_guessed():
    with pytest.raises(UnknownNameError, match="no root 'कुः'; did you mean"):
        roots_named("kuh", ROOTS)
    with pytest.raises(SanskritError, match="cannot be read"):
        roots_named("ab12", ROOTS)


def test_a_noun_is_found_by_its_word_or_its_stem():
    known = [("sutaH", SUTA), ("BrAtaH", BHRATR)]
    for typed in ("सुतः", "suta", "सुत"):
        assert nouns_named(typed, known) == [SUTA]
    assert nouns_named("भ्रातृ", known) == [BHRATR]
    assert nouns_named("गज", known) == []


@pytest.mark.parametrize("root", ROOTS, ids=lambda root: f"{root.gana}-{root.id}")
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
    for form, cell in made[1:3]:
        assert cell in cells_of(form, [root], [])


def test_a_form_of_several_cells_is_found_in_all():
    cells = cells_of("सुतौ", [], [SUTA])
    assert [(cell.vibhakti, cell.vacana) for cell in cells if isinstance(cell, NounCell)] == [
        (Vibhakti.PRATHAMA, Vacana.DVI),
        (Vibhakti.DVITIYA, Vacana.DVI),
        (Vibhakti.SAMBODHANA, Vacana.DVI),
    ]


def test_any_spelling_and_script_of_a_form_will_do():
    bhu = roots_named("bhū", ROOTS)
    cell = VerbCell(bhu[0], Lakara.LAT, Purusha.PRATHAMA, Vacana.BAHU, bhu[0].pada)
    for typed in ("भवन्ति", "भवंति", "bhavanti", "Bavanti"):
        assert cells_of(typed, bhu, []) == [cell]
    assert cells_of("भवन्तु", bhu, [])[0].said == "loṭ, third person plural, parasmaipada"
    assert cells_of("गम्यते", roots_named("gam", ROOTS), [])[0].said.endswith("passive")
    assert cells_of("भवन्ता", bhu, []) == []


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
def test_a_form_is_found_with_its_root(typed, root, said):
    cells = cells_of(typed, ROOTS, []) or far_cells_of(typed, ROOTS)
    assert (root, said) in [(cell.of.id, cell.said) for cell in cells]


def test_what_an_indeclinable_would_be_in_a_case_is_no_form():
    gam = roots_named("gam", ROOTS)
    assert cells_of("गत्वा", gam, [])
    assert cells_of("गत्वाः", gam, []) == []


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
def test_what_is_no_pair_of_words_is_refused(first, second):
    with pytest.raises(SanskritError):
        read_words((first, second))
