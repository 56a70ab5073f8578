"""What is hard: words that slip away, sounds taken for each other, leeches."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from shabda.sanskrit.slips import sounds_of
from shabda.study.cards import CardKind
from shabda.study.scheduler import CardState
from shabda.study.statistics.groups import Share, retained
from shabda.study.statistics.history import Recall

FEWEST = 3
"""A word answered less often than this has shown nothing yet."""
_OF_WORDS = (CardKind.RECOGNISE, CardKind.PRODUCE)


@dataclass(frozen=True, slots=True)
class Hard:
    """A note, both directions together: how often it was forgotten, and its true retention."""

    note: str
    lapses: int
    retained: Share

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"retained": self.retained.as_json()}


@dataclass(frozen=True, slots=True)
class Leech:
    """A card, by its note and kind, with its lapses."""

    note: str
    kind: str
    lapses: int


@dataclass(frozen=True, slots=True)
class Confusion:
    """A sound typed for another, in SLP1, so many times; either may be empty or two sounds."""

    expected: str
    typed: str
    count: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts of the sounds confused most: a row for each right sound, a column for each typed."""

    expected: tuple[str, ...]
    typed: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def hardest(recalls: Iterable[Recall], known: Container[str]) -> tuple[Hard, ...]:
    """Words forgotten at least once, most lapses first, then least retained.

    `known` holds the cards in play.
    """
    notes: dict[str, list[Recall]] = defaultdict(list)
    for recall in recalls:
        if recall.tests and recall.kind in _OF_WORDS and recall.event.card_id in known:
            notes[recall.note].append(recall)
    tallies = (
        Hard(note, sum(each.lapse for each in asked), retained(asked))
        for note, asked in notes.items()
        if len(asked) >= FEWEST
    )
    forgotten = (hard for hard in tallies if hard.retained.right < hard.retained.asked)
    return tuple(sorted(forgotten, key=_hardness))


def _hardness(hard: Hard) -> tuple[int, float, int, str]:
    return -hard.lapses, hard.retained.rate or 0.0, -hard.retained.asked, hard.note


def confusions(recalls: Iterable[Recall]) -> tuple[Confusion, ...]:
    """Sounds typed for others, most frequent first."""
    slips = (sounds_of(code) for recall in recalls for code in recall.event.slips)
    counts = Counter(sounds for sounds in slips if sounds)
    rows = (Confusion(expected, typed, count) for (expected, typed), count in counts.items())
    return tuple(sorted(rows, key=lambda it: (-it.count, it.expected, it.typed)))


def matrix(confused: Sequence[Confusion], rows: int, columns: int) -> Matrix:
    """The most confused sounds against each other, as far as so many rows and columns go."""
    expected: list[str] = []
    typed: list[str] = []
    for it in confused:
        new_row, new_column = it.expected not in expected, it.typed not in typed
        if len(expected) + new_row <= rows and len(typed) + new_column <= columns:
            expected += [it.expected] if new_row else []
            typed += [it.typed] if new_column else []
    counts = {(it.expected, it.typed): it.count for it in confused}
    table = (tuple(counts.get((right, wrong), 0) for wrong in typed) for right in expected)
    return Matrix(tuple(expected), tuple(typed), tuple(table))


def leeches(states: Mapping[str, CardState]) -> tuple[Leech, ...]:
    """Cards forgotten again and again, the worst first."""
    split = ((*id.rpartition("/"), state) for id, state in states.items() if state.leech)
    found = (Leech(note, kind, state.lapses) for note, _, kind, state in split)
    return tuple(sorted(found, key=lambda it: (-it.lapses, it.note, it.kind)))
