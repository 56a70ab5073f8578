"""Writes schedules and answers into the collection of an Anki package."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

from shabda.decks.formats.own_layout import GUID, LOG_MEMBER
from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import CardKind
from shabda.study.log import ANSWERS, CardStatus, EventKind, HistoryStep
from shabda.study.scheduling.scheduler import CardState

_COLLECTION = "collection.anki2"
_SIDES = (CardKind.RECOGNISE, CardKind.PRODUCE)
"""Our cards in the order of the templates of our note type."""
_BUTTONS = (1, 1, 1, 2, 3, 4)
"""Anki's buttons for the grades 0 to 5 of SM-2."""
_REVIEW_TYPE, _REVIEW_QUEUE, _SUSPENDED, _RED = 2, 2, -1, 1
_LEARNED, _REVIEWED, _RELEARNED, _FILTERED, _BY_HAND = range(5)
"""Kinds of rows in Anki's review log."""
_LONGEST_ANSWER = 3_600_000


@dataclass(frozen=True, slots=True)
class AnkiDays:
    """How a collection counts days: its first study day, and when that began.

    `began` is in seconds since 1970, `west` the local time's minutes west of UTC, `rollover`
    the hour at which a day begins.
    """

    first: int
    began: int
    west: int
    rollover: int


@dataclass(frozen=True, slots=True)
class PackageHistory:
    """The history of the cards of a package: the steps of each by its id, and the log as lines.

    Anki reads the steps from its collection; shabda reads the log, which has each grade and
    what was typed.
    """

    cards: Mapping[str, Sequence[HistoryStep]]
    days: AnkiDays
    log: Sequence[str]


def add_history(path: Path, history: PackageHistory) -> None:
    """Write the history of cards into a package of ours."""
    with zipfile.ZipFile(path) as package:
        members = {name: package.read(name) for name in package.namelist()}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(members[_COLLECTION])
        _write(connection, history.cards, history.days)
        connection.commit()
        members[_COLLECTION] = connection.serialize()
    members[LOG_MEMBER] = "".join(f"{line}\n" for line in history.log).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)


def _write(
    connection: sqlite3.Connection, cards: Mapping[str, Sequence[HistoryStep]], days: AnkiDays
) -> None:
    (text,) = connection.execute("SELECT conf FROM col").fetchone()
    settings = {"schedVer": 2, "creationOffset": days.west, "rollover": days.rollover}
    conf = json.dumps(json.loads(text) | settings)
    connection.execute("UPDATE col SET crt = ?, conf = ?", (days.began, conf))
    rows = connection.execute(
        "SELECT cards.id, notes.guid, cards.ord FROM cards JOIN notes ON notes.id = cards.nid"
    ).fetchall()
    used: set[int] = set()
    for number, guid, side in rows:
        steps = cards.get(f"word:{guid.removeprefix(GUID)}/{_SIDES[side]}", ())
        if steps:
            _write_card(connection, number, steps, days)
            _write_answers(connection, number, steps, used)


def _write_card(
    connection: sqlite3.Connection, number: int, steps: Sequence[HistoryStep], days: AnkiDays
) -> None:
    status = steps[-1].after
    if status.suspended:
        connection.execute("UPDATE cards SET queue = ? WHERE id = ?", (_SUSPENDED, number))
    if status.flagged:
        connection.execute("UPDATE cards SET flags = ? WHERE id = ?", (_RED, number))
    if status.state is None:
        return
    answers = sum(step.event.kind in ANSWERS for step in steps)
    state = status.state
    connection.execute(
        "UPDATE cards SET type = ?, queue = ?, due = ?, ivl = ?, factor = ?, reps = ?, lapses = ?,"
        " data = ? WHERE id = ?",
        (
            _REVIEW_TYPE, _SUSPENDED if status.suspended else _REVIEW_QUEUE,
            max(0, state.due - days.first), max(1, state.interval), state.ease * 10, answers,
            state.lapses, _memory(state), number,
        ),
    )  # fmt: skip


def _memory(state: CardState) -> str:
    """Return the memory of a card as Anki stores it for FSRS; "" under SM-2."""
    if state.memory is None:
        return ""
    return json.dumps(
        {"s": state.memory.stability / 1_000_000, "d": state.memory.difficulty / 1_000_000}
    )


def _write_answers(
    connection: sqlite3.Connection, card: int, steps: Sequence[HistoryStep], used: set[int]
) -> None:
    for step in steps:
        event = step.event
        if event.kind not in ANSWERS and event.kind not in (EventKind.RESET, EventKind.RESCHEDULE):
            continue
        moment = round(event.reviewed_at.timestamp() * 1000)
        while moment in used:
            moment += 1
        used.add(moment)
        button = 0 if event.grade is None else _BUTTONS[event.grade]
        moves = step.after.state if event.kind is not EventKind.CRAM else None
        connection.execute(
            "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)",
            (
                moment, card, button, _interval(step.after), _interval(step.before),
                moves.ease * 10 if moves else 0, min(event.elapsed_ms, _LONGEST_ANSWER),
                _kind(step),
            ),
        )  # fmt: skip


def _interval(status: CardStatus) -> int:
    return status.state.interval if status.state else 0


def _kind(step: HistoryStep) -> int:
    match step.event.kind:
        case EventKind.REVIEW:
            return _REVIEWED if step.before.state else _LEARNED
        case EventKind.RELEARN:
            return _RELEARNED
        case EventKind.CRAM | EventKind.DRILL:
            return _FILTERED
    return _BY_HAND
