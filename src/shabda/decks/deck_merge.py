"""Merges two edits of a deck file against the version both were made from.

Entries are compared by their id, or by what a corrected headword leaves as it was, fields one
by one. Comments stay with the entry below them, and each entry keeps its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import chain

from shabda.decks.deck_layout import DeckLayout, Entry, Values, entry_text, layout_of
from shabda.errors import DeckError
from shabda.study.deck_versions import CHANGED_AND_REMOVED, MergedText

_LISTS = ("glosses", "tags", "variants", "add")
"""List fields: when both sides add something, both additions are kept."""

_ALIKE = 0.6
"""The share of letters in common (of difflib) from which a headword is a correction of another."""

_MOST_PAIRS = 100
"""Of more pairs of headwords with the same fields none is compared: no correction is that vague."""

_Rest = frozenset[tuple[str, str | tuple[str, ...]]]
"""The fields of an entry without its headword."""


def merge_decks(base: str, earlier: str, later: str) -> MergedText | None:
    """Merge two texts of one deck; None when one of them cannot be read entry by entry.

    What one side added or changed is taken. An entry that one side removed and the other
    changed stays and is reported. Where both changed a field, the later one wins and is reported.
    """
    try:
        lost: list[str] = []
        merged = merged_layouts(layout_of(base), layout_of(earlier), layout_of(later), lost)
        text = merged.text("\r\n" if "\r\n" in later else "\n")
        if layout_of(text).values() != merged.values():
            return None
    except DeckError:
        return None
    return MergedText(text, tuple(lost))


def merged_layouts(
    base: DeckLayout, earlier: DeckLayout, later: DeckLayout, lost: list[str]
) -> DeckLayout:
    """Merge two layouts of one deck as `merge_decks` does; sentences go to `lost`."""
    names = dict.fromkeys((*later.sections, *earlier.sections))
    sections = {}
    for name in names:
        old, first, second = (side.sections.get(name, {}) for side in (base, earlier, later))
        spellings = respelled_keys(old, second)
        old, first = _with_keys(old, spellings), _with_keys(first, spellings)
        spellings = respelled_keys(old, first)
        old, second = _with_keys(old, spellings), _with_keys(second, spellings)
        sections[name] = _entries(old, first, second, lost)
    heads = {
        name: _newer(base.heads.get(name), earlier.heads.get(name), later.heads.get(name)) or ()
        for name in names
    }
    preamble = _newer(base.preamble, earlier.preamble, later.preamble) or ()
    tail = _newer(base.tail, earlier.tail, later.tail) or ()
    return DeckLayout(preamble, heads, sections, tail, {**earlier.margins, **later.margins})


def respelled_keys(base: Mapping[str, Entry], side: Mapping[str, Entry]) -> dict[str, str]:
    """Map the old keys of entries whose headword alone a side has corrected to the new ones."""
    gone = _by_rest({key: entry for key, entry in base.items() if key not in side})
    new = _by_rest({key: entry for key, entry in side.items() if key not in base})
    pairs = [
        (old, key)
        for rest in gone.keys() & new.keys()
        if len(gone[rest]) * len(new[rest]) <= _MOST_PAIRS
        for old, word in gone[rest].items()
        for key, other in new[rest].items()
        if SequenceMatcher(None, word, other).ratio() >= _ALIKE
    ]
    olds, news = (Counter(pair[place] for pair in pairs) for place in (0, 1))
    return {old: key for old, key in pairs if olds[old] == news[key] == 1}


def _by_rest(entries: Mapping[str, Entry]) -> dict[_Rest, dict[str, str]]:
    """The headwords of entries without an id of their own, by the other fields and the key."""
    words: dict[_Rest, dict[str, str]] = {}
    for key, entry in entries.items():
        fields = dict(entry.values)
        word = fields.pop("word", None)
        if isinstance(word, str) and "id" not in fields:
            words.setdefault(frozenset(fields.items()), {})[key] = word
    return words


def _with_keys(entries: Mapping[str, Entry], new: Mapping[str, str]) -> dict[str, Entry]:
    """Name entries by their new keys, each in its place; a key that is taken stays as it was."""
    return {
        new[key] if key in new and new[key] not in entries else key: entry
        for key, entry in entries.items()
    }


def _newer(
    base: tuple[str, ...] | None, earlier: tuple[str, ...] | None, later: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    """The lines of the side that changed them; the later side's when both did."""
    return earlier if later is None or (later == base and earlier is not None) else later


