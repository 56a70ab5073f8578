"""Joins two words as careful writing does.

`join_pair` derives every step. A `Joiner` finds only forms, many thousands a second:
sandhi depends on a few sounds on either side of the seam, so a result is cached by the
ending and the beginning that gave it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.errors import SanskritError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.grammar.rulebook import Listed, RuleBook
from shabda.sanskrit.rules.derivation import Derivation, Step, Term
from shabda.sanskrit.rules.engine import RuleIndex, derive_forms
from shabda.sanskrit.rules.rule import NO_TAGS, Rule, Tags
from shabda.sanskrit.rules.terms import COMPOUND, KINDS, MARKS, STATES
from shabda.sanskrit.text.sounds import VOWELS

_PADA, _ANGA, _SUFFIX, _STEM = (KINDS[kind] for kind in ("pada", "aṅga", "kṛt", "prātipadika"))
_SAMASA = frozenset({COMPOUND})
_BEFORE_BHA = VOWELS | {"y"}
_NO_WORDS_END = frozenset("scjS")
"""Sounds that end a stem before an ending (मनस् + आ) but never a word."""
_WORDS_END = VOWELS | frozenset("kwtpNRnmHM")
"""Sounds that end a word at a pause; after these, अनः is a word and not a kṛt suffix."""

WordPair = tuple[str, str]


def join_pair(
    first: str,
    second: str,
    book: RuleBook,
    marks_first: Tags = NO_TAGS,
    marks_second: Tags = NO_TAGS,
) -> tuple[Derivation, ...]:
    """Derive every accepted join of two words in SLP1, the preferred form first.

    Marks add what the spelling does not show: `dvivacana` (a dual), `r` (its ḥ comes from r),
    `samāsa` (the first member of a compound). Words the book knows carry theirs.
    Of a text of several words, the last joins (सः in न सः), or the first.
    Raises SanskritError when a word is empty.
    """
    if not (first and second):
        raise SanskritError("two words are needed for a join, and one of them is empty")
    head, last, start, rest = _seam(first, second)
    joined = _join_words(last, start, book, marks_first, marks_second)
    return (
        tuple(_between(head, derivation, rest) for derivation in joined) if head or rest else joined
    )


def _seam(first: str, second: str) -> tuple[str, str, str, str]:
    """Return the two words that meet, the text before them and the text after them."""
    head, space, last = first.rpartition(" ")
    start, gap, rest = second.partition(" ")
    return head + space, last, start, gap + rest


def _between(head: str, derivation: Derivation, rest: str) -> Derivation:
    """Put a text before the first term of a derivation and one after the last."""

    def whole(terms: tuple[str, ...]) -> tuple[str, ...]:
        terms = (head + terms[0], *terms[1:])
        return (*terms[:-1], terms[-1] + rest)

    steps = tuple(
        replace(step, before=whole(step.before), after=whole(step.after))
        for step in derivation.steps
    )
    return Derivation(whole(derivation.start), steps, head + derivation.form + rest)


def _join_words(
    first: str, second: str, book: RuleBook, marks_first: Tags, marks_second: Tags
) -> tuple[Derivation, ...]:
    if listed := book.listed(first, second):
        return tuple(_given(first, second, form, listed) for form in listed.result(second))
    left, right = roles(first, second, book, marks_first, marks_second)
    return derive_forms((Term(first, left), Term(second, right)), book.order)


def roles(
    first: str,
    second: str,
    book: RuleBook,
    marks_first: Tags = NO_TAGS,
    marks_second: Tags = NO_TAGS,
) -> tuple[Tags, Tags]:
    """Return the tags of two texts: both words, or a stem and its suffix.

    A stem is a pada before a suffix (1.4.17), but not before one in y or a vowel (1.4.18).
    Some suffixes are spelled like words (अति, न, अनः); they are suffixes only after an aṅga,
    or after a sound that ends no word.
    """
    one = book.known.get(first, NO_TAGS) & (MARKS | _ANGA) | marks_first
    other = book.known.get(second, NO_TAGS) | marks_second
    if "kṛt" in other and not one & _ANGA and first[-1] in _WORDS_END:
        other = marks_second
    if second in book.endings and (one & _ANGA or first[-1] in _NO_WORDS_END):
        other |= _SUFFIX
    if first[-1] == "s":
        one |= _SAMASA
    if "pratyaya" not in other:
        return one - _ANGA | _PADA, marks_second | _PADA
    if one & _ANGA or second[0] in _BEFORE_BHA:
        return _ANGA, other
    return (_STEM if "sup" in other and first[-1] in VOWELS else one | _PADA), other


def _given(first: str, second: str, form: str, listed: Listed) -> Derivation:
    step = Step(listed.sutra, listed.name, listed.gloss, (first, second), (form,))
    return Derivation((first, second), (step,), form)


class Joiner:
    """Finds the forms of joins without their steps; the same forms as `join_pair`."""

    REACH = 2
    """Sounds on either side that a sandhi rule looks at, unless it asks for a word."""
    _CUT = "-"
    """Marks where a word was cut; it is not a sound, so no rule acts on it."""

    def __init__(self, book: RuleBook) -> None:
        self._book = book
        self._words = frozenset(_named(book.rules))
        self._starts = tuple(start for rule in book.rules for start in rule.right.edge or ())
        self._longest = max(map(len, self._starts), default=0)
        self._ends = tuple(end for rule in book.rules for end in rule.left.edge or ())
        self._longest_end = max(map(len, self._ends), default=0)
        self._orders: dict[tuple[Tags, Tags], RuleIndex] = {}
        self._seen: dict[tuple[str, str, Tags, Tags], tuple[str, ...]] = {}

    def forms(
        self, first: str, second: str, marks_first: Tags = NO_TAGS, marks_second: Tags = NO_TAGS
    ) -> tuple[str, ...]:
        """Return every accepted join, the preferred one first."""
        head, last, start, rest = _seam(first, second)
        if last and start and (head or rest):
            joined = self.forms(last, start, marks_first, marks_second)
            return tuple(head + form + rest for form in joined)
        if not (first and second) or self._book.listed(first, second):
            joins = join_pair(first, second, self._book, marks_first, marks_second)
            return tuple(derivation.form for derivation in joins)
        tags = roles(first, second, self._book, marks_first, marks_second)
        if "pada" not in tags[0]:  # inside one word ṇatva reaches further
            return self._derive(first, second, tags)
        (kept, left), (right, rest) = self._left(first), self._right(second)
        key = (left, right, *tags)
        forms = self._seen.get(key)
        if forms is None:
            forms = self._seen[key] = self._derive(left, right, tags)
        if kept:
            forms = tuple(kept + form[1:] for form in forms)
        return tuple(form[:-1] + rest for form in forms) if rest else forms

    def _left(self, word: str) -> WordPair:
        reach = self._longest_end if word.endswith(self._ends) else self.REACH
        if len(word) <= reach or word in self._words:
            return "", word
        return word[:-reach], self._CUT + word[-reach:]

    def _right(self, word: str) -> WordPair:
        reach = self._longest if word.startswith(self._starts) else self.REACH
        if len(word) <= reach or word in self._words:
            return word, ""
        return word[:reach] + self._CUT, word[reach:]

    def _derive(self, left: str, right: str, tags: tuple[Tags, Tags]) -> tuple[str, ...]:
        if tags not in self._orders:
            self._orders[tags] = RuleIndex(_speaking_of(tags, self._book.rules))
        terms = (Term(left, tags[0]), Term(right, tags[1]))
        return tuple(derivation.form for derivation in derive_forms(terms, self._orders[tags]))


def _named(rules: Iterable[Rule]) -> Iterator[str]:
    """Every whole word that a rule asks for, and the spellings that become it."""
    for rule in rules:
        for word in (rule.left.word or frozenset()) | (rule.right.word or frozenset()):
            yield word
            if word[-1] in "srH":
                yield from (word[:-1] + final for final in "srH")


def _speaking_of(tags: tuple[Tags, Tags], rules: Iterable[Rule]) -> Iterator[Rule]:
    """The rules that may act on terms with these tags, whatever their sounds."""
    for rule in rules:
        sides = zip((rule.left, rule.right), tags, strict=True)
        if rule.inside or all(
            side.has <= own | STATES and not side.lacks & own for side, own in sides
        ):
            yield rule
