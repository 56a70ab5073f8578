"""A form and its derivation, rule by rule."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from rich.text import Text

from shabda.figures import count
from shabda.lazy_dataclasses import replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import devanagari, iast, is_devanagari, spell
from shabda.sanskrit.text.sounds import VOWELS
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    in_two_columns,
    labelled_rows,
    sutra_heading,
    widest,
    wrap,
)

if TYPE_CHECKING:
    from shabda.sanskrit.rules.derivation import Derivation, Step

_BETWEEN_VOWELS = lazy_pattern("(?<=[{0}])(?=[{0}])".format("".join(sorted(VOWELS))))
_LONG_NAME = lazy_pattern(r"(.{8,13}?(?<!\u094d))(?=[\u0905-\u0939]).{46,}")
"""A name that would fill the line, by its first syllables; `shabda explain` shows it whole."""
_START, _NEXT = "  ", "→ "
_MARGIN = len(INDENT + _NEXT)


def derivation(shown: Derivation, options: RenderOptions) -> Lines:
    """Each stage in IAST and Devanagari, and after it the sūtra that made it."""
    return _steps(_without_idle_steps(shown), 0, options)


def derivations(
    forms: tuple[Derivation, ...], options: RenderOptions, *, named: bool = False
) -> Lines:
    """Several forms, the second and later ones under their names; steps seen before are counted.

    If `named`, the first is under its name too.
    """
    lines: Lines = []
    forms = tuple(map(_without_idle_steps, forms))
    for number, form in enumerate(forms):
        shared = _shared_before(forms, number)
        if number or named:
            lines += [
                *(blank(options) if number else ()),
                *labelled_rows([("", spell(form.form))], options, ""),
            ]
        if shared:
            whole = shared == len(form.steps)
            first = f"the first {count(shared, 'step')}" if shared > 1 else "the first step"
            sentence = f"{first} as above{', and no more' if whole else ''}"
            lines += wrap(sentence, options.width, " " * _MARGIN, "quiet")
        if not shared or not whole:
            lines += _steps(form, shared, options)
    return lines


def shown_steps(forms: tuple[Derivation, ...]) -> int:
    """How many steps the derivations of several forms show, those that they share once."""
    forms = tuple(map(_without_idle_steps, forms))
    return sum(len(form.steps) - _shared_before(forms, at) for at, form in enumerate(forms))


def _without_idle_steps(shown: Derivation) -> Derivation:
    """Leave out steps that put a sound in its own place among others: the d of tad by 8.2.39.

    A rule by which a sound stays as it is says so in its text, and its step is shown.
    """
    changes = [step for step in shown.steps if step.before != step.after]
    kept = [step for step in shown.steps if step in changes or " become" not in step.gloss]
    return replace(shown, steps=tuple(kept)) if changes else shown


def _shared_before(forms: tuple[Derivation, ...], number: int) -> int:
    """The most steps that a form begins with like a form before it."""
    return max((_shared(forms[number], earlier) for earlier in forms[:number]), default=0)


def _shared(one: Derivation, other: Derivation) -> int:
    """How many steps two derivations begin with in common."""
    if one.start != other.start:
        return 0
    pairs = zip(one.steps, other.steps, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _steps(shown: Derivation, skipped: int, options: RenderOptions) -> Lines:
    """The stages of a derivation after the first steps, which are skipped."""
    steps = shown.steps[skipped:]
    start = steps[0].before if skipped else shown.start
    column = _MARGIN + 3 + widest(_joined(start, steps))
    lines = _stage(start, _START, options, column)
    for step in steps:
        lines += [*_stage(step.after, _NEXT, options, column), *_reason(step, options)]
    if steps:
        return lines
    unchanged = "".join(shown.start) == shown.form
    sentence = "it stays as it is" if unchanged else "no rule acts here"
    return [*lines, Text(f"{' ' * _MARGIN}{sentence}", "quiet")]


def _joined(start: tuple[str, ...], steps: tuple[Step, ...]) -> list[str]:
    return [_plus(map(_roman, terms)) for terms in (start, *(step.after for step in steps))]


def _plus(terms: map[str]) -> str:
    return " + ".join(term for term in terms if term)


def _roman(term: str) -> str:
    """A term in IAST, with a hyphen between two vowels: ta-a, not tā."""
    return "-".join(map(iast, _BETWEEN_VOWELS.split(term)))


def _stage(terms: tuple[str, ...], sign: str, options: RenderOptions, column: int) -> Lines:
    left = Text.assemble(INDENT, (sign, "quiet"), _plus(map(_roman, terms)) if options.iast else "")
    written = _plus(map(devanagari, terms))
    if not options.iast:
        return wrap(Text.assemble(left, (written, "sanskrit")), options.width)
    return in_two_columns(left, written, options, column)


def _reason(step: Step, options: RenderOptions) -> Lines:
    """The sūtra by number and name, and what it says."""
    margin = " " * _MARGIN
    number = Text.assemble(margin, (step.sutra, "key"))
    if is_devanagari(step.name):
        name = _LONG_NAME.sub(r"\1…", step.name)
        lines = sutra_heading(number, name, options)
    else:
        lines = [number.append(f"{INDENT}{step.name}".rstrip())]
    return lines + wrap(step.gloss, options.width, margin, "quiet")
