"""The card as it is asked."""

from rich.text import Text

from shabda.sanskrit.text.aksharas import aksharas
from shabda.sanskrit.text.script import devanagari, iast
from shabda.study.cards import Exercise, Lesson
from shabda.study.session import SessionProgress
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    bullet,
    facts,
    in_two_columns,
    labelled_rows,
    rule,
    sanskrit_lines,
    wrap,
)


def progress_header(
    progress: SessionProgress, options: RenderOptions, *, practice: bool = False
) -> Lines:
    """How far the session is: "7/20 · 3 new"."""
    line = facts(
        f"{min(progress.done + 1, progress.total)}/{progress.total}" if progress.total else "",
        f"{progress.new_left} new" if progress.new_left else "",
        f"{progress.again} again" if progress.again else "",
        "practice" if practice else "",
    )
    return [Text(line, "quiet"), *rule(options)]


def question(exercise: Exercise, options: RenderOptions, *, lesson: bool = True) -> Lines:
    """What is asked, the Sanskrit to look at, and the choices by number."""
    lines = _lesson(exercise.lesson, options) if exercise.lesson and lesson else []
    lines += wrap(exercise.question, options.width)
    for text in exercise.shown:
        lines += [*blank(options), *sanskrit_lines(text, options)]
    if exercise.choices:
        rows = [(str(number), text) for number, text in enumerate(exercise.choices, 1)]
        lines += [*blank(options), *labelled_rows(rows, options)]
    return lines + blank(options)


def meeting(exercise: Exercise, options: RenderOptions, *, new: bool) -> Lines:
    """A word with its meaning and notes, to be learnt before it is asked."""
    said = "A new word; it is asked in a moment" if new else "Once more, before it is asked again"
    lines = [Text(said, "quiet"), *blank(options)]
    for text in (*exercise.shown, *exercise.accepted)[:1]:
        lines += sanskrit_lines(text, options)
    lines += [*blank(options), *wrap(exercise.meaning, options.width, INDENT)]
    lines += blank(options) if exercise.remarks else []
    for remark in exercise.remarks:
        lines += bullet(remark, options)
    return lines


def _lesson(it: Lesson, options: RenderOptions) -> Lines:
    """A rule that is new: what it says and how it works, before it is asked."""
    lines = in_two_columns(Text.assemble(("new rule  ", "quiet"), it.sutra), it.name, options)
    lines += wrap(it.gloss, options.width, INDENT)
    for example in it.examples:
        lines += in_two_columns(INDENT, example, options)
    return lines + blank(options)


def answer_hint(exercise: Exercise, options: RenderOptions) -> Lines:
    """The first akṣara of the answer, or the first letter of its meaning."""
    begins = ("it begins with  ", "quiet")
    unseen = [text for text in exercise.accepted if text not in exercise.shown]
    if not unseen:
        return [Text.assemble(begins, f"{exercise.meaning[:1]}…")]
    first = (*aksharas(unseen[0].slp1), "")[0]
    left = Text.assemble(begins, f"{iast(first)}…" if options.iast else "")
    return in_two_columns(left, devanagari(first), options)
