"""What a session looks up by name: decks, words, pairs, and where cards stand."""

import json
from collections.abc import Iterable
from typing import Any

from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store import queries
from shabda.store.part import Reading
from shabda.store.rows import pair_of, standing_of, state_of, word_of
from shabda.study.log import CardStatus
from shabda.study.scheduling.scheduler import CardState
from shabda.study.words import SimilarPair, Word

RULES = "rules"
"""The deck that holds the rule cards."""


class Lookups(Reading):
    """Decks as compiled, their words, look-alikes among them, and the cards they give."""

    def digests(self) -> dict[str, str]:
        """The digest each deck was compiled with, in the order of the decks."""
        return dict(self._file.rows(tuple, queries.DIGESTS))

    def word(self, word_id: str) -> Word | None:
        return next(iter(self.words([word_id])), None)

    def words(self, ids: Iterable[str]) -> list[Word]:
        """Words in the order asked for; an unknown id is left out."""
        return self._file.rows(word_of, queries.WORDS, ids=json.dumps(list(ids)))

    def find(self, slp1: str) -> list[Word]:
        """Words of which this is a right spelling."""
        return self._file.rows(word_of, queries.SPELLED, key=equivalence_key(slp1))

    def all_words(
        self, deck: str | None = None, limit: int | None = None, text: str | None = None
    ) -> list[Word]:
        """Words in the order of their decks; `text` is looked for in headword and glosses."""
        text = None if text is None else text.lower()
        return self._file.rows(word_of, queries.ALL_WORDS, deck=deck, limit=limit, text=text)

    def pair(self, pair_id: str) -> SimilarPair | None:
        return next(iter(self._file.rows(pair_of, queries.PAIR, id=pair_id)), None)

    def pairs(self) -> list[SimilarPair]:
        """Every set of similar words, in the order of the decks."""
        return self._file.rows(pair_of, queries.PAIRS)

    def similar_to(self, word: str) -> list[Word]:
        """Words that share a pair with this one, by its id."""
        pairs = self._file.rows(pair_of, queries.PAIRS_WITH, word=word)
        return self.words(
            dict.fromkeys(word_id for it in pairs for word_id in it.members if word_id != word)
        )

    def today(self, day: int) -> int:
        """The study day to work on: this one, or the last one answered on if that is later."""
        last = self.last_day()
        return day if last is None else max(day, last)

    def last_day(self) -> int | None:
        """The study day of this device's last answer or mark that stands."""
        days = self._file.rows(
            lambda row: int(row.study_day), queries.LAST_STANDING, device=self.device
        )
        return next(iter(days), None)

    def states(self, card_ids: Iterable[str]) -> dict[str, CardState]:
        """The states of cards, less those that are new."""
        found = self._cards(card_ids)
        return {row.card_id: state_of(row) for row in found if row.due is not None}

    def standing(self, card_ids: Iterable[str]) -> dict[str, CardStatus]:
        """Where cards stand, with their marks; a card neither touched nor in a deck is left out."""
        return {row.card_id: standing_of(row) for row in self._cards(card_ids)}

    def mistaken(self, note: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
        """Answers that were another word, as card id and slips; of one note, or of all."""
        rows = self._file.rows(tuple, queries.MISTAKEN, note=note)
        return [(card_id, tuple(json.loads(slips))) for card_id, slips in rows]

    def _cards(self, ids: Iterable[str]) -> list[Any]:
        return self._file.rows(lambda row: row, queries.CARDS, ids=json.dumps(list(ids)))
