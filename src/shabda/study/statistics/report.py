"""Everything `shabda stats` shows, as one value."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.study.cards import CardKind
from shabda.study.log import Event
from shabda.study.scheduling.scheduler import LEECH_LAPSES, SM2, CardState, Scheduler
from shabda.study.scheduling.study_day import longest_streak, streak
from shabda.study.statistics.answer_sums import AnswerSums, DaySum, Stage, SummedAnswers
from shabda.study.statistics.calendar import Forecast, Heat, forecast, heat
from shabda.study.statistics.groups import Group, Share, Tally, tallies
from shabda.study.statistics.history import recalls
from shabda.study.statistics.troubles import (
    Hard,
    Leech,
    SoundConfusion,
    hardest_words,
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
    """The statistics of a learner on a study day.

    The forecast, the leeches and the hardest words are of cards in play: in a deck, not suspended.
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


@dataclass(frozen=True, slots=True)
class CardFigures:
    """Figures of the cards in play; `due` counts them by the study day on which they are due."""

    due: Mapping[int, int]
    hardest: tuple[Hard, ...]
    leeches: tuple[Leech, ...]


def statistics(
    cards: Iterable[Sequence[Event]],
    day: int,
    gone: Container[str] = (),
    scheduler: Scheduler = SM2,
    leech_limit: int = LEECH_LAPSES,
) -> Statistics:
    """Compute the statistics of a log, given card by card (`log.by_card`): their definition.

    `gone` are cards that are in no deck any more. The store keeps the same figures up to date.
    """
    sums, states, in_play = AnswerSums(), dict[str, CardState](), []
    for events in cards:
        answers, status = recalls(events, scheduler)
        sums.add(answers)
        card_id = events[0].card_id
        if not status.suspended and card_id not in gone:
            in_play.append(card_id)
            if status.state is not None:
                states[card_id] = status.state
    due = Counter(state.due for state in states.values())
    hard = hardest_words({card_id: sums.cards[card_id] for card_id in in_play})
    return statistics_of(sums, CardFigures(due, hard, leeches(states, leech_limit)), day)


def statistics_of(sums: SummedAnswers, cards: CardFigures, day: int) -> Statistics:
    """Compute the statistics from summed answers."""
    answers, groups = sums.by_day(), sums.by_group()
    by_kind = {kind: Tally() for kind in CardKind}
    by_stage = {Stage.YOUNG: Tally(), Stage.MATURE: Tally()}
    overall = Tally()
    for (kind, stage), tally in tallies(groups, sums, day).items():
        overall.add(tally)
        if kind:
            by_kind[CardKind(kind)].add(tally)
        if stage != Stage.UNTESTED:
            by_stage[Stage(stage)].add(tally)
    return Statistics(
        day=day,
        today=_totals(sums.by_group(day, day)),
        ever=_totals(groups),
        days=len(answers),
        streak=streak(answers, day),
        longest_streak=longest_streak(answers),
        forecast=forecast(cards.due, day),
        heat=heat(answers, day),
        overall=overall.group(),
        kinds={kind: tally.group() for kind, tally in by_kind.items()},
        maturity={stage.value: tally.group() for stage, tally in by_stage.items()},
        hardest=cards.hardest,
        confusions=sound_confusions(sums.slips),
        leeches=cards.leeches,
    )


def _totals(groups: Mapping[tuple[str, str], DaySum]) -> Totals:
    rows = groups.values()
    total = sum(row.answers for (_, stage), row in groups.items() if stage != Stage.UNTESTED)
    return Totals(
        answers=sum(row.answers for row in rows),
        new=sum(row.begun for row in rows),
        retained=Share(sum(row.recalled for row in rows), total),
        elapsed_ms=sum(row.elapsed_ms for row in rows),
    )
