import pytest

from shabda.errors import UnknownNameError
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.parse_names import pada_named, parse_member
from shabda.sanskrit.forms.roots import Pada

AXES = (Lakara, Prayoga, Purusha, Vacana, Linga, Vibhakti, Krt)


@pytest.mark.parametrize("member", [each for axis in AXES for each in axis], ids=str)
def test_a_member_is_found_by_each_of_its_names(member):
    for name in (member.value, member.value.upper(), member.devanagari, member.label):
        assert parse_member(type(member), name, "name") is member


@pytest.mark.parametrize(
    ("axis", "typed", "member"),
    [
        (Lakara, "laT", Lakara.LAT), (Lakara, "laG", Lakara.LAN), (Lakara, "lRT", Lakara.LRT),
        (Lakara, "vidhi", Lakara.VIDHILIN), (Purusha, "third", Purusha.PRATHAMA),
        (Purusha, "प्रथम", Purusha.PRATHAMA), (Vacana, "dual", Vacana.DVI),
        (Vacana, "एक", Vacana.EKA),
        (Vibhakti, "ṣaṣṭhī", Vibhakti.SASTHI), (Vibhakti, "SaSThI", Vibhakti.SASTHI),
    ],
)  # fmt: skip
def test_other_scripts_and_beginnings_are_understood(axis, typed, member):
    assert parse_member(axis, typed, "name") is member


@pytest.mark.parametrize("typed", ["", "l", "lu", "present", "लकार"])
def test_a_beginning_of_several_names_and_a_strange_name_are_refused(typed):
    with pytest.raises(UnknownNameError, match="no lakāra"):
        parse_member(Lakara, typed, "lakāra")


def test_a_pada_has_many_names():
    for typed in ("P", "p", "parasmai", "parasmaipada", "परस्मैपद", "परस्मै"):
        assert pada_named(typed) is Pada.PARASMAI
    for typed in ("A", "atmane", "ātmanepada", "आत्मनेपदम्"):
        assert pada_named(typed) is Pada.ATMANE
    with pytest.raises(UnknownNameError, match="no pada 'U'"):
        pada_named("U")
