"""What is taught of a rule before it is asked."""

from __future__ import annotations

import re

from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.grammar.drill_spec import Drill, DrillExample
from shabda.sanskrit.grammar.rulebook import Classification, RuleBook, RuleEntry
from shabda.sanskrit.rules.engine import derive_forms
from shabda.sanskrit.rules.rule import Example, Rule
from shabda.sanskrit.text.script import devanagari
from shabda.study.cards import Ask, Card, Exercise, Lesson
from shabda.study.exercises.drills import entry_id
from shabda.study.exercises.other_nouns import MODEL_NOUNS
from shabda.study.exercises.term_notes import gives_away

EXAMPLES = 2
"""Examples that a lesson shows."""
_NUMBERS_SHOWN = "The three forms below are for one, for two and for more."
"""What a lesson of a case says of the rows that it shows."""
_NUMBERS = re.compile(
    r"(?<!rule )(?<!rules )(?<![\d.–])(\d\.\d\.\d+)((?:–\d+|(?:,| and) \d\.\d\.\d+)?)"
)
"""A sūtra that a text cites by its number alone, and what follows when there are several."""
_CITED = re.compile(r"\d\.\d\.\d+")


def lesson(card: Card, book: RuleBook, exercise: Exercise) -> Lesson:
    """What to teach before a rule is first asked; no example gives the item's answer away."""
    entry = book.entry(entry_id(card))
    written = _examples(entry, book, exercise)
    hidden = [example for example in written if not gives_away(example, exercise)]
    hidden.sort(key=lambda example: len(_later(example)))
    later = dict.fromkeys(number for example in hidden[:1] for number in _later(example))
    plain = [example for example in hidden if later.keys() >= set(_later(example))]
    shown = tuple(example.replace(" = ", " → ") for example in plain[:EXAMPLES])
    of_numbers = (_NUMBERS_SHOWN,) if isinstance(entry, Drill) and entry.vibhakti else ()
    acting = (f"After it {number} acts: {sutra(number).gloss}" for number in later)
    texts = (entry.gloss, *of_numbers, *acting)
    return Lesson(entry.sutra, entry.name, _with_first_number_named(" ".join(texts)), shown)


def _later(example: str) -> list[str]:
    """The sūtras that act in an example after the rule that it is one of."""
    return _CITED.findall(example.rpartition("(")[2])


def shown_roots(taught: Lesson) -> set[str]:
    """What the examples of a lesson derive forms of: roots, stems, and the words that they join."""
    starts = {re.split(" [→=] ", example)[0] for example in taught.examples}
    return starts | {start.partition(" + ")[0] for start in starts}


def _with_first_number_named(text: str) -> str:
    """Call the first sūtra that a text cites a rule: "(rule 1.1.5)"."""
    return _NUMBERS.sub(
        lambda number: f"{'rules' if number[2] else 'rule'} {number[1]}{number[2]}", text, count=1
    )


def _examples(entry: RuleEntry, book: RuleBook, exercise: Exercise) -> list[str]:
    if isinstance(entry, Classification):
        return []
    if isinstance(entry, Drill) and entry.vibhakti:
        final = exercise.shown[0].slp1[-1:]
        alike = sorted(MODEL_NOUNS, key=lambda noun: noun.stem[-1] != final)
        return [_row(noun, entry.vibhakti) for noun in alike]
    return [_with_steps(entry, example, book) for example in entry.examples]


def _row(noun: Noun, vibhakti: Vibhakti) -> str:
    """A row of a noun's table: "देव (m) = देवम्, देवौ, देवान्"."""
    cells = [NounCell(noun, vibhakti, vacana) for vacana in Vacana]
    forms = ", ".join(devanagari(cell.derivations()[0].form) for cell in cells)
    return f"{devanagari(noun.stem)} = {forms}"


def _with_steps(entry: RuleEntry, example: Example | DrillExample, book: RuleBook) -> str:
    """An example of a rule of verbs with what the rule makes, if other rules change that too.

    "भू + अ + ति → भो + अ + ति = भवति (6.1.78)".
    """
    if not isinstance(entry, Rule) or not isinstance(example, Example):
        return example.written
    if "=" not in example.written or entry.terms[0] != "dhātu":
        return example.in_english
    steps = derive_forms(example.terms, book.order)[0].steps
    places = [place for place, step in enumerate(steps) if step.rule == entry.id]
    after = [step for step in steps[places[0] + 1 :] if step.before != step.after] if places else []
    if not after:
        return example.written
    terms, _, form = example.written.partition(" = ")
    middle = " + ".join(map(devanagari, steps[places[0]].after))
    sutras = ", ".join(dict.fromkeys(step.sutra for step in after))
    return f"{terms} → {middle} = {form} ({sutras})"


def gives_answer(taught: Lesson, exercise: Exercise) -> bool:
    """Whether the text of a lesson contains the answer of an item that is typed."""
    return exercise.ask is Ask.TYPE and gives_away(taught.gloss, exercise)
