"""Recognising a form: every cell that holds it is right, in any way of naming it."""

from random import Random

import pytest

from shabda.app.rule_cards import load_material
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.forms.cells import NounCell, VerbCell, noun_table
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.drill_spec import Subject
from shabda.sanskrit.text.script import iast
from shabda.study.cards import Ask
from shabda.study.exercises.cell_names import named_cell
from shabda.study.exercises.drill_tables import further_cells
from shabda.study.exercises.drills import rule_card, rule_exercise
from shabda.study.exercises.english import CASES, TENSES, lakara_in_english
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.material import Material
from shabda.study.exercises.recognition import CellJudge, forms_in, written_cell
from shipped import BOOK, ROOTS
from textbook.decline import table

MATERIAL = Material(BOOK, ROOTS)
LEARNERS = load_material((), ())
DRILLS = ("recognise_noun", "recognise_verb")


@pytest.mark.cover_only("recognise_noun")
@pytest.mark.parametrize("drill", DRILLS)
def test_every_cell_that_is_shown_as_right_is_judged_right_and_its_form_is_derived(drill):
    for seed in range(40):
        asked = rule_exercise(rule_card(BOOK.entry(drill)), MATERIAL, Random(seed))
        assert asked.ask is Ask.TYPE
        assert {derivation.form for derivation in asked.derivations} == {asked.shown[0].slp1}
        for answer in (*asked.accepted, *asked.also):
            assert asked.judged(answer.iast, {}).kind is VerdictKind.EXACT
            assert asked.judged(answer.devanagari, {}).kind is VerdictKind.EXACT
            assert asked.reading(answer.iast, {}) == ""


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("stem", "linga", "gender"),
    [("rAma", Linga.PUM, "m"), ("nadI", Linga.STRI, "f"), ("vana", Linga.NAPUMSAKA, "n"),
     ("pitf", Linga.PUM, "m"), ("manas", Linga.NAPUMSAKA, "n"), ("tad", Linga.PUM, "m")],
)  # fmt: skip
def test_a_cell_is_right_just_where_the_textbook_has_the_form_in_it(stem, linga, gender):
    noun = Noun(stem, linga)
    rows = table(stem, gender)
    cells = noun_table(noun)
    for cell in cells:
        for form in forms_in(cell, MATERIAL):
            judge = CellJudge(form, Subject.NOUN, cell, MATERIAL)
            for other in cells:
                said = f"{iast(stem)} {CASES[other.vibhakti]} {other.vacana.label} {linga.label}"
                written = rows[[*Vibhakti].index(other.vibhakti)][[*Vacana].index(other.vacana)]
                assert (judge(said, {}).kind is VerdictKind.EXACT) == (form in written), said


FORM = "rAmARAm"
CELL = NounCell(Noun("rAma", Linga.PUM), Vibhakti.SASTHI, Vacana.BAHU)


@pytest.mark.parametrize(
    "typed",
    ["rāma genitive plural", "rama gen pl", "gen. pl. rāma", "RAma SaSThI bahuvacana",
     "राम षष्ठी बहुवचनम्", "राम षष्ठी बहुवचन", "षष्ठी बहुवचनम्, राम", "rāma 6 pl", "rāma 6th plural",
     "rāma sixth case plural", "rāma ṣaṣṭhī bahu", "rāmaḥ genitive plural m", "रामः षष्ठी बहुवचनम्"],
)  # fmt: skip
def test_a_cell_may_be_named_in_many_ways(typed):
    assert CellJudge(FORM, Subject.NOUN, CELL, MATERIAL)(typed, {}).kind is VerdictKind.EXACT


