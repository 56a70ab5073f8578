"""The examples of a rule: `नर + इन्द्र = नरेन्द्र`, with marks where they are needed."""

from shabda.decks.grammar.fields import field_slp1, known_name
from shabda.decks.yaml_block import Block
from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.rule import Example
from shabda.sanskrit.rules.terms import KINDS, MARKS, term


def read_rule_examples(block: Block, key: str, kinds: tuple[str, ...]) -> tuple[Example, ...]:
    """Read the examples under a key; `kinds` are the kinds of term the rule joins.

    Raises DeckError with file and line.
    """
    return tuple(_example(block, key, text, kinds) for text in block.texts(key))


def _example(block: Block, key: str, text: str, kinds: tuple[str, ...]) -> Example:
    """Read `A + B = C / D`; a term may say what it is: `हरी (dvivacana) + एतौ = हरी एतौ`.

    A term without a kind is of the kind at its place in the rule's `terms`.
    """
    left, equals, right = text.partition(" = ")
    parts = left.split(" + ")
    if not equals or not 2 <= len(parts) <= 3:
        raise block.error(f"'{text}' is not of the shape {' + '.join(kinds)} = form", key)
    terms = tuple(_term(block, key, part, i, kinds) for i, part in enumerate(parts))
    forms = tuple(field_slp1(block, key, form) for form in right.split(" / "))
    return Example(terms, forms, text)


def _term(block: Block, key: str, part: str, place: int, kinds: tuple[str, ...]) -> Term:
    written, _, bracket = part.partition(" (")
    names = bracket.rstrip(")").split()
    marks = frozenset(name for name in names if name not in KINDS)
    for mark in sorted(marks):
        known_name(block, key, "mark", mark, MARKS)
    kind = next((name for name in names if name in KINDS), "")
    if not kind and place >= len(kinds):
        raise block.error(f"say what kind of term '{written}' is, in brackets", key)
    return term(field_slp1(block, key, written), kind or kinds[place], marks)
