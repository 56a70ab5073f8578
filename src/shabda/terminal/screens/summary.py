"""What a session was worth, and what comes next."""

from collections.abc import Sequence

from rich.text import Text

from shabda.sanskrit.script import Sanskrit
from shabda.study.cards import Exercise
from shabda.study.summary import Summary
from shabda.terminal.layout import (
    INDENT,
    Lines,
    Look,
    beside,
    blank,
    facts,
    fold,
    pad,
    rule,
    widest,
)
from shabda.terminal.units import count, duration, percent


def summary(it: Summary, look: Look, *, due_tomorrow: int | None = None) -> Lines:
    """Counts, time, what was missed with its answer, leeches, what is due tomorrow."""
    if not it.answered:
        return [Text("No card answered; nothing has changed."), *_tomorrow(due_tomorrow)]
    lines = [*rule(look), Text(_counts(it), "key"), Text(_time(it))]
    if it.missed:
        lines += [*blank(look), Text("To look at again")]
        lines += _entries(it.missed, look)
    else:
        lines.append(Text("✓ nothing missed", "good"))
    if it.leeches:
        said = "Forgotten again and again; a contrast or a note of your own may hold"
        lines += [*blank(look), *fold(said, look.width), *_entries(it.leeches, look)]
    return [*lines, *blank(look), *_tomorrow(due_tomorrow), *rule(look)]


def _counts(it: Summary) -> str:
    return facts(
        count(it.cards, "card"),
        f"{it.new} new" if it.new else "",
        f"{it.right} right the first time ({percent(it.accuracy)})",
    )


def _time(it: Summary) -> str:
    each = duration(it.elapsed_ms // it.answered)
    return f"{count(it.answered, 'answer')} in {duration(it.elapsed_ms)}, {each} each"


def _tomorrow(due: int | None) -> Lines:
    if due is None:
        return []
    return [Text(f"due tomorrow: {due or 'nothing'}")]


def _entries(exercises: Sequence[Exercise], look: Look) -> Lines:
    """Each exercise by its Sanskrit and its meaning, Devanagari last."""
    texts = [_sanskrit(exercise) for exercise in exercises]
    readings = widest(text.iast for text in texts if text)
    lines: Lines = []
    for exercise, text in zip(exercises, texts, strict=True):
        lines += _entry(exercise, text, look, readings)
    return lines


def _entry(exercise: Exercise, text: Sanskrit | None, look: Look, readings: int) -> Lines:
    said = exercise.meaning or exercise.question
    if text is None:
        return fold(said, look.width, INDENT)
    reading = pad(text.iast, readings) + INDENT if look.iast else ""
    left = Text.assemble(INDENT, reading, (said, "quiet"))
    return beside(left, text.devanagari, look)


def _sanskrit(exercise: Exercise) -> Sanskrit | None:
    """The word an exercise is about: its right answer, or what it showed."""
    return (*exercise.accepted, *exercise.shown, None)[0]
