"""What the texts of the sūtras must be: each stands alone, in plain words, once."""

import re

import pytest

from cases import for_each
from shabda.sanskrit.forms import sutras
from shabda.sanskrit.forms.cells import noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shipped import BOOK

LINES = [line.split("|") for table in sutras.TABLES for line in table.splitlines() if line]
GLOSSES = {number.strip(): gloss.strip() for number, _, gloss in LINES}
RULES = BOOK.rules
_LEANS = re.compile(r"(The same|So (does|do|it|too|they)|That [a-z] |And |Or a)\b")
_JARGON = re.compile(r"jhal\b|-marked\b")


@for_each(GLOSSES.items())
def test_a_text_is_complete_in_plain_words(entry):
    number, gloss = entry
    assert re.fullmatch(r"\d\.\d\.\d+", number)
    assert gloss.endswith((".", "…"))
    assert not _LEANS.match(gloss)
    assert not _JARGON.search(gloss)


def test_the_text_of_a_rule_is_complete_too():
    assert [rule.id for rule in RULES if _LEANS.match(rule.gloss)] == []


_UNEXPLAINED = re.compile(
    r"takes? (guṇa|vṛddhi)|(?<![(\w, ])(?<!, )\b(laṭ|liṭ|luṭ|lṛṭ|loṭ|laṅ|luṅ|lṛṅ|yaṅ|ṇic)\b(?!\))"
    r"|(?<!\()(?<!called )\b(ārdhadhātuka|sārvadhātuka|nadī)\b(?!\))|\bbha\b",
    re.IGNORECASE,
)


def test_a_text_says_what_a_term_does():
    """A vowel becomes e o ar; a tense and a kind of suffix have their English."""
    definitions = {
        "1.4.3",
        "1.4.4",
        "1.4.5",
        "1.4.6",
        "1.4.7",
        "1.4.18",
        "3.4.113",
        "3.4.114",
        "6.4.47",
    }
    told = [n for n, text in GLOSSES.items() if n not in definitions and _UNEXPLAINED.search(text)]
    assert told == []


def test_a_sutra_has_one_line():
    assert len(LINES) == len(GLOSSES)


@pytest.mark.parametrize(
    "stem", ["vidvas", "paTin", "puMs", "akzi", "vftrahan", "havis", "SrI", "senAnI", "asmad"]
)
def test_every_step_of_an_irregular_noun_is_explained(stem):
    cells = [
        cell for linga in Linga if declines(stem, linga) for cell in noun_table(Noun(stem, linga))
    ]
    steps = [step for cell in cells for made in cell.derivations() for step in made.steps]
    assert steps
    assert [step.sutra for step in steps if step.sutra and not (step.name and step.gloss)] == []
