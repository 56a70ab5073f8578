"""Pairs to join, drawn for a rule: the learner's joins and words, the pools, its examples.

A rule that looks only at sounds can be asked with any two words. One that depends on what a
word is (a prefix, a dual, a stem) is asked only with its examples, since two texts put
together at random would not be Sanskrit.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import islice
from random import Random

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.rules.derivation import Derivation, Term
from shabda.sanskrit.rules.engine import RuleIndex, Rules, derive_forms
from shabda.sanskrit.rules.rule import NO_TAGS, Rule, Side, Tags
from shabda.sanskrit.rules.terms import COMPOUND, KINDS, MARKS, STATES, term
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.sounds import VOWELS, are_savarna
from shabda.study.exercises.material import Item, Material, prefer
from shabda.study.exercises.word_glosses import PREFIXED, meanings_of

TRIES = 300
ENOUGH_PAIRS = 12
"""Pairs of texts from which on examples are not added, or all have a word of the decks."""
_FREE = frozenset({"pada"}) | STATES
_SAID = {
    "dvivacana": "the first is a dual",
    "nipāta": "the first is a particle",
    "upasarga": "the first is a prefix",
    "r": "the first has ḥ made from r",
}
"""What an English question says about a term when its spelling does not show it."""


_Pair = tuple[str, str, bool]
"""Two terms, and whether they make one compound."""


def joins(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    """Propose pairs for a rule, those in which it is likely to act more often than others."""
    kinds = rule.terms[:2]
    if kinds == ("pada", "pada") and rng.randrange(2):
        for own in rng.sample(material.own_joins, len(material.own_joins)):
            yield joined_item((term(own.first, "pada"), term(own.second, "pada")), material)
    plain = [example.terms for example in rule.examples if _are_words(example.terms)]
    if plain and _is_free(rule):
        yield from _words(rule, plain, material, rng)
    if kinds == ("prātipadika", "sup"):
        yield from _case_forms(rule, material, rng)
    for example in rng.sample(rule.examples, len(rule.examples)):
        yield joined_item(example.terms, material)


def _is_free(rule: Rule) -> bool:
    sides = (rule.left, rule.right)
    return all(side.has <= _FREE and not (side.word or side.edge) for side in sides)


def _are_words(terms: Sequence[Term]) -> bool:
    return all(term.tags == KINDS["pada"] for term in terms)


def _words(
    rule: Rule, plain: Sequence[Sequence[Term]], material: Material, rng: Random
) -> Iterator[Item]:
    """Yield pairs that texts have.

    The first ends and the second begins as in the plain examples, or as the rule requires; every
    other pair only the one or the other, and the rule is silent. Where texts have few, the
    examples are among them; without a table of pairs, words are put together.
    """
    ends, starts = ({terms[place].text[at] for terms in plain} for place, at in ((0, -1), (1, 0)))
    pairs = [(*pair, True) for pair in material.known_compounds]
    pairs += [(*pair, False) for pair in material.word_pairs]
    lefts = set(_fitting(rule.left, {pair[0] for pair in pairs}, -1, ends))
    rights = set(_fitting(rule.right, {pair[1] for pair in pairs}, 0, starts))
    fitting, close = _sorted_pairs(rule, pairs, lefts, rights)
    if pairs and len(fitting) < ENOUGH_PAIRS:
        fitting += [(one.text, two.text, False) for one, two, *_ in plain]
    invented = () if pairs else _invented(rule, ends, starts, material, rng)
    pools = [(_with_own_word(listed, material), listed) for listed in (close or fitting, fitting)]
    for tried in range(2 * TRIES if fitting else 0):
        own, listed = pools[tried % 2]
        left, right, compound = prefer(rng, own if len(own) >= ENOUGH_PAIRS else (), listed)
        marks = frozenset({COMPOUND}) if compound else NO_TAGS
        yield joined_item((term(left, "pada", marks), term(right, "pada")), material)
        yield from islice(invented, 1)
    yield from invented


def _sorted_pairs(
    rule: Rule, pairs: Iterable[_Pair], lefts: set[str], rights: set[str]
) -> tuple[list[_Pair], list[_Pair]]:
    """The pairs that fit a rule, and those that nearly do: of two vowels, those of two kinds."""
    if not rule.savarna:
        fitting = [pair for pair in pairs if pair[0] in lefts and pair[1] in rights]
        return fitting, [pair for pair in pairs if (pair[0] in lefts) is not (pair[1] in rights)]
    vowels = [pair for pair in pairs if pair[0][-1] in VOWELS and pair[1][0] in VOWELS]
    like = [are_savarna(left[-1], right[0]) for left, right, _ in vowels]
    return (
        [pair for pair, fits in zip(vowels, like, strict=True) if fits],
        [pair for pair, fits in zip(vowels, like, strict=True) if not fits],
    )


def _with_own_word(pairs: list[_Pair], material: Material) -> list[_Pair]:
    """The pairs with a word of the learner's."""
    own = frozenset(material.words)
    return [pair for pair in pairs if pair[0] in own or pair[1] in own]


