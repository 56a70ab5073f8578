"""`shabda stats --simulate DAYS`: the coming days under both schedulers."""

from __future__ import annotations

from functools import partial

from shabda.app.gc_pause import gc_paused
from shabda.app.simulated_reviews import SEED, ReviewSimulator
from shabda.cli.consoles import show_pages
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.study.scheduling.study_day import as_date
from shabda.study.statistics.simulation import SimulatedReviews, Simulation
from shabda.terminal.screens.simulation_page import simulation_lines


def show_simulation(days: int, seed: int | None, *, as_json: bool) -> None:
    """Simulate days from today on, and print the figures of both schedulers."""
    with open_workspace() as workspace, gc_paused():
        events = workspace.collection.log.events(progress=workspace.progress)
        simulator = ReviewSimulator(workspace, events)
        simulated = simulator.both(days, SEED if seed is None else seed)
    if as_json:
        print(document("simulation", simulation_json(simulated)))
        return

    show_pages(partial(simulation_lines, simulated))


def simulation_json(simulated: SimulatedReviews) -> dict[str, object]:
    """Both simulations day by day; shares are 0–1, the time of a review is in ms."""
    return {
        "first": as_date(simulated.day).isoformat(),
        "seed": simulated.seed,
        "new": simulated.limits.new,
        "limit": simulated.limits.reviews,
        "retention": simulated.retention,
        "review_ms": simulated.habits.review_ms,
        "sm2": _counts_by_date(simulated.sm2),
        "fsrs": _counts_by_date(simulated.fsrs),
    }


def _counts_by_date(simulation: Simulation) -> dict[str, object]:
    days = [
        {
            "date": as_date(day.day).isoformat(),
            "due": day.due,
            "recalled": day.recalled,
            "new": day.new,
            "put_off": day.put_off,
            "known": day.known,
        }
        for day in simulation.days
    ]
    return simulation.as_json() | {"days": days}
