"""Nouns with taddhita suffixes against those that the grammars print."""

import pytest

from shabda.sanskrit.analysis.taddhitas import Taddhita, TaddhitaCell, adverbs, taddhita_stems
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.text.script import iast, to_slp1


@pytest.mark.parametrize(
    ("base", "genders", "suffix", "stem", "sutra"),
    [
        ("nyāya", "m", Taddhita.THAK, "naiyāyika", "7.3.3"),
        ("vyartha", "mfn", Taddhita.SYAN, "vaiyarthya", "7.3.3"),
        ("vyavahāra", "m", Taddhita.THAK, "vyāvahārika", "7.2.118"),
        ("tyāga", "m", Taddhita.THAK, "tyāgika", "4.4.1"),
        ("dvāra", "n", Taddhita.THAK, "dauvārika", "7.3.4"),
        ("paraloka", "m", Taddhita.THAK, "pāralaukika", "7.3.20"),
        ("loka", "m", Taddhita.THAK, "laukika", "7.2.118"),
        ("durbala", "mfn", Taddhita.SYAN, "daurbalya", "7.2.117"),
        ("ekaviṃśati", "f", Taddhita.DAT, "ekaviṃśa", "6.4.142"),
        ("triṃśat", "f", Taddhita.DAT, "triṃśa", "6.4.143"),
        ("pañcadaśan", "mfn", Taddhita.DAT, "pañcadaśī", "5.2.48"),
        ("ekaṣaṣṭi", "f", Taddhita.DAT, "ekaṣaṣṭa", "6.4.143"),
        ("viṃśati", "f", Taddhita.TAMAT, "viṃśatitamī", "4.1.15"),
        ("śata", "n", Taddhita.TAMAT_OF_HUNDREDS, "śatatama", "5.2.57"),
    ],
)
def test_a_suffix_makes_the_stem_that_the_grammars_have(base, genders, suffix, stem, sutra):
    made = {noun for kind, noun in taddhita_stems(to_slp1(base), genders) if kind is suffix}
    assert stem in {iast(noun.stem) for noun in made}
    noun = next(noun for noun in made if iast(noun.stem) == stem)
    cell = TaddhitaCell(to_slp1(base), suffix, noun, Vibhakti.PRATHAMA, Vacana.EKA)
    (derivation, *_) = cell.derivations()
    assert sutra in [step.sutra for step in derivation.steps]


def test_sixty_alone_takes_tamat_alone():
    """ṣaṣṭitama, but ekaṣaṣṭa besides ekaṣaṣṭitama (5.2.58); daśan has daśama (5.2.49)."""
    suffixes = {number: {kind for kind, _ in taddhita_stems(to_slp1(number), "f")}
                for number in ("ṣaṣṭi", "ekaṣaṣṭi", "daśan")}  # fmt: skip
    assert Taddhita.TAMAT in suffixes["ṣaṣṭi"] & suffixes["ekaṣaṣṭi"]
    assert Taddhita.DAT not in suffixes["ṣaṣṭi"] | suffixes["daśan"]


def test_numbers_say_how_many_times_and_in_how_many_ways():
    words = {iast(word) for number in ("paYcan", "zaz", "Sata") for word in adverbs(number)}
    assert {"pañcakṛtvaḥ", "pañcadhā", "ṣaṭkṛtvaḥ", "śatakṛtvaḥ", "śatadhā"} <= words
    assert not {"ṣaṭdhā", "ṣaḍdhā"} & words
