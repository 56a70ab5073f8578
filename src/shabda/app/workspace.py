"""Everything laid out for a command: home, settings, collection, rules and roots.

Decks are compiled into the collection when their files have changed; otherwise a
command reads compiled words and loads neither YAML nor transliteration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from random import Random
from types import TracebackType
from typing import TYPE_CHECKING, Self

from shabda.app import clock, daily_backup
from shabda.app.grammar_data import RULE_FILE, roots, rulebook
from shabda.app.paths import Home, data, home
from shabda.app.settings import Settings, load_settings
from shabda.cli.output import warn
from shabda.cli.progress import Watching
from shabda.errors import DeckError, UnknownNameError, Where
from shabda.store.collection import Collection
from shabda.store.words import RULES
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.words import Word

if TYPE_CHECKING:
    from shabda.study.exercises.material import Material

DECK_FILE = "vocab.yaml"
DRAWN_FROM = 5000
"""Words that drills draw from, of the first decks first: of 500,000 a drill's start took 14 s."""


class Workspace:
    """An open collection whose decks are up to date; close it, or use it in a `with`.

    `day` is the study day to work on, never before the last one answered on. `typed`:
    meanings are typed and judged. `progress` is told of long work. The first of a day to be
    left in peace makes the day's backup.
    """

    def __init__(self, rng: Random | None = None) -> None:
        self.home: Home = home()
        self.settings: Settings = load_settings(self.home.config)
        self.moment: clock.Moment = clock.now()
        self.rng = rng or Random()
        self.progress = Watching()
        self.typed = self.settings.type
        self.collection = Collection.open(self.home.collection)
        try:
            self.day = self._check_clock()
            self._plan()
            self.refresh()
        except BaseException as error:
            self.collection.close()
            self.progress.close(error)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None or (isinstance(error, KeyboardInterrupt) and not self.progress.doing):
                daily_backup.back_up(self)
        except KeyboardInterrupt as stopped:
            error = stopped
            raise
        finally:
            self.collection.close()
            self.progress.close(error)

    def _check_clock(self) -> int:
        """The study day to work on; the learner is told when the clock seems wrong."""
        today, last = self.moment.day, self.collection.log.last_day()
        day = today if last is None else max(today, last)
        ahead = self.collection.log.ahead(today) if day > today else {}
        if said := clock.doubt(today, last, ahead.get(self.collection.device, 0)):
            warn(said)
        return day

    def _plan(self) -> None:
        wanted = scheduler_named(self.settings.scheduler)
        if wanted != self.collection.cards.scheduler:
            self.collection.cards.schedule_with(wanted, self.progress)

    def deck_files(self) -> list[Path]:
        """The shipped deck, then the learner's own in the order of their names."""
        own = sorted(self.home.decks.glob("*.yaml"))
        for path in own:
            if path.stem == RULES:
                raise DeckError(f"a deck {RULES!r} is there already; rename it", Where(str(path)))
        return [data() / DECK_FILE, *own]

    def refresh(self) -> None:
        """Compile what has changed since the last command."""
        from shabda.decks.digest import digest

        compiled = self.collection.words.digests()
        rules = digest(data() / RULE_FILE)
        wanted = {path.stem: digest(path) for path in self.deck_files()}
        words = {name: made for name, made in compiled.items() if name != RULES}
        if words != wanted:
            self._compile_words(wanted, gone=set(words) - set(wanted))
        if compiled.get(RULES) != rules:
            from shabda.study.exercises.drills import rule_cards

            proved = rulebook(prove=True)
            self.collection.decks.add_rules(rule_cards(proved), rules, len(wanted))

    def _compile_words(self, digests: Mapping[str, str], gone: set[str]) -> None:
        from shabda.app.bulk import bulk
        from shabda.decks.words import load_decks

        with bulk():
            decks = load_decks(self.deck_files(), self.progress)
            for name in gone:
                self.collection.decks.forget(name)
            self.collection.decks.compile_all(decks, digests, self.progress)

    @cached_property
    def material(self) -> Material:
        """Rules, roots and words to draw drills from."""
        from shabda.decks.joins import load_joins
        from shabda.study.exercises.material import Material

        joins = tuple(each for path in self.deck_files()[1:] for each in load_joins(path))
        return Material.of(rulebook(), roots(), self.collection.words.all(limit=DRAWN_FROM), joins)

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        """Make an asking of a card; raises UnknownNameError for one its deck has lost."""
        from shabda.study.exercises.words import contrast_exercise, word_exercise

        new = not self.collection.cards.states([card.id])
        if card.kind is CardKind.RULE:
            from shabda.study.exercises.drills import lesson, rule_exercise

            exercise = rule_exercise(card, self.material, self.rng, foils=not new)
            wanted = new or taught
            return (
                replace(exercise, lesson=lesson(card, self.material.book)) if wanted else exercise
            )
        note_id = card.note.partition(":")[2]
        if card.kind is CardKind.CONTRAST:
            pair = self.collection.words.pair(note_id)
            if pair is None:
                raise UnknownNameError("pair", note_id, ())
            words = {word.id: word for word in self.collection.words.named(pair.members)}
            return contrast_exercise(card, pair, words, self.rng)
        word = self.collection.words.get(note_id)
        if word is None:
            raise UnknownNameError("word", note_id, ())
        similar = self.collection.words.similar_to(note_id) if self.typed else ()
        return word_exercise(card, word, new=new, typed=self.typed, similar=similar)


class Labels(Mapping[str, str]):
    """Words of the decks by equivalence key, each as "सुत, son", looked up when asked for."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def __getitem__(self, key: str) -> str:
        words = self._collection.words.find(key)
        if not words:
            raise KeyError(key)
        return label(words[0])

    def __iter__(self) -> Iterator[str]:
        from shabda.sanskrit.answers.judge import equivalence_key

        return (equivalence_key(word.text.slp1) for word in self._collection.words.all())

    def __len__(self) -> int:
        return len(self._collection.words.all())


def label(word: Word) -> str:
    """A word and its first meaning."""
    return f"{word.text.devanagari}, {word.glosses[0]}"
