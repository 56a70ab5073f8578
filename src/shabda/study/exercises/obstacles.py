"""Explains why a rule does not act: what blocks it, or which of its conditions is not met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.errors import SanskritError
from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.rule import Rule, Span
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import CONSONANTS, SOUNDS, VOWELS, are_savarna
from shabda.study.exercises.material import Item, Make

_MOST = 9
"""A class of more sounds than this is not listed."""
_RU = ("8.2.66", "8.3.15")
"""The sūtras that lead from a final s to ḥ, where other rules continue."""
_CHANGING = ("H", "s")
"""Final sounds that change before the rules of visarga look at them."""
_FROM_H = frozenset({"ru", "lopa"})
"""What the r or y of a rule is that comes from a final ḥ."""
_BEFORE_Y = frozenset("aA")
"""The vowels after which ḥ becomes y (8.3.17)."""
_OTHER_STEM = frozenset({
    "3.1.74", "6.1.16", "6.4.24", "6.4.25", "6.4.26", "7.3.77", "7.3.78", "7.3.79",
})  # fmt: skip
"""Sūtras that give a root another stem before a rule can act on it: paśya for dṛś."""
_LACKS = {
    "left.has upasarga": "the first is not a prefix",
    "left.has samāsa": "the two are not one compound",
    "left.has dvivacana": "the first is not a dual",
    "left.has nipāta": "the first is not a particle",
    "left.has pada": "the first is not a finished word",
    "left.has aṅga": "a finished word comes first, not a stem before a suffix",
    "left.has dhātu": "the first is not a root",
    "left.has ru": "the ḥ does not come from s",
    "right.has pratyaya": "the second is not a suffix",
    "right.has pada": "the second is not a finished word",
    "left.lacks pada": "the first is a finished word",
    "left.lacks samāsa": "the two make a compound",
    "left.lacks dvivacana": "the first is a dual",
    "left.lacks upasarga": "the first is a prefix",
    "left.lacks avyaya": "the first is not declined",
    "right.lacks kṅit": "this suffix allows no guṇa (1.1.5)",
}
"""The clause for each failed condition on what a term is."""


def why_not(rule: Rule, item: Item, rules: Sequence[Rule]) -> str:
    """Return, as a clause, why a rule does not act on an item; "" when no reason is found.

    The reason is a condition that the item fails, else the rule that acts in its place, else
    the end that the rule waits for and that does not come about.
    """
    if other_stem := _other_stem(item):
        return other_stem
    left, right = item.terms[:2] if len(item.terms) > 1 else _root(item)
    reasons = (
        obstacle(condition, rule, item, (left, right)) for condition in _failed(rule, left, right)
    )
    reason = next(filter(None, reasons), "")
    if reason or item.make is None or rule not in rules:
        return reason
    place = list(rules).index(rule)
    for condition, bent in rule.weakened():
        reason = obstacle(condition, rule, item, (left, right))
        if reason and _acts(item.make, [*rules[:place], bent, *rules[place + 1 :]], rule.id):
            return reason
    return (
        _in_its_place(rule, item) or _at_the_ending(rule, item) or _at_the_final(rule, left, right)
    )


def _root(item: Item) -> tuple[Term, Term]:
    """Return a root as the first term; the second, which is not shown, is empty."""
    return Term(item.shown, frozenset({"dhātu"})), Term("")


def _other_stem(item: Item) -> str:
    """Name the sūtra that replaces the root by another stem; "" for a root that keeps its own."""
    steps = () if item.terms else item.derivations[0].steps
    changed = next((step for step in steps if step.before[0] != step.after[0]), None)
    if changed is None or changed.sutra not in _OTHER_STEM:
        return ""
    return f"{changed.sutra} ({changed.name}) acts in its place"


def _failed(rule: Rule, left: Term, right: Term) -> Iterator[str]:
    """Yield the conditions on sounds that two terms do not meet."""
    if rule.inside:
        yield from ("inside.sound", "inside.after", "inside.across", "inside.before")
        return
    for name, side, text in (
        ("left", rule.left, left.text[::-1]),
        ("right", rule.right, right.text),
    ):
        changing = name == "left" and text[:1] in _CHANGING
        if side.sound and text and text[0] not in side.sound and not changing:
            yield f"{name}.sound"
        if side.inner and len(text) > 1 and text[1] not in side.inner:
            yield f"{name}.inner"
    if rule.savarna and right.text and not are_savarna(left.text[-1:], right.text[:1]):
        yield "savarna"


def _in_its_place(rule: Rule, item: Item) -> str:
    """Name the last rule that changed the seam; "" for a root, whose forms have many seams."""
    steps = [step for step in item.derivations[0].steps if step.sutra not in (rule.sutra, *_RU)]
    return f"{steps[-1].sutra} ({steps[-1].name}) acts in its place" if item.terms and steps else ""


def _at_the_ending(rule: Rule, item: Item) -> str:
    """What is wrong with the ending of a verb, or which rule gave the root another form."""
    derivation = item.derivations[0]
    ending = "" if item.terms else derivation.start[-1]
    if ending and rule.right.has >= {"tiṅ"} and rule.right.sound:
        first = iast(ending[0])
        reason = f"the ending {iast(ending)} begins with {first}, not {_listed(rule.right.sound)}"
        return "" if ending[0] in rule.right.sound else reason
    steps = () if item.terms else derivation.steps
    changed = next((step for step in steps if step.before[0] != step.after[0]), None)
    return f"{changed.sutra} ({changed.name}) acts in its place" if changed else ""


def _at_the_final(rule: Rule, left: Term, right: Term) -> str:
    """Why the first term does not come to end as a rule of visarga asks."""
    end, before, first = left.text[-1:], left.text[-2:-1], right.text[:1]
    if end not in _CHANGING:
        return f"the first ends in {iast(end)}, not ḥ" if end and _FROM_H & rule.left.has else ""
    vowels = rule.left.inner or (_BEFORE_Y if rule.left.sound == frozenset("y") else None)
    if vowels and before not in vowels:
        return f"{iast(before)} comes before the ḥ{_wanted(vowels)}"
    if "lopa" in rule.left.has and first != "r":
        return f"the r that ḥ becomes is not dropped before {iast(first)}"
    if rule.left.sound == frozenset("H"):
        return f"before {iast(first)} the ḥ becomes r"
    return ""


def _sees_the_end(rule: Rule) -> bool:
    """Whether a rule looks at the end of the first term as given, not as other rules left it."""
    ends = {example.terms[0].text[-1:] for example in rule.examples}
    return rule.left.sound is None or bool(ends & rule.left.sound)


def _acts(make: Make, rules: Sequence[Rule], rule_id: str) -> bool:
    try:
        return any(derivation.used(rule_id) for derivation in make(rules))
    except (IndexError, KeyError, SanskritError):
        return False


def obstacle(condition: str, rule: Rule, item: Item, terms: tuple[Term, Term] | None = None) -> str:
    """Say how an item fails a condition of a rule, which is named as in `Rule.weakened`."""
    if rule.inside and condition.startswith("inside."):
        return _inside(condition, rule.inside, item.derivations[0].form)
    if condition in _LACKS:
        return _LACKS[condition]
    both = terms or (item.terms if len(item.terms) == 2 else None)
    return _at_the_seam(condition, rule, *both) if both else ""


def _at_the_seam(condition: str, rule: Rule, left: Term, right: Term) -> str:
    last, first = left.text[-1:], right.text[:1]
    what = "the root" if "dhātu" in left.tags else "the first"
    if condition.startswith("left.") and not _sees_the_end(rule):
        return ""
    if condition == "savarna":
        return f"{iast(last)} and {iast(first)} are not vowels of one kind"
    if condition == "left.sound" and last not in (rule.left.sound or ()):
        return f"{what} ends in {iast(last)}{_wanted(rule.left.sound)}"
    if condition == "right.sound" and first and first not in (rule.right.sound or ()):
        return f"the second begins with {iast(first)}{_wanted(rule.right.sound)}"
    if condition == "left.inner" and len(left.text) > 1:
        return f"{iast(left.text[-2])} comes before the last sound{_wanted(rule.left.inner)}"
    if condition == "right.inner" and len(right.text) > 1:
        return f"{iast(right.text[1])} comes second{_wanted(rule.right.inner)}"
    return ""


def _wanted(sounds: frozenset[str] | None) -> str:
    """The sounds that a rule asks for, where they are few."""
    if sounds == VOWELS:
        return ", not a vowel"
    if sounds == CONSONANTS:
        return ", not a consonant"
    if not sounds or len(sounds) > _MOST:
        return ""
    return f", not {_listed(sounds)}"


def _listed(sounds: frozenset[str]) -> str:
    return " ".join(map(iast, sorted(sounds, key=list(SOUNDS).index)))


def _inside(condition: str, span: Span, form: str) -> str:
    """Say what blocks a rule inside a word, seen from the last sound that could change."""
    targets = [place for place, sound in enumerate(form) if sound in span.sound]
    if not targets:
        return f"there is no {_listed(span.sound)}" if condition == "inside.sound" else ""
    pairs = [
        (max(before), place)
        for place in targets
        if (before := [at for at in range(place) if form[at] in span.after])
    ]
    if not pairs:
        clause = f"no {_listed(span.after)} comes before {iast(form[targets[-1]])}"
        return clause if condition == "inside.after" else ""
    start, place = pairs[-1]
    blocking = [sound for sound in form[start + 1 : place] if sound not in span.across]
    if blocking and condition == "inside.across":
        return f"{iast(blocking[0])} comes between {iast(form[start])} and {iast(form[place])}"
    if not blocking and condition == "inside.before":
        following = form[place + 1 : place + 2]
        clause = f"{iast(following)} follows it" if following else "it ends the word"
        return f"{iast(form[place])} stays, since {clause}"
    return ""
