"""A progress bar: what is being done, how much of it, how fast, and the time left."""

from collections.abc import Callable

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Column
from rich.text import Text

_OFTEN = 0.1
"""Seconds from one drawing to the next."""
_WIDEST, _REST = 24, 66
"""Cells: a bar of 24 where the rest of the line leaves room for it."""


class Bar:
    """A `progress.Progress` that draws one line and removes it when the work is done.

    `seconds` is a clock that only goes forward. A console that is `plain`, for a screen
    reader or a dumb terminal, gets one line that says what begins, and nothing is drawn.
    """

    def __init__(self, console: Console, seconds: Callable[[], float], *, plain: bool) -> None:
        self._console, self._seconds, self._plain = console, seconds, plain
        self._doing, self._drawn = "", 0.0
        self._progress: Progress | None = None

    def __call__(self, doing: str, done: int, total: int) -> None:
        if doing != self._doing:
            self._begin(doing, total)
        if self._progress is None:
            return
        now = self._seconds()
        if now - self._drawn >= _OFTEN:
            self._drawn = now
            self._progress.update(self._progress.task_ids[0], completed=done, refresh=True)
        if total and done >= total:
            self.close()

    def close(self) -> None:
        """Remove the line."""
        self._doing = ""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    def _begin(self, doing: str, total: int) -> None:
        self.close()
        self._doing = doing
        if self._plain:
            self._console.print(f"{doing}: {total:,}" if total else doing)
            return
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(self._width(), "quiet", "good", "good", "quiet"),
            _Amount(),
            console=self._console,
            auto_refresh=False,
            transient=True,
            get_time=self._seconds,
        )
        self._progress.add_task(doing, total=total or None)
        self._progress.start()

    def _width(self) -> int:
        return max(4, min(_WIDEST, self._console.width - _REST))


class _Amount(ProgressColumn):
    """`41,200 of 100,000 · 20,300/s · 3 s left`, as far as it is known; never on a second line."""

    def get_table_column(self) -> Column:
        return Column(no_wrap=True, overflow="crop")

    def render(self, task: Task) -> Text:
        if task.total is None:
            return Text("")
        parts = [f"{task.completed:,.0f} of {task.total:,.0f}"]
        if task.speed:
            left = (task.total - task.completed) / task.speed
            parts += [f"{task.speed:,.0f}/s", f"{_time(left)} left"]
        return Text(" · ".join(parts))


def _time(seconds: float) -> str:
    """A time to wait: `3 s`, `2 min`."""
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
