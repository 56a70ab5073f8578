"""The engine: applies rules to terms in their order, each rule once.

One pass is enough because the order of the rules is their precedence: a rule sees the
results of the rules above it and not of those below, as in Pāṇini's last three sections
(8.2.1). Applying a rule and recording its step are one act, so every form has its
explanation.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.rules.derivation import Derivation, Step, Term
from shabda.sanskrit.rules.operations import OPERATIONS, substitute
from shabda.sanskrit.rules.rule import NO_TAGS, Option, Rule, Span

_OPEN = frozenset("aAiIuUfFxXeEoOMHZV")
_SEAM = frozenset({"saṃhitā"})
"""Two words have become one text, but not one word."""
_PREFIX = frozenset({"upasarga"})
"""ā that keeps its vowel is a particle of its own, not a prefix (1.1.14)."""
_COMPOUND = frozenset({"samāsa", "upasarga"})


@dataclass(frozen=True, slots=True)
class _State:
    """An unfinished derivation; no more rules apply at `closed` boundaries (by left term)."""

    terms: tuple[Term, ...]
    steps: tuple[Step, ...] = ()
    closed: frozenset[int] = frozenset()

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(term.text for term in self.terms)


class RuleIndex:
    """Rules in their order, found by the sounds at a boundary.

    A set of rules is the bits of an integer, so that the next rule that may act is found
    without testing each: a boundary whose sounds occur in five rules costs five tests.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.given = tuple(rules)
        self.rules = tuple(rule for rule in self.given if rule.option is not Option.SELDOM)
        self._inside = _bits(rule.inside is not None for rule in self.rules)
        self._ending: dict[str, int] = {}
        self._starting: dict[str, int] = {}

    def candidates(self, terms: Sequence[Term]) -> int:
        """Return the rules whose sounds occur at some boundary, and those for whole words."""
        rules = self._inside
        for left, right in pairwise(terms):
            end, start = left.text[-1:], right.text[:1]
            if end not in self._ending:
                self._ending[end] = _bits(rule.left.can_match(end, -1) for rule in self.rules)
            if start not in self._starting:
                self._starting[start] = _bits(rule.right.can_match(start, 0) for rule in self.rules)
            rules |= self._ending[end] & self._starting[start]
        return rules


Rules = Sequence[Rule] | RuleIndex
"""Rules in any order, or already ordered (faster when used often)."""


def _bits(answers: Iterable[bool]) -> int:
    return sum(1 << place for place, answer in enumerate(answers) if answer)


def derive_forms(
    terms: Sequence[Term], rules: Rules, steps: tuple[Step, ...] = ()
) -> tuple[Derivation, ...]:
    """Derive every form of the terms, the preferred form first.

    `steps` are those already taken before the rules (a root's own substitute).
    """
    order = rules if isinstance(rules, RuleIndex) else RuleIndex(rules)
    start = steps[0].before if steps else tuple(term.text for term in terms)
    forms: dict[str, Derivation] = {}
    for state in _run(_State(tuple(terms), steps), 0, order):
        form = write_terms(state.terms)
        if form not in forms:
            forms[form] = Derivation(start, state.steps, form)
    return tuple(forms.values())


def _run(state: _State, place: int, order: RuleIndex) -> Iterator[_State]:
    """Apply the rules from `place` on, each once; an optional rule yields both results."""
    waiting = order.candidates(state.terms) >> place
    while waiting:
        seen = (waiting & -waiting).bit_length()
        place += seen
        waiting >>= seen
        rule = order.rules[place - 1]
        after = _inside(rule, rule.inside, state) if rule.inside else _boundaries(rule, state)
        if after is None:
            continue
        if rule.option is Option.USUAL:
            yield from _run(after, place, order)
            continue
        if rule.option is Option.RARE:
            yield from _run(state, place, order)
        state = after
        waiting = order.candidates(state.terms) >> place
    yield state


def write_terms(terms: Sequence[Term]) -> str:
    """Write terms as one form; a space follows a word that ends in a vowel, ṃ or ḥ."""
    text = terms[0].text
    for before, term in pairwise(terms):
        text += f" {term.text}" if _apart(before, term) else term.text
    return text


def _apart(left: Term, right: Term) -> bool:
    words = "pada" in left.tags and "pada" in right.tags and not left.tags & _COMPOUND
    return words and left.text[-1:] in _OPEN


def _boundaries(rule: Rule, state: _State) -> _State | None:
    """Apply a rule at each boundary it fits, left to right; None when it fits nowhere."""
    first = None
    place = 0
    while place + 1 < len(state.terms):
        left, right = state.terms[place], state.terms[place + 1]
        length = len(state.terms)
        if place not in state.closed and rule.fits(left, right):
            state = first = _at(rule, state, place)
        place += len(state.terms) == length  # where two became one, there is a new boundary here
    return first


def _at(rule: Rule, state: _State, place: int) -> _State:
    left, right = state.terms[place], state.terms[place + 1]
    first, second = OPERATIONS[rule.operation](left.text, right.text, rule.by)
    closes = rule.operation == "keep" and not rule.adds
    if second is None:
        seam = _SEAM if "pada" in left.tags and "pada" in right.tags else NO_TAGS
        new: tuple[Term, ...] = (Term(first, left.tags | right.tags | seam),)
    else:
        tags = left.tags - _PREFIX if closes and first == "A" else left.tags | rule.adds
        new = (Term(first, tags), Term(second, right.tags))
    terms = (*state.terms[:place], *new, *state.terms[place + 2 :])
    closed = state.closed | {place} if closes else state.closed
    if second is None:
        closed = frozenset(i - (i > place) for i in closed)
    return _State(terms, (*state.steps, _step(rule, state.terms, terms)), closed)


def _inside(rule: Rule, span: Span, state: _State) -> _State | None:
    """Apply a rule to the sounds of a whole word, wherever its trigger reaches."""
    if any("pada" in term.tags for term in state.terms[:-1]) or state.terms[-1].tags & _SEAM:
        return None
    text = "".join(state.texts)
    changed = spread_sound(text, span, rule.by)
    if changed == text:
        return None
    terms, start = [], 0
    for term in state.terms:
        end = start + len(term.text)
        terms.append(Term(changed[start:end], term.tags))
        start = end
    return _State(tuple(terms), (*state.steps, _step(rule, state.terms, terms)), state.closed)


def spread_sound(text: str, span: Span, by: str) -> str:
    """Replace each `sound` that a trigger reaches across permitted sounds (8.4.1–2, 8.3.59)."""
    out, reached = "", False
    for place, char in enumerate(text):
        after = text[place + 1 : place + 2]
        if (
            reached
            and char in span.sound
            and (span.before is None or (after in span.before and after))
        ):
            char = substitute(char, by)
        out += char
        reached = char in span.after or (reached and char in span.across)
    return out


def _step(rule: Rule, before: Sequence[Term], after: Sequence[Term]) -> Step:
    return Step(
        rule.sutra,
        rule.name,
        rule.gloss,
        tuple(term.text for term in before),
        tuple(term.text for term in after),
        rule.id,
    )
