"""Nouns of texts, by stem or nominative, without a deck that has them."""

from __future__ import annotations

import pytest

from shabda.app.text_nouns import nouns_of_texts
from shabda.sanskrit.forms.paradigms import Linga


def lingas(*readings: str) -> list[tuple[str, Linga]]:
    return [(noun.stem, noun.linga) for noun in nouns_of_texts(readings)]


@pytest.mark.no_cover
def test_a_noun_has_its_commonest_gender() -> None:
    for reading in ("deva", "devaH"):
        assert lingas(reading) == [("deva", Linga.PUM)]
    assert lingas("Pala") == lingas("Palam") == [("Pala", Linga.NAPUMSAKA)]
    assert lingas("nadI") == [("nadI", Linga.STRI)]


def test_an_adjective_has_all_genders() -> None:
    assert lingas("sundara") == [
        ("sundara", Linga.PUM), ("sundarI", Linga.STRI), ("sundara", Linga.NAPUMSAKA)
    ]  # fmt: skip


def test_the_first_reading_that_is_a_noun_counts() -> None:
    assert lingas("xyz", "vfkza", "deva") == [("vfkza", Linga.PUM)]
    assert lingas("xyz") == lingas() == lingas("ca") == []
