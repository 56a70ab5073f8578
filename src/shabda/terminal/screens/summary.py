"""What a session was worth, and what comes next."""

from collections.abc import Sequence

from rich.text import Text

from shabda.sanskrit.text.script import Sanskrit
from shabda.study.cards import Exercise
from shabda.study.summary import Summary
from shabda.terminal.format import count, duration, percent
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    entries,
    facts,
    fold,
    pad,
    reading,
    rule,
    widest,
)


def summary(it: Summary, options: RenderOptions, *, due_tomorrow: int | None = None) -> Lines:
    """Counts, time, what was missed with its answer, leeches, what is due tomorrow."""
    if not it.answered:
        return [Text("No card answered; nothing has changed."), *_tomorrow(due_tomorrow)]
    lines = [*rule(options), *fold(_counts(it), options.width, "", "key"), Text(_time(it))]
    if it.missed:
        lines += [*blank(options), Text("To look at again")]
        lines += _entries(it.missed, options)
    else:
        lines.append(Text("✓ nothing missed", "good"))
    if it.leeches:
        said = "Leeches, forgotten again and again: a note of your own may hold them"
        lines += [*blank(options), *fold(said, options.width), *_entries(it.leeches, options)]
    return [*lines, *blank(options), *_tomorrow(due_tomorrow), *rule(options)]


def _counts(it: Summary) -> str:
    return facts(
        count(it.cards, "card"),
        f"{it.new} new" if it.new else "",
        f"{it.right} right the first time ({percent(it.accuracy)})",
        f"{it.hinted} with a hint" if it.hinted else "",
    )


def _time(it: Summary) -> str:
    each = duration(it.elapsed_ms // it.answered)
    return f"{count(it.answered, 'answer')} in {duration(it.elapsed_ms)}, {each} each"


def _tomorrow(due: int | None) -> Lines:
    if due is None:
        return []
    return [Text(f"due tomorrow: {due or 'nothing'}")]


def _entries(exercises: Sequence[Exercise], options: RenderOptions) -> Lines:
    """Each exercise by its Sanskrit and what it means."""
    column = widest(reading(_sanskrit(exercise), options) for exercise in exercises)
    rows = [_entry(exercise, options, column) for exercise in exercises]
    return entries(rows, options, margin=4)


def _entry(exercise: Exercise, options: RenderOptions, column: int) -> tuple[str, str, str]:
    text = _sanskrit(exercise)
    read = INDENT + (pad(reading(text, options), column) + INDENT if column else "")
    return read, exercise.meaning or exercise.question, text.devanagari


def _sanskrit(exercise: Exercise) -> Sanskrit:
    """What an exercise is about: its right answer, or what it showed."""
    return (*exercise.accepted, *exercise.shown, Sanskrit("", "", ""))[0]
