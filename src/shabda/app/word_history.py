"""The history of words' cards, on its way into a package and back out of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from uuid import NAMESPACE_URL, uuid5

from shabda.app.workspace import Workspace
from shabda.decks.formats.anki_schedule import AnkiDays, PackageHistory
from shabda.lazy_dataclasses import replace
from shabda.store.jsonl import Batch, batch_lines, header_line, read_batch
from shabda.study.cards import CardKind
from shabda.study.log import Event, HistoryStep, card_history

_KINDS = (CardKind.RECOGNISE, CardKind.PRODUCE)
_SAME_MOMENT = 100
"""Milliseconds: two answers to one card this close are one answer."""


def package_history(workspace: Workspace, words: Iterable[str]) -> PackageHistory:
    """Gather what the log has of both cards of each word, given by their ids."""
    card_ids = {f"word:{word}/{kind}" for word in words for kind in _KINDS}
    scheduler = workspace.collection.cards.scheduler
    events: list[Event] = []
    cards: dict[str, Sequence[HistoryStep]] = {}
    for of_card in workspace.collection.log.by_card(workspace.progress):
        if of_card[0].card_id in card_ids:
            events += of_card
            cards[of_card[0].card_id] = tuple(card_history(of_card, scheduler))
    lines = (header_line(), *batch_lines(Batch(tuple(events))))
    return PackageHistory(cards, _days(workspace, events), lines)


def _days(workspace: Workspace, events: Sequence[Event]) -> AnkiDays:
    today, hour = workspace.moment.day, workspace.settings.day_start
    dues = (event.due for event in events if event.due is not None)
    first = min((today, *(event.study_day for event in events), *dues))
    began = datetime.combine(date.fromordinal(first), time(hour)).astimezone()
    offset = began.utcoffset()
    west = -round(offset.total_seconds() / 60) if offset else 0
    return AnkiDays(first, int(began.timestamp()), west, hour)


def package_events(lines: Sequence[str], file: str, words: Mapping[str, str]) -> Iterator[Event]:
    """Read the events of a package for words of ours, given by the ids they have there.

    An event of a word that has another id here becomes an event of its own, the same one at
    every import.
    """
    for event in read_batch(lines, file).events:
        note, _, kind = event.card_id.removeprefix("word:").rpartition("/")
        word = words.get(note)
        if word == note:
            yield event
        elif word is not None:
            yield replace(
                event,
                id=_other_id(event.id, word),
                card_id=f"word:{word}/{kind}",
                voids=event.voids and _other_id(event.voids, word),
            )


def _other_id(event: str, word: str) -> str:
    return uuid5(NAMESPACE_URL, f"shabda:{event} {word}").hex


def not_ours(workspace: Workspace, events: Iterable[Event]) -> tuple[Event, ...]:
    """Leave out answers that went to Anki from here: the log has them already."""
    ours = {
        (event.card_id, _moment(event) // _SAME_MOMENT)
        for event in workspace.collection.log.events()
        if event.grade is not None
    }
    return tuple(
        event
        for event in events
        if event.grade is None
        or not any((event.card_id, _moment(event) // _SAME_MOMENT - i) in ours for i in (0, 1))
    )


def _moment(event: Event) -> int:
    return round(event.reviewed_at.timestamp() * 1000)
