"""Rewrites vidyut's history of a form as our own derivations.

It-markers and their loss are part of the step that adds the affix, and only a step that
changes something is kept. A prakriyā is any object with `text` and `history` (`code` and
`result`), so that nothing here imports vidyut.
"""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.ending_steps import CASE_ENDING
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.rules.derivation import Derivation, Step

_SUTRA = lazy_pattern(r"\d+\.\d+\.\d+")
_LABIAL = lazy_pattern("n(?=[pPbB])")
"""The n of a root before a labial, which is written m from the start: कम्प्, not कन्प्."""
_LAN = "3.2.111"
"""The sūtra that adds laṅ, whose nasal a is a marker like that of laṭ; vidyut keeps it."""
_KAUMUDI = {"2473": "7.2.114"}
"""Paragraphs of the Siddhānta-kaumudī that vidyut names, and the sūtras they explain."""
_State = tuple[str, tuple[str, ...]]
_MARKERS = ("1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9")
_READYING = ("6.1.64", "6.1.65", "7.1.58")
"""Changes of a root before any affix; the derivation of `Root.root` begins after them."""


def derivations_of(prakriyas: Sequence[Any]) -> tuple[Derivation, ...]:
    """Return each form once, the plainest first.

    vidyut applies an option before it leaves it out, so its last form is the plainest:
    भवतु before भवतात्, क्रामति before क्राम्यति. Forms such as अभवद् (8.4.56) come last.
    """
    unique: dict[str, Derivation] = {}
    for prakriya in reversed(prakriyas):
        derivation = _derivation(prakriya)
        if derivation.form not in unique or len(derivation.steps) < len(
            unique[derivation.form].steps
        ):
            unique[derivation.form] = derivation
    return tuple(sorted(unique.values(), key=lambda d: (d.form[-1] in "gjqdb", len(d.steps))))


def _derivation(prakriya: Any) -> Derivation:
    states = _states(prakriya)
    steps = tuple(_step(code, before, after) for (_, before), (code, after) in pairwise(states))
    return Derivation(states[0][1], steps, prakriya.text)


def _states(prakriya: Any) -> list[_State]:
    """Reduce vidyut's history to the states worth showing, each after its sūtra.

    Accents and it-markers are removed, and a change that is undone again (नन्द् → नंद् → नन्द्)
    is left out, but not an ending that is added and dropped: विद्या + स् → विद्या.
    """
    drop = str.maketrans("", "", "\\^" if "~" in prakriya.text else "\\^~")
    states: list[_State] = []
    for step in prakriya.history:
        number = _number(step.code)
        terms = tuple(_LABIAL.sub("m", text.translate(drop)) for text in step.result if text)
        if number == _LAN or (states and states[-1][0] == _LAN and terms[-1] == "la"):
            terms = (*terms[:-1], "l")
        if states and number in _MARKERS:
            added = len(terms) > len(states[-1][1])  # by a sūtra that vidyut names afterwards
            states[-1:] = [states[-1], ("", terms)] if added else [(states[-1][0], terms)]
        elif len(states) > 1 and states[-1] == ("", terms):
            states[-1] = (number, terms)
        elif len(states) == 1 and len(terms) == 1 and number in _READYING:
            states[0] = (number, terms)
        elif number == "6.1.101" and (joined := _with_long_vowel(states, terms)):
            states = joined
        else:
            same = _place_of(terms, states)
            states[same:] = states[same : same + 1] or [(number, terms)]
    return states


def _with_long_vowel(states: list[_State], terms: tuple[str, ...]) -> list[_State]:
    """Return the states with the long vowel of 6.1.102 made at once: deva + as → devā + s.

    vidyut lengthens the vowel of the ending, and joins it by 6.1.101 later. None where it did not.
    """
    numbers = [number for number, _ in states]
    at = numbers.index("6.1.102") if "6.1.102" in numbers else len(states)
    made = [(number, (*terms[:-1], texts[-1][1:])) for number, texts in states[at:]]
    return [*states[:at], *made] if made and made[-1][1] == terms else []


def _place_of(terms: tuple[str, ...], states: list[_State]) -> int:
    """Return where the terms stood before since an ending was added; else the number of states."""
    numbers = [number for number, _ in states]
    since = numbers.index(CASE_ENDING) if CASE_ENDING in numbers else 0
    places = (place for place in range(since, len(states)) if states[place][1] == terms)
    return next(places, len(states))


@cache
def _number(code: str) -> str:
    """Return the sūtra number for vidyut's code, which may name a part of it (6.1.64.2).

    A code of the Siddhānta-kaumudī is its sūtra's; a step that vidyut cannot name has none.
    """
    match = _SUTRA.match(_KAUMUDI.get(code, code))
    return match[0] if match else ""


def _step(number: str, before: tuple[str, ...], after: tuple[str, ...]) -> Step:
    if number == "3.4.78" and after[0] == "Ah":
        number = "3.4.84"  # vidyut replaces brū and its ending in one step
    if number == "7.2.80" and after[-1] in ("Ana", "ARa"):
        number = "7.2.82"  # vidyut names another sūtra for the m of पचमान
    known = sutra(number)
    gloss = known.gloss if number else "The commentaries allow this; no sūtra of its own says it."
    if number == "3.1.97" and after[0] == "vaD":
        gloss = "A vārttika lets han (strike) take -ya (yat) too; it is then vadh."
    return Step(number, known.name, gloss, before, after)
