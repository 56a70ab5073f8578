"""What the sūtras say that derivations by the whole grammar use most."""

from dataclasses import dataclass
from functools import cache

from shabda.sanskrit.forms.sutras import (
    book_6,
    book_7_1_to_2,
    book_7_3_to_4,
    book_8,
    books_1_to_5,
    derived_roots,
)


@dataclass(frozen=True, slots=True)
class Sutra:
    """A rule's own words (Devanagari) and what it does; both empty when not in the table."""

    name: str = ""
    gloss: str = ""


@cache
def _sutras() -> dict[str, Sutra]:
    books = (books_1_to_5, book_6, book_7_1_to_2, book_7_3_to_4, book_8, derived_roots)
    lines = (line.split("|") for book in books for line in book.TABLE.splitlines() if line)
    return {number.strip(): Sutra(name.strip(), gloss.strip()) for number, name, gloss in lines}


def sutra(number: str) -> Sutra:
    """Look a sūtra up by its number (`7.3.84`)."""
    return _sutras().get(number, Sutra())
