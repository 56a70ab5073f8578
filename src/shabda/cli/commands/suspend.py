"""`shabda suspend` and `unsuspend`: stop asking words, rules and pairs for a while."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Annotated

from shabda.app.word_search import get_words
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.note_names import note_names
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.study.cards import cards_of, note_of
from shabda.study.log import UNTOUCHED, EventKind
from shabda.study.words import Deck
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.screens.trouble_list import Named


def suspend(
    names: Annotated[list[str], argument(metavar="WORD", help="Words, in any script.")],
) -> None:
    """Stop asking words; their progress is kept.

    Example: shabda suspend सुत sUta
    """
    mark(names, EventKind.SUSPEND)


def unsuspend(
    names: Annotated[
        list[str] | None,
        argument(metavar="WORD", help="Words; none lists what is suspended."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Ask suspended words again, or list them.

    Examples: shabda unsuspend, shabda unsuspend सुत, shabda unsuspend 7.3.84
    """
    if names:
        mark(names, EventKind.UNSUSPEND, quiet=as_json)
    if as_json or not names:
        list_suspended(as_json=as_json)


def mark(names: Sequence[str], kind: EventKind, *, quiet: bool = False) -> None:
    """Mark every card of the named words, and say which changed unless `quiet`."""
    with open_workspace() as workspace:
        cards = [(name, cards_named(workspace, name)) for name in names]
        statuses = workspace.collection.cards.statuses(card for _, group in cards for card in group)
        for name, group in cards:
            suspends = kind is EventKind.SUSPEND
            changed = [c for c in group if statuses.get(c, UNTOUCHED).suspended is not suspends]
            for card in changed:
                workspace.collection.log.mark(card, kind, at=workspace.moment.at, day=workspace.day)
            done = "suspended" if suspends else "no longer suspended"
            already = "is already suspended" if suspends else "is not suspended"
            if not quiet:
                say(f"{name}: {done}" if changed else f"{name} {already}")


def cards_named(workspace: Workspace, name: str) -> list[str]:
    """The cards of a word, or of a rule or pair named as `unsuspend` lists it."""
    marked = workspace.collection.cards.marked()
    notes = {card_id: note_of(card_id) for card_id in marked}
    meant = {name} | {
        note
        for note, named in note_names(workspace, set(notes.values()))
        if name in _names(note, named)
    }
    if suspended := [card_id for card_id, note in notes.items() if note in meant]:
        return suspended
    words = get_words(workspace, name)
    return [card.id for word in words for card in cards_of(Deck(word.deck, (word,)))]


def _names(note: str, about: Named) -> set[str]:
    """Return the names of a rule or a pair, such as 6.1.78 or सुत/सूत; a word has none here."""
    if note.startswith("word:"):
        return set()
    whole = about.text.devanagari
    return {whole, about.text.iast, "/".join(re.findall("[\u0900-\u097f]+", whole))}


def list_suspended(*, as_json: bool) -> None:
    """Print each note of which a card is suspended: its name, word and meaning."""
    with open_workspace() as workspace:
        marked = workspace.collection.cards.marked().items()
        notes = dict.fromkeys(note_of(card_id) for card_id, status in marked if status.suspended)
        about = dict(note_names(workspace, notes))
    if as_json:
        rows = [
            {
                "note": note,
                "word": named.text.devanagari,
                "iast": named.text.iast,
                "meaning": named.meaning,
            }
            for note, named in about.items()
        ]
        print(document("unsuspend", {"suspended": rows}))
        return

    lines = [
        (f"{named.text.iast}  ", named.meaning, named.text.devanagari) for named in about.values()
    ]
    show_screen(partial(entry_rows, lines))
    if not about:
        say("Nothing is suspended.")
