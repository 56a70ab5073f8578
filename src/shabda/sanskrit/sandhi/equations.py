"""Sandhi as notes state it, `नर + इन्द्र = नरेन्द्र`, checked against the rules."""

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.equivalence import spelling_key
from shabda.sanskrit.text.script import devanagari
from shabda.sanskrit.text.sounds import VOWELS

_LIKELY = "iueoaIUAfEO"
"""Vowels to try where a second word was written with the wrong one, likeliest first."""


@dataclass(frozen=True, slots=True)
class Equation:
    """Two words and the form they are said to give, in SLP1."""

    first: str
    second: str
    form: str

    def __str__(self) -> str:
        words = devanagari(self.first), devanagari(self.second)
        return f"{' + '.join(words)} = {devanagari(self.form)}"


@dataclass(frozen=True, slots=True)
class CheckedEquation:
    """The check of an equation by the rules; `remark` is empty when it is right."""

    equation: Equation
    derivation: Derivation
    remark: str = ""

    @property
    def right(self) -> bool:
        return not self.remark

    def as_json(self) -> dict[str, object]:
        return {
            "equation": str(self.equation),
            "right": self.right,
            "gives": devanagari(self.derivation.form),
            "sutras": [step.sutra for step in self.derivation.steps],
            "remark": self.remark,
        }


def hold(equation: Equation, book: RuleBook) -> CheckedEquation:
    """Check an equation; the remark on a wrong one names the right form and the right word."""
    derivations = join_pair(equation.first, equation.second, book)
    for derivation in derivations:
        if _same(derivation.form, equation.form):
            return CheckedEquation(equation, derivation)
    best = derivations[0]
    words = f"{devanagari(equation.first)} + {devanagari(equation.second)}"
    remark = f"{words} gives {devanagari(best.form)}"
    if meant := _meant(equation, book):
        second, sutra = meant
        source = f"{devanagari(equation.first)} + {devanagari(second)} ({sutra})"
        remark += f"; {devanagari(equation.form)} is {source}"
    return CheckedEquation(equation, best, remark)


def _meant(equation: Equation, book: RuleBook) -> tuple[str, str] | None:
    """Find the second word, with another first vowel, that gives the form; and the sūtra."""
    if equation.second[0] not in VOWELS:
        return None
    for vowel in _LIKELY:
        second = vowel + equation.second[1:]
        for derivation in join_pair(equation.first, second, book):
            if derivation.steps and _same(derivation.form, equation.form):
                return second, derivation.steps[-1].sutra
    return None


def _same(one: str, other: str) -> bool:
    """Whether two forms are the same, apart from spacing and the spelling of nasals."""
    return spelling_key(one.replace(" ", "")) == spelling_key(other.replace(" ", ""))
