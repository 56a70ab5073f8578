"""`shabda undo`: take back the last answers, an import or a removal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from shabda.app.import_undo import last_import
from shabda.app.last_addition import last_added, last_pair
from shabda.app.log_import_undo import (
    LogImport,
    forget_last_import,
    last_log_import,
    restore_before,
)
from shabda.app.paths import home
from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.app.take_back_import import UndoneImport, take_back_import
from shabda.app.word_removal import bring_back_word, last_removed
from shabda.app.workspace import Workspace
from shabda.cli.bounds import whole_number
from shabda.cli.commands.stats import note_names
from shabda.cli.declared import ExitError, argument, option
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.errors import ShabdaError, one_line
from shabda.figures import count, log_entries, named_decks
from shabda.files import unused_path
from shabda.sanskrit.text.script import devanagari, iast
from shabda.store.backups import folder_of, save
from shabda.study.cards import CardKind, kind_of, note_of
from shabda.study.confusions import PAIRS
from shabda.study.log import Event, EventKind
from shabda.terminal.screens.trouble_list import Named


def undo(
    times: Annotated[
        int | None,
        argument(
            metavar="N", parser=whole_number("N", 1, HIGHEST_NUMBER), help="How many answers."
        ),
    ] = None,
    last_import: Annotated[
        bool, option("--import", help="Take back the last import instead.")
    ] = False,
    last_removed: Annotated[
        bool, option("--remove", help="Bring back the word removed last instead.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take back the last answer or the last N.

    Where you added, imported or removed something after it, `undo` alone says how to take that
    back. Only what was done on this device is taken back.

    Examples: shabda undo, shabda undo 3, shabda undo --import, shabda undo --remove
    """
    if last_removed:
        bring_back(as_json=as_json)
    elif last_import:
        undo_import(as_json=as_json)
    else:
        undo_answers(times, as_json=as_json)


def undo_import(*, as_json: bool) -> None:
    """Take the last import back: its deck and its answers."""
    with open_workspace() as workspace:
        log = last_log_import(workspace)
        undone = None if log else take_back_import(workspace)
    if log:
        _undo_log_import(log, as_json=as_json)
    elif undone:
        _say_undone(undone, as_json=as_json)


def _undo_log_import(log: LogImport, *, as_json: bool) -> None:
    """Put back what was before the import of a log."""
    with LiveProgress() as progress:
        restore_before(home(), log, progress)
    with open_workspace() as workspace:
        earlier = forget_last_import(workspace)
    if as_json:
        facts = {"import": ", ".join(log.made), "answers_taken_back": log.events}
        print(document("undo", facts))
        return
    what = f"{log_entries(log.events)} and the decks that came with them"
    say(f"The last import ({one_line(log.file)}) is undone: {what} are taken back.")
    _say_earlier(earlier)


def _say_earlier(number: int) -> None:
    if number:
        say(f"{count(number, 'earlier import')} can be taken back the same way.")


def _say_undone(undone: UndoneImport, *, as_json: bool) -> None:
    if as_json:
        facts = {"import": ", ".join(undone.decks), "answers_taken_back": undone.answers}
        print(document("undo", facts))
        return
    deck = _state_of_decks(undone) if undone.decks else ""
    verb = "is" if undone.answers == 1 else "are"
    answers = (
        f"{count(undone.answers, 'imported answer')} {verb} taken back" if undone.answers else ""
    )
    what = " and ".join(filter(None, (deck, answers))) or "its suspensions and flags are taken back"
    file = f" ({one_line(undone.file)})" * bool(undone.file)
    say(f"The last import{file} is undone: {what}.")
    _say_earlier(undone.earlier)


def _state_of_decks(undone: UndoneImport) -> str:
    """What the decks are without an import: "notes is as it was before"."""
    if undone.changed:
        stay = "stays" if undone.kept == 1 else "stay"
        kept = f"; {count(undone.kept, 'word')} that you have changed since {stay}"
        return f"its words are out of {named_decks(undone.decks)}{kept if undone.kept else ''}"
    one = len(undone.decks) == 1
    if undone.gone:
        return f"{named_decks(undone.decks)} {'was' if one else 'were'} deleted already"
    return f"{named_decks(undone.decks)} {'is as it was' if one else 'are as they were'} before"


