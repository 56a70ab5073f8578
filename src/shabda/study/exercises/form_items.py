"""Items of the drills whose answer is one form; the first one is regular."""

from __future__ import annotations

from random import Random

from shabda.sanskrit.grammar.drill_spec import Drill, DrillKind
from shabda.sanskrit.text.equivalence import without_voiced_ends
from shabda.sanskrit.text.sounds import VOWELS
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
_SINGLE_TRIES = 6
"""How many are drawn until one has a single form, as long as the drill is not known."""


def form_item(entry: Drill, material: Material, rng: Random) -> Item:
    """Draw an item; of a new drill, one that shows its sūtra and little else."""
    draw = _DRAWN[entry.kind]
    if material.familiarity is Familiarity.NEW:
        items = [draw(entry, material, rng) for _ in range(_REGULAR_TRIES)]
        return min(items, key=lambda item: _irregularity(entry, item))
    item = draw(entry, material, rng)
    for _ in range(_SINGLE_TRIES if material.familiarity is Familiarity.LEARNING else 0):
        if _is_single(item):
            break
        item = draw(entry, material, rng)
    return item


def _is_single(item: Item) -> bool:
    """Whether an item has one form: bhūta, but hṛṣṭa and hṛṣita."""
    return len({*without_voiced_ends(made.form for made in item.derivations)}) == 1


def _irregularity(entry: Drill, item: Item) -> tuple[bool, bool, bool, int]:
    """How little an item shows of its drill.

    The root begins otherwise (ijyate of yaj, vadhya of han), the sūtra does not act (kārya is made
    by 3.1.124, not by 3.1.97), it begins with a vowel (as, throw), or there are many steps.
    """
    form, steps = item.derivations[0].form, item.derivations[0].steps
    acts = any(step.sutra == entry.sutra for step in steps)
    return form[0] != item.shown[0], not acts, item.shown[0] in VOWELS, len(steps)
