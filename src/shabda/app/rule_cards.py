"""The items of rule cards, and the material they are drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random

from shabda.app.dual_words import is_only_dual
from shabda.app.grammar_cache import load_cached
from shabda.app.grammar_data import checked_rulebook, glossary_terms, roots, rulebook
from shabda.app.known_forms import is_known_form
from shabda.app.paths import ROOT_FILE, RULE_FILE, data
from shabda.app.shipped_tables import shipped_rows
from shabda.app.word_meanings import stem_meanings
from shabda.decks.digest import digest
from shabda.decks.stated_joins import load_joins
from shabda.errors import DeckError
from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.rulebook import RuleBook, RuleEntry
from shabda.sanskrit.sandhi.equations import Equation
from shabda.sanskrit.text.script import to_slp1
from shabda.store.collection import Collection
from shabda.study.cards import Ask, Card, Exercise, Lesson, TermNote
from shabda.study.exercises.drills import reviewed_cards, rule_card, rule_exercise
from shabda.study.exercises.familiarity import Familiarity, familiarity_of
from shabda.study.exercises.kinds_of_words import kind_of_word
from shabda.study.exercises.lessons import gives_answer, lesson, shown_roots
from shabda.study.exercises.material import Material, known_roots
from shabda.study.exercises.term_english import EnglishTerms, TermShowings
from shabda.study.scheduling.scheduler import CardState
from shabda.study.words import Word

_FRESH_TRIES = 12
"""Items drawn until one shows a root or pair that was not asked lately."""
_LATELY = 60
"""The latest questions whose roots and pairs are not asked again so soon."""
_TRIES = 20
"""Items drawn for a new rule until its lesson does not give the answer away."""


def compile_rules(collection: Collection, digest: str, position: int) -> None:
    """Check every example of the rules, then make their cards: the rule file has changed."""
    collection.decks.add_rules(reviewed_cards(checked_rulebook()), digest, position)


def load_material(decks: Sequence[Path], words: Sequence[Word]) -> Material:
    """Rules, roots, and the learner's words and joins, to draw drills from."""
    joins: list[Equation] = []
    for path in decks:
        with suppress(DeckError):  # `Workspace.refresh` names it
            joins += load_joins(path)

    material = Material.of(rulebook(), roots(), words, tuple(joins), own_roots)
    ranked = common_roots(material.roots, _rows_below_heading("common_roots.tsv"))
    return replace(
        material,
        is_word=is_known_form,
        is_dual=is_only_dual,
        common_roots=tuple(ranked),
        compounds=load_cached(data() / "compounds.tsv", _pairs),
        word_pairs=load_cached(data() / "word_pairs.tsv", _pairs),
        meanings={**{noun.stem: noun.gloss for noun in material.book.nouns}, **stem_meanings()},
    )


def shown_lately(questions: Sequence[tuple[int, str, str]]) -> dict[str, int]:
    """What the latest questions of the log showed, "जि" of "Write … · जि · जयति", and when.

    The question asked last has the highest number.
    """
    parts = [text.split(" · ") for _, text, _ in reversed(questions[:_LATELY])]
    return {part[-2]: number for number, part in enumerate(parts) if len(part) > 2}


def term_showings(
    questions: Sequence[tuple[int, str, str]], book: RuleBook, wish: str
) -> TermShowings:
    """What a learner was shown of the terms: the questions of the log and their rules' texts."""
    glosses = {rule_card(entry).id: entry.gloss for entry in book.taught}
    showings = TermShowings(EnglishTerms(wish), notes=term_notes())
    asked = ((day, _wording(text), glosses.get(card, "")) for day, text, card in questions)
    showings.add((day, f"{wording} {gloss}") for day, wording, gloss in asked)
    return showings


def _wording(text: str) -> str:
    """A question of the log without its word and meaning, so that few of them differ."""
    question = text.partition(" · ")[0]
    return question.rpartition(": ")[0] or question


def term_notes() -> tuple[TermNote, ...]:
    """The notes of the glossary on terms that drills name."""
    return tuple(TermNote(term.name, term.short) for term in glossary_terms() if term.short)


def common_roots(roots: Sequence[Root], rows: Sequence[Sequence[str]]) -> list[Root]:
    """The roots that texts use most, the commonest first; of homonyms, those of the classes named.

    A row is a root in IAST, its count and, for homonyms, classes such as `2 4` or `1U`.
    """
    counts = {to_slp1(root): int(count) for root, count, *_ in rows}
    classes = {to_slp1(root): named[0].split() for root, _, *named in rows if named}

    def usual(root: Root) -> bool:
        names = (str(root.gana), f"{root.gana}{root.pada}")
        return root.root in counts and any(
            name in names for name in classes.get(root.root, names[:1])
        )

    return sorted(filter(usual, roots), key=lambda root: -counts[root.root])


