"""The closed list of operations of rules, as pure functions on the texts at a boundary.

An operation takes the texts left and right of the boundary and the rule's `by`,
and returns the two texts afterwards. When they have become one (ekādeśa, 6.1.84), the
right text is None.
"""

from collections.abc import Callable
from functools import cache

from shabda.errors import SanskritError
from shabda.sanskrit.text.sounds import LONG_OF, SHORT_OF, VOWELS, nearest_sound, sound_class, varga

Texts = tuple[str, str | None]
Operation = Callable[[str, str, str], Texts]

# uraṇ raparaḥ (1.1.51): the a or ā that replaces ṛ ḷ is followed by r l.
GUNA: dict[str, str] = {
    **dict.fromkeys("aA", "a"), **dict.fromkeys("iI", "e"), **dict.fromkeys("uU", "o"),
    **dict.fromkeys("fF", "ar"), **dict.fromkeys("xX", "al"),
}  # fmt: skip
VRDDHI: dict[str, str] = {
    **dict.fromkeys("aA", "A"), **dict.fromkeys("iIeE", "E"), **dict.fromkeys("uUoO", "O"),
    **dict.fromkeys("fF", "Ar"), **dict.fromkeys("xX", "Al"),
}  # fmt: skip
_ASPIRATES = dict(zip("bgqd", "BGQD", strict=True))
GLIDE: dict[str, str] = {"e": "ay", "o": "av", "E": "Ay", "O": "Av"}

_GRADES: dict[str, dict[str, str]] = {
    "guṇa": GUNA,
    "vṛddhi": VRDDHI,
    "dīrgha": LONG_OF,
    "hrasva": SHORT_OF,
    "ayavāyāv": GLIDE,
}


@cache
def substitute(char: str, by: str) -> str:
    """Return what replaces a sound: its grade, or its nearest in a class (1.1.50)."""
    if by in _GRADES:
        return _GRADES[by].get(char, char)
    return nearest_sound(char, sound_class(by))


@cache
def _homorganic(char: str, model: str) -> str:
    """Return the savarṇa of `model` nearest to `char`; a nasal keeps its nasality (l̃)."""
    row = frozenset(varga(model) or model)
    if char in "nmM" and model in "yvl":
        return "~" + model
    return nearest_sound(char, row)


def _replace_left(left: str, right: str, by: str) -> Texts:
    if by == "parasavarṇa":
        return left[:-1] + _homorganic(left[-1], right[0]), right
    return left[:-1] + substitute(left[-1], by), right


def _replace_right(left: str, right: str, by: str) -> Texts:
    if by == "pūrvasavarṇa":
        return left, _homorganic(right[0], left[-1]) + right[1:]
    return left, substitute(right[0], by) + right[1:]


def _replace_upadha(left: str, right: str, by: str) -> Texts:
    return left[:-2] + substitute(left[-2], by) + left[-1], right


def _replace_then(left: str, right: str, by: str) -> Texts:
    return left, right[:1] + substitute(right[1], by) + right[2:]


def _replace_rime(left: str, right: str, by: str) -> Texts:
    return left[:-2] + substitute(left[-1], by), right


def _replace_both(left: str, right: str, by: str) -> Texts:
    if by == "pūrvarūpa":
        one = left[-1] + "'"  # the avagraha marks the a that was lost
    elif by == "pararūpa":
        one = right[0]
    else:  # i + i: the length of the first; a + i: the grade of the second
        one = substitute(left[-1] if by == "dīrgha" else right[0], by)
    return left[:-1] + one + right[1:], None


def _set_left_final(left: str, right: str, by: str) -> Texts:
    return left[:-1] + by, right


def _set_right_term(left: str, right: str, by: str) -> Texts:
    return left, by


def _drop_left(left: str, right: str, by: str) -> Texts:
    return left[:-1], right


def _drop_right(left: str, right: str, by: str) -> Texts:
    return left, right[1:]


def _add_left(left: str, right: str, by: str) -> Texts:
    return left + by, right


def _add_right(left: str, right: str, by: str) -> Texts:
    return left, by + right


def _double_left(left: str, right: str, by: str) -> Texts:
    return left + left[-1], right


def _aspirate_onset(left: str, right: str, by: str) -> Texts:
    last = max(left.rfind(vowel) for vowel in VOWELS)
    place = last - 2 if left[:last].endswith("r") else last - 1
    onset = left[place : place + 1] if place >= 0 else ""
    return (
        left[:place] + _ASPIRATES.get(onset, onset) + left[place + 1 :] if onset else left
    ), right


def _keep(left: str, right: str, by: str) -> Texts:
    return (left[:-1] + substitute(left[-1], by) if by else left), right


OPERATIONS: dict[str, Operation] = {
    "replace_left": _replace_left,
    "replace_right": _replace_right,
    "replace_upadha": _replace_upadha,
    "replace_then": _replace_then,
    "replace_rime": _replace_rime,
    "replace_both": _replace_both,
    "set_left_final": _set_left_final,
    "set_right_term": _set_right_term,
    "drop_left": _drop_left,
    "drop_right": _drop_right,
    "add_left": _add_left,
    "add_right": _add_right,
    "double_left": _double_left,
    "aspirate_onset": _aspirate_onset,
    "keep": _keep,
}
"""Every operation by its name in the rules.

replace_left, replace_right   the last sound of the left, the first of the right term
replace_upadha                the last but one of the left term (1.1.65)
replace_then                  the second sound of the right term
replace_rime                  one substitute for the last two sounds of the left term
replace_both                  one substitute for both sounds (ekādeśa 6.1.84)
set_left_final                `by`, a text in SLP1, in place of the last sound
set_right_term                `by`, a text in SLP1, in place of the right term
drop_left, drop_right         the sound is lost (lopa 1.1.60)
add_left, add_right           `by` is added at the boundary, to that term (āgama)
double_left                   the last sound of the left term is doubled
aspirate_onset                the b g ḍ d before the last vowel of the left term becomes bh gh ḍh dh
keep                          no later rule acts (prakṛtibhāva 6.1.115); with `by: hrasva` the vowel
                              becomes short (6.1.127); with `adds`, only rules that ask about it act
"""

ADDING = frozenset({"set_left_final", "set_right_term", "add_left", "add_right"})
"""The operations whose `by` is a text rather than a class of sounds."""

INSIDE = "replace_inside"
"""The one operation on a whole word rather than a boundary: ṇatva, ṣatva."""


def check_operation(operation: str, by: str) -> None:
    """Raise SanskritError when an operation or its substitute is not known."""
    if operation == INSIDE or operation.startswith("replace") or (operation == "keep" and by):
        if by in _GRADES or by in ("parasavarṇa", "pūrvasavarṇa", "pūrvarūpa", "pararūpa"):
            return
        sound_class(by)
    elif operation not in OPERATIONS:
        raise SanskritError(f"unknown operation '{operation}'")
