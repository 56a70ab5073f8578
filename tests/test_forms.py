"""Our own rules give the forms that vidyut gives, for every root in the data."""

import pytest

from cases import for_each
from shabda.errors import SanskritError
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import VIKARANA, Pada
from shabda.sanskrit.forms.verbs import ana, lat
from shabda.sanskrit.text.script import devanagari
from shipped import BOOK, ROOTS

pytestmark = pytest.mark.no_cover
RULES = BOOK.rules
RULED = [root for root in ROOTS if root.gana in VIKARANA]
CELLS = [(purusha, vacana) for purusha in Purusha for vacana in Vacana]
NOTES = {
    "क्षि": "क्षयति", "जि": "जयति", "द्रु": "द्रवति", "भू": "भवति", "स्रु": "स्रवति", "स्मृ": "स्मरति",
    "तॄ": "तरति", "सृ": "सरति", "स्वृ": "स्वरति", "गै": "गायति", "ग्लै": "ग्लायति", "ध्यै": "ध्यायति",
    "म्लै": "म्लायति",
}  # fmt: skip
NOUNS = {"क्षि": "क्षयण", "गै": "गान", "ध्यै": "ध्यान", "ग्लै": "ग्लान", "म्लै": "म्लान", "स्मृ": "स्मरण"}


def forms(derivations):
    return {derivation.form for derivation in derivations}


def first_class(written):
    return next(root for root in ROOTS if devanagari(root.root) == written and root.gana == 1)


def test_there_are_roots_enough():
    assert sum(root.gana == 1 for root in ROOTS) >= 120
    assert len(RULED) >= 300


@for_each(ROOTS, lambda root: f"{root.gana}-{root.id}")
def test_the_action_noun_equals_vidyut_unless_it_is_marked_irregular(root):
    if not (root.irregular_ana or root.prefix):
        assert forms(ana(root, RULES)) == forms(vidyut.krdanta_by_vidyut(root, Krt.LYUT))


@for_each(RULED, lambda root: f"{root.gana}-{root.id}")
def test_every_cell_of_lat_equals_vidyut(root):
    for pada in (Pada.PARASMAI, Pada.ATMANE):
        if root.pada not in (pada, Pada.UBHAYA):
            continue
        for purusha, vacana in CELLS:
            if root.forms and (purusha, vacana) != CELLS[0]:
                with pytest.raises(SanskritError):
                    lat(root, RULES, purusha, vacana, pada)
                continue
            whole = vidyut.tinanta(root, Lakara.LAT, purusha, vacana, Prayoga.KARTARI, pada)
            assert forms(lat(root, RULES, purusha, vacana, pada)) == forms(whole)


@pytest.mark.parametrize(("written", "form"), NOTES.items())
def test_the_forms_of_the_notes_are_derived(written, form):
    assert form in {devanagari(slp1) for slp1 in forms(lat(first_class(written), RULES))}


@pytest.mark.parametrize(("written", "form"), NOUNS.items())
def test_the_action_nouns_of_the_notes_are_derived_or_corrected(written, form):
    assert {devanagari(slp1) for slp1 in forms(ana(first_class(written), RULES))} == {form}


@for_each(RULED, lambda root: f"{root.gana}-{root.id}")
def test_every_derivation_chains(root):
    for derivation in lat(root, RULES):
        state = derivation.start
        for step in derivation.steps:
            assert step.before == state
            assert step.after != state or step.rule
            assert step.sutra
            assert step.gloss
            state = step.after
        assert "".join(state) == derivation.form


def test_the_c_before_ch_has_a_step_of_its_own():
    for name, given in (("gam", "7.3.77"), ("yam", "7.3.77"), ("praC", "6.1.16")):
        root = next(root for root in ROOTS if root.root == name)
        (made,) = lat(root, RULES)
        sutras = [step.sutra for step in made.steps]
        assert sutras[sutras.index(given) + 1] == "6.1.73"


@pytest.mark.parametrize(
    ("root", "gana", "sutras"),
    [
        ("mf", 6, ["7.4.28", "6.4.77"]), ("jF", 4, ["7.1.100", "8.2.77"]),
        ("masj", 6, ["8.4.40", "8.4.53"]), ("praC", 6, ["6.1.16", "6.1.73"]),
        ("kfp", 1, ["7.3.86", "8.2.18"]),
    ],
)  # fmt: skip
def test_each_sutra_that_makes_a_substitute_has_its_step(root, gana, sutras):
    """7.4.28 makes mri of mṛ, and 6.4.77 mriy of that."""
    (found,) = (one for one in ROOTS if (one.root, one.gana) == (root, gana))
    made = lat(found, BOOK.order)[0]
    assert [step.sutra for step in made.steps] == sutras