def undo_answers(number: int | None, *, as_json: bool) -> None:
    """Take back the last answers, one if no number is given; exit 1 when there is none."""
    taken: list[Event] = []
    times = number or 1
    with open_workspace() as workspace:
        if number is None:
            _refuse_if_not_last(workspace)
        elif number >= _MANY:
            saved = _saved_before(workspace)
            if not as_json:
                say(f"What was here before is saved: `shabda restore {saved.name}` brings it back.")
        while len(taken) < times:
            event = workspace.collection.log.undo_act(at=workspace.moment.at, day=workspace.day)
            if event is None:
                break
            taken.append(event)
        names = dict(note_names(workspace, {note_of(event.card_id) for event in taken}))
    if as_json:
        facts = [
            {"card": answer.card_id, "kind": answer.kind, "grade": answer.grade} for answer in taken
        ]
        print(document("undo", {"taken_back": facts}))
    else:
        for event in taken:
            say(f"Taken back: {_event_text(event, names)}{_day(event.study_day, workspace.day)}")
        if len(taken) < times:
            say(_NO_MORE if taken else _NOTHING)
    if not taken:
        raise ExitError(1)


def _saved_before(workspace: Workspace) -> Path:
    """Back the collection up before many answers are taken back, which no redo brings back."""
    folder = folder_of(workspace.home.collection)
    target = unused_path(folder / f"before-undo-{workspace.moment.at:%Y-%m-%dT%H-%M-%S}.db")
    save(workspace.home.collection, target, workspace.progress)
    return target


def _refuse_if_not_last(workspace: Workspace) -> None:
    """Raise ShabdaError if something else was done after the last answer: an import, for one."""
    last = workspace.collection.log.last()
    file, imported = last_import(workspace)
    word, removed = last_removed(workspace)
    new, added = last_added(workspace)
    pair, paired = last_pair(workspace)
    latest = max(imported, removed, added, paired)
    if last is None or latest <= last.reviewed_at.isoformat():
        return
    if latest == removed:
        act, way = f"remove {word}", "`shabda undo --remove` brings it back"
    elif latest == imported:
        act, way = f"import {one_line(file)}", "`shabda undo --import` takes it back"
    elif latest == paired:
        deck = workspace.home.decks / f"{PAIRS}.yaml"
        act, way = f"make the pair {one_line(pair)}", f"delete its entry in {deck} to take it out"
    else:
        act, way = f"add {devanagari(new)}", f"`shabda remove {iast(new)}` takes it out"
    also = "`shabda undo 1` takes back your last answer"
    raise ShabdaError(f"nothing undone: the last thing you did was to {act}; {way}, {also}")


def bring_back(*, as_json: bool) -> None:
    """Bring back the word that was removed last."""
    with open_workspace() as workspace:
        removed = bring_back_word(workspace)
    if as_json:
        print(document("undo", {"word": removed.word, "deck": removed.deck}))
    else:
        say(f"{removed.word} is back in {removed.decks}, with its progress.")


_MANY = 6
"""Answers from which on a slip of the finger would cost much."""
_NO_MORE = "No more answers to take back."
_NOTHING = (
    "No answer to take back. `shabda undo --import` takes back an import, `shabda undo --remove` "
    "a removal; `shabda remove WORD` takes out a word you added."
)

_ASKED: dict[str, str] = {CardKind.RECOGNISE: "meaning", CardKind.PRODUCE: "Sanskrit"}
_MARKED: dict[str, str] = {
    EventKind.SUSPEND: "suspended",
    EventKind.UNSUSPEND: "no longer suspended",
    EventKind.FLAG: "flagged",
    EventKind.UNFLAG: "no longer flagged",
    EventKind.RESET: "started over",
    EventKind.RESCHEDULE: "rescheduled",
}


def _day(answered: int, today: int) -> str:
    """The date of an answer of another day."""
    day = date.fromordinal(answered)
    return "" if answered == today else f", of {day.day} {day:%B}"


def _event_text(event: Event, names: Mapping[str, Named]) -> str:
    """Say what was done to which card: "यद् (meaning)", "6.1.87 आद्गुणः (नरेन्द्र)"."""
    about = names.get(note_of(event.card_id))
    name = about.text.devanagari if about else "a card that is gone"
    kind = kind_of(event.card_id)
    if kind == CardKind.RULE and about:
        name = f"{about.text.iast} {name}"
    right = event.exercise.rpartition(" · ")[2]
    what = _MARKED.get(event.kind) or _ASKED.get(kind) or right
    return f"{name} ({what})" if what else name
