"""Reads Sanskrit in plain letters, which leave out length and dots: ramo for rāmo.

A word is read as it is written, or else with the fewest marks that make it a known form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, product

from shabda.sanskrit.text.plain_sounds import with_marks

_AT_THE_END = (("o", "aH"), ("A", "AH"), ("a", "aH"), ("r", "H"), ("H", "H"), ("M", "m"),
               ("Y", "n"), ("d", "t"), ("g", "k"), ("n", "t"), ("y", "i"), ("v", "u"))  # fmt: skip
"""How a word ends before another, and what it ends in alone."""
_MOST_MARKS = 3
_MOST_READINGS = 600
"""No more marks are tried once a word has had more readings than this."""
_MOST_OF_ONE_NUMBER = 4_000
"""The most readings with one number of marks that are tried."""
_LONGEST_LINE = 8
"""The most words of a line in plain letters that is read."""
_MOST_LINES = 8
"""The most lines that a plain one is read as."""

IsForm = Callable[[str], bool]


def fuller_lines(slp1: str, is_form: IsForm) -> list[str]:
    """Return the lines that a plain one may mean: each word with the fewest marks that it needs."""
    words = slp1.split()
    if not 0 < len(words) <= _LONGEST_LINE:
        return []
    last = len(words) - 1
    fuller = [_fuller_words(word, is_form, last=at == last) for at, word in enumerate(words)]
    return [" ".join(line) for line in islice(product(*fuller), _MOST_LINES)]


def _fuller_words(word: str, is_form: IsForm, *, last: bool) -> list[str]:
    """The readings of a word with the fewest marks of which one is a known form."""
    tried = 0
    for marks in range(_MOST_MARKS + 1):
        forms = []
        for reading in islice(with_marks(word, marks), _MOST_OF_ONE_NUMBER):
            tried += 1
            if any(is_form(form) for form in _alone(reading, last=last)):
                forms.append(reading)
        if forms or tried > _MOST_READINGS:
            return forms
    return []


def _alone(word: str, *, last: bool) -> Iterator[str]:
    """Yield a word as it is, and without its sandhi where another follows it."""
    yield word
    if not last:
        yield from (word[: -len(end)] + bare for end, bare in _AT_THE_END if word.endswith(end))
