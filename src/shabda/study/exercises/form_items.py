"""Items of the drills whose answer is one form; the first one is regular."""

from __future__ import annotations

from random import Random

from shabda.sanskrit.grammar.drill_spec import Drill, DrillKind
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.krt_items import krt_item
from shabda.study.exercises.material import Item, Material
from shabda.study.exercises.paradigm_items import noun_item, verb_item

_DRAWN = {
    DrillKind.CELL: verb_item,
    DrillKind.DECLENSION: noun_item,
    DrillKind.KRDANTA: krt_item,
}
"""The function that draws an item of each kind."""
_REGULAR_TRIES = 20
"""How many items of a new drill are drawn, of which the most regular is asked."""


def form_item(entry: Drill, material: Material, rng: Random) -> Item:
    """Draw an item; of a new drill, one that shows its sūtra and little else."""
    tries = _REGULAR_TRIES if material.familiarity is Familiarity.NEW else 1
    items = [_DRAWN[entry.kind](entry, material, rng) for _ in range(tries)]
    return min(items, key=lambda item: _irregularity(entry, item))


def _irregularity(entry: Drill, item: Item) -> tuple[bool, bool, int]:
    """How little an item shows of its drill.

    The root begins otherwise (ijyate of yaj, vadhya of han), the sūtra does not act (kārya is made
    by 3.1.124, not by 3.1.97), or there are many steps.
    """
    form, steps = item.derivations[0].form, item.derivations[0].steps
    acts = any(step.sutra == entry.sutra for step in steps)
    return form[0] != item.shown[0], not acts, len(steps)
