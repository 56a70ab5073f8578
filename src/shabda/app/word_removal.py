"""Removes a word from the learner's decks, and brings the last removed one back."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from shabda import files
from shabda.app.deck_files import is_shipped
from shabda.app.editor import find_entry
from shabda.app.own_decks import own_decks
from shabda.app.workspace import Workspace
from shabda.decks.entry_removal import (
    RemovedEntry,
    entries_of_word,
    put_back_entries,
    remove_entries,
)
from shabda.errors import DeckError, ShabdaError, UsageError, Where
from shabda.lazy_dataclasses import asdict, dataclass, replace
from shabda.study.words import Word

_FILE = "removed-words.json"
_MOST = 50
"""Removed words that can be brought back."""


@dataclass(frozen=True, slots=True)
class RemovedWord:
    """A word that was removed, and what each deck said about it."""

    word: str
    deck: str
    entries: tuple[tuple[str, RemovedEntry], ...]
    """The name of a deck and an entry that was in it."""
    at: str = ""
    """The time in UTC, as ISO writes it; "" if an addition was undone, or unknown."""

    @property
    def decks(self) -> str:
        """The names of the decks that had entries, separated by commas."""
        return ", ".join(dict.fromkeys((self.deck, *(deck for deck, _ in self.entries))))


def own_word(workspace: Workspace, words: list[Word]) -> Word:
    """Return the only word of the learner's own decks that a text can mean.

    A word that counts to a shipped deck, but has an entry in one of the learner's, is returned as
    a word of the learner's deck. Raises UsageError where there are several, and ShabdaError for a
    word that comes with shabda.
    """
    own = [word for word in words if not is_shipped(word)]
    own = own or [
        replace(word, deck=Path(place.file).stem)
        for word in words
        if (place := find_entry(workspace, [f"word:{word.id}"]))
    ]
    if len(own) > 1:
        ids = ", ".join(word.id for word in own)
        raise UsageError(
            f"{len(own)} words are spelled this way ({ids}); `shabda edit` opens their deck"
        )
    if not own:
        name = words[0].text.devanagari
        raise ShabdaError(
            f"{name} comes with shabda (deck {words[0].deck}) and cannot be removed;"
            f" `shabda suspend {name}` stops asking it"
        )
    return own[0]


def remove_own_word(workspace: Workspace, word: Word, *, undone: bool = False) -> RemovedWord:
    """Take a word out of the learner's decks; its answers stay in the log.

    `undone`: this takes an addition back, so that the next undo does not bring the word back.
    """
    decks = own_decks(workspace.home.decks).files
    entries = {
        path: entries_of_word(path, word.id, of_deck=path.stem == word.deck) for path in decks
    }
    removed = RemovedWord(
        word.text.devanagari,
        word.deck,
        tuple((path.stem, entry) for path, gone in entries.items() for entry in gone),
        "" if undone else workspace.moment.at.isoformat(),
    )
    _write(workspace, [*_read(workspace), removed][-_MOST:])
    for path, gone in entries.items():
        if gone:
            remove_entries(path, gone)
    workspace.refresh()
    return removed


def bring_back_word(workspace: Workspace) -> RemovedWord:
    """Put the word that was removed last back; raises ShabdaError when there is none."""
    removed = _read(workspace)
    if not removed:
        raise ShabdaError("no removed word to bring back")
    last = removed[-1]
    for deck in dict.fromkeys(deck for deck, _ in last.entries):
        path = workspace.home.decks / f"{deck}.yaml"
        entries = [entry for name, entry in last.entries if name == deck]
        try:
            put_back_entries(path, entries)
        except DeckError as error:
            raise DeckError(
                f"{error.message}, so {last.word} was not brought back", error.where
            ) from None
    _write(workspace, removed[:-1])
    workspace.refresh()
    return last


def last_removed(workspace: Workspace) -> tuple[str, str]:
    """The word that was removed last, and its time in UTC as ISO writes it; "" where unknown."""
    with suppress(ShabdaError):  # only `undo --remove` needs a file that can be read
        if removed := _read(workspace):
            return removed[-1].word, removed[-1].at
    return "", ""


def _path(workspace: Workspace) -> Path:
    return workspace.home.root / _FILE


def _read(workspace: Workspace) -> list[RemovedWord]:
    path = _path(workspace)
    if not path.exists():
        return []
    try:
        return [
            RemovedWord(
                str(row["word"]),
                str(row["deck"]),
                tuple((Path(deck).name, _entry(fields)) for deck, fields in row["entries"]),
                str(row.get("at", "")),
            )
            for row in json.loads(files.read_text(path, ShabdaError))
        ]
    except (ValueError, KeyError, TypeError):
        raise ShabdaError("is damaged; delete it to go on", Where(str(path))) from None


def _entry(fields: dict[str, object]) -> RemovedEntry:
    lines = fields["lines"]
    if not isinstance(lines, list):
        raise TypeError(lines)
    place = int(str(fields["place"]))
    return RemovedEntry(
        str(fields["section"]), str(fields["key"]), place, tuple(str(line) for line in lines)
    )


def _write(workspace: Workspace, removed: list[RemovedWord]) -> None:
    rows = [asdict(word) for word in removed]
    files.write_file(_path(workspace), json.dumps(rows, ensure_ascii=False, indent=1))
