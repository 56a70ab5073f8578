"""`shabda import`: read a learner's file into a deck, after a preview and a yes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from shabda.app.deck_files import DECK, valid_deck_name
from shabda.app.gc_pause import gc_paused
from shabda.app.import_deck import deck_name, is_deck
from shabda.app.imported_words import decks_of, write_words
from shabda.app.note_import import (
    ImportPlan,
    accepted_items,
    check_equations,
    doubtful_items,
    import_history,
    new_joins,
    read_plan,
    read_source,
)
from shabda.app.unasked_words import words_to_bring
from shabda.cli.confirm import confirm
from shabda.cli.consoles import learner_console
from shabda.cli.deck_import_report import DeckImportWish, import_deck_file
from shabda.cli.declared import argument, option
from shabda.cli.doubtful import offer
from shabda.cli.import_outcome import amount_of, history_outcome, import_outcome
from shabda.cli.import_view import import_view, item_rows
from shabda.cli.log_import import import_log, is_export
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.cli.words_asked import words_asked
from shabda.decks.formats.anki_history import AnkiHistory
from shabda.decks.formats.archives import is_archive
from shabda.decks.notes.merging import PlanItem, Status
from shabda.decks.notes.text.decode import decode_text
from shabda.errors import UsageError
from shabda.figures import named_decks
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.sandhi.equations import CheckedEquation
from shabda.terminal.console import render_options, show
from shabda.terminal.pager import show_long
from shabda.terminal.screens.preview import import_preview, left_out, words_to_write

_SourceFile = Annotated[
    str,
    argument(metavar="FILE", help="Notes, a table, cards of another program, or - for a pipe."),
]
_IntoDeck = Annotated[
    str | None, option("--deck", "-d", help=f"The deck to put words into ({DECK}).")
]
_DryRun = Annotated[bool, option("--dry-run", help="Show what is found and write nothing.")]
_Yes = Annotated[bool, option("--yes", "-y", help="Import without asking.")]
_Doubtful = Annotated[bool, option("--doubtful", help="Also import the words to check.")]
_SureOnly = Annotated[
    bool, option("--sure-only", help="Import only the sure words and ask nothing.")
]
_LeftOut = Annotated[
    bool, option("--left-out", help="Show every line that gave no word, with its reason.")
]
_DropRemoved = Annotated[
    bool, option("--drop-removed", help="Remove words that a deck file imported again lacks.")
]


@dataclass(frozen=True, slots=True)
class _ImportOptions:
    """The options of an import; `asks` where the learner can be asked."""

    dry_run: bool
    yes: bool
    doubtful: bool
    sure_only: bool
    left_out: bool
    drop_removed: bool
    as_json: bool
    asks: bool

    @property
    def offers(self) -> bool:
        """Whether the words to check are offered one by one."""
        return self.asks and not (self.doubtful or self.sure_only)

    @property
    def leaves_doubtful(self) -> bool:
        """Whether the words to check stay out although nobody said so."""
        return self.yes and not (self.doubtful or self.sure_only)


def import_notes(
    file: _SourceFile,
    deck: _IntoDeck = None,
    dry_run: _DryRun = False,
    yes: _Yes = False,
    doubtful: _Doubtful = False,
    sure_only: _SureOnly = False,
    show_left_out: _LeftOut = False,
    drop_removed: _DropRemoved = False,
    as_json: AsJson = False,
) -> None:
    """Import words from notes, tables or CSV.

    Reads free notes, Markdown and org tables, CSV, TSV and JSON, Anki text and packages (.apkg,
    .colpkg, with their review history), Mnemosyne and SuperMemo XML, Obsidian and hashcards
    cards, Quizlet exports, decks of shabda (.yaml) and what `shabda export` wrote.

    It reports the words that are sure, the words to check, rules, and the lines left out with
    the reason. On a terminal the words to check are offered one by one, and nothing is written
    before you say yes; without a terminal nothing is written unless --yes or
    --sure-only is given. A deck of shabda that is imported again updates your copy: what you
    changed there stays, and so do words that the file no longer has.
    `shabda undo --import` takes the last import back.

    Examples: shabda import notes.txt, shabda import words.csv --left-out --dry-run
    """
    if doubtful and sure_only:
        raise UsageError("--doubtful and --sure-only cannot be combined; give one of them")
    yes = yes or sure_only
    asks = not (dry_run or yes or as_json or file == "-") and sys.stdin.isatty()
    options = _ImportOptions(
        dry_run, yes, doubtful, sure_only, show_left_out, drop_removed, as_json, asks
    )
    _import_file(file, deck, options)


def _import_file(file: str, deck: str | None, options: _ImportOptions) -> None:
    """Import a log, a deck of shabda, or words, whichever the file is."""
    data = read_source(file)
    if is_export(data):
        import_log(data, file, dry_run=options.dry_run, as_json=options.as_json)
    elif not _import_deck_file(data, file, deck, options):
        _import_words(data, file, deck, options)


def _import_deck_file(data: bytes, file: str, deck: str | None, options: _ImportOptions) -> bool:
    """Import a file that is a deck of shabda as one; False for any other file."""
    if is_archive(data) or not file.endswith((".yaml", ".yml")):
        return False
    text = decode_text(data, file)
    if not is_deck(file, text):
        return False
    name = deck_name(file) if deck is None else deck
    wish = DeckImportWish(
        options.drop_removed, options.dry_run, options.yes, options.asks, options.as_json
    )
    import_deck_file(text, file, name, wish)
    return True


def _import_words(data: bytes, file: str, deck: str | None, options: _ImportOptions) -> None:
    deck = None if deck is None else valid_deck_name(deck)
    carried: AnkiHistory | None = None
    with open_workspace() as workspace, gc_paused():
        import_plan = read_plan(workspace, data, file)
        plan, findings = import_plan.plan, check_equations(import_plan.plan)
        joins = new_joins(workspace, findings)
        if not options.as_json:
            names = decks_of(accepted_items(plan, doubtful=True), deck)
            _preview(import_plan, findings, names, show_left_out=options.left_out)
        brought = words_to_bring(workspace, import_plan)
        items = brought.with_others(_chosen_items(import_plan, options))
        names, amount = decks_of(items, deck), amount_of(items, joins)
        writes = bool(amount) and _allows_writing(amount, names, options, items)
        source, ids = Path(file).name, brought.ids
        written = write_words(workspace, items, joins, deck, source, ids) if writes else ()
        declined = bool(amount) and not writes
        if (options.yes or options.asks) and not options.dry_run and not declined:
            carried = import_history(workspace, import_plan, written, alone=not writes)
        asks = names if writes and any(map(_is_asked, items)) else ()
        asked = words_asked(workspace, plan, asks, brought)
    if options.as_json:
        lines = [{"line": line, **finding.as_json()} for line, finding in findings]
        facts = {"equations": lines, "deck": ", ".join(names), "written": writes}
        print(document("import", {**plan.as_json(), **facts}))
        return
    dry, unasked = not (options.asks or options.yes), options.leaves_doubtful
    outcome = import_outcome(plan, amount, names, write=writes, dry=dry, unasked=unasked)
    history = history_outcome(carried, import_plan.due_days)
    for sentence in (*outcome, *asked, *history):
        say(sentence)


def _is_asked(item: PlanItem) -> bool:
    """Whether a word becomes one of the deck, new or of another deck."""
    return item.addable or item.status is Status.KNOWN


def _preview(
    import_plan: ImportPlan,
    findings: list[tuple[int, CheckedEquation]],
    names: Sequence[str],
    *,
    show_left_out: bool,
) -> None:
    console = learner_console()
    view = import_view(import_plan.plan, findings, names, import_plan.unit)
    options = render_options(console)
    show(console, import_preview(view, options))
    if show_left_out:
        show(console, left_out(view, options))


def _chosen_items(import_plan: ImportPlan, options: _ImportOptions) -> list[PlanItem]:
    """The words to import: the sure ones, and those to check as the options or answers say."""
    items = accepted_items(import_plan.plan, doubtful=options.doubtful)
    if not options.offers:
        return items
    return [*items, *offer(doubtful_items(import_plan.plan), import_plan.unit)]


def _allows_writing(
    amount: str, names: Sequence[str], options: _ImportOptions, items: Sequence[PlanItem]
) -> bool:
    """Ask before a deck is written; Enter is a yes, since an import can be taken back.

    The answer v shows every word with its gender and note.
    """

    def view() -> None:
        console = learner_console()
        show_long(console, words_to_write(item_rows(items), render_options(console)))

    if options.dry_run:
        return False
    question = f"Put {amount} into {named_decks(names)}?"
    return options.yes or (options.asks and confirm(question, default=True, view=view))
