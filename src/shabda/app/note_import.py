"""Reads a learner's file in any known format, compares it with the decks, carries its history."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from shabda.app.grammar_data import rulebook
from shabda.app.import_evidence import evidence_of
from shabda.app.import_undo import remember_answers
from shabda.app.lemma_list import stem_counts
from shabda.app.respelled_words import with_words_by_id
from shabda.app.word_history import not_ours, package_events
from shabda.app.workspace import Workspace
from shabda.decks.formats.anki_database import AnkiCollection
from shabda.decks.formats.anki_history import AnkiHistory, read_anki_history
from shabda.decks.formats.anki_package import (
    own_log,
    own_words,
    package_harvest,
    read_package,
)
from shabda.decks.formats.archives import card_text, is_archive
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.own_tables import due_days
from shabda.decks.notes.comparison import Comparison
from shabda.decks.notes.known_index import index_known_words
from shabda.decks.notes.lines.equation_lines import equations
from shabda.decks.notes.merging import MergePlan, PlanItem, Status
from shabda.decks.notes.text.decode import decode_text
from shabda.decks.notes.weighing import Preparation
from shabda.decks.notes.words.headwords import without_ellipsis
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.errors import NotesError, UsageError, Where
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.sandhi.equations import CheckedEquation, hold
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.spelled_words import spell_ahead
from shabda.store.jsonl import Batch
from shabda.study.log import Event
from shabda.study.scheduling.study_day import study_day

_MOST_BYTES = 1 << 29
"""The largest file to import, in bytes; a package of a large Anki collection is smaller."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; `package` is there when the file is one of Anki's.

    `log` has the lines of the log in a package that shabda wrote, `due_days` counts the days
    in a table that it wrote, which an import cannot carry over.
    """

    plan: MergePlan
    package: AnkiCollection | None = None
    log: tuple[str, ...] = ()
    file: str = ""
    due_days: int = 0

    @property
    def unit(self) -> str:
        """What the numbers of the entries count."""
        return "note" if self.package else "line"


def read_source(file: str) -> bytes:
    """Read a file once, "-" for standard input; a pipe or a FIFO can be read no second time."""
    if not file:
        raise UsageError("name a file; `shabda import notes.txt` reads one")
    if file == "-":
        return _bounded(sys.stdin.buffer, "standard input")
    try:
        with Path(file).open("rb") as source:
            return _bounded(source, file)
    except IsADirectoryError:
        message = "is a folder; import its files one by one, or cat FOLDER/* | shabda import -"
        raise NotesError(message, Where(file)) from None
    except FileNotFoundError:
        raise NotesError("is not there; check the path", Where(file)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotesError(f"cannot be read ({reason})", Where(file)) from None


def _bounded(source: BinaryIO, name: str) -> bytes:
    """Read to the end, which a device or a pipe may not have."""
    content = source.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise NotesError(f"has more than {_MOST_BYTES >> 20} MB; import parts of it", Where(name))
    return content


def read_plan(workspace: Workspace, data: bytes, file: str) -> ImportPlan:
    """Read a learner's file and compare it with every word of the decks."""
    cards = card_text(data, file) if is_archive(data) else data
    package = read_package(data, file) if cards is None else None
    text = "" if cards is None else decode_text(cards, file)
    words, progress = workspace.collection.words.all(), workspace.progress
    known_words = index_known_words(words, equivalence_key)
    comparison = Comparison(known_words, equivalence_key, stem_counts(), progress)
    known = evidence_of(words)
    if package:
        harvest = package_harvest(package, file, known)
    else:

        def prepare(entries: Sequence[NoteEntry]) -> None:
            comparison.prepare(entries)
            spell_ahead([without_ellipsis(entry.word) for entry in entries])

        preparation = Preparation(comparison.slips, comparison.take_slips, prepare)
        harvest = read_learner_text(text, file, progress, known, preparation)
    log = own_log(data, file) if package else ()
    plan = comparison.plan(harvest)
    if package:
        plan = with_words_by_id(plan, own_words(package), words, workspace.warn)
    return ImportPlan(plan, package, log, file, due_days(text))


