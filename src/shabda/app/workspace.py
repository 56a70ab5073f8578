"""What a command works with: home, settings, collection, rules and roots.

Decks are compiled into the collection when their files have changed; otherwise a
command reads compiled words and loads neither YAML nor transliteration.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Self

from shabda import __version__
from shabda.app import clock
from shabda.app.exercises import ExerciseMaker
from shabda.app.own_decks import deck_files, own_decks
from shabda.app.paths import RULE_FILE, Home, data, home
from shabda.app.setting_files import Settings, load_settings
from shabda.decks.digest import digest
from shabda.errors import DeckError, UnknownWordError, left_out_sentences
from shabda.progress import Progress, no_progress
from shabda.store.collection import Collection
from shabda.study.cards import Card, Exercise
from shabda.study.new_shares import RULES_DECK
from shabda.study.scheduling.fsrs import FSRS_NAME, Fsrs
from shabda.study.scheduling.scheduler import SM2, Scheduler
from shabda.study.scheduling.weights import read_weights

if TYPE_CHECKING:
    from shabda.study.exercises.material import Material

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

    def refresh(self) -> list[DeckError]:
        """Compile what has changed since the last command; return what could not be read."""
        left_out = self._compile_words()
        rules = digest(data() / RULE_FILE)
        if self.collection.words.digests().get(RULES_DECK) != rules:
            from shabda.app.rule_cards import compile_rules  # all of the grammar: 90 ms

            compile_rules(self.collection, rules, len(self.deck_files()))
        return left_out

    def _compile_words(self) -> list[DeckError]:
        """Compile the decks that changed and those of texts that they need; return what was faulty.

        Faulty decks in the state of the last command are not read again.
        """
        decks = self.collection.decks
        while True:
            left_out = list(own_decks(self.home.decks).left_out)
            files = self.deck_files()  # once: another process may add one meanwhile
            current = {path.stem: self._digest(path, left_out) for path in files}
            digests = self.collection.words.digests()
            compiled = {name: made for name, made in digests.items() if name != RULES_DECK}
            silent = self.collection.overview.choices().silent
            if compiled == current and decks.were_off() == silent:
                return left_out
            state = {**current, "/": f"{__version__} {self.home.decks} {' '.join(sorted(silent))}"}
            if (known := decks.faults(state)) is not None:
                return left_out + known
            from shabda.app.compile_decks import compile_decks_of, compile_words  # readers: 30 ms

            gone = set(compiled) - set(current)
            errors = compile_words(self.collection, files, current, gone, self.progress)
            unknown = {error.name for error in errors if isinstance(error, UnknownWordError)}
            if not (unknown and compile_decks_of(self.collection, unknown)):
                break
        if errors:
            decks.keep_faults(state, errors)
        return left_out + errors

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
    def exercises(self) -> ExerciseMaker:
        """Makes the exercises of cards."""
        return ExerciseMaker(
            self.collection, self.home.decks, self.rng, terms=self.settings.terms,
            seeded=self.seeded, by_decks_alone=self.by_decks_alone,
        )  # fmt: skip

    @property
    def material(self) -> Material:
        """Rules, roots and words to draw drills from."""
        return self.exercises.rule_items.material

    def exercise(self, card: Card, *, taught: bool = False) -> Exercise:
        """Make an exercise of a card; raises CardGoneError and NothingToDrawError."""
        return self.exercises.make(card, typed=self.typed, taught=taught)
