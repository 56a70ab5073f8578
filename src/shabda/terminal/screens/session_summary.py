"""The end of a session: its figures, what was missed and what comes next."""

from collections.abc import Sequence

from rich.text import Text

from shabda.figures import count, duration, enumerated, percent
from shabda.sanskrit.text.script import Sanskrit
from shabda.study.cards import Ask, Exercise
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.queue import Waiting
from shabda.study.summary import Summary
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    facts,
    in_two_columns,
    pad,
    reading,
    rule,
    widest,
    wrap,
)

_NOTHING_WAITING = Waiting()


def summary(
    session: Summary,
    options: RenderOptions,
    *,
    waiting: Waiting = _NOTHING_WAITING,
    due_tomorrow: int | None = None,
) -> Lines:
    """Counts, time, what was missed with its answer, leeches, and what comes next."""
    if not session.answered:
        return [
            Text("No card answered; nothing has changed."),
            *_next(waiting, due_tomorrow, options),
        ]
    return [
        *rule(options),
        *_to_look_at(session, options),
        *wrap(_counts(session), options.width, "", "key"),
        Text(_time(session)),
        *_remarks(session, options),
        *blank(options),
        *_next(waiting, due_tomorrow, options),
        *rule(options),
    ]


def _to_look_at(session: Summary, options: RenderOptions) -> Lines:
    if session.missed:
        missed = _missed(session.missed, options)
        return [Text("To look at again"), *missed, *blank(options)]
    return [] if session.hinted or session.overruled else [Text("✓ nothing missed", "good")]


def _remarks(session: Summary, options: RenderOptions) -> Lines:
    """What a drill began, what is left for tomorrow, and leeches."""
    lines: Lines = wrap(_begun(session), options.width) if session.drill and session.new else []
    if session.left:
        cards = count(session.left, "card")
        sentence = f"{cards} not yet good after {LEAVE_AFTER} tries, left for tomorrow"
        lines += wrap(sentence, options.width)
    if session.leeches:
        sentence = "Forgotten again and again (leeches): a note of your own may help"
        lines += [
            *blank(options),
            *wrap(sentence, options.width),
            *_entries(session.leeches, options),
        ]
    return lines


def _begun(session: Summary) -> str:
    """What a drill means for the reviews: they ask what it began, and begin less today."""
    sentence = f"This drill added {count(session.new, 'card')} to your reviews"
    if not session.new_of_today:
        return f"{sentence}."
    fewer = count(session.new_of_today, "new card")
    return f"{sentence}. Today's reviews bring {fewer} fewer."


def _counts(session: Summary) -> str:
    if not session.cards:
        return count(session.answered, "repeat")
    share = percent(session.accuracy)
    if session.drill:
        asked = [count(session.cards, "question"), f"{session.right} right ({share})"]
    else:
        new = f"{session.new} new" if session.new else ""
        asked = [count(session.cards, "card"), new, f"{session.right} right at once ({share})"]
    later = f"{session.missed_later} right at first, then missed" if session.missed_later else ""
    return facts(
        *asked,
        f"{session.hinted} with a hint" if session.hinted else "",
        f"{session.overruled} judged wrong, which you called right" if session.overruled else "",
        "" if session.drill else later,
        f"{session.missed_again} missed again" if session.missed_again else "",
    )


