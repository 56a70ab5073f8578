"""A learner's notes: read, compared with the decks, and written into one."""

from __future__ import annotations

import sys
from pathlib import Path

from shabda.app.grammar_data import rulebook
from shabda.app.workspace import Workspace
from shabda.decks.editing import NewGlosses, NewWord, append
from shabda.decks.notes.decode import decode, read_file
from shabda.decks.notes.equations import equations
from shabda.decks.notes.merging import Plan, PlanItem, Status, index_known_words, plan
from shabda.decks.notes.model import Confidence
from shabda.decks.notes.reader import read_notes
from shabda.sanskrit.answers.judge import equivalence_key
from shabda.sanskrit.sandhi.equations import Finding, hold


def read_plan(workspace: Workspace, file: str) -> Plan:
    """Read notes and compare them with every word of the decks."""
    text = decode(sys.stdin.buffer.read(), "-") if file == "-" else read_file(Path(file))
    known = index_known_words(workspace.collection.words.all(), equivalence_key)
    return plan(
        read_notes(text, file, workspace.progress), known, equivalence_key, workspace.progress
    )


def check_equations(plan: Plan) -> list[tuple[int, Finding]]:
    """Hold every equation of the notes to the rules: its line and what they say of it."""
    stated = equations(plan.harvest)
    if not stated:
        return []

    book = rulebook()
    return [(each.line, hold(each.equation, book)) for each in stated]


def new_joins(workspace: Workspace, findings: list[tuple[int, Finding]]) -> list[str]:
    """The right equations that no deck has yet, as a deck writes them."""
    if not findings:
        return []
    known = set(workspace.material.own_joins)
    right = (finding.equation for _, finding in findings if finding.right)
    return [str(equation) for equation in right if equation not in known]


def accepted_items(plan: Plan, *, doubtful: bool) -> list[PlanItem]:
    """What a yes takes in: new words and meanings that are sure, or all of them."""
    return [
        item
        for item in plan.items
        if (item.addable or item.status is Status.MERGE)
        and (doubtful or item.entry.confidence is Confidence.SURE)
    ]


def write_deck(
    workspace: Workspace, wanted: list[PlanItem], joins: list[str], deck: str, source: str
) -> None:
    """Append to the learner's deck, then compile it."""
    words = [
        NewWord(
            word=item.entry.word,
            glosses=item.entry.glosses,
            gender=item.entry.gender,
            pos=item.entry.pos,
            source=f"{source}:{item.entry.line}",
            note=item.entry.note,
        )
        for item in wanted
        if item.status is Status.NEW
    ]
    meanings = [
        NewGlosses(item.word_id, item.new_glosses) for item in wanted if item.status is Status.MERGE
    ]
    workspace.progress("writing the deck", 0, 0)
    append(workspace.home.decks / f"{deck}.yaml", words, meanings, joins)
    workspace.progress("writing the deck", 1, 1)
    workspace.refresh()
