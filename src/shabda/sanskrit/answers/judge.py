"""Judges answers: compares what was typed, in any script, with the right forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.alignment import align_texts
from shabda.sanskrit.answers.slips import Slip, SlipKind
from shabda.sanskrit.text.equivalence import equivalence_key, is_voiced_twin, spelling_key
from shabda.sanskrit.text.readings import Reading, likely, readings, without_marks

if TYPE_CHECKING:
    from shabda.sanskrit.rules.derivation import Derivation, Step

_MOST_SLIPS = 3
"""With more slips, the word was not known, and a list of slips teaches nothing."""
_MOST_OF_ANOTHER = 2
"""The most slips between two confused words; with more, they are simply different."""
_DIFFERENCES = (SlipKind.MISSING, SlipKind.EXTRA, SlipKind.OTHER)
"""Slips between different words; with two, or with a consonant misheard, the words differ."""
HEARD_ALIKE = (
    SlipKind.LENGTH,
    SlipKind.VISARGA,
    SlipKind.NASAL,
    SlipKind.ENDING,
    SlipKind.ASPIRATION,
)
"""Slips of one who knows the word but not one of its sounds."""
_ENDING_ADDED = "4.1.2"
"""The sūtra that adds a case ending to a stem."""
_LONGEST_NAME = 40
"""A sūtra with a longer text is named by its number alone."""
_LONGEST = 8
"""An answer this many times longer than the word is a paste, not an attempt."""


class VerdictKind(StrEnum):
    EXACT = "exact"
    SPELLING = "spelling"
    """Sounds right, but is written differently: kinkarah for kiṅkaraḥ."""
    NEAR = "near"
    """One sound off: one slip."""
    WRONG = "wrong"
    NOTHING = "nothing"

    @property
    def grade(self) -> int:
        """The grade (0–5) of an answer of this kind."""
        return _GRADES[self]

    @property
    def is_right(self) -> bool:
        """Whether the answer is right, maybe in another spelling."""
        return self in (VerdictKind.EXACT, VerdictKind.SPELLING)

    @property
    def is_wrong(self) -> bool:
        """Whether something was typed and it is not right."""
        return self in (VerdictKind.NEAR, VerdictKind.WRONG)


_GRADES = {
    VerdictKind.EXACT: 4,
    VerdictKind.SPELLING: 3,
    VerdictKind.NEAR: 2,
    VerdictKind.WRONG: 1,
    VerdictKind.NOTHING: 0,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one answer.

    `is_certain` is set for a spelling that leaves no other reading: devah for devaḥ, but not
    kritam for kṛtam. Its grade is that of the exact form.
    `reading` is the answer as understood, `expected` the nearest right form, both SLP1;
    `reading` is empty when nothing could be read. `logged_slips` are the slips to name and to
    log: none when the answer is far off or is an earlier step of the derivation. `stopped_before`
    is the rule that the answer left out. `remark` is for the learner. `confused_with` is the
    equivalence key of the other word that was typed. `again` asks to type an answer that is not
    wrong once more, as another form was meant; given again, it is hard. `faulty` are the places of
    those that are wrong among several forms. `is_other_form`: grammar explains the answer.
    """

    kind: VerdictKind
    reading: str
    expected: str
    slips: tuple[Slip, ...] = ()
    logged_slips: tuple[Slip, ...] = ()
    stopped_before: Step | None = None
    remark: str = ""
    confused_with: str = ""
    is_certain: bool = False
    again: str = ""
    faulty: tuple[int, ...] = ()
    is_other_form: bool = False

    @property
    def grade(self) -> int:
        if self.again:
            return min(self.kind.grade, VerdictKind.SPELLING.grade)
        return VerdictKind.EXACT.grade if self.is_certain else self.kind.grade

    @property
    def may_be_mistyped(self) -> bool:
        """Whether fingers may have slipped: one sound, or three at most and fewer than half."""
        wrong, explained = len(self.slips), self.is_other_form or self.stopped_before
        few = wrong <= _MOST_SLIPS and 2 * wrong < len(self.expected)
        return bool(self.reading) and not explained and (self.kind is VerdictKind.NEAR or few)

    @property
    def unreadable(self) -> bool:
        """Whether something was typed that is not Sanskrit in any script."""
        return self.kind is VerdictKind.WRONG and not self.reading


