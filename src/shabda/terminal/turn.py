"""One card asked and answered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from rich.text import Text

from shabda.sanskrit.answers import Slip
from shabda.study.cards import Ask, Exercise
from shabda.study.log import Kind
from shabda.study.scheduler import ENOUGH, Button
from shabda.study.session import Session
from shabda.terminal.keyboard import ENTER, Preview
from shabda.terminal.layout import Lines, Look, blank, rule
from shabda.terminal.screens.answer import answer, chosen, verdict
from shabda.terminal.screens.derivation import derivations
from shabda.terminal.screens.grades import grade_bar, graded
from shabda.terminal.screens.help import footer
from shabda.terminal.screens.question import header, hint, question
from shabda.terminal.stage import LEAVE, Draw, Screen, Stage

HINTED = Button.HARD.grade
"""The best grade after a hint."""
LONGEST_MS = 60_000
"""Time counted for one answer at most: beyond it the learner was away."""
CHOSEN_RIGHT, CHOSEN_WRONG = Button.GOOD.grade, Button.AGAIN.grade


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to be kept: its grade q, milliseconds, and the slips heard in it.

    `leave` when the learner went away at its verdict.
    """

    typed: str
    grade: int
    elapsed_ms: int
    slips: tuple[Slip, ...] = ()
    leave: bool = False


class Move(Enum):
    """What can happen to a card instead of an answer."""

    SKIP = auto()
    UNDO = auto()
    LEAVE = auto()


_MOVES = {"s": Move.SKIP, "u": Move.UNDO, LEAVE: Move.LEAVE}


@dataclass(slots=True)
class Turn:
    """The asking of one exercise; `clock` counts seconds, `others` are the judge's."""

    stage: Stage
    session: Session
    exercise: Exercise
    clock: Callable[[], float]
    preview: Preview
    others: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    _hinted: bool = False
    _why: bool = False
    _began: float = 0.0

    def play(self) -> Answer | Move:
        self._began = self.clock()
        if self.exercise.ask is Ask.REVEAL:
            return self._reveal()
        if self.exercise.ask is Ask.CHOOSE:
            return self._choose()
        return self._type()

    def _reveal(self) -> Answer | Move:
        while (key := self._key(self._asked, " \nhsuq")) not in (" ", ENTER):
            if key in _MOVES:
                return _MOVES[key]
            self._hinted = True
        elapsed = self._elapsed()
        while (key := self._key(self._revealed, "1234wsuq")) == "w":
            self._why = not self._why
        if key in _MOVES:
            return _MOVES[key]
        return Answer("", self._graded(key), elapsed)

    def _choose(self) -> Answer | Move:
        choices = self.exercise.choices
        numbers = "".join(str(number) for number in range(1, len(choices) + 1))
        key = self._key(self._asked, f"{numbers}suq")
        if key in _MOVES:
            return _MOVES[key]
        elapsed, choice = self._elapsed(), choices[int(key) - 1]
        right = choice in self.exercise.accepted
        given = Answer(choice.slp1 or choice.iast, CHOSEN_RIGHT if right else CHOSEN_WRONG, elapsed)
        return self._settle(given, lambda look: chosen(choice, right, look))

    def _type(self) -> Answer | Move:
        while True:
            typed = self.stage.line(self._asked, self.preview)
            command = _command(typed)
            if command in _MOVES:
                return _MOVES[command]
            if command == "h":
                self._hinted = True
            elif not self.stage.common(command, self.exercise.ask):
                return self._judge(typed or "")

    def _judge(self, typed: str) -> Answer | Move:
        elapsed = self._elapsed()
        it = self.exercise.judged(typed, self.others)
        given = Answer(typed, min(it.grade, self._most), elapsed, it.heard_slips)
        return self._settle(given, lambda look: verdict(it, typed, look))

    def _settle(self, given: Answer, said: Callable[[Look], Lines]) -> Answer | Move:
        """Show a verdict and let the learner accept its grade, give another, or answer anew."""
        self._why = self._teaches(given.grade)

        waits = self.stage.keyboard.waits

        def draw(look: Look) -> Screen:
            bar = self._bar(look, given.grade) if waits else graded(given.grade)
            fresh = [*said(look), *blank(look), *self._answer(look), *rule(look), *bar]
            return Screen(self._question(look), fresh)

        if not waits:
            self.stage.show(draw)
            return given
        while (key := self._key(draw, "\n 1234wuq")) == "w":
            self._why = not self._why
        if key == "u":
            return self.play()
        if key in (ENTER, " "):
            return given
        return (
            replace(given, leave=True) if key == LEAVE else replace(given, grade=self._graded(key))
        )

    def _teaches(self, grade: int) -> bool:
        """Whether the derivation is shown unasked: in a drill always, else after a slip."""
        return bool(self.exercise.derivations) and (not self.session.repeat or grade < ENOUGH)

    @property
    def _most(self) -> int:
        return HINTED if self._hinted else Button.EASY.grade

    def _graded(self, key: str) -> int:
        return min(Button(int(key)).grade, self._most)

    def _elapsed(self) -> int:
        return min(LONGEST_MS, round((self.clock() - self._began) * 1000))

    def _key(self, draw: Draw, allowed: str) -> str:
        return self.stage.key(draw, allowed, self.exercise.ask)

    def _asked(self, look: Look) -> Screen:
        above = self._question(look)
        below = [Text(self.note)] if self.note else []
        below = [*rule(look), *below, *footer(self.exercise.ask, look)]
        if self._hinted:
            return Screen(above, [*hint(self.exercise, look), *below])
        return Screen([], [*above, *below])

    def _revealed(self, look: Look) -> Screen:
        fresh = [*self._answer(look), *rule(look), *self._bar(look)]
        return Screen(self._question(look), fresh)

    def _question(self, look: Look) -> Lines:
        practice = self.session.kind in (Kind.CRAM, Kind.DRILL)
        lines = header(self.session.progress, look, practice=practice)
        return [*lines, *question(self.exercise, look)]

    def _answer(self, look: Look) -> Lines:
        lines = answer(self.exercise, look)
        if not self._why:
            return lines
        if not self.exercise.derivations:
            return [*lines, Text("no rule of the book stands behind this card", "quiet")]
        return [*lines, *blank(look), *derivations(self.exercise.derivations, look)]

    def _bar(self, look: Look, judged: int | None = None) -> Lines:
        session = self.session
        return grade_bar(
            session.futures(), look, judged=judged, most=self._most, repeats=session.repeat
        )


def _command(typed: str | None) -> str:
    """The command a typed line is, or "": a colon and a letter, the end of input, q or ?."""
    if typed is None:
        return LEAVE
    text = typed.strip().lower()
    if len(text) == 2 and text[0] == ":":
        return text[1]
    return text if text in (LEAVE, "?") else ""
