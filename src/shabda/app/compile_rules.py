"""The rule file, compiled into the collection when it changed."""

from __future__ import annotations

from shabda.app.grammar_data import checked_rulebook
from shabda.store.collection import Collection
from shabda.study.exercises.drills import reviewed_cards


def compile_rules(collection: Collection, digest: str, position: int) -> None:
    """Check every example of the rules, then make their cards."""
    collection.decks.add_rules(reviewed_cards(checked_rulebook()), digest, position)
