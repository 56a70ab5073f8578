"""A session's side effects: it logs answers, edits entries and adds pair cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from shabda.app import clock
from shabda.app.exercises import ConfusableWords
from shabda.app.speech import SpokenVoice
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError
from shabda.lazy_dataclasses import dataclass, field
from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.confusions import code
from shabda.study.log import UNTOUCHED, Event, EventKind
from shabda.study.session_port import Answer, FollowUp, OtherWord, Voice
from shabda.study.text_lengths import LONGEST_ENTRY
from shabda.study.words import Word

if TYPE_CHECKING:
    from shabda.app.card_edits import CardEdits


@dataclass(slots=True)
class WorkspaceSession:
    """The side effects of a session: answers go to the log, edits to the decks.

    `undoable` are its answers and suspensions; `undo` takes back only these.
    """

    workspace: Workspace
    confusable: Mapping[str, str]
    voice: Voice = field(default_factory=SpokenVoice)
    undoable: list[Event] = field(default_factory=list)

    @classmethod
    def of(cls, workspace: Workspace) -> WorkspaceSession:
        voice = SpokenVoice(listens=workspace.settings.listen)
        return cls(workspace, ConfusableWords(workspace.collection), voice)

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        return self.workspace.exercise(card, taught=taught)

    def record(self, exercise: Exercise, answer: Answer, kind: EventKind) -> FollowUp:
        now = self._now()
        event = self.workspace.collection.log.append(
            exercise.card.id,
            at=now.at,
            day=now.day,
            kind=kind,
            grade=answer.grade,
            answer=answer.typed[:LONGEST_ENTRY],
            exercise=exercise_text(exercise)[:LONGEST_ENTRY],
            elapsed_ms=answer.elapsed_ms,
            slips=[
                *(slip.code for slip in answer.slips),
                *map(code, filter(None, [answer.confused_with])),
            ],
        )
        self.undoable.append(event)
        if not answer.confused_with:
            return FollowUp()

        return self._edits.add_pair_card(exercise.card, answer.confused_with)

    def suspend(self, exercise: Exercise) -> str:
        self.undoable.append(self._mark(exercise.card, EventKind.SUSPEND))
        name = self._name(exercise)
        return f"{name} is suspended; :u undoes this now, `shabda unsuspend {name}` later"

    def undo(self) -> bool:
        event = self.undoable.pop()
        now = self._now()
        return self.workspace.collection.log.undo(at=now.at, day=now.day, event=event) is not None

    def flag(self, exercise: Exercise) -> str:
        card = exercise.card
        status = self.workspace.collection.cards.statuses([card.id]).get(card.id, UNTOUCHED)
        self._mark(card, EventKind.UNFLAG if status.flagged else EventKind.FLAG)
        return "the flag is off" if status.flagged else "flagged for `shabda list --flagged`"

    def edit(self, exercise: Exercise) -> tuple[Exercise, str]:
        try:
            self._edits.open_entry(exercise.card, self._name(exercise))
        except ShabdaError as error:
            return exercise, str(error)
        return self._again(exercise, "read again from its deck")

    def annotate(self, exercise: Exercise, note: str) -> tuple[Exercise, str]:
        words = self._words(exercise)
        try:
            self._edits.annotate(words, note)
        except ShabdaError as error:
            return exercise, str(error)
        return self._again(exercise, f"noted: {note}")

    def recognise_word(
        self, exercise: Exercise, verdict: Verdict, typed: str
    ) -> tuple[Verdict, OtherWord | None]:
        words = self._words(exercise)
        if exercise.card.kind is not CardKind.PRODUCE or not words:
            return verdict, None
        known = self.workspace.collection.words
        named: tuple[Verdict, OtherWord | None]
        named = _other_words().recognise_word(verdict, typed, words[0], known)
        return named

    def word_meaning(self, typed: str, exercise: Exercise) -> str:
        asked = {word.id for word in self._words(exercise)}
        known = self.workspace.collection.words
        sentence: str = _other_words().word_with_meaning(typed, asked, known)
        return sentence

    def card_words(self, exercise: Exercise) -> Sequence[tuple[Word, Sequence[Word]]]:
        similar = self.workspace.collection.words.similar_to
        return [(word, similar(word.id)) for word in self._words(exercise)]

    @property
    def _edits(self) -> CardEdits:
        from shabda.app.card_edits import CardEdits  # editor and deck writer: 15 ms

        return CardEdits(self.workspace)

    def _again(self, exercise: Exercise, sentence: str) -> tuple[Exercise, str]:
        """Make the exercise again from the decks; if that fails, keep the old one and say why."""
        try:
            self.workspace.reread()
            return self.workspace.exercise(exercise.card), sentence
        except ShabdaError as error:
            return exercise, f"{error}; the card stays as it was"

    def _mark(self, card: Card, kind: EventKind) -> Event:
        now = self._now()
        return self.workspace.collection.log.mark(card.id, kind, at=now.at, day=now.day)

    def _now(self) -> clock.Moment:
        """The moment of an answer: a session left open overnight goes on with the new day."""
        now = clock.now(self.workspace.settings.day_start)
        return clock.Moment(now.at, max(now.day, self.workspace.day))

    def _words(self, exercise: Exercise) -> list[Word]:
        """The words a card is about: one, or those of a pair, or none."""
        kind, _, note_id = exercise.card.note.partition(":")
        if kind == "pair" and (pair := self.workspace.collection.words.pair(note_id)):
            return self.workspace.collection.words.named(pair.members)
        return self.workspace.collection.words.named([note_id]) if kind == "word" else []

    def _name(self, exercise: Exercise) -> str:
        """What a learner types to name a card's entry."""
        words = self._words(exercise)
        if exercise.card.kind is CardKind.RULE:
            return self.workspace.material.book.reference(exercise.card.note.partition(":")[2])
        return "/".join(word.text.devanagari for word in words)


def _other_words() -> ModuleType:
    from shabda.app import other_words  # its tables and verbs: for wrong answers

    return other_words


def exercise_text(exercise: Exercise) -> str:
    """An exercise in words, as the log keeps it."""
    shown = ", ".join(text.devanagari or text.iast for text in exercise.shown)
    right = " / ".join(text.devanagari or text.iast for text in exercise.accepted)
    return " · ".join(part for part in (exercise.question, shown, right) if part)
