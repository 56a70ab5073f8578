"""The study status of a word, and the filters of a list of words."""

from shabda.lazy_dataclasses import dataclass
from shabda.study.log import CardStatus
from shabda.study.scheduling.scheduler import KNOWN_DAYS, LEECH_LAPSES, CardState
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class WordStatus:
    """A word and the status of each of its cards; `similar` when it is in a pair."""

    word: Word
    cards: tuple[CardStatus, ...]
    similar: bool = False
    leech_limit: int = LEECH_LAPSES

    @property
    def next(self) -> CardState | None:
        """The state of the card that comes first; None while the word is new."""
        states = [card.state for card in self.cards if card.state]
        return min(states, key=lambda state: state.due, default=None)

    @property
    def known(self) -> bool:
        """Whether some card of the word has an interval of `KNOWN_DAYS` or more."""
        return any(card.state.interval >= KNOWN_DAYS for card in self.cards if card.state)

    @property
    def suspended(self) -> bool:
        """Whether no card of the word is asked."""
        return bool(self.cards) and all(card.suspended for card in self.cards)

    @property
    def flagged(self) -> bool:
        return any(card.flagged for card in self.cards)

    @property
    def leech(self) -> bool:
        return any(card.state.is_leech(self.leech_limit) for card in self.cards if card.state)

    def due(self, day: int) -> bool:
        """Whether a review asks the word: a card is due, and no other one was asked that day."""
        due = [card for card in self.cards if _is_due(card, day)]
        return bool(due) and all(card in due or card.answered != day for card in self.cards)


def _is_due(card: CardStatus, day: int) -> bool:
    return card.state is not None and not card.suspended and card.state.is_due(day)


@dataclass(frozen=True, slots=True)
class WordFilter:
    """The filters of a list; a word must pass each one that is set."""

    due: bool = False
    new: bool = False
    unknown: bool = False
    leech: bool = False
    similar: bool = False
    suspended: bool = False
    flagged: bool = False
    tag: str | None = None

    def admits(self, entry: WordStatus, day: int) -> bool:
        """Whether a word passes every filter that is set; the others are not evaluated."""
        return (
            (not self.due or entry.due(day))
            and (not self.new or (entry.next is None and not entry.suspended))
            and (not self.unknown or not entry.known)
            and (not self.leech or entry.leech)
            and (not self.similar or entry.similar)
            and (not self.suspended or any(card.suspended for card in entry.cards))
            and (not self.flagged or entry.flagged)
            and (self.tag is None or self.tag in entry.word.tags)
        )
