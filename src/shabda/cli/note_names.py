"""What the notes of cards are about, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shabda.app.grammar_data import rulebook
from shabda.app.workspace import Workspace
from shabda.sanskrit.text.script import Sanskrit
from shabda.terminal.screens.trouble_list import Named


def note_names(workspace: Workspace, notes: Iterable[str]) -> Iterator[tuple[str, Named]]:
    """What each note is about: a word, a set of similar words, or a rule."""
    ids = [note.partition(":") for note in notes]
    for word in workspace.collection.words.named(
        note_id for kind, _, note_id in ids if kind == "word"
    ):
        yield f"word:{word.id}", Named(word.text, "; ".join(word.glosses))
    for note_id in (note_id for kind, _, note_id in ids if kind == "pair"):
        if pair := workspace.collection.words.pair(note_id):
            texts = [word.text for word in workspace.collection.words.named(pair.members)]
            yield f"pair:{note_id}", Named(side_by_side(texts), pair.difference)
    for note_id in (note_id for kind, _, note_id in ids if kind == "rule"):
        book = rulebook()
        name = Sanskrit("", book.entry(note_id).name, book.reference(note_id))
        yield f"rule:{note_id}", Named(name, book.entry(note_id).gloss)


def side_by_side(texts: Sequence[Sanskrit]) -> Sanskrit:
    """Several words as one text: सुत / सूत."""
    spellings = ((text.slp1, text.devanagari, text.iast) for text in texts)
    return Sanskrit(*map(" / ".join, zip(*spellings, strict=True)))
