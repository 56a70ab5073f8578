"""The answers of a card, each with the state that the card had before it."""

from collections.abc import Iterable

from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind, kind_of
from shabda.study.log import ANSWERS, UNTOUCHED, CardStatus, Event, EventKind, card_history
from shabda.study.scheduling.scheduler import PASSING_GRADE, SM2, CardState, Scheduler

MATURE = 21
"""A card whose interval has reached this many days is known well (as Anki counts)."""
_KINDS = {kind.value: kind for kind in CardKind}


@dataclass(frozen=True, slots=True)
class Recall:
    """A valid answer, and the state its card had before; None when it had none.

    It `tests` memory when the card was due and not new; it is `right` when the card was
    recalled, as SM-2 counts. `kind` is the kind of card; None for one this
    program does not know.
    """

    event: Event
    before: CardState | None
    tests: bool
    right: bool
    kind: CardKind | None

    @property
    def begins(self) -> bool:
        """Whether the card was new."""
        return self.before is None and self.event.kind is EventKind.REVIEW

    @property
    def mature(self) -> bool:
        return self.before is not None and self.before.interval >= MATURE

    @property
    def lapse(self) -> bool:
        """Whether a card that had been known was forgotten (`CardState.lapses`)."""
        is_known = self.before is not None and self.before.repetitions > 0
        return is_known and self.tests and not self.right


def recalls(events: Iterable[Event], scheduler: Scheduler = SM2) -> tuple[list[Recall], CardStatus]:
    """Replay the events of one card, given in any order.

    Returns its valid answers, oldest first, and the status after them (`log.fold`).
    """
    steps = list(card_history(events, scheduler))
    recalled = [
        _recall(step.event, step.before.state, scheduler)
        for step in steps
        if step.event.kind in ANSWERS
    ]
    return recalled, steps[-1].after if steps else UNTOUCHED


def _recall(event: Event, before: CardState | None, scheduler: Scheduler) -> Recall:
    is_known = before is not None and scheduler.moves(before, event.study_day)
    right = event.grade is not None and event.grade >= PASSING_GRADE
    kind = _KINDS.get(kind_of(event.card_id))
    return Recall(event, before, is_known and event.kind is EventKind.REVIEW, right, kind)
