import pytest

from shabda.errors import SanskritError
from shabda.sanskrit.text.script import clean, devanagari, iast, read_scheme, spell, to_slp1


@pytest.mark.parametrize(
    ("text", "slp1"),
    [
        ("किङ्करः", "kiNkaraH"),
        ("kiṅkaraḥ", "kiNkaraH"),
        ("kiṃkaraḥ", "kiMkaraH"),
        ("kiṁkaraḥ", "kiMkaraH"),
        ("kr̥tsnaṁ", "kftsnaM"),
        ("pitr̥̄n", "pitFn"),
        ("kl̥ptaḥ", "kxptaH"),
        ("ēkō", "eko"),
        ("titaü", "titau"),
        ("praüga", "prauga"),
        ("tad:hi", "tadhi"),
        ("vāg:hariḥ", "vAghariH"),
        ("taddhi", "tadDi"),
        ("siṃ\u200dhī", "siMhI"),
        ("सिँही", "si~hI"),
        ("sim̐hī", "si~hI"),
        ("सोऽहम्", "so'ham"),
        ("so’ham", "so'ham"),
        ("कॢप्तः", "kxptaH"),
        ("ॡ", "X"),
        ("ॐ", "om"),
        ("अग्निमीळे", "agnimILe"),
        ("अ॒ग्निमी॑ळे", "agnimILe"),
        ("अन्तᳵकरण", "antaZkaraRa"),
        ("उत  न", "uta na"),
    ],
)
def test_devanagari_iast_and_iso_are_read(text: str, slp1: str) -> None:
    assert to_slp1(text) == slp1


def test_the_normal_form_of_the_text_does_not_matter() -> None:
    assert to_slp1("kiṅkaraḥ") == to_slp1("kiṅkaraḥ")


@pytest.mark.parametrize(
    ("slp1", "written", "roman"),
    [
        ("kxptaH", "कॢप्तः", "kḷptaḥ"),
        ("tadhi", "तद्हि", "tad:hi"),
        ("vAkhariH", "वाक्हरिः", "vāk:hariḥ"),
        ("titau", "तितउ", "titaü"),
        ("si~hI", "सिँही", "sim̐hī"),
        ("so'ham", "सोऽहम्", "so'ham"),
        ("agnimILe", "अग्निमीळे", "agnimīḻe"),
        ("antaZkaraRa", "अन्तᳵकरण", "antaẖkaraṇa"),
        ("uta na", "उत न", "uta na"),
    ],
)
def test_a_text_is_written_in_both_scripts_and_read_back(
    slp1: str, written: str, roman: str
) -> None:
    assert (devanagari(slp1), iast(slp1)) == (written, roman)
    assert to_slp1(written) == to_slp1(roman) == slp1
    assert spell(slp1).devanagari == written


@pytest.mark.parametrize("text", ["", "hello, world", "क़लम", "१२", "सुत=son"])
def test_text_that_is_not_sanskrit_is_refused(text: str) -> None:
    with pytest.raises(SanskritError, match="is not Sanskrit"):
        to_slp1(text)


def test_itrans_marks_that_are_not_sounds_leave_no_trace() -> None:
    assert read_scheme("tat.h", "itrans") == "tat"
    assert read_scheme("pra_uga", "itrans") == "prauga"


def test_cleaning_leaves_plain_spaces() -> None:
    assert clean("\ufeffसु\u200dत \u00a0 न") == "सुत न"
