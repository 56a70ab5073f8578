"""What each rule builds on: `requires: [guna_final]` in an entry of the rule file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from shabda.decks.grammar.fields import known_name
from shabda.decks.yaml_block import Block

Requirements = Mapping[str, tuple[str, ...]]


def read_requirements(blocks: Iterable[Block]) -> Requirements:
    """Read `requires` of all entries: the ids that are taught before each.

    Raises DeckError with file and line for an id that does not exist or has no topic, so
    that nobody could learn it, and for rules that require each other.
    """
    entries = {block.need("id"): block for block in blocks}
    taught = [entry_id for entry_id, block in entries.items() if block.text("topic")]
    requirements = {
        entry_id: tuple(
            known_name(block, "requires", "rule with a topic", name, taught)
            for name in block.need_texts("requires")
        )
        for entry_id, block in entries.items()
        if "requires" in block
    }
    for entry_id in requirements:
        if circle := _circle(entry_id, requirements, (entry_id,)):
            way = " requires ".join(circle)
            raise entries[entry_id].error(f"these rules require each other: {way}", "requires")
    return requirements


def _circle(
    first: str, requirements: Requirements, path: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Find a path from a rule back to itself."""
    for name in requirements.get(path[-1], ()):
        if name == first:
            return (*path, name)
        if name not in path and (circle := _circle(first, requirements, (*path, name))):
            return circle
    return None
