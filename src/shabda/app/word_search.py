"""Words by what a learner types for them, in any script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from shabda.app.common_words import decks_of_words
from shabda.app.exercises import ConfusableWords
from shabda.app.paths import home
from shabda.app.workspace import Workspace
from shabda.errors import SanskritError, UnknownNameError, in_quotes, nearest_name
from shabda.sanskrit.text.plain_sounds import is_plain, plain_sounds
from shabda.sanskrit.text.readings import likeliest, readings
from shabda.sanskrit.text.script import (
    DEVANAGARI,
    IAST,
    Sanskrit,
    devanagari,
    iast,
    is_devanagari,
)
from shabda.store.collection import Collection
from shabda.study.cards import cards_of
from shabda.study.log import UNTOUCHED
from shabda.study.word_filter import WordStatus
from shabda.study.words import Deck, Word

_ALIKE = 0.7
"""How much alike two words are that one may be a slip for the other: guru and puruṣa are 0.6."""


def find_words(workspace: Workspace, typed: str) -> list[Word]:
    """The words that a typed text can be, whatever its script."""
    possible = readings(typed)
    for loose in (False, True):
        texts = {reading.slp1 for reading in possible if reading.loose is loose}
        words = {
            word.id: word
            for text in sorted(texts)
            for word in workspace.collection.words.find(text)
        }
        if words:
            return list(words.values())
    return []


def get_words(workspace: Workspace, typed: str, *, plain: bool = False) -> list[Word]:
    """The words named, at least one, also by stem for nominative; raises UnknownNameError.

    With `plain`, plain letters name the one word that they can spell: pitr is pitṛ.
    """
    if words := find_words(workspace, typed) or stem_or_nominative(workspace, typed):
        return words
    if plain and (words := plain_words(workspace, typed)):
        return words
    raise unknown_word(workspace, typed)


def stem_or_nominative(workspace: Workspace, typed: str) -> list[Word]:
    """The one word of which the typed text is the stem (गज) or the nominative (वनम्)."""
    words: dict[str, Word] = {}
    for text in {reading.slp1 for reading in readings(typed) if not reading.loose}:
        stem = text[:-1] if text.endswith(("H", "m")) else text
        for ending, gender in (("H", "m"), ("m", "n")):
            named = [*workspace.collection.words.find(stem + ending)] if stem == text else [
                word for word in workspace.collection.words.find(stem)
                if text == stem + ending and gender in word.gender
            ]  # fmt: skip
            words |= {word.id: word for word in named}
    return [*words.values()] if len(words) == 1 else []


def plain_words(workspace: Workspace, typed: str) -> list[Word]:
    """The one word that plain letters can spell, in a list; none when there are more."""
    if not is_plain(typed):
        return []
    sounds, every = plain_sounds(typed), workspace.collection.words.all()
    alike = [word for word in every if plain_sounds(word.text.iast) == sounds]
    return alike if len(alike) == 1 else []


def unknown_word(workspace: Workspace, typed: str) -> UnknownNameError:
    """The error for a word of no deck: it offers the nearest one in the script typed.

    Words are compared by sound; plain letters match every word that they can spell. An English
    word offers one with that meaning.
    """
    if elsewhere := in_deck_turned_off(workspace, typed):
        return UnknownNameError("word", typed, (), instead=elsewhere)
    meaning = typed.casefold()
    every = workspace.collection.words.all()
    if meant := next((w for w in every if meaning in map(str.casefold, w.glosses)), None):
        return UnknownNameError("word", typed, (), nearest=meant.text.iast)
    nearest = nearest_word(workspace, typed)
    if nearest is None:
        return UnknownNameError("word", typed, ())
    shown = nearest.devanagari if is_devanagari(typed) else nearest.iast
    return UnknownNameError("word", typed, (), nearest=shown)


def in_deck_turned_off(workspace: Workspace, typed: str) -> str:
    """Name the deck that has a word but is not turned on; "" if there is none."""
    on = workspace.collection.words.digests()
    for slp1 in (reading.slp1 for reading in readings(typed) if not reading.is_open):
        for deck in sorted(decks_of_words([devanagari(slp1)]) - on.keys()):
            turned_on = f"`shabda decks on {deck}` turns it on"
            return f"{iast(slp1)} is in the deck {deck}, which is off; {turned_on}"
    return ""


def nearest_word(workspace: Workspace, typed: str) -> Sanskrit | None:
    """The word of the decks that sounds most like a typed one; None when none does."""
    possible = readings(typed)
    if not possible:
        return None
    texts = [word.text for word in workspace.collection.words.all()]
    plain: dict[str, Sanskrit] = {}
    for text in texts:
        plain.setdefault(plain_sounds(text.iast), text)
    by_sound = {text.slp1: text for text in texts}
    nearest = plain.get(plain_sounds(typed)) if is_plain(typed) else None
    nearest = nearest or by_sound.get(nearest_name(possible[0].slp1, by_sound, _ALIKE))
    return nearest or plain.get(plain_sounds(iast(possible[0].slp1)))


def search_words(workspace: Workspace, text: str | None, deck: str | None) -> list[Word]:
    """Words whose spelling, in any script, or meaning holds a text.

    Where a meaning has a word that begins so, others are left out: tree is not in street.
    """
    if not text:
        return workspace.collection.words.all(deck=deck)
    spellings = _spellings(text)
    every = workspace.collection.words.containing(spellings, deck)
    listed = [word for word in every if _holds(word, text, spellings)]
    start = re.compile(rf"\b{re.escape(text)}", re.IGNORECASE)
    begun = [word for word in listed if _begins(word, start, spellings)]
    words = {word.id: word for word in begun or listed}
    whole = {word.id: word for word in find_words(workspace, text) if deck in (None, word.deck)}
    return list((words | whole).values())


def _spellings(text: str) -> list[str]:
    """A text as typed, and as IAST writes each of its readings: vArA is looked for as vārā."""
    possible = (reading.slp1 for reading in readings(text) if not reading.loose)
    return list(dict.fromkeys((text, *map(iast, possible))))


def _begins(word: Word, start: re.Pattern[str], spellings: list[str]) -> bool:
    """Whether a word of a meaning begins so, or the spelling holds the text."""
    in_sanskrit = any(spelling in word.text.iast for spelling in spellings)
    in_devanagari = any(spelling in word.text.devanagari for spelling in spellings)
    return in_sanskrit or in_devanagari or any(map(start.search, word.glosses))


def _holds(word: Word, text: str, spellings: list[str]) -> bool:
    if any(text.lower() in gloss.lower() for gloss in word.glosses):
        return True
    return any(
        spelling in word.text.iast or spelling in word.text.devanagari for spelling in spellings
    )


def word_statuses(workspace: Workspace, words: Iterable[Word]) -> list[WordStatus]:
    """Words with their learning status."""
    asked = list(words)
    cards = {word.id: cards_of(Deck(word.deck, (word,))) for word in asked}
    statuses = workspace.collection.cards.statuses(
        card.id for group in cards.values() for card in group
    )
    paired = {word_id for pair in workspace.collection.words.pairs() for word_id in pair.members}
    return [
        WordStatus(
            word,
            tuple(statuses.get(card.id, UNTOUCHED) for card in cards[word.id]),
            word.id in paired,
            workspace.settings.leech,
        )
        for word in asked
    ]


def read_expected(expected: str) -> str:
    """What the right answer says, in SLP1.

    Devanagari and diacritics are believed; else it is the likeliest reading, since no scheme
    can be recognised from one word in plain letters. Raises SanskritError when there is none.
    """
    first = next(iter(readings(expected)), None)
    if first and (first.scheme not in (DEVANAGARI, IAST) or is_plain(expected)):
        first = likeliest(expected)
    if first is None:
        raise SanskritError(f"{in_quotes(expected)} cannot be read as Sanskrit in any script")
    return first.slp1


@contextmanager
def open_confusable_words() -> Iterator[Mapping[str, str]]:
    """The words of the decks that an answer may be; none, and no file made, before the first."""
    path = home().collection
    if not path.exists():
        yield {}
        return

    with Collection.open(path) as collection:
        yield ConfusableWords(collection)
