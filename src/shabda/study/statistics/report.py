"""Everything `shabda stats` tells, as one value reckoned from the log."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from shabda.study.cards import CardKind
from shabda.study.log import EventKind, Review
from shabda.study.scheduling.scheduler import SM2, CardState, Scheduler
from shabda.study.scheduling.study_day import longest_streak, streak
from shabda.study.statistics.calendar import Forecast, Heat, forecast, heat
from shabda.study.statistics.groups import Group, Share, Tally
from shabda.study.statistics.history import Recall, recalls
from shabda.study.statistics.troubles import (
    Hard,
    Leech,
    SoundConfusion,
    WordTally,
    leeches,
    sound_confusions,
)


@dataclass(frozen=True, slots=True)
class Totals:
    """Some days: answers of every kind, cards begun, true retention, time in ms."""

    answers: int
    new: int
    retained: Share
    elapsed_ms: int

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"retained": self.retained.as_json()}


@dataclass(frozen=True, slots=True)
class Statistics:
    """A learner's record as of a study day.

    `states` are those of cards in play: begun, in a deck, not suspended. So is what is
    reckoned from states, and the words that are hard.
    """

    day: int
    today: Totals
    ever: Totals
    days: int
    streak: int
    longest_streak: int
    forecast: Forecast
    heat: Heat
    overall: Group
    kinds: Mapping[CardKind, Group]
    maturity: Mapping[str, Group]
    hardest: tuple[Hard, ...]
    confusions: tuple[SoundConfusion, ...]
    leeches: tuple[Leech, ...]
    states: Mapping[str, CardState]


def statistics(
    cards: Iterable[Sequence[Review]],
    day: int,
    gone: Container[str] = (),
    scheduler: Scheduler = SM2,
) -> Statistics:
    """Reckon the record from a log given card by card (`log.by_card`), in any order.

    `gone` are cards no deck has any more.
    """
    ledger, words, states = _Ledger(day), WordTally(), dict[str, CardState]()
    for events in cards:
        answers, status = recalls(events, scheduler)
        ledger.add(answers)
        card_id = events[0].card_id
        if not status.suspended and card_id not in gone:
            words.add(answers)
            if status.state is not None:
                states[card_id] = status.state
    return Statistics(
        day=day,
        today=ledger.today.span(),
        ever=ledger.ever.span(),
        days=len(ledger.days),
        streak=streak(ledger.days, day),
        longest_streak=longest_streak(ledger.days),
        forecast=forecast(states.values(), day),
        heat=heat(ledger.days, day),
        overall=ledger.overall.group(),
        kinds={kind: tally.group() for kind, tally in ledger.kinds.items()},
        maturity={name: tally.group() for name, tally in ledger.maturity.items()},
        hardest=words.hardest(),
        confusions=sound_confusions(ledger.slips),
        leeches=leeches(states),
        states=states,
    )


class _Ledger:
    """Answers counted one by one, so that a long log need not be in memory."""

    def __init__(self, day: int) -> None:
        self._day = day
        self.days: Counter[int] = Counter()
        self.slips: Counter[str] = Counter()
        self.today, self.ever = _Sum(), _Sum()
        self.overall = Tally(day)
        self.kinds = {kind: Tally(day) for kind in CardKind}
        self.maturity = {"young": Tally(day), "mature": Tally(day)}

    def add(self, recalls: Iterable[Recall]) -> None:
        for recall in recalls:
            event = recall.event
            self.days[event.study_day] += 1
            self.slips.update(event.slips)
            self.ever.add(recall)
            if event.study_day == self._day:
                self.today.add(recall)
            self.overall.add(recall)
            if recall.kind is not None:
                self.kinds[recall.kind].add(recall)
            if recall.tests:
                self.maturity["mature" if recall.mature else "young"].add(recall)


class _Sum:
    """What makes a `Totals`, counted answer by answer."""

    def __init__(self) -> None:
        self._answers = self._new = self._right = self._asked = self._elapsed = 0

    def add(self, recall: Recall) -> None:
        self._answers += 1
        self._new += recall.before is None and recall.event.kind is EventKind.REVIEW
        self._asked += recall.tests
        self._right += recall.tests and recall.right
        self._elapsed += recall.event.elapsed_ms

    def span(self) -> Totals:
        return Totals(self._answers, self._new, Share(self._right, self._asked), self._elapsed)
