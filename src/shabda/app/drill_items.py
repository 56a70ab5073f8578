"""The cards of a drill, and exercises of them for paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import chain, zip_longest

from shabda.app.pair_cards import pair_cards
from shabda.app.workspace import Workspace
from shabda.errors import UnknownNameError, in_quotes
from shabda.figures import enumerated
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.exercises import drills
from shabda.study.exercises.drills import rule_card, rule_exercise
from shabda.study.exercises.topic_names import (
    is_near,
    topic_named,
    topics_about,
    topics_together,
)
from shabda.study.statistics.mastery import PAIRS_GLOSS, PAIRS_NAME

DRILL_COUNT = 10
"""Items of a drill by default."""
PAIRS_TOPIC = "pairs"
"""The topic without a rule: telling similar words apart."""

_ROUNDS, _TRIES = 3, 20
"""How many cards are drawn for an item at most, and how often each is asked for a new one."""


def paper_exercises(workspace: Workspace, topic: str, count: int) -> list[Exercise]:
    """Make exercises of a topic for paper, none twice; warns where there are fewer."""
    exercises: dict[tuple[object, ...], Exercise] = {}
    for card in draw_cards(workspace, topic, count * _ROUNDS):
        if len(exercises) == count:
            break
        for _ in range(_TRIES):
            exercise = paper_exercise(workspace, card)
            item = exercise.shown, frozenset(exercise.choices), exercise.accepted
            if item not in exercises:
                exercises[item] = exercise
                break
    if len(exercises) < count:
        workspace.warn(f"{topic} has only {len(exercises)} different questions here, not {count}")
    return list(exercises.values())


def paper_exercise(workspace: Workspace, card: Card) -> Exercise:
    """Make an exercise that depends only on decks and seed, not on what was learned."""
    if card.kind is not CardKind.RULE:
        return workspace.exercise(card)
    return rule_exercise(card, workspace.material, workspace.rng, foils=False)


def draw_cards(
    workspace: Workspace, topic: str, count: int, *, taught: bool = False
) -> tuple[Card, ...]:
    """Return `count` cards of a topic: each round has all of them, shuffled.

    With `taught`, rules that the learner has not begun come in the order of teaching.
    """
    cards, first = cards_to_drill(workspace, topic)
    queue = [] if workspace.by_decks_alone else list(first)
    begun = workspace.collection.cards.states(card.id for card in cards) if taught else {}
    new = [card for card in cards if taught and card.id not in begun]
    while len(queue) < count:
        waiting = iter(new)
        turn = workspace.rng.sample(cards, len(cards))
        queue += [next(waiting) if card in new else card for card in turn]
    return tuple(queue[:count])


def cards_to_drill(workspace: Workspace, topic: str) -> tuple[Sequence[Card], Sequence[Card]]:
    """The cards of a topic or of one drill, and those to begin with; raises UnknownNameError.

    Several topics may be named one after the other: their cards come in turn.
    """
    try:
        return _cards_of_topic(workspace, topic)
    except UnknownNameError:
        with suppress(UnknownNameError):
            parts = [_cards_of_topic(workspace, name) for name in topic.split()]
            cards, first = zip(*parts, strict=True)
            return _in_turn(cards), _in_turn(first)
        raise


def _in_turn(topics: Iterable[Sequence[Card]]) -> tuple[Card, ...]:
    """The first card of each topic, then the second of each; no card twice."""
    turns = chain.from_iterable(zip_longest(*topics))
    return tuple(dict.fromkeys(card for card in turns if card is not None))


def topic_title(workspace: Workspace, typed: str) -> str:
    """How a sheet of a topic is headed: its name and its id; several topics as they were typed."""
    book = workspace.material.book
    names = {drill.id: drill.name for drill in book.drills}
    names |= {known_topic.id: known_topic.name for known_topic in book.topics}
    try:
        topic = _chosen(typed, names, book)
    except UnknownNameError:
        return typed
    return f"{names[topic]} · {topic}"


def _cards_of_topic(workspace: Workspace, topic: str) -> tuple[Sequence[Card], Sequence[Card]]:
    own, pairs = pair_cards(workspace)
    book = workspace.material.book
    topics = {known_topic.id: known_topic.name for known_topic in book.topics}
    single = {entry.id: entry.name for entry in book.drills if entry.id not in topics}
    if group := topics_together(topic):
        return [card for known_topic in group for card in drills.topic_cards(book, known_topic)], ()
    names = topics | ({PAIRS_TOPIC: PAIRS_NAME} if pairs else {}) | single
    if of_sutra := [rule_card(entry) for entry in book.taught if entry.sutra == topic.strip()]:
        return of_sutra, ()
    chosen = _chosen(topic, names, book)
    if is_near(topic, chosen, names[chosen]):
        workspace.warn(f"reading {in_quotes(topic)} as the topic {chosen}")
    if chosen == PAIRS_TOPIC:
        return pairs, own
    if chosen in single:
        return [rule_card(book.entry(chosen))], ()
    return drills.topic_cards(book, chosen), ()


def _chosen(typed: str, names: Mapping[str, str], book: RuleBook) -> str:
    """The topic of a name, or the only one about it; raises UnknownNameError, which lists all."""
    try:
        return topic_named(typed, names)
    except UnknownNameError:
        texts = {topic.id: f"{topic.id} {topic.gloss}" for topic in book.topics}
        about = topics_about(typed, {PAIRS_TOPIC: PAIRS_GLOSS} | texts)
        if len(about) == 1:
            return about[0]
        if not about:
            raise
        raise UnknownNameError("topic", typed, names, nearest=enumerated(about, "or")) from None
