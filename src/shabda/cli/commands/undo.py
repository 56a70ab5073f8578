"""`shabda undo`: take back the last answers, an import or a removal."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from typing import Annotated

from shabda.app.import_undo import last_import
from shabda.app.last_act import Act, TakenOut, last_act, take_out_addition
from shabda.app.own_backups import save_before
from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.app.word_removal import bring_back_word
from shabda.cli.confirm import confirm
from shabda.cli.declared import ExitError, option
from shabda.cli.note_names import note_names
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson, number_argument
from shabda.cli.output import document, say
from shabda.cli.undone_import import undo_import
from shabda.errors import ShabdaError, one_line
from shabda.study.cards import CardKind, kind_of, note_of
from shabda.study.log import Event, EventKind
from shabda.terminal.screens.trouble_list import Named


def undo(
    times: Annotated[
        int | None, number_argument("N", 1, HIGHEST_NUMBER, "How many answers.")
    ] = None,
    last_import: Annotated[
        bool, option("--import", help="Take back the last import instead.")
    ] = False,
    last_removed: Annotated[
        bool, option("--remove", help="Bring back the word removed last instead.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take back what you did last, or the last N answers.

    That is an answer, a word or a pair that you added, a word that you removed, or an import;
    before an import is taken back you are asked. Only what was done on this device is taken back.

    Examples: shabda undo, shabda undo 3, shabda undo --import, shabda undo --remove
    """
    if last_removed:
        bring_back(as_json=as_json)
    elif last_import:
        undo_import(as_json=as_json)
    elif times is None:
        undo_last(as_json=as_json)
    else:
        undo_answers(times, as_json=as_json)


def undo_last(*, as_json: bool) -> None:
    """Take back what was done last."""
    with open_workspace() as workspace:
        act = last_act(workspace)
        file, _ = last_import(workspace)
        taken = take_out_addition(workspace) if act is Act.ADDITION else None
    if taken:
        _say_taken_out(taken, as_json=as_json)
    elif act is Act.REMOVAL:
        bring_back(as_json=as_json)
    elif act is Act.IMPORT:
        _check_import_undo(file)
        undo_import(as_json=as_json)
    else:
        undo_answers(1, as_json=as_json)


def _say_taken_out(taken: TakenOut, *, as_json: bool) -> None:
    if as_json:
        print(document("undo", {"word": taken.word, "deck": taken.deck}))
    else:
        say(f"Taken back: {taken.word} is out of {taken.deck} again.")


def _check_import_undo(file: str) -> None:
    """Ask before an import is taken back, whose words take time to choose again.

    Raises ShabdaError where nobody can be asked.
    """
    act = f"the last thing you did was to import {one_line(file)}"
    if not sys.stdin.isatty():
        raise ShabdaError(
            f"nothing undone: {act}; `shabda undo --import` takes it back, `shabda undo 1` takes"
            " back your last answer"
        )
    if not confirm(f"{act[0].upper()}{act[1:]}. Take it back?"):
        say("Nothing undone; `shabda undo 1` takes back your last answer.")
        raise ExitError(1)


def undo_answers(times: int, *, as_json: bool) -> None:
    """Take back the last answers; exit 1 when there is none."""
    taken: list[Event] = []
    with open_workspace() as workspace:
        if times >= _MANY:
            saved = save_before(workspace, "undo")
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
