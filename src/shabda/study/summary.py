"""The summary of a session: counts, time, and what was missed."""

from collections import Counter

from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import PASSING_GRADE
from shabda.study.session import Session
from shabda.study.session_progress import Answered


@dataclass(frozen=True, slots=True)
class Summary:
    """A session in figures; `missed` holds each word, and each item of a rule, that was forgotten.

    `right` are the cards known unaided at their first asking, `hinted` those known with a hint,
    `overruled` those that were judged wrong and that the learner called right,
    `left` those left for tomorrow, `missed_later` those known at first and forgotten when they were
    repeated, `missed_again` those of an earlier session of the day that were missed once more. A
    `drill` counts questions, not cards; `new_of_today` are the new cards that it took from those
    of the day.
    """

    answered: int
    cards: int
    new: int
    right: int
    hinted: int
    elapsed_ms: int
    missed: tuple[Exercise, ...]
    leeches: tuple[Exercise, ...]
    left: int = 0
    missed_later: int = 0
    drill: bool = False
    new_of_today: int = 0
    overruled: int = 0
    missed_again: int = 0

    @property
    def accuracy(self) -> float:
        """Share of first askings answered with grade 3 or better and no hint, 0–1."""
        return self.right / self.cards if self.cards else 0.0


def _is_known(done: Answered) -> bool:
    return done.grade >= PASSING_GRADE and not done.overruled


def summarise(session: Session) -> Summary:
    """Sum up the answers of a session; the first asking of a card decides right or missed."""
    first = [done for done in session.answers if done.kind is not EventKind.RELEARN]
    passed = Counter(done.hinted for done in first if _is_known(done))
    missed: dict[str, Exercise] = {}
    leeches: dict[str, Exercise] = {}
    for number, done in enumerate(session.answers):
        card = done.exercise.card.id
        if done.grade < PASSING_GRADE:
            fresh = not session.mode.repeat or done.exercise.card.kind is CardKind.RULE
            missed.setdefault(str(number) if fresh else card, done.exercise)
            if session.is_leech(card):
                leeches[card] = done.exercise
    missed_cards = {done.exercise.card.id for done in session.answers if done.grade < PASSING_GRADE}
    known_first = {done.exercise.card.id for done in first if done.grade >= PASSING_GRADE}
    return Summary(
        answered=len(session.answers),
        cards=len(first),
        new=session.begun,
        right=passed[False],
        hinted=passed[True],
        overruled=sum(done.overruled for done in first),
        elapsed_ms=sum(done.elapsed_ms for done in session.answers),
        missed=tuple(missed.values()),
        leeches=tuple(leeches.values()),
        left=len(session.left),
        missed_later=len(known_first & missed_cards),
        missed_again=len(missed_cards - {done.exercise.card.id for done in first}),
        drill=not session.mode.repeat,
        new_of_today=min(session.begun, max(0, session.mode.new_room or 0)),
    )
