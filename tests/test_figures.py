import pytest

from shabda.figures import count, duration, percent, span


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "<1 d"), (1, "1 d"), (30, "30 d"), (31, "1 mo"), (61, "2 mo"), (364, "12 mo"),
     (365, "1 y"), (548, "1.5 y"), (36_500, "99.9 y")],
)  # fmt: skip
def test_an_interval_is_said_in_its_largest_unit(days: int, said: str) -> None:
    assert span(days) == said


@pytest.mark.parametrize(
    ("ms", "said"),
    [(0, "0 s"), (1499, "1 s"), (60_000, "1 min"), (250_000, "4 min 10 s"),
     (3_600_000, "1 h"), (3_900_000, "1 h 5 min")],
)  # fmt: skip
def test_a_duration_is_said_in_two_units_at_most(ms: int, said: str) -> None:
    assert duration(ms) == said


def test_a_hundred_percent_is_said_of_all_only() -> None:
    assert percent(1.0) == "100 %"
    assert percent(999 / 1000) == "99 %"
    assert percent(0.29) == "29 %"


def test_one_card_is_called_a_card() -> None:
    assert [count(n, "card") for n in (0, 1, 2)] == ["0 cards", "1 card", "2 cards"]
    assert count(2, "entry", "entries") == "2 entries"
