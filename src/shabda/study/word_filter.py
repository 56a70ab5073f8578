"""A word as it stands with the learner, and what a list of words may be narrowed to."""

from dataclasses import dataclass

from shabda.study.log import CardStatus
from shabda.study.scheduling.scheduler import CardState, is_due
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class Entry:
    """A word and how each of its cards stands; `similar` when a pair holds it."""

    word: Word
    cards: tuple[CardStatus, ...]
    similar: bool = False

    @property
    def next(self) -> CardState | None:
        """The state of the card that comes first; None while the word is new."""
        states = [card.state for card in self.cards if card.state]
        return min(states, key=lambda state: state.due, default=None)

    @property
    def suspended(self) -> bool:
        """Whether no card of the word is asked."""
        return bool(self.cards) and all(card.suspended for card in self.cards)

    @property
    def flagged(self) -> bool:
        return any(card.flagged for card in self.cards)

    @property
    def leech(self) -> bool:
        return any(card.state.leech for card in self.cards if card.state)

    def due(self, day: int) -> bool:
        waiting = (card.state for card in self.cards if card.state and not card.suspended)
        return any(is_due(state, day) for state in waiting)


@dataclass(frozen=True, slots=True)
class WordFilter:
    """What a list is narrowed to; what is set must all hold."""

    due: bool = False
    new: bool = False
    leech: bool = False
    similar: bool = False
    suspended: bool = False
    flagged: bool = False
    tag: str | None = None

    def admits(self, entry: Entry, day: int) -> bool:
        wanted = (
            (self.due, entry.due(day)),
            (self.new, entry.next is None and not entry.suspended),
            (self.leech, entry.leech),
            (self.similar, entry.similar),
            (self.suspended, any(card.suspended for card in entry.cards)),
            (self.flagged, entry.flagged),
            (self.tag is not None, self.tag in entry.word.tags),
        )
        return all(holds for asked, holds in wanted if asked)
