"""Asks one card and takes its answer."""

from collections.abc import Callable
from functools import partial

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import is_devanagari
from shabda.study.cards import Ask, CardKind, Exercise
from shabda.study.scheduling.scheduler import Button
from shabda.study.session import Session
from shabda.study.session_port import Answer, SessionPort
from shabda.terminal.asides import ENTRY_KEYS, change_entry
from shabda.terminal.card_screens import (
    Why,
    asked_lines,
    grade_bar,
    head_lines,
    is_explained,
    question_notes,
    with_reasons,
)
from shabda.terminal.card_sound import CardSound
from shabda.terminal.display import LEAVE, Display, Draw
from shabda.terminal.keyboard import COMMAND, ENTER, ESCAPE
from shabda.terminal.layout import DrawLines, Lines, RenderOptions, blank, rule, wrap
from shabda.terminal.moves import MOVES, Move, command_of, is_not_known
from shabda.terminal.screens.answer import choice_lines, meaning_lines, reveal_lines, verdict_lines
from shabda.terminal.screens.grades import grade_line
from shabda.terminal.screens.key_help import footer, help_screen
from shabda.terminal.screens.question import answer_hint, question
from shabda.terminal.second_try import meaning_verdict, second_try
from shabda.terminal.viewport import Screen

HINTED = Button.HARD.grade  # the best grade after a hint
_LONGEST_MS = 60_000  # counted for an answer: a learner who takes longer was away
CHOSEN_RIGHT, CHOSEN_WRONG = Button.GOOD.grade, Button.AGAIN.grade
_ENTER_AGAIN = "Type an answer, or press Enter again to see the right one."
_LONGEST_SLIP = 3  # a colon and letters that were meant as keys; more are an answer
_SLIPS = {Ask.TYPE: "only mistyped?", Ask.MEAN: "meant the same?"}
_ASIDES = f"{ENTRY_KEYS}p"  # what is done with the card itself, before or after its answer


