"""The words and pairs of the decks, as compiled."""

import json
from collections.abc import Callable, Iterable, Sequence

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store import queries
from shabda.store.database import Database
from shabda.store.rows import pair_of_row, word_of
from shabda.store.schema import sqlite_errors
from shabda.store.sql_values import tuple_of
from shabda.study.drawn_words import DrillWord
from shabda.study.words import SimilarPair, Word

_GLOB_SIGN, _BRACKETED = lazy_pattern(r"[*?\[]"), r"[\g<0>]"
"""The wildcards of GLOB, each with its escaped form."""


class Words:
    """Looks up decks, words, and the pairs of similar words. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def digests(self) -> dict[str, str]:
        """The digest each deck was compiled with, in the order of the decks."""
        return dict(self._database.rows(tuple, queries.DIGESTS))

    def get(self, word_id: str) -> Word | None:
        return next(iter(self.named([word_id])), None)

    def named(self, ids: Iterable[str]) -> list[Word]:
        """Words in the order asked for; an unknown id is left out."""
        return self._database.rows(word_of, queries.WORDS, ids=json.dumps(list(ids)))

    def find(self, slp1: str) -> list[Word]:
        """Words with this spelling or an equivalent one."""
        return self._database.rows(word_of, queries.SPELLED, key=equivalence_key(slp1))

    def all(self, deck: str | None = None, limit: int | None = None) -> list[Word]:
        """Words in the order of their decks."""
        return self._database.rows(word_of, queries.ALL_WORDS, deck=deck, limit=limit)

    def drill_words(self, limit: int, *, unlearned: bool = False) -> list[DrillWord]:
        """Words in the order of their decks, as drills choose from them.

        With `unlearned` none counts as begun.
        """
        return self._database.rows(
            lambda row: DrillWord(row.id, row.deck, row.rank, bool(row.begun and not unlearned)),
            queries.DRILL_WORDS,
            limit=limit,
        )

    def ids(self) -> set[str]:
        """The ids of the words of all decks."""
        return {word_id for (word_id,) in self._database.rows(tuple, "SELECT id FROM word")}

    def chosen(self, choose: Callable[[str, Sequence[str]], bool]) -> list[Word]:
        """Words for which `choose(slp1, glosses)` is true, in the order of their decks."""
        with sqlite_errors(self._database.path):
            rows = self._database.connection.execute(queries.ALL_TEXTS)  # a third of `rows`
            return self.named([word for word, slp1, texts in rows if choose(slp1, tuple_of(texts))])

    def containing(self, texts: Sequence[str], deck: str | None = None) -> list[Word]:
        """Words with one of the texts in their headword or glosses, in the order of their decks."""
        named = {f"text{at}": _pattern(text.lower()) for at, text in enumerate(texts)}
        tests = " OR ".join(f"search GLOB :{name}" for name in named) or "0"
        query = queries.CONTAINING.format(tests)
        return self._database.rows(word_of, query, deck=deck, **named)

    def holds_any(self, decks: Iterable[str], ids: Iterable[str], spellings: Iterable[str]) -> bool:
        """Whether one of these decks has a word with one of the ids or spellings (in SLP1)."""
        lists = {"decks": decks, "ids": ids, "keys": map(equivalence_key, spellings)}
        values = {name: json.dumps(list(texts)) for name, texts in lists.items()}
        return bool(self._database.rows(tuple, queries.HELD, **values))

    def pair(self, pair_id: str) -> SimilarPair | None:
        return next(iter(self._database.rows(pair_of_row, queries.PAIR, id=pair_id)), None)

    def pairs(self) -> list[SimilarPair]:
        """Every set of similar words, in the order of the decks."""
        return self._database.rows(pair_of_row, queries.PAIRS_OF_DECKS)

    def similar_to(self, word: str) -> list[Word]:
        """Words that share a pair with this one, by its id."""
        pairs = self._database.rows(pair_of_row, queries.PAIRS_WITH, word=word)
        return self.named(
            dict.fromkeys(member for pair in pairs for member in pair.members if member != word)
        )


def _pattern(text: str) -> str:
    """The pattern of every text that contains this one; GLOB takes half the time of instr."""
    return f"*{_GLOB_SIGN.sub(_BRACKETED, text)}*"
