"""Roots that take another stem (paśya for dṛś), and the forms that they would have without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Prayoga
from shabda.sanskrit.forms.roots import Substitute
from shabda.sanskrit.rules.derivation import Step
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.material import Item

_SUTRAS = frozenset({
    "3.1.74", "6.1.16", "6.4.24", "6.4.25", "6.4.26", "6.4.89", "7.1.59", "7.3.77",
    "7.3.78", "7.3.79",
})  # fmt: skip
"""Sūtras that give a root another stem before a rule can act on it."""


def other_stem(item: Item) -> Step | None:
    """The step that replaces a root by another stem; None for a root that keeps its own."""
    steps = () if item.terms else item.derivations[0].steps
    changes = (step for step in steps if step.before[0] != step.after[0])
    return next((step for step in changes if step.sutra in _SUTRAS), None)


def without_other_stem(cell: VerbCell, rules: Sequence[Rule]) -> Iterator[tuple[str, str]]:
    """Yield the forms of a cell from the stem that the root does not take, each with a sentence."""
    root = cell.root
    if root.derived or root.forms or cell.prayoga is not Prayoga.KARTARI:
        return
    for own in root.substitutes:
        for wrong, right in _stems(cell, own, rules):
            clause = f"{own.sutra} puts {iast(own.stem)} in the place of {iast(root.root)} here"
            for derivation in cell.derivations(rules):
                if right in derivation.form:
                    yield derivation.form.replace(right, wrong, 1), f"this verb changes: {clause}"


def _stems(cell: VerbCell, own: Substitute, rules: Sequence[Rule]) -> Iterator[tuple[str, str]]:
    """Yield the regular stem of the present and the one it has: darś and paśy."""
    regular = VerbCell(replace(cell.root, substitutes=()))
    for derivation in VerbCell(cell.root).derivations(rules):
        if derivation.form.startswith(own.stem):
            rest = derivation.form[len(own.stem) :]
            for form in (other.form for other in regular.derivations(rules)):
                if form.endswith(rest):
                    stem = form.removesuffix(rest)
                    both = stem.endswith("a") and own.stem.endswith("a")
                    yield (stem[:-1], own.stem[:-1]) if both else (stem, own.stem)
