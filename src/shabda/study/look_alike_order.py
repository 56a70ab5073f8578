"""Orders cards so that look-alikes are neither asked in a row nor begun at the same time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from shabda.study.cards import Card, CardKind, note_of
from shabda.study.scheduling.scheduler import KNOWN_DAYS, CardState

CANDIDATES = 50
"""New cards looked at beyond those wanted, since look-alikes may have to wait."""

Alike = Mapping[str, Collection[str]]
"""The notes that must not come next to a note."""


def alike_notes(groups: Iterable[Collection[str]]) -> dict[str, frozenset[str]]:
    """Map each note to its look-alikes, from groups of notes (words, and their pair)."""
    alike: dict[str, frozenset[str]] = {}
    for group in groups:
        for note in group:
            alike[note] = alike.get(note, frozenset()) | (set(group) - {note})
    return alike


def must_not_follow(one: Card | None, other: Card, alike: Alike) -> bool:
    """Whether two cards must not follow each other; a card may follow itself."""
    if one is None or one.id == other.id:
        return False
    return one.note == other.note or other.note in alike.get(one.note, ())


def next_apart(last: Card | None, queue: Sequence[Card], alike: Alike) -> tuple[Card, ...]:
    """Move the first card that may follow `last` to the front; return () when none may."""
    for at, card in enumerate(queue):
        if not must_not_follow(last, card, alike):
            return (card, *queue[:at], *queue[at + 1 :])
    return ()


def separate_look_alikes(queue: Iterable[Card], alike: Alike) -> tuple[Card, ...]:
    """Move look-alikes apart and keep the order otherwise; leave out what cannot be moved."""
    placed: list[Card] = []
    waiting: list[Card] = []
    for card in queue:
        waiting.append(card)
        while fitting := next_apart(placed[-1] if placed else None, waiting, alike):
            placed.append(fitting[0])
            waiting.remove(fitting[0])
    for card in waiting:
        for at in range(len(placed) + 1):
            before = placed[at - 1] if at else None
            after = placed[at] if at < len(placed) else None
            if not must_not_follow(before, card, alike) and (
                after is None or not must_not_follow(card, after, alike)
            ):
                placed.insert(at, card)
                break
    return tuple(placed)


def hold_back_look_alikes(
    candidates: Iterable[Card],
    members: Mapping[str, Sequence[str]],
    states: Mapping[str, CardState],
) -> list[Card]:
    """Return the new cards except those that must wait for their look-alike.

    `members` holds the notes of each group of look-alikes, by the note of its pair; `states`
    the states of the cards of these notes, by id. The second of a group waits until the
    first is known; a pair waits until all of its words are begun.
    """
    intervals: dict[str, int] = {}
    for card_id, state in states.items():
        note = note_of(card_id)
        intervals[note] = max(intervals.get(note, 0), state.interval)
    alike = alike_notes([*members.values()])
    taken: set[str] = set()
    free = []
    for card in candidates:
        if card.kind is CardKind.PAIR:
            if all(note in intervals for note in members.get(card.note, ())):
                free.append(card)
            continue
        others = alike.get(card.note, ())
        if not any(
            note in taken or intervals.get(note, KNOWN_DAYS) < KNOWN_DAYS for note in others
        ):
            taken.add(card.note)
            free.append(card)
    return free


def choose_new(
    offers: Iterable[tuple[Sequence[Card], int]],
    members: Mapping[str, Sequence[str]],
    states: Mapping[str, CardState],
    most: int,
) -> list[Card]:
    """New words of the decks in order, look-alikes apart; `members` and `states` as above.

    An offer is the new cards of a deck and how many of them the day has room for.
    """
    candidates: list[Card] = []
    for words, room in offers:
        candidates += hold_back_look_alikes(words, members, states)[:room]
        if len(candidates) >= most:
            break
    return hold_back_look_alikes(candidates, members, states)[:most]