@pytest.mark.parametrize(
    ("form", "typed"),
    [("rAmAH", "rāmā nominative plural"), ("rAmA", "rāman nominative singular"),
     ("rAmARAm", "rāmā genitive plural f")],
)  # fmt: skip
def test_the_same_form_of_a_word_outside_the_drill_is_right(form, typed):
    assert CellJudge(form, Subject.NOUN, CELL, MATERIAL)(typed, {}).kind is VerdictKind.EXACT


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("rāma dative plural", "the dative plural of rāma is रामेभ्यः"),
        ("rāma genitive dual", "the genitive dual of rāma is रामयोः"),
        ("vṛkṣa genitive plural", "the genitive plural of vṛkṣa is वृक्षाणाम्"),
    ],
)
def test_a_wrong_cell_is_answered_with_the_form_of_that_cell(typed, remark):
    verdict = CellJudge(FORM, Subject.NOUN, CELL, MATERIAL)(typed, {})
    assert (verdict.kind, verdict.remark) == (VerdictKind.WRONG, remark)
    assert not verdict.unreadable


def test_the_forms_of_all_homonyms_of_a_wrong_root_are_given():
    cell = next(VerbCell(root) for root in ROOTS if root.root == "BU")
    verdict = CellJudge("Bavati", Subject.VERB, cell, MATERIAL)("budh present third plural", {})
    forms = "बोधन्ति / बोधन्ते / बुध्यन्ते"
    assert verdict.remark == f"the present third person plural of budh is {forms}"


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("rāma plural", "name the case too, as in the question"),
        ("genitive plural", "name the word too, as in the question"),
        ("rāma", "name the case and the number too, as in the question"),
        ("xyz genitive plural", "no word xyz with such forms is known"),
        ("rāma genitive plural feminine", "no word rāma with such forms is known"),
    ],
)
def test_an_answer_that_names_no_cell_is_asked_for_again(typed, remark):
    verdict = CellJudge(FORM, Subject.NOUN, CELL, MATERIAL)(typed, {})
    assert verdict.unreadable
    assert verdict.remark == remark


def test_typing_nothing_is_not_an_answer():
    verdict = CellJudge(FORM, Subject.NOUN, CELL, MATERIAL)("  ", {})
    assert verdict.kind is VerdictKind.NOTHING


@pytest.mark.parametrize(
    ("typed", "word", "places"),
    [
        ("gam present third person singular", "gam", {Lakara.LAT, Purusha.PRATHAMA, Vacana.EKA}),
        ("gam laṭ 3sg", "gam", {Lakara.LAT, Purusha.PRATHAMA, Vacana.EKA}),
        ("भू लट् प्रथमपुरुष एकवचनम्", "भू", {Lakara.LAT, Purusha.PRATHAMA, Vacana.EKA}),
        ("nī aor 2nd du", "nī", {Lakara.LUN, Purusha.MADHYAMA, Vacana.DVI}),
        ("bhū periphrastic future 1 pl", "bhū", {Lakara.LUT, Purusha.UTTAMA, Vacana.BAHU}),
        ("kṛ imperfect past 3 pl", "kṛ", {Lakara.LAN, Purusha.PRATHAMA, Vacana.BAHU}),
    ],
)
def test_a_verb_s_cell_is_read(typed, word, places):
    named = named_cell(typed, Subject.VERB)
    assert (named.word, set(named.places)) == (word, places)


def test_a_word_that_is_also_the_name_of_a_place_is_the_word():
    named = named_cell("eka nominative singular", Subject.NOUN)
    assert (named.word, named.places) == ("eka", (Vibhakti.PRATHAMA, Vacana.EKA))
    named = named_cell("prathama nominative plural", Subject.NOUN)
    assert (named.word, named.places) == ("prathama", (Vibhakti.PRATHAMA, Vacana.BAHU))


@pytest.mark.cover_only("15")
@pytest.mark.parametrize("seed", range(20))
def test_the_first_form_to_recognise_is_a_common_one(seed):
    material = replace(LEARNERS, familiarity=Familiarity.NEW)
    verb = rule_exercise(rule_card(BOOK.entry("recognise_verb")), material, Random(seed))
    assert "present third person" in verb.accepted[0].iast
    assert "dual" not in verb.accepted[0].iast
    assert verb.shown[0].iast not in BOOK.entry("recognise_verb").gloss
    noun = rule_exercise(rule_card(BOOK.entry("recognise_noun")), material, Random(seed))
    assert noun.accepted[0].iast.endswith(" singular")


