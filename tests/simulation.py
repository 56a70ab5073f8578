"""A learner made up: days of answers through the real scheduler, the same for the same seed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.study.log import Event, EventKind
from shabda.study.scheduling.scheduler import KNOWN_GRADE, PASSING_GRADE, CardState, sm2_review

NOON = timedelta(hours=12)
SLIPS = {
    "length:I>i": 9, "length:A>a": 12, "length:U>u": 5, "place:w>t": 4, "place:R>n": 8,
    "aspiration:D>d": 5, "aspiration:B>b": 3, "sibilant:S>s": 6, "sibilant:z>S": 4,
    "nasal:M>n": 3, "missing:H>": 7, "extra:>a": 2, "grade:e>i": 2,
}  # fmt: skip
"""Codes of slips, and how often each is made."""


@dataclass(slots=True)
class Learner:
    """Someone with a memory of their own: each card has a difficulty, 0–1."""

    rng: Random
    states: dict[str, CardState] = field(default_factory=dict)
    difficulty: dict[str, float] = field(default_factory=dict)
    written: int = 0

    def day(self, day: int, new: Sequence[str], most: int) -> Iterator[Event]:
        """What is due, then new cards; what is missed comes back at once."""
        due = [id for id, state in self.states.items() if state.is_due(day)]
        for id in (*due[:most], *new):
            event = self.answer(id, day, EventKind.REVIEW)
            self.states[id] = sm2_review(self.states.get(id), event.grade or 0, day)
            yield event
            while (event.grade or 0) < KNOWN_GRADE:
                event = self.answer(id, day, EventKind.RELEARN)
                yield event
            if self.rng.random() < 0.01:
                yield from self.drill(id, day)

    def drill(self, id: str, day: int) -> Iterator[Event]:
        """An answer out of turn that is taken back, and one that stands."""
        taken_back = self.answer(id, day, EventKind.DRILL)
        yield taken_back
        yield self.event(id, day, EventKind.VOID, voids=taken_back.id)
        yield self.answer(id, day, EventKind.DRILL)

    def answer(self, id: str, day: int, kind: EventKind) -> Event:
        rng = self.rng
        hard = self.difficulty.setdefault(id, rng.random() ** 4)
        known = kind is not EventKind.REVIEW or id in self.states
        forgotten = rng.random() < (0.03 + 0.45 * hard if known else 0.4)
        grade = rng.choice((1, 1, 2)) if forgotten else rng.choice((3, 4, 4, 4, 4, 5))
        typed = id.endswith(("produce", "rule"))
        slips = rng.choices([*SLIPS], [*SLIPS.values()]) if typed and grade < PASSING_GRADE else []
        seconds = (9 if typed else 4) * rng.lognormvariate(0, 0.5)
        return self.event(
            id, day, kind, grade=grade, elapsed_ms=round(1000 * seconds), slips=tuple(slips)
        )

    def event(self, id: str, day: int, kind: EventKind, **what: object) -> Event:
        self.written += 1
        at = datetime.fromordinal(day).replace(tzinfo=UTC) + NOON
        at += timedelta(seconds=self.written % 30_000)
        return Event(f"{self.written:032x}", "d", self.written, id, at, day, kind, **what)  # type: ignore[arg-type]


def simulate(
    card_ids: Sequence[str],
    last: int,
    *,
    days: int = 182,
    new: int = 2,
    most: int = 60,
    missed: float = 0.06,
    seed: int = 7,
) -> list[Event]:
    """The log of a learner who studied a number of days, the last one included."""
    learner, unseen = Learner(Random(seed)), list(card_ids)
    events: list[Event] = []
    for day in range(last - days + 1, last + 1):
        if day < last and learner.rng.random() < missed:
            continue
        begun, unseen = unseen[:new], unseen[new:]
        events += learner.day(day, begun, most)
    return events


def answer_words(path: Path, start: datetime, acts: Iterable[tuple[int, int, int]]) -> None:
    """Put answers into a collection: the days after a start, the number of a word, the grade."""
    events = []
    for number, (day, word, grade) in enumerate(sorted(acts), 1):
        at = start + timedelta(days=day)
        card = f"word:w{word}/recognise"
        events.append(
            Event(f"{number}", "d", number, card, at, at.toordinal(), EventKind.REVIEW, grade)
        )
    with Collection.open(path) as collection:
        collection.merge(Batch(tuple(events)))