def _invented(
    rule: Rule, ends: set[str], starts: set[str], material: Material, rng: Random
) -> Iterator[Item]:
    """Yield members of a compound, or words of a sentence, put together by their sounds."""
    groups = []
    for marks, own, pool in _groups(material):
        lefts = [_fitting(rule.left, texts, -1, ends) for texts in (own, pool)]
        rights = [_fitting(rule.right, texts, 0, starts) for texts in (own, pool)]
        if any(lefts) and any(rights):
            groups.append((marks, lefts, rights, pool))
    for tried in range(2 * TRIES if groups else 0):
        marks, lefts, rights, pool = rng.choice(groups)
        left = prefer(rng, *lefts)
        right = prefer(rng, *rights) if tried % 2 else rng.choice(pool or rights[0])
        if left != right:
            yield joined_item((term(left, "pada", marks), term(right, "pada")), material)


def _groups(material: Material) -> Iterator[tuple[Tags, list[str], Sequence[str]]]:
    """Yield what may be joined: the marks of the first term, the learner's texts, the pool.

    A stem in a short vowel (नर) is not a word of a sentence; one in ā or ī (गङ्गा) is both.
    """
    stems = {noun.stem for noun in material.nouns}
    members = [text for text in material.words if text in stems]
    words = [text for text in material.words if text not in stems or text[-1] in "AI"]
    yield frozenset({COMPOUND}), members, material.book.pools.get(COMPOUND, ())
    yield NO_TAGS, words, material.book.pools.get("pada", ())


def _fitting(side: Side, texts: Iterable[str], at: int, sounds: set[str]) -> list[str]:
    """The texts that fit a boundary as an example does, or as a rule requires."""
    words = (Term(text, KINDS["pada"]) for text in texts)
    inner = -2 if at else 1
    return [word.text for word in words if word.text[at] in sounds or side.admits(word, at, inner)]


def _case_forms(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    """Propose stem and ending if the whole grammar has the form too (हरिणा, not हरि + इन)."""
    stems = [noun.stem for noun in material.nouns]
    pool = [*material.book.pools.get("prātipadika", ()), *_texts(rule, 0)]
    endings = [*material.book.pools.get("sup", ()), *_texts(rule, 1)]
    for _ in range(TRIES):
        terms = (term(prefer(rng, stems, pool), "prātipadika"), term(rng.choice(endings), "sup"))
        item = joined_item(terms, material)
        if all(derivation.form in _declined(terms[0].text) for derivation in item.derivations):
            yield item


def _texts(rule: Rule, place: int) -> list[str]:
    """The stems, or the endings, of a rule's examples."""
    pairs = (example.terms for example in rule.examples)
    return [terms[place].text for terms in pairs if "prātipadika" in terms[0].tags]


@lru_cache(maxsize=256)
def _declined(stem: str) -> frozenset[str]:
    """Every form of a stem, in each gender it can have."""
    cells = [
        cell for linga in Linga if declines(stem, linga) for cell in noun_table(Noun(stem, linga))
    ]
    return frozenset(form.form for cell in cells for form in cell.derivations())


def joined_item(terms: tuple[Term, ...], material: Material) -> Item:
    make = partial(_joined, terms, material)
    shown = " + ".join(term.text for term in terms)
    derivations = make(material.book.order)
    prefixed = PREFIXED.get(derivations[0].form, "") if "upasarga" in terms[0].tags else ""
    about = prefixed or meanings_of(terms, material.meanings)
    task = _task(terms, material)
    question = f"{task}: {about}" if about else task
    return Item(question, shown, derivations, about=about, terms=terms, make=make)


def _task(terms: Sequence[Term], material: Material) -> str:
    """What to do, and what the spelling of the terms does not show."""
    tags = terms[0].tags
    suffix = "taddhita" in material.book.known.get(terms[-1].text, NO_TAGS)
    words = all("pada" in term.tags for term in terms) and not suffix
    task = "Join them" if words else "Join stem and ending"
    task = f"{task} into one compound" if COMPOUND in tags and words else task
    notes = [words for mark, words in _SAID.items() if mark in tags]
    return f"{task} ({', '.join(notes)})" if notes else task


def _joined(terms: tuple[Term, ...], material: Material, rules: Rules) -> tuple[Derivation, ...]:
    if all("pada" in term.tags for term in terms) and len(terms) == 2:
        book = material.book
        if not isinstance(rules, RuleIndex):  # an Order is always the book's own
            book = replace(book, rules=tuple(rules))
        left, right = terms
        return join_pair(left.text, right.text, book, _marks(left), _marks(right))
    return derive_forms(terms, rules)


def _marks(*terms: Term) -> frozenset[str]:
    return frozenset().union(*(term.tags for term in terms)) & MARKS
