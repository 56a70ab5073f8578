"""What a wrong answer is: a rule left out, a rule where it has no place, another cell's form.

Nothing is looked up in a list of likely mistakes. The item is derived again with each
rule taken away or with one of its conditions dropped, and its table is read around the
cell that was asked; an answer that equals one of those forms is told so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shabda.errors import SanskritError
from shabda.sanskrit.answers import Verdict, VerdictKind, equivalence_key, judge, readings
from shabda.sanskrit.cells import Cell, NounCell, VerbCell, noun_table, verb_forms
from shabda.sanskrit.derivation import Derivation
from shabda.sanskrit.panini import declines
from shabda.sanskrit.paradigms import Lakara, Linga
from shabda.sanskrit.rules import Rule
from shabda.study.material import Item, Make

Misses = dict[str, str]
"""Equivalence key of a wrong form → what it is, in a sentence."""

_NEIGHBOURS = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN, Lakara.LRT)
_WRONG = (VerdictKind.NEAR, VerdictKind.WRONG)


def near_misses(item: Item, rules: Sequence[Rule], rule: Rule | None = None) -> Misses:
    """Every wrong form that has a reason; `rule` is the one that is drilled, and comes first."""
    found: Misses = {}
    if item.make:
        for form, said in (
            *_without(item.make, item.derivations, rules),
            *_misapplied(item.make, rules, rule),
        ):
            found.setdefault(equivalence_key(form), said)
    if item.cell:
        for key, said in _neighbours(item.cell).items():
            found.setdefault(key, said)
    for derivation in item.derivations:
        found.pop(equivalence_key(derivation.form), None)
    return found


def _without(
    make: Make, derivations: Sequence[Derivation], rules: Sequence[Rule]
) -> Iterator[tuple[str, str]]:
    """The forms that come of leaving out, in turn, each rule that took part."""
    for rule in rules:
        if any(derivation.used(rule.id) for derivation in derivations):
            rest = [each for each in rules if each is not rule]
            for form in _forms(make, rest):
                yield form, f"that is what you get without {_cited(rule)}"


def _misapplied(
    make: Make, rules: Sequence[Rule], drilled: Rule | None
) -> Iterator[tuple[str, str]]:
    """The forms that come of a rule with one condition dropped, the drilled rule first."""
    order = sorted(range(len(rules)), key=lambda place: rules[place] is not drilled)
    for place in order:
        rule = rules[place]
        if drilled and rule.terms[0] != drilled.terms[0]:
            continue
        for _, loose in rule.weakened():
            bent = [*rules[:place], loose, *rules[place + 1 :]]
            for form in _forms(make, bent):
                yield form, f"that is {_cited(rule)} where it has no place"


def _forms(make: Make, rules: Sequence[Rule]) -> list[str]:
    """What such rules make; bent, a rule may find no sound to act on, and makes nothing."""
    try:
        return [derivation.form for derivation in make(rules)]
    except (IndexError, KeyError, SanskritError):
        return []


def _cited(rule: Rule) -> str:
    return f"{rule.sutra} ({rule.name}): {rule.gloss}"


def _neighbours(cell: Cell) -> Misses:
    """The other forms of the table, and of its sister tables, by what sets them apart."""
    nearest: dict[str, dict[str, int]] = {}
    for form, other in _around(cell):
        differs = [
            said for said, mine in zip(_axes(other), _axes(cell), strict=True) if said != mine
        ]
        nearest.setdefault(equivalence_key(form), {}).setdefault(" ".join(differs), len(differs))
    return {
        key: "that is "
        + " or ".join(said for said, far in found.items() if far == min(found.values()))
        for key, found in nearest.items()
    }


def _around(cell: Cell) -> Iterator[tuple[str, Cell]]:
    if isinstance(cell, VerbCell):
        yield from verb_forms(cell.root, _NEIGHBOURS)
        return
    for linga in Linga:
        if declines(cell.noun.stem, linga):
            for other in noun_table(replace(cell.noun, linga=linga)):
                for derivation in other.derivations():
                    yield derivation.form, other


def _axes(cell: Cell) -> tuple[str, ...]:
    if isinstance(cell, NounCell):
        return (cell.vibhakti.said, cell.vacana.said, cell.noun.linga.said)
    return (cell.lakara.said, cell.purusha.said, cell.vacana.said, cell.prayoga.said)


def diagnose(misses: Mapping[str, str], typed: str) -> str:
    """Say what a typed answer is; "" when it is none of the forms that have a reason."""
    keys = (equivalence_key(each.slp1) for each in readings(typed) if not each.loose)
    return next((misses[key] for key in keys if key in misses), "")


@dataclass(frozen=True, slots=True)
class Diagnosing:
    """Judges an answer to a drill; the reasons are worked out only when it is wrong."""

    item: Item
    rules: tuple[Rule, ...]
    rule: Rule | None = None

    def __call__(self, typed: str, others: Mapping[str, str]) -> Verdict:
        derivations = self.item.derivations
        forms = [derivation.form for derivation in derivations]
        verdict = judge(typed, forms, derivations=derivations, others=others)
        if verdict.kind not in _WRONG or verdict.remark.startswith("you stopped"):
            return verdict
        said = diagnose(near_misses(self.item, self.rules, self.rule), typed)
        return replace(verdict, remark=said, confused_with="") if said else verdict
