"""The short way to read the commonest line gives what the patterns give, or nothing."""

from __future__ import annotations

import re
from itertools import cycle, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import shabda.decks.notes
from shabda.decks.notes.lines.free_lines import read_line
from shabda.decks.notes.lines.plain_pair import read_plain_pairs

SOURCE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(Path(shabda.decks.notes.__file__).parent.rglob("*.py"))
)
LATIN = sorted(set(re.findall("[a-z]{3,}", SOURCE)))
"""Every small word of the patterns, and each piece of one."""
DEVANAGARI = sorted(set(re.findall("[\u0901-\u0963]{2,}", SOURCE)))

ROMAN = sorted(set(re.findall("[a-zāīūṛṃḥṅñṭḍṇśṣ]*[āīūṛṃḥṅñṭḍṇśṣ]+[a-zāīūṛṃḥṅñṭḍṇśṣ]*", SOURCE)))

SIGNS = "=-–—"
GLOSSES = ("river", "old river", "second last character", "sounds")


def same(line: str) -> bool:
    plain = read_plain_pairs([line])[0]
    return plain is None or plain == read_line(line, 1)


def test_the_commonest_line_is_read_in_the_short_way() -> None:
    assert read_plain_pairs(["गजः = elephant"])[0]
    assert read_plain_pairs(["गजः = large grey elephant"])[0]
    assert read_plain_pairs(["गजः (m.) = elephant"])[0]
    assert read_plain_pairs(["gajaḥ = large grey elephant"])[0]
    assert all(read_plain_pairs([f"गजः {sign} elephant"])[0] for sign in SIGNS)


@pytest.mark.no_cover
@pytest.mark.parametrize("shape", ["{}", "{} river", "old {}", "old {} river", "{} {}"])
def test_each_word_of_the_patterns_is_read_as_they_read_it(shape: str) -> None:
    meanings = [shape.replace("{}", word) for word in LATIN]
    heads = cycle(f"{word} {sign}" for word in ("वृक्षः", "vṛkṣaḥ") for sign in SIGNS)
    lines = (f"{next(heads)} {meaning}" for meaning in meanings for _ in range(2))
    assert [line for line in lines if not same(line)] == []


@pytest.mark.no_cover
def test_each_sanskrit_word_of_the_patterns_is_read_as_they_read_it() -> None:
    heads = [f"{word}{mark}" for word in (*DEVANAGARI, *ROMAN) for mark in ("", " (f)")]
    signs = cycle(SIGNS + "=")
    lines = (f"{head} {next(signs)} {gloss}" for head, gloss in product(heads, GLOSSES))
    assert [line for line in lines if not same(line)] == []


@pytest.mark.no_cover
@given(
    st.text("अआइईकखगचजतदनपबमयरलवशषसहाि ीुूेैोौं्ः", min_size=1, max_size=8)
    | st.text("abcdeghijklmnoprstuvyāīūṛṃḥṅñṭḍṇśṣ", min_size=1, max_size=8),
    st.lists(st.sampled_from(LATIN), min_size=1, max_size=4),
    st.sampled_from(["", " (m)", " (f.)", " (n)"]),
    st.sampled_from(SIGNS),
)
def test_any_line_is_read_as_the_patterns_read_it(
    word: str, gloss: list[str], mark: str, sign: str
) -> None:
    assert same(f"{word}{mark} {sign} {' '.join(gloss)}")
