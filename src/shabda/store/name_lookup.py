"""Names in a collection that begin with the typed text, read with sqlite3 alone.

A shell waits for them after the Tab key, so a search ends after a fixed amount of work, and
names that were not reached are left out.
"""

from __future__ import annotations

import sqlite3

from shabda.store.file_header import open_for_prompt

_MOST_NAMES = 100
"""The most names for one Tab key."""
_STEPS = 4_000_000
"""SQLite instructions after which a search ends: about 40 ms."""

_DECKS = """
SELECT name, '' FROM deck WHERE name <> 'rules' AND substr(name, 1, length(:typed)) = :typed
 ORDER BY position, name LIMIT :most"""
_TAGS = """
SELECT DISTINCT tag.value, '' FROM word, json_each(word.tags) AS tag
 WHERE substr(tag.value, 1, length(:typed)) = :typed LIMIT :most"""
_WORDS = """
SELECT word.{0}, json_extract(word.glosses, '$[0]')
  FROM deck CROSS JOIN word ON word.deck = deck.name
 WHERE substr(word.{0}, 1, length(:typed)) = :typed
 ORDER BY deck.position, deck.name, word.place LIMIT :most"""


def deck_names(path: str, typed: str) -> list[tuple[str, str]]:
    """The compiled decks of words, each with an empty description."""
    return _matches(path, _DECKS, typed)


def tag_names(path: str, typed: str) -> list[tuple[str, str]]:
    """The tags of words, each with an empty description."""
    return _matches(path, _TAGS, typed)


def word_names(path: str, typed: str) -> list[tuple[str, str]]:
    """Words in the script typed (Devanagari, IAST or SLP1), each with its first meaning."""
    if any("\u0900" <= letter <= "\u097f" for letter in typed):
        return _matches(path, _WORDS.format("devanagari"), typed)
    words = _matches(path, _WORDS.format("iast"), typed)
    return words or _matches(path, _WORDS.format("slp1"), typed)


def _matches(path: str, query: str, typed: str) -> list[tuple[str, str]]:
    """The rows of a query; none from a file that is missing, damaged or of another format."""
    rows: list[tuple[str, str]] = []
    try:
        if (connection := open_for_prompt(path)) is None:
            return rows
        try:
            connection.set_progress_handler(lambda: 1, _STEPS)
            for name, text in connection.execute(query, {"typed": typed, "most": _MOST_NAMES}):
                rows.append((str(name), str(text or "")))
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError):
        pass  # what was read before the fault, or before the search ended, is kept
    return rows
