"""A form and how it came about, rule by rule."""

from rich.text import Text

from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.script import devanagari, iast, is_devanagari, spell
from shabda.terminal.layout import (
    INDENT,
    Lines,
    Look,
    beside,
    blank,
    fold,
    sanskrit_lines,
    widest,
)

_START, _NEXT = "  ", "→ "
_MARGIN = len(INDENT + _NEXT)


def derivation(it: Derivation, look: Look) -> Lines:
    """Each stage in IAST and Devanagari, and after it the sūtra that made it."""
    column = _MARGIN + 3 + widest(_joined(it.start, it.steps))
    lines = _stage(it.start, _START, look, column)
    for step in it.steps:
        lines += [*_stage(step.after, _NEXT, look, column), *_reason(step, look)]
    return lines if it.steps else [*lines, Text(f"{' ' * _MARGIN}no rule acts here", "quiet")]


def derivations(forms: tuple[Derivation, ...], look: Look) -> Lines:
    """Several forms, each under its own name where there is more than one."""
    lines: Lines = []
    for number, it in enumerate(forms):
        if len(forms) > 1:
            lines += [*(blank(look) if number else []), *sanskrit_lines(spell(it.form), look, "")]
        lines += derivation(it, look)
    return lines


def _joined(start: tuple[str, ...], steps: tuple[Step, ...]) -> list[str]:
    return [_plus(map(iast, terms)) for terms in (start, *(step.after for step in steps))]


def _plus(terms: "map[str]") -> str:
    return " + ".join(term for term in terms if term)


def _stage(terms: tuple[str, ...], sign: str, look: Look, column: int) -> Lines:
    left = Text.assemble(INDENT, (sign, "quiet"), _plus(map(iast, terms)) if look.iast else "")
    written = _plus(map(devanagari, terms))
    if not look.iast:
        return fold(Text.assemble(left, (written, "sanskrit")), look.width)
    return beside(left, written, look, column)


def _reason(step: Step, look: Look) -> Lines:
    """The sūtra by number and name, and what it says."""
    margin = " " * _MARGIN
    number = Text.assemble(margin, (step.sutra, "key"))
    if is_devanagari(step.name):
        lines = beside(number, step.name, look, style="")
    else:
        lines = [number.append(f"{INDENT}{step.name}".rstrip())]
    return lines + fold(step.gloss, look.width, margin, "quiet")
