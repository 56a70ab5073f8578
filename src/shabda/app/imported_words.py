"""Writes imported words into the learner's decks."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from shabda.app.deck_files import DECK, valid_deck_name
from shabda.app.import_undo import remember
from shabda.app.word_ids import new_ids
from shabda.app.workspace import Workspace
from shabda.decks.deck_file import locked_deck
from shabda.decks.editing import PreparedDeck, prepare_entries
from shabda.decks.new_entries import NewGlosses, NewWord
from shabda.decks.notes.merging import PlanItem, Status
from shabda.decks.notes.words.headwords import without_ellipsis
from shabda.errors import UsageError


def deck_of(item: PlanItem, asked: str | None) -> str:
    """The deck that a word goes into: the one asked for, else the one that a table of ours names.

    A deck of that name must be the learner's to write.
    """
    if asked is not None or not item.entry.deck:
        return asked or DECK
    try:
        return valid_deck_name(item.entry.deck)
    except UsageError:
        return DECK


def decks_of(items: Sequence[PlanItem], asked: str | None) -> tuple[str, ...]:
    """The decks that an import of these words writes, in the order of the file."""
    if asked is not None or not any(item.entry.deck for item in items):
        return (asked or DECK,)
    return tuple(dict.fromkeys(deck_of(item, asked) for item in items))


def write_words(
    workspace: Workspace,
    items: Sequence[PlanItem],
    joins: Sequence[str],
    asked: str | None,
    source: str,
    brought: Container[str] = (),
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Append to the learner's decks, all or none, then compile them; it can be taken back.

    The words of other decks with the ids in `brought` are asked with these from now on.
    Returns the id and the text of the word of each line, those the decks had as well.
    """
    new = [item for item in items if item.status is Status.NEW]
    ids = dict(zip(map(id, new), new_ids(workspace, [i.entry.slp1 for i in new]), strict=True))
    by_deck, folder = _by_deck(items, asked), workspace.home.decks
    first = next(iter(by_deck))
    workspace.progress("writing the deck", 0, 0)
    with locked_deck(folder / f"{first}.yaml"):
        written = False
        while not written:
            prepared = [
                _prepared(
                    folder / f"{name}.yaml",
                    [_new_word(item, ids[id(item)], source) for item in own if id(item) in ids],
                    list(_additions(own, brought)),
                    joins if name == first else (),
                )
                for name, own in by_deck.items()
            ]
            written = _all_written(workspace, [deck for deck in prepared if deck], source)
    workspace.progress("writing the deck", 1, 1)
    workspace.refresh()
    return ((line, (ids[id(item)], item.entry.word)) for item in new for line in item.lines)


def _by_deck(items: Sequence[PlanItem], asked: str | None) -> dict[str, Sequence[PlanItem]]:
    """The words that go into each deck, the decks in the order of the file."""
    names = decks_of(items, asked)
    if len(names) == 1:
        return {names[0]: items}
    return {name: [item for item in items if deck_of(item, asked) == name] for name in names}


def _prepared(
    path: Path, words: Sequence[NewWord], meanings: Sequence[NewGlosses], joins: Sequence[str]
) -> PreparedDeck | None:
    """What a deck becomes by these words; None when it stays as it is."""
    adds = words or meanings or joins
    return prepare_entries(path, words, meanings, joins) if adds else None


def _additions(items: Sequence[PlanItem], brought: Container[str]) -> Iterator[NewGlosses]:
    """What a deck says of words that another has: new meanings, and that it asks them."""
    for item in items:
        asked = item.word_id in brought
        if item.status is Status.MERGE or asked:
            yield NewGlosses(item.word_id, item.new_glosses, asked=asked)


def _all_written(workspace: Workspace, decks: Sequence[PreparedDeck], source: str) -> bool:
    """Write the decks of an import; write none and return False if one was changed since."""
    with suppress(_ChangedError):
        with remember(workspace, {deck.path: deck.text for deck in decks}, source):
            for deck in decks:
                if not deck.write():
                    raise _ChangedError
        return True
    return False


class _ChangedError(Exception):
    """An editor, which does not lock the file, saved a deck meanwhile."""


def _new_word(item: PlanItem, word_id: str, source: str) -> NewWord:
    entry = item.entry
    return NewWord(
        word=without_ellipsis(entry.word),
        glosses=entry.glosses,
        gender=entry.gender,
        pos=entry.pos,
        source=f"{source}:{entry.line}",
        note=entry.note,
        tags=entry.tags,
        id=word_id,
    )
