"""Imports a deck file, and says what is new, changed and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.app.deck_list import when_asked
from shabda.app.import_deck import DeckImport, plan_deck_import, write_deck_import
from shabda.cli.confirm import confirm
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say, warn
from shabda.errors import left_out_sentences
from shabda.figures import count, enumerated
from shabda.lazy_dataclasses import dataclass

_SHOWN = 8
"""Words that one sentence names."""


@dataclass(frozen=True, slots=True)
class DeckImportWish:
    """How to import a deck: `drop` words that the file has no longer, write it, ask before."""

    drop: bool
    dry_run: bool
    yes: bool
    asks: bool
    as_json: bool


def import_deck_file(text: str, file: str, name: str, wish: DeckImportWish) -> None:
    """Make a deck file a deck of the learner's, or update the deck of this name after a yes."""
    with open_workspace() as workspace:
        plan = plan_deck_import(workspace, text, file, name, drop=wish.drop)
        for sentence in left_out_sentences(plan.left_out):
            warn(sentence)
        if not wish.as_json:
            for sentence in _changes(plan, drop=wish.drop):
                say(sentence)
        writes = plan.changes and _is_wanted(plan, wish)
        if writes:
            write_deck_import(workspace, plan, file)
        when = when_asked(workspace, plan.deck)
    if wish.as_json:
        print(document("import", _as_json(plan, written=writes)))
        return
    say(_outcome(plan, wish, written=writes))
    if plan.left_out:
        number = count(len(plan.left_out), "entry", "entries")
        say(f"Left out: {number}; import the file again when that is corrected.")
    if writes and (plan.words if plan.before is None else plan.update.new):
        say(when)


def _is_wanted(plan: DeckImport, wish: DeckImportWish) -> bool:
    """Whether to write a deck. Only one that changes a deck of the learner's needs a yes."""
    if wish.dry_run:
        return False
    if plan.before is None or wish.yes:
        return True
    return wish.asks and confirm(f"Update your deck {plan.deck}?", default=True)


def _changes(plan: DeckImport, *, drop: bool) -> Iterator[str]:
    """Say what an update of a deck changes, and which words are known."""
    update = plan.update
    if update.new:
        yield f"New: {_named(update.new)}"
    if update.changed:
        yield f"Changed: {_named(update.changed)}"
    if update.removed:
        kept = "removed" if drop else "kept; --drop-removed removes them"
        yield f"No longer in the file: {_named(update.removed)} ({kept})"
    for sentence in update.lost:
        yield f"Edited by you and in the file: {sentence}"
    for new, what in ((True, "Meanings added to"), (False, "Known already, nothing new")):
        if plan.before is None and (
            words := [f"{word} ({deck})" for word, deck, adds in plan.known if adds is new]
        ):
            yield f"{what}: {_named(words)}"


def _named(words: Sequence[str]) -> str:
    more = len(words) - _SHOWN
    return enumerated([*words[:_SHOWN], *([f"{more} more"] if more > 0 else [])])


def _outcome(plan: DeckImport, wish: DeckImportWish, *, written: bool) -> str:
    name = plan.deck
    if plan.before is None:
        amount = count(plan.words, "new word" if plan.known else "word")
        if plan.known:
            added = sum(adds for _, _, adds in plan.known)
            amount += f" and {count(len(plan.known), 'known word')}"
            amount += f" ({count(added, 'word')} with new meanings)" if added else ""
        dry = f"Dry run: {amount} would become your deck {name}."
        return f"Imported {amount} as your deck {name}." if written else dry
    if not plan.changes:
        return f"Your deck {name} has all that is in the file."
    if written:
        return f"Updated your deck {name}; `shabda undo --import` takes that back."
    dry = f"Dry run: your deck {name} would be updated; --yes updates it."
    return f"Nothing written to your deck {name}." if wish.asks else dry


def _as_json(plan: DeckImport, *, written: bool) -> dict[str, object]:
    update = plan.update
    return {
        "deck": plan.deck,
        "words": plan.words,
        "written": written,
        "known": [word for word, _, _ in plan.known],
        "new": list(update.new),
        "changed": list(update.changed),
        "removed": list(update.removed),
        "kept": list(update.lost),
        "left_out": [str(error) for error in plan.left_out],
    }
