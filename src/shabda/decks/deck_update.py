"""A new version of a deck that somebody else keeps, taken into the copy of it here.

The copy may have edits of its own: the version that it was made from tells the two apart.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from shabda.decks.deck_layout import DeckLayout, Entry, entry_text, layout_of
from shabda.decks.deck_merge import merged_layouts, respelled_keys
from shabda.decks.entry_reader import parse_entries
from shabda.decks.yaml_block import Block
from shabda.errors import DeckError
from shabda.lazy_dataclasses import dataclass, replace

_WORDS = "words"


@dataclass(frozen=True, slots=True)
class DeckUpdate:
    """The text of an updated deck, and the headwords of its new, changed and removed entries.

    `given` is the version that was merged in, in which corrected headwords keep their ids. `lost`
    has a sentence for each field in which an edit of the copy was kept.
    """

    text: str
    given: str
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def update_deck(copy: str, former: str, given: str, *, drop: bool) -> DeckUpdate:
    """Merge what changed from the `former` to the `given` version of a deck into its copy.

    Where both changed a field, the copy keeps its own. Entries that the given version has no
    longer stay, unless `drop`. Raises DeckError for a text that can't be read entry by entry.
    """
    here, base = layout_of(copy), layout_of(former)
    there = _with_former_ids(base, layout_of(given))[0]
    given = there.text("\n")
    gone = {
        key: entry
        for key, entry in base.sections.get(_WORDS, {}).items()
        if key in here.sections.get(_WORDS, {}) and key not in there.sections.get(_WORDS, {})
    }
    if gone and not drop:
        there = _with_words(there, {**there.sections.get(_WORDS, {}), **gone})
    lost: list[str] = []
    merged = merged_layouts(base, there, here, lost)
    text = merged.text("\r\n" if "\r\n" in copy else "\n")
    if layout_of(text).values() != merged.values():
        raise DeckError("the two versions of the deck cannot be merged; edit yours by hand")
    before, after = here.sections.get(_WORDS, {}), merged.sections.get(_WORDS, {})
    return DeckUpdate(
        text,
        given,
        _headwords(after, lambda key, _: key not in before),
        _headwords(after, lambda key, entry: key in before and before[key].values != entry.values),
        _headwords(gone, lambda key, _: not drop or key not in after),
        tuple(lost),
    )


def keep_ids(former: str, given: str) -> tuple[str, dict[str, str], tuple[str, ...]]:
    """Give each entry whose headword was corrected the id that it had in the former version.

    Returns the text, the new headwords by the old ones, and the headwords that are gone.
    Raises DeckError for a text that cannot be read entry by entry.
    """
    base, layout = layout_of(former), layout_of(given)
    layout, corrected = _with_former_ids(base, layout)
    text = layout.text("\r\n" if "\r\n" in given else "\n") if corrected else given
    after = layout.sections.get(_WORDS, {})
    return (
        text,
        corrected,
        _headwords(base.sections.get(_WORDS, {}), lambda key, _: key not in after),
    )


def _with_former_ids(base: DeckLayout, layout: DeckLayout) -> tuple[DeckLayout, dict[str, str]]:
    """A layout with the former ids of entries whose headword was corrected, and their words."""
    old, new = base.sections.get(_WORDS, {}), layout.sections.get(_WORDS, {})
    former = {key: former for former, key in respelled_keys(old, new).items()} | _ids_left_out(
        old, new
    )
    if not former:
        return layout, {}
    words = {
        former.get(key, key): _with_id(entry, former[key]) if key in former else entry
        for key, entry in new.items()
    }
    corrected = {
        str(old[before].values["word"]): str(new[key].values["word"])
        for key, before in former.items()
        if old[before].values["word"] != new[key].values["word"]
    }
    return _with_words(layout, words), corrected


def _ids_left_out(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> dict[str, str]:
    """Map the keys of entries to the ids that the same headwords had, and no other entry has."""
    ids = {
        entry.values.get("word"): key
        for key, entry in old.items()
        if {"id", "word"} <= entry.values.keys() and key not in new
    }
    return {
        key: ids[entry.values.get("word")]
        for key, entry in new.items()
        if key not in old and "id" not in entry.values and entry.values.get("word") in ids
    }


def _with_id(entry: Entry, word_id: str) -> Entry:
    return entry_text({**entry.values, "id": word_id}, entry)


def _with_words(layout: DeckLayout, words: Mapping[str, Entry]) -> DeckLayout:
    return replace(
        layout,
        heads={_WORDS: (f"{_WORDS}:",), **layout.heads},
        margins={_WORDS: "  ", **layout.margins},
        sections={**layout.sections, _WORDS: words},
    )


def _headwords(
    entries: Mapping[str, Entry], wanted: Callable[[str, Entry], bool]
) -> tuple[str, ...]:
    return tuple(
        str(entry.values.get("word", key)) for key, entry in entries.items() if wanted(key, entry)
    )


def without_entries(text: str, file: str, lines: Collection[int]) -> str:
    """Remove the entries that these lines, counted from 1, are part of.

    Raises DeckError for a text that cannot be read entry by entry.
    """
    if not lines:
        return text
    layout, root = layout_of(text), parse_entries(text, file)
    starts = {
        item.where.line if isinstance(item, Block) else root.place(item, name).line: (name, key)
        for name, entries in layout.sections.items()
        for key, item in zip(entries, root.items(name), strict=True)
    }
    gone = {starts[max(start for start in starts if start <= line)] for line in lines}
    sections = {
        name: {key: entry for key, entry in entries.items() if (name, key) not in gone}
        for name, entries in layout.sections.items()
    }
    return replace(layout, sections=sections).text("\r\n" if "\r\n" in text else "\n")
