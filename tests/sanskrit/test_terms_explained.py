"""`explain` knows every term that the program itself uses."""

import re
from pathlib import Path
from random import Random

import pytest

from shabda.app.reading_search import glossary
from shabda.decks.grammar.glossary_reader import load_glossary
from shabda.sanskrit.analysis.taddhitas import Taddhita
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.sutras import _sutras
from shabda.study.exercises.drills import rule_cards, rule_exercise
from shabda.study.exercises.material import Material
from shipped import BOOK, DATA, ROOTS

NAMED = re.compile(r"\(([^\s()\d,;:-]+)\)|called ([^\s,.:;)]+)")
"""A term behind what it is in English: "the a (śap)", "is called guṇa"."""
LISTED = (Path(__file__).parent / "bracketed_words.txt").read_text(encoding="utf-8").splitlines()
OTHERS = {word for line in LISTED if not line.startswith("#") for word in line.split()} | {
    word for root in ROOTS for word in re.findall(r"[a-z]+", root.meaning)
}
"""What stands in brackets and is a form or English."""


def named_terms(texts):
    """The Sanskrit terms that texts name in brackets or behind "called"."""
    named = {one or two for text in texts for one, two in NAMED.findall(text)}
    return {term for term in named if term.isalpha() and len(term) > 1} - OTHERS


def test_every_term_that_the_text_of_a_rule_or_a_reading_names() -> None:
    texts = [known.gloss for known in _sutras().values()]
    texts += [each.gloss for each in (*BOOK.entries, *BOOK.topics)]
    texts += [each.gloss for listed in BOOK.lists.values() for each in listed]
    texts += [term.meaning for term in load_glossary(DATA / "glossary.yaml")]
    named = named_terms(texts) | {suffix.label for suffix in (*Krt, *Taddhita)}
    assert len(named) > 60
    assert sorted(term for term in named if not glossary(term)) == []


@pytest.mark.no_cover
def test_every_term_that_a_question_or_its_remarks_name() -> None:
    material = Material.of(BOOK, ROOTS, ())
    cards = rule_cards(BOOK)
    items = [rule_exercise(card, material, Random(seed)) for card in cards for seed in range(4)]
    texts = [text for item in items for text in (item.question, *item.remarks)]
    assert sorted(term for term in named_terms(texts) if not glossary(term)) == []


ENGLISH = """
augment, silent, marker, rise, pause, tense, mood, relative, weak, strong, light, heavy,
reduplication, gerund, doubled, sign, substitute, diphthong, velar, palatal, retroflex, dental,
labial, adjective, adverb, participle, enclitic, prohibitive, weak ending, strong ending, light
syllable, short vowel, long vowel, middle endings, active endings, either pada
"""


def test_the_english_of_grammar_that_screens_use() -> None:
    names = [" ".join(name.split()) for name in ENGLISH.split(",")]
    assert [name for name in names if not glossary(name)] == []


def test_a_plural_and_a_form_of_a_term_find_it() -> None:
    names = (
        "strong endings",
        "weak suffixes",
        "tenses",
        "stem form",
        "silent k",
        "subject",
        "IAST",
    )
    assert [name for name in names if not glossary(name)] == []


def test_the_examples_of_a_sutra_show_each_pair_once() -> None:
    for number in ("8.3.31", "8.3.15", "6.1.94"):
        for answer in glossary(number):
            pairs = [example.partition(" = ")[0] for example in answer.examples]
            assert len(pairs) == len(set(pairs))
