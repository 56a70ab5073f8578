"""The history of a card: every answer with the state of the card before it."""

from collections.abc import Iterable
from dataclasses import dataclass

from shabda.study.cards import CardKind
from shabda.study.log import ANSWERS, UNTOUCHED, CardStatus, EventKind, Review, advance, not_voided
from shabda.study.scheduling.scheduler import PASS, SM2, CardState, Scheduler
from shabda.study.statistics.mastery import MATURE

_KINDS = {kind.value: kind for kind in CardKind}


@dataclass(frozen=True, slots=True)
class Recall:
    """An answer that stands, and the state its card had before; None when it had none.

    It `tests` memory when the card was due, and not met for the first time; it is `right`
    when the card was recalled, as SM-2 counts. `kind` is the kind of card; None for one this
    program does not know.
    """

    event: Review
    before: CardState | None
    tests: bool
    right: bool
    kind: CardKind | None

    @property
    def note(self) -> str:
        return self.event.card_id.rpartition("/")[0]

    @property
    def mature(self) -> bool:
        return self.before is not None and self.before.interval >= MATURE

    @property
    def lapse(self) -> bool:
        """Whether a card that had been known was forgotten (`CardState.lapses`)."""
        known = self.before is not None and self.before.repetitions > 0
        return known and self.tests and not self.right


def recalls(
    events: Iterable[Review], scheduler: Scheduler = SM2
) -> tuple[list[Recall], CardStatus]:
    """Live through the events of one card, given in any order.

    Returns its answers that stand, oldest first, and where they left it (`log.fold`).
    """
    recalls: list[Recall] = []
    stands = UNTOUCHED
    for event in not_voided(events):
        if event.kind in ANSWERS:
            recalls.append(_recall(event, stands.state, scheduler))
        stands = advance(stands, event, scheduler)
    return recalls, stands


def _recall(event: Review, before: CardState | None, scheduler: Scheduler) -> Recall:
    known = before is not None and scheduler.moves(before, event.study_day)
    right = event.grade is not None and event.grade >= PASS
    kind = _KINDS.get(event.card_id.rpartition("/")[2])
    return Recall(event, before, known and event.kind is EventKind.REVIEW, right, kind)
