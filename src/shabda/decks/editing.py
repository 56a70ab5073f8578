"""Writes into a learner's deck without changing what they wrote.

New words go to the end of `words:`. New meanings of a word of this deck go into its
`glosses`; those of a word of another deck, which is not ours to edit, under the top-level
`glosses:`. A change is made in memory and read back before it replaces the file in one step.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from shabda.decks.deck_file import deck_text, locked_deck, replace_deck
from shabda.decks.digest import digest
from shabda.decks.entry_reader import parse_entries, read_back, remember_block
from shabda.decks.growth import remember_growth
from shabda.decks.locate import id_of, identity, sound_entries
from shabda.decks.new_entries import NewGlosses, NewPair, NewWord, check_lengths
from shabda.decks.new_words import added_words, entry_lines
from shabda.decks.plain_deck import place_of_words
from shabda.decks.words import check_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import parse_yaml
from shabda.decks.yaml_writer import inline_list, quoted, with_glosses, with_items
from shabda.errors import DeckError, Where
from shabda.lazy_dataclasses import replace

Glosses = tuple[str, ...]


class _Grown(NamedTuple):
    """The text of a deck with words appended, and these words as a deck of their own.

    `whole`: the deck has no others.
    """

    text: str
    added: Block
    whole: bool


class PreparedDeck(NamedTuple):
    """The text of a deck with new entries, which were read back; it is not written yet."""

    path: Path
    before: str
    text: str
    grown: _Grown | None = None

    def write(self) -> bool:
        """Write the deck; False, with nothing written, when it has changed since."""
        if self.before != deck_text(self.path):
            return False
        growing = self.grown and not self.grown.whole
        known_as = digest(self.path) if growing else ""
        replace_deck(self.path, self.text)
        if self.grown and growing:
            remember_growth(self.path, known_as, self.grown.added)
        elif self.grown:
            remember_block(self.text, self.path, self.grown.added)
        return True


def append_entries(
    path: Path,
    words: Sequence[NewWord],
    glosses: Sequence[NewGlosses] = (),
    joins: Sequence[str] = (),
    pairs: Sequence[NewPair] = (),
) -> None:
    """Add words, meanings of known words, joins and pairs to a deck, created if missing.

    Raises DeckError, and leaves the file unchanged, when it cannot be read or written or
    when the result would not be a deck.
    """
    if words or glosses or joins or pairs:
        with locked_deck(path):
            while not prepare_entries(path, words, glosses, joins, pairs).write():
                pass  # an editor, which does not lock the file, saved it meanwhile


def prepare_entries(
    path: Path,
    words: Sequence[NewWord],
    glosses: Sequence[NewGlosses] = (),
    joins: Sequence[str] = (),
    pairs: Sequence[NewPair] = (),
) -> PreparedDeck:
    """Return what `append_entries` writes, for a caller that has locked the folder."""
    check_lengths(glosses, pairs)
    before = deck_text(path)
    added, known = _without_known(before, path, words)
    more = (*glosses, *known), joins, pairs
    grown = _with_words(before, path, added) if added else None
    if grown and any(more):
        grown = _with_rest(grown, path, *more) if grown.whole else None
    if grown:
        return PreparedDeck(path, before, grown.text, grown)
    text, wider = _with(before, path, added, *more)
    _prove(text, path, added, wider)
    return PreparedDeck(path, before, text)


def _without_known(
    text: str, path: Path, words: Sequence[NewWord]
) -> tuple[Sequence[NewWord], tuple[NewGlosses, ...]]:
    """Return the words that a deck has not, and what the others add to the entries that it has.

    Another process may have added the same words a moment ago.
    """
    if "word: " not in text or not any(f"word: {quoted(word.word)}\n" in text for word in words):
        return words, ()
    ids = _entries(text, str(path)).keys()
    named = [(word.id or id_of(word.word), word) for word in words]
    known = tuple(
        NewGlosses(word_id, word.glosses, "" if quoted(word.note) in text else word.note)
        for word_id, word in named
        if word_id in ids
    )
    return [word for word_id, word in named if word_id not in ids], known


def _with_words(before: str, path: Path, words: Sequence[NewWord]) -> _Grown | None:
    """Append words to a deck in shabda's own layout, and read back only these.

    The rest is unchanged, so 50,000 words need not be read to add one. Text in this layout reads
    back as what was written (a property test), so 100,000 new words need not be parsed either.
    """
    place = place_of_words(before)
    if place is None:
        return None
    added, block = added_words(place, words, str(path))
    if added is None:
        return None
    text = place.before + added + place.after
    return _Grown(text, block, place.line == place.heading + 1)


def _with_rest(
    grown: _Grown,
    path: Path,
    glosses: Sequence[NewGlosses],
    joins: Sequence[str],
    pairs: Sequence[NewPair],
) -> _Grown:
    """Add the other sections to a deck that has nothing but new words; only these are parsed."""
    rest, _ = _with("", path, (), glosses, joins, pairs)
    block = parse_yaml(rest, str(path), above=grown.text.count("\n"), by_entry=True)
    return _Grown(grown.text + rest, block.after(grown.added), whole=True)


def _with(
    text: str,
    path: Path,
    words: Sequence[NewWord],
    glosses: Sequence[NewGlosses],
    joins: Sequence[str],
    pairs: Sequence[NewPair],
) -> tuple[str, dict[str, Glosses]]:
    """Return the text of a deck with the additions, and all meanings of the changed words."""
    where = Where(str(path))
    new, wider, elsewhere = _widened(text, str(path), glosses) if glosses else (text, {}, ())
    if words:
        new = with_items(new, "words", [*entry_lines(words)], where)
    if elsewhere:
        new = with_items(new, "glosses", [_addition(gloss) for gloss in elsewhere], where)
    if joins:
        new = with_items(new, "joins", [(quoted(join),) for join in joins], where)
    if pairs:
        rows = ((inline_list(pair.words), quoted(pair.difference)) for pair in pairs)
        items = [(f"words: {names}", f"difference: {text}") for names, text in rows]
        new = with_items(new, "similar", items, where)
    return new, wider


def _addition(addition: NewGlosses) -> tuple[str, ...]:
    add = f"add: {inline_list(addition.glosses)}" * bool(addition.glosses)
    note = f"note: {quoted(addition.note)}" * bool(addition.note)
    parts = (f"word: {quoted(addition.word)}", add, note, "asked: here" * addition.asked)
    return tuple(part for part in parts if part)


def _widened(
    text: str, file: str, additions: Sequence[NewGlosses]
) -> tuple[str, dict[str, Glosses], tuple[NewGlosses, ...]]:
    """Add meanings to the words of this deck.

    Return the text, all meanings of every word that has more now, and the additions for words
    of other decks.
    """
    entries = _entries(text, file)
    elsewhere: list[NewGlosses] = []
    wider: dict[str, Glosses] = {}
    for addition in additions:
        entry = entries.get(addition.word)
        if entry is None:
            elsewhere.append(addition)
            continue
        if addition.note:
            elsewhere.append(replace(addition, glosses=()))
        old = wider.get(addition.word, entry.texts("glosses"))
        new = tuple(gloss for gloss in addition.glosses if gloss not in old)
        if new:
            wider[addition.word] = (*old, *new)
    # From the last to the first, so that line numbers stay valid.
    for word_id in sorted(wider, key=lambda word_id: -entries[word_id].at("glosses").line):
        text = _with_glosses(text, entries[word_id], wider[word_id])
    return text, wider, tuple(elsewhere)


def _with_glosses(text: str, entry: Block, glosses: Glosses) -> str:
    where, old = entry.at("glosses"), entry.texts("glosses")
    new = glosses[len(old) :]
    wider = with_glosses(text, where.line, old, new)
    if wider is None:
        raise DeckError(f"cannot add to these glosses; add {inline_list(new)} by hand", where)
    return wider


def _entries(text: str, file: str) -> dict[str, Block]:
    """The entries of `words:` that can be read, by id."""
    has_content = any(line.strip() and not line.startswith("#") for line in text.splitlines())
    return dict(sound_entries(parse_entries(text, file), "words", identity)) if has_content else {}


def _prove(text: str, path: Path, words: Sequence[NewWord], wider: Mapping[str, Glosses]) -> None:
    """Read the new deck back: new words must be at its end, new meanings in their words."""
    deck = read_back(text, path)
    entries = deck.entries("words")
    _check_words(entries[len(entries) - len(words) :], path, words)
    known = dict(sound_entries(deck, "words", identity)) if wider else {}
    if any(known[word_id].texts("glosses") != glosses for word_id, glosses in wider.items()):
        raise _unverified(path)


def _check_words(entries: Sequence[Block], path: Path, words: Sequence[NewWord]) -> None:
    """Raise DeckError when the entries read back are not the words to be written."""
    for entry in entries:
        check_entry(entry, path.stem)
    read = [(entry.text("word"), entry.texts("glosses")) for entry in entries]
    if read != [(word.word, word.glosses) for word in words]:
        raise _unverified(path)


def _unverified(path: Path) -> DeckError:
    message = "the new entries could not be verified, so nothing was written"
    return DeckError(message, Where(str(path)))
