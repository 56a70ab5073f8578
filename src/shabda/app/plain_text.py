"""Reads Sanskrit in plain letters, which leave out length and dots: ramo for rāmo.

A word is read as the likeliest form that its letters may write, a word that is none as two words
joined by sandhi: evadhikaras is eva and adhikāras.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice, product
from math import inf
from operator import itemgetter

from shabda.sanskrit.text.plain_sounds import with_marks

_AT_THE_END = (("o", "aH"), ("A", "AH"), ("a", "aH"), ("r", "H"), ("H", "H"), ("M", "m"),
               ("Y", "n"), ("d", "t"), ("g", "k"), ("n", "t"), ("y", "i"), ("v", "u"),
               ("s", "H"), ("S", "H"), ("z", "H"))  # fmt: skip
"""How a word ends before another, and what it ends in alone."""
_SEAMS = (("a", "a", "a"), ("e", "a", "i"), ("o", "a", "u"), ("E", "a", "e"), ("O", "a", "o"),
          ("i", "i", "i"), ("u", "u", "u"), ("y", "i", ""), ("v", "u", ""), ("r", "H", ""),
          ("", "", ""))  # fmt: skip
"""What plain letters write where two words join, and what the one ends and the other begins in."""
_MOST_MARKS, _MOST_MARKS_JOINED = 3, 2
_MOST_READINGS, _MOST_READINGS_JOINED = 1_200, 120
"""The most readings of a word, and of each of two joined words, that are weighed."""
_SHORTEST_JOINED = 2
_LONGEST_WORD = 24
_LONGEST_LINE = 8
"""The most words of a line in plain letters that is read."""
_KEPT, _MOST_LINES = 3, 4
"""How many readings of a word are combined, and how many lines they give."""
_MARK = -0.5
"""Added to the likelihood (a logarithm) of a reading for each mark that it adds."""

_TRIED = 10
"""How many of the likeliest readings of a word are derived."""

Weigh = Callable[[Iterable[str]], Mapping[str, float]]
"""Gives the likelihoods (logarithms) of those texts that may be forms."""
IsForm = Callable[[str], bool]


def fuller_lines(slp1: str, weigh: Weigh, is_form: IsForm) -> list[str]:
    """Return the lines that a plain one may mean, the likeliest first; none for unknown words."""
    words = slp1.split()
    if not 0 < len(words) <= _LONGEST_LINE or max(map(len, words)) > _LONGEST_WORD:
        return []
    last = len(words) - 1
    fuller = [_readings(word, weigh, is_form, last=at == last) for at, word in enumerate(words)]
    weighed = {
        " ".join(word for word, _ in line): sum(weight for _, weight in line)
        for line in product(*fuller)
    }
    return sorted(weighed, key=lambda line: -weighed[line])[:_MOST_LINES]


def _readings(word: str, weigh: Weigh, is_form: IsForm, *, last: bool) -> list[tuple[str, float]]:
    """The likeliest readings of a word as one form, or else as two joined."""
    whole = {text: [*_alone(text, last=last)] for text in _marked(word, _MOST_MARKS)}
    likeliest = _by_weight(_weighed(word, whole, weigh))[:_TRIED]
    forms = (pair for pair in likeliest if any(map(is_form, whole[pair[0]])))
    if (readings := [*islice(forms, _KEPT)]) or len(word) <= 2 * _SHORTEST_JOINED:
        return readings
    return _by_weight(_joined(word, weigh, last=last))[:_KEPT]


def _by_weight(weights: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(weights.items(), key=lambda pair: -pair[1])


def _joined(word: str, weigh: Weigh, *, last: bool) -> dict[str, float]:
    """The readings of a word as two that sandhi joins, with their likelihoods."""
    weights: dict[str, float] = {}
    places = [*_places(word)]
    texts = {text for first, other, _ in places for text in (first, other)}
    known = {text: _pieces(text, weigh, last=last) for text in texts}
    for first, other, surface in places:
        for (one, weight), (two, other_weight) in product(known[first], known[other]):
            text = _written_together(one, two, surface)
            weights[text] = max(weights.get(text, weight + other_weight), weight + other_weight)
    return weights


def _places(word: str) -> Iterator[tuple[str, str, str]]:
    """Yield each way to part a word: its two words in plain letters, and what joins them."""
    for at in range(_SHORTEST_JOINED, len(word) - _SHORTEST_JOINED + 1):
        for surface, end, start in _SEAMS:
            if word.startswith(surface, at):
                first, other = word[:at] + end, start + word[at + len(surface) :]
                if len(other) >= _SHORTEST_JOINED:
                    yield first, other, surface


def _written_together(one: str, two: str, surface: str) -> str:
    """Join two words; a vowel of both is long, and the seam is otherwise as it is typed."""
    if surface in ("a", "i", "u"):
        return one[:-1] + surface.upper() + two[1:]
    if surface in ("e", "o", "E", "O"):
        return one[:-1] + surface + two[1:]
    return (one[:-1] if surface else one) + surface + two


def _pieces(text: str, weigh: Weigh, *, last: bool) -> list[tuple[str, float]]:
    forms = {
        marked: [*_alone(marked, last=last)]
        for marked in islice(_marked(text, _MOST_MARKS_JOINED), _MOST_READINGS_JOINED)
    }
    return _by_weight(_weighed(text, forms, weigh))[:_KEPT]


def _marked(word: str, most: int) -> Iterator[str]:
    """Yield a word with no mark, with one, and so on, in every way."""
    marked = (reading for marks in range(most + 1) for reading in with_marks(word, marks))
    return islice(marked, _MOST_READINGS)


def _weighed(plain: str, forms: Mapping[str, Iterable[str]], weigh: Weigh) -> dict[str, float]:
    """Weigh readings of a word by the likeliest form of each; those without a form are left out.

    Of the readings of one form (vanam, vanaṃ) only the likeliest is kept.
    """
    weights = weigh({form for alone in forms.values() for form in alone})
    best: dict[str, tuple[float, str]] = {}
    for reading, alone in forms.items():
        marks = sum(one != other for one, other in zip(plain, reading, strict=False))
        for form in alone:
            weight = weights[form] + _MARK * marks if form in weights else -inf
            if weight > best.get(form, (-inf, ""))[0]:
                best[form] = weight, reading
    readings = sorted(best.values(), key=itemgetter(0))
    return {reading: weight for weight, reading in readings}


def _alone(word: str, *, last: bool) -> Iterator[str]:
    """Yield a word as it is, and without its sandhi where another follows it."""
    yield word
    if word.endswith("m"):
        yield f"{word[:-1]}M"
    if not last:
        yield from (word[: -len(end)] + bare for end, bare in _AT_THE_END if word.endswith(end))
