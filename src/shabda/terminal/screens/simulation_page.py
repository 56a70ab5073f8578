"""The coming days under SM-2 and under FSRS: figures side by side, and reviews a day as bars."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from shabda.figures import count, duration, percent
from shabda.study.scheduling.scheduler import KNOWN_DAYS
from shabda.study.statistics.simulation import SimulatedReviews, Simulation
from shabda.terminal.charts import bars, column_rows, date_of
from shabda.terminal.layout import INDENT, Lines, RenderOptions, blank, facts, pad, rule, wrap

_NAMES = ("SM-2", "FSRS")
_LABEL = 5
"""Cells of the name before its bars."""
_HEIGHT = 2
_TICK = 10
"""Cells between two dates below the bars."""
_MEMORY = "Both runs model your memory by FSRS's curve."


def simulation_lines(reviews: SimulatedReviews, options: RenderOptions) -> Lines:
    days = len(reviews.sm2.days)
    head = facts(
        f"{count(days, 'day')} from {date_of(reviews.day)}",
        f"{reviews.limits.new} new, {reviews.limits.reviews} reviews at most",
        f"seed {reviews.seed}",
    )
    figures = [*_figures(reviews)]
    return [
        *rule(options),
        *wrap(head, options.width),
        *blank(options),
        *(_in_words(figures) if options.plain else _table(figures)),
        *(_days_in_words(reviews) if options.plain else _chart(reviews, options)),
        *wrap(_MEMORY, options.width, style="quiet"),
        *rule(options),
    ]


def _figures(reviews: SimulatedReviews) -> Iterator[tuple[str, ...]]:
    """Rows of a label and a figure for each scheduler."""
    both = (reviews.sm2, reviews.fsrs)
    spent = (duration(round(run.reviews_per_day * reviews.habits.review_ms)) for run in both)
    yield "reviews a day", *(f"{run.reviews_per_day:.1f}" for run in both)
    yield "most on one day", *(str(run.most) for run in both)
    yield "time a day", *spent
    yield "recalled when asked", *(_share(run.recalled) for run in both)
    yield "put off on the last day", *(str(run.days[-1].put_off) for run in both)
    yield f"words known for {KNOWN_DAYS} days", *(str(run.days[-1].known) for run in both)
    yield "cards remembered", *(f"{run.remembered:.0f} of {run.begun}" for run in both)


def _share(share: float | None) -> str:
    return "–" if share is None else percent(share)


def _table(figures: Sequence[tuple[str, ...]]) -> Lines:
    return [Text(row) for row in column_rows([("", *_NAMES), *figures], gap=INDENT * 2)]


def _in_words(figures: Sequence[tuple[str, ...]]) -> Lines:
    return [Text(f"{label}: SM-2 {sm2}, FSRS {fsrs}") for label, sm2, fsrs in figures]


def _means(run: Simulation, step: int) -> list[int]:
    """Reviews a day, as means of `step` days, rounded up."""
    days = [day.reviews for day in run.days]
    parts = (days[start : start + step] for start in range(0, len(days), step))
    return [-(-sum(part) // len(part)) for part in parts]


def _chart(reviews: SimulatedReviews, options: RenderOptions) -> Lines:
    """Bars of both on one scale; each stands for as many days as it must to fit."""
    days = len(reviews.sm2.days)
    step = -(-days // (options.width - _LABEL - 1))
    values = [_means(run, step) for run in (reviews.sm2, reviews.fsrs)]
    wide = max(1, min(4, (options.width - _LABEL - 1) // len(values[0])))
    most, length = max(map(max, values)), wide * len(values[0])
    bar = "" if step == 1 else f"; a bar is {step} days"
    lines = [Text(f"Reviews a day, up to {most}{bar}", "key")]
    for name, own in zip(_NAMES, values, strict=True):
        rows = bars([*own, most], _HEIGHT, wide)
        for row, label in zip(rows, ("", name), strict=True):
            lines.append(Text.assemble((pad(label, _LABEL), "quiet"), row[:length]))
            lines[-1].rstrip()
    ticks = range(0, len(values[0]), max(1, -(-_TICK // wide)))
    dates = "".join(pad(date_of(reviews.day + tick * step), _TICK) for tick in ticks)
    return [*lines, Text(f"{' ' * _LABEL}{dates[: options.width - _LABEL]}".rstrip(), "quiet")]


def _days_in_words(reviews: SimulatedReviews) -> Lines:
    week = 7
    return [
        Text(f"{name}, week of {date_of(reviews.day + number * week)}: {mean} reviews a day")
        for name, run in zip(_NAMES, (reviews.sm2, reviews.fsrs), strict=True)
        for number, mean in enumerate(_means(run, week))
    ]
