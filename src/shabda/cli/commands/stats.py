"""`shabda stats`: the learner's record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Annotated

from shabda.app.common_words import text_coverage
from shabda.app.gc_pause import gc_paused
from shabda.app.grammar_data import rulebook
from shabda.app.simulated_reviews import LONGEST
from shabda.app.workspace import Workspace
from shabda.cli.commands.stats_calibration import show_calibration
from shabda.cli.commands.stats_simulation import show_simulation
from shabda.cli.consoles import show_pages
from shabda.cli.declared import option
from shabda.cli.note_names import note_names
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson, Seed, number_option
from shabda.cli.output import document
from shabda.errors import UsageError
from shabda.lazy_dataclasses import asdict
from shabda.sanskrit.text.script import iast
from shabda.store.statistics_tables import StatisticsTables
from shabda.study.exercises.drills import rule_cards
from shabda.study.scheduling.study_day import as_date
from shabda.study.statistics.mastery import masteries
from shabda.study.statistics.troubles import SoundConfusion
from shabda.terminal.screens.statistics import StatisticsReport, statistics_lines

_Calibration = Annotated[
    bool, option("--calibration", help="Show only how well your recall was predicted.")
]
_SIMULATE_HELP = "Simulate the coming days under SM-2 and FSRS."
_Simulate = Annotated[
    int | None,
    number_option("--simulate", least=1, most=LONGEST, text=_SIMULATE_HELP, metavar="DAYS"),
]


def stats(
    as_json: AsJson = False,
    calibration: _Calibration = False,
    simulate: _Simulate = None,
    seed: Seed = None,
) -> None:
    """Show your streak, calendar, forecast and hardest words.

    Examples: shabda stats, shabda stats --calibration, shabda stats --simulate 90
    """
    if simulate and calibration:
        raise UsageError("use one of --simulate and --calibration at a time")
    if seed is not None and not simulate:
        raise UsageError("--seed needs --simulate")
    if simulate:
        show_simulation(simulate, seed, as_json=as_json)
        return
    if calibration:
        show_calibration(as_json=as_json)
        return
    with open_workspace() as workspace, gc_paused():
        record = statistics_report(workspace)
    if as_json:
        print(document("stats", report_json(record)))
        return

    show_pages(partial(statistics_lines, record))


def statistics_report(workspace: Workspace) -> StatisticsReport:
    """The figures, and the names of the notes in them."""
    collection = workspace.collection
    figures = StatisticsTables(collection).figures(
        workspace.day, workspace.progress, workspace.settings.leech
    )
    hard, leeches = figures.hardest, figures.leeches
    notes = {card.note for card in hard} | {leech.note for leech in leeches}
    cards = [card.id for card in rule_cards(rulebook())]
    rules = masteries(rulebook(), collection.cards.states_in_play(cards), workspace.day)
    names = dict(note_names(workspace, notes))
    return StatisticsReport(figures, rules, names, text_coverage(collection))


def report_json(report: StatisticsReport) -> dict[str, object]:
    """Everything in the record, in JSON; times in ms, rates 0–1 or null where nothing was asked."""
    figures = report.figures
    return {
        "day": as_date(figures.day).isoformat(),
        "today": figures.today.as_json(),
        "ever": figures.ever.as_json() | {"days": figures.days},
        "streak": {"days": figures.streak, "longest": figures.longest_streak},
        "calendar": counts_by_date("answers", figures.heat.first, figures.heat.days),
        "forecast": {
            "overdue": figures.forecast.overdue,
            "days": counts_by_date("due", figures.day, figures.forecast.days),
        },
        "retention": {
            "all": figures.overall.as_json(),
            "kind": {kind.value: group.as_json() for kind, group in figures.kinds.items()},
            "maturity": {name: group.as_json() for name, group in figures.maturity.items()},
        },
        "hardest": [named_dict(report, hard.note) | hard.as_json() for hard in figures.hardest],
        "confusions": [confusion_dict(confusion) for confusion in figures.confusions],
        "rules": [row.as_json() for row in report.rules],
        "coverage": report.coverage.as_json() if report.coverage else None,
        "leeches": [named_dict(report, leech.note) | asdict(leech) for leech in figures.leeches],
    }


def counts_by_date(what: str, first: int, counts: Sequence[int]) -> list[dict[str, object]]:
    """Counts of consecutive study days, each with its date."""
    return [
        {"date": as_date(first + offset).isoformat(), what: count}
        for offset, count in enumerate(counts)
    ]


def named_dict(report: StatisticsReport, note: str) -> dict[str, object]:
    about = report.names[note]
    return {"word": about.text.devanagari, "iast": about.text.iast, "meaning": about.meaning}


def confusion_dict(confusion: SoundConfusion) -> dict[str, object]:
    """Two sounds in IAST, either is empty when the other has no counterpart."""
    return {
        "expected": iast(confusion.expected),
        "typed": iast(confusion.typed),
        "count": confusion.count,
    }
