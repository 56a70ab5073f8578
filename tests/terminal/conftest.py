"""Made-up cards, a scripted keyboard and a console whose text can be read back."""

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import count

import pytest
from rich.console import Console

from fake_voice import FakeVoice
from shabda.sanskrit.answers.judge import Verdict
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.script import spell
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import CardState
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.study.session_port import Answer, FollowUp, OtherWord
from shabda.study.words import Word
from shabda.terminal.console import output_console
from shabda.terminal.keyboard import ENTER
from shabda.terminal.layout import Lines
from shabda.terminal.session import run_session

BHAVATI = Derivation(
    ("BU", "a", "ti"),
    (
        Step(
            "7.3.84",
            "सार्वधातुकार्धधातुकयोः",
            "The final i u ṛ ḷ of a stem takes guṇa before a sārvadhātuka or ārdhadhātuka suffix.",
            ("BU", "a", "ti"),
            ("Bo", "a", "ti"),
            "guna_final",
        ),
        Step(
            "6.1.78",
            "एचोऽयवायावः",
            "e o ai au before a vowel become ay av āy āv.",
            ("Bo", "a", "ti"),
            ("Bav", "a", "ti"),
            "ayadi",
        ),
    ),
    "Bavati",
)

_ASKED = {
    CardKind.RECOGNISE: Exercise(
        Card("word:nidagha", CardKind.RECOGNISE, "vocab"),
        Ask.REVEAL,
        "What does it mean?",
        shown=(spell("nidAGaH"),),
        accepted=(spell("nidAGaH"),),
        meaning="the hot season, summer (noun, masculine)",
        remarks=("Your notes have निदाध: the word is निदाघः, with gha",),
    ),
    CardKind.RULE: Exercise(
        Card("rule:guna", CardKind.RULE, "rules"),
        Ask.TYPE,
        "laṭ, third person singular (-ti)",
        shown=(spell("BU"),),
        accepted=(spell("Bavati"),),
        meaning="to be, to become",
        derivations=(BHAVATI,),
    ),
    CardKind.PAIR: Exercise(
        Card("pair:suta", CardKind.PAIR, "vocab"),
        Ask.CHOOSE,
        "Which is “charioteer”?",
        accepted=(spell("sUta"),),
        choices=(spell("suta"), spell("sUta")),
        meaning="charioteer",
        remarks=("सुत is a son; सूत, with a long ū, is a charioteer",),
    ),
    CardKind.PRODUCE: Exercise(
        Card("word:kinkara", CardKind.PRODUCE, "vocab"),
        Ask.TYPE,
        "In Sanskrit: servant",
        accepted=(spell("kiNkaraH"), spell("BftyaH")),
        meaning="servant",
    ),
}

SUTA = Word("suta", spell("suta"), ("son",), "vocab", tags=("kin",))
SUUTA = Word("sUta", spell("sUta"), ("charioteer",), "vocab")


@pytest.fixture
def ask() -> Callable[[CardKind], Exercise]:
    """The exercise of a kind: nidāghaḥ, bhavati, suta or sūta, kiṅkaraḥ."""
    return _ASKED.__getitem__


@dataclass(slots=True)
class ScriptedKeyboard:
    """Presses the keys that it is given, then leaves."""

    presses: Iterator[str | None]
    live: bool = True
    waits: bool = True
    starts: list[str] = field(default_factory=list)

    def key(self, redraw: Callable[[], None]) -> str | None:
        """A lone letter is meant as a command, as on a line of its own."""
        press = next(self.presses, None)
        if press is None or len(press.removeprefix(":")) > 1:
            return press
        key = press.removeprefix(":").lower()
        return f":{key}" if key.isalpha() else key or ENTER

    def line(
        self, redraw: Callable[[], None], preview: Callable[[str], str], start: str = ""
    ) -> str | None:
        self.starts.append(start)
        return next(self.presses, None)

    def drop_typed_ahead(self) -> None:
        """All is pressed in time."""

    def away(self) -> AbstractContextManager[None]:
        return nullcontext()


@pytest.fixture
def keyboard() -> Callable[..., ScriptedKeyboard]:
    """Make a keyboard of presses."""
    return lambda presses, **how: ScriptedKeyboard(iter(presses), **how)


@dataclass(slots=True)
class RecordingConsole:
    """A console, and what was printed on it since the last reading."""

    console: Console
    file: io.StringIO

    def read(self) -> str:
        text = self.file.getvalue()
        self.file.seek(0)
        self.file.truncate()
        return text


