"""Charts of block characters, legible without colour; and the same in words, one fact a line."""

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from shabda.study.scheduling.study_day import as_date
from shabda.terminal.layout import INDENT, Lines, RenderOptions, cells, pad, widest

SHADES = " ░▒▓█"
"""No answer, then the levels of `Heat`; darkness alone tells them apart."""
_EIGHTHS = " ▁▂▃▄▅▆▇█"
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_CHART_HEIGHT = 4
"""Lines of the bars of a chart."""
_WEEK = len(_WEEKDAYS)
_DAY_CELLS = 2
_MIDMONTH = 15
"""A month that starts by this day has at least two weeks to write its name above."""


def date_of(day: int) -> str:
    """A study day as learners write it: "5 Jan"."""
    date = as_date(day)
    return f"{date.day} {_MONTHS[date.month - 1]}"


def calendar(first: int, levels: Sequence[int]) -> Lines:
    """A row for each weekday, a column for each week; `first` is a Monday."""
    weeks = range(0, len(levels), _WEEK)
    labels = widest(_WEEKDAYS) + len(INDENT)
    lines = [Text(f"{INDENT}{' ' * labels}{_months(first, len(weeks))}".rstrip(), "quiet")]
    for row, weekday in enumerate(_WEEKDAYS):
        marks = "".join(SHADES[level] * _DAY_CELLS for level in levels[row::_WEEK])
        lines.append(Text.assemble(INDENT, (pad(weekday, labels), "quiet"), marks.rstrip()))
        lines[-1].rstrip()
    return lines


def _months(first: int, weeks: int) -> str:
    """The name of each month above the first of its weeks, and of the first if there is room."""
    line = ""
    for week in range(weeks):
        monday = as_date(first + week * _WEEK)
        if monday.day <= (_WEEK if week else _MIDMONTH):
            line = line.ljust(week * _DAY_CELLS) + _MONTHS[monday.month - 1]
    return line


def legend(bounds: Sequence[int], most: int) -> str:
    """What the shades of a calendar mean: "░ 1-9  ▒ 10-17  █ 18-40"."""
    starts = [1, *(bound + 1 for bound in bounds)]
    shades = SHADES[-len(starts) :]
    spans = zip(shades, starts, [*bounds, most], strict=True)
    return INDENT.join(f"{shade} {a}" if a == b else f"{shade} {a}-{b}" for shade, a, b in spans)


def bars(values: Sequence[int], height: int, wide: int) -> list[str]:
    """Upright bars, the highest as high as the chart; a value above 0 is never invisible."""
    step = len(_EIGHTHS) - 1
    most = max((*values, 1))
    eighths = [-(-value * height * step // most) for value in values]
    return [
        "".join(
            _EIGHTHS[min(max(eighth - row * step, 0), step)].ljust(wide) for eighth in eighths
        ).rstrip()
        for row in reversed(range(height))
    ]


def meter(known: float, begun: float, wide: int) -> str:
    """Draw two shares of 0–1 as one bar: known, begun and neither; full only at 1."""
    full, some = int(known * wide + 1e-9), int(begun * wide + 1e-9)
    return "█" * full + "▒" * (some - full) + "░" * (wide - some)


def bar_chart(values: Sequence[int], first: int, options: RenderOptions) -> Lines:
    """Bars of consecutive days with an axis, and a date below each seventh."""
    margin = len(INDENT) + len(str(max(values))) + 1
    wide = max(1, min(2, (options.width - margin - 1) // len(values)))
    scale = [str(max(values)), *("" for _ in range(_CHART_HEIGHT - 1))]
    lines = [
        Text.assemble((f"{label:>{margin - 1}} ", "quiet"), ("│", "quiet"), row)
        for label, row in zip(scale, bars(values, _CHART_HEIGHT, wide), strict=True)
    ]
    axis = f"{0:>{margin - 1}} └{'─' * (wide * len(values))}"
    ticks = "".join(
        pad("today" if not day else date_of(first + day), wide * _WEEK)
        for day in range(0, len(values), _WEEK)
    )
    return [*lines, Text(axis, "quiet"), Text(" " * (margin + 1) + ticks.rstrip(), "quiet")]


def column_rows(rows: Iterable[Sequence[str]], gap: str = INDENT) -> Iterator[str]:
    """Rows of cells: the first column to the left, the others to the right."""
    tuples = [tuple(row) for row in rows]
    widths = [widest(column) for column in zip(*tuples, strict=True)]
    for head, *others in tuples:
        right = (
            " " * (width - cells(label)) + label
            for label, width in zip(others, widths[1:], strict=True)
        )
        yield gap.join([pad(head, widths[0]), *right]).rstrip()


def days_in_words(values: Sequence[int], first: int, noun: str, step: int = 1) -> Iterator[str]:
    """Days as facts: "5 Jan: 12 due"; days without any are left out."""
    for offset, value in enumerate(values):
        if value:
            yield f"{date_of(first + offset * step)}: {value} {noun}"
