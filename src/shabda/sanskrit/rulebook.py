"""All rules together: what drills, the joiner and the derivation of verbs share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from shabda.errors import UnknownNameError
from shabda.sanskrit.rules import Rule


@dataclass(frozen=True, slots=True)
class Classification:
    """A question about a single sound: each of `answers` names a class of sounds.

    `asked` are the sounds to draw from; every one belongs to exactly one answer.
    """

    id: str
    sutra: str
    name: str
    topic: str
    gloss: str
    question: str
    answers: Mapping[str, frozenset[str]]

    def draw(self, rng: Random) -> str:
        """Choose a sound, each answer being as likely as the others."""
        return rng.choice(sorted(self.answers[rng.choice(sorted(self.answers))]))

    def answer(self, char: str) -> str:
        """Return the answer a sound belongs to."""
        return next(name for name, sounds in self.answers.items() if char in sounds)


@dataclass(frozen=True, slots=True)
class Topic:
    """What one drill is about."""

    id: str
    name: str
    gloss: str


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules in order of precedence, the topics they belong to, and texts to draw from.

    `pools` maps a kind of term to SLP1 texts with their marks.
    """

    rules: tuple[Rule, ...]
    topics: tuple[Topic, ...]
    classifications: tuple[Classification, ...] = ()
    pools: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def entries(self) -> tuple[Rule | Classification, ...]:
        """Everything that can be asked about."""
        return (*self.rules, *self.classifications)

    def topic(self, id: str) -> Topic:
        """Find a topic; raises UnknownNameError with the nearest known name."""
        for topic in self.topics:
            if topic.id == id:
                return topic
        raise UnknownNameError("topic", id, [topic.id for topic in self.topics])

    def of_topic(self, id: str) -> tuple[Rule | Classification, ...]:
        """Every rule and classification a topic drills."""
        topic = self.topic(id).id
        return tuple(entry for entry in self.entries if entry.topic == topic)

    def entry(self, id: str) -> Rule | Classification:
        """Find a rule or classification by id; raises UnknownNameError."""
        entries = {entry.id: entry for entry in self.entries}
        if id not in entries:
            raise UnknownNameError("rule", id, entries)
        return entries[id]