@pytest.fixture
def paper() -> Callable[..., RecordingConsole]:
    """Make a console of a width, on a terminal without colour unless told otherwise."""

    def make(width: int = 80, **environ: str) -> RecordingConsole:
        file = io.StringIO()
        settings = {"TERM": "dumb", "COLUMNS": str(width), "LINES": "24", **environ}
        return RecordingConsole(output_console(file, settings), file)

    return make


@pytest.fixture
def text_of() -> Callable[[Lines], list[str]]:
    """The lines of a screen as plain text."""
    return lambda lines: [line.plain for line in lines]


TODAY = 739_000
SILENCE = FollowUp()
Kept = tuple[CardKind, int, str, int, EventKind]


@dataclass(slots=True)
class FakePort:
    """Plays and remembers: `kept` is the log, `ended` the session, `seen` the screen."""

    voice: FakeVoice = field(default_factory=FakeVoice)

    kept: list[Kept] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    follow_up: FollowUp = SILENCE
    asks: Callable[[CardKind], Exercise] = _ASKED.__getitem__
    confusable: dict[str, str] = field(default_factory=dict)
    other_words: dict[str, OtherWord] = field(default_factory=dict)
    slips: list[list[str]] = field(default_factory=list)
    ended: Session = field(default_factory=lambda: Session.start(TODAY, (), {}))
    seen: str = ""
    starts: list[str] = field(default_factory=list)

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        return self.asks(card.kind)

    def record(self, exercise: Exercise, given: Answer, kind: EventKind) -> FollowUp:
        answered = (given.grade, given.typed, given.elapsed_ms)
        self.kept.append((exercise.card.kind, *answered, kind))
        self.slips.append([slip.code for slip in given.slips])
        self.done += [f"took it for {given.confused_with}"] if given.confused_with else []
        return self.follow_up

    def suspend(self, exercise: Exercise) -> str:
        self.kept.append((exercise.card.kind, -1, "", 0, EventKind.SUSPEND))
        return "suspended"

    def undo(self) -> bool:
        return bool(self.kept) and bool(self.kept.pop())

    def flag(self, exercise: Exercise) -> str:
        self.done.append("flag")
        return "flagged"

    def edit(self, exercise: Exercise) -> tuple[Exercise, str]:
        self.done.append("edit")
        return replace(exercise, meaning="changed in the editor"), "read again"

    def annotate(self, exercise: Exercise, note: str) -> tuple[Exercise, str]:
        self.done.append(f"note {note}")
        return replace(exercise, remarks=(*exercise.remarks, note)), "noted"

    def recognise_word(
        self, exercise: Exercise, verdict: Verdict, typed: str
    ) -> tuple[Verdict, OtherWord | None]:
        return verdict, self.other_words.get(typed.strip())

    def word_meaning(self, typed: str, exercise: Exercise) -> str:
        return "that is गज gaja" if typed.strip() == "elephant" else ""

    def card_words(self, exercise: Exercise) -> list[tuple[Word, list[Word]]]:
        return [(SUTA, [SUUTA])] if exercise.card.kind is not CardKind.RULE else []

    @property
    def grades(self) -> list[int]:
        return [grade for _, grade, *_ in self.kept]


@pytest.fixture
def port() -> type[FakePort]:
    """The class of what is behind a session, to be made worse."""
    return FakePort


@pytest.fixture
def run_cards(ask, paper, keyboard) -> Callable[..., FakePort]:
    """Play cards of these kinds with these presses; each look at the clock is a second later."""

    def run(
        kinds: Iterable[CardKind],
        *presses: str | None,
        live: bool = True,
        waits: bool = True,
        states: dict[str, CardState] | None = None,
        tick: float = 1.0,
        follow_up: FollowUp = SILENCE,
        asks: Callable[[CardKind], Exercise] | None = None,
        confusable: dict[str, str] | None = None,
        other_words: dict[str, OtherWord] | None = None,
        voice: FakeVoice | None = None,
        port: type[FakePort] = FakePort,
        **how: object,
    ) -> FakePort:
        workspace, sheet = port(voice or FakeVoice()), paper(80)
        workspace.follow_up, workspace.asks = follow_up, asks or ask
        workspace.confusable, workspace.other_words = confusable or {}, other_words or {}
        cards = [ask(kind).card for kind in kinds]
        session = Session.start(TODAY, cards, states or {}, SessionMode(**how))
        seconds = count(0, tick)
        keys = keyboard(presses, live=live, waits=waits)
        workspace.starts = keys.starts
        workspace.ended = run_session(
            session,
            workspace,
            keys,
            sheet.console,
            lambda: next(seconds),
        )
        workspace.seen = sheet.read()
        return workspace

    return run
