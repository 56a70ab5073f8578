"""The screen after an answer: the verdict, the right form, and its derivation."""

from rich.text import Text

from shabda.sanskrit.answers.judge import Slip, Verdict, VerdictKind
from shabda.sanskrit.text.script import Sanskrit, devanagari, iast, is_devanagari, spell
from shabda.study.cards import Exercise
from shabda.study.exercises.meanings import MeaningVerdict
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    bullet,
    in_two_columns,
    labelled_rows,
    sanskrit_lines,
    wrap,
)
from shabda.terminal.screens.grades import button_of

_SAID = {
    VerdictKind.EXACT: ("✓ right", "good"),
    VerdictKind.SPELLING: ("✓ right, though written otherwise", "warn"),
    VerdictKind.NEAR: ("✗ one sound off", "bad"),
    VerdictKind.WRONG: ("✗ not right", "bad"),
    VerdictKind.NOTHING: ("✗ nothing typed", "bad"),
}


def verdict(judged: Verdict, typed: str, options: RenderOptions) -> Lines:
    """The judgement in words; below it, unless all was right, what was typed and each slip."""
    heading, style = _SAID[judged.kind]
    lines = [Text(heading, style)]
    if judged.kind is VerdictKind.NOTHING or (
        judged.kind is VerdictKind.EXACT and not judged.remark
    ):
        return lines
    lines += _typed(judged, typed, options)
    for slip in judged.heard:
        lines += _slip(slip, options)
    return lines + (bullet(judged.remark, options) if judged.remark else [])


def meant(judged: MeaningVerdict, typed: str, options: RenderOptions) -> Lines:
    """The judgement of a meaning, and what was typed unless all was right."""
    almost = judged.kind is VerdictKind.SPELLING
    heading, style = ("≈ almost", "warn") if almost else _SAID[judged.kind]
    lines = [Text(heading, style)]
    if judged.kind in (VerdictKind.EXACT, VerdictKind.NOTHING):
        return lines
    lines += wrap(Text.assemble((f"{INDENT}you typed  ", "quiet"), typed.strip()), options.width)
    return lines + (bullet(judged.remark, options) if judged.remark else [])


def chosen(choice: Sanskrit, right: bool, options: RenderOptions) -> Lines:
    """The judgement of a choice."""
    if right:
        return [Text("✓ right", "good")]
    return [Text("✗ not right", "bad"), *labelled_rows([("chosen", choice)], options)]


def verdict_screen(judged: Verdict, typed: str, options: RenderOptions) -> Lines:
    """The verdict with its slips, what was understood, and what is right."""
    button = button_of(judged.grade)
    rows = [("read as", spell(judged.reading))] if judged.reading else []
    rows.append(("expected", spell(judged.expected)))
    return [
        *verdict(judged, typed, options),
        *labelled_rows(rows, options),
        Text(f"in a review: grade {button.value} ({button.name.lower()})", "quiet"),
    ]


def answer(exercise: Exercise, options: RenderOptions) -> Lines:
    """The right answer, the other forms that are right too, the meaning and the remarks."""
    lines: Lines = []
    forms = [text for text in exercise.accepted if text not in exercise.shown]
    for text in forms[:1]:
        lines += sanskrit_lines(text, options)
    lines += labelled_rows([("or", text) for text in forms[1:]], options)
    if exercise.meaning:
        lines += wrap(exercise.meaning, options.width, INDENT)
    if exercise.remarks and lines:
        lines += blank(options)
    for remark in exercise.remarks:
        lines += bullet(remark, options)
    return lines


def _typed(judged: Verdict, typed: str, options: RenderOptions) -> Lines:
    label = f"{INDENT}you typed  "
    if is_devanagari(typed) or not judged.reading:
        return wrap(Text.assemble((label, "quiet"), typed.strip()), options.width)
    return in_two_columns(
        Text.assemble((label, "quiet"), typed.strip()), devanagari(judged.reading), options
    )


def _slip(slip: Slip, options: RenderOptions) -> Lines:
    """The slip in words, then the akṣara it happened in."""
    if not slip.akshara or not slip.typed_akshara:
        return bullet(slip.words, options)
    where = f"{slip.words}: {iast(slip.typed_akshara)} for {iast(slip.akshara)}"
    return bullet(where, options)
