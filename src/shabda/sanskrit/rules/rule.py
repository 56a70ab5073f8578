"""A rule: conditions on the sounds and names around a boundary, and one operation.

A rule has only data; `operations` defines what each operation does, and `engine`
applies rules in their order. The order of the file is precedence: an exception
(apavāda) comes before the general rule (utsarga) that it blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from shabda.errors import Where
from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.text.sounds import SOUNDS, are_savarna

Sounds = frozenset[str]
Tags = frozenset[str]

NO_TAGS: Tags = frozenset()


class Option(StrEnum):
    """Whether a rule must apply; an optional one (vibhāṣā) leaves both forms right."""

    ALWAYS = "always"
    USUAL = "usual"
    """Optional; the form with the rule is the one a careful writer prefers."""
    RARE = "rare"
    """Optional; the form without the rule is preferred."""
    SELDOM = "seldom"
    """Optional and hardly ever printed; applied only when every form is asked for."""


@dataclass(frozen=True, slots=True)
class Side:
    """The conditions of a rule on the term on one side of a boundary.

    `sound` is the class of the sound at the boundary and `inner` of the sound next
    to it, inward (on the left side that is the upadhā). `has` tags must all be
    there, `lacks` none. `word` lists whole texts, of which the term is one; `edge`
    lists texts, one of which must be at the boundary. None requires nothing.
    """

    sound: Sounds | None = None
    inner: Sounds | None = None
    has: Tags = NO_TAGS
    lacks: Tags = NO_TAGS
    word: frozenset[str] | None = None
    edge: tuple[str, ...] | None = None

    def admits(self, term: Term, at: int, inner: int) -> bool:
        """Whether a term fits; `at` and `inner` index its sounds (-1, -2 or 0, 1)."""
        text = term.text
        if self.sound is not None and (not text or text[at] not in self.sound):
            return False
        if self.inner is not None and (len(text) < 2 or text[inner] not in self.inner):
            return False
        if not self.has <= term.tags or self.lacks & term.tags:
            return False
        if self.edge is not None:
            matches = text.endswith(self.edge) if at < 0 else text.startswith(self.edge)
            if not matches:
                return False
        return self.word is None or text in self.word

    def can_match(self, char: str, at: int) -> bool:
        """Whether a term with this sound at the boundary (its `at`) may fit."""
        if self.sound is not None and char not in self.sound:
            return False
        texts = self.word if self.edge is None else self.edge
        return texts is None or any(text[at] == char for text in texts)

    def weakened(self) -> Iterator[tuple[str, Side]]:
        """Yield each condition by name, with the side that lacks it."""
        if self.sound is not None:
            yield "sound", replace(self, sound=None)
        if self.inner is not None:
            yield "inner", replace(self, inner=None)
        if self.word is not None:
            yield "word", replace(self, word=None)
        if self.edge is not None:
            yield "edge", replace(self, edge=None)
        for tag in sorted(self.has):
            yield f"has {tag}", replace(self, has=self.has - {tag})
        for tag in sorted(self.lacks):
            yield f"lacks {tag}", replace(self, lacks=self.lacks - {tag})


ANY = Side()


@dataclass(frozen=True, slots=True)
class Span:
    """The condition of a rule inside one word: a `sound` somewhere `after` a trigger.

    Only sounds of `across` may come between; what follows directly must be in
    `before`, which keeps a word-final sound safe.
    """

    sound: Sounds
    after: Sounds
    across: Sounds = frozenset()
    before: Sounds | None = None

    def weakened(self) -> Iterator[tuple[str, Span]]:
        """Yield each condition by name, with the span that lacks it."""
        every = frozenset(SOUNDS)
        yield "after", replace(self, after=every)
        if self.across != every:
            yield "across", replace(self, across=every)
        if self.before is not None:
            yield "before", replace(self, before=None)


@dataclass(frozen=True, slots=True)
class Example:
    """Terms and the forms they give, the preferred form first; SLP1 throughout."""

    terms: tuple[Term, ...]
    forms: tuple[str, ...]
    written: str

    @property
    def in_english(self) -> str:
        """The example with the kinds of its terms in English: "प्र (prefix) + नमति"."""
        return _KIND.sub(lambda kind: f"({_ENGLISH_KINDS.get(kind[1], kind[1])})", self.written)


_KIND = lazy_pattern(r"\(([^)]*)\)")
_ENGLISH_KINDS = {
    "upasarga": "prefix", "samāsa": "compound", "nipāta": "particle", "dvivacana": "dual",
    "sup": "case ending", "tiṅ": "personal ending", "kṛt": "suffix", "taddhita": "suffix",
    "pada": "word", "prātipadika": "stem", "aṅga": "stem", "dhātu": "root", "r": "from r",
    "r samāsa": "from r, compound", "tiṅ kṅit": "weak personal ending", "śap": "suffix",
    "śa": "suffix", "śyan": "suffix",
}  # fmt: skip
"""English for the kinds and marks of a term, as explanations show them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One sūtra, or one half of it, as data.

    `by` is the substitute the operation takes: guṇa, vṛddhi, dīrgha, a sound class
    whose nearest member is meant (1.1.50), or a text. With `savarna` the two sounds
    at the boundary must be of one kind (1.1.9). `adds` are tags the left term gets
    from then on, for later rules to ask about. `terms` names the kinds of term that
    examples and drills put side by side.
    """

    id: str
    sutra: str
    name: str
    topic: str
    gloss: str
    operation: str
    by: str = ""
    left: Side = ANY
    right: Side = ANY
    savarna: bool = False
    inside: Span | None = None
    adds: Tags = NO_TAGS
    option: Option = Option.ALWAYS
    terms: tuple[str, ...] = ("pada", "pada")
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[Example, ...] = ()
    where: Where = field(default=Where(""), compare=False)

    def fits(self, left: Term, right: Term) -> bool:
        """Whether the rule applies to the boundary between two terms."""
        if not (self.left.admits(left, -1, -2) and self.right.admits(right, 0, 1)):
            return False
        return not self.savarna or are_savarna(left.text[-1:], right.text[:1])

    def has_text_of(self, other: Rule) -> bool:
        """Whether a learner reads the same text for another rule, a part of the same sūtra."""
        mine = self.sutra, self.gloss, self.terms
        return mine == (other.sutra, other.gloss, other.terms)

    def weakened(self) -> Iterator[tuple[str, Rule]]:
        """Yield each condition by name, with the rule that lacks it, for mutation tests."""
        for part, side in self.left.weakened():
            yield f"left.{part}", replace(self, left=side)
        for part, side in self.right.weakened():
            yield f"right.{part}", replace(self, right=side)
        if self.adds:
            yield "adds", replace(self, adds=NO_TAGS)
        if self.savarna:
            yield "savarna", replace(self, savarna=False)
        for part, span in self.inside.weakened() if self.inside else ():
            yield f"inside.{part}", replace(self, inside=span)
