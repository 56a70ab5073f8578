"""Introduces a word: shows it before it is asked."""

from __future__ import annotations

from shabda.study.cards import Exercise
from shabda.study.session import Session
from shabda.study.session_port import Voice
from shabda.terminal.card_sound import CardSound
from shabda.terminal.display import Display
from shabda.terminal.layout import Lines, RenderOptions, rule, wrap
from shabda.terminal.moves import MOVES, Move
from shabda.terminal.screens.key_help import introduction_footer
from shabda.terminal.screens.question import introduction_lines, progress_header
from shabda.terminal.screens.verb_parts import parts_rows
from shabda.terminal.viewport import Screen

_KEYS = " \nsxuqp"


def introduce(
    display: Display, voice: Voice, exercise: Exercise, session: Session, message: str
) -> Move | None:
    """Show a word until a key is pressed; return the move of that key, or None to go on."""
    sound = CardSound(voice, display.keyboard.waits)
    message = sound.answer(exercise) or message

    def shown(options: RenderOptions) -> Lines:
        if not session.introduces:
            return introduction_lines(exercise, options)
        return introduction_lines(
            exercise, options, number=session.introduction_number, total=session.to_introduce
        )

    def draw(options: RenderOptions) -> Screen:
        lines = [*progress_header(session.progress, options), *shown(options)]
        above = wrap(message, options.width, "", "warn") if message else []
        foot = [*rule(options), *above]
        if display.keyboard.waits:
            foot += introduction_footer(options)
        return Screen([], lines, foot=foot, extra=parts_rows(exercise.parts, options))

    if not display.keyboard.waits:
        display.show(draw)
        return None
    while (key := display.key(draw, _KEYS, exercise.ask)) == "p":
        message = sound.play(exercise)
    return MOVES.get(key)
