"""The items of rule cards, and the material they are drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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


def draw(card: Card, material: Material, rng: Random, *, new: bool, taught: bool) -> Exercise:
    """Draw an item for a rule card; a new one, or `taught`, comes with its lesson."""
    exercise = rule_exercise(card, material, rng, foils=not new)
    return replace(exercise, lesson=lesson(card, material.book)) if new or taught else exercise
