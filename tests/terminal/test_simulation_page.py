"""The page of simulated days fits the terminals it is made for."""

import pytest

from screen_law import breaches
from shabda.study.statistics.habits import Habits
from shabda.study.statistics.simulation import (
    DailyLimits,
    SimulatedDay,
    SimulatedReviews,
    Simulation,
)
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.simulation_page import simulation_lines

MONDAY = 739_621


def simulation(days: int, reviews: int) -> Simulation:
    played = (SimulatedDay(MONDAY + n, reviews + n % 7, reviews, 3, n, n) for n in range(days))
    return Simulation(tuple(played), 12345, 11111.4)


def page(days: int) -> SimulatedReviews:
    both = simulation(days, 40), simulation(days, 7)
    limits = DailyLimits(100, 10)
    return SimulatedReviews(MONDAY, 7, Habits(review_ms=61_000), limits, 90, *both)


@pytest.mark.parametrize("days", [1, 2, 30, 53, 54, 74, 90, 365, 1000])
@pytest.mark.parametrize(("width", "height"), [(80, 24), (60, 20)])
def test_the_simulation_page_fits_the_window(days: int, width: int, height: int) -> None:
    lines = simulation_lines(page(days), RenderOptions(width))
    text = [line.plain for line in lines]
    assert [*breaches(lines, width, plain=False)] == []
    assert len(lines) < height, "and room for the prompt"
    names = [line.split()[0] for line in text if line[:4] in ("SM-2", "FSRS")]
    assert names == ["SM-2", "FSRS"]


def test_a_page_in_words_has_no_bars() -> None:
    text = [line.plain for line in simulation_lines(page(15), RenderOptions(80, plain=True))]
    assert "put off on the last day: SM-2 14, FSRS 14" in text
    assert "SM-2, week of 5 Jan: 46 reviews a day" in text
    assert "SM-2, week of 19 Jan: 43 reviews a day" in text
    assert "cards remembered: SM-2 11111 of 12345, FSRS 11111 of 12345" in text


@pytest.mark.parametrize(
    ("days", "width", "said"),
    [
        (30, 80, "Reviews a day, up to 49"),
        (90, 80, "Reviews a day, up to 49; a bar is 2 days"),
        (365, 60, "Reviews a day, up to 46; a bar is 7 days"),
    ],
)
def test_a_bar_stands_for_as_many_days_as_it_must(days: int, width: int, said: str) -> None:
    text = [line.plain for line in simulation_lines(page(days), RenderOptions(width))]
    assert said in text
    (high,) = (line for line in text if line.startswith("SM-2 "))
    (low,) = (line for line in text if line.startswith("FSRS "))
    assert set(high.split()[1]) == {"█"}
    assert not set("".join(low.split()[1:])) & {"█"}, "both are drawn on one scale"
