"""The samples as a table and as JSON: medians, peaks of memory, ratios and targets."""

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from bench.measures import BARE, LINES, ONE_WORD, Bench, Key

BARE_RUN = (BARE, 0)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: its medians by clock and processor (ms), its peak of memory, its runs."""

    name: str
    cards: int
    value: float
    unit: str
    megabytes: float = 0.0
    runs: int = 1
    processor: float = 0.0


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
            peak = max(run.megabytes for run in ran)
            taken = median(run.seconds for run in ran) * 1000
            processor = median(run.processor for run in ran) * 1000
            yield Row(name, cards, taken, "ms", peak, len(ran), processor)
    for (name, cards), values in bench.figures.items():
        rate = name.rpartition(": ")[2] in ("events", "items", "steps", "joins")
        value = median(values) * (1 if rate else 1000)
        yield Row(name, cards, value, "/s" if rate else "ms", runs=len(values))


def targets(bench: Bench) -> Iterator[Target]:
    """Every promise that this run can judge; those of one command by its processor time."""
    by_key = {(row.name, row.cards): row for row in rows(bench)}
    for what, one, other, most in _ratios(bench.sizes):
        by = "processor" if other == BARE_RUN else "value"
        if one in by_key and other in by_key:
            yield Target(what, getattr(by_key[one], by) / getattr(by_key[other], by), most)
    yield from _figures(bench, by_key)


def _ratios(sizes: Sequence[int]) -> Iterator[tuple[str, Key, Key, float]]:
    """What is promised beside something else: its name, both measures, and the most."""
    yield "--version / bare Python", ("shabda --version", 0), BARE_RUN, 2.0
    yield "--help / bare Python", ("shabda --help", 0), BARE_RUN, 8.0
    for command in ONE_WORD[:-1]:
        yield f"{command} / bare Python", (command, 0), BARE_RUN, 12.0
    for n in sizes:
        yield f"due / bare Python, {n:,}", ("shabda due", n), BARE_RUN, 2.0
        yield (
            f"first question / Anki's first card, {n:,}",
            ("first question", n),
            ("anki first card", n),
            1.0,
        )
        yield f"stats / Anki's graphs, {n:,}", ("shabda stats", n), ("anki graphs", n), 2.0
        for act, most in (("answer", 1.5), ("undo", 2.0)):
            ours, anki = (f"session: {act}", n), (f"anki session: {act}", n)
            yield f"{act} p50 / Anki's, {n:,}", ours, anki, most
    for name, most in (("first question", 1.3), ("shabda", 1.2)):
        yield f"{name}, most cards / fewest", (name, max(sizes)), (name, min(sizes)), most


def _figures(bench: Bench, by_key: Mapping[Key, Row]) -> Iterator[Target]:
    """Promises in seconds, megabytes and rates."""
    seconds = [
        *((("shabda stats", n), 1000 if n <= 100_000 else 5000) for n in bench.sizes),
        *((("shabda list TEXT", n), 300) for n in bench.sizes),
        (("first drill question", min(bench.sizes)), 250),
        ((ONE_WORD[-1], 0), 400),
        (("sync of 100,000 events, in", 0), 3000),
    ]
    for key, most in seconds:
        if key in by_key:
            name, cards = key
            what = f"{name}, {cards:,}" if cards else name
            yield Target(f"{what}, ms", by_key[key].value, most)
    if (row := by_key.get(("a session's process", max(bench.sizes)))) is not None:
        yield Target("memory of a session, MB", row.megabytes, 150)
    if (row := by_key.get(("shabda stats", max(bench.sizes)))) is not None:
        yield Target("memory of stats, MB", row.megabytes, 250)
    if (row := by_key.get(("replay: events", 0))) is not None:
        yield Target("reviews replayed a second", row.value, least=300_000)
    if (row := by_key.get((f"import of {LINES:,} lines", 0))) is not None:
        yield Target("lines imported a second", LINES / row.value * 1000, least=20_000)
    ours, theirs = by_key.get(("joins: joins", 0)), by_key.get(("sanskrit_parser: joins", 0))
    if ours and theirs:
        yield Target("sanskrit_parser's joins / ours", theirs.value / ours.value, 1.0)


def table(bench: Bench) -> str:
    """Everything for a reader, in Markdown."""
    bare = next((row for row in rows(bench) if (row.name, row.cards) == BARE_RUN), None)
    lines = [machine(), "", "| measure | cards | median | processor | × bare Python | MB |"]
    lines.append("|---|--:|--:|--:|--:|--:|")
    for row in sorted(rows(bench), key=lambda row: (row.megabytes == 0, row.name, row.cards)):
        timed = bool(row.megabytes)
        times = f"{row.processor / bare.processor:.1f}" if bare and timed else ""
        cells = (
            row.name,
            f"{row.cards:,}" if row.cards else "",
            f"{_shown(row.value)} {row.unit}",
            f"{_shown(row.processor)} ms" if timed else "",
            times,
            f"{row.megabytes:.0f}" if timed else "",
        )
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", "| target | is | wanted | |", "|---|--:|--:|---|"]
    for target in targets(bench):
        wanted = f"≤ {target.most:,g}" if target.most else f"≥ {target.least:,.0f}"
        verdict = "met" if target.met else "missed"
        lines.append(f"| {target.what} | {_shown(target.value)} | {wanted} | {verdict} |")
    lines.append("")
    lines += [f"failed: {name} {cards or ''}: {why}" for (name, cards), why in bench.failed.items()]
    lines += [f"{name} = {value}" for name, value in sorted(bench.settings.items())]
    return "\n".join(lines).rstrip()


def _shown(value: float) -> str:
    return f"{value:,.2f}" if value < 100 else f"{value:,.0f}"


def as_json(bench: Bench) -> dict[str, Any]:
    return {
        "machine": machine(),
        "sizes": bench.sizes,
        "measures": [asdict(row) for row in rows(bench)],
        "targets": [{**asdict(target), "met": target.met} for target in targets(bench)],
        "settings": bench.settings,
        "failed": [
            {"measure": key[0], "cards": key[1], "why": reason}
            for key, reason in bench.failed.items()
        ],
    }


def machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    python = platform.python_version()
    return f"{platform.platform()}, {os.cpu_count()} cores{load}, Python {python}"
