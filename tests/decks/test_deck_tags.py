"""Decks of another program as tags."""

import pytest

from shabda.decks.formats.deck_tags import deck_tags


@pytest.mark.parametrize(
    ("decks", "tags"),
    [
        (["Sanskrit::Lesson 1", "Sanskrit::Verbs"], [("Lesson-1",), ("Verbs",)]),
        (["Sanskrit\x1fBook 2\x1fLesson 1", "Sanskrit"], [("Book-2-Lesson-1",), ("Sanskrit",)]),
        (["Default", "Nouns", ""], [(), ("Nouns",), ()]),
        (["Sanskrit::Lesson 1"] * 2, [(), ()]),
        ([], []),
    ],
)
def test_a_deck_is_a_tag_where_there_are_several(decks, tags) -> None:
    assert deck_tags(decks) == tags
