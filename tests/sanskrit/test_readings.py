import pytest
from hypothesis import given

from shabda.errors import SanskritError
from shabda.sanskrit.analysis.lookup import slp1_readings
from shabda.sanskrit.text.readings import likeliest, readings, without_marks
from shabda.sanskrit.text.script import iast, to_slp1
from strategies import slp1_words


def strict(typed: str) -> set[str]:
    return {reading.slp1 for reading in readings(typed) if not reading.loose}


def loose(typed: str) -> set[str]:
    return {reading.slp1 for reading in readings(typed) if reading.loose}


def test_a_short_word_is_read_in_every_scheme_that_can() -> None:
    assert strict("azva") == {"aSva", "azva"}
    assert {"cira", "Cira"} <= strict("chira")


def test_a_capital_is_never_taken_for_a_small_letter() -> None:
    assert "suta" not in strict("sUta")
    assert "suta" not in strict("Suta")
    assert "asita" not in strict("Asita")


@pytest.mark.parametrize("typed", ["Kiṅkaraḥ", "KIṄKARAḤ", "kiṅkaraḥ."])
def test_a_diacritic_shows_iast_whatever_the_capitals(typed: str) -> None:
    assert strict(typed) == {"kiNkaraH"}


def test_a_capital_no_scheme_could_mean_opens_a_sentence() -> None:
    assert "Bavati" in strict("Bhavati")
    assert "vrajati" in strict("Vrajati")


def test_the_hk_lr_is_two_things() -> None:
    assert {"kxpta", "klfpta"} <= strict("klRpta")


@pytest.mark.parametrize("typed", ["kinkarah", "kimkarah"])
def test_plain_letters_are_read_loosely(typed: str) -> None:
    assert "kiMkaraH" in loose(typed)


def test_ri_may_be_a_vowel_or_two_sounds() -> None:
    assert {"kftam", "kritam"} <= loose("kritam") | strict("kritam")
    assert loose("sru") == set()


@pytest.mark.parametrize("typed", ["kinkaraH", "kiṅkarah", "किन्करः"])
def test_only_small_plain_letters_are_read_loosely(typed: str) -> None:
    assert loose(typed) == set()


def test_a_colon_is_a_visarga_loosely_in_devanagari() -> None:
    assert (strict("राम:"), loose("राम:")) == ({"rAma"}, {"rAmaH"})


def test_a_sign_that_is_not_a_letter_is_dropped() -> None:
    assert without_marks(" ॥ भ्रातः॥ १ ।") == "भ्रातः"
    assert without_marks("bho + a + ti?") == "bho a ti"
    assert readings("café") == readings("") == ()


@pytest.mark.parametrize(
    ("typed", "slp1"),
    [
        ("shibikA", "SibikA"),
        ("kiGkaraH", "kiNkaraH"),
        ("kiNkaraH", "kiNkaraH"),
        ("kinkarah", "kiMkaraH"),
        ("kRSNaH", "kfzRaH"),
        ("kRRiShNaH", "kfzRaH"),
        ("kfzRaH", "kfzRaH"),
        ("hRShTam", "hfzwam"),
        ("raamaH", "rAmaH"),
        ("gacchati", "gacCati"),
        ("Bavati", "Bavati"),
        ("bhavati", "Bavati"),
        ("nidAghaH", "nidAGaH"),
        ("सुत", "suta"),
    ],
)
def test_the_likeliest_reading_is_the_one_to_show(typed: str, slp1: str) -> None:
    reading = likeliest(typed)
    assert reading is not None
    assert reading.slp1 == slp1


def test_what_cannot_be_read_has_no_likeliest_reading() -> None:
    assert likeliest("café") is None


def test_hk_may_borrow_the_sh_of_itrans_loosely() -> None:
    assert "hfzwam" in loose("hRShTam")
    assert "hfzwam" not in strict("hRShTam")


