"""A form and its derivation, rule by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import devanagari, iast, is_devanagari, spell
from shabda.sanskrit.text.sounds import VOWELS
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    in_two_columns,
    sanskrit_lines,
    widest,
    wrap,
)

if TYPE_CHECKING:
    from shabda.sanskrit.rules.derivation import Derivation, Step

_BETWEEN_VOWELS = lazy_pattern("(?<=[{0}])(?=[{0}])".format("".join(sorted(VOWELS))))
_START, _NEXT = "  ", "→ "
_MARGIN = len(INDENT + _NEXT)


def derivation(shown: Derivation, options: RenderOptions) -> Lines:
    """Each stage in IAST and Devanagari, and after it the sūtra that made it."""
    column = _MARGIN + 3 + widest(_joined(shown.start, shown.steps))
    lines = _stage(shown.start, _START, options, column)
    for step in shown.steps:
        lines += [*_stage(step.after, _NEXT, options, column), *_reason(step, options)]
    return lines if shown.steps else [*lines, Text(f"{' ' * _MARGIN}no rule acts here", "quiet")]


def derivations(forms: tuple[Derivation, ...], options: RenderOptions) -> Lines:
    """Several forms, each under its own name where there is more than one."""
    lines: Lines = []
    for number, form in enumerate(forms):
        if len(forms) > 1:
            lines += [
                *(blank(options) if number else []),
                *sanskrit_lines(spell(form.form), options, ""),
            ]
        lines += derivation(form, options)
    return lines


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
        lines = in_two_columns(number, step.name, options, style="")
    else:
        lines = [number.append(f"{INDENT}{step.name}".rstrip())]
    return lines + wrap(step.gloss, options.width, margin, "quiet")
