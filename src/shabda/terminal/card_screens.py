"""The parts of a card's screens that depend on the session: question, reasons."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from rich.text import Text

from shabda.figures import count
from shabda.lazy_dataclasses import replace
from shabda.study.cards import CardKind, Exercise
from shabda.study.exercises.term_notes import asked_text, named_notes
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import KNOWN_GRADE
from shabda.study.session import Session
from shabda.study.words import Word
from shabda.terminal.layout import INDENT, Lines, RenderOptions, blank, wrap
from shabda.terminal.screens.derivation_steps import derivations, shown_steps
from shabda.terminal.screens.grades import GradeBar
from shabda.terminal.screens.key_help import answered_keys
from shabda.terminal.screens.question import progress_header, question
from shabda.terminal.screens.verb_parts import parts_rows
from shabda.terminal.screens.word_pages import word_background_lines
from shabda.terminal.viewport import Screen

_BOTH = 2


class Why(Enum):
    """How much of the reasons of an answer is shown."""

    HIDDEN = auto()
    CUT = auto()
    """As far as the window has room."""
    WHOLE = auto()

    def after_key(self, first_view: Why, *, cut: bool) -> Why:
        """Return what `w` shows next: everything; then, if a part was left out, the former view."""
        if self is Why.WHOLE:
            return first_view
        return Why.WHOLE if self is Why.HIDDEN or cut else Why.CUT


def asked_lines(
    session: Session, exercise: Exercise, options: RenderOptions, *, lesson: bool
) -> Lines:
    """The progress of the session and the question; a lesson only before the answer."""
    return [*head_lines(session, options), *question(exercise, options, lesson=lesson)]


def head_lines(session: Session, options: RenderOptions) -> Lines:
    """The progress of the session and what an answer counts for."""
    return progress_header(session.progress, options, counts=_counts(session))


def _counts(session: Session) -> str:
    """What an answer counts for, where that differs from card to card."""
    if session.kind in (EventKind.CRAM, EventKind.DRILL):
        return "extra practice: the schedule stays as it is"
    if session.mode.repeat or session.kind is not EventKind.REVIEW or session.card is None:
        return ""
    if session.card.id in session.states:
        return "due: your answer sets when it comes back"
    if session.new_left is None or session.new_left <= 0:
        return "not in your reviews yet; your answer adds it"
    left = count(session.new_left, "new card")
    return f"not in your reviews yet; your answer adds it ({left} left today)"


def question_notes(exercise: Exercise, options: RenderOptions) -> Lines:
    """Explain the terms of a question and its lesson, as far as the learner may not know them."""
    lesson = exercise.lesson.gloss if exercise.lesson else ""
    return term_lines(f"{asked_text(exercise)} {lesson}", exercise, options)


def step_notes(exercise: Exercise, options: RenderOptions) -> Lines:
    """Explain the terms of a derivation, as far as the learner may not know them."""
    glosses = (step.gloss for made in exercise.derivations for step in made.steps)
    lines = term_lines(" ".join(glosses), exercise, options)
    return [*blank(options), *lines] if lines else []


def is_explained(session: Session, exercise: Exercise, grade: int) -> bool:
    """Whether the derivation is shown at once: always in a drill, else after a slip."""
    return bool(exercise.derivations) and (not session.mode.repeat or grade < KNOWN_GRADE)


def grade_bar(session: Session, exercise: Exercise, why: Why) -> GradeBar:
    """The grades below an answer, and the other keys."""
    has_more = bool(exercise.derivations) or exercise.card.kind is not CardKind.RULE
    keys = answered_keys(
        why=bool(exercise.derivations),
        more=why is Why.HIDDEN and has_more,
        back=why is Why.WHOLE,
    )
    repeats, due_in = session.returns_today, session.due_in
    return GradeBar(session.futures(), repeats=repeats, due_in=due_in, more=keys)


def reasons(
    exercise: Exercise, words: Sequence[tuple[Word, Sequence[Word]]], options: RenderOptions
) -> Lines:
    """Return the derivations of an answer, or what the decks say about its words."""
    if exercise.derivations:
        named = exercise.has_parts
        return [*blank(options), *derivations(exercise.derivations, options, named=named)]
    return [
        *parts_rows(exercise.parts, options),
        *blank(options),
        *word_background_lines(words, options),
    ]


def with_reasons(
    screen: Screen,
    exercise: Exercise,
    words: Sequence[tuple[Word, Sequence[Word]]],
    why: Why,
    options: RenderOptions,
) -> Screen:
    """Add to the screen of an answer the reasons that are shown, and the parts of a verb."""
    if why is Why.HIDDEN:
        return replace(screen, extra=parts_rows(exercise.parts, options))
    return replace(
        screen,
        detail=reasons(exercise, words, options),
        more=all_steps(exercise) if why is Why.CUT else "",
        least=table_height(exercise),
        notes=step_notes(exercise, options),
    )


def table_height(exercise: Exercise) -> int:
    """The lines of a table with blanks, each row in two scripts; 0 for other questions."""
    return 2 * (len(exercise.shown) - 1) if exercise.has_parts else 0


def all_steps(exercise: Exercise) -> str:
    """Return what `w` shows where only a part of the reasons is visible."""
    steps = shown_steps(exercise.derivations)
    if steps == _BOTH:
        return "w: both steps"
    return f"w: all {steps} steps" if steps > _BOTH else "w: all of it"


_MOST_TERMS = 4
"""The most terms that are explained below one text."""


def term_lines(text: str, exercise: Exercise, options: RenderOptions) -> Lines:
    """The notes of an exercise on the terms that a text names."""
    lines: Lines = []
    for note in named_notes(text, exercise.notes)[:_MOST_TERMS]:
        line = Text.assemble(f"{INDENT}{note.term}: ", (note.meaning, "quiet"))
        lines += wrap(line, options.width)
    return lines
