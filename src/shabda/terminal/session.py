"""A session at a keyboard: each card asked, each answer kept before the next card is shown."""

from collections.abc import Callable

from rich.console import Console

from shabda.errors import CardGoneError, NothingToDrawError
from shabda.lazy_dataclasses import dataclass, field
from shabda.study.cards import CardKind, Exercise
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.session import Session
from shabda.study.session_port import Answer, SessionPort
from shabda.terminal.card_dialog import CardDialog
from shabda.terminal.display import Display
from shabda.terminal.introduction import introduce
from shabda.terminal.keyboard import Keyboard
from shabda.terminal.moves import Move
from shabda.terminal.word_pictures import WordPictures


@dataclass(frozen=True, slots=True)
class _Checkpoint:
    """A session before a card was answered or skipped, and the exercise asked then."""

    session: Session
    exercise: Exercise
    stored: bool


def run_session(
    session: Session,
    port: SessionPort,
    keyboard: Keyboard,
    console: Console,
    clock: Callable[[], float],
    *,
    pictures: WordPictures | None = None,
    message: str = "",
) -> Session:
    """Ask until the queue is empty or the learner leaves; return the session as it ended.

    `clock` counts seconds. `pictures` draws the words; `message` is shown with the first card.
    """
    display = Display(console, keyboard, pictures=pictures)
    return _SessionLoop(port, display, clock, message=message).run(session)


@dataclass(slots=True)
class _SessionLoop:
    """Runs a session: asks its cards in turn and undoes answers."""

    port: SessionPort
    display: Display
    clock: Callable[[], float]
    past: list[_Checkpoint] = field(default_factory=list)
    message: str = ""

    def run(self, session: Session) -> Session:
        try:
            return self._run(session)
        finally:
            self.port.voice.stop()

    def _run(self, session: Session) -> Session:
        again: Exercise | None = None
        while session.card is not None:
            exercise, again = again or self._make_exercise(session), None
            if exercise is None:
                session = session.skip()
                continue
            exercise, outcome = self._ask(session, exercise)
            if outcome is None:
                session, again = session.mark_shown(), None if session.introduces else exercise
            elif isinstance(outcome, Answer):
                session = self._record(session, exercise, outcome)
            elif outcome is Move.UNDO:
                session, again = self._undo(session, exercise)
            elif outcome is not Move.LEAVE:
                session = self._skip(session, exercise, outcome)
            if outcome is Move.LEAVE or (isinstance(outcome, Answer) and outcome.leave):
                break
        self.display.clear()
        return session

    def _ask(self, session: Session, exercise: Exercise) -> tuple[Exercise, Answer | Move | None]:
        """Show or ask the current card; None when it was only shown."""
        message, self.message = self.message, ""
        outcome: Answer | Move | None
        again = session.shows_again and exercise.card.kind is not CardKind.RULE
        if session.introduces or again:
            exercise, outcome = introduce(self.display, self.port, exercise, session, message)
        else:
            dialog = CardDialog(self.display, self.port, session, exercise, self.clock, message)
            outcome, exercise = dialog.run(), dialog.exercise
        self.message = self.port.voice.stop()
        return exercise, outcome

    def _make_exercise(self, session: Session) -> Exercise | None:
        """The exercise of the current card; None when its entry is gone or no word fits it."""
        assert session.card is not None
        try:
            return self.port.exercise(session.card, taught=session.shows_again)
        except (CardGoneError, NothingToDrawError) as error:
            self.message = error.message
        return None

    def _record(self, session: Session, exercise: Exercise, answer: Answer) -> Session:
        follow_up = self.port.record(exercise, answer, session.kind)
        self.past.append(_Checkpoint(session, exercise, stored=True))
        after = session.answer(
            exercise,
            answer.grade,
            typed=answer.typed,
            elapsed_ms=answer.elapsed_ms,
            hinted=answer.hinted,
            overruled=answer.overruled,
        )
        self.message = (
            follow_up.message
            or _left(session, after, exercise)
            or _leech(session, after, exercise)
            or self.message
        )
        return after.ask_next(follow_up.card, follow_up.state) if follow_up.card else after

    def _skip(self, session: Session, exercise: Exercise, move: Move) -> Session:
        """Go on without an answer: for today, or for good."""
        suspends = move is Move.SUSPEND
        self.past.append(_Checkpoint(session, exercise, stored=suspends))
        if suspends:
            self.message = self.port.suspend(exercise)
        return session.skip()

    def _undo(self, session: Session, exercise: Exercise) -> tuple[Session, Exercise]:
        """The session and exercise before the last step, or these when there is none."""
        if not self.past:
            self.message = "nothing to undo in this session"
            return session, exercise
        last = self.past.pop()
        if last.stored and not self.port.undo():
            self.message = "the last answer could not be taken back"
            return session, exercise
        self.message = "taken back" if last.stored else ""
        return last.session, last.exercise


def _left(before: Session, after: Session, exercise: Exercise) -> str:
    """What to say when an answer leaves its card for tomorrow."""
    if after.left == before.left:
        return ""
    return f"{_named(exercise)} is not yet good after {LEAVE_AFTER} tries; it comes back tomorrow"


def _named(exercise: Exercise) -> str:
    """What a card is about, for a sentence."""
    if exercise.card.kind is CardKind.RULE:
        return "this rule"
    text = (*exercise.accepted, *exercise.shown)[0]
    return text.devanagari or text.iast


def _leech(before: Session, after: Session, exercise: Exercise) -> str:
    """What to say when an answer made a leech of its card."""
    card = exercise.card.id
    if before.is_leech(card) or not after.is_leech(card):
        return ""
    return (
        f"{_named(exercise)} was forgotten {after.states[card].lapses} times and is called a leech"
        " now. :u and then :n writes a note that may help; `shabda pairs` sets it against a"
        " look-alike"
    )
