"""Forms in which a step of the derivation is left out, or the sign of the present: bhuvati, bhoti.

Where the step made room for a rule that now finds nothing (Bo + a, 6.1.78), the vowels that meet
change as they do without guṇa: i u become iy uv (6.4.77), ṛ becomes r or ri (7.4.28).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS

_LONGEST_NAME = 40
"""A sūtra with a longer text is named by its number alone."""
_BEFORE_VOWELS = {
    "i": ("iy",), "I": ("iy", "Iy"), "u": ("uv",), "U": ("uv", "Uv"), "f": ("r", "riy"),
    "F": ("ir", "r"),
}  # fmt: skip
"""What the vowels at the end of a root may become before a vowel when they do not rise."""


def without_steps(derivations: Sequence[Derivation]) -> Iterator[tuple[str, str]]:
    """Yield forms that lack one step, each with a sentence that names it."""
    for made in derivations:
        for place, step in enumerate(made.steps):
            if len(step.before) == len(step.after) > 1 and step.before != step.after:
                for form in _replayed(step.before, made.steps[place + 1 :]):
                    yield form, f"that is what you get without {_cited(step)}"


def _cited(step: Step) -> str:
    name = f" ({step.name})" if len(step.name) <= _LONGEST_NAME else ""
    return f"{step.sutra}{name}: {step.gloss}" if step.gloss else f"{step.sutra}{name}"


def _replayed(start: Sequence[str], steps: Sequence[Step]) -> Iterator[str]:
    """The texts after the later steps, joined; each step changes what it still finds."""
    texts = list(start)
    for step in steps:
        if len(texts) != len(step.before):
            return
        if len(step.after) == len(texts) + 1:
            texts = _with_new(texts, step)
        if len(texts) != len(step.after):
            return
        if len(step.before) != len(step.after):
            continue
        texts = [
            _changed(text, before, after)
            for text, before, after in zip(texts, step.before, step.after, strict=True)
        ]
    yield from _joined(texts)


def _with_new(texts: list[str], step: Step) -> list[str]:
    """Texts with the one that a step adds, such as the copy of a doubled root (6.1.10)."""
    for place, text in enumerate(step.after):
        if step.after[:place] + step.after[place + 1 :] == step.before:
            return [*texts[:place], text, *texts[place:]]
    return texts


def _changed(text: str, before: str, after: str) -> str:
    """A text in which what changes from `before` to `after` is changed, if it is there."""
    if before == after or text == before:
        return after if text == before else text
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    there = old and text[start : start + len(old)] == old
    return text[:start] + new + text[start + len(old) :] if there else text


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """Join texts; where two vowels meet, as a root does before an ending."""
    choices = [
        _BEFORE_VOWELS.get(text[-1:], ())
        if following[:1] in VOWELS and text[-1:] in _BEFORE_VOWELS
        else (text[-1:],)
        for text, following in zip(texts, [*texts[1:], ""], strict=True)
    ]
    for ends in product(*choices):
        yield "".join(text[:-1] + end for text, end in zip(texts, ends, strict=True))


_PARTS = 3
_WITH_YA = 4
_PRESENT = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)
_SHORT = str.maketrans("AIU", "aiu")


def without_sign(cell: VerbCell, made: Derivation) -> Iterator[tuple[str, str]]:
    """Yield forms in which the ending follows the root, with a sentence; also with a short vowel.

    Only of derivations that begin with root, sign and ending.
    """
    if cell.root.gana == _WITH_YA and cell.lakara in _PRESENT and not cell.root.derived:
        sign = f"class 4 puts ya before the ending where class 1 has a: {iast(made.form)}"
        yield from ((made.form.replace("y" + vowel, vowel, 1), sign) for vowel in "aAe")
    if len(made.start) != _PARTS:
        return
    root, sign, ending = made.start
    changed = next((step.after[0] for step in made.steps if step.after[0] != root), "")
    parts = " + ".join(map(iast, (changed or root, sign, ending)))
    missing = f"the {iast(sign)} of class {cell.root.gana} is missing: {parts}"
    if changed:
        yield f"{changed}{ending}", missing
        missing = f"{iast(root)} becomes {iast(changed)}, and {missing}"
    for text in dict.fromkeys((root, root.translate(_SHORT))):
        yield f"{text}{ending}", missing
