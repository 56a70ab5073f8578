"""What a command works with: home, settings, collection, rules and roots.

Decks are compiled into the collection when their files have changed; otherwise a
command reads compiled words and loads neither YAML nor transliteration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Self

from shabda import __version__
from shabda.app import clock
from shabda.app.own_decks import deck_files, own_decks
from shabda.app.paths import RULE_FILE, Home, data, home, shipped_decks
from shabda.app.setting_files import Settings, load_settings
from shabda.decks.digest import digest
from shabda.errors import DeckError, UnknownNameError, UnknownWordError, left_out_sentences
from shabda.progress import Progress, no_progress
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store.collection import Collection
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.drawn_words import drawn_words
from shabda.study.exercises.word_items import pair_exercise, word_exercise
from shabda.study.new_shares import RULES_DECK
from shabda.study.scheduling.fsrs import FSRS_NAME, Fsrs
from shabda.study.scheduling.scheduler import SM2, Scheduler
from shabda.study.scheduling.weights import read_weights
from shabda.study.words import Word

if TYPE_CHECKING:
    from shabda.app.rule_cards import RuleItems
    from shabda.sanskrit.forms.principal_parts import PrincipalPart
    from shabda.study.exercises.material import Material

DRAWN_FROM = 5000
"""Words that drills choose from, of the first decks first: of 500,000 a drill's start took 14 s."""
COUNTED_QUESTIONS = 2000
"""The latest questions of drills in which the showings of a term are counted: 20 ms."""
Warn = Callable[[str], None]
"""Shows the learner a warning."""


