"""Takes an import back and says what became of its decks."""

from __future__ import annotations

from shabda.app.log_import_undo import (
    LogImport,
    forget_last_import,
    last_log_import,
    restore_before,
)
from shabda.app.paths import home
from shabda.app.take_back_import import UndoneImport, take_back_import
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.errors import one_line
from shabda.figures import count, log_entries, named_decks


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
