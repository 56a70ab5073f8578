"""Whole numbers on the command line, within bounds."""

from __future__ import annotations

from collections.abc import Callable

from shabda.errors import UsageError

LARGEST_SEED = 10**18


def whole_number(name: str, least: int, most: int) -> Callable[[str | int], int]:
    """Return a parser for a number; it raises UsageError for one out of bounds."""

    def parse(value: str | int) -> int:  # typer parses a default too
        text = str(value)
        digits = text.removeprefix("+")
        number = int(digits) if digits.isdecimal() and len(digits) <= len(str(LARGEST_SEED)) else -1
        if not least <= number <= most:
            given = text[:40] or "empty"
            raise UsageError(f"{name} must be a whole number from {least} to {most}, not {given}")
        return number

    return parse