class Workspace:
    """An open collection whose decks are up to date; close it, or use it in a `with`.

    `day` is the study day to work on, never before the last one answered on. `typed`:
    meanings are typed and judged. Long work reports to `progress`; `warn` gets each sentence
    that the learner should read and that stops nothing. With `by_decks_alone` drills draw what
    anyone with the same decks draws by the same `rng`, whatever was learned.
    """

    def __init__(
        self,
        rng: Random | None = None,
        *,
        by_decks_alone: bool = False,
        progress: Progress = no_progress,
        warn: Warn = lambda _: None,
    ) -> None:
        self.home: Home = home()
        self.settings: Settings = load_settings(self.home.config)
        self.moment: clock.Moment = clock.now(self.settings.day_start)
        self.rng, self.seeded = rng or Random(), rng is not None
        self.by_decks_alone = by_decks_alone
        self.progress, self.warn = progress, warn
        self.typed = self.settings.type
        self.collection = Collection.open(self.home.collection, warn)
        try:
            self.day = self._check_clock()
            self._plan()
            for sentence in left_out_sentences(self.refresh()):
                warn(sentence)
        except BaseException:
            self.collection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.collection.close()

    def _check_clock(self) -> int:
        """The study day to work on; warns when the clock seems wrong."""
        today, last = self.moment.day, self.collection.log.last_day()
        day = today if last is None else max(today, last)
        ahead = self.collection.log.ahead(today) if day > today else {}
        if warning := clock.clock_warning(today, last, ahead.get(self.collection.device, 0)):
            self.warn(warning)
        if warning := self.collection.integrity.shorter_than_backup():
            self.warn(warning)
        return day

    def _plan(self) -> None:
        scheduler: Scheduler = self.fsrs if self.settings.scheduler == FSRS_NAME else SM2
        if scheduler != self.collection.cards.scheduler:
            self.collection.cards.schedule_with(scheduler, self.progress)

    @property
    def fsrs(self) -> Fsrs:
        """FSRS with the learner's wished retention and weights."""
        return Fsrs(self.settings.retention, read_weights(self.settings.weights))

    def deck_files(self) -> list[Path]:
        """All decks that are read; see `own_decks.deck_files`."""
        return deck_files(self.home, self.collection.overview.choices().on)

    @property
    def shipped(self) -> tuple[str, ...]:
        """The names of the decks that come with the program, the notes deck first."""
        return shipped_decks()

    def refresh(self) -> list[DeckError]:
        """Compile what has changed since the last command; return what could not be read."""
        left_out = list(own_decks(self.home.decks).left_out)
        compiled = self.collection.words.digests()
        rules = digest(data() / RULE_FILE)
        files = self.deck_files()  # once: another process may add one meanwhile
        current = {path.stem: self._digest(path, left_out) for path in files}
        words = {name: made for name, made in compiled.items() if name != RULES_DECK}
        moved = self.collection.decks.were_off() != self.collection.overview.choices().silent
        if words == current and not moved and compiled.get(RULES_DECK) == rules:
            return left_out
        if words != current or moved:
            gone = set(words) - set(current)
            errors = self._compile(files, current, gone)
            if errors is None:  # decks that the learner's decks need were turned on
                return self.refresh()
            left_out += errors
        if compiled.get(RULES_DECK) != rules:
            from shabda.app.compile_rules import compile_rules  # all of the grammar: 90 ms

            compile_rules(self.collection, rules, len(current))
        return left_out

    def _compile(
        self, files: Sequence[Path], current: Mapping[str, str], gone: set[str]
    ) -> list[DeckError] | None:
        """Compile decks; return what could not be read, None when more decks are to be read.

        Faulty decks in the state of the last command are not read again.
        """
        silent = " ".join(sorted(self.collection.overview.choices().silent))
        state = {**current, "/": f"{__version__} {self.home.decks} {silent}"}
        known = self.collection.decks.faults(state)
        if known is not None:
            return known
        from shabda.app.compile_decks import compile_decks_of, compile_words  # readers: 30 ms

        errors = compile_words(self.collection, files, current, gone, self.progress)
        unknown = {error.name for error in errors if isinstance(error, UnknownWordError)}
        if unknown and compile_decks_of(self.collection, unknown):
            return None
        if errors:
            self.collection.decks.keep_faults(state, errors)
        return errors

    def reread(self, edited: Path | None = None) -> None:
        """Refresh after an edit; raises the first DeckError of that file, or of any."""
        for error in self.refresh():
            if edited is None or (error.where and Path(error.where.file) == edited):
                raise error

    def _digest(self, path: Path, left_out: list[DeckError]) -> str:
        try:
            return digest(path)
        except DeckError as error:
            left_out.append(error)
            return self.collection.words.digests().get(path.stem, "")

    @cached_property
    def material(self) -> Material:
        """Rules, roots and words to draw drills from."""
        return self._rule_items.material

    @cached_property
    def _rule_items(self) -> RuleItems:
        from shabda.app import rule_cards  # all of the grammar: 90 ms

        off = self.collection.overview.choices().off
        known = self.collection.words.drill_words(DRAWN_FROM, unlearned=self.by_decks_alone)
        offered = [word for word in known if word.begun or word.deck not in off]
        words = self.collection.words.named(drawn_words(offered, self.rng))
        material = rule_cards.load_material(own_decks(self.home.decks).files, words)
        questions = self.collection.log.rule_questions(COUNTED_QUESTIONS)
        terms = rule_cards.term_showings(questions, material.book, self.settings.terms)
        lately = {} if self.seeded else rule_cards.shown_lately(questions)
        return rule_cards.RuleItems(material, self.rng, terms, lately)

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        """Make an exercise of a card; raises UnknownNameError if its deck no longer has it."""
        state = self.collection.cards.states([card.id]).get(card.id)
        new = state is None
        if card.kind is CardKind.RULE:
            alike = [twin.id for twin in self._rule_items.cards_of_text(card)] if new else []
            begun = bool(alike and self.collection.cards.states(alike))
            return self._rule_items.draw(card, state=state, taught=taught, text_known=begun)
        note_id = card.note.partition(":")[2]
        if card.kind is CardKind.PAIR:
            pair = self.collection.words.pair(note_id)
            if pair is None:
                raise UnknownNameError("pair", note_id, ())
            words = {word.id: word for word in self.collection.words.named(pair.members)}
            return pair_exercise(card, pair, words, self.rng)
        word = self.collection.words.get(note_id)
        if word is None:
            raise UnknownNameError("word", note_id, ())
        similar = self.collection.words.similar_to(note_id) if self.typed else ()
        return word_exercise(
            card, word, new=new, typed=self.typed, similar=similar, parts=_parts(word)
        )


def _parts(word: Word) -> tuple[PrincipalPart, ...]:
    if word.pos != "verb":
        return ()
    from shabda.app.verb_forms import principal_parts_of  # grammar, which most cards do without

    return principal_parts_of(word)


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
        return (equivalence_key(word.text.slp1) for word in self._collection.words.all())

    def __len__(self) -> int:
        return len(self._collection.words.all())


def label(word: Word) -> str:
    """A word and its first meaning."""
    return f"{word.text.devanagari}, {word.glosses[0]}"
