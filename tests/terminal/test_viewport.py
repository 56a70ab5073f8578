"""The verdict is on every screen, however small the window and long the derivation."""

import io
from collections.abc import Callable, Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text
from tests.screen_law import breaches

from fake_voice import FakeVoice
from shabda.app.grammar_data import roots
from shabda.sanskrit.forms.cells import VerbCell, noun_table, verb_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.nominal.irregular_stems import PRONOUNS
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Prayoga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.script import spell
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.terminal.card_dialog import CardDialog
from shabda.terminal.console import THEME
from shabda.terminal.display import Display
from shabda.terminal.keyboard import DOWN, PAGE_DOWN, Preview
from shabda.terminal.layout import RenderOptions
from shabda.terminal.screens.derivation_steps import derivations, shown_steps

pytestmark = pytest.mark.no_cover

WINDOWS = [(80, 24), (60, 20)]
COMMON = ("BU", "gam", "dfS", "kf", "dA", "SrU", "han", "as")


class Typing:
    """Types one wrong answer, then each key in turn; `screens` holds what each key saw."""

    live = waits = True
    interrupted = False

    def __init__(self, typed: str, keys: str, sheet: io.StringIO) -> None:
        self.typed, self.keys, self.sheet = typed, iter([*keys.split(",")]), sheet
        self.screens: list[str] = []

    def key(self, redraw: Callable[[], None]) -> str | None:
        self.screens.append(self.sheet.getvalue())
        self.sheet.seek(0)
        self.sheet.truncate()
        return next(self.keys, None)

    def line(
        self,
        redraw: Callable[[], None],
        preview: Preview,
        start: str = "",
        *,
        escapes: bool = False,
    ) -> str | None:
        self.sheet.seek(0)
        self.sheet.truncate()
        return self.typed

    def drop_typed_ahead(self) -> None:
        """All is typed in time."""

    def away(self) -> None:
        raise NotImplementedError


def played(exercise: Exercise, typed: str, window: tuple[int, int], keys: str) -> list[str]:
    """The screens after an answer, one before each key."""
    sheet = io.StringIO()
    width, height = window
    console = Console(
        file=sheet, theme=THEME, width=width, height=height, force_terminal=True,
        color_system=None, markup=False, highlight=False, emoji=False, _environ={"TERM": "xterm"},
    )  # fmt: skip
    keyboard = Typing(typed, keys, sheet)
    display = Display(console, keyboard, environ={"TERM": "xterm"})  # type: ignore[arg-type]
    session = Session.start(739_000, [exercise.card], {}, SessionMode(repeat=False))
    CardDialog(display, Port(), session, exercise, lambda: 0.0).run()  # type: ignore[arg-type]
    return [screen.replace("\x1b[2J", "").replace("\x1b[H", "") for screen in keyboard.screens]


class Port:
    voice = FakeVoice()
    confusable: dict[str, str] = {}  # noqa: RUF012

    def recognise_word(
        self, exercise: Exercise, verdict: object, typed: str
    ) -> tuple[object, None]:
        return verdict, None


def cells() -> Iterator[tuple[str, VerbCell | object]]:
    by_name = {root.root: root for root in roots() if root.root in COMMON}
    for root in by_name.values():
        for lakara in Lakara:
            for cell in verb_table(root, lakara, Prayoga.KARTARI, None):
                yield root.meaning, cell
    for stem in PRONOUNS:
        for linga in Linga:
            if declines(stem, linga):
                for cell in noun_table(Noun(stem, linga, "this one")):
                    yield "this one", cell


@cache
def exercises() -> list[Exercise]:
    return [*_exercises()]


def _exercises() -> Iterator[Exercise]:
    for meaning, cell in cells():
        ways = cell.derivations(())  # type: ignore[attr-defined]
        if ways:
            forms = tuple(spell(way.form) for way in ways)
            card = Card("rule:x", CardKind.RULE, "rules")
            yield Exercise(
                card, Ask.TYPE, cell.label, shown=(spell("BU"),), accepted=forms,  # type: ignore[attr-defined]
                meaning=meaning, derivations=ways,
            )  # fmt: skip


