"""Both forms of dhvam and dhve after i: अलविध्वम् and अलविढ्वम्, बभूविध्वे and बभूविढ्वे.

After an added i that follows a vowel other than a, or h, y, v, r, l, their dh may be ḍh (8.3.79).
vidyut gives one of the two where the root has lost ṇi or has an augment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.lazy_dataclasses import replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

_EITHER = lazy_pattern("[hyvrl]i(?:zI)?[DQ]v(?:am|e)$")
_OTHER = {"D": "Q", "Q": "D"}
_RULES = ("8.3.78", "8.3.79")


def with_both_endings(made: Iterable[Derivation]) -> Iterator[Derivation]:
    """Yield derivations, and after them the other form of each that has only one."""
    listed = tuple(made)
    known = {derivation.form for derivation in listed}
    yield from listed
    for derivation in listed:
        if _EITHER.search(derivation.form) and _exchanged(derivation.form) not in known:
            yield _other(derivation)


def _exchanged(text: str) -> str:
    place = max(text.rfind("Dv"), text.rfind("Qv"))
    return text if place < 0 else f"{text[:place]}{_OTHER[text[place]]}{text[place + 1 :]}"


def _other(made: Derivation) -> Derivation:
    """Derive the other form: with 8.3.79, or without it."""
    form = _exchanged(made.form)
    kept = [step for step in made.steps if step.sutra not in _RULES]
    if len(kept) == len(made.steps):
        last = made.steps[-1].after
        step = sutra_step("8.3.79", last, (*last[:-1], _exchanged(last[-1])))
        return Derivation(made.start, (*made.steps, step), form)
    first = next(at for at, step in enumerate(made.steps) if step.sutra in _RULES)
    later = (
        replace(step, before=_without(step.before), after=_without(step.after))
        for step in kept[first:]
    )
    return Derivation(made.start, (*kept[:first], *later), form)


def _without(terms: tuple[str, ...]) -> tuple[str, ...]:
    return (*terms[:-1], terms[-1].replace("Qv", "Dv"))
