"""Plain letters are read with the fewest marks that make each word a known form."""

from __future__ import annotations

import pytest

from shabda.app.plain_text import fuller_lines

FORMS = {"rAmaH", "gacCati", "vanam", "sItA", "SItA", "rAmeRa", "na", "ca", "nara", "kanyA"}


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("ramo gacCati", ["rAmo gacCati"]),
        ("ramah vanam gacCati", ["rAmaH vanam gacCati"]),
        ("ramena", ["rAmeRa"]),
        ("sita", ["sItA", "SItA"][:1]),
        ("na ca", ["na ca"]),
        ("kanya ca", ["kanyA ca"]),
        ("hello", []),
        ("ramo", []),
        ("", []),
        (" ".join(["na"] * 9), []),
    ],
)
def test_each_word_takes_the_fewest_marks(typed, lines) -> None:
    assert fuller_lines(typed, FORMS.__contains__) == lines


def test_the_readings_of_a_long_word_come_to_an_end() -> None:
    tried: list[str] = []
    fuller_lines("an" * 60, lambda form: bool(tried.append(form)))
    assert len(tried) < 8_000
