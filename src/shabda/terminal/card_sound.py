"""What is heard with the screens of one card."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import Ask, Exercise
from shabda.study.exercises.spoken_sanskrit import spoken_answer, spoken_question
from shabda.study.session_port import Voice

NOTHING_TO_HEAR = "this question shows no Sanskrit to hear; its answer can be heard"


@dataclass(slots=True)
class CardSound:
    """The sound of a question, then of its answer; `waits`: someone is there to hear it.

    Each method returns a sentence for the learner when something can't be heard, else "".
    """

    voice: Voice
    waits: bool
    _answered: bool = False

    def ask(self, exercise: Exercise) -> str:
        """A question is shown: begin its sound if that is the question.

        With `listen` also that of what is shown, if it can't help to choose.
        """
        self._answered = False
        listens = self.voice.listens and exercise.ask is not Ask.CHOOSE
        return self._show(exercise, begin=listens or bool(exercise.spoken))

    def answer(self, exercise: Exercise) -> str:
        """An answer is shown: stop the question; with `listen`, begin the answer."""
        self._answered = True
        return self._show(exercise, begin=self.voice.listens)

    def play(self, exercise: Exercise) -> str:
        """Begin the sound of the screen, once more or for the first time."""
        text = self._text(exercise)
        return self.voice.start(text) if text else NOTHING_TO_HEAR

    def _show(self, exercise: Exercise, *, begin: bool) -> str:
        failure = self.voice.stop()
        text = self._text(exercise) if begin and self.waits else ""
        return (self.voice.start(text) if text else "") or failure

    def _text(self, exercise: Exercise) -> str:
        return spoken_answer(exercise) if self._answered else spoken_question(exercise)
