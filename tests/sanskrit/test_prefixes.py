"""Forms with a prefix, taken apart and told as one way."""

from pathlib import Path

import pytest

from shabda.decks.grammar.roots import load_roots
from shabda.decks.grammar.rulebook import load_rulebook
from shabda.sanskrit.analysis.prefixes import prefixed
from shabda.sanskrit.text.script import devanagari

pytestmark = pytest.mark.no_cover

DATA = Path(__file__).parents[2] / "data"
BOOK = load_rulebook(DATA / "sandhi_rules.yaml")
NEEDED = ("gam", "BU", "viS2", "viS", "sTA", "sad", "nam", "i", "diS", "pad", "Iz", "kf")
ROOTS = [root for root in load_roots(DATA / "roots.yaml") if root.id in NEEDED]


@pytest.mark.parametrize(
    ("typed", "start", "said"),
    [
        ("आगच्छति", "आ + गम्", "laṭ, third person singular, parasmaipada"),
        ("anubhavati", "अनु + भू", "laṭ, third person singular, parasmaipada"),
        ("अन्वभवत्", "अनु + भू", "laṅ, third person singular, parasmaipada"),
        ("निषीदति", "नि + सद्", "laṭ, third person singular, parasmaipada"),
        ("प्रणमति", "प्र + नम्", "laṭ, third person singular, parasmaipada"),
        ("उपैति", "उप + इ", "laṭ, third person singular, parasmaipada"),
        ("उत्तिष्ठति", "उत् + स्था", "laṭ, third person singular, parasmaipada"),
        ("आगतः", "आ + गम्", "kṛt suffix kta, prathamā singular, masculine"),
        ("संभूय", "सम् + भू", None),
        ("अनुभवनम्", "अनु + भू", "kṛt suffix lyuṭ, prathamā singular, neuter"),
    ],
)
def test_a_form_with_its_prefix_is_told_from_prefix_and_root_on(typed, start, said):
    found = prefixed(typed, ROOTS, BOOK)
    told = {
        (" + ".join(map(devanagari, whole.start[:2])).replace("उद्", "उत्"), cell.said)
        for cell, whole in found
    }
    assert ((start, said) in told) == (said is not None)


def test_every_step_of_the_way_follows_from_the_one_before():
    for typed in ("आगच्छति", "अन्वभवत्", "निषीदति", "प्रणमति"):
        for _, whole in prefixed(typed, ROOTS, BOOK):
            state = whole.start
            for step in whole.steps[:-1]:
                assert step.before == state
                state = step.after
            assert devanagari(whole.form) == typed


@pytest.mark.parametrize("typed", ["भवति", "नास्ति", "आआ", "प्र"])
def test_what_has_no_prefix_is_not_taken_apart(typed):
    assert prefixed(typed, ROOTS, BOOK) == []
