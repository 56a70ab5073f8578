"""Tables and explained forms: readable in any terminal, whatever it takes Devanagari to be."""

from itertools import groupby

import pytest

from screen_law import breaches
from shabda.sanskrit.forms.cells import NounCell, VerbCell, noun_table, verb_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.script import spell
from shabda.study.exercises.english import case
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.form_explanation import form_explanation
from shabda.terminal.screens.paradigm import FormRow, Paradigm, paradigm
from shipped import BOOK, ROOTS

BY_ID = {root.id: root for root in ROOTS}
RULES = BOOK.rules
WIDTHS = (60, 80)
LOOKS = [
    RenderOptions(width, iast, plain)
    for width in WIDTHS
    for iast in (True, False)
    for plain in (True, False)
]


def table(text, made, name):
    blocks = tuple(
        (
            said,
            tuple(
                FormRow(
                    cell.vacana.label,
                    tuple(spell(derivation.form) for derivation in cell.derivations(RULES)),
                )
                for cell in block
            ),
        )
        for said, block in groupby(made, lambda cell: name(cell).label)
    )
    return Paradigm(
        spell(made[0].of.root if hasattr(made[0], "root") else made[0].of.stem), "t", blocks
    )


def verb(id, lakara, pada=Pada.PARASMAI):
    made = verb_table(BY_ID[id], lakara, Prayoga.KARTARI, pada)
    return table(BY_ID[id].root, made, lambda cell: cell.purusha)


def noun(stem, linga):
    return table(stem, noun_table(Noun(stem, linga)), lambda cell: cell.vibhakti)


TABLES = {
    "lat": verb("BU", Lakara.LAT),
    "lot": verb("sf", Lakara.LOT),
    "atmanepada": verb("vft", Lakara.LRT, None),
    "lit": verb("kram", Lakara.LIT),
    "bhratr": noun("BrAtf", Linga.PUM),
    "long": noun("sarvatobhadracakrabandhanidarSana", Linga.NAPUMSAKA),
}


@pytest.mark.no_cover
@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("options", LOOKS, ids=str)
def test_a_table_obeys_the_law_of_every_screen(name, options):
    lines = paradigm(TABLES[name], options)
    assert list(breaches(lines, options.width, plain=options.plain)) == []
    shown = "\n".join(line.plain for line in lines)
    for _, rows in TABLES[name].blocks:
        for row in rows:
            assert all(form.devanagari in shown for form in row.forms)
            assert not options.iast or all(form.iast in shown for form in row.forms)


def test_a_table_reads_person_by_person():
    options = RenderOptions(80, plain=True)
    assert [line.plain for line in paradigm(TABLES["lat"], options)] == [
        "bhū  t  भू",
        "third person",
        "  singular  bhavati    भवति",
        "  dual      bhavataḥ   भवतः",
        "  plural    bhavanti   भवन्ति",
        "second person",
        "  singular  bhavasi    भवसि",
        "  dual      bhavathaḥ  भवथः",
        "  plural    bhavatha   भवथ",
        "first person",
        "  singular  bhavāmi    भवामि",
        "  dual      bhavāvaḥ   भवावः",
        "  plural    bhavāmaḥ   भवामः",
    ]


def test_an_empty_cell_is_a_dash():
    bare = Paradigm(spell("BU"), "none", (("third person", (FormRow("singular", ()),)),))
    assert paradigm(bare, RenderOptions(80, plain=True))[-1].plain.split() == ["singular", "–"]


@pytest.mark.parametrize("options", LOOKS, ids=str)
def test_an_explained_form_obeys_the_law(options):
    cell = VerbCell(BY_ID["gam"], Lakara.LAN, Purusha.PRATHAMA, Vacana.BAHU)
    lines = form_explanation(spell("gam"), cell.label, "go", cell.derivations(RULES), options)
    shown = "\n".join(line.plain for line in lines)
    assert "अगच्छन्" in shown
    assert "laṅ, third person plural" in " ".join(shown.split())
    assert list(breaches(lines, options.width, plain=options.plain)) == []
    case = NounCell(Noun("suta", Linga.PUM, "son"), Vibhakti.PRATHAMA, Vacana.DVI)
    said = form_explanation(spell("suta"), case.label, "son", case.derivations(), options)
    assert any("सुतौ" in line.plain for line in said)
    assert (
        form_explanation(spell("BU"), "x", "", (), options)[-1].plain
        == "this place in the paradigm has no form"
    )


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize("iast", [True, False])
@pytest.mark.parametrize("stem", ["BrAtf", "rAma", "tad", "vidyA", "nadI", "manas"])
def test_a_noun_is_a_grid_that_fits_24_rows_and_obeys_the_law(
    stem: str, iast: bool, width: int
) -> None:
    linga = next(it for it in Linga if declines(stem, it))
    blocks = tuple(
        (case(vibhakti), tuple(
            FormRow(cell.vacana.label, tuple(spell(made.form) for made in cell.derivations()))
            for cell in cells
        ))
        for vibhakti, cells in groupby(noun_table(Noun(stem, linga)), lambda it: it.vibhakti)
    )  # fmt: skip
    table = Paradigm(spell(stem), "masculine", blocks, grid=True)
    lines = paradigm(table, RenderOptions(width, iast))
    assert list(breaches(lines, width, plain=False)) == []
    assert len(lines) < 24
