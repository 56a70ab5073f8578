"""`shabda classroom`: the class on a server, as its teacher sees it."""

from __future__ import annotations

from contextlib import closing, suppress
from functools import partial
from typing import Annotated

from shabda.app.deck_files import read_decks
from shabda.app.own_decks import is_class_deck
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument, option
from shabda.cli.note_names import note_names
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.decks.deck_update import keep_ids
from shabda.errors import DeckError, UnknownNameError, UsageError
from shabda.figures import enumerated
from shabda.lazy_dataclasses import asdict
from shabda.sanskrit.text.script import spell
from shabda.store.sync.class_records import ClassRecords
from shabda.study.statistics.class_figures import ClassFigures, class_figures
from shabda.study.statistics.troubles import Hard
from shabda.terminal.screens.class_page import class_lines
from shabda.terminal.screens.trouble_list import Named


def classroom(
    url: Annotated[str, argument(metavar="URL", help="postgresql://TEACHER@HOST/DATABASE.")],
    member: Annotated[
        str | None, argument(metavar="MEMBER", help="Only this member of the class.")
    ] = None,
    publish: Annotated[
        str | None,
        option("--publish", metavar="DECK", help="Give the class this deck of yours."),
    ] = None,
    withdraw: Annotated[
        str | None, option("--withdraw", metavar="DECK", help="Take a deck back.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show a teacher the answers of a class, or give it a deck.

    Members get a published deck with their next sync. They cannot change it; publish it again
    when you have changed it. Withdrawing a deck keeps the progress of the members.

    Examples: shabda classroom postgresql://guru@school.org/class --publish lesson5
    """
    if (member is not None) + (publish is not None) + (withdraw is not None) > 1:
        raise UsageError("give one of MEMBER, --publish and --withdraw")
    with closing(ClassRecords(url)) as records, open_workspace() as workspace:
        if publish is not None:
            _publish(records, publish, _own_deck(workspace, publish))
        elif withdraw is not None:
            records.withdraw(withdraw)
            say(f"The class no longer has {withdraw}.")
        else:
            members = records.members() if member is None else [member]
            figures = class_figures(members, records.cards(member, workspace.progress))
            _show(workspace, figures, as_json=as_json)


def _publish(records: ClassRecords, deck: str, content: str) -> None:
    """Give the class a deck; a corrected headword keeps its id, and so the members' progress."""
    former = records.published(deck)
    corrected: dict[str, str] = {}
    gone: tuple[str, ...] = ()
    if former is not None:
        with suppress(DeckError):  # not laid out entry by entry
            content, corrected, gone = keep_ids(former, content)
    records.publish(deck, content)
    say(f"The class has {deck} now; members get it with their next sync.")
    for before, word in corrected.items():
        say(f"{word} was {before}; members keep their progress with it.")
    if gone:
        say(f"No longer in the deck, so members are not asked it any more: {enumerated(gone)}.")


def _own_deck(workspace: Workspace, name: str) -> str:
    """The text of a deck of the teacher's; raises DeckError when it cannot be read as a deck."""
    own = read_decks(workspace.home.decks)
    if is_class_deck(name) or name not in own:
        raise UnknownNameError("deck of yours", name, own)
    try:
        workspace.reread(workspace.home.decks / f"{name}.yaml")
    except DeckError as error:
        message = f"{error.message}; {name} was not published; correct it and publish it again"
        raise DeckError(message, error.where) from None
    return own[name]


def _show(workspace: Workspace, figures: ClassFigures, *, as_json: bool) -> None:
    names = _names(workspace, (*figures.words, *figures.rules))
    if as_json:
        content = {
            "members": [member.as_json() for member in figures.members],
            "words": [_hard_json(hard, names) for hard in figures.words],
            "rules": [_hard_json(hard, names) for hard in figures.rules],
            "confusions": [asdict(confusion) for confusion in figures.confusions],
        }
        print(document("classroom", content))
        return
    show_pages(partial(class_lines, figures, names))


def _hard_json(hard: Hard, names: dict[str, Named]) -> dict[str, object]:
    return {"text": names[hard.note].text.devanagari, **hard.as_json()}


def _names(workspace: Workspace, hard: tuple[Hard, ...]) -> dict[str, Named]:
    """What each note is; a word that no deck of the teacher has is spelled from its id."""
    notes = {card.note for card in hard}
    names = dict(note_names(workspace, [note for note in notes if not note.startswith("rule:")]))
    for note in notes - set(names):
        kind, _, note_id = note.partition(":")
        if kind == "rule":
            try:
                names.update(note_names(workspace, [note]))
                continue
            except UnknownNameError:  # a rule of a newer shabda
                pass
        names[note] = Named(spell(note_id.partition("-")[0]), "")
    return names
