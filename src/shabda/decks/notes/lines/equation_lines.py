"""Equations of sandhi in the rule lines of notes: `नर + इन्द्र = नरेन्द्र`."""

from shabda.decks.notes.words.model import Harvest
from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.sandhi.equations import Equation
from shabda.sanskrit.text.script import to_slp1

_WORD = r"[\u0900-\u0963\u0970-\u097f\u200c\u200d]+"
_EQUATION = lazy_pattern(rf"({_WORD})\s*\+\s*({_WORD})\s*(?:=|->|→|–>|=>)\s*({_WORD}(?: {_WORD})?)")
_LETTERS = r"[a-zA-Zāīūṛṝḷḹṃṅñṭḍṇśṣḥ']{2,}"
_ROMAN = lazy_pattern(
    rf"(?<![\w])({_LETTERS})\s*\+\s*({_LETTERS})\s*(?:=|->|→|–>|=>)\s*({_LETTERS})(?!\w)"
)
_LEAST = 2
"""The fewest sounds of a word; इ + अ = य is about sounds, not words."""


@dataclass(frozen=True, slots=True)
class Stated:
    """An equation and its line."""

    line: int
    equation: Equation


def states_equation(line: str) -> bool:
    """Whether a line in Roman letters is an equation of two words: `iti + api = ityapi`."""
    return "+" in line and ("=" in line or ">" in line or "→" in line) and bool(_roman(line))


def _roman(line: str) -> tuple[Equation, ...]:
    stated = []
    for first, second, form in _ROMAN.findall(line):
        texts = [to_slp1(text) for text in (first, second, form) if _reads(text)]
        if len(texts) == 3 and min(map(len, texts[:2])) >= _LEAST and _joins(*texts):
            stated.append(Equation(*texts))
    return tuple(stated)


def _reads(text: str) -> bool:
    try:
        return bool(to_slp1(text))
    except SanskritError:
        return False


def _joins(first: str, second: str, form: str) -> bool:
    """Whether a form is about as long as its two parts and begins as the first does."""
    length = len(first) + len(second)
    return form[:1] == first[:1] and length - 3 <= len(form.replace(" ", "")) <= length + 2


def read_equations(text: str) -> tuple[Equation, ...]:
    """Find every equation of two whole words in a line."""
    stated = []
    for texts in _EQUATION.findall(text):
        try:
            first, second, form = (to_slp1(text) for text in texts)
        except SanskritError:
            continue
        if min(len(first), len(second)) >= _LEAST:
            stated.append(Equation(first, second, form))
    return tuple(stated) or _roman(line=text)


def equations(harvest: Harvest) -> tuple[Stated, ...]:
    """Find the equations in the rule lines of a harvest, each once."""
    stated: dict[Equation, Stated] = {}
    for rule in harvest.rules:
        for equation in read_equations(rule.text):
            stated.setdefault(equation, Stated(rule.line, equation))
    return tuple(stated.values())
