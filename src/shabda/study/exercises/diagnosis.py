"""Diagnoses wrong answers: a rule left out, a rule misapplied, the form of another cell.

Mistakes are not listed. The item is derived again with each rule left out or weakened, and the
cells around it are read; an answer that equals one of those forms gets its reason.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.answers.joined_finals import as_joined
from shabda.sanskrit.answers.judge import Verdict, judge
from shabda.sanskrit.answers.likeness import likeness
from shabda.sanskrit.answers.plain_consonants import forgive_shown
from shabda.sanskrit.answers.slips import SlipKind
from shabda.sanskrit.forms.cells import (
    KrdantaStem,
    NounCell,
    VerbCell,
)
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import iast, in_both
from shabda.sanskrit.text.sounds import VOWELS
from shabda.study.exercises.left_out_steps import without_sign, without_steps
from shabda.study.exercises.material import Item, Make
from shabda.study.exercises.misapplied_rules import cited, forms_by, misapplied_rules
from shabda.study.exercises.neighbouring_cells import LACKING, neighbouring_forms
from shabda.study.exercises.other_krdantas import (
    of_another_root,
    of_the_root,
    with_other_prefix,
)
from shabda.study.exercises.other_nouns import of_other_nouns, with_other_endings
from shabda.study.exercises.other_pada import has_twin
from shabda.study.exercises.other_stems import without_other_stem

Reasons = Iterator[tuple[str, str]]
"""Wrong forms, each with a sentence that explains it, the likeliest first."""

_HIATUS = lazy_pattern("(?<=[{0}]) (?=[{0}])".format("".join(sorted(VOWELS))))
_OF_SPELLING = (SlipKind.LENGTH, SlipKind.SIBILANT)  # they say more than a misapplied rule
MADE_FROM = "the form is made from"
"""How a remark begins that names no mistake."""


def diagnose(
    item: Item, typed: str, rules: Sequence[Rule], *, misapplied: bool = True
) -> tuple[str, str]:
    """Explain a wrong answer to an item, also by a rule if `misapplied`.

    Returns the form that the answer is read as and the reason; both are "" without a reason.
    """
    typed_keys = _possible_keys(typed)
    right = {_key(derivation.form) for derivation in item.derivations}
    reasons = chain(_root_alone(item), _reasons(item, rules, misapplied=misapplied))
    others: Reasons = iter(())
    if isinstance(item.cell, NounCell):
        others = of_other_nouns(item.cell, item.nouns, typed_keys)
    for form, reason in (*reasons, *_of_other_verbs(item, typed_keys, rules), *others):
        if (key := _key(form)) in typed_keys and key not in right:
            twin = isinstance(item.cell, VerbCell) and has_twin(item.cell.root, item.roots)
            return typed_keys[key], reason.partition(LACKING)[0] if twin else reason
    return "", ""


def _possible_keys(typed: str) -> dict[str, str]:
    """The texts an answer may be, by their keys; in plain letters sh is ṣ too, a last h is ḥ."""
    texts = [reading.slp1 for reading in readings(typed) if not reading.loose]
    if is_plain(typed):
        texts += [text.replace("S", "z") for text in texts]
        texts += [f"{text[:-1]}H" for text in texts if text.endswith("h")]
    return {_key(text): text for text in reversed(texts)}


def _key(text: str) -> str:
    """What two texts share that differ at most in spaces; one between vowels stays."""
    return _HIATUS.sub("_", equivalence_key(text)).replace(" ", "")


def _reasons(item: Item, rules: Sequence[Rule], *, misapplied: bool) -> Reasons:
    used = {step.rule for derivation in item.derivations for step in derivation.steps}
    taken = [rule for rule in rules if rule.id in used]
    if item.make:
        yield from _without(item.make, taken, rules)
    if isinstance(item.cell, LyapCell):
        yield from _with_tva(item.cell)
        yield from with_other_prefix(item.cell)
    elif isinstance(item.cell, KrdantaStem):
        yield from of_the_root(item.cell)
    elif isinstance(item.cell, NounCell | VerbCell):
        if isinstance(item.cell, VerbCell):
            yield from without_other_stem(item.cell, rules)
        yield from neighbouring_forms(item.cell, rules)
        if isinstance(item.cell, VerbCell) and item.make:
            yield from without_sign(item.cell, item.derivations[0])
        elif isinstance(item.cell, NounCell):
            yield from with_other_endings(item.cell)
    yield from without_steps(item.derivations)
    if item.make and misapplied:
        for gone in (None, *taken):
            rest = [rule for rule in rules if rule is not gone]
            yield from misapplied_rules(item, item.make, rest)


def _root_alone(item: Item) -> Reasons:
    if isinstance(item.cell, VerbCell | KrdantaStem):
        missing = "ending" if isinstance(item.cell, VerbCell) else "suffix"
        yield item.cell.root.root, f"this is the root alone; its {missing} is missing"


def _of_other_verbs(item: Item, typed_keys: Iterable[str], rules: Sequence[Rule]) -> Reasons:
    """Yield the asked cell, and the first of laṭ, of other roots that begin as an answer does."""
    cell = item.cell
    if not isinstance(cell, VerbCell | KrdantaStem):
        return
    starts = {sound for key in typed_keys for sound in key[:2]}
    for root in item.roots:
        firsts = {root.root[0], *(own.stem[0] for own in root.substitutes)}
        if root.root == cell.root.root or not firsts & starts:
            continue
        if isinstance(cell, KrdantaStem):
            yield from of_another_root(cell, root)
            continue
        other = root.with_suffix(cell.root.derived)
        for place in dict.fromkeys((replace(cell, root=other, pada=None), VerbCell(root))):
            for form in _cell_forms(place, rules):
                yield form, f"that is {in_both(form)}, of {iast(root.root)}: {root.meaning}"


def _cell_forms(cell: VerbCell, rules: Sequence[Rule]) -> list[str]:
    """The forms of a cell; none where a root does not have it."""
    with suppress(SanskritError):
        return [derivation.form for derivation in cell.derivations(rules)]
    return []


def _without(make: Make, taken: Sequence[Rule], rules: Sequence[Rule]) -> Reasons:
    """Yield the forms that are derived without each rule that took part, in turn."""
    for rule in taken:
        for form in forms_by(make, [other for other in rules if other is not rule]):
            yield form, f"that is what you get without {cited(rule)}"


def _with_tva(cell: LyapCell) -> Reasons:
    """The absolutive in tvā, with the prefix and without it."""
    for derivation in KrdantaStem(cell.root, Krt.KTVA).derivations(()):
        for form in (derivation.form, cell.prefix + derivation.form):
            yield form, "that has tvā; after a prefix it is ya (7.1.37)"


@dataclass(frozen=True, slots=True)
class Diagnosing:
    """Judges an answer to a drill; the reason is worked out only when it is wrong."""

    item: Item
    rules: tuple[Rule, ...]

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self._compared(typed, confusable)
        if not verdict.kind.is_wrong or verdict.stopped_before:
            return verdict
        known = verdict.slips or is_plain(typed)
        alike = known and all(slip.kind in _OF_SPELLING for slip in verdict.slips)
        read, reason = diagnose(self.item, typed, self.rules, misapplied=not alike)
        if reason:
            read = verdict.reading if _key(verdict.reading) == _key(read) else read
            return replace(
                verdict, reading=read, remark=reason, confused_with="", logged_slips=(),
                is_other_form=True,
            )  # fmt: skip
        return verdict if verdict.remark or verdict.logged_slips else self._unexplained(verdict)

    def _unexplained(self, verdict: Verdict) -> Verdict:
        """Say what of an answer is right, or else what its form is made from."""
        alike = likeness(verdict.reading, verdict.expected) if verdict.reading else ""
        parts = self.item.derivations[0].start
        start = " + ".join(map(iast, parts))
        says_nothing = len(parts) < 2 or self.item.shown == " + ".join(parts)
        made = "" if says_nothing else f"{MADE_FROM} {start}"
        return replace(verdict, remark=alike or made)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self._compared(typed, confusable).reading

    def _compared(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        derivations = self.item.derivations
        forms = [derivation.form for derivation in derivations]
        verdict = judge(typed, forms, derivations=derivations, confusable=confusable)
        if verdict.kind.is_wrong and not (verdict.stopped_before or verdict.confused_with):
            whole = isinstance(self.item.cell, NounCell | VerbCell)
            verdict = (as_joined(typed, forms) if whole else None) or verdict
        terms = "".join(term.text for term in self.item.terms)
        return forgive_shown(verdict, typed, terms or self.item.shown)
