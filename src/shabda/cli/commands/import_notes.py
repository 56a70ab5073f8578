"""`shabda import`: a learner's notes into a deck, after a look and a yes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shabda.errors import UsageError

if TYPE_CHECKING:
    from shabda.app.workspace import Workspace
    from shabda.decks.notes.merging import Plan, PlanItem
    from shabda.sanskrit.sandhi.equations import Finding

DECK = "notes"
"""The deck that takes new words unless told."""


def import_notes(
    file: Annotated[str, typer.Argument(help="A text file of notes, or - for standard input.")],
    deck: Annotated[str, typer.Option("--deck", "-d", help="The deck to put words into.")] = DECK,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what is found, no more.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Take it in without asking.")] = False,
    doubtful: Annotated[
        bool, typer.Option("--doubtful", help="Take in what is to check as well.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what is found as JSON.")] = False,
) -> None:
    """Take in new words from plain notes, tables or CSV.

    Every line is accounted for: words that are sure, words to check, rules, and lines
    left out with the reason. Nothing is written before you say yes; without a terminal
    and without --yes nothing is written at all. A file that `shabda export` made is
    united with your log and decks.

    Examples: shabda import notes.txt, shabda import notes.txt --dry-run
    """
    from shabda.app.bulk import bulk
    from shabda.app.workspace import Workspace
    from shabda.cli.commands.export import is_export, take_in

    if is_export(file):
        take_in(file, dry_run=dry_run, as_json=as_json)
        return
    check_name(deck)
    with Workspace() as workspace, bulk():
        plan = _plan(workspace, file)
        findings = _findings(plan)
        wanted = _wanted(plan, doubtful=doubtful)
        joins = _new_joins(workspace, findings)
        asks = not (dry_run or yes or as_json or file == "-") and sys.stdin.isatty()
        if not as_json:
            _preview(plan, findings, deck)
        amount = _amount(wanted, joins)
        write = bool(amount) and not dry_run and (yes or (asks and _agreed(amount, deck)))
        if write:
            _write(workspace, wanted, joins, deck, Path(file).name)
    if as_json:
        from shabda.cli.output import document

        told = [{"line": line, **finding.as_json()} for line, finding in findings]
        content = {**plan.as_json(), "equations": told, "deck": deck, "written": write}
        typer.echo(document("import", content))
    else:
        typer.echo(_outcome(plan, amount, deck, write=write, dry=not (asks or yes)))


def check_name(deck: str) -> None:
    """Refuse a name that is no plain file name, or that of a shipped deck."""
    from shabda.app.workspace import DECK_FILE
    from shabda.store.words import RULES

    if deck in (Path(DECK_FILE).stem, RULES):
        raise UsageError(f"the deck {deck!r} comes with shabda; choose another name, like {DECK}")
    if not deck.replace("-", "").replace("_", "").isalnum():
        raise UsageError(f"{deck!r} cannot name a deck; use letters, digits and hyphens")


def _plan(workspace: Workspace, file: str) -> Plan:
    """Read notes and compare them with every word of the decks."""
    from shabda.decks.notes.decode import decode, read_file
    from shabda.decks.notes.merging import index_known_words, plan
    from shabda.decks.notes.reader import read_notes
    from shabda.sanskrit.answers.judge import equivalence_key

    text = decode(sys.stdin.buffer.read(), "-") if file == "-" else read_file(Path(file))
    known = index_known_words(workspace.collection.words.all(), equivalence_key)
    return plan(
        read_notes(text, file, workspace.progress), known, equivalence_key, workspace.progress
    )


def _findings(plan: Plan) -> list[tuple[int, Finding]]:
    """Hold every equation of the notes to the rules: its line and what they say of it."""
    from shabda.decks.notes.equations import equations

    stated = equations(plan.harvest)
    if not stated:
        return []
    from shabda.app.grammar_data import rulebook
    from shabda.sanskrit.sandhi.equations import hold

    book = rulebook()
    return [(each.line, hold(each.equation, book)) for each in stated]


def _new_joins(workspace: Workspace, findings: list[tuple[int, Finding]]) -> list[str]:
    """The right equations that no deck has yet, as a deck writes them."""
    if not findings:
        return []
    known = set(workspace.material.own_joins)
    right = (finding.equation for _, finding in findings if finding.right)
    return [str(equation) for equation in right if equation not in known]


def _wanted(plan: Plan, *, doubtful: bool) -> list[PlanItem]:
    """What a yes takes in: new words and meanings that are sure, or all of them."""
    from shabda.decks.notes.merging import Status
    from shabda.decks.notes.model import Confidence

    return [
        item
        for item in plan.items
        if (item.addable or item.status is Status.MERGE)
        and (doubtful or item.entry.confidence is Confidence.SURE)
    ]


def _preview(plan: Plan, findings: list[tuple[int, Finding]], deck: str) -> None:
    from shabda.cli.import_view import import_view
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.screens.preview import import_preview

    console = out()
    show(console, import_preview(import_view(plan, findings, deck), render_options(console)))


def _agreed(amount: str, deck: str) -> bool:
    from shabda.cli.confirm import agreed

    return agreed(f"Put {amount} into the deck {deck}?")


def _write(
    workspace: Workspace, wanted: list[PlanItem], joins: list[str], deck: str, source: str
) -> None:
    """Append to the learner's deck, then compile it."""
    from shabda.decks.editing import NewGlosses, NewWord, append
    from shabda.decks.notes.merging import Status

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


def _outcome(plan: Plan, amount: str, deck: str, *, write: bool, dry: bool) -> str:
    if write:
        return f"Put {amount} into the deck {deck}."
    if not amount:
        doubt = any(item.addable for item in plan.items)
        more = "; --doubtful takes in what is to check" if doubt else ""
        return f"Nothing new to take in{more}."
    said = f"{amount} would go into the deck {deck}"
    return f"Dry run: {said}; --yes takes them in." if dry else f"Nothing written; {said}."


def _amount(wanted: list[PlanItem], joins: list[str]) -> str:
    """What is taken in, in words; "" for nothing."""
    from shabda.decks.notes.merging import Status

    new = sum(item.status is Status.NEW for item in wanted)
    wider = len(wanted) - new
    said = (
        (f"{new} new word{'s' * (new != 1)}", new),
        (f"new meanings of {wider} known word{'s' * (wider != 1)}", wider),
        (f"{len(joins)} join{'s' * (len(joins) != 1)} to drill", len(joins)),
    )
    return " and ".join(part for part, some in said if some)
