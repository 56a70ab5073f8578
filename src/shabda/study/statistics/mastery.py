"""How well each topic of drills is known, from the states of its rule cards."""

from collections.abc import Iterable, Mapping, Sequence

from shabda.lazy_dataclasses import asdict, dataclass, replace
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.study.exercises.drills import rule_card
from shabda.study.scheduling.scheduler import CardState
from shabda.study.statistics.history import MATURE

PAIRS_NAME = "सदृशशब्दाः"
"""The topic of similar words."""
PAIRS_GLOSS = "Words that look or sound alike; those you took for each other come first."
"""What that topic is about."""


@dataclass(frozen=True, slots=True)
class Mastery:
    """A topic: its sūtras, and how many of its rules are begun, known well, and due now."""

    topic: str
    name: str
    gloss: str
    sutras: tuple[str, ...]
    rules: int
    begun: int
    mature: int
    due: int

    def as_json(self) -> dict[str, object]:
        return asdict(self)


def masteries(book: RuleBook, states: Mapping[str, CardState], day: int) -> tuple[Mastery, ...]:
    """Every topic in the order of the rule file; `states` are of rule cards, by id."""
    return tuple(_mastery(book, topic.id, states, day) for topic in book.topics)


def mastery_of_pairs(cards: Sequence[str], states: Mapping[str, CardState], day: int) -> Mastery:
    """Similar words as a topic of their own; `cards` are the ids of their pair cards."""
    blank = Mastery("pairs", PAIRS_NAME, PAIRS_GLOSS, (), len(cards), 0, 0, 0)
    return _with_states(blank, cards, states, day)


def _mastery(book: RuleBook, topic_id: str, states: Mapping[str, CardState], day: int) -> Mastery:
    topic, entries = book.topic(topic_id), book.of_topic(topic_id)
    sutras = tuple(dict.fromkeys(entry.sutra for entry in entries if entry.sutra))
    blank = Mastery(topic.id, topic.name, topic.gloss, sutras, len(entries), 0, 0, 0)
    return _with_states(blank, [rule_card(entry).id for entry in entries], states, day)


def _with_states(
    blank: Mastery, cards: Iterable[str], states: Mapping[str, CardState], day: int
) -> Mastery:
    reviewed = [states[card] for card in cards if card in states]
    return replace(
        blank,
        begun=len(reviewed),
        mature=sum(state.interval >= MATURE for state in reviewed),
        due=sum(state.is_due(day) for state in reviewed),
    )