def _time(session: Summary) -> str:
    mean = duration(session.elapsed_ms // session.answered)
    return f"{count(session.answered, 'answer')} in {duration(session.elapsed_ms)} ({mean} each)"


def _missed(exercises: Sequence[Exercise], options: RenderOptions) -> Lines:
    """Each question with its answer below it, once; roots that were asked alike together."""
    items = {
        (exercise.question, exercise.shown, exercise.accepted): exercise
        for exercise in reversed(exercises)
    }
    by_task: dict[tuple[object, ...], list[Exercise]] = {}
    for item, exercise in reversed(items.items()):
        alone = len(exercise.shown) > 1 or not exercise.about
        by_task.setdefault(item if alone else (exercise.task,), []).append(exercise)
    lines: Lines = []
    for alike in by_task.values():
        if len(alike[0].shown) > 1:
            lines += _table_and_answer(alike[0], options)
        elif alike[0].about:
            lines += wrap(alike[0].task, options.width, INDENT)
            for exercise in alike:
                lines += _word_and_answer(exercise, options)
        else:
            lines += _question_and_answer(alike[0], options)
    return lines


def _word_and_answer(exercise: Exercise, options: RenderOptions) -> Lines:
    """A root or stem, its form and its meaning: "kruś → krośati · cry out, call"."""
    shown = " · ".join(reading(text, options) for text in exercise.shown)
    right = _sanskrit(exercise)
    both = f"{INDENT * 2}{shown} → {reading(right, options)}" if shown else f"{INDENT * 2}→"
    return in_two_columns(facts(both, exercise.meaning), right.devanagari, options)


def _table_and_answer(exercise: Exercise, options: RenderOptions) -> Lines:
    """What was asked of a word, the rows of its table, and the forms that fill the blanks."""
    word, *rows = exercise.shown
    head = facts(f"{INDENT}{reading(word, options)}", exercise.about)
    lines = wrap(exercise.task, options.width, INDENT)
    lines += in_two_columns(head, word.devanagari, options)
    for row in rows:
        lines += wrap(reading(row, options) or row.devanagari, options.width, INDENT * 2)
    text = _sanskrit(exercise)
    return lines + in_two_columns(
        f"{INDENT * 2}→ {reading(text, options)}", text.devanagari, options
    )


def _question_and_answer(exercise: Exercise, options: RenderOptions) -> Lines:
    shown = " · ".join(filter(None, (reading(text, options) for text in exercise.shown)))
    script = " ".join(text.devanagari for text in exercise.shown)
    recall = exercise.ask in (Ask.REVEAL, Ask.MEAN)
    question = shown if recall else facts(exercise.question, shown)
    lines = in_two_columns(f"{INDENT}{question}", script, options)
    if recall:
        return [*lines, *wrap(f"→ {exercise.meaning}", options.width, INDENT * 2)]
    text = _sanskrit(exercise)
    lines += in_two_columns(f"{INDENT * 2}→ {reading(text, options)}", text.devanagari, options)
    if exercise.meaning and exercise.meaning not in exercise.question:
        lines += wrap(exercise.meaning, options.width, INDENT * 3)
    return lines


def _next(waiting: Waiting, tomorrow: int | None, options: RenderOptions) -> Lines:
    """What still waits today, and how to go on; what is due tomorrow."""
    parts = [
        f"{number} {name}"
        for number, name in (
            (waiting.due, "due"),
            (waiting.new, "new"),
            (waiting.again, "to repeat"),
        )
        if number
    ]
    if not parts:
        return _tomorrow(tomorrow)
    sentence = f"still to do today: {enumerated(parts)}; `shabda review` continues"
    return [*wrap(sentence, options.width), *_tomorrow(tomorrow)]


def _tomorrow(due: int | None) -> Lines:
    if due is None:
        return []
    return [Text(f"due tomorrow: {due or 'nothing'}")]


def _entries(exercises: Sequence[Exercise], options: RenderOptions) -> Lines:
    """Each exercise by its Sanskrit and what it means."""
    column = widest(reading(_sanskrit(exercise), options) for exercise in exercises)
    rows = [_entry(exercise, options, column) for exercise in exercises]
    return entry_rows(rows, options, margin=4)


def _entry(exercise: Exercise, options: RenderOptions, column: int) -> tuple[str, str, str]:
    text = _sanskrit(exercise)
    read = INDENT + (pad(reading(text, options), column) + INDENT if column else "")
    return read, exercise.meaning or exercise.question, text.devanagari


def _sanskrit(exercise: Exercise) -> Sanskrit:
    """What an exercise is about: its right answer, or what it showed."""
    return (*exercise.accepted, *exercise.shown, Sanskrit("", "", ""))[0]
