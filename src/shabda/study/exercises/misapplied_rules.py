"""Rules that an answer applied where a condition is not met: नरैन्द्र, जेवति, बालेण.

A condition is left out only where a learner may have overlooked it: guṇa before e is a mistake,
guṇa before a consonant is another one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.errors import SanskritError
from shabda.sanskrit.rules.rule import Rule, Sounds
from shabda.sanskrit.text.sounds import SOUNDS, VOWELS, Manner
from shabda.study.exercises.material import Item, Make
from shabda.study.exercises.obstacles import obstacle


def misapplied_rules(item: Item, make: Make, rules: Sequence[Rule]) -> Iterator[tuple[str, str]]:
    """Yield the forms that are derived when a rule lacks one of its conditions, with a sentence.

    Only drilled rules about sounds are tried: nobody misapplies a rule for a single word.
    """
    domain = _domain(item)
    for place, rule in enumerate(rules):
        sides = (rule.left, rule.right)
        common = rule.topic and not any(side.word or side.edge for side in sides)
        if common and rule.terms[0] == domain:
            for condition, bent in rule.weakened():
                why = obstacle(condition, rule, item)
                if _may_be_overlooked(condition, rule, item) and (why or not item.terms):
                    sentence = f"It does not apply here{f': {why}' if why else ''}."
                    for form in forms_by(make, [*rules[:place], bent, *rules[place + 1 :]]):
                        yield form, f"that would be {cited(rule)} {sentence}"


def forms_by(make: Make, rules: Sequence[Rule]) -> list[str]:
    """Derive forms by some rules; a weakened rule may find no sound to act on and gives none."""
    try:
        return [derivation.form for derivation in make(rules)]
    except (IndexError, KeyError, SanskritError):
        return []


def cited(rule: Rule) -> str:
    """Name a rule with its text: "6.1.87 (आद्गुणः): a or ā and …"."""
    return f"{rule.sutra} ({rule.name}): {rule.gloss}"


def _domain(item: Item) -> str:
    """Return the kind of term whose rules a learner may have misapplied."""
    if not item.terms:
        return "dhātu"
    return "pada" if "pada" in item.terms[0].tags else "prātipadika"


def _may_be_overlooked(condition: str, rule: Rule, item: Item) -> bool:
    """Whether the sounds at a seam are of the kind that a rule is about."""
    if len(item.terms) != 2:
        return True
    last, first = item.terms[0].text[-1:], item.terms[1].text[:1]
    if condition == "savarna":
        return {last, first} <= VOWELS
    if condition == "left.sound":
        return _is_alike(last, rule.left.sound)
    return condition != "right.sound" or _is_alike(first, rule.right.sound)


def _is_alike(sound: str, sounds: Sounds | None) -> bool:
    return sounds is None or _kind(sound) in map(_kind, sounds)


def _kind(sound: str) -> tuple[bool, bool, bool]:
    """Whether a sound is a vowel, a stop, a nasal; the others are taken for one another."""
    known = SOUNDS.get(sound)
    manner = known.manner if known else Manner.MARK
    return manner is Manner.VOWEL, manner is Manner.STOP, bool(known and known.nasal)
