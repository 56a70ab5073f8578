"""Aligns two texts sound by sound at the least phonetic cost.

A weighted edit distance over the features of `sounds.SOUNDS`. Costs are integers in
hundredths of a whole sound, so that sums are the same in both directions.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.slips import (
    CONFUSED_ENDINGS,
    FEATURES,
    GRADES,
    Slip,
    differences,
    slip_kind,
)
from shabda.sanskrit.text.aksharas import akshara_at
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.sounds import Manner

_WEIGHTS = {"place": 40, "manner": 60, "voiced": 35, "aspirated": 30, "nasal": 35, "long": 30}
_LEAST, _DIFFERENT = 30, 100
_GAP = 80
_ENDING = 75
_PAIR = 70
_NEVER = 1000
"""A vowel is never taken for a consonant: one sound is missing and another is extra."""

# Two sounds that count as one slip: ṛ and its guṇa, ṛ and the ri it is pronounced as, ḥ and its
# echo (देवह), and the clusters with ह् that are pronounced the other way round (चिह्न as चिन्ह).
_PAIRS = frozenset(
    frozenset(pair)
    for pair in (
        *((row[0], grade) for row in GRADES for grade in row[1:] if len(grade) > 1),
        ("f", "ri"), ("f", "ru"), ("F", "rI"), ("F", "rU"), ("x", "lf"), ("X", "lF"),
        ("H", "ha"), ("H", "hi"), ("H", "hu"),
        ("hn", "nh"), ("hR", "Rh"), ("hm", "mh"), ("hy", "yh"), ("hv", "vh"), ("hl", "lh"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Alignment:
    """The cost of turning one text into another (0 only if they are equal), and the slips."""

    cost: int
    slips: tuple[Slip, ...]


@cache
def substitution(one: str, other: str) -> int:
    """The cost of one sound for a different one."""
    if one not in FEATURES or other not in FEATURES:
        return _NEVER
    if (FEATURES[one].manner == Manner.VOWEL) != (FEATURES[other].manner == Manner.VOWEL):
        return _NEVER
    # e and ai agree in every traditional feature, but are two sounds.
    cost = sum(_WEIGHTS[name] for name in differences(one, other))
    return min(_DIFFERENT, max(_LEAST, cost))


def _cost(one: str, other: str, *, final: bool) -> int:
    """The cost of a piece of one text for a piece of the other, at most two sounds each."""
    if not one or not other:
        return _GAP
    if len(one) == len(other) == 1 and one == other:
        return 0
    pair = frozenset((one, other))
    if final and pair in CONFUSED_ENDINGS:
        return _ENDING
    if len(one) == len(other) == 1:
        return substitution(one, other)
    return _PAIR if pair in _PAIRS else _NEVER


_SIZES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2))


def _table(one: str, other: str) -> list[list[tuple[int, int, int]]]:
    """For each pair of prefixes: the least cost and the sizes of the last two pieces."""
    table = [[(0, 0, 0)] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            final = i == len(one) and j == len(other)
            choices = [
                (
                    table[i - a][j - b][0] + _cost(one[i - a : i], other[j - b : j], final=final),
                    a,
                    b,
                )
                for a, b in _SIZES
                if a <= i and b <= j
            ]
            if i or j:
                table[i][j] = min(choices, key=lambda choice: choice[0])
    return table


@lru_cache(maxsize=2048)
def align(expected: str, typed: str) -> Alignment:
    """Align a typed text with the expected one; both are SLP1."""
    table = _table(expected, typed)
    i, j = len(expected), len(typed)
    slips: list[Slip] = []
    while i or j:
        _, a, b = table[i][j]
        i, j = i - a, j - b
        right, wrong = expected[i : i + a], typed[j : j + b]
        if right != wrong:
            slips.append(_slip(expected, typed, i, j, right, wrong))
    return Alignment(table[-1][-1][0], tuple(reversed(slips)))


def _align_words(expected: Sequence[str], typed: Sequence[str]) -> Alignment | None:
    """Align two texts word by word; None unless they have two words or more, as many each."""
    if len(expected) != len(typed) or len(expected) < 2:
        return None
    cost, position = 0, 0
    slips: list[Slip] = []
    for right, wrong in zip(expected, typed, strict=True):
        word = align(right, wrong)
        cost += word.cost
        slips += [replace(slip, position=position + slip.position) for slip in word.slips]
        position += len(right)
    return Alignment(cost, tuple(slips))


def align_texts(form: str, slp1: str) -> Alignment:
    """Align two texts by their keys, so that spaces and optional spellings are not slips.

    Where both have as many words, no sound is compared with one of another word.
    """
    expected, typed = (equivalence_key(text) for text in (form, slp1))
    whole = align(expected.replace(" ", ""), typed.replace(" ", ""))
    words = _align_words(expected.split(), typed.split())
    return words if words and words.cost <= whole.cost else whole


def _slip(expected: str, typed: str, i: int, j: int, right: str, wrong: str) -> Slip:
    following = expected[i + len(right) : i + len(right) + 1]
    kind = slip_kind(right, wrong, following)
    before = "" if right and wrong else expected[i - 1 : i]
    # A sound that one side lacks (the ḥ of duḥkha) belongs to the akṣara before it.
    right_at, wrong_at = (i if right else max(i - 1, 0)), (j if wrong else max(j - 1, 0))
    aksharas = akshara_at(expected, right_at), akshara_at(typed, wrong_at)
    if right == "H" and len(wrong) > 1:  # an akṣara of its own, where ḥ is in the one before
        aksharas = aksharas[0], akshara_at(typed, max(j - 1, 0)) + aksharas[1]
    return Slip(kind, right, wrong, i, *aksharas, before)
