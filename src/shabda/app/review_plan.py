"""What a review asks today, and what still waits after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from shabda.app.paths import shipped_decks
from shabda.figures import count
from shabda.lazy_dataclasses import dataclass, field
from shabda.study.cards import Card, CardKind
from shabda.study.confusions import PAIRS
from shabda.study.look_alike_order import CANDIDATES, alike_notes, choose_new
from shabda.study.look_alikes import proposals
from shabda.study.new_shares import RULES_DECK, share_of_rules
from shabda.study.queue import Counts, allowance, deck_room, mix, queue, spread
from shabda.study.scheduling.scheduler import LONGEST_INTERVAL

if TYPE_CHECKING:  # `shabda due` opens no workspace
    from shabda.app.setting_files import Settings
    from shabda.app.workspace import Workspace
    from shabda.store.collection import Collection


FEW_MORE, MANY_MORE = 5, 20
"""New cards, and due ones, that are offered once the limit of the day is reached."""


@dataclass(frozen=True, slots=True)
class ReviewPlan:
    """The cards of a review: those due, new ones, and those to be asked once more today."""

    due: tuple[Card, ...] = ()
    new: tuple[Card, ...] = ()
    again: Mapping[Card, int] = field(default_factory=dict)
    """Cards to ask once more, each with how often it was graded below 4 today."""

    @property
    def cards(self) -> tuple[Card, ...]:
        return (*self.due, *self.new, *self.again)


class PlanSource(Protocol):
    """What a plan is made from: a workspace, or what a shell prompt opens in its place."""

    @property
    def collection(self) -> Collection: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def day(self) -> int: ...


def plan_review(
    source: PlanSource,
    deck: str | None = None,
    limit: int | None = None,
    new: int | None = None,
) -> ReviewPlan:
    """What is due, then new cards as far as today allows, then what is to be asked once more."""
    reviewed, begun = source.collection.queue.done(source.day)
    allowed = allowance(
        limit=limit,
        new=new,
        daily_limit=source.settings.limit,
        daily_new=source.settings.new,
        done=reviewed,
        begun=begun,
    )
    room = max(allowed.due, source.settings.limit) if allowed.due else 0
    most_overdue = source.collection.queue.due(source.day, room, deck)
    due = spread([card for card, _ in most_overdue])[: allowed.due]
    first = queue(due, new_cards(source, allowed.new, deck), limit)
    again = source.collection.queue.to_relearn(source.day, deck)
    left = None if limit is None else max(0, limit - len(first))
    due_cards = set(due)
    return ReviewPlan(
        tuple(card for card in first if card in due_cards),
        tuple(card for card in first if card not in due_cards),
        dict(islice(again.items(), left)),
    )


def new_room(source: PlanSource) -> int:
    """How many new cards the day has left."""
    _, begun = source.collection.queue.done(source.day)
    return max(0, source.settings.new - begun)


def new_cards(source: PlanSource, most: int, deck: str | None) -> tuple[Card, ...]:
    """New words and rules: the learner's own pairs first, then their decks, then shipped ones."""
    new = source.collection.queue.new
    failing = 0 if deck else source.collection.overview.failing(RULES_DECK)
    begun = {} if deck else source.collection.overview.begun_on(source.day)
    share = 0 if deck else share_of_rules(most, failing, source.settings.new, begun)
    rules = new(share, source.day, RULES_DECK)
    return mix(_new_words(source, most, deck), rules, most)


def deck_order(source: PlanSource) -> tuple[str, ...]:
    """The decks whose new words are asked, in order."""
    shipped = shipped_decks()
    own = [name for name in source.collection.words.digests() if name not in (*shipped, RULES_DECK)]
    own.sort(key=lambda name: name != PAIRS)
    return source.collection.overview.choices().order(own, shipped)


def _new_words(source: PlanSource, most: int, deck: str | None) -> list[Card]:
    """New words in the order of the decks, within their limits, look-alikes apart."""
    if most <= 0:
        return []
    groups = pair_groups(source)
    notes = [note for group in groups.values() for note in group]
    ids = [f"{note}/{kind}" for note in notes for kind in CardKind]
    states = source.collection.cards.states(ids)
    limits = source.collection.overview.choices().limits
    begun = source.collection.overview.begun_on(source.day) if limits else {}
    new = source.collection.queue.new
    offers = (
        (new(most + CANDIDATES, source.day, name), deck_room(name, limits, begun, most))
        for name in ((deck,) if deck else deck_order(source))
    )
    return choose_new(offers, groups, states, most)


def pair_groups(source: PlanSource) -> dict[str, tuple[str, ...]]:
    """The words of each pair as notes, by the note of the pair."""
    return {
        f"pair:{pair.id}": tuple(f"word:{member}" for member in pair.members)
        for pair in source.collection.words.pairs()
    }


def look_alikes(workspace: Workspace, cards: Sequence[Card]) -> dict[str, frozenset[str]]:
    """Which notes of a session must not follow each other: pairs, and words one sound apart."""
    groups = [(note, *members) for note, members in pair_groups(workspace).items()]
    ids = [card.note.removeprefix("word:") for card in cards if card.note.startswith("word:")]
    near = proposals(workspace.collection.words.named(ids), ())
    groups += [(f"word:{pair.first.id}", f"word:{pair.second.id}") for pair in near]
    return alike_notes(groups)


def cram_cards(workspace: Workspace, deck: str | None, limit: int | None) -> tuple[Card, ...]:
    """Known cards, whenever they are due, in random order."""
    most = limit or workspace.settings.limit
    due = workspace.collection.queue.due(workspace.day + LONGEST_INTERVAL, most, deck)
    cards = [card for card, _ in due]
    workspace.rng.shuffle(cards)
    return tuple(cards)


def _why_nothing_new(workspace: Workspace, counts: Counts) -> str:
    """Say why a review asks none of the new cards, and how to begin some all the same."""
    most = workspace.settings.new
    if counts.new_today >= most:
        why = f"The limit is {count(most, 'new card')} a day, and {counts.new_today} were begun"
    else:
        why = "New cards wait for their look-alikes, the limits of decks, or rules not known yet"
    more = len(new_cards(workspace, FEW_MORE, None))
    now = f"; `shabda review --new {more}` begins {more} more now" if more else ""
    return f"{why}{now}."


def nothing_to_ask(workspace: Workspace, deck: str | None = None, *, cram: bool) -> str:
    """Say why there is nothing to ask, and what can be done."""
    if cram:
        return "You know no cards yet; start with `shabda review`."
    counts = workspace.collection.queue.counts(workspace.day)
    done = "Done for today." if counts.reviewed_today else "Nothing is due."
    if deck:
        begins = len(new_cards(workspace, FEW_MORE, deck))
        now = f" `shabda review --deck {deck} --new {begins}` begins {begins}." if begins else ""
        return f"{done} The deck {deck} has nothing more for today.{now}"
    if counts.due:
        most = count(workspace.settings.limit, "review")
        return (
            f"The limit is {most} a day. {counts.due} more words and rules are due; "
            f"`shabda review --limit {MANY_MORE}` continues."
        )
    if counts.new:
        return f"{done} {_why_nothing_new(workspace, counts)}"
    off = workspace.collection.overview.choices().off
    more = "`shabda decks on NAME` turns a deck on; " if off else ""
    return f"{done} {more}`shabda import` adds new words; `shabda drill` practises rules."
