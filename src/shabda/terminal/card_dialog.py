"""One card asked and answered."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.cards import Ask, CardKind, Exercise
from shabda.study.exercises.meanings import judge_meaning
from shabda.study.log import Kind
from shabda.study.scheduling.scheduler import ENOUGH, Button
from shabda.study.session import Session
from shabda.study.session_port import Answer, Backstage
from shabda.terminal.display import LEAVE, Draw, Screen, Stage
from shabda.terminal.keyboard import ENTER, Preview
from shabda.terminal.layout import Lines, Look, blank, fold, rule
from shabda.terminal.screens.answer import answer, chosen, meant, verdict
from shabda.terminal.screens.derivation import derivations
from shabda.terminal.screens.grades import grade_bar, graded
from shabda.terminal.screens.help import footer
from shabda.terminal.screens.question import header, hint, question
from shabda.terminal.screens.words import behind

HINTED = Button.HARD.grade
"""The best grade after a hint."""
LONGEST_MS = 60_000
"""Time counted for one answer at most: beyond it the learner was away."""
CHOSEN_RIGHT, CHOSEN_WRONG = Button.GOOD.grade, Button.AGAIN.grade
NOTE = "A note of your own, shown with the answer; an empty line leaves things as they are:"


class Move(Enum):
    """What can happen to a card instead of an answer."""

    SKIP = auto()
    SUSPEND = auto()
    UNDO = auto()
    LEAVE = auto()


_MOVES = {"s": Move.SKIP, "x": Move.SUSPEND, "u": Move.UNDO, LEAVE: Move.LEAVE}
_ASIDES = "efn"
"""Keys for what is done to the card itself, before or after its answer."""


@dataclass(slots=True)
class Turn:
    """The asking of one exercise; `clock` counts seconds, `note` is told with the question."""

    stage: Stage
    backstage: Backstage
    session: Session
    exercise: Exercise
    clock: Callable[[], float]
    preview: Preview
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
        while (key := self._key(self._asked, " \nhsxuq")) not in (" ", ENTER):
            if key in _MOVES:
                return _MOVES[key]
            self._hinted = True
        elapsed, self.note = self._elapsed(), ""
        key = self._key(self._revealed, "1234wsxuq")
        if key in _MOVES:
            return _MOVES[key]
        return Answer("", self._graded(key), elapsed, hinted=self._hinted)

    def _choose(self) -> Answer | Move:
        choices = self.exercise.choices
        numbers = "".join(str(number) for number in range(1, len(choices) + 1))
        key = self._key(self._asked, f"{numbers}sxuq")
        if key in _MOVES:
            return _MOVES[key]
        elapsed, choice = self._elapsed(), choices[int(key) - 1]
        right = choice in self.exercise.accepted
        grade = CHOSEN_RIGHT if right else CHOSEN_WRONG
        confused = not right and self.exercise.card.kind is CardKind.CONTRAST
        other = equivalence_key(choice.slp1) if confused else ""
        given = Answer(choice.slp1 or choice.iast, grade, elapsed, taken_for=other)
        return self._settle(given, lambda look: chosen(choice, right, look))

    def _type(self) -> Answer | Move:
        while True:
            english = self.exercise.ask is Ask.MEAN
            typed = self.stage.line(self._asked, _no_preview if english else self.preview)
            command = _command(typed)
            if command in _MOVES:
                return _MOVES[command]
            if command == "h":
                self._hinted = True
            elif command and command in _ASIDES:
                self._aside(command)
            elif typed and typed.lstrip().startswith(":") and command not in ("i", "?"):
                self.note = f"{typed.strip()} is no key; :? tells them all"
            elif not self.stage.common(command, self.exercise.ask):
                return self._judge_meaning(typed or "") if english else self._judge(typed or "")

    def _judge(self, typed: str) -> Answer | Move:
        elapsed = self._elapsed()
        it = self.exercise.judged(typed, self.backstage.others)
        grade = min(it.grade, self._most)
        given = Answer(typed, grade, elapsed, it.heard_slips, it.confused_with, hinted=self._hinted)
        return self._settle(given, lambda look: verdict(it, typed, look))

    def _judge_meaning(self, typed: str) -> Answer | Move:
        elapsed = self._elapsed()
        it = judge_meaning(typed, self.exercise.senses, dict(self.exercise.unlike))
        other = equivalence_key(it.confused_with)
        grade = min(it.grade, self._most)
        given = Answer(typed, grade, elapsed, taken_for=other, hinted=self._hinted)
        return self._settle(given, lambda look: meant(it, typed, look))

    def _settle(self, given: Answer, said: Callable[[Look], Lines]) -> Answer | Move:
        """Show a verdict and let the learner accept its grade, give another, or answer anew."""
        self._why, self.note = self._teaches(given.grade), ""
        waits = self.stage.keyboard.waits

        def draw(look: Look) -> Screen:
            bar = self._bar(look, given.grade) if waits else graded(given.grade)
            fresh = [*said(look), *blank(look), *self._answer(look), *rule(look)]
            return Screen(self._question(look), [*fresh, *self._told(look), *bar])

        if not waits:
            self.stage.show(draw)
            return given
        key = self._key(draw, "\n 1234wxuq")
        if key == "u":
            return self.play()
        if key == "x":
            return Move.SUSPEND
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
        """Wait for a key that goes on, doing meanwhile what is done to the card itself."""
        while True:
            key = self.stage.key(draw, allowed + _ASIDES, self.exercise.ask)
            if key == "w":
                self._why = not self._why
            elif key in _ASIDES:
                self._aside(key)
            else:
                return key

    def _aside(self, key: str) -> None:
        if key == "f":
            self.note = self.backstage.flag(self.exercise)
        elif key == "e":
            with self.stage.keyboard.away():
                self.exercise, self.note = self.backstage.edit(self.exercise)
        elif written := (self.stage.line(self._writing, _no_preview) or "").strip():
            self.exercise, self.note = self.backstage.annotate(self.exercise, written)
        self._began = self.clock()

    def _writing(self, look: Look) -> Screen:
        return Screen(self._question(look), [*rule(look), *fold(NOTE, look.width)])

    def _asked(self, look: Look) -> Screen:
        above = self._question(look)
        below = [*rule(look), *self._told(look), *footer(self.exercise.ask, look)]
        if self._hinted:
            return Screen(above, [*hint(self.exercise, look), *below])
        return Screen([], [*above, *below])

    def _revealed(self, look: Look) -> Screen:
        fresh = [*self._answer(look), *rule(look), *self._told(look), *self._bar(look)]
        return Screen(self._question(look), fresh)

    def _told(self, look: Look) -> Lines:
        return fold(self.note, look.width, "", "warn") if self.note else []

    def _question(self, look: Look) -> Lines:
        practice = self.session.kind in (Kind.CRAM, Kind.DRILL)
        lines = header(self.session.progress, look, practice=practice)
        return [*lines, *question(self.exercise, look)]

    def _answer(self, look: Look) -> Lines:
        lines = answer(self.exercise, look)
        if not self._why:
            return lines
        if self.exercise.derivations:
            return [*lines, *blank(look), *derivations(self.exercise.derivations, look)]
        return [*lines, *blank(look), *behind(self.backstage.behind(self.exercise), look)]

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


def _no_preview(typed: str) -> str:
    return ""
