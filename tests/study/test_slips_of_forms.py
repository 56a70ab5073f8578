"""What a wrong answer is in the drills of the perfect, the passive, derived roots and kṛdantas."""

import pytest

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import VerdictKind
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga
from shabda.sanskrit.forms.roots import Derived
from shabda.study.exercises.krt_items import judge_of, krt_cell_item
from shabda.study.exercises.material import Material
from shabda.study.exercises.paradigm_items import verb_cell_item
from shipped import BOOK, ROOTS

MATERIAL = Material(BOOK, ROOTS)


def root(text, gana):
    return next(each for each in ROOTS if (each.root, each.gana) == (text, gana))


def judged(item, typed):
    return judge_of(item, BOOK.rules)(typed, {})


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("cell", "typed", "remark"),
    [
        (VerbCell(root("kf", 8), Lakara.LIT), "चक्रुः", "that is plural"),
        (VerbCell(root("kf", 8), Lakara.LIT), "akarot", "that is the imperfect past (laṅ)"),
        (VerbCell(root("kf", 8), Lakara.LIT), "kārayāmāsa", "that is causative (ṇic)"),
        (VerbCell(root("BU", 1), Lakara.LUN), "abhavat", "that is the imperfect past (laṅ)"),
        (VerbCell(root("BU", 1), Lakara.LIT), "babhūve", "that is passive"),
        (
            VerbCell(root("BU", 1), Lakara.LAN),
            "abhavata",
            "that is in the ātmanepada, which this root does not take",
        ),
        (
            VerbCell(root("laB", 1), Lakara.LRT),
            "lapsyati",
            "that is in the parasmaipada, which this root does not take",
        ),
        (VerbCell(root("dA", 3), Lakara.ASHIRLIN), "dadyāt", "that is the optative (vidhiliṅ)"),
        (VerbCell(root("kf", 8), prayoga=Prayoga.KARMANI), "karoti", "that is active"),
        (VerbCell(root("kf", 8), prayoga=Prayoga.KARMANI), "akāri", "that is the aorist (luṅ)"),
        (
            VerbCell(root("gam", 1).with_suffix(Derived.CAUSATIVE)),
            "gacchati",
            "that is the plain root",
        ),
        (
            VerbCell(root("pA", 1).with_suffix(Derived.DESIDERATIVE)),
            "pipāsate",
            "that is in the ātmanepada, which this root does not take",
        ),
        (
            VerbCell(root("jYA", 9).with_suffix(Derived.DESIDERATIVE)),
            "jijñāsati",
            "that is in the parasmaipada, which this root does not take",
        ),
    ],
)
def test_a_form_of_another_table_is_named(cell, typed, remark):
    assert judged(verb_cell_item(cell, MATERIAL), typed).remark == remark


def test_a_step_of_the_doubling_is_named():
    item = verb_cell_item(VerbCell(root("kf", 8), Lakara.LIT), MATERIAL)
    stopped = judged(item, "कृकार").stopped_before
    assert stopped is not None
    assert stopped.sutra == "7.4.62"


@pytest.mark.parametrize(
    ("typed", "kind", "remark"),
    [
        ("gatvā", VerdictKind.WRONG, "that is the absolutive (ktvā)"),
        ("gacchat", VerdictKind.WRONG, "that is the present participle (śatṛ)"),
        ("गतः", VerdictKind.SPELLING, "gataḥ गतः is its nominative; the stem is gata गत"),
        ("gatā", VerdictKind.SPELLING, "gatā गता is its nominative; the stem is gata गत"),
        ("gata", VerdictKind.EXACT, ""),
    ],
)
def test_another_kridanta_is_named_and_a_nominative_is_right(typed, kind, remark):
    item = krt_cell_item(BOOK.entry("kta"), root("gam", 1), "")
    verdict = judged(item, typed)
    assert (verdict.kind, verdict.remark) == (kind, remark)


@pytest.mark.parametrize("typed", ["āgatvā", "gatvā"])
def test_tva_after_a_prefix_is_explained(typed):
    item = krt_cell_item(BOOK.entry("lyap"), root("gam", 1), "A")
    verdict = judged(item, typed)
    assert verdict.kind is VerdictKind.WRONG
    assert verdict.remark == "that has tvā; after a prefix it is ya (7.1.37)"


@pytest.mark.parametrize("typed", ["आगत्य", "āgamya"])
def test_both_absolutives_of_gam_are_right(typed):
    item = krt_cell_item(BOOK.entry("lyap"), root("gam", 1), "A")
    assert judged(item, typed).kind is VerdictKind.EXACT


@pytest.mark.parametrize(
    ("drill", "name", "typed", "remark"),
    [
        ("sanac", ("laB", 1), "labhyamāna", "that is the passive present participle (śānac)"),
        ("karmani_sanac", ("kf", 8), "kurvāṇa", "that is the middle present participle (śānac)"),
        ("kta", ("gam", 1), "gacchati", "that is the present (laṭ), a finite verb"),
        ("tumun", ("dA", 3), "dānam", "that is the action noun in -ana (lyuṭ), declined"),
        ("ktva", ("kf", 8), "dattvā", "that is dattvā दत्त्वा, of dā: give"),
        ("kta", ("gam", 1), "jāta", "that is jāta जात, of jan: be born, arise"),
    ],
)
def test_another_word_in_place_of_a_krdanta_is_named(drill, name, typed, remark):
    others = (root("dA", 3), root("jan", 4))
    item = replace(krt_cell_item(BOOK.entry(drill), root(*name), ""), roots=others)
    assert judged(item, typed).remark == remark


def test_an_absolutive_with_another_prefix_is_named():
    item = krt_cell_item(BOOK.entry("lyap"), root("gam", 1), "A")
    assert judged(item, "avagamya").remark == "that has the prefix ava; the question has ā"


def test_the_nominative_of_a_present_participle_is_not_that_of_the_pronoun():
    item = krt_cell_item(BOOK.entry("satr"), root("BU", 1), "")
    assert judged(item, "bhavan").kind is VerdictKind.SPELLING
    assert judged(item, "bhavān").kind is VerdictKind.WRONG
