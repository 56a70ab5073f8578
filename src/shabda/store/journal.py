"""The review log, and the card states that follow from it.

Whatever touches a card's events folds that card again, so that an answer, an undo
and a merge are one operation and the table is the fold by construction.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from sqlalchemy import bindparam, or_, select, text
from sqlmodel import Session

from shabda.progress import Progress, no_progress, passing
from shabda.store.card_states import put, refold, scheduler
from shabda.store.log_rows import bare, count, events
from shabda.store.queries import LAST_STANDING
from shabda.store.rows import review_of, standing_of
from shabda.store.tables import CardRow, MetaRow, ReviewRow, core
from shabda.study.log import UNTOUCHED, CardStatus, Kind, Review, standings, together

_ORDER = ("study_day", "reviewed_at", "device", "sequence")
_REVIEW, _CARD = core(ReviewRow), core(CardRow)
_CARDS = select(_CARD)
_TOUCHED = _CARDS.where(or_(_CARD.c.due.is_not(None), _CARD.c.suspended, _CARD.c.flagged))
_VOIDS_OF = select(_REVIEW.c.id).where(
    _REVIEW.c.voids == bindparam("id"),
    _REVIEW.c.card_id == bindparam("card"),
    _REVIEW.c.kind == Kind.VOID.value,
)
_LAST = text(LAST_STANDING).columns(*_REVIEW.c)


@dataclass(frozen=True, slots=True)
class Difference:
    """A card that stands otherwise in the table than its log says."""

    card_id: str
    table: CardStatus
    log: CardStatus


def plan_with(session: Session, name: str, progress: Progress = no_progress) -> None:
    """Replay the whole log under another scheduler."""
    session.merge(MetaRow(key="scheduler", value=name))
    session.flush()
    rebuild(session, progress)


def last_standing(session: Session, device: str) -> Review | None:
    """A device's last event that is neither a void nor voided."""
    row = session.execute(_LAST, {"device": device}).first()
    return None if row is None else review_of(row)


def stands(session: Session, event: Review) -> bool:
    """Whether an event is in the log and was not taken back."""
    voids = session.execute(_VOIDS_OF, {"id": event.id, "card": event.card_id})
    return session.get(ReviewRow, event.id) is not None and voids.first() is None


def refold_all(session: Session, card_ids: Iterable[str], progress: Progress = no_progress) -> None:
    """Set many cards to the folds of their events."""
    connection, ids = bare(session), sorted(card_ids)
    plan = scheduler(connection)
    for card_id in passing(ids, "replaying cards", len(ids), progress):
        refold(connection, card_id, plan)


def log(
    session: Session,
    card_id: str | None,
    since_day: int | None,
    limit: int | None,
    progress: Progress = no_progress,
) -> list[Review]:
    """Events by day and time, oldest first; with a limit, the latest so many."""
    connection, wanted = bare(session), {"card_id = ?": card_id, "study_day >= ?": since_day}
    asked = {condition: value for condition, value in wanted.items() if value is not None}
    rest = f"WHERE {' AND '.join(asked)}" if asked else ""
    if limit is not None:
        rest += f" ORDER BY {', '.join(f'{name} DESC' for name in _ORDER)} LIMIT {limit}"
    total = 0 if asked or limit else count(connection)
    found = passing(events(connection, rest, *asked.values()), "reading the log", total, progress)
    return sorted(found, key=attrgetter(*_ORDER))


def by_card(session: Session, doing: str, progress: Progress) -> Iterator[list[Review]]:
    """The events of each card together, one card after the other."""
    connection = bare(session)
    found = events(connection, "ORDER BY card_id")
    return together(passing(found, doing, count(connection), progress))


def differences(session: Session, progress: Progress = no_progress) -> Iterator[Difference]:
    """Compare every card in the table with its log, in one pass over each."""
    table = {row.card_id: standing_of(row) for row in session.execute(_TOUCHED)}
    plan = scheduler(bare(session))
    for of_card in by_card(session, "replaying answers", progress):
        card_id = of_card[0].card_id
        fold = standings(of_card, plan).get(card_id, UNTOUCHED)
        stands = table.pop(card_id, UNTOUCHED)
        if stands != fold:
            yield Difference(card_id, stands, fold)
    for card_id, stands in sorted(table.items()):
        yield Difference(card_id, stands, UNTOUCHED)


def rebuild(session: Session, progress: Progress = no_progress) -> list[Difference]:
    """Set every state that is not the fold of its log right; return what differed."""
    found = list(differences(session, progress))
    for difference in passing(found, "setting cards", len(found), progress):
        put(bare(session), difference.card_id, difference.log)
    return found
