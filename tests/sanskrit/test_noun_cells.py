"""Cells of irregular nouns against the grammars, and participles of every root."""

from pathlib import Path

from shabda.decks.grammar.root_reader import load_roots
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.declension import decline
from shabda.sanskrit.forms.nominal.participles import REDUPLICATED, BeforeI, n_before_i
from shabda.sanskrit.forms.nominal.stem_kinds import StemKind, stem_kind
from shabda.sanskrit.forms.paradigms import Krt, Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import guess, nouns
from shabda.sanskrit.text.script import iast, to_slp1

HERE = Path(__file__).parent
_SURD = dict(zip("gḍdb", "kṭtp", strict=True))
_NUMBERS = dict(zip("sdp", Vacana, strict=True))


def _forms(stem, gender, case, number):
    named = nouns(to_slp1(stem), gender)
    if not named:
        return {"refused"}
    place = (list(Vibhakti)[int(case) - 1], _NUMBERS[number])
    made = {iast(one.form) for one in decline(named[0].stem, named[0].linga, *place)}
    return {form for form in made if form[:-1] + _SURD.get(form[-1], "-") not in made}


def test_every_cell_is_as_the_grammars_have_it():
    lines = (HERE / "noun_cells.txt").read_text(encoding="utf-8").splitlines()
    cells = [
        (stem, gender, *cell.split("="))
        for stem, gender, *cells in (line.split() for line in lines if not line.startswith("#"))
        for cell in cells
    ]
    assert len(cells) > 700
    made = {cell: _forms(*cell[:2], *cell[2]) for cell in cells}
    assert {cell: forms for cell, forms in made.items() if forms != {*cell[3].split("/")}} == {}


def test_a_numeral_in_ten_is_known_without_its_gender():
    for numeral in ("ekaviMSati", "trayastriMSat", "zawpaYcASat", "aSIti", "dvyaSIti", "zaRRavati"):
        assert [(noun.stem, noun.linga) for noun in guess(numeral)] == [(numeral, Linga.STRI)]


def test_a_stem_in_a_is_not_taken_for_a_nominative_in_a():
    assert guess("deva") == ()
    assert [noun.stem for noun in guess("devA")] == ["devf"]


_CLASS = {
    1: BeforeI.ALWAYS, 4: BeforeI.ALWAYS, 10: BeforeI.ALWAYS, 6: BeforeI.OPTIONAL,
    2: BeforeI.NEVER, 5: BeforeI.NEVER, 7: BeforeI.NEVER, 8: BeforeI.NEVER, 9: BeforeI.NEVER,
}  # fmt: skip


def test_the_class_of_a_root_decides_the_n_of_its_participle():
    """By 7.1.78 and 7.1.80–81; the two stems that roots of two classes share are left out."""
    wrong, compared = [], 0
    for root in load_roots(HERE.parents[1] / "data" / "roots.yaml"):
        for made in vidyut.krdanta_by_vidyut(root, Krt.SATR):
            stem = made.form
            if stem in ("SfRvat", "vidvas", "fcCat", "nuvat", "pipurat", "iyfcCat"):
                continue
            compared += 1
            expected = BeforeI.OPTIONAL if stem.endswith("At") else _CLASS.get(root.gana)
            expected = None if stem in REDUPLICATED else expected
            if n_before_i(stem) is not expected:
                wrong.append((stem, root.gana))
            if stem in ("Bavat", "avat"):  # the polite pronoun; and a shape that matup has
                continue
            participle = {StemKind.SATR, StemKind.ABHYASTA}
            if (
                stem_kind(stem, Linga.PUM) not in participle
                or stem_kind(stem, Linga.NAPUMSAKA) is None
            ):
                wrong.append((stem, "kind"))
    assert wrong == []
    assert compared > 450
