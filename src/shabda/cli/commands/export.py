"""`shabda export`, and reading an export back in (JSON lines: `store/jsonl.py`)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

from shabda.app.deck_exchange import DeckMergeResult, write_merged_decks
from shabda.app.deck_files import gather
from shabda.app.paths import home
from shabda.app.word_history import package_history
from shabda.app.word_search import search_words, word_statuses
from shabda.cli.declared import ExitError, argument, option
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import OfDeck
from shabda.cli.output import document, escape_json, say
from shabda.decks.exporters.word_exports import (
    ExportedWord,
    anki_text,
    delimited,
    markdown,
    write_anki_package,
)
from shabda.decks.formats.anki_schedule import PackageHistory
from shabda.errors import StoreError, UnknownNameError, UsageError, Where
from shabda.files import unfinished_files_recorded, write_file
from shabda.progress import tracked
from shabda.store.jsonl import Batch, batch_lines, header_line, is_log, read_batch
from shabda.study.word_filter import WordStatus
from shabda.terminal.figures import count

_TABLES: dict[str, Callable[[Sequence[ExportedWord]], str]] = {
    ".csv": lambda words: delimited(words, ","),
    ".tsv": lambda words: delimited(words, "\t"),
    ".txt": anki_text,
    ".md": markdown,
}
"""How words are written, by the ending of the file."""
_LOG_ENDINGS = (".jsonl", ".json")
_WithoutHistory = Annotated[
    bool, option("--without-history", help="Leave answers and due days out of an .apkg.")
]


def exported_word(status: WordStatus) -> ExportedWord:
    """Return a word with its due day, as it is exported."""
    word = status.word
    due = date.fromordinal(status.next.due).isoformat() if status.next else ""
    return ExportedWord(
        word.id, word.text.devanagari, word.text.iast, word.glosses, word.gender, word.pos,
        word.deck, word.tags, due,
    )  # fmt: skip


def export(
    file: Annotated[str, argument(help="The file to write, or - for standard output.")] = "-",
    deck: OfDeck = None,
    without_history: _WithoutHistory = False,
) -> None:
    """Write your log and decks, or a table of your words.

    Log and decks are written as JSON lines, to a file that ends in .jsonl. A file that ends in
    .csv, .tsv, .md, .txt (Anki text) or .apkg gets the words of the decks instead: word, IAST,
    meaning, gender, part of speech, deck, tags and the day it is due. A package (.apkg) also
    has the answers to each word, when it is due, its ease, lapses, suspension and flag, unless
    --without-history is given.

    The first line is a header; each other is one event (an answer, an undo, a mark), with its
    card, time, study day, grade and what was typed, or one version of a deck, with its text.
    `shabda import` takes such a file in again.

    Examples: shabda export shabda.jsonl, shabda export words.csv --deck notes,
    shabda export | gzip > shabda.jsonl.gz
    """
    if (suffix := Path(file).suffix.lower()) in _TABLES or suffix == ".apkg":
        _export_words(_new_file(file), suffix, deck, history=not without_history)
        return
    if deck is not None or without_history:
        raise UsageError(
            "--deck and --without-history go with words, as in shabda export words.apkg"
        )
    if file != "-" and suffix not in _LOG_ENDINGS:
        raise UsageError(
            f"{file} has no ending that is known: .jsonl is log and decks; "
            f"{', '.join(_TABLES)} and .apkg are words"
        )
    _export_log(file)


def _export_log(file: str) -> None:
    """Write log and decks as JSON lines to a file, or to standard output for "-"."""
    with open_workspace() as workspace:
        gather(workspace)
        batch = workspace.collection.batch(progress=workspace.progress)
        warn_refused(workspace.warn, batch.refused)
        content = tracked(batch_lines(batch), "writing lines", len(batch), workspace.progress)
        lines = [header_line(), *content]
    if file == "-":
        sys.stdout.writelines(f"{escape_json(line)}\n" for line in lines)
        return
    path = _new_file(file)
    with unfinished_files_recorded(home().root, path.parent):
        write_file(path, "".join(f"{line}\n" for line in lines))
    say(f"{_amount(batch)} are in {file}")


def _new_file(file: str) -> Path:
    """The path of a file to write; raises StoreError for one that exists or has no folder."""
    path = Path(file).expanduser()
    if path.exists():
        raise StoreError("already exists; name another file", Where(file))
    if not path.parent.is_dir():
        raise StoreError(f"the folder {path.parent} does not exist; make it first", Where(file))
    return path


def _export_words(path: Path, suffix: str, deck: str | None, *, history: bool) -> None:
    """Write the words of the decks as a table or a package."""
    carried: PackageHistory | None = None
    with open_workspace() as workspace:
        if deck is not None and deck not in (names := workspace.collection.words.digests()):
            raise UnknownNameError("deck", deck, names)
        words = [
            exported_word(status)
            for status in word_statuses(workspace, search_words(workspace, None, deck))
        ]
        if suffix == ".apkg" and history:
            carried = package_history(workspace, (word.id for word in words))
    with unfinished_files_recorded(home().root, path.parent):
        if suffix == ".apkg":
            write_anki_package(words, path, carried)
        else:
            write_file(path, _TABLES[suffix](words))
    sentences = [] if carried is None else list(_history_sentences(carried))
    for sentence in (f"{len(words)} words are in {path}", *sentences):
        say(sentence)


def _history_sentences(history: PackageHistory) -> Iterator[str]:
    """What of the log Anki sees, and what it cannot."""
    events = [step.event for steps in history.cards.values() for step in steps]
    answers = [event for event in events if event.grade is not None]
    if not answers:
        return
    yield f"With the {len(answers)} answers to them, and when each is due."
    low = sum(event.grade in (0, 2) for event in answers)
    typed = sum(bool(event.answer or event.slips) for event in answers)
    parts = [f"{low} grades of 0 or 2, which are Again"] * bool(low)
    parts += [f"what you typed in {typed} answers"] * bool(typed)
    if parts:
        yield f"Not seen in Anki: {' and '.join(parts)}. shabda reads both back from the file."


def is_export(data: bytes) -> bool:
    """Whether the content of a file is an export of ours."""
    return is_log(data[:200].decode("utf-8", "replace"))


def take_in(data: bytes, file: str, *, dry_run: bool, as_json: bool) -> None:
    """Merge an export into the collection; what it has already changes nothing."""
    lines = _lines(data, file)
    with LiveProgress() as progress:
        batch = read_batch(tracked(lines, "reading lines", len(lines), progress), file)
    with open_workspace() as workspace:
        known = workspace.collection.ids()
        new = Batch(
            tuple(event for event in batch.events if event.id not in known),
            tuple(revision for revision in batch.revisions if revision.id not in known),
            batch.refused,
        )
        laid, refused = DeckMergeResult(), batch.refused
        if not dry_run:
            gather(workspace)
            taken = workspace.collection.merge(new, workspace.progress)
            refused = taken.refused
            laid = write_merged_decks(workspace)
        warn_refused(workspace.warn, refused)
    if as_json:
        facts = {"events": len(new.events), "decks": list(laid.changed), "written": not dry_run}
        print(document("import", {**facts, "of": len(batch.events)}))
    else:
        say(_outcome(batch, new, dry_run=dry_run))
        for line in merge_sentences(laid):
            say(line)
    if refused:
        raise ExitError(1)


MOST_NAMED = 5
"""Most refused entries that are named; of the rest only the number is given."""


def warn_refused(warn: Callable[[str], None], refused: Sequence[str]) -> None:
    """Name what was left out because it cannot be right."""
    for fault in refused[:MOST_NAMED]:
        warn(f"left out: {fault}")
    if len(refused) > MOST_NAMED:
        warn(f"left out {len(refused) - MOST_NAMED} more entries that cannot be right")


def merge_sentences(laid: DeckMergeResult) -> Iterator[str]:
    """Say in sentences what happened to the decks."""
    if laid.changed:
        yield f"Decks updated: {', '.join(laid.changed)}"
    for path in laid.aside:
        yield f"A deck was edited on two devices and could not be merged; the other edit is {path}"
    for sentence in laid.lost:
        yield f"Two devices changed the same field of {sentence}."
    for name in laid.restored:
        yield f"The file of the deck {name} was missing and is back."
    if laid.refused:
        yield laid.refused


def _outcome(batch: Batch, new: Batch, *, dry_run: bool) -> str:
    known = len(batch.events) - len(new.events)
    rest = f"; {known} of the file were here already" if known else ""
    done = "Dry run: an import would add" if dry_run else "Imported"
    return f"{done} {count(len(new.events), 'event')}{rest}."


def _lines(data: bytes, file: str) -> list[str]:
    """Lines as JSON lines has them: only a line feed ends one."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise StoreError("is not UTF-8 text; it is damaged", Where(file)) from None
    return text.removesuffix("\n").split("\n")


def _amount(batch: Batch) -> str:
    decks = len({revision.deck for revision in batch.revisions})
    return f"{count(len(batch.events), 'event')} and {count(decks, 'deck')}"
