"""Addresses in notes: removed as they stand, and found without reading a line again and again."""

import pytest

from shabda.decks.notes.text.cleanup import URL


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("see https://example.org/x?y now", "see   now"),
        ("www.example.org", " "),
        ("(anu@example.org) कपिः", "  कपिः"),
        ("@anu@example.org, monkey", "  monkey"),
        ("anu@b@example.org", " "),
        ("a @ b. c", "a @ b. c"),
        ("कपिः@home", "कपिः@home"),
    ],
)
def test_an_address_is_removed_as_a_whole(line: str, rest: str) -> None:
    assert URL.sub(" ", line) == rest


@pytest.mark.parametrize("part", ["a", "@", "a@", "a.", "www", "http://", ".@"])
def test_a_long_line_is_gone_over_once(part: str) -> None:
    """Going over it from each letter would take an hour."""
    URL.sub(" ", part * 100_000)