def test_an_answer_without_a_tense_is_told_which_tenses_there_are():
    verb = rule_exercise(rule_card(BOOK.entry("recognise_verb")), LEARNERS, Random(1))
    remark = verb.judged("gam third plural", {}).remark
    named = remark.partition("(")[2].partition(")")[0].split(", ")
    drilled = {TENSES[lakara] for lakara in BOOK.entry("recognise_verb").lakaras}
    assert {lakara_in_english(name) for name in named} == {
        lakara_in_english(name.removesuffix(" past")) for name in drilled
    }


@pytest.mark.no_cover
def test_the_key_has_every_gender_of_a_pronoun():
    entry = BOOK.entry("recognise_noun")
    seen = set()
    for seed in range(400):
        asked = rule_exercise(rule_card(entry), LEARNERS, Random(seed))
        form = asked.shown[0].iast
        if form in ("sarve", "ye", "ke") and form not in seen:
            seen.add(form)
            stem = asked.accepted[0].iast.split()[0]
            names = {answer.iast for answer in asked.accepted}
            assert {f"{stem} nominative plural", f"{stem} nominative dual"} <= names
    assert seen


def test_the_form_of_a_common_word_that_no_deck_has_is_named() -> None:
    cell = NounCell(Noun("meGa", Linga.PUM), Vibhakti.TRTIYA, Vacana.EKA)
    verdict = CellJudge("meGena", Subject.NOUN, cell, LEARNERS)("agni instrumental plural", {})
    assert verdict.remark == "the instrumental plural of agni is अग्निभिः"


@pytest.mark.no_cover
@pytest.mark.parametrize("familiarity", [Familiarity.NEW, Familiarity.LEARNING])
def test_the_headword_itself_is_not_asked_until_the_drill_is_known(familiarity) -> None:
    material = replace(LEARNERS, familiarity=familiarity)
    for seed in range(80):
        asked = rule_exercise(rule_card(BOOK.entry("recognise_noun")), material, Random(seed))
        assert asked.shown[0].slp1 not in {answer.slp1 for answer in asked.accepted}


@pytest.mark.parametrize(
    ("root", "lakara", "form", "also"),
    [
        ("vid", Lakara.VIDHILIN, "vidyAt", "benedictive third singular"),
        ("BU", Lakara.LIT, "baBUvaTuH", "as perfect second person dual"),
    ],
)
def test_a_key_lists_the_same_form_in_tables_that_are_not_drilled(root, lakara, form, also):
    found = next(one for one in ROOTS if one.root == root and one.gana in (1, 2))
    cells = further_cells(form, VerbCell(found, lakara), Material(BOOK, ROOTS))
    names = {written_cell(cell).iast.replace("person singular", "singular") for cell in cells}
    assert any(name.endswith(also) for name in names), names


def test_enam_is_of_idam_and_of_etad():
    cell = NounCell(Noun("idam", Linga.PUM), Vibhakti.DVITIYA, Vacana.DVI)
    names = {
        written_cell(other).iast for other in further_cells("enO", cell, Material(BOOK, ROOTS))
    }
    assert names == {"etad accusative dual"}


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("vadhu gen sg", "the word is vadhū वधू"),
        ("vadhū gen sg", ""),
        ("vadhUH gen sg", ""),
        ("वधू षष्ठी एकवचनम्", ""),
    ],
)
def test_a_word_in_plain_letters_is_named_with_its_marks(typed, remark):
    cell = NounCell(Noun("vaDU", Linga.STRI), Vibhakti.SASTHI, Vacana.EKA)
    verdict = CellJudge("vaDvAH", Subject.NOUN, cell, replace(MATERIAL, nouns=(cell.noun,)))(
        typed, {}
    )
    assert (verdict.kind, verdict.remark) == (VerdictKind.EXACT, remark)
