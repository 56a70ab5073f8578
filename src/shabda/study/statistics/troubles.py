"""What is hard: forgotten words, confused sounds, leeches."""

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.sanskrit.answers.slips import slip_sounds
from shabda.study.cards import CardKind
from shabda.study.scheduling.scheduler import LEECH_LAPSES, CardState
from shabda.study.statistics.answer_sums import CardSum
from shabda.study.statistics.groups import Share

FEWEST = 3
"""A word answered less often than this is not judged yet."""
MOST_HARD = 100
"""The most hard words that are listed; nobody can work at more."""
OF_WORDS = (CardKind.RECOGNISE, CardKind.PRODUCE)


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
class SoundConfusion:
    """A sound typed for another, in SLP1, and how often; either may be empty or two sounds."""

    expected: str
    typed: str
    count: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """Counts of the sounds confused most: a row for each right sound, a column for each typed."""

    expected: tuple[str, ...]
    typed: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def hardest_words(
    cards: Mapping[str, CardSum], kinds: Container[str] = OF_WORDS
) -> tuple[Hard, ...]:
    """Notes forgotten at least once, most lapses first, then least retained, of cards in play.

    These are words, unless other `kinds` of card are named.
    """
    notes: dict[str, CardSum] = defaultdict(CardSum)
    for card_id, card in cards.items():
        note, _, kind = card_id.rpartition("/")
        if kind in kinds:
            notes[note].add(card)
    words = [
        Hard(note, facts.lapses, Share(facts.recalled, facts.asked))
        for note, facts in notes.items()
        if facts.asked >= FEWEST and facts.recalled < facts.asked
    ]
    return tuple(sorted(words, key=_hardness)[:MOST_HARD])


def _hardness(hard: Hard) -> tuple[int, float, int, str]:
    return -hard.lapses, hard.retained.rate or 0.0, -hard.retained.asked, hard.note


def sound_confusions(slips: Mapping[str, int]) -> tuple[SoundConfusion, ...]:
    """Count sounds typed for others, most frequent first, from slip codes and their numbers."""
    counts: Counter[tuple[str, str]] = Counter()
    for code, times in slips.items():
        if sounds := slip_sounds(code):
            counts[sounds] += times
    rows = (SoundConfusion(expected, typed, count) for (expected, typed), count in counts.items())
    return tuple(sorted(rows, key=lambda row: (-row.count, row.expected, row.typed)))


def matrix(confused: Sequence[SoundConfusion], rows: int, columns: int) -> Matrix:
    """Make a matrix of the most confused sounds with at most this many rows and columns."""
    expected: list[str] = []
    typed: list[str] = []
    for mistake in confused:
        new_row, new_column = mistake.expected not in expected, mistake.typed not in typed
        if len(expected) + new_row <= rows and len(typed) + new_column <= columns:
            expected += [mistake.expected] if new_row else []
            typed += [mistake.typed] if new_column else []
    counts = {(mistake.expected, mistake.typed): mistake.count for mistake in confused}
    table = (tuple(counts.get((right, wrong), 0) for wrong in typed) for right in expected)
    return Matrix(tuple(expected), tuple(typed), tuple(table))


def leeches(states: Mapping[str, CardState], limit: int = LEECH_LAPSES) -> tuple[Leech, ...]:
    """Cards forgotten at least `limit` times, the worst first."""
    worn = {card_id: state for card_id, state in states.items() if state.is_leech(limit)}
    split = ((*card_id.rpartition("/"), state) for card_id, state in worn.items())
    counted = (Leech(note, kind, state.lapses) for note, _, kind, state in split)
    return tuple(sorted(counted, key=lambda leech: (-leech.lapses, leech.note, leech.kind)))
