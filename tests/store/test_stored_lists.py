"""A stored list is read as JSON reads it, by a shorter way where it can."""

from __future__ import annotations

import json
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from shabda.store.rows import pair_of_row
from shabda.store.sql_values import as_json

TEXTS = st.text(st.sampled_from('a",[]\\ é\n'), max_size=6)


@given(st.lists(TEXTS, max_size=3))
def test_a_list_comes_back_as_it_was_stored(texts: list[str]) -> None:
    for stored in (as_json(texts), json.dumps(texts)):
        row = SimpleNamespace(id="a", members=stored, difference="", deck="mine")
        assert pair_of_row(row).members == tuple(texts)
