"""The card as it is asked."""

import re

from rich.text import Text

from shabda.figures import count
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.aksharas import aksharas
from shabda.sanskrit.text.script import devanagari, iast, to_slp1
from shabda.study.cards import CardKind, Exercise, Lesson
from shabda.study.exercises.term_notes import named_notes
from shabda.study.session_progress import SessionProgress
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    fold_facts,
    in_two_columns,
    labelled_rows,
    rule,
    sanskrit_lines,
    sutra_heading,
    wrap,
)
from shabda.terminal.paragraphs import hanging, note_lines

_NEW = {
    CardKind.RECOGNISE: ("new word", "new words"),
    CardKind.PRODUCE: ("word from English", "words from English"),
    CardKind.PAIR: ("new pair", "new pairs"),
    CardKind.RULE: ("new rule", "new rules"),
}


def progress_header(
    progress: SessionProgress, options: RenderOptions, *, counts: str = ""
) -> Lines:
    """How far the session is: "6 of 20 done · 3 new words · 1 new rule · 2 to repeat".

    `counts` says what the answer counts for.
    """
    parts = [f"{progress.done} of {progress.total} done"] if progress.total else []
    if progress.again and 0 < progress.total == progress.done:
        parts = [f"all {progress.total} asked once"]
    parts += [count(progress.new[kind], *_NEW[kind]) for kind in _NEW if progress.new.get(kind)]
    parts += [f"{progress.again} to repeat"] if progress.again else []
    parts += [counts] if counts else []
    return [*fold_facts(parts, options, style="quiet"), *rule(options)]


def question(exercise: Exercise, options: RenderOptions, *, lesson: bool = True) -> Lines:
    """What is asked, the Sanskrit to look at, and the choices by number."""
    lines = _lesson(exercise, exercise.lesson, options) if exercise.lesson and lesson else []
    lines += wrap(exercise.task, options.width)
    for number, text in enumerate(exercise.shown):
        lines += [*blank(options), *sanskrit_lines(text, options)]
        if exercise.about and not number:
            lines += wrap(exercise.about, options.width, INDENT)
    if exercise.choices:
        lines += [*blank(options), *_choices(exercise, options)]
    return lines + blank(options)


def _choices(exercise: Exercise, options: RenderOptions) -> Lines:
    """The choices by number, with their English where that is what one chooses by."""
    if not exercise.glosses:
        rows = [(str(number), text) for number, text in enumerate(exercise.choices, 1)]
        return labelled_rows(rows, options)
    lines: Lines = []
    for number, (text, gloss) in enumerate(zip(exercise.choices, exercise.glosses, strict=True), 1):
        head = Text.assemble((f"{INDENT}{number}  {text.iast}  ", "key"))
        lines += hanging(head, gloss, options.width)
    return lines


def introduction_lines(
    exercise: Exercise, options: RenderOptions, *, number: int = 0, total: int = 0
) -> Lines:
    """A word with its meaning and notes, to be learnt before it is asked.

    `number` is its place among the `total` new words of the session; 0 for a word that was
    missed.
    """
    facts = (
        f"New word {number} of {total}. You will be asked about it soon."
        if number
        else "This word is still hard. Look at it again; the question comes next."
    )
    lines = [*wrap(facts, options.width, "", "quiet"), *blank(options)]
    for text in (*exercise.shown, *exercise.accepted)[:1]:
        lines += sanskrit_lines(text, options)
    lines += [*blank(options), *wrap(exercise.meaning, options.width, INDENT)]
    lines += blank(options) if exercise.remarks else []
    for remark in exercise.remarks:
        lines += note_lines(remark, options)
    return lines


def _lesson(exercise: Exercise, lesson: Lesson, options: RenderOptions) -> Lines:
    """A new rule before it is asked: what it says and how it works.

    Where the terms of its text are explained, one example leaves room for that.
    """
    kind = "rule" if lesson.sutra else "drill"
    called = f"{kind}  " if lesson.again else f"new {kind}  "
    number = Text.assemble((called, "quiet"), lesson.sutra)
    number.rstrip()
    lines = sutra_heading(number, lesson.name, options, style="sanskrit")
    lines += wrap(lesson.gloss, options.width, INDENT)
    shown = lesson.examples[:1] if named_notes(lesson.gloss, exercise.notes) else lesson.examples
    for example in shown:
        roman = _DEVANAGARI.sub(lambda run: iast(to_slp1(run[0])), example) if options.iast else ""
        lines += in_two_columns(f"{INDENT}{roman}", example, options)
    return lines + blank(options)


_BEGINS = ("the answer begins with  ", "quiet")
_MEANING_BEGINS = ("the meaning begins with  ", "quiet")
_SHORT = 3
"""A meaning of so few letters would be given away by its first one."""


def _hint_of_meaning(meaning: str) -> Text:
    senses = [sense.strip() for sense in re.split(r"[;,(]", meaning)]
    letters = len(senses[0])
    if letters > _SHORT:
        return Text.assemble(_MEANING_BEGINS, f"{meaning[:1]}…")
    others = [sense for sense in senses[1:] if len(sense) > _SHORT and not sense.endswith(")")]
    if others:
        return Text(
            f"{count(letters, 'letter')}; another meaning begins with {others[0][0]}…", "quiet"
        )
    which = "first meaning" if len(senses) > 1 else "meaning"
    return Text(f"the {which} has {count(letters, 'letter')}", "quiet")


_DEVANAGARI = lazy_pattern("[\u0900-\u097f]+")


def answer_hint(exercise: Exercise, options: RenderOptions) -> Lines:
    """The first akṣara of the answer, or the first letter of its meaning."""
    unseen = [text for text in exercise.accepted if text not in exercise.shown]
    if not unseen:
        return [_hint_of_meaning(exercise.meaning)]
    first, *others = (*aksharas(unseen[0].slp1), "")
    if others in ([], [""]):
        sound = f", which begins with {iast(first[0])}" if len(first) > 1 else ""
        return [Text(f"the answer is one syllable{sound}", "quiet")]
    left = Text.assemble(_BEGINS, f"{iast(first)}…" if options.iast else "")
    return in_two_columns(left, devanagari(first), options)
