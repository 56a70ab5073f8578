"""Three devices live on their own and meet now and then: in the end all of them agree.

They answer, mark, take back, have their clocks set wrong, edit a deck, sync with each other
and with a folder, in any order.
"""

import shutil
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shabda.store.collection import Collection
from shabda.store.statistics_tables import StatisticsTables
from shabda.store.sync.peers import open_peer, pull, push
from shabda.study.deck_versions import heads, no_merge
from shabda.study.log import MARK_KINDS, UNTOUCHED, Event, EventKind, fold, in_order

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
NAMES = ("desk", "phone", "work")
CARDS = ("a/r", "a/p", "b/r")
YEARS = 4 * 365
MEMORY = Path("/dev/shm")

devices = st.sampled_from(NAMES)
cards = st.sampled_from(CARDS)


class Devices(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(
            tempfile.mkdtemp(prefix="shabda-", dir=MEMORY if MEMORY.is_dir() else None)
        )
        self.stack.callback(shutil.rmtree, self.folder)
        self.known: dict[str, Event] = {}
        self.texts: set[str] = set()

    @initialize()
    def begin(self) -> None:
        self.open = {
            name: self.stack.enter_context(Collection.open(self.folder / f"{name}.db"))
            for name in NAMES
        }
        self.clock = dict.fromkeys(NAMES, 0)
        self.files: dict[str, dict[str, str]] = {name: {} for name in NAMES}

    def now(self, name: str) -> dict[str, object]:
        at = START + timedelta(days=self.clock[name])
        return {"at": at, "day": max(at.toordinal(), self.open[name].log.last_day() or 0)}

    @rule(name=devices, days=st.integers(0, 9))
    def time_passes(self, name: str, days: int) -> None:
        self.clock[name] += days

    @rule(name=devices, years=st.sampled_from((-YEARS, YEARS)))
    def a_clock_is_set_wrong(self, name: str, years: int) -> None:
        self.clock[name] += years

    @rule(name=devices, card=cards, grade=st.integers(0, 5))
    def answer(self, name: str, card: str, grade: int) -> None:
        how = {"kind": EventKind.REVIEW, "grade": grade}
        event = self.open[name].log.append(card, **how, **self.now(name))
        self.known[event.id] = event

    @rule(
        name=devices, card=cards, kind=st.sampled_from(sorted(MARK_KINDS)), ahead=st.integers(0, 30)
    )
    def mark(self, name: str, card: str, kind: EventKind, ahead: int) -> None:
        now = self.now(name)
        due = now["day"] + ahead if kind is EventKind.RESCHEDULE else None
        event = self.open[name].log.mark(card, kind, due=due, **now)
        self.known[event.id] = event

    @rule(name=devices)
    def undo(self, name: str) -> None:
        taken = self.open[name].log.undo(**self.now(name))
        if taken:
            void = next(
                it for it in self.open[name].log.events(taken.card_id) if it.voids == taken.id
            )
            self.known[void.id] = void

    @rule(name=devices, text=st.text("ab", min_size=1, max_size=3))
    def edit_a_deck(self, name: str, text: str) -> None:
        self.files[name]["mine"] = text
        self.texts.add(text)
        self.open[name].versions.keep(self.files[name], START)

    @rule(name=devices, other=devices)
    def meet(self, name: str, other: str) -> None:
        if name != other:
            self.sync(name, self.folder / f"{other}.db")

    @rule(name=devices)
    def meet_the_folder(self, name: str) -> None:
        self.sync(name, self.folder / "carried")

    @rule(name=devices)
    def take_and_break_off(self, name: str) -> None:
        with open_peer(str(self.folder / "carried"), self.open[name], "") as there:
            pull(self.open[name], there)

    @invariant()
    def every_table_is_the_fold_of_its_log(self) -> None:
        for collection in self.open.values():
            assert collection.cards.differences() == []
            assert StatisticsTables(collection).is_right()

    def sync(self, name: str, target: Path) -> None:
        here = self.open[name]
        here.versions.keep(self.files[name], START)
        with open_peer(str(target), here, "") as there:
            pull(here, there)
            here.versions.settle(no_merge)
            push(here, there)
        texts = here.versions.files()
        self.files[name] = {deck: text for deck, text in texts.items() if text is not None}
        here.versions.set_written(texts)

    def teardown(self) -> None:
        """After everyone met the folder twice all agree, and nothing is lost."""
        try:
            for name in (*NAMES, *NAMES):
                self.sync(name, self.folder / "carried")
            folded = fold(self.known.values())
            stands = {id: it for id, it in folded.items() if it != UNTOUCHED}
            for name in NAMES:
                collection = self.open[name]
                assert collection.batch().events == tuple(in_order(self.known.values()))
                assert collection.cards.statuses(CARDS) == stands
                assert collection.batch() == self.open[NAMES[0]].batch()
                assert self.files[name] == self.files[NAMES[0]]
            versions = self.open[NAMES[0]].versions.all()
            assert self.texts <= {version.content for version in versions}
            assert all(len(found) == 1 for found in heads(versions).values())
        finally:
            self.stack.close()


TestDevices = Devices.TestCase
TestDevices.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestDevices.pytestmark = [pytest.mark.no_cover]
