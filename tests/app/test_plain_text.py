"""Plain letters are read as the likeliest forms that they may write."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from shabda.app.plain_text import fuller_lines

FORMS = {
    "rAmaH": -3.0, "gacCati": -3.0, "vanam": -4.0, "sItA": -4.0, "SItA": -8.0, "rAmeRa": -5.0,
    "na": -2.0, "ca": -2.0, "kanyA": -6.0, "yadA": -4.0, "yAda": -14.0, "eva": -3.0,
    "aDikAraH": -8.0, "te": -4.0, "brahma": -6.0, "asmi": -5.0, "guruH": -6.0,
}  # fmt: skip


def weigh(texts: Iterable[str]) -> dict[str, float]:
    return {text: FORMS[text] for text in texts if text in FORMS}


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("ramo gacCati", ["rAmo gacCati"]),
        ("ramah vanam gacCati", ["rAmaH vanam gacCati"]),
        ("ramena", ["rAmeRa"]),
        ("sita", ["sItA", "SItA"]),
        ("na ca", ["na ca"]),
        ("yada ca", ["yadA ca", "yAda ca"]),
        ("kanya ca", ["kanyA ca"]),
        ("evaDikaras te", ["evADikAras te"]),
        ("brahmasmi", ["brahmAsmi"]),
        ("gururbrahma", ["gururbrahma"]),
        ("hello", []),
        ("ramo", []),
        ("", []),
        (" ".join(["na"] * 9), []),
        ("a" * 25, []),
    ],
)
def test_the_likeliest_forms_come_first(typed: str, lines: list[str]) -> None:
    assert fuller_lines(typed, weigh, FORMS.__contains__) == lines


def test_a_reading_that_cannot_be_derived_is_left_out() -> None:
    assert fuller_lines("sita", weigh, lambda form: form != "sItA") == ["SItA"]


def test_the_readings_of_a_long_word_come_to_an_end() -> None:
    tried: list[str] = []

    def count(texts: Iterable[str]) -> dict[str, float]:
        tried.extend(texts)
        return {}

    fuller_lines("an" * 12, count, lambda form: True)
    assert 0 < len(tried) < 80_000
