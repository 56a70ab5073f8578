"""ṇatva by our two rules (8.4.1–2) against the whole grammar, over thousands of case forms."""

from functools import cache
from itertools import product

import pytest

from shabda.sanskrit.forms.cells import noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.rules.engine import derive_forms
from shabda.sanskrit.rules.terms import term
from shipped import BOOK

pytestmark = pytest.mark.no_cover

NATVA = tuple(BOOK.entry(id) for id in ("natva", "natva_across"))
BEGINNINGS = ("rA", "vfkzA", "puzo", "mfgA", "tarpa", "vA", "ka")
CONSONANTS = "kgNcjwqtdpbmyrlvSzshM"
KIN = ("pitf", "mAtf", "BrAtf", "jAmAtf", "duhitf", "svasf", "naptf", "kartf", "netf", "Bartf")
STEMS = [
    *(
        f"{a}{c}{'y' if c == 'M' else ''}{end}"
        for a, c, end in product(BEGINNINGS, CONSONANTS, "aiu")
    ),
    *KIN,
]


def before_natva(derivation):
    """A form as it stands when everything has happened but ṇatva."""
    for step in derivation.steps:
        if step.sutra in ("8.4.1", "8.4.2"):
            return "".join(step.before)
    return derivation.form


def by_our_rules(stem, joined):
    """Stem and ending as they stand joined, under our two rules only."""
    terms = (term(joined[: len(stem) - 1], "prātipadika"), term(joined[len(stem) - 1 :], "sup"))
    (derivation,) = derive_forms(terms, NATVA)
    return derivation.form


@cache
def declined():
    """(stem, form before ṇatva, form) of every cell of every stem."""
    return [
        (stem, before_natva(derivation), derivation.form)
        for stem in STEMS
        for linga in Linga
        if declines(stem, linga)
        for cell in noun_table(Noun(stem, linga))
        for derivation in cell.derivations()
    ]


def test_natva_agrees_with_the_whole_grammar_on_thousands_of_case_forms():
    assert len(declined()) >= 2000
    assert [(s, form) for s, joined, form in declined() if by_our_rules(s, joined) != form] == []


def test_the_sample_holds_both_what_changes_and_what_does_not():
    changed = sum(joined != form for _, joined, form in declined())
    kept = sum(joined == form and "n" in form for _, joined, form in declined())
    assert changed >= 500
    assert kept >= 500