def _entries(
    base: Mapping[str, Entry],
    earlier: Mapping[str, Entry],
    later: Mapping[str, Entry],
    lost: list[str],
) -> dict[str, Entry]:
    kept = {}
    for key in _in_order(list(base), list(earlier), list(later)):
        entry = _entry(key, base.get(key), earlier.get(key), later.get(key), lost)
        if entry is not None:
            kept[key] = entry
    return kept


def _in_order(base: Sequence[str], earlier: Sequence[str], later: Sequence[str]) -> list[str]:
    """Order the keys of both sides as in the side that moved any, else as in the later."""
    shared = set(base) & set(earlier) & set(later)
    orders = [[key for key in side if key in shared] for side in (base, earlier, later)]
    spine, other = (earlier, later) if orders[0] == orders[2] != orders[1] else (later, earlier)
    own = set(spine)
    chains: dict[str | None, list[str]] = {}
    before = None
    for key in other:
        if key in own:
            before = key
        else:
            chains.setdefault(before, []).append(key)
    return [
        *chains.get(None, ()),
        *chain.from_iterable((key, *chains.get(key, ())) for key in spine),
    ]


def _entry(
    key: str, base: Entry | None, earlier: Entry | None, later: Entry | None, lost: list[str]
) -> Entry | None:
    if earlier is None or later is None:
        left = earlier or later
        if base is None or left is None:
            return left
        if left.values == base.values:
            return None
        lost.append(f"{_label(key, left.values)}: {CHANGED_AND_REMOVED}")
        return left
    if earlier.values == later.values or (base and earlier.values == base.values):
        same_lines = base is not None and later == base
        return earlier if same_lines else later
    if base and later.values == base.values:
        return earlier
    values = _fields(key, base.values if base else {}, earlier.values, later.values, lost)
    return entry_text(values, later, earlier)


def _fields(
    key: str, base: Values, earlier: Values, later: Values, lost: list[str]
) -> dict[str, str | tuple[str, ...]]:
    kept: dict[str, str | tuple[str, ...]] = {}
    for name in dict.fromkeys((*later, *earlier)):
        old, first, second = base.get(name), earlier.get(name), later.get(name)
        value = second
        if second == old and first != old:
            value = first
        elif first not in (old, second):
            both = _both(name, old, first, second)
            value = both or second or first
            if both is None and first is not None and second is not None:
                lost.append(
                    f"{_label(key, later)}: kept {name} {_quoted(second)}, not {_quoted(first)}"
                )
        if value is not None:
            kept[name] = value
    return kept


def _label(key: str, values: Values) -> str:
    return _joined(values.get("word") or values.get("words") or key)


def _both(
    name: str,
    old: str | tuple[str, ...] | None,
    first: str | tuple[str, ...] | None,
    second: str | tuple[str, ...] | None,
) -> tuple[str, ...] | None:
    """Return a list with both additions; None when a side removed something from it."""
    if name not in _LISTS:
        return None
    before, one, two = (_texts(value) for value in (old, first, second))
    if not (set(before) <= set(one) and set(before) <= set(two)):
        return None
    return tuple(dict.fromkeys((*before, *one, *two)))


def _texts(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()


def _quoted(value: str | Iterable[str]) -> str:
    return f"“{_joined(value)}”"


def _joined(value: str | Iterable[str]) -> str:
    return value if isinstance(value, str) else "; ".join(value)
