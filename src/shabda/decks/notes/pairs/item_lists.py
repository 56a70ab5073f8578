"""Lines that list several words, each with its meaning after a dash or a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from shabda.decks.notes.pairs.pair_sides import Pair, orient_pair, words_of
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.language import is_hindi
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.words.doubts import OF_A_TEXT

ONLY_A_HYPHEN = "only a hyphen is between word and meaning"
NO_SIGN = "no sign is between word and meaning"
_ITEM_END = re.compile(r"[।॥|;]")
_HYPHEN = re.compile(
    rf"\s*(?P<head>[{DEVANAGARI}]+)(?P<sign>\s*-{{1,2}}\s*)"
    rf"(?P<meaning>[{DEVANAGARI}][{DEVANAGARI}, ]*)"
)
_ROMAN_ITEM = re.compile(
    r"(?P<head>[^\W\d_][^\W\d_'’ -]{0,30}(?:-[^\W\d_]+)*) ?[—–] ?(?P<meaning>.+)"
)
_BESIDE = re.compile(rf"(?P<head>[{ROMAN_LETTERS}]*[aiutnmāīūṃḥ]) (?P<meaning>[a-z]+(?: [a-z]+)?)")
_BETWEEN_ITEMS = re.compile(r"(?<=\))\s*[,;]?\s*(?=[^\s,;])")
_BRACKETED = re.compile(
    rf"(?P<head>[{ROMAN_LETTERS}]+(?:[ -][{ROMAN_LETTERS}]+)?) ?\((?P<meaning>[^\W\d_][^()]*)\)"
)
_HEAD_AND_SIGN = (
    rf"(?P<head>[{ROMAN_LETTERS}]+(?:[ -][{ROMAN_LETTERS}]+)?)(?P<mark> ?\([^()]*\))?"
    r"\s*(?P<sign>=|[-–—:](?=\s))\s*"
)
_SIGNED = re.compile(_HEAD_AND_SIGN + "(?P<meaning>[^=:]+)")
_BETWEEN_SIGNED = re.compile(rf"\s*[;,/|\t]\s*(?={re.sub(r'[?]P<[a-z]+>', '?:', _HEAD_AND_SIGN)})")
_MOSTLY, _LEAST_ITEMS = 0.6, 3


def hyphen_list(line: str) -> Iterator[Pair]:
    """Read `गृहम्-घर को । नगरम्--नगर को ।`: a hyphen in each item, and a daṇḍa or bar after it."""
    if line.count("-") < 2:
        return
    items = [item for item in _ITEM_END.split(line) if item.strip()]
    pairs = [pair for item in items if (pair := _HYPHEN.fullmatch(item))]
    if len(pairs) < 2 or len(pairs) < _MOSTLY * len(items):
        return
    for pair in pairs:
        clear = pair["sign"][0] == " " or is_hindi(words_of(pair["meaning"]))
        yield orient_pair(pair["head"], pair["meaning"], () if clear else (ONLY_A_HYPHEN,))


def word_for_word(line: str) -> Iterator[Pair]:
    """Read `dharma-kṣetre—in the place of pilgrimage; ca—and`: each item a word and a dash."""
    items = [item.strip() for item in line.strip(" .").split(";")]
    pairs = [pair for item in items if (pair := _ROMAN_ITEM.fullmatch(item))]
    if len(pairs) < _LEAST_ITEMS or len(pairs) < _MOSTLY * len(items):
        return
    for pair in pairs:
        yield Pair(pair["head"].strip(), pair["meaning"], (OF_A_TEXT,), exact=True)


def signed_items(line: str) -> tuple[Pair, ...]:
    """Read `nadī = river, vana = forest`: several romanised words, each with its meaning.

    The meanings come first in `river = nadī, forest = vana`.
    """
    items = [_SIGNED.fullmatch(item) for item in _BETWEEN_SIGNED.split(line.strip(" .;,\t"))]
    pairs = [item for item in items if item]
    if len(pairs) < 2 or len(pairs) < len(items) or len({pair["sign"] for pair in pairs}) > 1:
        return ()
    sides = [(pair["head"] + (pair["mark"] or ""), pair["meaning"].strip()) for pair in pairs]
    if not any(HAS_IAST.search(head) for head, _ in sides) and any(
        HAS_IAST.search(meaning) for _, meaning in sides
    ):
        sides = [(meaning, head) for head, meaning in sides]
    return tuple(Pair(head, meaning, exact="(" not in head) for head, meaning in sides)


def bracketed_items(line: str) -> tuple[Pair, ...]:
    """Read `latā (creeper), mālā (garland)`: romanised words with their meanings in brackets."""
    items = [item.strip() for item in _BETWEEN_ITEMS.split(line.strip(" .;,"))]
    pairs = [pair for item in items if (pair := _BRACKETED.fullmatch(item))]
    if len(pairs) < len(items) or any(_is_no_meaning(pair["meaning"]) for pair in pairs):
        return ()
    return tuple(Pair(pair["head"], pair["meaning"], exact=True) for pair in pairs)


def _is_no_meaning(text: str) -> bool:
    """Whether a text in brackets is a mark of grammar, or Sanskrit itself: `(m.)`, `(rāmaḥ)`."""
    name = text[:1].isupper() and " " not in text
    return read_marks(text) is not None or (bool(HAS_IAST.search(text)) and not name)


def roman_items(line: str) -> Iterator[Pair]:
    """Read `saḥ he, sā she, tat it`: each item a word and its meaning, without a sign."""
    items = [item.strip() for item in re.split("[,;]", line.strip(" ."))]
    pairs = [_BESIDE.fullmatch(item) for item in items]
    if len(pairs) < 2 or 3 * sum(bool(HAS_IAST.search(item)) for item in items) < len(items):
        return
    if all(pair and not HAS_IAST.search(pair["meaning"]) for pair in pairs):
        yield from (Pair(p["head"], p["meaning"], (NO_SIGN,), exact=True) for p in pairs if p)
