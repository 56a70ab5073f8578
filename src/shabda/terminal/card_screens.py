"""The parts of a card's screens that depend on the session: question, reasons."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from shabda.figures import count
from shabda.study.cards import Exercise
from shabda.study.log import EventKind
from shabda.study.session import Session
from shabda.study.words import Word
from shabda.terminal.layout import Lines, RenderOptions, blank
from shabda.terminal.screens.derivation_steps import derivations, shown_steps
from shabda.terminal.screens.question import progress_header, question
from shabda.terminal.screens.verb_parts import parts_rows
from shabda.terminal.screens.word_pages import word_background_lines


class Why(Enum):
    """How much of the reasons of an answer is shown."""

    HIDDEN = auto()
    CUT = auto()
    """As far as the window has room."""
    WHOLE = auto()

    def after_key(self, unasked: Why, *, cut: bool) -> Why:
        """Return what `w` shows next: everything if not all was seen, else the former view."""
        if self is Why.HIDDEN or (self is Why.CUT and cut):
            return Why.WHOLE
        return unasked if self is Why.WHOLE else Why.HIDDEN


def asked_lines(
    session: Session, exercise: Exercise, options: RenderOptions, *, lesson: bool
) -> Lines:
    """The progress of the session and the question; a lesson only before the answer."""
    lines = progress_header(session.progress, options, counts=_counts(session))
    return [*lines, *question(exercise, options, lesson=lesson)]


def _counts(session: Session) -> str:
    """What an answer counts for, where that differs from card to card."""
    if session.kind in (EventKind.CRAM, EventKind.DRILL):
        return "practice: recorded, changes no date"
    if session.repeat or session.kind is not EventKind.REVIEW or session.card is None:
        return ""
    return (
        "due: this answer counts"
        if session.card.id in session.states
        else "new: this answer sets its first date"
    )


def reasons(
    exercise: Exercise, words: Sequence[tuple[Word, Sequence[Word]]], options: RenderOptions
) -> Lines:
    """Return the derivations of an answer, or what the decks say about its words."""
    if exercise.derivations:
        return [*blank(options), *derivations(exercise.derivations, options)]
    return [
        *parts_rows(exercise.parts, options),
        *blank(options),
        *word_background_lines(words, options),
    ]


def all_steps(exercise: Exercise) -> str:
    """Return what `w` shows where only a part of the reasons is visible."""
    steps = shown_steps(exercise.derivations)
    return f"w: all {count(steps, 'step')}" if steps > 1 else "w: all of it"
