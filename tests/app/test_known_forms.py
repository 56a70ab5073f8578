"""Words that were typed, found among the forms of pronouns and common nouns."""

from shabda.app.known_forms import cell_of_form
from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun


def test_every_form_of_every_pronoun_is_found() -> None:
    stems = (*PRONOUNS, "kiYcit", "kiYcana")
    nouns = (Noun(stem, linga) for stem in stems for linga in Linga if declines(stem, linga))
    forms = {
        made.form for noun in nouns for cell in noun_table(noun) for made in cell.derivations()
    }
    assert len(forms) > 300
    assert {form for form in forms if cell_of_form(form) is None} == set()


def test_a_form_of_two_pronouns_is_of_the_commoner_one() -> None:
    cell = cell_of_form("te")
    assert isinstance(cell, NounCell)
    assert cell.noun.stem == "tad"
    assert cell_of_form("") is None
