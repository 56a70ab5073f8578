"""Writes imported words into the learner's decks."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.deck_files import DECK, valid_deck_name
from shabda.app.import_undo import remember
from shabda.app.word_ids import new_ids
from shabda.app.workspace import Workspace
from shabda.decks.editing import append_entries
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
    return tuple(dict.fromkeys(deck_of(item, asked) for item in items)) or (asked or DECK,)


def write_words(
    workspace: Workspace,
    items: Sequence[PlanItem],
    joins: Sequence[str],
    asked: str | None,
    source: str,
) -> dict[int, tuple[str, str]]:
    """Append to the learner's decks, then compile them; what they were can be had back.

    Returns the id and the text of the word of each line, those the decks had as well.
    """
    new = [item for item in items if item.status is Status.NEW]
    ids = dict(zip(map(id, new), new_ids(workspace, [i.entry.slp1 for i in new]), strict=True))
    names = decks_of(items, asked)
    paths = [workspace.home.decks / f"{name}.yaml" for name in names]
    workspace.progress("writing the deck", 0, 0)
    with remember(workspace, paths, source):
        for number, path in enumerate(paths):
            alone = len(paths) == 1
            own = [item for item in items if alone or deck_of(item, asked) == path.stem]
            words = [_new_word(item, ids[id(item)], source) for item in own if id(item) in ids]
            meanings = [
                NewGlosses(item.word_id, item.new_glosses)
                for item in own
                if item.status is Status.MERGE
            ]
            append_entries(path, words, meanings, () if number else joins)
    workspace.progress("writing the deck", 1, 1)
    workspace.refresh()
    return {line: (ids[id(item)], item.entry.word) for item in new for line in item.lines}


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
