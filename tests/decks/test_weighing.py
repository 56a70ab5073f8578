"""Notes that two processes weigh are read and compared as one process does it."""

from __future__ import annotations

import marshal
import os
from functools import cache, partial
from pathlib import Path

import pytest

from cases import for_each
from shabda import second_process
from shabda.app.import_evidence import evidence_of
from shabda.app.lemma_list import stem_counts
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.comparison import Comparison
from shabda.decks.notes.known_index import KnownWord
from shabda.decks.notes.lines.plain_pair import read_plain_pairs
from shabda.decks.notes.lines.read_ahead import read_ahead
from shabda.decks.notes.merging import MergePlan
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.weighing import Preparation
from shabda.decks.notes.words.harvest_values import packed, unpacked
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.progress import no_progress
from shabda.sanskrit.text.equivalence import equivalence_key

HERE = Path(__file__).parent
FILES = [
    *sorted(file for file in (HERE / "makers").iterdir() if file.suffix in (".txt", ".md")),
    HERE / "sample_notes.txt",
]
KNOWN = {"gaja": KnownWord("gaja", ("elephant",)), "nadI": KnownWord("nadI", ("river",))}
SLIPS = """\
गजा = elephant
नदि = river
वनम् = forest
phala = fruit
Sanskrit
nadī
nadī = stream
jala water
"""


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(second_process, "active_count", lambda: 1)
    monkeypatch.setattr(second_process, "MANY", 1)


@cache
def evidence() -> KnownMeanings:
    return evidence_of(())


def plan_of(text: str, name: str, known: dict[str, KnownWord], *, prepared: bool) -> MergePlan:
    comparison = Comparison(known, equivalence_key, stem_counts())
    preparation = Preparation(comparison.slips, comparison.take_slips, comparison.prepare)
    read = partial(read_learner_text, text, name, no_progress, evidence())
    return comparison.plan(read(preparation) if prepared else read())


@for_each(FILES)
def test_two_processes_plan_what_one_does(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    expected = plan_of(text, file.name, KNOWN, prepared=False)
    assert plan_of(text, file.name, KNOWN, prepared=True) == expected


def test_a_slip_is_found_by_the_second_process() -> None:
    expected = plan_of(SLIPS, "x", KNOWN, prepared=False)
    assert "one sound from" in str(expected)
    assert plan_of(SLIPS, "x", KNOWN, prepared=True) == expected


def test_what_was_prepared_for_other_entries_is_done_again() -> None:
    first, last = read_notes("गजा = house\nनदि = river", "x"), read_notes(SLIPS, "x")
    comparison = Comparison(KNOWN, equivalence_key)
    comparison.prepare(first.entries)
    comparison.take_slips(comparison.slips(first.entries))
    assert comparison.plan(last) == Comparison(KNOWN, equivalence_key).plan(last)


@for_each(FILES)
def test_a_harvest_is_handed_over_unchanged(file: Path) -> None:
    harvest = read_notes(file.read_text(encoding="utf-8"), file.name)
    for known in ((), harvest.entries[::2]):
        values = marshal.loads(marshal.dumps(packed(harvest, known)))
        assert unpacked(values, known) == harvest


def test_lines_that_are_prepared_meanwhile_are_read_as_they_became() -> None:
    written = [f"{word} = {gloss}" for word in ("गजः", "nadī", "x") for gloss in ("old", "boat")]
    prepared = [line.replace("boat", "ship").replace("x = ", "वनम् = ") for line in written]
    readings, rest = read_ahead(written, lambda: (prepared, "rest"))
    assert readings == read_plain_pairs(prepared)
    assert all(readings)
    assert rest == (prepared, "rest")
