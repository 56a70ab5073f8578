"""Removes a word from a deck file, with its meanings and pairs, and puts it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from shabda.decks.deck_file import deck_text, locked_deck, replace_deck
from shabda.decks.deck_layout import DeckLayout, Entry, Values, layout_of
from shabda.decks.entry_reader import parse_entries, read_back
from shabda.decks.locate import id_of, identity, sound_entries
from shabda.errors import DeckError, Where
from shabda.lazy_dataclasses import dataclass, replace

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class RemovedEntry:
    """A removed entry: its section, its key and place there, and its lines."""

    section: str
    key: str
    place: int
    lines: tuple[str, ...]


def entries_of_word(path: Path, word_id: str, *, of_deck: bool) -> tuple[RemovedEntry, ...]:
    """The entries, meanings and pairs of a word in a deck; `of_deck`: the deck has the word.

    Raises DeckError for a deck whose entries do not each start on a line of their own.
    """
    text = deck_text(path)
    if not (of_deck or _mentions(path, text, word_id)):
        return ()
    return tuple(
        RemovedEntry(section, key, place, entry.lines)
        for section, entries in _layout(path, text).sections.items()
        for place, (key, entry) in enumerate(entries.items())
        if _names(section, key, entry.values, word_id)
    )


def entries_of_pair(path: Path, pair_id: str) -> tuple[RemovedEntry, ...]:
    """The entry of a pair in a deck. Raises DeckError as `entries_of_word` does."""
    pairs = _layout(path, deck_text(path)).sections.get("similar", {})
    return tuple(
        RemovedEntry("similar", key, place, entry.lines)
        for place, (key, entry) in enumerate(pairs.items())
        if pair_id in (key, "-".join(map(str, entry.values["words"])))
    )


def remove_entries(path: Path, removed: Sequence[RemovedEntry]) -> None:
    """Remove entries from a deck. Raises DeckError and then leaves the file unchanged."""

    def without(layout: DeckLayout) -> DeckLayout:
        gone = {(entry.section, entry.key) for entry in removed}
        sections = {
            name: {key: entry for key, entry in entries.items() if (name, key) not in gone}
            for name, entries in layout.sections.items()
        }
        return _with_sections(layout, sections)

    _rewrite(path, without)


def put_back_entries(path: Path, removed: Sequence[RemovedEntry]) -> None:
    """Put entries back where they were; one that is already there, line for line, is kept.

    Raises DeckError, and leaves the file unchanged, when it has another entry of the same
    name or cannot be changed.
    """

    def with_removed(layout: DeckLayout) -> DeckLayout:
        sections = {name: dict(entries) for name, entries in layout.sections.items()}
        for entry in removed:
            present = sections.get(entry.section, {})
            same = present.get(entry.key)
            if same and same.lines != entry.lines:
                raise DeckError(f"has `{_head(entry)}` again", Where(str(path)))
            if same is None:
                items = list(present.items())
                items.insert(entry.place, (entry.key, Entry(entry.lines, {})))
                sections[entry.section] = dict(items)
        return _with_sections(layout, sections)

    _rewrite(path, with_removed)


def _head(entry: RemovedEntry) -> str:
    """The first line of an entry, without the comments above it."""
    lines = (line.strip() for line in entry.lines)
    return next(line for line in lines if line.startswith("-")).lstrip("- ")


def _mentions(path: Path, text: str, word_id: str) -> bool:
    """Whether a deck has a word, adds to it or pairs it, however it is laid out."""
    deck = parse_entries(text, str(path)) if text.strip() else None
    if deck is None:
        return False
    names = [name for name, _ in sound_entries(deck, "glosses", lambda entry: entry.need("word"))]
    for members, _ in sound_entries(deck, "similar", lambda entry: entry.need_texts("words")):
        names += members
    named = any(word_id in (name, id_of(name)) for name in names)
    return named or any(name == word_id for name, _ in sound_entries(deck, "words", identity))


def _layout(path: Path, text: str) -> DeckLayout:
    try:
        return layout_of(text)
    except DeckError as error:
        raise DeckError(f"{error.message}; edit it by hand", Where(str(path))) from None


def _names(section: str, key: str, values: Values, word_id: str) -> bool:
    """Whether an entry is that of a word, an addition to it, or a pair with it."""
    if section == "words":
        return key == word_id
    if section == "similar":
        return any(word_id in (name, id_of(name)) for name in values["words"])
    if section == "glosses":
        name = str(values["word"])
        return word_id in (name, id_of(name))
    return False


def _with_sections(layout: DeckLayout, sections: Mapping[str, Mapping[str, Entry]]) -> DeckLayout:
    """Return a layout with other entries; the comments above an emptied section are kept."""
    emptied = [name for name in sections if not sections[name] and layout.sections.get(name)]
    kept = (line for name in emptied for line in layout.heads[name][:-1])
    added = [name for name in sections if name not in layout.sections]
    return replace(
        layout,
        preamble=(*layout.preamble, *kept),
        heads={**layout.heads, **{name: (f"{name}:",) for name in added}},
        margins={**layout.margins, **dict.fromkeys(added, "  ")},
        sections=sections,
    )


def _rewrite(path: Path, change: Callable[[DeckLayout], DeckLayout]) -> None:
    """Change the entries of a deck, read the result back, and replace the file."""
    with locked_deck(path):
        while True:
            before = deck_text(path)
            layout = change(_layout(path, before))
            text = _text(layout, before)
            verified = _keys(_layout(path, text)) == _keys(layout)
            if not verified:
                raise DeckError("cannot be changed safely; edit it by hand", Where(str(path)))
            read_back(text, path)
            if before == deck_text(path):  # an editor does not lock the file
                replace_deck(path, text)
                return


def _text(layout: DeckLayout, before: str) -> str:
    """Write a layout as text, with the byte order mark and the line ends of `before`."""
    if not any(layout.sections.values()):
        layout = replace(layout, preamble=(*layout.preamble, "words: []"))
    mark = _MARK if before.startswith(_MARK) else ""
    return mark + layout.text("\r\n" if "\r\n" in before else "\n")


def _keys(layout: DeckLayout) -> dict[str, list[str]]:
    return {name: list(entries) for name, entries in layout.sections.items() if entries}
