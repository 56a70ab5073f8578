"""Cards, which are scheduled, and exercises, which are asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.answers.likeness import likeness
from shabda.sanskrit.answers.plain_writing import judge_plain
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import Sanskrit, iast
from shabda.study.words import Deck

if TYPE_CHECKING:
    from shabda.sanskrit.forms.principal_parts import PrincipalPart
    from shabda.sanskrit.rules.derivation import Derivation


class CardKind(StrEnum):
    RECOGNISE = "recognise"
    PRODUCE = "produce"
    PAIR = "contrast"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Card:
    """The unit of scheduling. Cards of one `note` are siblings: only one is asked a day.

    The id is `<note>/<kind>` (`word:suta/recognise`, `rule:guna_final/rule`) and
    never depends on glosses, so editing an entry keeps its progress.
    """

    note: str
    kind: CardKind
    deck: str

    @property
    def id(self) -> str:
        return f"{self.note}/{self.kind}"


def note_of(card_id: str) -> str:
    """The note in the id of a card."""
    return card_id.rpartition("/")[0]


def kind_of(card_id: str) -> str:
    """The kind in the id of a card."""
    return card_id.rpartition("/")[2]


class Ask(StrEnum):
    """How an exercise is answered."""

    REVEAL = "reveal"
    """Recall, look, grade yourself."""
    TYPE = "type"
    """Type Sanskrit in any script; the answer is judged."""
    CHOOSE = "choose"
    """Pick one of `choices` by number."""
    MEAN = "mean"
    """Type the meaning in English; the answer is judged."""


class Judge(Protocol):
    """Judges what was typed; `confusable` are words that it may be confused with, by key."""

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict: ...

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        """Return how the verdict reads what was typed, in SLP1, without a diagnosis."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """The text of a rule, taught before it is first asked; `examples` are in Devanagari.

    `again` says that the rule was taught before and missed.
    """

    sutra: str
    name: str
    gloss: str
    examples: tuple[str, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class TermNote:
    """A few words on a term of grammar: "root", "a verb without its endings"."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One asking of a card.

    `question` is plain English; `shown` is Sanskrit to look at, each on its own line; `about` is
    the end of the question that says what that is. `accepted` holds every right answer, the
    preferred one first (Sanskrit for TYPE, one of `choices` for CHOOSE); `glosses` may say in
    English what each choice is. Shown after the answer:
    `meaning` (the English of the answer), `remarks` (notes, corrections) and `derivations`, one
    for each accepted form where rules made it. `judge` is set where comparing what was typed with
    `accepted` is not enough. `lesson` is shown above the first asking of a rule.
    `senses` are the meanings a MEAN accepts, `similar_senses` those of the words it may be
    confused with, by SLP1 form. `parts` are the principal parts of a verb.
    `spoken` is Sanskrit in SLP1 that is spoken instead of shown. `notes` are on the terms that its
    texts name and the learner may not know. `also` are right forms that only a key lists: those
    that few write, and other spellings.
    """

    card: Card
    ask: Ask
    question: str
    shown: tuple[Sanskrit, ...] = ()
    accepted: tuple[Sanskrit, ...] = ()
    choices: tuple[Sanskrit, ...] = ()
    meaning: str = ""
    about: str = ""
    remarks: tuple[str, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    lesson: Lesson | None = None
    judge: Judge | None = field(default=None, compare=False, repr=False)
    senses: tuple[str, ...] = ()
    similar_senses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    parts: tuple[PrincipalPart, ...] = ()
    spoken: str = ""
    notes: tuple[TermNote, ...] = ()
    glosses: tuple[str, ...] = ()
    also: tuple[Sanskrit, ...] = ()

    @property
    def task(self) -> str:
        """The question without what it says of the word shown."""
        return (
            self.question.removesuffix(self.about).rstrip(" ,:;") if self.about else self.question
        )

    @property
    def has_parts(self) -> bool:
        """Whether its one answer is several forms, each with its derivation."""
        forms = sorted(made.form for made in self.derivations)
        parts = [sorted(answer.slp1.split()) for answer in self.accepted]
        return len(forms) > 1 and parts == [forms]

    def with_first(self, places: Sequence[int]) -> Exercise:
        """The exercise with the derivations at these places before the others."""
        if not (self.has_parts and places):
            return self
        order = (*places, *(at for at in range(len(self.derivations)) if at not in places))
        return replace(self, derivations=tuple(self.derivations[at] for at in order))

    def judged(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        """Judge what was typed; `confusable` are words it may be confused with.

        A wrong form gets a comment at once; for a word look first whether it is another word.
        """
        verdict = self.judge(typed, confusable) if self.judge else self._compared(typed, confusable)
        if self.card.kind is not CardKind.PRODUCE:
            return self.commented(verdict)
        forms = [form.slp1 for form in self.accepted]
        keys = set(map(equivalence_key, forms))
        return judge_plain(verdict, typed, forms, confusable.keys() - keys, certain=False)

    def commented(self, verdict: Verdict) -> Verdict:
        """Return a verdict on a wrong answer with what of it is right, if it has no comment."""
        silent = verdict.kind is VerdictKind.WRONG and not (verdict.remark or verdict.logged_slips)
        if not silent:
            return verdict
        alike = likeness(verdict.reading, verdict.expected)
        start = " + ".join(map(iast, self.derivations[0].start)) if self.derivations else ""
        unknown = "no word of your decks is written like this"
        made = f"the form is made from {start}" if start else unknown
        return replace(verdict, remark=alike or made)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        """Return how the verdict will read what was typed, in SLP1; "" when it cannot."""
        if self.judge:
            return self.judge.reading(typed, confusable)
        return self._compared(typed, confusable).reading

    def _compared(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        forms = [form.slp1 for form in self.accepted]
        return judge(typed, forms, derivations=self.derivations, confusable=confusable)


def cards_of(deck: Deck) -> tuple[Card, ...]:
    """Every card of a deck: two directions for a word, one pair for similar words."""
    words = [
        Card(f"word:{word.id}", kind, deck.name)
        for word in deck.words
        for kind in (CardKind.RECOGNISE, CardKind.PRODUCE)
    ]
    pairs = [Card(f"pair:{pair.id}", CardKind.PAIR, deck.name) for pair in deck.similar]
    return (*words, *pairs)
