"""Shows a new word before it is asked."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import Exercise
from shabda.study.session import Session
from shabda.study.session_port import SessionPort
from shabda.terminal.asides import ENTRY_KEYS, change_entry
from shabda.terminal.card_sound import CardSound
from shabda.terminal.display import Display
from shabda.terminal.layout import Lines, RenderOptions, rule, wrap
from shabda.terminal.moves import MOVES, Move
from shabda.terminal.screens.key_help import introduction_footer, introduction_help
from shabda.terminal.screens.question import introduction_lines, progress_header
from shabda.terminal.screens.verb_parts import parts_rows
from shabda.terminal.viewport import Screen

_STAYS = f"ph{ENTRY_KEYS}"
"""The keys after which the word is still shown."""
_NO_HINT = "the word is shown here; a hint is for its question, which comes later"


def introduce(
    display: Display, port: SessionPort, exercise: Exercise, session: Session, message: str
) -> tuple[Exercise, Move | None]:
    """Show a word until a key is pressed.

    Return the exercise, which an edit may have changed, and the move of the key; None to go on.
    """
    sound = CardSound(port.voice, display.keyboard.waits)
    page = _Page(
        exercise, session, sound.answer(exercise) or message, display.keyboard.waits,
        hear=port.voice.exists,
    )  # fmt: skip
    if not display.keyboard.waits:
        display.show(page.screen)
        return exercise, None
    while (key := display.key(page.screen, f" \nsxuq{_STAYS}", introduction_help)) in _STAYS:
        if key == "p":
            page.message = sound.play(page.exercise)
        elif key == "h":
            page.message = _NO_HINT
        else:
            page.exercise, page.message = change_entry(
                key, display, port, page.exercise, page.screen
            )
    return page.exercise, MOVES.get(key)


@dataclass(slots=True)
class _Page:
    """A new word on the screen, or a word that was missed, with a message below it."""

    exercise: Exercise
    session: Session
    message: str
    waits: bool
    hear: bool = True

    def screen(self, options: RenderOptions) -> Screen:
        message = wrap(self.message, options.width, "", "warn") if self.message else []
        keys = introduction_footer(options, hear=self.hear) if self.waits else []
        foot = [*rule(options), *message, *keys]
        parts = parts_rows(self.exercise.parts, options)
        return Screen([], self._lines(options), foot=foot, extra=parts)

    def _lines(self, options: RenderOptions) -> Lines:
        session, number, total = self.session, 0, 0
        if session.introduces:
            number, total = session.introduction_number, session.to_introduce
        word = introduction_lines(self.exercise, options, number=number, total=total)
        return [*progress_header(session.progress, options), *word]
