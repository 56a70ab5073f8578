"""Forms of roots, proposed for a rule that acts on a root: -ana, a cell of laṭ."""

from collections.abc import Iterator
from functools import partial
from random import Random

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import VerbCell, ruled
from shabda.sanskrit.forms.paradigms import Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.forms.verbs import ana
from shabda.sanskrit.rules.engine import Rules
from shabda.sanskrit.rules.rule import Rule
from shabda.study.exercises.familiarity import Familiarity, is_plain_root
from shabda.study.exercises.material import Item, Material, roots_in_turn
from shabda.study.exercises.paradigm_items import verb_cell_item

_READ = frozenset({"gE", "DyE", "trE", "hve", "glE", "mlE"})
"""The roots in e, ai and o that a learner reads: gāna, dhyāna, trāṇa; not jai, dwindle."""


def verbs(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    """Propose forms of roots: -ana, a cell of laṭ, or its first cell."""
    for root in _roots(material, rng):
        if rule.topic == "an":
            if not (root.irregular_ana or _is_rare(root)):
                yield _ana(root, material.book.order)
        elif rule.topic == "lat":
            if ruled(root):
                cell = VerbCell(root, purusha=rng.choice([*Purusha]), vacana=rng.choice([*Vacana]))
                padas = (Pada.PARASMAI, Pada.ATMANE) if root.pada is Pada.UBHAYA else (None,)
                for pada in rng.sample(padas, len(padas)):
                    yield from _asked(replace(cell, pada=pada), material)
        elif root.gana == 1:
            yield from _asked(VerbCell(root), material)


def _is_rare(root: Root) -> bool:
    return root.root[-1] in "eEoO" and root.root not in _READ


def _roots(material: Material, rng: Random) -> Iterator[Root]:
    """Yield the roots to draw now, for a new rule plain ones first; then the others."""
    turns = roots_in_turn(material, rng)
    is_new = material.familiarity is Familiarity.NEW
    yield from sorted(turns, key=lambda root: not is_plain_root(root)) if is_new else turns
    yield from rng.sample(material.common_roots, len(material.common_roots))
    yield from rng.sample(material.roots, len(material.roots))


def _asked(cell: VerbCell, material: Material) -> Iterator[Item]:
    if not cell.root.forms and (item := verb_cell_item(cell, material)):
        yield item


def _ana(root: Root, rules: Rules) -> Item:
    question = (
        f"Write the action noun in -ana (lyuṭ), as a stem without a case ending: {root.meaning}"
    )
    make = partial(ana, root)
    return Item(question, root.root, make(rules), root.meaning, root.meaning, make=make)
