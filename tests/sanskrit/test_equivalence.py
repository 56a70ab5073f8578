import pytest

from shabda.sanskrit.text.equivalence import equivalence_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kiMkaraH", "kiNkaraH"),
        ("aMgaRam", "aNgaRam"),
        ("saMcayaH", "saYcayaH"),
        ("kaRwakaH", "kaMwakaH"),
        ("saMmatiH", "sammatiH"),
        ("kUlam", "kUlaM"),
        ("kiM karoti", "kim karoti"),
        ("kiM karoti", "kiN karoti"),
        ("aham eva", "ahaM eva"),
        ("karmma", "karma"),
        ("varDate", "vardDate"),
        ("mUrCati", "mUrcCati"),
        ("arTaH", "artTaH"),
        ("duHsahaH", "dussahaH"),
        ("rAmaH zazWaH", "rAmaz zazWaH"),
        ("so'ham", "soham"),
        ("so 'ham", "so'ham"),
        ("antaZkaraRam", "antaHkaraRam"),
        ("uta\u00a0 na.", "uta na"),
        ("ku\u200dla..", "kula"),
        ("vara-aNganA", "vara aNganA"),
    ],
)
def test_what_the_writer_may_choose_has_one_key(one: str, other: str) -> None:
    assert equivalence_key(one) == equivalence_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("salila", "salIla"),
        ("suta", "sUta"),
        ("varANganA", "vArANganA"),
        ("nidAGaH", "nidADaH"),
        ("aNgaRam", "aNganam"),
        ("aSvaH", "asvaH"),
        ("kinkaraH", "kiNkaraH"),
        ("kiNkara", "kiNkaraH"),
        ("tat", "tad"),
        ("sattvam", "satvam"),
        ("gacCati", "gaCati"),
        ("saMyamaH", "samyamaH"),
        ("darSSanam", "darSanam"),
        ("siMhI", "si~hI"),
        ("kartA", "kartTA"),
        ("uta na", "utana"),
    ],
)
def test_what_is_heard_as_different_has_two_keys(one: str, other: str) -> None:
    assert equivalence_key(one) != equivalence_key(other)
