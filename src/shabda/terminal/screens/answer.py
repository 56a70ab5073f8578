"""The screen after an answer: the verdict, the right form, and its derivation."""

from rich.text import Text

from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.answers.slips import Slip
from shabda.sanskrit.text.readings import likely, readings
from shabda.sanskrit.text.script import Sanskrit, devanagari, iast, is_devanagari, spell
from shabda.study.cards import Ask, Exercise
from shabda.study.exercises.meanings import MeaningVerdict
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    in_two_columns,
    labelled_rows,
    sanskrit_lines,
    wrap,
)
from shabda.terminal.paragraphs import bullet, note_lines
from shabda.terminal.screens.grades import button_of

TYPED_AS = {
    "A": "A or aa", "I": "I or ii", "U": "U or uu", "f": "R or .r", "S": "z or sh", "z": "S or .s",
    "R": "N or .n", "w": "T or .t", "W": "Th", "q": "D or .d", "Q": "Dh", "M": "M or .m",
    "H": "H or .h",
}  # fmt: skip
"""Plain keys for sounds that IAST writes with a mark; each is right in a scheme that is read."""
_MOST_READINGS = 3
"""Other readings of a typed text that are named."""
_SAID = {
    VerdictKind.EXACT: ("✓ right", "good"),
    VerdictKind.SPELLING: ("✓ right, in another spelling", "warn"),
    VerdictKind.NEAR: ("✗ one sound off", "bad"),
    VerdictKind.WRONG: ("✗ not right", "bad"),
    VerdictKind.NOTHING: ("✗ nothing typed", "bad"),
}


def verdict_lines(verdict: Verdict, typed: str, options: RenderOptions) -> Lines:
    """The judgement in words; below it, unless all was right, what was typed and each slip."""
    heading, style = _SAID[verdict.kind]
    if verdict.again and verdict.kind is VerdictKind.EXACT:
        heading, style = "✓ right too", "warn"
    if verdict.kind is VerdictKind.NEAR and not verdict.logged_slips:
        heading = "✗ close, but not right"
    lines = [Text(heading, "good" if verdict.is_certain else style)]
    if verdict.kind is VerdictKind.NOTHING or (
        verdict.kind is VerdictKind.EXACT and not verdict.remark
    ):
        return lines
    lines += _typed_lines(verdict, typed, options)
    hinted: set[str] = set() if typed.isascii() else set(TYPED_AS)
    for slip in verdict.logged_slips:
        lines += _slip_lines(slip, options, hint=slip.expected not in hinted)
        hinted.add(slip.expected)
    if verdict.kind is VerdictKind.SPELLING and not (verdict.remark or verdict.is_certain):
        exact = f"exact spelling: {iast(verdict.expected)}"
        lines += bullet(f"{exact}; {_open_to(verdict, typed)}, so the grade is hard", options)
    return lines + (note_lines(verdict.remark, options) if verdict.remark else [])


def _open_to(verdict: Verdict, typed: str) -> str:
    """Name what else the letters of a right answer may be."""
    others = [one.slp1 for one in likely(readings(typed)) if one.slp1 != verdict.reading]
    if not others:
        return "your letters leave other readings open"
    return f"your letters can also be read {' or '.join(map(iast, others[:_MOST_READINGS]))}"


def meaning_lines(verdict: MeaningVerdict, typed: str, options: RenderOptions) -> Lines:
    """The judgement of a meaning, and what was typed unless all was right."""
    almost = verdict.kind is VerdictKind.SPELLING
    heading, style = ("≈ almost", "warn") if almost else _SAID[verdict.kind]
    lines = [Text(heading, style)]
    if verdict.kind in (VerdictKind.EXACT, VerdictKind.NOTHING):
        return lines
    lines += wrap(Text.assemble((f"{INDENT}you typed  ", "quiet"), typed.strip()), options.width)
    return lines + (note_lines(verdict.remark, options) if verdict.remark else [])


def choice_lines(choice: Sanskrit, right: bool, options: RenderOptions) -> Lines:
    """The judgement of a choice."""
    if right:
        return [Text("✓ right", "good")]
    return [Text("✗ not right", "bad"), *labelled_rows([("chosen", choice)], options)]


def verdict_screen(verdict: Verdict, typed: str, options: RenderOptions) -> Lines:
    """The verdict with its slips, what was understood, and what is right."""
    button = button_of(verdict.grade)
    rows = [("read as", spell(verdict.reading))] if verdict.reading else []
    rows.append(("expected", spell(verdict.expected)))
    return [
        *verdict_lines(verdict, typed, options),
        *labelled_rows(rows, options),
        Text(f"in a review: key {button.value} ({button.name.lower()})", "quiet"),
    ]


def reveal_lines(exercise: Exercise, options: RenderOptions) -> Lines:
    """The right answer, the other forms that are right too, the meaning and the remarks."""
    lines: Lines = []
    asked = exercise.shown if exercise.ask is not Ask.TYPE else ()  # विद्या is its own nominative
    forms = [text for text in exercise.accepted if text not in asked]
    for text in forms[:1]:
        lines += sanskrit_lines(text, options)
    lines += labelled_rows([("or", text) for text in forms[1:]], options)
    if exercise.meaning:
        lines += wrap(exercise.meaning, options.width, INDENT)
    if exercise.remarks and lines:
        lines += blank(options)
    for remark in exercise.remarks:
        lines += note_lines(remark, options)
    return lines


def _typed_lines(verdict: Verdict, typed: str, options: RenderOptions) -> Lines:
    label = f"{INDENT}you typed  "
    if is_devanagari(typed) or not verdict.reading:
        return wrap(Text.assemble((label, "quiet"), typed.strip()), options.width)
    return in_two_columns(
        Text.assemble((label, "quiet"), typed.strip()), devanagari(verdict.reading), options
    )


def _slip_lines(slip: Slip, options: RenderOptions, *, hint: bool) -> Lines:
    """The slip in words and where it is; as a `hint`, what to type for its sound."""
    keys = TYPED_AS.get(slip.expected, "") if hint else ""
    how = f" (type {iast(slip.expected)} as {keys})" if keys else ""
    return bullet(f"{slip.words}{slip.place}{how}", options)
