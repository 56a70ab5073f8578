"""What drills draw from, and what they draw: material and items."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import TypeVar

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.forms.cells import Cell, VerbCell
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun, nouns
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation, Term
from shabda.sanskrit.rules.engine import Rules
from shabda.sanskrit.sandhi.equations import Equation
from shabda.study.deck_verbs import root_of_verb
from shabda.study.exercises.familiarity import Familiarity, nouns_at, roots_at
from shabda.study.exercises.word_glosses import UNFIT
from shabda.study.words import Word

Make = Callable[[Rules], tuple[Derivation, ...]]
"""Derives an item again by other rules, for a diagnosis."""

OWN_SHARE = 4
"""One item in this many may come from outside the learner's own words."""

_EVEN = 150
"""Added to the rank of each root, so that the commonest are drawn about equally often."""

_TERM = "term"
"""The part of speech of grammar terms, which do not occur in sentences."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Material:
    """The rules, the roots, and the learner's own texts, nouns, known roots and joins.

    `common_roots` are those that texts use most, `compounds` pairs of stems that texts join,
    `word_pairs` finished words that are side by side in texts, `glossed` all words of the decks,
    each with its first meaning; `meanings` those of common words, by stem. `is_word` says
    whether a text is a form of a known word, `is_dual` whether it is only a dual. `familiarity`
    limits what items are made of.
    """

    book: RuleBook
    roots: tuple[Root, ...]
    words: tuple[str, ...] = ()
    nouns: tuple[Noun, ...] = ()
    own_roots: tuple[Root, ...] = ()
    own_joins: tuple[Equation, ...] = ()
    common_roots: tuple[Root, ...] = ()
    compounds: tuple[tuple[str, str], ...] = ()
    glossed: tuple[tuple[str, str], ...] = ()
    word_pairs: tuple[tuple[str, str], ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict)
    is_word: Callable[[str], bool] | None = field(default=None, compare=False, repr=False)
    is_dual: Callable[[str], bool] | None = field(default=None, compare=False, repr=False)
    familiarity: Familiarity = Familiarity.KNOWN

    @property
    def common_nouns(self) -> tuple[Noun, ...]:
        """The shipped nouns that items of this familiarity are made of."""
        return nouns_at(self.familiarity, self.book.nouns)

    @property
    def known_compounds(self) -> Sequence[tuple[str, str]]:
        """The compounds to ask: until a rule is known, those whose members' meanings are known."""
        known = self.meanings.keys()
        pairs = [pair for pair in self.compounds if pair not in UNFIT]
        if self.familiarity is Familiarity.KNOWN or not known:
            return pairs
        return [pair for pair in pairs if known >= set(pair)]

    @property
    def drawable(self) -> Material:
        """The material whose nouns and roots are those that items of this familiarity are made of.

        The first noun is a shipped one, which is common; then the learner's own are asked.
        """
        if self.familiarity is Familiarity.KNOWN:
            return self
        own_nouns = () if self.familiarity is Familiarity.NEW else self.nouns
        roots = roots_at(self.familiarity, self.common_roots)
        names = {root.id for root in roots}
        return replace(
            self,
            nouns=nouns_at(self.familiarity, own_nouns),
            own_roots=tuple(root for root in self.own_roots if root.id in names),
            common_roots=roots,
        )

    @classmethod
    def of(
        cls,
        book: RuleBook,
        roots: tuple[Root, ...],
        words: Iterable[Word],
        joins: tuple[Equation, ...] = (),
        own_roots: Callable[[frozenset[str]], tuple[Root, ...]] | None = None,
    ) -> Material:
        """Sort the words of the decks into what each drill can use.

        `own_roots` finds the roots of verbs without deriving their forms.
        """
        listed = [word for word in words if " " not in word.text.slp1 and word.pos != _TERM]
        verbs = frozenset(word.text.slp1 for word in listed if word.pos == "verb" and not word.gana)
        own = (word for word in listed if word.pos != "verb")
        declined = (noun for word in listed for noun in nouns_of(word))
        named = (root_of_verb(word, roots) for word in listed)
        presents = own_roots(verbs) if own_roots else known_roots(verbs, roots, book.order)
        return cls(
            book,
            roots,
            tuple(dict.fromkeys(word.text.slp1 for word in own)),
            tuple(dict.fromkeys(declined)),
            tuple(dict.fromkeys([*filter(None, named), *presents])),
            joins,
            glossed=tuple((word.text.slp1, word.glosses[0]) for word in listed),
        )


