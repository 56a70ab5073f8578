"""What is done with the entry of a card in a session: flag it, edit it, write a note."""

from __future__ import annotations

from shabda.study.cards import CardKind, Exercise
from shabda.study.session_port import SessionPort
from shabda.terminal.display import Display, Draw

ENTRY_KEYS = "efn"
"""The keys, which work before and after an answer and at a new word."""
NOTE_PROMPT = "A note of your own, shown with the answer; an empty line leaves things as they are:"


def change_entry(
    key: str, display: Display, port: SessionPort, exercise: Exercise, writing: Draw
) -> tuple[Exercise, str]:
    """Do what an entry key does; return the exercise as it is then, and what to say.

    `writing` is the screen below which a note is written.
    """
    if key == "f":
        return exercise, port.flag(exercise)
    if key == "e":
        with display.keyboard.away():
            return port.edit(exercise)
    if exercise.card.kind is CardKind.RULE:
        return exercise, "you can add notes to words, not to rules or pairs"
    written = (display.line(writing, lambda _: "") or "").strip()
    return port.annotate(exercise, written) if written else (exercise, "")