def own_roots(verbs: frozenset[str]) -> tuple[Root, ...]:
    """The roots whose present is among verbs of the decks; to derive them takes 40 ms."""

    def read_own_roots(path: Path) -> tuple[Root, ...]:
        return tuple(known_roots(verbs, roots(), rulebook().order))

    inputs = " ".join([digest(data() / RULE_FILE), *sorted(verbs)])
    return load_cached(data() / ROOT_FILE, read_own_roots, name="own_roots", given=inputs)


def _pairs(path: Path) -> tuple[tuple[str, str], ...]:
    return tuple((to_slp1(one), to_slp1(two)) for one, two, _ in _rows_below_heading(path.name))


def _rows_below_heading(file: str) -> list[list[str]]:
    return [*shipped_rows(file)][1:]


@dataclass(frozen=True, slots=True)
class RuleItems:
    """Draws items for rule cards; `rng` decides which, `terms` how they are worded."""

    material: Material
    rng: Random
    terms: TermShowings = field(default_factory=partial(TermShowings, EnglishTerms.ALWAYS))
    asked: dict[str, int] = field(default_factory=dict)
    """What lately asked items showed, as the log keeps it; the last one has the highest number."""
    last: dict[str, Exercise] = field(default_factory=dict)
    """The last item of each card in this session."""

    def draw(
        self, card: Card, *, state: CardState | None, taught: bool, text_known: bool = False
    ) -> Exercise:
        """Draw an item; a new card, or one to be `taught`, comes with its lesson.

        An item with a lesson is an application of the rule, and the lesson does not answer it.
        `text_known` says that the learner has read the text with another card.
        """
        foils = state is not None and state.repetitions > 0 and not taught
        exercise = self._fresh(card, state, foils=foils)
        if state is not None and not taught:
            self.last[card.id] = exercise
            return self.terms.worded(exercise, known=state.repetitions > 0)
        for _ in range(_TRIES):
            if not gives_answer(self._lesson(card, exercise), exercise):
                break
            exercise = self._fresh(card, state, foils=foils)
        self.last[card.id] = exercise
        again = state is not None or text_known
        taught_first = replace(self._lesson(card, exercise), again=again)
        self._note(*shown_roots(taught_first))
        return self.terms.worded(replace(exercise, lesson=taught_first), known=False)

    def _fresh(self, card: Card, state: CardState | None, *, foils: bool) -> Exercise:
        """An item; after a miss one with a word like that of the missed item, or the same again."""
        drawn, missed = self._item(card, state, foils=foils), self.last.get(card.id)
        if missed is None or state is None or state.repetitions or not kind_of_word(missed):
            return drawn
        for _ in range(_TRIES):
            if kind_of_word(drawn) == kind_of_word(missed):
                return drawn
            drawn = self._item(card, state, foils=foils)
        return missed

    def _item(self, card: Card, state: CardState | None, *, foils: bool) -> Exercise:
        """Draw an application of the rule; with `foils`, now and then an item without it.

        Where the common roots of a new rule were all asked lately, others are drawn; where every
        item drawn was, the one asked longest ago.
        """
        wider = {familiarity_of(state), Familiarity.LEARNING}
        drawn: dict[str, Exercise] = {}
        for familiarity in sorted(wider, key=lambda name: name is Familiarity.LEARNING):
            material = replace(self.material, familiarity=familiarity)
            for _ in range(_FRESH_TRIES):
                exercise = rule_exercise(card, material, self.rng, foils=foils)
                shown = ", ".join(text.devanagari or text.iast for text in exercise.shown)
                if exercise.ask is not Ask.TYPE or shown not in self.asked:
                    self._note(shown)
                    return exercise
                drawn.setdefault(shown, exercise)
        oldest = min(drawn, key=lambda shown: self.asked[shown])
        self._note(oldest)
        return drawn[oldest]

    def _note(self, *shown: str) -> None:
        """Remember what is asked now."""
        for text in shown:
            self.asked[text] = max(self.asked.values(), default=0) + 1

    def cards_of_text(self, card: Card) -> tuple[Card, ...]:
        """The other cards whose lesson has the same text: 7.3.84 for i u and for ṛ."""
        book = self.material.book
        mine = self._text(book.entry(card.note.removeprefix("rule:")))
        return tuple(
            rule_card(entry)
            for entry in book.taught
            if self._text(entry) == mine and rule_card(entry) != card
        )

    def _text(self, entry: RuleEntry) -> tuple[str, str]:
        return entry.sutra, entry.gloss

    def _lesson(self, card: Card, exercise: Exercise) -> Lesson:
        return lesson(card, self.material.book, exercise)
