"""The samples as a table and as JSON: medians, peaks of memory, ratios and targets."""

import platform
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from bench.measures import LINES, Bench, Key

BARE = ("python -c pass", 0)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: its median, its peak of memory, and what it is compared with."""

    name: str
    cards: int
    value: float
    unit: str
    megabytes: float = 0.0
    runs: int = 1


@dataclass(frozen=True, slots=True)
class Target:
    """A ratio or a figure that is promised, and what it came to."""

    what: str
    value: float
    most: float = 0.0
    least: float = 0.0

    @property
    def met(self) -> bool:
        return self.value <= self.most if self.most else self.value >= self.least


def rows(bench: Bench) -> Iterator[Row]:
    for (name, cards), ran in bench.ran.items():
        if ran:
            peak = max(each.megabytes for each in ran)
            taken = median(each.seconds for each in ran) * 1000
            yield Row(name, cards, taken, "ms", peak, len(ran))
    for (name, cards), values in bench.figures.items():
        rate = name.rpartition(": ")[2] in ("events", "items", "steps", "joins")
        value = median(values) * (1 if rate else 1000)
        yield Row(name, cards, value, "/s" if rate else "ms", runs=len(values))


def targets(bench: Bench) -> Iterator[Target]:
    """Every promise that this run can judge."""
    found = {(row.name, row.cards): row for row in rows(bench)}

    def ratio(what: str, one: Key, other: Key, most: float) -> Iterator[Target]:
        if one in found and other in found:
            yield Target(what, found[one].value / found[other].value, most)

    yield from ratio("--version / bare Python", ("shabda --version", 0), BARE, 2.0)
    yield from ratio("--help / bare Python", ("shabda --help", 0), BARE, 8.0)
    for n in bench.sizes:
        yield from ratio(f"due / bare Python, {n:,}", ("shabda due", n), BARE, 2.0)
    for n in bench.sizes:
        question, anki = ("first question", n), ("anki first card", n)
        yield from ratio(f"first question / Anki's first card, {n:,}", question, anki, 1.0)
    for n in bench.sizes:
        day, later = ("first question of a day", n), ("first question", n)
        yield from ratio(f"first question of a day / later, {n:,}", day, later, 1.3)
    ends = [("first question", n) for n in (max(bench.sizes), min(bench.sizes))]
    yield from ratio("first question, most cards / fewest", *ends, 1.3)
    for n in bench.sizes:
        ours, anki = ("session: answer", n), ("anki session: answer", n)
        yield from ratio(f"answer p50 / Anki's, {n:,}", ours, anki, 2.0)
    if (row := found.get(("a session's process", max(bench.sizes)))) is not None:
        yield Target("memory of a session, MB", row.megabytes, 150)
    if (row := found.get(("replay: events", 0))) is not None:
        yield Target("reviews replayed a second", row.value, least=300_000)
    if (row := found.get((f"import of {LINES:,} lines", 0))) is not None:
        yield Target("lines imported a second", LINES / row.value * 1000, least=20_000)
    yield from ratio(
        "sanskrit_parser's joins / ours", ("sanskrit_parser: joins", 0), ("joins: joins", 0), 1.0
    )


def table(bench: Bench) -> str:
    """Everything for a reader."""
    bare = next((row.value for row in rows(bench) if (row.name, row.cards) == BARE), 0)
    lines = [
        f"{machine()}",
        "",
        f"{'measure':<34}{'cards':>10}{'median':>14}{'× bare':>9}{'MB':>7}",
    ]
    for row in sorted(rows(bench), key=lambda row: (bool(row.megabytes == 0), row.name, row.cards)):
        times = f"{row.value / bare:.1f}" if bare and row.megabytes else ""
        memory = f"{row.megabytes:.0f}" if row.megabytes else ""
        cards = f"{row.cards:,}" if row.cards else ""
        shown = f"{row.value:,.2f}" if row.value < 100 else f"{row.value:,.0f}"
        lines.append(f"{row.name:<34}{cards:>10}{shown:>11} {row.unit:<2}{times:>9}{memory:>7}")
    lines += ["", f"{'target':<44}{'is':>12}{'wanted':>12}"]
    for it in targets(bench):
        wanted = f"≤ {it.most:g}" if it.most else f"≥ {it.least:,.0f}"
        shown = f"{it.value:,.2f}" if it.value < 1000 else f"{it.value:,.0f}"
        lines.append(f"{it.what:<44}{shown:>12}{wanted:>12}  {'met' if it.met else 'MISSED'}")
    lines += [f"failed: {name} {cards or ''}: {why}" for (name, cards), why in bench.failed.items()]
    lines += [f"{name} = {value}" for name, value in sorted(bench.settings.items())]
    return "\n".join(lines)


def as_json(bench: Bench) -> dict[str, Any]:
    return {
        "machine": machine(),
        "sizes": bench.sizes,
        "measures": [asdict(row) for row in rows(bench)],
        "targets": [{**asdict(it), "met": it.met} for it in targets(bench)],
        "settings": bench.settings,
        "failed": [
            {"measure": key[0], "cards": key[1], "why": it} for key, it in bench.failed.items()
        ],
    }


def machine() -> str:
    import os

    return f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"
