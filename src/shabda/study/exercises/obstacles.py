"""Explains why a rule does not act: what blocks it, or which of its conditions is not met."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from shabda.errors import SanskritError
from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.rule import Rule, Sounds, Span
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS, are_savarna
from shabda.study.exercises.material import Item, Make
from shabda.study.exercises.other_stems import other_stem
from shabda.study.exercises.sound_names import CLASSES, class_named, listed, not_among

_RU = ("8.2.66", "8.3.15")
"""The sūtras that lead from a final s to ḥ, where other rules continue."""
_CHANGING = ("H", "s")
"""Final sounds that change before the rules of visarga look at them."""
_BEFORE_Y = frozenset("aA")
"""The vowels after which ḥ becomes y (8.3.17)."""
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

    Rules with the same text are one for a learner. The reason is a condition that the item fails,
    else the rule that acts in its place, else an end that does not come about.
    """
    shared = [twin for twin in rules if rule.has_text_of(twin) and _is_of_sounds(twin)] or [rule]
    if reason := _at_a_root(rule, shared, item):
        return reason
    left, right = item.terms[:2] if len(item.terms) > 1 else _root(item)
    if rule.inside:
        reason = next(filter(None, (obstacle(name, rule, item) for name in _INSIDE)), "")
    elif item.terms:
        reason = _of_sounds(rule, shared, left, right)
    if reason or item.make is None or rule not in rules:
        return reason
    place = list(rules).index(rule)
    for condition, bent in rule.weakened():
        reason = obstacle(condition, rule, item, (left, right))
        if reason and _acts(item.make, [*rules[:place], bent, *rules[place + 1 :]], rule.id):
            return reason
    begins = f"the second begins with {iast(right.text[0])}" if right.text else ""
    return _in_its_place(rule, item) or _at_the_final(rule, left, right) or begins


def _is_of_sounds(rule: Rule) -> bool:
    """Whether a rule is drilled and is for sounds, not for single words."""
    return bool(rule.topic) and not any(
        (rule.left.word, rule.left.edge, rule.right.word, rule.right.edge)
    )


_INSIDE = ("inside.sound", "inside.after", "inside.across", "inside.before")


def _at_a_root(rule: Rule, shared: Sequence[Rule], item: Item) -> str:
    """Why a rule of verbs does not act: the ending, another stem, or the sounds of the root."""
    if item.terms:
        return ""
    ending = item.derivations[0].start[-1]
    if rule.right.has >= {"tiṅ"}:
        first, wanted = ending[:1], _sounds_of(shared, lambda twin: twin.right.sound)
        if wanted and first not in wanted:
            listed = not_among(wanted, rule.gloss)
            return f"the ending {iast(ending)} begins with {iast(first)}{listed}"
    clauses = (_of_sounds(rule, shared, *_root(item)), _other_stem(item))
    return "; ".join(filter(None, clauses))


def _of_sounds(rule: Rule, shared: Sequence[Rule], left: Term, right: Term) -> str:
    """The first condition on sounds that two terms do not meet, from the seam outwards."""
    what = "the root" if "dhātu" in left.tags else "the first"
    last, first = left.text[-1:], right.text[:1]
    inner = _sounds_of(shared, lambda twin: twin.left.inner)
    ends = _sounds_of(shared, _ends)
    if ends and last not in ends and not (last == "s" and "H" in ends):
        if last in CLASSES.get(class_named(rule.gloss, ends), ()):
            return f"{what} ends in {iast(last)}, which needs no change"
        return f"{what} ends in {iast(last)}{not_among(ends, rule.gloss)}"
    if inner and not ends and last in VOWELS:
        return f"{what} ends in the vowel {iast(last)}, not in a consonant"
    starts = _sounds_of(shared, _starts)
    if first and first not in starts and (wanted := not_among(starts, rule.gloss)):
        return f"the second begins with {iast(first)}{wanted}"
    if rule.savarna and first and not are_savarna(last, first):
        if first not in VOWELS:
            return f"the second begins with {iast(first)}, not a vowel"
        return f"{iast(last)} and {iast(first)} are not vowels of one kind"
    return _of_inner_sounds(rule, shared, left.text, right.text)


def _starts(rule: Rule) -> frozenset[str] | None:
    """The sounds with which the second term of a rule begins."""
    if rule.right.sound is None and rule.right.inner:
        return frozenset(example.terms[1].text[:1] for example in rule.examples)
    return rule.right.sound


def _of_inner_sounds(rule: Rule, shared: Sequence[Rule], left: str, right: str) -> str:
    """The condition on the sound next to the seam that two texts do not meet."""
    inner = _sounds_of(shared, lambda twin: twin.left.inner)
    seen = all(map(_sees_the_end, shared))
    if inner and seen and len(left) > 1 and left[-2] not in inner:
        return f"{iast(left[-2])} comes before the last sound{not_among(inner, rule.gloss)}"
    second = _sounds_of(shared, lambda twin: twin.right.inner)
    if second and len(right) > 1 and right[1] not in second:
        return f"{iast(right[1])} comes second{not_among(second, rule.gloss)}"
    return ""


