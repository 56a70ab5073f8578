"""The words of the decks read so far, found by id and by spelling."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from shabda.decks.yaml_block import Block
from shabda.errors import DeckError, SanskritError, UnknownWordError, Where, nearest_name
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress
from shabda.sanskrit.text.script import in_both, is_devanagari, plain_letters, to_slp1
from shabda.study.words import NOMINATIVE_ENDINGS, Word, field_in_english

_TELLING = ("gender", "pos", "gana", "pada", "root")
"""Fields in which homonyms differ."""
_SINGLE = (*_TELLING, "as_written", "correction", "source")


class KnownWords:
    """The words of several decks; each id occurs once."""

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}
        self._blocks: dict[str, Block] = {}
        self._proved: list[Block] = []
        self.asked_ids: set[str] = set()
        self.asked_spellings: set[str] = set()
        """Spellings that were looked up and may be in a deck that was not read."""

    def add(self, word: Word, block: Block) -> None:
        if word.id in self.words:
            first = self._block(word.id).at("id")
            known = self.words[word.id]
            if known.deck != word.deck and known.text == word.text:
                raise block.error(_homonym(known, word, first), "word")
            what = f"the id '{word.id}' is" if "id" in block else f"{in_both(word.text.slp1)} is"
            raise block.error(
                f"{what} already at {first}; merge the two,"
                f" or give a second word an id of its own: `id: {_second_id(word)}`",
                "id" if "id" in block else "word",
            )
        self.words[word.id] = word
        self._blocks[word.id] = block

    def add_all(self, source: Block, progress: Progress) -> tuple[Word, ...]:
        """Add the words of a deck that was proved when it was written, and return them.

        None is added when one of their ids is another word's too.
        """
        words: tuple[Word, ...] = source.proved or ()
        by_id = {word.id: word for word in words}
        if not words or len(by_id) < len(words) or not by_id.keys().isdisjoint(self.words):
            return ()
        self.words |= by_id
        self._proved.append(source)
        progress("reading words", len(words), len(words))
        return words

    def _block(self, word_id: str) -> Block:
        """The entry of a word."""
        proved = (block for source in self._proved for block in source.entries("words"))
        return self._blocks.get(word_id) or next(b for b in proved if b.proved.id == word_id)

    @cached_property
    def _spellings(self) -> dict[str, list[str]]:
        """The ids of the words by their spellings, which are asked for when all decks are read."""
        spellings: dict[str, list[str]] = {}
        for word in self.words.values():
            for text in (word.text, *word.variants):
                spellings.setdefault(text.slp1, []).append(word.id)
        return spellings

    def takes_up(self, word: Word) -> bool:
        """Join a word with the same one of another deck; False when there is none.

        A word of another gender or part of speech is a homonym, which needs an id of its own.
        """
        return word.id in self.words and self.unite(word.id, word)

    def unite(self, word_id: str, word: Word) -> bool:
        """Give a word what another deck says of it; False when the two contradict each other."""
        known = self.words[word_id]
        if known.deck == word.deck or contradictions(known, word):
            return False
        filled: dict[str, Any] = {
            name: getattr(known, name) or getattr(word, name) for name in _SINGLE
        }
        joined: dict[str, Any] = {
            name: _both(known, word, name) for name in ("glosses", "tags", "variants")
        }
        notes = dict.fromkeys(filter(None, (known.note, word.note)))
        self.words[word_id] = replace(known, **filled, **joined, note="\n".join(notes))
        return True

    def same(self, word: Word) -> str:
        """Return the id of the same word if known: देवः is the noun देव; "" when there is none."""
        if word.id not in self.words and word.gender:
            self.asked_ids.update(word.id + ending for ending in NOMINATIVE_ENDINGS)
        same = same_word(word, self.words.get)
        return same.id if same else ""

    def rank(self, word_id: str, word: Word) -> None:
        """Give a word the rank and count of another deck's entry."""
        known = self.words[word_id]
        self.words[word_id] = replace(known, rank=word.rank, count=word.count)

    def has_id(self, name: str) -> bool:
        """Whether this is the id of a word, not only a spelling."""
        self.asked_ids.add(name)
        return name in self.words

    def knows(self, name: str) -> bool:
        return name in self.words or bool(self._spelled(name))

    def find(self, name: str, where: Where) -> str:
        """Return the id of the word with this id or spelling."""
        if name in self.words:
            return name
        ids = self._spelled(name)
        if len(ids) > 1:
            raise DeckError(f"'{name}' may be {' or '.join(ids)}; write the id", where)
        if not ids:
            raise UnknownWordError(name, f"no word '{name}'; {self._nearest(name)}", where)
        return ids[0]

    def _spelled(self, name: str) -> list[str]:
        """The ids of the words with this spelling."""
        self.asked_ids.add(name)
        try:
            spelling = to_slp1(name)
        except SanskritError:
            return []
        self.asked_spellings.add(spelling)
        return self._spellings.get(spelling, [])

    def _nearest(self, name: str) -> str:
        texts = (word.text.devanagari for word in self.words.values())
        near = nearest_name(name, texts if is_devanagari(name) else self.words)
        return f"did you mean {near}?" if near else "write it under `words:` first"


def same_word(word: Word, get: Callable[[str], Word | None]) -> Word | None:
    """Find the same word of another deck by its id, or by its nominative: देवः is the noun देव."""
    known = get(word.id)
    if known or not word.gender:
        return known
    for nominative in filter(None, (get(word.id + ending) for ending in NOMINATIVE_ENDINGS)):
        if nominative.gender or nominative.pos in ("", word.pos):  # not the adverb नित्यम्
            return nominative
    return None


def contradictions(first: Word, second: Word) -> tuple[str, ...]:
    """The fields in which two entries of what may be one word contradict each other."""
    other = ("word",) if first.id == second.id and first.text.slp1 != second.text.slp1 else ()
    return (*other, *(name for name in _TELLING if not _agree(first, second, name)))


def _homonym(known: Word, word: Word, first: Where) -> str:
    """Say that two decks contradict each other, and what to do."""
    field, text = contradictions(known, word)[0], word.text.devanagari
    both = f"{field_in_english(word, field)} here but {field_in_english(known, field)} at {first}"
    return (
        f"{text} is {both}; correct one of them, or if they are two words, write"
        f" `id: {_second_id(word)}` below this one"
    )


def _second_id(word: Word) -> str:
    """An id for a homonym, in letters that everyone can type and read."""
    return f"{plain_letters(word.text.iast).replace(' ', '-')}-2"


def _agree(first: Word, second: Word, name: str) -> bool:
    """Whether two words do not contradict each other in a field."""
    one, two = getattr(first, name), getattr(second, name)
    return one == two or not one or not two


def _both(first: Word, second: Word, name: str) -> tuple[object, ...]:
    return tuple(dict.fromkeys((*getattr(first, name), *getattr(second, name))))
