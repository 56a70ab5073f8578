"""What the sūtras say that derivations by the whole grammar use most."""

from dataclasses import dataclass
from functools import cache

from shabda.sanskrit.forms.sutras import books_1_to_6, books_7_to_8


@dataclass(frozen=True, slots=True)
class Sutra:
    """A rule's own words (Devanagari) and what it does; both empty when not in the table."""

    name: str = ""
    gloss: str = ""


@cache
def _sutras() -> dict[str, Sutra]:
    table = books_1_to_6.TABLE + books_7_to_8.TABLE
    lines = (line.split("|") for line in table.splitlines() if line)
    return {number.strip(): Sutra(name.strip(), gloss.strip()) for number, name, gloss in lines}


def sutra(number: str) -> Sutra:
    """Look a sūtra up by its number (`7.3.84`)."""
    return _sutras().get(number, Sutra())
