"""How a session treats its cards."""

from __future__ import annotations

from collections.abc import Mapping

from shabda.lazy_dataclasses import dataclass, field
from shabda.study.log import EventKind
from shabda.study.look_alike_order import Alike
from shabda.study.scheduling.scheduler import LEECH_LAPSES, SM2, Scheduler


@dataclass(frozen=True, slots=True)
class SessionMode:
    """What a command and the settings ask of a session.

    `repeat` asks cards answered below 4 again, behind those that were not asked yet; `relearned`
    has how often each of them was answered so earlier in the day, by id. `out_of_turn` is the kind
    logged for a card that is not due, or for every card when `harmless` is set (cram). `new_room`
    is how many new cards the day has left when a drill starts. With `introduce` a new word is shown
    before it is asked. `alike` are notes that must not follow each other. A card with
    `leech_limit` lapses is a leech.
    """

    repeat: bool = True
    relearned: Mapping[str, int] = field(default_factory=dict)
    harmless: bool = False
    out_of_turn: EventKind = EventKind.CRAM
    new_room: int | None = None
    introduce: bool = False
    alike: Alike = field(default_factory=dict)
    scheduler: Scheduler = SM2
    leech_limit: int = LEECH_LAPSES


REVIEW_MODE = SessionMode()
"""The mode of a review."""
