"""The line that long work draws, under a clock of the test's own."""

import io

import pytest
from rich.console import Console

from shabda.progress import no_progress, tracked
from shabda.terminal.console import THEME
from shabda.terminal.progress_bar import Bar


class Clock:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def screen() -> Console:
    return Console(file=io.StringIO(), theme=THEME, force_terminal=True, width=80, _environ={})


def drawn(screen: Console) -> str:
    return screen.file.getvalue()


def test_progress_shows_amount_speed_and_time_left(clock, screen) -> None:
    bar = Bar(screen, clock, plain=False)
    for done in range(0, 60_000, 10_000):
        bar("reading lines", done, 100_000)
        clock.now += 0.5
    last = drawn(screen).rpartition("reading lines")[2]
    assert "50,000 of 100,000 · 20,000/s · 2 s left" in last


def test_a_long_wait_is_shown_in_minutes(clock, screen) -> None:
    bar = Bar(screen, clock, plain=False)
    for done in range(0, 300, 100):
        bar("replaying answers", done, 100_000)
        clock.now += 1
    assert "100/s · 17 min left" in drawn(screen)


@pytest.mark.parametrize("width", [30, 60, 80, 200])
def test_it_is_one_line_on_any_terminal(clock, width: int) -> None:
    narrow = Console(file=io.StringIO(), theme=THEME, force_terminal=True, width=width, _environ={})
    bar = Bar(narrow, clock, plain=False)
    for done in range(0, 8_000_000, 1_000_000):
        bar("replaying answers", done, 10_000_000)
        clock.now += 9
    assert "\n" not in drawn(narrow)


def test_a_line_is_gone_when_its_work_is_done_or_given_up(clock, screen) -> None:
    bar = Bar(screen, clock, plain=False)
    bar("reading lines", 0, 10)
    bar("reading lines", 10, 10)
    assert drawn(screen).endswith("\x1b[?25h\r\x1b[1A\x1b[2K"), "the cursor is back, the line empty"
    bar("writing lines", 5, 10)
    bar.close()
    assert drawn(screen).count("\x1b[?25h") == 2


def test_progress_is_drawn_ten_times_a_second_however_often_it_changes(clock, screen) -> None:
    bar = Bar(screen, clock, plain=False)
    for done in range(1000):
        bar("reading lines", done, 1000)
        clock.now += 0.001
    assert 10 <= drawn(screen).count("reading lines") <= 12


def test_work_of_unknown_length_moves_without_figures(clock, screen) -> None:
    bar = Bar(screen, clock, plain=False)
    bar("checking the file", 0, 0)
    clock.now += 1
    bar("checking the file", 0, 0)
    assert "checking the file" in drawn(screen)
    assert "of" not in drawn(screen)
    assert "?25h" not in drawn(screen), "it goes on"
    bar("checking the file", 1, 1)
    assert "?25h" in drawn(screen)


def test_a_screen_reader_hears_once_what_begins(clock, screen) -> None:
    bar = Bar(screen, clock, plain=True)
    for done in range(0, 1000, 100):
        bar("reading lines", done, 1000)
        clock.now += 1
    bar("checking the file", 0, 0)
    assert drawn(screen) == "reading lines: 1,000\nchecking the file\n"


def test_a_progress_bar_passes_on_every_item_and_counts_it() -> None:
    reports: list[tuple[str, int, int]] = []
    things = list(range(200))
    assert list(tracked(things, "counting", 200, lambda *it: reports.append(it))) == things
    assert [done for _, done, _ in reports] == [0, 64, 128, 192, 200]
    assert {(doing, total) for doing, _, total in reports} == {("counting", 200)}
    assert list(tracked([], "counting", 0, no_progress)) == []


def test_what_a_watch_raises_ends_the_work() -> None:
    def stop(doing: str, done: int, total: int) -> None:
        if done == 64:
            raise KeyboardInterrupt

    passed = []
    with pytest.raises(KeyboardInterrupt):
        passed.extend(tracked(range(1000), "counting", 1000, stop))
    assert len(passed) <= 64
