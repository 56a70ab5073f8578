"""Exercises of rule cards: new instances drawn from the rules, never from a list of answers.

An item is drawn until the rule takes part in its derivation. One in FOIL_EVERY is
a foil, an item of the same shape in which the rule does not act, so that knowing
when a rule is silent is asked too.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from random import Random

from shabda.errors import NothingToDrawError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.grammar.drill_spec import Drill, DrillKind
from shabda.sanskrit.grammar.rulebook import Classification, RuleBook, RuleEntry
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.exercises.blanks import grid_exercise, parts_exercise
from shabda.study.exercises.dictation import dictation_exercise
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.form_items import form_item
from shabda.study.exercises.join_items import joins
from shabda.study.exercises.krt_items import judge_of
from shabda.study.exercises.material import Item, Material
from shabda.study.exercises.obstacles import why_not
from shabda.study.exercises.optional_forms import (
    ShownRule,
    acts_in,
    other_forms,
    showing_first,
)
from shabda.study.exercises.other_stems import other_stem
from shabda.study.exercises.recognition import recognise_exercise
from shabda.study.exercises.root_items import verbs
from shabda.study.exercises.splits import is_attested, is_seam, shows_words, split_exercise
from shabda.study.exercises.which_rule import which_rule_exercise
from shabda.study.new_shares import RULES_DECK

FOIL_EVERY = 5
_KEEPING = ("r_again", "m_again")
"""Rules of what a sūtra leaves: in punar eva 8.3.15 does not act."""
_PLAIN_TRIES = 100
"""How many instances of a new rule are tried for one that shows the rule alone."""


def rule_card(entry: RuleEntry) -> Card:
    """The card that schedules a rule, a classification or a drill."""
    return Card(f"rule:{entry.id}", CardKind.RULE, RULES_DECK)


def rule_cards(book: RuleBook) -> tuple[Card, ...]:
    """One card for each entry that has a topic, in the order of teaching."""
    return tuple(rule_card(entry) for entry in book.taught)


def reviewed_cards(book: RuleBook) -> tuple[Card, ...]:
    """The cards that a review asks: all but dictation, since a review must not need a voice."""
    return tuple(rule_card(entry) for entry in book.taught if not _is_dictation(entry))


def is_spoken(card: Card, book: RuleBook) -> bool:
    """Whether the items of a card must be heard."""
    return card.kind is CardKind.RULE and _is_dictation(book.entry(entry_id(card)))


def _is_dictation(entry: RuleEntry) -> bool:
    return getattr(entry, "kind", None) is DrillKind.DICTATION


def entry_id(card: Card) -> str:
    """The id of the entry that a rule card is about."""
    return card.note.removeprefix("rule:")


def topic_cards(book: RuleBook, topic: str) -> tuple[Card, ...]:
    """The cards of one topic; raises UnknownNameError for an unknown topic."""
    return tuple(rule_card(entry) for entry in book.of_topic(topic))


def rule_exercise(card: Card, material: Material, rng: Random, *, foils: bool = True) -> Exercise:
    """Draw a new exercise of a rule card; without `foils`, one in which the rule acts.

    Raises UnknownNameError for a rule that no longer exists, and NothingToDrawError when nothing in
    the material fits it.
    """
    entry = material.book.entry(entry_id(card))
    if isinstance(entry, Classification):
        return _classify(card, entry, rng)
    if isinstance(entry, Rule):
        item = draw(entry, material, rng, foils=foils)
        exercise = typed_exercise(card, item, material.book, entry)
        return exercise if _uses(item, entry) else _with_reason(exercise, item, entry, material)
    if entry.kind is DrillKind.SPLIT:
        return split_exercise(card, _drawn(entry, material, rng, seam=True)[1], material)
    if entry.kind is DrillKind.WHICH_RULE:
        return which_rule_exercise(card, *_drawn(entry, material, rng), material.book.rules, rng)
    if whole := _WHOLE.get(entry.kind):
        return whole(card, entry, material, rng)
    return typed_exercise(card, form_item(entry, material, rng), material.book)


def _with_reason(exercise: Exercise, item: Item, rule: Rule, material: Material) -> Exercise:
    """Add to the remarks of an exercise the reason why the rule does not act in it."""
    why = why_not(rule, item, material.book.rules)
    reason = (f"{rule.sutra} ({rule.name}) does not act here: {why}",) if why else ()
    return replace(exercise, remarks=(*exercise.remarks, *reason))


_WHOLE = {
    DrillKind.RECOGNISE: recognise_exercise,
    DrillKind.GRID: grid_exercise,
    DrillKind.PARTS: parts_exercise,
    DrillKind.DICTATION: dictation_exercise,
}
"""The function that makes the exercise of a drill with its own judge."""


def typed_exercise(card: Card, item: Item, book: RuleBook, rule: Rule | None = None) -> Exercise:
    """Ask for the forms of an item, to be typed; a wrong answer is diagnosed.

    In the item of a rule the forms in which it does something come first, and are meant.
    """
    item = item if rule is None else showing_first(item, rule)
    judge = judge_of(item, book.rules)
    accepted = tuple(spell(derivation.form) for derivation in item.derivations)
    return Exercise(
        card,
        Ask.TYPE,
        item.question,
        shown=(spell(item.shown),),
        accepted=accepted,
        meaning=item.meaning,
        about=item.about,
        derivations=item.derivations,
        judge=judge if rule is None else ShownRule(rule, item, judge, book.rules),
        remarks=_parted(accepted),
        also=tuple(map(spell, other_forms(item, book.rules))),
    )


def _parted(forms: Iterable[Sanskrit]) -> tuple[str, ...]:
    """What a colon in Roman letters means: yad:hitam."""
    marked = next((form.iast for form in forms if ":" in form.iast), "")
    clause = "in Roman letters the colon keeps the stop and h apart: two sounds, not one"
    return (f"{marked}: {clause}",) if marked else ()


def draw(rule: Rule, material: Material, rng: Random, *, foils: bool = True) -> Item:
    """Draw an instance of a rule, or now and then a foil.

    The first one shows the rule alone, if there is such a one. Until the rule is known no root has
    another stem, which a learner of the rule can't know.

    Raises NothingToDrawError when the material holds no instance at all.
    """
    if material.familiarity is Familiarity.NEW and (plain := _plain_item(rule, material, rng)):
        return plain
    foil = foils and rng.randrange(FOIL_EVERY) == 0
    shared = [twin for twin in material.book.rules if rule.has_text_of(twin)]
    for acts in (not foil, foil):
        for item in _proposed(rule, material, rng):
            fits = _acts(item, rule) if acts else _is_foil(item, shared)
            if fits and (material.familiarity is Familiarity.KNOWN or other_stem(item) is None):
                return item
    raise NothingToDrawError(rule.sutra, rule.name)


def _plain_item(rule: Rule, material: Material, rng: Random) -> Item | None:
    """Draw an instance whose sounds only this rule and those taught before it change.

    None where a few tries find none, and for rules of verbs: their lessons name the other rules.
    """
    if rule.terms[0] == "dhātu":
        return None
    known = material.book.required_for(rule.id)
    tried = islice(_proposed(rule, material, rng), _PLAIN_TRIES)
    return next((item for item in tried if item.shows_alone(rule.id, known)), None)


def _drawn(entry: Drill, material: Material, rng: Random, seam: bool = False) -> tuple[Rule, Item]:
    """Draw any rule that has a topic, with an instance whose first form it made.

    With `seam`, one that can be undone. For a new drill the rules that it requires come first.
    """
    rules = [rule for rule in material.book.rules if rule.topic and _is_changing(rule)]
    order = rng.sample(rules, len(rules))
    if material.familiarity is Familiarity.NEW:
        required = material.book.required_for(entry.id)
        order.sort(key=lambda rule: rule.id not in required)
    for rule in order:
        for item in chain([_plain_item(rule, material, rng)], _proposed(rule, material, rng)):
            if item and _changes(item, rule) and (not seam or _can_be_split(item, material)):
                return rule, item
    raise NothingToDrawError(entry.sutra, entry.name)


def _is_changing(rule: Rule) -> bool:
    """Whether a rule says that sounds change, and not that they stay: amī eva, punar eva."""
    return rule.operation != "keep" and rule.id not in _KEEPING


def _acts(item: Item, rule: Rule) -> bool:
    """Whether a rule does something in a form of an item."""
    return any(acts_in(rule, derivation) for derivation in item.derivations)


def _changes(item: Item, rule: Rule) -> bool:
    """Whether a step of the first derivation in which sounds change is of this rule."""
    steps = item.derivations[0].steps
    return any(step.rule == rule.id and step.before != step.after for step in steps)


def _can_be_split(item: Item, material: Material) -> bool:
    """Whether texts have the two words, and the join hides them."""
    return is_seam(item) and is_attested(item, material) and not shows_words(item, material)


def _uses(item: Item, rule: Rule) -> bool:
    return any(derivation.used(rule.id) for derivation in item.derivations)


def _is_foil(item: Item, shared: Iterable[Rule]) -> bool:
    """Whether none of these rules acts, and the item is still worth asking: something is joined."""
    return " " not in item.derivations[0].form and not any(_uses(item, rule) for rule in shared)


def _proposed(rule: Rule, material: Material, rng: Random) -> Iterator[Item]:
    propose = verbs if rule.terms[0] == "dhātu" else joins
    return propose(rule, material, rng)


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