def nouns_of(word: Word) -> tuple[Noun, ...]:
    """A word's stem in each gender it can be declined in."""
    return nouns(word.text.slp1, word.gender, word.glosses[0])


def known_roots(verbs: frozenset[str], roots: Iterable[Root], rules: Rules) -> Iterable[Root]:
    """The roots whose present a deck has, such as भू for भवति."""
    first_sounds = {form[0] for form in verbs}
    for root in roots:
        starts = {root.root[0], *(substitute.stem[0] for substitute in root.substitutes)}
        if starts & first_sounds and verbs & {
            derivation.form for derivation in VerbCell(root).derivations(rules)
        }:
            yield root


def commoner(things: Sequence[T], rng: Random) -> Sequence[T]:
    """Cut a list, commonest first, at a random place, so that common things are drawn more."""
    return things[: 1 + rng.randrange(len(things))] if things else things


def roots_in_turn(material: Material, rng: Random) -> Iterator[Root]:
    """Yield each root that items of this familiarity are made of, common ones mostly first.

    Three in four are the learner's own while there are any; any root when none is common.
    """
    pool = material.drawable
    own = rng.sample(pool.own_roots, len(pool.own_roots))
    every = pool.common_roots or material.roots
    turns = [(rng.expovariate(1 / (rank + _EVEN)), rank) for rank in range(len(every))]
    common = [every[rank] for _, rank in sorted(turns)]
    while own or common:
        yield (own if own and (not common or rng.randrange(OWN_SHARE)) else common).pop(0)


def draw_root(material: Material, rng: Random) -> Root:
    """Choose a root of the learner's or a common one; any root when none is common."""
    return prefer(rng, material.own_roots, commoner(material.common_roots, rng) or material.roots)


def listed_roots(drill: Drill, material: Material) -> list[tuple[Root, str]]:
    """The roots that a drill lists, each with its prefix."""
    names = {named.root for named in drill.roots}
    listed = [root for root in material.roots if root.root in names]  # 20 of 2,000
    return [
        (root, named.prefix)
        for named in drill.roots
        for root in listed
        if root.root == named.root and named.gana in (0, root.gana) and root.pada in named.padas
    ]


def prefer(rng: Random, own: Sequence[T], every: Sequence[T]) -> T:
    """Choose from the learner's own three times in four, if there are any."""
    return rng.choice(own if own and (not every or rng.randrange(OWN_SHARE)) else every)


@dataclass(frozen=True, slots=True)
class Item:
    """One drawn instance: the question, what is shown, and a derivation of every right form.

    `about` is the end of the question that says what is shown: "class 1: go".
    `terms` are the texts that were joined, `cell` the cell that was asked for; `make`
    derives the same item by other rules; `roots` and `nouns` are those whose forms a learner may
    write instead.
    """

    question: str
    shown: str
    derivations: tuple[Derivation, ...]
    meaning: str = ""
    about: str = ""
    terms: tuple[Term, ...] = ()
    cell: Cell | LyapCell | None = None
    make: Make | None = field(default=None, compare=False)
    roots: tuple[Root, ...] = field(default=(), compare=False, repr=False)
    nouns: tuple[Noun, ...] = field(default=(), compare=False, repr=False)

    def shows_alone(self, rule: str, known: Collection[str]) -> bool:
        """Whether a rule changes the sounds, and no other does but those known, all by id."""
        steps = self.derivations[0].steps
        changing = {step.rule for step in steps if step.before != step.after}
        return rule in changing and changing <= {rule, *known}
