"""Options that several commands take, and those that take a whole number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.cli.declared import argument, option
from shabda.errors import UsageError

_LARGEST_SEED = 10**18


def whole_number(name: str, least: int, most: int) -> Callable[[str | int], int]:
    """Return a parser for a number; it raises UsageError for one out of bounds."""

    def parse(value: str | int) -> int:  # typer parses a default too
        text = str(value)
        digits = text.removeprefix("+")
        is_number = digits.isdecimal() and len(digits) <= len(str(_LARGEST_SEED))
        number = int(digits) if is_number else -1
        if not least <= number <= most:
            given = text[:40] or "empty"
            raise UsageError(f"{name} must be a whole number from {least} to {most}, not {given}")
        return number

    return parse


def number_option(*names: str, least: int, most: int, text: str, metavar: str = "N") -> Any:
    """Declare an option that takes a whole number; `text` is its help."""
    return option(*names, metavar=metavar, parser=whole_number(names[0], least, most), help=text)


def number_argument(metavar: str, least: int, most: int, text: str) -> Any:
    """Declare an argument that is a whole number; `text` is its help."""
    return argument(metavar=metavar, parser=whole_number(metavar, least, most), help=text)


_SEED_HELP = "Seed of what is drawn: the same number draws the same."
SEED_OPTION = number_option("--seed", least=0, most=_LARGEST_SEED, text=_SEED_HELP)

AsJson = Annotated[bool, option("--json", help="Print JSON instead of text.")]
OfDeck = Annotated[str | None, option("--deck", "-d", help="Only this deck.")]
Gender = Annotated[str, option("--gender", "-g", help="m, f, n, mn, mfn …")]
PartOfSpeech = Annotated[str, option("--pos", "-p", help="noun, verb, adjective …")]
Seed = Annotated[int | None, SEED_OPTION]
ItemCount = Annotated[
    int, number_option("--count", "-n", least=1, most=HIGHEST_NUMBER, text="How many items.")
]
