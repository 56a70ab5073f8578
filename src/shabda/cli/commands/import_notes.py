"""`shabda import`: a learner's notes into a deck, after a look and a yes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from shabda.app.bulk import bulk
from shabda.app.deck_files import DECK, check_deck_name
from shabda.app.import_notes import (
    accepted_items,
    check_equations,
    new_joins,
    read_plan,
    write_deck,
)
from shabda.cli.commands.export import is_export, take_in
from shabda.cli.confirm import agreed
from shabda.cli.import_view import import_view
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.decks.notes.merging import Plan, PlanItem, Status
from shabda.sanskrit.sandhi.equations import Finding
from shabda.terminal.console import out, render_options, show
from shabda.terminal.screens.preview import import_preview


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
    """Import words from notes, tables or CSV.

    Every line is accounted for: words that are sure, words to check, rules, and lines
    left out with the reason. Nothing is written before you say yes; without a terminal
    and without --yes nothing is written at all. A file that `shabda export` made is
    united with your log and decks.

    Examples: shabda import notes.txt, shabda import notes.txt --dry-run
    """
    if is_export(file):
        take_in(file, dry_run=dry_run, as_json=as_json)
        return
    check_deck_name(deck)
    with open_workspace() as workspace, bulk():
        plan = read_plan(workspace, file)
        findings = check_equations(plan)
        wanted = accepted_items(plan, doubtful=doubtful)
        joins = new_joins(workspace, findings)
        asks = not (dry_run or yes or as_json or file == "-") and sys.stdin.isatty()
        if not as_json:
            _preview(plan, findings, deck)
        amount = _amount(wanted, joins)
        write = bool(amount) and not dry_run and (yes or (asks and _agreed(amount, deck)))
        if write:
            write_deck(workspace, wanted, joins, deck, Path(file).name)
    if as_json:
        told = [{"line": line, **finding.as_json()} for line, finding in findings]
        content = {**plan.as_json(), "equations": told, "deck": deck, "written": write}
        typer.echo(document("import", content))
    else:
        typer.echo(_outcome(plan, amount, deck, write=write, dry=not (asks or yes)))


def _preview(plan: Plan, findings: list[tuple[int, Finding]], deck: str) -> None:

    console = out()
    show(console, import_preview(import_view(plan, findings, deck), render_options(console)))


def _agreed(amount: str, deck: str) -> bool:

    return agreed(f"Put {amount} into the deck {deck}?")


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
    new = sum(item.status is Status.NEW for item in wanted)
    wider = len(wanted) - new
    said = (
        (f"{new} new word{'s' * (new != 1)}", new),
        (f"new meanings of {wider} known word{'s' * (wider != 1)}", wider),
        (f"{len(joins)} join{'s' * (len(joins) != 1)} to drill", len(joins)),
    )
    return " and ".join(part for part, some in said if some)
