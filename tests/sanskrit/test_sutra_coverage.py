"""Every sūtra that shabda names has one text, and everything that names it uses that text."""

import re
from itertools import product

import pytest

from shabda.app.reading_search import glossary
from shabda.decks.grammar.glossary_reader import load_glossary
from shabda.sanskrit.forms import krdantas, vidyut
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.declension_class import declension_class
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.grammar.glossary import look_up
from shabda.study.exercises.english import CASES, DERIVED, KRDANTAS, PASSIVES, TENSES
from shabda.study.exercises.term_words import TERMS
from shipped import BOOK, DATA, ROOTS, decks

LISTED = [each for listed in BOOK.lists.values() for each in listed]


def without_text(derivations):
    """The sūtras that a derivation names and the table lacks, with the form."""
    return {
        (step.sutra, made.form)
        for made in derivations
        for step in made.steps
        if step.sutra and not (sutra(step.sutra).name and sutra(step.sutra).gloss)
    }


def test_a_rule_is_explained_by_the_text_of_its_sutra():
    named = [(rule.sutra, rule.name, rule.gloss) for rule in (*BOOK.rules, *LISTED)]
    quoting = [each for each in named if sutra(each[0]).name == each[1]]
    assert len(quoting) > 200
    assert [each for each in quoting if sutra(each[0]).gloss != each[2]] == []


def test_every_other_rule_is_a_varttika_or_a_part_of_a_sutra_with_a_text_of_its_own():
    others = {
        (rule.sutra, rule.name, rule.gloss)
        for rule in (*BOOK.rules, *LISTED)
        if sutra(rule.sutra).name != rule.name
    }
    assert len(others) < 25
    assert all(gloss.endswith(".") for *_, gloss in others)


def is_named_after_its_sutra(entry):
    """A title is its sūtra's own text, parts of it, a part with a remark, or a vārttika."""
    own = sutra(entry.sutra).name
    quoted = entry.name.partition(" · ")[0]
    return "(वार्त्तिकम्)" in quoted or all(part in own for part in quoted.split(" … "))


def test_a_number_stands_only_where_the_title_is_of_that_sutra():
    entries = [*BOOK.entries, *LISTED]
    numbered = [entry for entry in entries if entry.sutra]
    assert [(e.sutra, e.name) for e in numbered if not is_named_after_its_sutra(e)] == []
    plain = {entry.id for entry in entries if not entry.sutra}
    assert {"ghosa", "split", "which_rule", "recognise_noun", "grid_verb", "parts"} < plain


def test_a_card_without_a_number_is_called_by_its_topic():
    assert BOOK.reference("ghosa") == "varna"
    assert BOOK.reference("guna_final") == "7.3.84"


def test_a_change_of_a_root_is_explained_by_the_text_of_its_sutra():
    changes = [each for root in ROOTS for each in (*root.substitutes, *root.forms)]
    quoting = [change for change in changes if sutra(change.sutra).name == change.name]
    assert len(quoting) > 100
    assert [each for each in quoting if sutra(each.sutra).gloss != each.reason] == []
    assert [change for change in changes if not sutra(change.sutra).gloss] == []


def test_terms_drills_and_classifications_name_sutras_with_a_text():
    named = {term.sutra for term in load_glossary(DATA / "glossary.yaml") if term.sutra}
    named |= {each.sutra for each in (*BOOK.drills, *BOOK.classifications) if each.sutra}
    assert [number for number in named if not sutra(number).gloss] == []


def test_explain_says_of_a_sutra_what_derivations_say():
    for number in ("7.3.86", "1.1.1", "6.1.87", "8.3.15", "2.3.2"):
        first = look_up(number, (), (), BOOK)[0]
        assert (first.name, first.meaning) == (sutra(number).name, sutra(number).gloss)


@pytest.mark.cover_only("9")
@pytest.mark.parametrize("gana", range(1, 11))
def test_every_step_of_a_verb_names_a_sutra_with_a_text(gana):
    """One cell of each tense and voice of some roots of each class, derived roots and kṛdantas."""
    missing = set()
    for root in [each for each in ROOTS if each.gana == gana][::12]:
        for prayoga, lakara in product((Prayoga.KARTARI, Prayoga.KARMANI), Lakara):
            cell = VerbCell(root, lakara, Purusha.PRATHAMA, Vacana.BAHU, prayoga=prayoga)
            missing |= without_text(cell.derivations(BOOK.order))
        for derived in (Derived.CAUSATIVE, Derived.DESIDERATIVE):
            missing |= without_text(VerbCell(root.with_suffix(derived)).derivations(BOOK.order))
        for krt in Krt:
            missing |= without_text(krdantas.krdanta(root, krt))
        missing |= without_text(vidyut.lyap(root, "pra"))
    assert missing == set()


def test_every_step_of_a_noun_names_a_sutra_with_a_text():
    words = (word for deck in decks() for word in deck.words)
    own = (noun for word in words for noun in nouns(word.text.slp1, word.gender))
    kinds = {declension_class(noun.stem, noun.linga): noun for noun in own}
    cells = [
        NounCell(noun, vibhakti, vacana)
        for noun in kinds.values()
        for vibhakti, vacana in (
            (Vibhakti.PRATHAMA, Vacana.EKA), (Vibhakti.PRATHAMA, Vacana.BAHU),
            (Vibhakti.TRTIYA, Vacana.EKA), (Vibhakti.SASTHI, Vacana.BAHU),
        )
    ]  # fmt: skip
    assert {each for cell in cells for each in without_text(cell.derivations())} == set()


def test_every_term_that_a_drill_names_is_in_the_glossary():
    english = (CASES, TENSES, PASSIVES, DERIVED, KRDANTAS)
    names = {
        re.sub(r" in -.*| \(.*", "", name) for table in english for name in table.values() if name
    }
    alone = {term for term in TERMS.values() if " " not in term}
    others = "singular dual plural masculine feminine neuter root stem suffix prefix compound row"
    sounds = "vowel consonant stop nasal semivowel sibilant aspirate voiced voiceless visarga"
    for name in (
        *names,
        *alone,
        *others.split(),
        *sounds.split(),
        *map("class {}".format, range(1, 11)),
    ):
        assert glossary(name), name
