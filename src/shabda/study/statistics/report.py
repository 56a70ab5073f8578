"""Everything `shabda stats` tells, as one value reckoned from the log."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from shabda.progress import Watch, unwatched
from shabda.study.cards import CardKind
from shabda.study.days import longest_streak, streak
from shabda.study.log import Kind, Review
from shabda.study.scheduler import SM2, CardState, Scheduler
from shabda.study.statistics.calendar import Forecast, Heat, forecast, heat
from shabda.study.statistics.groups import Group, Share, by_kind, by_maturity, group, retained
from shabda.study.statistics.history import History, Recall, history
from shabda.study.statistics.troubles import (
    Confusion,
    Hard,
    Leech,
    confusions,
    hardest,
    leeches,
)


@dataclass(frozen=True, slots=True)
class Span:
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
    today: Span
    ever: Span
    days: int
    streak: int
    longest_streak: int
    forecast: Forecast
    heat: Heat
    overall: Group
    kinds: Mapping[CardKind, Group]
    maturity: Mapping[str, Group]
    hardest: tuple[Hard, ...]
    confusions: tuple[Confusion, ...]
    leeches: tuple[Leech, ...]
    states: Mapping[str, CardState]


def statistics(
    events: Iterable[Review],
    day: int,
    gone: Container[str] = (),
    scheduler: Scheduler = SM2,
    watch: Watch = unwatched,
) -> Statistics:
    """Reckon the record from a log given in any order; `gone` are cards no deck has any more."""
    past = history(events, scheduler, watch)
    recalls = past.recalls
    states = _in_play(past, gone)
    days = {recall.event.study_day for recall in recalls}
    return Statistics(
        day=day,
        today=_span([recall for recall in recalls if recall.event.study_day == day]),
        ever=_span(recalls),
        days=len(days),
        streak=streak(days, day),
        longest_streak=longest_streak(days),
        forecast=forecast(states.values(), day),
        heat=heat(recalls, day),
        overall=group(recalls, day),
        kinds=by_kind(recalls, day),
        maturity=by_maturity(recalls, day),
        hardest=hardest(recalls, states),
        confusions=confusions(recalls),
        leeches=leeches(states),
        states=states,
    )


def _in_play(past: History, gone: Container[str]) -> dict[str, CardState]:
    return {
        id: card.state
        for id, card in past.cards.items()
        if card.state is not None and not card.suspended and id not in gone
    }


def _span(recalls: Sequence[Recall]) -> Span:
    return Span(
        answers=len(recalls),
        new=sum(it.before is None and it.event.kind is Kind.REVIEW for it in recalls),
        retained=retained(recalls),
        elapsed_ms=sum(recall.event.elapsed_ms for recall in recalls),
    )
