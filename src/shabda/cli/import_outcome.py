"""Says in sentences what an import did, and what of a file no deck takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from shabda.app.note_import import doubtful_items
from shabda.decks.formats.anki_history import AnkiHistory
from shabda.decks.notes.merging import MergePlan, PlanItem, Status
from shabda.figures import count, enumerated, named_decks
from shabda.programs import shell_line
from shabda.study.log import EventKind

_IN_HISTORY: dict[str, tuple[str, ...]] = {
    "answer": ("answer",),
    EventKind.SUSPEND: ("suspended card",),
    EventKind.UNSUSPEND: ("card taken up again", "cards taken up again"),
    EventKind.FLAG: ("flagged card",),
    EventKind.UNFLAG: ("flag taken off", "flags taken off"),
    EventKind.RESET: ("card made new again", "cards made new again"),
    EventKind.RESCHEDULE: ("due day",),
    EventKind.VOID: ("undo", "undos"),
}
"""The kinds of entries of the log, answers together, as the outcome counts them."""


def import_outcome(
    plan: MergePlan, amount: str, names: Sequence[str], *, write: bool, dry: bool, unasked: bool
) -> Iterator[str]:
    """Say what was imported, or would be, and then what was not taken.

    `unasked`: nothing was decided about the words to check.
    """
    yield _outcome(plan, amount, names, write=write, dry=dry)
    left = sum(map(_takes, doubtful_items(plan))) if write and unasked else 0
    if left:
        them = "it" if left == 1 else "them"
        yield f"To check, so not imported: {count(left, 'word')}; --doubtful imports {them} too."
    yield from _left_behind(plan)


def _outcome(plan: MergePlan, amount: str, names: Sequence[str], *, write: bool, dry: bool) -> str:
    if write:
        return f"Imported {amount} into {named_decks(names)}."
    if not amount:
        doubt = any(_takes(item) for item in doubtful_items(plan))
        more = "; --doubtful also imports the words to check" if doubt else ""
        return f"Nothing new to import{more}."
    sentence = f"{amount} would go into {named_decks(names)}"
    return f"Dry run: {sentence}; --yes imports them." if dry else f"Nothing written; {sentence}."


def _takes(item: PlanItem) -> bool:
    """Whether a word or a meaning to check can be imported; a word without a meaning cannot."""
    return item.addable or item.status is Status.MERGE


def _left_behind(plan: MergePlan) -> Iterator[str]:
    """Say what the file has and no deck takes."""
    bare = sum(not item.entry.glosses for item in plan.others if item.status is Status.NEW)
    if bare:
        yield f"Without a meaning, so not imported: {count(bare, 'word')}."
    yield from _not_added([item for item in plan.others if item.not_taken])


def _not_added(items: Sequence[PlanItem]) -> Iterator[str]:
    """Say that known words keep their notes and tags, with the command that adds a note."""
    if not items:
        return
    kinds = " and ".join(
        kind + "s" * (kind == "note" and len(items) > 1)
        for kind in ("note", "tags")
        if any(kind in item.not_taken for item in items)
    )
    noted = next((item.entry for item in items if "note" in item.not_taken), None)
    how = (
        f"; `shabda add {noted.word} --note {shell_line(noted.note)}` adds a note" if noted else ""
    )
    words = count(len(items), "word")
    was = "was" if kinds == "note" else "were"
    yield f"Known words stay as they are: the {kinds} of {words} {was} not added{how}."


def history_outcome(carried: AnkiHistory | None, due_days: int) -> Iterator[str]:
    """Say what came into the log from the history in a file, by kind, and what did not."""
    if carried is not None:
        kinds = Counter(
            "answer" if event.grade is not None else event.kind for event in carried.events
        )
        if named := [
            count(kinds[kind], *names) for kind, names in _IN_HISTORY.items() if kinds[kind]
        ]:
            yield f"From the history in the file: {enumerated(named)}."
        for lost in carried.lost:
            yield f"Not carried over: {lost}."
    if due_days:
        days = count(due_days, "due day")
        yield f"Not carried over: {days}; a package (.apkg) or JSON lines (.jsonl) carry them."


def amount_of(items: list[PlanItem], joins: list[str]) -> str:
    """Say in words how much is imported; "" for nothing."""
    new = sum(item.status is Status.NEW for item in items)
    wider = sum(item.status is Status.MERGE for item in items)
    brought = len(items) - new - wider
    words = (
        (count(new, "new word"), new),
        (f"new meanings of {count(wider, 'known word')}", wider),
        (count(brought, "word of another deck", "words of other decks"), brought),
        (f"{count(len(joins), 'join')} to drill", len(joins)),
    )
    parts = [part for part, some in words if some]
    return enumerated(parts) if parts else ""
