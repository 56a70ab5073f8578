"""Lines with a sign are found by one search as they are by a search in each."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.notes.text.lines_with import lines_with

PATTERNS = [re.compile(pattern) for pattern in ("x", "  ", "[^ax\n]", "x+ |bx")]


@given(st.lists(st.text("ax b", max_size=4), max_size=6), st.sampled_from(PATTERNS))
def test_one_search_finds_the_lines_that_single_searches_find(
    lines: list[str], pattern: re.Pattern[str]
) -> None:
    assert lines_with(pattern, lines) == [
        at for at, line in enumerate(lines) if pattern.search(line)
    ]
