"""The items of rule cards, and the material they are drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from shabda.app.grammar_data import roots, rulebook
from shabda.decks.joins import load_joins
from shabda.study.cards import Card, Exercise
from shabda.study.exercises.drills import lesson, rule_exercise
from shabda.study.exercises.material import Material
from shabda.study.words import Word


def load_material(decks: Sequence[Path], words: Sequence[Word]) -> Material:
    """Rules, roots, and the learner's words and joins, to draw drills from."""
    joins = tuple(each for path in decks for each in load_joins(path))
    return Material.of(rulebook(), roots(), words, joins)


@dataclass(frozen=True, slots=True)
class RuleItems:
    """Draws items for rule cards; `rng` decides which."""

    material: Material
    rng: Random

    def draw(self, card: Card, *, new: bool, taught: bool) -> Exercise:
        """Draw an item; a new card, or one to be `taught`, comes with its lesson."""
        exercise = rule_exercise(card, self.material, self.rng, foils=not new)
        if not (new or taught):
            return exercise
        return replace(exercise, lesson=lesson(card, self.material.book))
