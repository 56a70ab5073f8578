"""Nouns with taddhita suffixes against those that the grammars print."""

import pytest

from shabda.sanskrit.analysis.taddhitas import Taddhita, TaddhitaCell, taddhita_stems
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
    ],
)
def test_the_first_syllable_is_raised_as_the_grammars_have_it(base, genders, suffix, stem, sutra):
    made = {noun for kind, noun in taddhita_stems(to_slp1(base), genders) if kind is suffix}
    assert stem in {iast(noun.stem) for noun in made}
    noun = next(noun for noun in made if iast(noun.stem) == stem)
    cell = TaddhitaCell(to_slp1(base), suffix, noun, Vibhakti.PRATHAMA, Vacana.EKA)
    (derivation, *_) = cell.derivations()
    assert sutra in [step.sutra for step in derivation.steps]
