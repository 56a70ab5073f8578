"""What a session asks and in which order: due cards first, then new words and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from shabda.lazy_dataclasses import dataclass
from shabda.study.new_shares import RULE_EVERY, RULES_DECK

if TYPE_CHECKING:  # a shell prompt counts with `Counts` alone
    from shabda.study.cards import Card


@dataclass(frozen=True, slots=True)
class Counts:
    """What a collection holds on one study day.

    `due` counts notes, since siblings wait for each other; `new` counts cards of the decks that
    are on, `learned` and `total` those of all decks; `reviewed_today` and `new_today` count the
    answers that moved the schedule and the cards begun. Neither `due` nor `new` counts suspended
    cards; `suspended` are those never begun, of all decks.
    """

    due: int
    new: int
    learned: int
    total: int
    reviewed_today: int
    new_today: int
    suspended: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a review would still ask today: due cards, new ones, and some once more."""

    due: int = 0
    new: int = 0
    again: int = 0


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many due and new cards a session may hold."""

    due: int
    new: int


def allowance(
    *, limit: int | None, new: int | None, daily_limit: int, daily_new: int, done: int, begun: int
) -> Allowance:
    """Compute how many cards today still allows.

    `limit` and `new` are set for this session and override the daily figures; `done` reviews
    and `begun` new cards count only against the daily figures.
    """
    due = max(0, daily_limit - done) if limit is None else limit
    fresh = max(0, daily_new - begun) if new is None else new
    return Allowance(due, fresh if limit is None else min(fresh, limit))


def deck_room(deck: str, limits: Mapping[str, int], begun: Mapping[str, int], most: int) -> int:
    """How many more new cards of a deck a day has room for, of `most` in all."""
    return min(most, max(0, limits[deck] - begun.get(deck, 0))) if deck in limits else most


def mix(words: Sequence[Card], rules: Sequence[Card], most: int) -> tuple[Card, ...]:
    """Put new cards in order: every RULE_EVERY-th a rule while there are any, `most` in all.

    Rules that had no such place come last.
    """
    queue: list[Card] = []
    waiting = list(rules)
    plain = [card for card in words if card not in rules][:most]
    for card in plain:
        if waiting and len(queue) % RULE_EVERY == RULE_EVERY - 1:
            queue.append(waiting.pop(0))
        queue.append(card)
    room = max(0, most - len(waiting))
    return tuple([*queue[:room], *waiting][:most])


def spread(due: Sequence[Card]) -> list[Card]:
    """Put due rules evenly among due words, each in their order, so that a limit cuts off both."""
    kinds = [
        [card for card in due if (card.deck == RULES_DECK) is ruled] for ruled in (False, True)
    ]
    placed = [
        ((place + 0.5) / len(cards), card) for cards in kinds for place, card in enumerate(cards)
    ]
    return [card for _, card in sorted(placed, key=lambda item: item[0])]


def queue(due: Iterable[Card], new: Iterable[Card], most: int | None) -> tuple[Card, ...]:
    """Due cards, then new ones; one card per note, since siblings wait for another day."""
    seen: set[str] = set()
    cards: list[Card] = []
    for card in (*due, *new):
        if card.note not in seen:
            seen.add(card.note)
            cards.append(card)
    return tuple(cards if most is None else cards[:most])
