"""Converts Anki's review history into events of our log."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from shabda.decks.formats.anki_database import AnkiAnswer, AnkiCollection
from shabda.decks.formats.foreign_cards import plain_field
from shabda.figures import count, enumerated
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind
from shabda.study.log import Event, EventKind

_GRADES = {1: 1, 2: 3, 3: 4, 4: 5}
"""Anki's buttons again, hard, good, easy as grades of SM-2."""
_FILTERED, _BY_HAND = 3, 4
_FIELD = re.compile(r"\{\{([^{}#^/!][^{}]*)\}\}")
_MEDIA = (("picture", re.compile(r"<img\s", re.I)), ("sound", re.compile(r"\[sound:")))
_HIDING = ("type", "hint")
"""The filters of a template that do not show their field."""


@dataclass(frozen=True, slots=True)
class AnkiHistory:
    """Events of our log, and a description of what could not be converted."""

    events: tuple[Event, ...]
    lost: tuple[str, ...]


def read_anki_history(
    collection: AnkiCollection,
    words: Mapping[int, tuple[str, str]],
    study_day: Callable[[datetime], int],
    at: datetime,
) -> AnkiHistory:
    """Turn answers, suspensions, flags and due days into events.

    `words` has the id and the text, as written, of the word of a note, by the number of
    the note. The same package gives the same events, so that a second import adds none.
    """
    ours = dict(_our_cards(collection, words))
    device = _id(f"device {collection.created}")
    last: dict[str, int] = {}
    events: list[Event] = []
    manual: list[str] = []
    for answer in collection.answers:
        if answer.card not in ours:
            continue
        moment = datetime.fromtimestamp(answer.at / 1000, UTC)
        card, day = ours[answer.card], study_day(moment)
        if answer.button not in _GRADES:
            if _is_reset(answer):
                events.append(_reset(answer, card, moment, day, device))
            else:
                manual.append(card)
            continue
        again = last.get(card) == day
        last[card] = day
        events.append(_answer(answer, card, moment, day, again=again, device=device))
    events += _marks(collection, ours, device, at, study_day(at), set(last))
    moved = {event.card_id for event in events if event.kind is EventKind.RESCHEDULE}
    unkept = sum(card not in moved for card in manual)  # else the due day is that of Anki
    return AnkiHistory(tuple(events), tuple(_lost(collection, words, ours, unkept)))


def _lost(
    collection: AnkiCollection,
    words: Mapping[int, tuple[str, str]],
    ours: Mapping[int, str],
    manual: int,
) -> Iterator[str]:
    if manual:
        yield f"{count(manual, 'change')} of a due date by hand"
    imported = {note.id for number, note in enumerate(collection.notes, 1) if number in words}
    cards = [card for card in collection.cards if card.id not in ours]
    answered = {answer.card for answer in collection.answers}
    if outside := sum(card.note not in imported and card.id in answered for card in cards):
        yield f"the answers to {count(outside, 'card')} of notes that were not imported"
    if other := sum(card.note in imported for card in cards):
        asks = "1 card that asks" if other == 1 else f"{other} cards that ask"
        yield f"{asks} neither for the word nor for its meaning, and the answers"
    fields = [field for number in words for field in collection.notes[number - 1].fields]
    media = {kind: sum(len(sign.findall(field)) for field in fields) for kind, sign in _MEDIA}
    if named := [count(number, kind) for kind, number in media.items() if number]:
        yield f"{enumerated(named)} of these notes"
    if collection.answers:
        yield "ease and interval of each card, which shabda works out from the answers"


def _our_cards(
    collection: AnkiCollection, words: Mapping[int, tuple[str, str]]
) -> Iterator[tuple[int, str]]:
    """Pair each card of Anki with the card of ours that asks the same."""
    notes = {note.id: (number, note) for number, note in enumerate(collection.notes, 1)}
    taken: set[str] = set()
    for card in collection.cards:
        number, note = notes.get(card.note, (0, None))
        if note is None or number not in words:
            continue
        word, text = words[number]
        kind = collection.types[note.type]
        questions = kind.questions
        if card.template >= len(questions):
            continue
        asked = shown_fields(questions[card.template])
        sides = zip(kind.fields, note.fields, strict=False)
        named = [plain_field(value) for name, value in sides if name in asked]
        shows = any(text in value for value in named)
        ours = f"word:{word}/{CardKind.RECOGNISE if shows else CardKind.PRODUCE}"
        if named and ours not in taken:
            taken.add(ours)
            yield card.id, ours


def shown_fields(question: str) -> frozenset[str]:
    """The fields that a template shows; those to type, or below a hint, are answers."""
    parts = (match[1].split(":") for match in _FIELD.finditer(question))
    return frozenset(name.strip() for *filters, name in parts if not any(map(_hides, filters)))


def _hides(name: str) -> bool:
    return name.strip().startswith(_HIDING)


def _answer(
    answer: AnkiAnswer, card: str, at: datetime, day: int, *, again: bool, device: str
) -> Event:
    kind = (
        EventKind.CRAM
        if answer.kind == _FILTERED
        else EventKind.RELEARN
        if again
        else EventKind.REVIEW
    )
    return Event(
        id=_id(f"answer {answer.at} {answer.card}"),
        device=device,
        sequence=answer.at,
        card_id=card,
        reviewed_at=at,
        study_day=day,
        kind=kind,
        grade=_GRADES[answer.button],
        exercise="answered in Anki",
        elapsed_ms=max(0, min(answer.elapsed_ms, 3_600_000)),
    )


def _is_reset(answer: AnkiAnswer) -> bool:
    """Whether a card was made new again by hand."""
    return answer.kind == _BY_HAND and not answer.button and not answer.interval


def _reset(answer: AnkiAnswer, card: str, at: datetime, day: int, device: str) -> Event:
    name = _id(f"reset {answer.at} {answer.card}")
    return Event(name, device, answer.at, card, at, day, EventKind.RESET)


def _marks(
    collection: AnkiCollection,
    ours: Mapping[int, str],
    device: str,
    at: datetime,
    day: int,
    answered: set[str],
) -> Iterator[Event]:
    """Suspensions, flags and due days, as they are in Anki at the time of the import."""
    number = int(at.timestamp() * 1000)
    for card in collection.cards:
        if card.id not in ours:
            continue
        due = card.due_day if ours[card.id] in answered else None
        wanted = (
            (EventKind.RESCHEDULE, due is not None, due),
            (EventKind.SUSPEND, card.suspended, None),
            (EventKind.FLAG, card.flagged, None),
        )
        for kind, is_so, until in wanted:
            if is_so:
                number += 1
                yield Event(
                    _id(f"{kind} {card.id} {until}"), device, number, ours[card.id], at, day, kind,
                    due=until,
                )  # fmt: skip


def _id(name: str) -> str:
    return uuid5(NAMESPACE_URL, f"anki:{name}").hex