def _sounds_of(shared: Sequence[Rule], part: Callable[[Rule], Sounds | None]) -> Sounds:
    """The sounds that any of the rules allows at a place; none when one of them allows all."""
    classes = list(map(part, shared))
    return frozenset().union(*(sounds or () for sounds in classes)) if all(classes) else frozenset()


def _ends(rule: Rule) -> frozenset[str] | None:
    """The sounds in which the first term of a rule ends before other rules change it."""
    given = frozenset(example.terms[0].text[-1:] for example in rule.examples)
    if "lopa" in rule.left.has or (rule.left.sound is None and given == {"H"}):
        return given
    if rule.left.sound is None or _sees_the_end(rule):
        return rule.left.sound
    return rule.left.sound | given


def _root(item: Item) -> tuple[Term, Term]:
    """Return a root as the first term; the second, which is not shown, is empty."""
    return Term(item.shown, frozenset({"dhātu"})), Term("")


def _other_stem(item: Item) -> str:
    step = other_stem(item)
    if step is None:
        return ""
    return f"{step.sutra} puts {iast(step.after[0])} in the place of {iast(step.before[0])}"


def _in_its_place(rule: Rule, item: Item) -> str:
    """Name the last rule that changed the seam; "" for a root, whose forms have many seams."""
    steps = [step for step in item.derivations[0].steps if step.sutra not in (rule.sutra, *_RU)]
    return f"{steps[-1].sutra} ({steps[-1].name}) acts in its place" if item.terms and steps else ""


def _at_the_final(rule: Rule, left: Term, right: Term) -> str:
    """Why the first term does not come to end as a rule of visarga asks."""
    end, before, first = left.text[-1:], left.text[-2:-1], right.text[:1]
    if end not in _CHANGING:
        return ""
    vowels = rule.left.inner or (_BEFORE_Y if rule.left.sound == frozenset("y") else None)
    if vowels and before not in vowels:
        return f"{iast(before)} comes before the ḥ{not_among(vowels, rule.gloss)}"
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
    with suppress(IndexError, KeyError, SanskritError):
        return any(derivation.used(rule_id) for derivation in make(rules))
    return False


def obstacle(condition: str, rule: Rule, item: Item, terms: tuple[Term, Term] | None = None) -> str:
    """Say how an item fails a condition of a rule, which is named as in `Rule.weakened`."""
    if rule.inside and condition.startswith("inside."):
        return _inside(condition, rule.inside, item.derivations[0].form)
    if condition == "left.has ru" and item.terms and item.terms[0].text[-1:] not in "Hsr":
        return ""
    if condition in _LACKS:
        return _LACKS[condition]
    both = terms or (item.terms if len(item.terms) == 2 else None)
    return _at_the_seam(condition, rule, *both) if both else ""


def _at_the_seam(condition: str, rule: Rule, left: Term, right: Term) -> str:
    if condition.startswith("left.") and not _sees_the_end(rule):
        return ""
    last, first = left.text[-1:], right.text[:1]
    what = "the root" if "dhātu" in left.tags else "the first"
    if condition == "savarna":
        return f"{iast(last)} and {iast(first)} are not vowels of one kind"
    if condition == "left.sound" and last not in (rule.left.sound or ()):
        return f"{what} ends in {iast(last)}{not_among(rule.left.sound, rule.gloss)}"
    if condition == "right.sound" and first and first not in (rule.right.sound or ()):
        wanted = not_among(rule.right.sound, rule.gloss)
        return f"the second begins with {iast(first)}{wanted}" if wanted else ""
    if condition == "left.inner" and len(left.text) > 1:
        before = iast(left.text[-2])
        return f"{before} comes before the last sound{not_among(rule.left.inner, rule.gloss)}"
    if condition == "right.inner" and len(right.text) > 1:
        return f"{iast(right.text[1])} comes second{not_among(rule.right.inner, rule.gloss)}"
    return ""


def _inside(condition: str, span: Span, form: str) -> str:
    """Say what blocks a rule inside a word, seen from the last sound that could change."""
    targets = [place for place, sound in enumerate(form) if sound in span.sound]
    if not targets:
        return f"it has no {listed(span.sound)}" if condition == "inside.sound" else ""
    pairs = [
        (max(before), place)
        for place in targets
        if (before := [at for at in range(place) if form[at] in span.after])
    ]
    if not pairs:
        clause = f"no {listed(span.after)} comes before {iast(form[targets[-1]])}"
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
