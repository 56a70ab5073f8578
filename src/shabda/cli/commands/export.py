"""`shabda export`: the log and decks as JSON lines (`store/jsonl.py`), or words as a table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

from shabda.app.deck_files import gather
from shabda.app.deck_list import check_deck
from shabda.app.paths import home
from shabda.app.word_history import package_history
from shabda.app.word_search import search_words, word_statuses
from shabda.cli.confirm import confirm
from shabda.cli.declared import argument, option
from shabda.cli.merge_report import warn_refused
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import OfDeck
from shabda.cli.output import escape_json, say
from shabda.decks.exporters.package_writer import write_anki_package
from shabda.decks.exporters.word_exports import (
    ExportedWord,
    anki_text,
    delimited,
    markdown,
)
from shabda.decks.formats.anki_schedule import PackageHistory
from shabda.errors import StoreError, UsageError, Where
from shabda.figures import count, log_entries
from shabda.files import unfinished_files_recorded, write_file
from shabda.progress import tracked
from shabda.store.jsonl import Batch, batch_lines, header_line
from shabda.study.word_filter import WordStatus

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
        word.deck, word.tags, due, word.note,
    )  # fmt: skip


_OutputFile = Annotated[
    str | None, argument(metavar="FILE", help="The file to write; - or a pipe is standard output.")
]


def export(
    file: _OutputFile = None,
    deck: OfDeck = None,
    without_history: _WithoutHistory = False,
) -> None:
    """Write your log and decks, or a table of your words.

    Log and decks are written as JSON lines, to a file that ends in .jsonl. A file that ends in
    .csv, .tsv, .md, .txt (Anki text) or .apkg gets the words of the decks instead: word, IAST,
    meaning, gender, part of speech, deck, tags, due day and note. A package (.apkg) also
    has the answers to each word, when it is due, its ease, lapses, suspension and flag, unless
    --without-history is given.

    The first line is a header; every other line is an event (an answer, an undo, a mark), with its
    card, time, study day, grade and what was typed, or a version of a deck, with its text.
    `shabda import` reads such a file back.

    Examples: shabda export shabda.jsonl, shabda export words.csv --deck notes,
    shabda export | gzip > shabda.jsonl.gz
    """
    if file is None:
        file = _standard_output()
    if (suffix := Path(file).suffix.lower()) in _TABLES or suffix == ".apkg":
        _export_words(_new_file(file), suffix, deck, history=not without_history)
        return
    _check_log_ending(file, suffix)
    if deck is not None or without_history:
        raise UsageError(
            "--deck and --without-history go with words, as in shabda export words.apkg"
        )
    _export_log(file)


def _check_log_ending(file: str, suffix: str) -> None:
    if file != "-" and suffix not in _LOG_ENDINGS:
        raise UsageError(
            f"{file} has no ending that is known: .jsonl is log and decks; "
            f"{', '.join(_TABLES)} and .apkg are words"
        )


def _standard_output() -> str:
    """Standard output, unless a learner at a terminal would see its JSON lines go by."""
    if sys.stdout.isatty():
        raise UsageError(
            "name a file: shabda export words.csv has your words, shabda export log.jsonl your"
            " answers and decks; - prints the latter"
        )
    return "-"


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
    """The path of a file to write; on a terminal one that exists may be written over.

    Raises StoreError otherwise, and for one that has no folder.
    """
    path = Path(file).expanduser()
    asks = path.is_file() and sys.stdin.isatty()
    if path.exists() and not (asks and confirm(f"{file} already exists. Write over it?")):
        raise StoreError("already exists; name another file", Where(file))
    if not path.parent.is_dir():
        raise StoreError("does not exist; make the folder first", Where(str(path.parent)))
    return path


def _export_words(path: Path, suffix: str, deck: str | None, *, history: bool) -> None:
    """Write the words of the decks as a table or a package."""
    carried: PackageHistory | None = None
    with open_workspace() as workspace:
        check_deck(workspace, deck)
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
    verb = "is" if len(words) == 1 else "are"
    for sentence in (f"{count(len(words), 'word')} {verb} in {path}", *sentences):
        say(sentence)


def _history_sentences(history: PackageHistory) -> Iterator[str]:
    """What of the log Anki sees, and what it cannot."""
    events = [step.event for steps in history.cards.values() for step in steps]
    answers = [event for event in events if event.grade is not None]
    if not answers:
        return
    yield f"With {count(len(answers), 'answer')} to them, and when each is due."
    low = sum(event.grade in (0, 2) for event in answers)
    typed = sum(bool(event.answer or event.slips) for event in answers)
    parts = [f"{count(low, 'grade')} of 0 or 2, shown as Again"] * bool(low)
    parts += [f"what you typed in {count(typed, 'answer')}"] * bool(typed)
    if parts:
        yield f"Not seen in Anki: {' and '.join(parts)}. shabda reads both back from the file."


def _amount(batch: Batch) -> str:
    decks = len({version.deck for version in batch.deck_versions})
    return f"{log_entries(len(batch.events))} and {count(decks, 'deck')}"
