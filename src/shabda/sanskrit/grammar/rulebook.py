"""All rules together, as drills, the joiner and the derivation of verbs use them."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from shabda.errors import UnknownNameError
from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.rules.engine import RuleIndex
from shabda.sanskrit.rules.rule import Option, Rule
from shabda.sanskrit.text.sounds import with_class_nasals


@dataclass(frozen=True, slots=True)
class Classification:
    """A question about a single sound: each of `answers` names a class of sounds.

    `asked` are the sounds to draw from; every one belongs to exactly one answer. `sutra` is empty
    where no sūtra makes the distinction.
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


RuleEntry = Rule | Classification | Drill
"""Whatever can be asked about and has a card."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What one drill is about."""

    id: str
    name: str
    gloss: str


_CHANGED = {
    "a": "AIeEoO", "A": "aeo", "i": ("ay", "y", "e", "I"), "I": "yi",
    "u": ("av", "v", "o", "U"), "f": ("A", "ar", "r", "u", "F", "aH"),
}  # fmt: skip
"""What a stem's last vowel may become before endings."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A join that no rule makes but the tradition lists, with every right form.

    When `open`, `second` is only the beginning of the second word, or a stem whose last vowel an
    ending has changed (अन्त, अन्तेन; ऊहिनी, ऊहिन्यः; स्वसृ, स्वसा).
    """

    first: str
    second: str
    open: bool
    forms: tuple[str, ...]
    sutra: str
    name: str
    gloss: str

    def admits(self, second: str) -> bool:
        if self.open:
            return second.startswith((self.second, *self._before_endings))
        return second == self.second

    def result(self, second: str) -> tuple[str, ...]:
        """Return the forms, with what the second word has after the listed beginning."""
        lost = not second.startswith(self.second)
        rest = second[len(self.second) - lost :]
        return tuple(form[: len(form) - lost] + rest for form in self.forms)

    @property
    def _before_endings(self) -> tuple[str, ...]:
        """The stem with its last vowel as endings change it."""
        return tuple(self.second[:-1] + sounds for sounds in _CHANGED.get(self.second[-1], ()))


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules in order of precedence, the topics they belong to, and texts to draw from.

    `pools` maps a kind of term to SLP1 texts with their marks. `known` maps a word to
    the tags it always carries, `endings` are suffixes only after a known stem, and
    `lists` maps a first word to the joins that are listed rather than made. `nouns` are
    those that drills decline besides the learner's own. `requires` maps the id of an entry to
    those that are taught before it.
    """

    rules: tuple[Rule, ...]
    topics: tuple[Topic, ...]
    classifications: tuple[Classification, ...] = ()
    pools: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: Mapping[str, frozenset[str]] = field(default_factory=dict)
    endings: frozenset[str] = frozenset()
    lists: Mapping[str, tuple[Listed, ...]] = field(default_factory=dict)
    drills: tuple[Drill, ...] = ()
    nouns: tuple[Noun, ...] = ()
    requires: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    order: RuleIndex = field(init=False, repr=False, compare=False)
    """The rules again, indexed for fast derivation."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", RuleIndex(self.rules))

    def listed(self, first: str, second: str) -> Listed | None:
        """Find the listed join of two words, if there is one; सीमंत is listed as सीमन्त.

        A first word in s is also looked for as it is spelled at a pause: अधस् as अधः.
        """
        first = first if "M" not in first else with_class_nasals(first)
        listed = self.lists.get(first, ())
        if first.endswith("s"):
            listed += self.lists.get(first[:-1] + "H", ())
        second = with_class_nasals(second) if listed else second
        return next((member for member in listed if member.admits(second)), None)

    def with_seldom(self) -> RuleBook:
        """Return the book with the rules for forms that are right but hardly ever printed."""
        rules = (
            replace(rule, option=Option.RARE) if rule.option is Option.SELDOM else rule
            for rule in self.rules
        )
        return replace(self, rules=tuple(rules))

    @property
    def taught(self) -> tuple[RuleEntry, ...]:
        """The entries with a topic in the order of teaching: by topic, required ones first."""
        by_id = {entry.id: entry for entry in self.entries}
        by_topic: dict[str, list[RuleEntry]] = {topic.id: [] for topic in self.topics}
        for entry in self.entries:
            if entry.topic:
                by_topic[entry.topic].append(entry)
        order: dict[str, RuleEntry] = {}

        def teach(entry: RuleEntry) -> None:
            for required in self.requires.get(entry.id, ()):
                if required not in order:
                    teach(by_id[required])
            order.setdefault(entry.id, entry)

        for entries in by_topic.values():
            for entry in entries:
                teach(entry)
        return tuple(order.values())

    def required_for(self, entry: str) -> frozenset[str]:
        """The ids of the entries that are taught before one, through all steps."""
        required: set[str] = set()
        waiting = [entry]
        while waiting:
            before = set(self.requires.get(waiting.pop(), ())) - required
            required |= before
            waiting += before
        return frozenset(required)

    @property
    def entries(self) -> tuple[RuleEntry, ...]:
        """Everything that can be asked about."""
        return (*self.rules, *self.classifications, *self.drills)

    def topic(self, topic_id: str) -> Topic:
        """Find a topic; raises UnknownNameError with the nearest known name."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        raise UnknownNameError("topic", topic_id, [topic.id for topic in self.topics])

    def of_topic(self, topic_id: str) -> tuple[RuleEntry, ...]:
        """Everything a topic drills."""
        topic = self.topic(topic_id).id
        return tuple(entry for entry in self.taught if entry.topic == topic)

    def entry(self, entry_id: str) -> RuleEntry:
        """Find what an id names; raises UnknownNameError."""
        entries = {entry.id: entry for entry in self.entries}
        if entry_id not in entries:
            raise UnknownNameError("rule", entry_id, entries)
        return entries[entry_id]

    def reference(self, entry_id: str) -> str:
        """What a learner calls an entry: its sūtra, or its topic if no sūtra is about it."""
        entry = self.entry(entry_id)
        return entry.sutra or entry.topic
