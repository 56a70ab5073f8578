"""Every rule has enough to ask, and one text that can be read alone."""

import re
from random import Random

import pytest

from cases import for_each
from shabda.app.grammar_data import roots, rulebook
from shabda.sanskrit.forms import sutras
from shabda.study.exercises.drills import rule_cards, rule_exercise
from shabda.study.exercises.material import Material

ENOUGH = 8
BOOK = rulebook()
TEXTS = {
    **{f"{entry.id}": entry.gloss for entry in BOOK.entries},
    **{number: said.gloss for number, said in sutras._sutras().items()},
    **{each.sutra: each.gloss for lists in BOOK.lists.values() for each in lists},
}
LEANING = re.compile(
    r"(?:The same|The others?|So|That|This|These|Those|It|Also|And|But|Likewise|Otherwise|Such)\b"
)
"""Openings that lean on a text before."""


@pytest.mark.no_cover
@pytest.mark.parametrize("card", rule_cards(BOOK), ids=lambda card: card.note)
def test_a_rule_asks_eight_different_things(card) -> None:
    material = Material.of(BOOK, roots(), ())
    asked = set()
    for seed in range(60):
        exercise = rule_exercise(card, material, Random(seed))
        asked.add((exercise.question, exercise.shown, exercise.accepted))
        if len(asked) == ENOUGH:
            return
    pytest.fail(f"only {len(asked)} different items")


@for_each(BOOK.entries, lambda entry: entry.id)
def test_a_drilled_rule_names_no_silent_letter(entry) -> None:
    assert "marked with" not in entry.gloss


@for_each(TEXTS)
def test_the_text_of_a_rule_is_complete(name: str) -> None:
    text = TEXTS[name]
    assert text.endswith((".", "!", "?", ")", "…")), text
    assert not LEANING.match(text), text
    assert not re.search(r"\bjhal\b|\bkhar\b|\byay\b|-marked", text), text
