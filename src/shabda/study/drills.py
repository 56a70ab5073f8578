"""Askings of rule cards: fresh instances drawn from the rules, never from a list of answers.

An item is drawn until the rule takes part in its derivation. One in FOIL_EVERY is
a foil, an item of the same shape in which the rule does not act, so that knowing
when a rule is silent is asked too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from shabda.errors import UnknownNameError
from shabda.sanskrit.derivation import Derivation
from shabda.sanskrit.derive import derive
from shabda.sanskrit.paradigms import Purusha, Vacana
from shabda.sanskrit.roots import Pada, Root
from shabda.sanskrit.rulebook import Classification, RuleBook
from shabda.sanskrit.rules import Rule
from shabda.sanskrit.script import Sanskrit, spell
from shabda.sanskrit.terms import term
from shabda.sanskrit.verbs import ana, lat
from shabda.study.cards import Ask, Card, CardKind, Exercise

FOIL_EVERY = 5
_TRIES = 300
_PADAS = {
    Pada.PARASMAI: "parasmaipada",
    Pada.ATMANE: "ātmanepada",
    Pada.UBHAYA: "either pada",
}
_PERSONS = dict(zip(Purusha, ("third", "second", "first"), strict=True))
_NUMBERS = dict(zip(Vacana, ("singular", "dual", "plural"), strict=True))
RULES_DECK = "rules"


@dataclass(frozen=True, slots=True)
class Material:
    """What drills draw from: the rules, the roots, and the learner's words in SLP1."""

    book: RuleBook
    roots: tuple[Root, ...]
    words: tuple[str, ...] = ()

    def pool(self, kind: str) -> tuple[str, ...]:
        """Every text that can stand as a term of a kind, the learner's own words first."""
        own = self.words if kind == "pada" else ()
        return tuple(dict.fromkeys((*own, *self.book.pools.get(kind, ()))))


@dataclass(frozen=True, slots=True)
class Item:
    """One drawn instance: what is asked, what is shown, and every right form with its way."""

    question: str
    shown: str
    derivations: tuple[Derivation, ...]
    meaning: str = ""


def rule_card(entry: Rule | Classification) -> Card:
    """The card that schedules a rule."""
    return Card(f"rule:{entry.id}", CardKind.RULE, RULES_DECK)


def rule_cards(book: RuleBook) -> tuple[Card, ...]:
    """One card for each rule or classification that has a topic."""
    return tuple(rule_card(entry) for entry in book.entries if entry.topic)


def topic_cards(book: RuleBook, topic: str) -> tuple[Card, ...]:
    """The cards of one topic; raises UnknownNameError for a topic that is not there."""
    return tuple(rule_card(entry) for entry in book.of_topic(topic))


def rule_exercise(card: Card, material: Material, rng: Random) -> Exercise:
    """Draw a fresh asking of a rule card; raises UnknownNameError for a rule that is gone."""
    entry = material.book.entry(card.note.removeprefix("rule:"))
    if isinstance(entry, Classification):
        return _classify(card, entry, rng)
    item = draw(entry, material, rng)
    return Exercise(
        card,
        Ask.TYPE,
        item.question,
        shown=(spell(item.shown),),
        accepted=tuple(spell(derivation.form) for derivation in item.derivations),
        meaning=item.meaning,
        derivations=item.derivations,
    )


def draw(rule: Rule, material: Material, rng: Random) -> Item:
    """Draw an instance of a rule, or now and then a foil.

    Raises UnknownNameError when the material holds no instance at all.
    """
    foil = rng.randrange(FOIL_EVERY) == 0
    propose = _verbs if rule.terms[0] == "dhātu" else _joins
    for wanted in (not foil, foil):
        for item in propose(rule, material, rng):
            used = any(derivation.used(rule.id) for derivation in item.derivations)
            if used == wanted and (used or _is_foil(item)):
                return item
    raise UnknownNameError("instance of the rule", rule.id, ())


def _is_foil(item: Item) -> bool:
    """Whether an item without the rule is still worth asking: something is joined."""
    return " " not in item.derivations[0].form


def _verbs(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    """Propose forms of roots, in random order: -ana, a cell of laṭ, or its first cell."""
    rules = material.book.rules
    roots = list(material.roots)
    rng.shuffle(roots)
    for root in roots:
        if rule.topic == "an":
            if not root.irregular_ana:
                question = "The action noun in -ana (ल्युट्), as a stem"
                yield Item(question, root.root, ana(root, rules), root.meaning)
        elif rule.topic != "lat":
            if root.gana == 1:
                yield _cell(root, rules, Purusha.PRATHAMA, Vacana.EKA)
        elif not root.forms:
            yield _cell(root, rules, rng.choice(list(Purusha)), rng.choice(list(Vacana)))


def _cell(root: Root, rules: Sequence[Rule], purusha: Purusha, vacana: Vacana) -> Item:
    person, number = _PERSONS[purusha], _NUMBERS[vacana]
    question = f"laṭ, {person} person {number}, {_PADAS[root.pada]}"
    return Item(question, root.root, lat(root, rules, purusha, vacana), root.meaning)


def _joins(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    """Propose two texts to join: such as fit the rule first, then any."""
    kinds = rule.terms
    lefts, rights = ([term(text, kind) for text in material.pool(kind)] for kind in kinds)
    near = [left for left in lefts if rule.left.admits(left, -1, -2)]
    fit = [right for right in rights if rule.right.admits(right, 0, 1)]
    for tried in range(2 * _TRIES):
        left = rng.choice(near or lefts)
        right = rng.choice(fit if fit and tried % 2 else rights)
        question = "Join them" if kinds[0] == "pada" else "Join stem and ending"
        yield Item(
            question, f"{left.text} + {right.text}", derive((left, right), material.book.rules)
        )


def _classify(card: Card, entry: Classification, rng: Random) -> Exercise:
    char = entry.draw(rng)
    names = {name: Sanskrit("", "", name) for name in entry.answers}
    right = entry.answer(char)
    return Exercise(
        card,
        Ask.CHOOSE,
        entry.question,
        shown=(spell(char),),
        accepted=(names[right],),
        choices=tuple(names.values()),
        remarks=(entry.gloss,),
    )