@pytest.mark.parametrize(
    "typed",
    [
        "రామః", "ರಾಮಃ", "രാമഃ", "রামঃ", "ৰামঃ", "ରାମଃ", "રામઃ", "රාමඃ", "𑆫𑆳𑆩𑆂",
        "राम॑ः", "रा॒मः॑", "रामः॥१॥", "रामः ॥ १.२ ॥", "रामः । 3", "rā́maḥ", "wx:rAmaH",
    ],
)  # fmt: skip
def test_another_script_accents_and_verse_numbers_are_read(typed: str) -> None:
    assert "rAmaH" in strict(typed)


@pytest.mark.parametrize(
    ("typed", "slp1"),
    [
        ("çiva", "Siva"), ("Çiva", "Siva"), ("अꣳश", "aMSa"), ("क़लम", "kalama"), ("agním", "agnim"),
        ("devébhyaḥ", "deveByaH"),
        ("वाक् ॥ २.४७ ॥", "vAk"), ("wx:axiwi", "aditi"), ("wx:kqRNa", "kfzRa"), ("বায়ু", "vAyu"),
        ("বুদ্ধ", "budDa"), ("కృష్ణః", "kfzRaH"), ("इळा", "iLA"), ("ओ३म्", "om"),
        ("कर्म–योग", "karma-yoga"), ("रामो'पि", "rAmo'pi"),
    ],
)  # fmt: skip
def test_a_spelling_of_another_habit_is_read(typed: str, slp1: str) -> None:
    assert slp1 in strict(typed)


@pytest.mark.parametrize("typed", ["ராம", "ราม", "ਰਾਮ"])
def test_a_script_that_lacks_sounds_is_not_read(typed: str) -> None:
    assert readings(typed) == ()


@pytest.mark.parametrize(("typed", "name"), [("ராம", "Tamil"), ("ราม", "Thai")])
def test_a_script_that_lacks_sounds_is_refused_by_name(typed: str, name: str) -> None:
    with pytest.raises(SanskritError, match=f"the {name} script does not write every Sanskrit"):
        slp1_readings(typed)
    with pytest.raises(SanskritError, match=name):
        to_slp1(typed)


def test_wx_is_read_only_when_it_is_asked_for() -> None:
    assert "aditi" not in strict("axiwi") | loose("axiwi")


@pytest.mark.parametrize(
    ("typed", "slp1"), [("tad:hi", "tadhi"), ("vāg:hariḥ", "vAghariH"), ("vAg:hariH", "vAghariH")]
)
def test_a_colon_between_a_stop_and_h_keeps_them_apart(typed, slp1):
    assert {reading.slp1 for reading in readings(typed)} == {slp1}


@pytest.mark.no_cover
@given(slp1_words(), slp1_words())
def test_what_is_written_in_iast_is_read_as_the_same_word(first, second):
    slp1 = f"{first}d{'h' * (second[0] not in 'AEIOUaefiou')}{second}"
    assert slp1 in {reading.slp1 for reading in readings(iast(slp1))}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("zobhate", "SoBate"), ("swami", "svami"), ("zakti", "Sakti"), ("laxmi", "lakzmi")],
)
def test_a_letter_that_iast_lacks_is_not_read_as_one_of_slp1(typed, meant):
    reading = likeliest(typed)
    assert reading is not None
    assert reading.slp1 == meant


@pytest.mark.parametrize(("typed", "meant"), [("BHAVATI", "Bavati"), ("NADII", "nadI")])
def test_a_word_in_capitals_was_typed_with_the_caps_lock_on(typed: str, meant: str) -> None:
    assert likeliest(typed).slp1 == meant
    assert likeliest(typed.title()).slp1 == meant


@pytest.mark.parametrize(("typed", "meant"), [("AM", "AM"), ("kRSNa", "kfzRa")])
def test_capitals_of_a_scheme_stay_what_they_are(typed: str, meant: str) -> None:
    assert meant in {reading.slp1 for reading in readings(typed)}


@pytest.mark.parametrize(
    ("typed", "slp1"), [("rAmaḥ", "rAmaH"), ("vRRikShacchaayaa", "vfkzacCAyA"), ("icchaa", "icCA")]
)
def test_mixed_schemes_that_can_mean_one_thing_are_read(typed: str, slp1: str) -> None:
    """ITRANS writes च्च as chch, so its cch can only be च्छ."""
    assert slp1 in {reading.slp1 for reading in readings(typed)}
