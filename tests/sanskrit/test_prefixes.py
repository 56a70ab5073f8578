"""Forms with a prefix, taken apart and derived as a whole."""

import pytest

from shabda.sanskrit.text.script import devanagari, to_slp1

pytestmark = pytest.mark.no_cover


@pytest.mark.parametrize(
    ("typed", "start", "said"),
    [
        ("आगच्छति", "आ + गम्", "laṭ, third person singular, parasmaipada"),
        ("अनुभवति", "अनु + भू", "laṭ, third person singular, parasmaipada"),
        ("अन्वभवत्", "अनु + भू", "laṅ, third person singular, parasmaipada"),
        ("निषीदति", "नि + सद्", "laṭ, third person singular, parasmaipada"),
        ("प्रणमति", "प्र + नम्", "laṭ, third person singular, parasmaipada"),
        ("उपैति", "उप + इ", "laṭ, third person singular, parasmaipada"),
        ("उत्तिष्ठति", "उत् + स्था", "laṭ, third person singular, parasmaipada"),
        ("आगतः", "आ + गम्", "kṛt suffix kta, prathamā singular, masculine"),
        ("संभूय", "सम् + भू", "kṛt suffix lyap"),
        ("अनुभवनम्", "अनु + भू", "kṛt suffix lyuṭ, prathamā singular, neuter"),
        ("प्रत्युत्तिष्ठति", "प्रति + उत्", "laṭ, third person singular, parasmaipada"),
    ],
)
def test_a_form_with_its_prefix_is_read_from_prefix_and_root_on(analyser, typed, start, said):
    found = {
        (" + ".join(map(devanagari, derivation.start[:2])).replace("उद्", "उत्"), each.cell.label)
        for each in analyser.analyse(to_slp1(typed))
        for derivation in each.derivations
    }
    assert (start, said) in found


def test_every_step_of_a_derivation_follows_from_the_one_before(analyser):
    for typed in ("आगच्छति", "अन्वभवत्", "निषीदति", "प्रणमति", "उपविश्य"):
        whole = analyser.analyse(to_slp1(typed))[0].derivations[0]
        state = whole.start
        for step in whole.steps[:-1]:
            assert step.before == state
            state = step.after
        assert devanagari(whole.form) == typed


@pytest.mark.parametrize("typed", ["भवति", "नास्ति", "आआ", "प्र"])
def test_what_has_no_prefix_is_not_taken_apart(analyser, typed):
    assert [each for each in analyser.analyse(to_slp1(typed)) if each.prefixes] == []
