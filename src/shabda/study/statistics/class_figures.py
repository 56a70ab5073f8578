"""What a teacher sees: the answers of each member, and what is hard for the class."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.study.cards import CardKind
from shabda.study.log import Event
from shabda.study.scheduling.study_day import as_date
from shabda.study.statistics.answer_sums import AnswerSums
from shabda.study.statistics.groups import Share
from shabda.study.statistics.history import recalls
from shabda.study.statistics.troubles import (
    Hard,
    SoundConfusion,
    hardest_words,
    sound_confusions,
)


@dataclass(frozen=True, slots=True)
class MemberFigures:
    """One member: answers, days with answers, the last of them (None: no answer yet), recall."""

    name: str
    answers: int
    days: int
    last_day: int | None
    retained: Share

    def as_json(self) -> dict[str, object]:
        last = None if self.last_day is None else as_date(self.last_day).isoformat()
        return asdict(self) | {"last_day": last, "retained": self.retained.as_json()}


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """The members by name, and the words, rules and sounds that are hard for them together."""

    members: tuple[MemberFigures, ...]
    words: tuple[Hard, ...]
    rules: tuple[Hard, ...]
    confusions: tuple[SoundConfusion, ...]


def class_figures(
    members: Iterable[str], cards: Iterable[tuple[str, Sequence[Event]]]
) -> ClassFigures:
    """Sum up the logs of a class; `cards` are a member and the events of one of their cards.

    The events of a card may come in any order, the cards too.
    """
    together, own = AnswerSums(), {name: AnswerSums() for name in sorted(members)}
    for name, events in cards:
        answers, _ = recalls(events)
        together.add(answers)
        own.setdefault(name, AnswerSums()).add(answers)
    return ClassFigures(
        tuple(_member(name, sums) for name, sums in own.items()),
        hardest_words(together.cards),
        hardest_words(together.cards, (CardKind.RULE,)),
        sound_confusions(together.slips),
    )


def _member(name: str, sums: AnswerSums) -> MemberFigures:
    by_day = sums.by_day()
    total = sum(card.asked for card in sums.cards.values())
    recalled = sum(card.recalled for card in sums.cards.values())
    return MemberFigures(
        name, sum(by_day.values()), len(by_day), max(by_day, default=None), Share(recalled, total)
    )
