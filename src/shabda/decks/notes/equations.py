"""Equations of sandhi in the rule lines of notes: `नर + इन्द्र = नरेन्द्र`."""

import re
from dataclasses import dataclass

from shabda.decks.notes.model import Harvest
from shabda.errors import SanskritError
from shabda.sanskrit.sandhi.equations import Equation
from shabda.sanskrit.text.script import to_slp1

_WORD = r"[\u0900-\u0963\u0970-\u097f\u200c\u200d]+"
_EQUATION = re.compile(rf"({_WORD})\s*\+\s*({_WORD})\s*(?:=|->|→|–>|=>)\s*({_WORD}(?: {_WORD})?)")
_LEAST = 2
"""Sounds a word has at least; इ + अ = य speaks of sounds, not of words."""


@dataclass(frozen=True, slots=True)
class Stated:
    """An equation and the line it stands on."""

    line: int
    equation: Equation


def read_equations(text: str) -> tuple[Equation, ...]:
    """Find every equation of two whole words in a line."""
    found = []
    for texts in _EQUATION.findall(text):
        try:
            first, second, form = (to_slp1(each) for each in texts)
        except SanskritError:
            continue
        if min(len(first), len(second)) >= _LEAST:
            found.append(Equation(first, second, form))
    return tuple(found)


def equations(harvest: Harvest) -> tuple[Stated, ...]:
    """Find the equations in the rule lines of a harvest, each once."""
    stated: dict[Equation, Stated] = {}
    for rule in harvest.rules:
        for equation in read_equations(rule.text):
            stated.setdefault(equation, Stated(rule.line, equation))
    return tuple(stated.values())