@dataclass(slots=True)
class CardDialog:
    """Asks one exercise; `clock` counts seconds, `message` is shown with the question."""

    display: Display
    port: SessionPort
    session: Session
    exercise: Exercise
    clock: Callable[[], float]
    message: str = ""
    _hinted: bool = False
    _was_empty: bool = False
    _why: Why = Why.HIDDEN
    _first_view: Why = Why.HIDDEN
    _began: float = 0.0
    _sound: CardSound = field(init=False)

    def __post_init__(self) -> None:
        self._sound = CardSound(self.port.voice, self.display.keyboard.waits)

    def run(self) -> Answer | Move:
        self._began = self.clock()
        self.message = self._sound.ask(self.exercise) or self.message
        if self.exercise.ask is Ask.REVEAL:
            return self._reveal()
        if self.exercise.ask is Ask.CHOOSE:
            return self._choose()
        return self._type()

    def _reveal(self) -> Answer | Move:
        while (key := self._key(self._question_screen, " \nhsxuq")) not in (" ", ENTER):
            if key in MOVES:
                return MOVES[key]
            self._hinted = True
        elapsed, self.message = self._elapsed(), self._sound.answer(self.exercise)
        key = self._key(self._reveal_screen, f" \n{self._grades}wsxuq")
        if key in MOVES:
            return self.run() if key == "u" else MOVES[key]
        grade = self._grade_for(key if key in self._grades else str(Button.GOOD.value))
        return Answer("", grade, elapsed, hinted=self._hinted)

    def _choose(self) -> Answer | Move:
        choices = self.exercise.choices
        numbers = "".join(str(number) for number in range(1, len(choices) + 1))
        key = self._key(self._question_screen, f"{numbers}sxuq")
        if key in MOVES:
            return MOVES[key]
        elapsed, choice = self._elapsed(), choices[int(key) - 1]
        right = choice in self.exercise.accepted
        grade = CHOSEN_RIGHT if right else CHOSEN_WRONG
        is_pair = self.exercise.card.kind is CardKind.PAIR
        other = equivalence_key(choice.slp1) if is_pair and not right else ""
        answer = Answer(choice.slp1 or choice.iast, grade, elapsed, confused_with=other)
        return self._settle(answer, lambda options: choice_lines(choice, right, options))

    def _type(self, start: str = "") -> Answer | Move:
        """Read an answer until one is readable; `start` is one that was not, to be mended."""
        first = True
        while True:
            typed = self.display.line(self._question_screen, self.preview, start, first=first)
            command, shown, start, first = command_of(typed, start), start, "", False
            if command in MOVES:
                return MOVES[command]
            if command == "h":
                self._hinted, self.message = True, ""
            elif command and command in _ASIDES:
                self._aside(command, self._question_screen)
            elif (text := (typed or "").strip()).startswith(":") and command not in ("i", "?"):
                self.message = f"{text} is not a key; :? shows all keys"
                start = text[1:] if len(text) > _LONGEST_SLIP else ""
            elif not (text or self._was_empty) and self.display.keyboard.waits:
                self._was_empty, self.message, first = True, _ENTER_AGAIN, True
            elif is_not_known(typed or ""):
                return self._judge("")
            elif not self.display.common(command, partial(help_screen, self.exercise.ask)):
                return self._judge(typed or "", shown)
            else:
                self.message = ""

    def preview(self, typed: str) -> str:
        """Return how the judge will read the text, in the script shown; "" for English."""
        unread = self.exercise.ask is Ask.MEAN or typed.lstrip().startswith(COMMAND)
        if unread or is_devanagari(typed):
            return ""
        return self.display.spelled(self.exercise.reading(typed, self.port.confusable))

    def _judge(self, typed: str, start: str = "") -> Answer | Move:
        """Judge an answer; some may be typed again, unless it is as at the `start`."""
        if self.exercise.ask is Ask.MEAN:
            return self._judge_meaning(typed)
        elapsed, judged = self._elapsed(), self.exercise.judged(typed, self.port.confusable)
        again, verdict = second_try(self.port, self.exercise, judged, typed)
        if again and self.display.keyboard.waits and typed.strip() != start:
            self.message = again
            return self._type(typed.strip())
        self.exercise = self.exercise.with_first(verdict.faulty)
        grade, other = min(verdict.grade, self._most), verdict.confused_with
        answer = Answer(typed, grade, elapsed, verdict.logged_slips, other, hinted=self._hinted)
        slip = _SLIPS[Ask.TYPE] if verdict.may_be_mistyped else ""
        return self._settle(answer, partial(verdict_lines, verdict, typed), slip)

    def _judge_meaning(self, typed: str) -> Answer | Move:
        verdict = meaning_verdict(self.port, self.exercise, typed)
        grade, other = min(verdict.grade, self._most), verdict.confused_with
        answer = Answer(typed, grade, self._elapsed(), (), other, hinted=self._hinted)
        slip = _SLIPS[Ask.MEAN] if typed.strip() else ""
        return self._settle(answer, partial(meaning_lines, verdict, typed), slip)

    def _settle(self, answer: Answer, explain: DrawLines, slip: str = "") -> Answer | Move:
        """Show a verdict, and of a wrong answer the `slip` it may be; take its grade or another."""
        explained = is_explained(self.session, self.exercise, answer.grade)
        self._first_view = Why.CUT if explained else Why.HIDDEN
        self._why, self.message = self._first_view, self._sound.answer(self.exercise)
        waits = self.display.keyboard.waits

        def draw(options: RenderOptions) -> Screen:
            bar = self._bar(options, answer.grade, slip) if waits else grade_line(answer.grade)
            fresh = [*explain(options), *blank(options), *reveal_lines(self.exercise, options)]
            foot = [*rule(options), *self._message_lines(options), *bar]
            return self._answer_screen(fresh, foot, options)

        if not waits:
            self.display.show(draw)
            return answer
        key = self._key(draw, f"\n {self._grades}wxuq")
        if key == "u":
            return self.run()
        if key == "x" or (key == LEAVE and not answer.typed.strip()):
            return MOVES[key]
        if key == LEAVE:
            return replace(answer, leave=True)
        return answer if key in (ENTER, " ") else answer.graded(self._grade_for(key))

    @property
    def _most(self) -> int:
        return HINTED if self._hinted else Button.EASY.grade

    @property
    def _grades(self) -> str:
        return "".join(str(button.value) for button in Button if button.grade <= self._most)

    def _grade_for(self, key: str) -> int:
        return min(Button(int(key)).grade, self._most)

    def _elapsed(self) -> int:
        return min(_LONGEST_MS, round((self.clock() - self._began) * 1000))

    def _key(self, draw: Draw, allowed: str) -> str:
        """Wait for a key that goes on; carry out keys that act on the card."""
        while True:
            keys, escapes = partial(help_screen, self.exercise.ask), self._why is Why.WHOLE
            key = self.display.key(draw, allowed + _ASIDES, keys, escapes=escapes)
            if key == ESCAPE:
                self._why = self._first_view
            elif key == "w":
                self._why = self._why.after_key(self._first_view, cut=self.display.cut)
            elif key in _ASIDES:
                self._aside(key, draw)
            else:
                return key

    def _aside(self, key: str, draw: Draw) -> None:
        if key == "p":
            self.message = self._sound.play(self.exercise)
            return
        self.exercise, self.message = change_entry(
            key, self.display, self.port, self.exercise, draw
        )
        self._began = self.clock()

    def _question_screen(self, options: RenderOptions) -> Screen:
        above = self._question(options, lesson=True)
        keys = footer(self.exercise.ask, options, hear=self.port.voice.exists)
        foot = [*rule(options), *self._message_lines(options), *keys]
        if not self._hinted:
            return Screen([], above, foot=foot, extra=question_notes(self.exercise, options))
        more = answer_hint(self.exercise, options)
        if self.display.keyboard.live:
            return Screen([], [*above, *more], foot=foot)
        return Screen(above, more, foot=foot)

    def _reveal_screen(self, options: RenderOptions) -> Screen:
        judged = HINTED if self._hinted else None
        foot = [*rule(options), *self._message_lines(options), *self._bar(options, judged)]
        return self._answer_screen(reveal_lines(self.exercise, options), foot, options)

    def _message_lines(self, options: RenderOptions) -> Lines:
        return wrap(self.message, options.width, "", "warn") if self.message else []

    def _question(self, options: RenderOptions, *, lesson: bool = False) -> Lines:
        return asked_lines(self.session, self.exercise, options, lesson=lesson)

    def _answer_screen(self, fresh: Lines, foot: Lines, options: RenderOptions) -> Screen:
        head = head_lines(self.session, options)
        screen = Screen(question(self.exercise, options, lesson=False), fresh, foot=foot, head=head)
        derived = self._why is Why.HIDDEN or self.exercise.derivations
        words = [] if derived else self.port.card_words(self.exercise)
        return with_reasons(screen, self.exercise, words, self._why, options)

    def _bar(self, options: RenderOptions, judged: int | None = None, slip: str = "") -> Lines:
        bar = grade_bar(self.session, self.exercise, self._why)
        return replace(bar, judged=judged, most=self._most, slip=slip).lines(options)
