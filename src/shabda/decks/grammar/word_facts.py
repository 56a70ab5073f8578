"""Reads facts about single words, and joins that the tradition lists, from YAML."""

from collections.abc import Iterable

from shabda.decks.grammar.fields import field_slp1, known_name, text_of_rule
from shabda.decks.yaml_block import Block
from shabda.sanskrit.grammar.rulebook import Listed
from shabda.sanskrit.rules.terms import KINDS, MARKS


def known_words(block: Block) -> dict[str, frozenset[str]]:
    """Read mark → words as word → tags; a kind of term means all its tags."""
    known: dict[str, frozenset[str]] = {}
    for mark in block:
        known_name(block, mark, "mark or kind of term", mark, (*MARKS, *KINDS))
        tags = KINDS.get(mark, frozenset({mark}))
        for text in block.texts(mark):
            word = field_slp1(block, mark, text)
            known[word] = known.get(word, frozenset()) | tags
    return known


def listed_joins(blocks: Iterable[Block]) -> dict[str, tuple[Listed, ...]]:
    lists: dict[str, tuple[Listed, ...]] = {}
    for block in blocks:
        block.allow("sutra", "name", "gloss", "pairs")
        for text in block.need_texts("pairs"):
            listed = _listed(block, text)
            lists[listed.first] = (*lists.get(listed.first, ()), listed)
    return lists


def _listed(block: Block, text: str) -> Listed:
    """Read `A + B = C / D`, or `A + B- = C` where any ending may follow."""
    pair, equals, right = text.partition(" = ")
    first, plus, second = pair.partition(" + ")
    if not (equals and plus):
        raise block.error(f"'{text}' is not of the shape first + second = form", "pairs")
    return Listed(
        first=field_slp1(block, "pairs", first),
        second=field_slp1(block, "pairs", second.removesuffix("-")),
        open=second.endswith("-"),
        forms=tuple(field_slp1(block, "pairs", form) for form in right.split(" / ")),
        sutra=block.need("sutra"),
        name=block.need("name"),
        gloss=text_of_rule(block),
    )
