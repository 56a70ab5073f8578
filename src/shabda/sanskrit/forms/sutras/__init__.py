"""What the sūtras say: the one table of texts, for derivations, rules, drills and explain."""

from functools import cache

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.sutras import (
    book_6,
    book_7_1_to_2,
    book_7_3_to_4,
    book_8,
    books_1_to_5,
    derived_roots,
    joins_of_words,
    terms_and_cases,
)
from shabda.sanskrit.rules.derivation import Step


@dataclass(frozen=True, slots=True)
class Sutra:
    """A rule's own words (Devanagari) and what it does; both empty when not in the table."""

    name: str = ""
    gloss: str = ""


TABLES = tuple(
    book.TABLE
    for book in (
        books_1_to_5, book_6, book_7_1_to_2, book_7_3_to_4, book_8, derived_roots, joins_of_words,
        terms_and_cases,
    )
)  # fmt: skip


@cache
def _sutras() -> dict[str, Sutra]:
    lines = (line.split("|") for table in TABLES for line in table.splitlines() if line)
    return {number.strip(): Sutra(name.strip(), gloss.strip()) for number, name, gloss in lines}


def sutra(number: str) -> Sutra:
    """Look a sūtra up by its number (`7.3.84`)."""
    return _sutras().get(number, Sutra())


def sutra_step(number: str, before: tuple[str, ...], after: tuple[str, ...]) -> Step:
    """A step of a derivation in which a sūtra changes the terms."""
    known = sutra(number)
    return Step(number, known.name, known.gloss, before, after)
