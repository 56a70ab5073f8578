"""Figures as a learner reads them: days, durations, shares, counts."""

from collections.abc import Sequence


def span(days: int) -> str:
    """An interval: "<1 d", "6 d", "2 mo", "1.5 y"."""
    if days < 1:
        return "<1 d"
    if days < 31:
        return f"{days} d"
    if days < 365:
        return f"{round(days / 30.4)} mo"
    return f"{round(days / 365.25, 1):g} y"


def duration(ms: int) -> str:
    """A stretch of time: "8 s", "4 min 10 s", "1 h 5 min"."""
    seconds = round(ms / 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {seconds} s" if seconds else f"{minutes} min"
    return f"{seconds} s"


def percent(share: float) -> str:
    """A share of 0–1: "67 %"; 100 % means all, and 0 % none."""
    rounded = int(share * 100 + 0.5)
    return f"{min(max(rounded, int(share > 0)), 100 if share >= 1 else 99)} %"


def count(number: int, noun: str, plural: str = "") -> str:
    """A number and its noun: "1 card", "3 cards"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def log_entries(number: int) -> str:
    """A number of answers, marks and what took them back: "3 log entries"."""
    return count(number, "log entry", "log entries")


def enumerated(texts: Sequence[str], last: str = "and") -> str:
    """Write `birds`, `birds and trees`, or `birds, notes and trees`."""
    *most, end = texts
    return f"{', '.join(most)} {last} {end}" if most else end


def named_decks(names: Sequence[str]) -> str:
    """Write `the deck notes`, or `the decks birds, notes and trees`."""
    return f"the deck{'s' * (len(names) > 1)} {enumerated(names)}"
