"""Weighs whether a column is in a language of meanings, and agrees with known meanings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from shabda.decks.notes.lines.block_evidence import CATEGORIES
from shabda.decks.notes.text.language import is_hindi
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.doubts import IN_SANSKRIT
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.hindi_words import has_hindi
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import NoteEntry

UNKNOWN_LANGUAGE = "what is beside the words may not be their meanings"
OTHER_MEANINGS = "the known words of the list have other meanings in your decks"
_FEWEST, _MEANT, _DISTINCT, _AGREED, _MOST = 3, 0.5, 0.5, 0.25, 0.6
"""The fewest words that tell; shares of a column."""
_ENOUGH, _FEWEST_KNOWN, _FEWEST_TRANSLATED = 6, 5, 10
_LATIN = re.compile("[A-Za-z]")
_KNOWN_ALPHABETS = ("LATIN", "DEVANAGARI", "")


def doubt_of_language(entries: Sequence[NoteEntry], known: KnownMeanings, *, named: bool) -> str:
    """Return why a column may not be of meanings; `named` says that a header calls it so."""
    entries = [entry for entry in entries if not all(map(str.isdecimal, entry.glosses))]
    if not entries:  # numerals, whose numbers the reader has settled
        return ""
    hindi = HAS_DEVANAGARI.match(entries[0].glosses[0]) is not None
    if hindi and not named and share(_is_synonym(entry, known) for entry in entries) >= _MOST:
        return IN_SANSKRIT
    if hindi and not named and len(entries) >= _FEWEST and not _has_hindi(entries):
        return UNKNOWN_LANGUAGE
    translated = hindi or _is_translated(entries, known)
    english = [any(map(known.is_meaning, entry.glosses)) for entry in entries]
    meant = 1.0 if translated else share(english)
    if not named:
        if len(entries) >= _FEWEST and meant < _MEANT:
            return UNKNOWN_LANGUAGE
        if len(entries) >= _ENOUGH and _share_of_distinct(entries) < _DISTINCT:
            return CATEGORIES
    contrary = not translated and meant >= _MEANT and _is_contrary(entries, known)
    return OTHER_MEANINGS if contrary else ""


def _has_hindi(entries: Sequence[NoteEntry]) -> bool:
    """Whether a meaning is of Hindi, or partly in another language: `बीज for अप्`."""
    glosses = [gloss for entry in entries for gloss in entry.glosses]
    return any(has_hindi(gloss) or _LATIN.search(gloss) for gloss in glosses)


def alphabet(entry: NoteEntry) -> str:
    """The alphabet of a meaning: Latin, Devanagari or another; "" when it has no letter."""
    return _alphabet_of(next(filter(str.isalpha, entry.glosses[0]), ""))


@cache
def _alphabet_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _is_contrary(entries: Sequence[NoteEntry], known: KnownMeanings) -> bool:
    """Whether hardly any known word of a column has one of its known meanings.

    In another alphabet, a word is known only where its meanings have translations here; more
    of them tell, because names such as Яма have none.
    """
    own = alphabet(entries[0]) in _KNOWN_ALPHABETS
    fact, fewest = (known.agrees, _FEWEST_KNOWN) if own else (known.translates, _FEWEST_TRANSLATED)
    facts = [fact(entry.slp1, entry.glosses) for entry in entries]
    judged = [fact for fact in facts if fact is not None]
    return len(judged) >= fewest and share(judged) < _AGREED


def _is_translated(entries: Sequence[NoteEntry], known: KnownMeanings) -> bool:
    """Whether common words of a column have their meanings in a language other than English."""
    facts = [known.translates(entry.slp1, entry.glosses) for entry in entries]
    judged = [fact for fact in facts if fact is not None]
    return sum(judged) >= _FEWEST and share(judged) >= _AGREED


def _share_of_distinct(entries: Sequence[NoteEntry]) -> float:
    pairs = {(entry.slp1, entry.glosses) for entry in entries}
    return len({glosses for _, glosses in pairs}) / len(pairs)


def _is_synonym(entry: NoteEntry, known: KnownMeanings) -> bool:
    """Whether a meaning in Devanagari is one common Sanskrit word, as few words of Hindi are."""
    gloss = entry.glosses[0]
    return headword_slp1(gloss) in known.stems and not is_hindi(gloss.split())


def share(facts: Iterable[bool]) -> float:
    """The share of facts that are true; 0 for none."""
    listed = list(facts)
    return sum(listed) / len(listed) if listed else 0.0