def judge(
    typed: str,
    accepted: Sequence[str],
    *,
    derivations: Sequence[Derivation] = (),
    confusable: Mapping[str, str] | None = None,
) -> Verdict:
    """Judge a typed answer against the accepted SLP1 forms, the preferred one first.

    `derivations` are those of the accepted forms: an answer that is one of their steps gets
    a remark. `confusable` names the words it may be confused with, by equivalence key.
    """
    if not without_marks(typed):
        return Verdict(VerdictKind.NOTHING, "", accepted[0])
    possible = readings(typed)
    if not possible:
        remark = "this cannot be read as Sanskrit in any script"
        return Verdict(VerdictKind.WRONG, "", accepted[0], remark=remark)
    strict = [reading for reading in possible if not reading.loose]
    if right := _matching(strict, accepted, equivalence_key):
        return Verdict(VerdictKind.EXACT, *right)
    if other := _other_word(strict, confusable or {}):
        return _with_remark(_nearest([other], accepted), derivations, confusable or {})
    certain = [reading for reading in possible if not reading.is_open]
    if right := _matching(certain, accepted, equivalence_key):
        return Verdict(VerdictKind.SPELLING, *right, is_certain=True)
    if right := _matching(possible, accepted, spelling_key):
        return Verdict(VerdictKind.SPELLING, *right)
    return _with_remark(_nearest(possible, accepted), derivations, {})


def _matching(
    possible: Sequence[Reading], accepted: Sequence[str], key: Callable[[str], str]
) -> tuple[str, str] | None:
    """Return the first reading and accepted form that have the same key."""
    return next(
        (
            (reading.slp1, form)
            for form in accepted
            for reading in possible
            if key(reading.slp1) == key(form)
        ),
        None,
    )


def _other_word(possible: Sequence[Reading], confusable: Mapping[str, str]) -> Reading | None:
    return next((r for r in possible if equivalence_key(r.slp1) in confusable), None)


def _nearest(possible: Sequence[Reading], accepted: Sequence[str]) -> Verdict:
    """Return the verdict on a wrong answer, by the cheapest alignment of a likely reading.

    An answer far from every right form is read alike whatever the question.
    """
    verdict = _cheapest(likely(possible), accepted)
    far = _different(verdict.slips) > _MOST_SLIPS
    return _cheapest(likely(possible)[:1], accepted) if far else verdict


def _cheapest(possible: Sequence[Reading], accepted: Sequence[str]) -> Verdict:
    aligned = [
        (align_texts(form, reading.slp1), reading.slp1, form)
        for form in accepted
        for reading in possible
        if len(reading.slp1) <= _LONGEST * len(form)
        and not (is_voiced_twin(form, accepted) and reading.slp1[-1] != form[-1])
    ]
    if not aligned:
        return Verdict(VerdictKind.WRONG, possible[0].slp1, accepted[0])
    alignment, slp1, form = min(aligned, key=lambda item: item[0].cost)
    kind = VerdictKind.NEAR if len(alignment.slips) == 1 else VerdictKind.WRONG
    return Verdict(kind, slp1, form, alignment.slips)


def _with_remark(
    verdict: Verdict, derivations: Sequence[Derivation], confusable: Mapping[str, str]
) -> Verdict:
    key = equivalence_key(verdict.reading)
    if step := _step_before(spelling_key(verdict.reading), derivations):
        return replace(verdict, remark=_stopped(step), stopped_before=step)
    if key in confusable:
        alike = len(verdict.slips) <= _MOST_OF_ANOTHER and _teach(verdict.slips)
        slips = verdict.slips if alike else ()
        remark = f"that is {confusable[key]}"
        return replace(verdict, logged_slips=slips, remark=remark, confused_with=key)
    return replace(verdict, logged_slips=verdict.slips if _teach(verdict.slips) else ())


def _stopped(step: Step) -> str:
    """Say which step an answer lacks."""
    if step.sutra == _ENDING_ADDED and len(step.before) == 1:
        return "this is the stem alone; its case ending is missing"
    says = f": {step.gloss}" if step.gloss else ""
    name = f" ({step.name})" if len(step.name) <= _LONGEST_NAME else ""
    return f"you stopped before {step.sutra}{name}{says}"


def _teach(slips: Sequence[Slip]) -> bool:
    """Whether slips say what was misheard, and not how two different words differ."""
    strange = [slip for slip in slips if slip.kind in _DIFFERENCES]
    if _different(slips) > _MOST_SLIPS or len(strange) > 1:
        return len(slips) == 1
    return not strange or all(slip.kind in HEARD_ALIKE for slip in slips if slip not in strange)


def _different(slips: Sequence[Slip]) -> int:
    """Count the slips; one made twice counts once: t for ṭṭ."""
    return len({slip.code for slip in slips})


def _step_before(key: str, derivations: Sequence[Derivation]) -> Step | None:
    """Return the step that would have come next, when the answer is a step of a derivation."""
    for derivation in derivations:
        for place, step in reversed(list(enumerate(derivation.steps))):
            if spelling_key("".join(step.before)) == key:
                return _lacking(derivation.steps[place:], derivation.form)
    return None


def _lacking(steps: Sequence[Step], form: str) -> Step:
    """The first step that does not lead away from the form, as t → d does where t comes back."""
    for step in steps:
        before, after = (
            align_texts(form, "".join(text)).cost for text in (step.before, step.after)
        )
        if after <= before or step.sutra == _ENDING_ADDED:
            return step
    return steps[0]
