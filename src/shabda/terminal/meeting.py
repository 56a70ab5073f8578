"""Shows a new word before it is asked."""

from __future__ import annotations

from shabda.study.cards import Exercise
from shabda.study.session import Session
from shabda.study.session_port import Voice
from shabda.terminal.card_sound import CardSound
from shabda.terminal.display import Display
from shabda.terminal.layout import Lines, RenderOptions, rule, wrap
from shabda.terminal.moves import MOVES, Move
from shabda.terminal.screens.key_help import meeting_footer
from shabda.terminal.screens.question import meeting, progress_header
from shabda.terminal.screens.verb_parts import parts_rows
from shabda.terminal.viewport import Screen

_KEYS = " \nsxuqp"


def meet(
    display: Display, voice: Voice, exercise: Exercise, session: Session, note: str
) -> Move | None:
    """Show a word until a key is pressed; return the move of that key, or None to go on."""
    sound = CardSound(voice, display.keyboard.waits)
    note = sound.answer(exercise) or note

    def shown(options: RenderOptions) -> Lines:
        if not session.meets:
            return meeting(exercise, options)
        return meeting(exercise, options, number=session.meeting, total=session.to_meet)

    def draw(options: RenderOptions) -> Screen:
        lines = [*progress_header(session.progress, options), *shown(options)]
        above = wrap(note, options.width, "", "warn") if note else []
        foot = [*rule(options), *above]
        if display.keyboard.waits:
            foot += meeting_footer(options)
        return Screen([], lines, foot=foot, extra=parts_rows(exercise.parts, options))

    if not display.keyboard.waits:
        display.show(draw)
        return None
    while (key := display.key(draw, _KEYS, exercise.ask)) == "p":
        note = sound.play(exercise)
    return MOVES.get(key)