def check_equations(plan: MergePlan) -> list[tuple[int, CheckedEquation]]:
    """Check every equation of the notes against the rules; return its line and the result."""
    stated = equations(plan.harvest)
    if not stated:
        return []
    book = rulebook()
    return [(finding.line, hold(finding.equation, book)) for finding in stated]


def new_joins(workspace: Workspace, findings: list[tuple[int, CheckedEquation]]) -> list[str]:
    """The right equations that no deck has yet, as a deck writes them."""
    if not findings:
        return []
    own_joins = set(workspace.material.own_joins)
    right = (finding.equation for _, finding in findings if finding.right)
    return [str(equation) for equation in right if equation not in own_joins]


def accepted_items(plan: MergePlan, *, doubtful: bool) -> list[PlanItem]:
    """Return what a yes imports: new words and meanings that are sure, or all of them."""

    def is_accepted(item: PlanItem) -> bool:
        fits = item.addable or item.status is Status.MERGE
        return fits and (doubtful or item.entry.confidence is Confidence.SURE)

    return plan.new_and(is_accepted)


def doubtful_items(plan: MergePlan) -> list[PlanItem]:
    """New words and meanings that need a look before they are taken."""
    return [
        item
        for item in plan.others
        if item.status is not Status.KNOWN and item.entry.confidence is Confidence.CHECK
    ]


def import_history(
    workspace: Workspace,
    import_plan: ImportPlan,
    written: Iterable[tuple[int, tuple[str, str]]],
    *,
    alone: bool,
) -> AnkiHistory | None:
    """Take what a package remembers of the cards of these words into the log; return what is new.

    `alone`: the import has written nothing into the decks.
    """
    if import_plan.package is None:
        return None
    known = {
        line: (item.word_id, item.entry.word)
        for item in import_plan.plan.items
        if item.word_id
        for line in item.lines
    }
    made = _history(workspace, import_plan, import_plan.package, known | dict(written))
    new = tuple(_new_events(workspace, made.events))
    file = Path(import_plan.file).name
    remember_answers(workspace, (event.id for event in new), file, alone=alone)
    workspace.collection.merge(Batch(new), workspace.progress)
    return replace(made, events=new)


def _history(
    workspace: Workspace,
    import_plan: ImportPlan,
    package: AnkiCollection,
    words: Mapping[int, tuple[str, str]],
) -> AnkiHistory:
    """Read the log that shabda put into a package, else what Anki has."""
    ours = own_words(package)
    if import_plan.log:
        ids = {there: words[number][0] for number, there in ours.items() if number in words}
        return AnkiHistory(tuple(package_events(import_plan.log, import_plan.file, ids)), ())
    history = read_anki_history(
        package,
        words,
        lambda at: study_day(at.astimezone(), workspace.settings.day_start),
        workspace.moment.at,
    )
    return replace(history, events=not_ours(workspace, history.events)) if ours else history


def _new_events(workspace: Workspace, events: Sequence[Event]) -> Iterator[Event]:
    """The events that the log doesn't have; those taken back here come under another id."""
    voided = {event.voids for event in events}
    others = [event for event in events if event.voids or event.id in voided]
    known = workspace.collection.log.voided([event.id for event in others])
    yield from (event for event in others if event.id not in known)
    events = [event for event in events if not event.voids and event.id not in voided]
    while events:
        known = workspace.collection.log.voided([event.id for event in events])
        yield from (event for event in events if event.id not in known)
        events = [replace(event, id=_next_id(event)) for event in events if known.get(event.id)]


def _next_id(event: Event) -> str:
    """An id for the same event, the same on every device."""
    return sha256(event.id.encode()).hexdigest()[:32]