@pytest.mark.parametrize("window", WINDOWS)
def test_the_verdict_is_on_the_screen_for_every_lakara_and_pronoun(window) -> None:
    _, height = window
    sample = exercises()[WINDOWS.index(window) :: 4]
    kinds = [
        {exercise.task.partition(",")[0] for exercise in part} for part in (sample, exercises())
    ]
    assert kinds[0] == kinds[1]
    for exercise in sample:
        screen, *scrolled = played(exercise, "kamalam", window, "w,w,\n")
        text = " ".join(screen.split())
        assert len(screen.splitlines()) < height, screen
        assert "✗" in screen, screen
        assert "you typed kamalam" in text, screen
        assert exercise.accepted[0].iast in text, screen
        assert exercise.meaning in text, screen
        assert "Enter or 1 again" in text, screen
        for shown in (screen, *scrolled):  # what scrolls says how far, on the line of the keys
            assert "\n (arrows" not in shown


@pytest.mark.parametrize("window", WINDOWS)
def test_the_question_stays_above_the_verdict_and_gives_up_its_progress_first(window) -> None:
    sample = exercises()[::9]
    screens = [played(exercise, "kamalam", window, "\n")[0] for exercise in sample]
    asked = [
        exercise.task in " ".join(screen.split())
        for exercise, screen in zip(sample, screens, strict=True)
    ]
    assert sum(asked) >= 0.95 * len(asked)
    assert all(kept for kept, screen in zip(asked, screens, strict=True) if "0 of 1 done" in screen)


@pytest.mark.parametrize("window", WINDOWS)
def test_w_shows_all_steps_and_the_arrows_reach_the_last(window) -> None:
    longest = max(exercises(), key=lambda it: shown_steps(it.derivations))
    screens = played(longest, "kamalam", window, ",".join(["w", *[PAGE_DOWN] * 30, "\n"]))
    assert f"w: all {shown_steps(longest.derivations)} steps" in screens[0]
    assert derivations(longest.derivations, RenderOptions(window[0]))[-1].plain in screens[-1]
    assert all("✗" in screen for screen in screens)
    assert all(len(screen.splitlines()) < window[1] for screen in screens)
    one_down = played(longest, "kamalam", window, f"w,{DOWN},\n")
    assert one_down[1] != one_down[2]


@pytest.mark.parametrize("window", WINDOWS)
def test_a_cut_screen_keeps_the_law_of_screens(window) -> None:
    longest = max(exercises(), key=lambda it: sum(len(way.steps) for way in it.derivations))
    for screen in played(longest, "kamalam", window, "w,\n"):
        lines = [Text(line) for line in screen.splitlines()]
        assert list(breaches(lines, window[0], plain=False)) == []


@pytest.mark.parametrize("window", WINDOWS)
def test_escape_leaves_the_reasons_that_w_showed(window) -> None:
    longest = max(exercises(), key=lambda it: sum(len(way.steps) for way in it.derivations))
    asked, reasons, back, last = played(longest, "kamalam", window, "w,Esc,Esc,\n")
    assert "Esc back" in reasons
    assert back == asked
    assert "Esc is not a key here" in last


RECALL = Exercise(
    Card("word:x", CardKind.RECOGNISE, "notes"), Ask.REVEAL, "What does it mean?",
    shown=(spell("gfha"),), accepted=(spell("gfha"),), meaning="house",
)  # fmt: skip
WORDS = st.text(st.sampled_from("abcdefghijklmnoprstuvxyz"), min_size=1, max_size=9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS)
def test_a_word_typed_at_a_recall_card_does_nothing_to_it(word: str) -> None:
    screens = played(RECALL, "", (80, 24), ",".join([*word, " ", *word, " "]))
    assert len(screens) == 2 * len(word) + 2
    for pressed, screen in zip(word, screens[1:], strict=False):
        said = (f"{pressed} is not a key here", f"type a colon first: :{pressed}")
        assert pressed == "p" or any(sign in screen for sign in said)
