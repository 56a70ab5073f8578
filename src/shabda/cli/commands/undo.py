"""`shabda undo`: the last answers taken back, also days later."""

from typing import Annotated

import typer

from shabda.app.import_undo import take_back_import
from shabda.app.setting_files import MOST
from shabda.cli.bounds import whole_number
from shabda.cli.commands.stats import note_names
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.study.log import Review


def undo(
    times: Annotated[
        int,
        typer.Argument(metavar="[N]", parser=whole_number("N", 1, MOST), help="How many answers."),
    ] = 1,
    last_import: Annotated[
        bool, typer.Option("--import", help="Take back the last import instead.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Take back the last answer or the last N.

    Only what was done on this device is taken back.

    Examples: shabda undo, shabda undo 3, shabda undo --import
    """
    if last_import:
        with open_workspace() as workspace:
            deck = take_back_import(workspace)
        said = f"Taken back: the last import; the deck {deck} is as it was before it."
        say(document("undo", {"import": deck}) if as_json else said)
        return
    taken: list[Review] = []
    with open_workspace() as workspace:
        while len(taken) < times:
            event = workspace.collection.log.undo_act(at=workspace.moment.at, day=workspace.day)
            if event is None:
                break
            taken.append(event)
        notes = {event.id: event.card_id.rpartition("/")[0] for event in taken}
        known = dict(note_names(workspace, set(notes.values())))
    names = {
        key: about.text.devanagari if (about := known.get(note)) else "a card that is gone"
        for key, note in notes.items()
    }
    if as_json:
        facts = [{"card": it.card_id, "kind": it.kind, "grade": it.grade} for it in taken]
        say(document("undo", {"taken_back": facts}))
    else:
        for event in taken:
            say(f"Taken back: {event.exercise or f'{event.kind} of {names[event.id]}'}")
        if len(taken) < times:
            say("Nothing more to take back." if taken else "Nothing to take back.")
    if not taken:
        raise typer.Exit(1)
