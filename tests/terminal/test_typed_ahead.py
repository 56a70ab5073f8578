"""A key counts for a screen only when it was typed after that screen was shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.study.session_port import OtherWord
from shabda.terminal.session import run_session


@dataclass(slots=True)
class Hasty:
    """Keys typed in time, and before them those `ahead` that no screen has dropped."""

    keyboard: Any
    ahead: list[str] = field(default_factory=list)
    live = waits = True
    interrupted = False

    def key(self, redraw: Callable[[], object]) -> str | None:
        return self.ahead.pop(0) if self.ahead else self.keyboard.key(redraw)

    def line(self, redraw: object, preview: object, start: str = "") -> str | None:
        if not self.ahead:
            return self.keyboard.line(redraw, preview, start)
        return self.ahead.pop(0).strip()

    def drop_typed_ahead(self) -> None:
        self.ahead.clear()


@pytest.fixture
def hasty_grades(ask, paper, keyboard, port) -> Callable[..., list[int]]:
    """The grades of a session in which some keys are typed whenever the program works."""

    def play(kind: CardKind, presses: str, typed: str, *, introduce: bool = False) -> list[int]:
        keys = Hasty(keyboard(presses.split(",")))

        class Slow(port):
            def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
                keys.ahead += typed
                return super().exercise(card, taught=taught)

            def recognise_word(
                self, exercise: Exercise, verdict: Verdict, answer: str
            ) -> tuple[Verdict, OtherWord | None]:
                keys.ahead += typed
                return super().recognise_word(exercise, verdict, answer)

        slow = Slow()
        slow.other_words = {"sevaka": OtherWord("that is sevaka", same_meaning=True)}
        mode = SessionMode(repeat=False, introduce=introduce)
        session = Session.start(739_000, [ask(kind).card], {}, mode)
        run_session(session, slow, keys, paper(80).console, lambda: 0.0)
        return slow.grades

    return play


@pytest.mark.parametrize("typed", ["1", "4", "\n", "\n\n", " ", " 4"])
@pytest.mark.parametrize(
    ("kind", "presses"),
    [
        (CardKind.RULE, "bhavati,3"),
        (CardKind.RULE, "bhavat,1"),
        (CardKind.PRODUCE, "nonsense,2"),
        (CardKind.PRODUCE, "sevaka,kiṅkaraḥ,3"),
        (CardKind.RECOGNISE, " ,2"),
        (CardKind.PAIR, "2,3"),
    ],
)
def test_keys_typed_while_the_program_works_grade_nothing(
    hasty_grades: Callable[..., list[int]], kind: CardKind, presses: str, typed: str
) -> None:
    assert hasty_grades(kind, presses, typed) == hasty_grades(kind, presses, "")


def test_keys_typed_ahead_pass_no_new_word(hasty_grades: Callable[..., list[int]]) -> None:
    assert hasty_grades(CardKind.PRODUCE, "\n,kiṅkaraḥ,3", "\n\n", introduce=True) == [4]
