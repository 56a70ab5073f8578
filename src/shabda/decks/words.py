"""Word decks: YAML into words, similar words and the learner's additions.

An entry of `words:` has these fields; `word` and `glosses` are needed:

    word, variants       the headword, and other right spellings of it
    id                   names the word for good; the headword in SLP1 unless given
    gender, pos, tags    the gender(s): m, f, n or several; the part of speech; free names
    glosses, note        short English meanings; what helps to use or remember the word
    as_written, correction, source   what the learner's notes say, why that is wrong, and where
    rank, count          place by frequency, and occurrences in the counted texts (see NOTICE)
    gana, pada           class (1 to 10) and voice (P, A, U) of a verb that is named by its root
    root                 such a verb with its prefixes split off: आ-गम् for आगम्

A word with a rank yields to the same word in a deck read before it, by id or in the nominative
(देवः for देव), and gives that word its rank and count. The same word in two decks of the learner,
or the same pair, is one word or pair with what both say: two devices may have added it. A word of
a class likewise adds to the learner's; where they contradict each other it yields.
What several decks have belongs to the first of them that is on, or before them to a deck that
asks it: `asked: here` in an entry of `glosses:`.
"""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from shabda.decks.entry_reader import load_entries
from shabda.decks.field_advice import field_meant
from shabda.decks.known_pairs import KnownPairs, pair_blocks
from shabda.decks.known_words import KnownWords
from shabda.decks.shared_words import ReadDecks, depends_on_no_other, homes_of_words, words_at_home
from shabda.decks.stated_joins import joins_of
from shabda.decks.word_fields import (
    GENDERLESS_POS,
    OPTIONAL_FIELDS,
    no_gender,
    read_headword,
    read_id,
)
from shabda.decks.yaml_block import NO_DECK, Block, entry_like
from shabda.errors import DeckError, Where
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress, tracked
from shabda.sanskrit.text.script import is_devanagari
from shabda.study.words import CLASS_MARK, Addition, Deck, Word

_SECTIONS = ("words", "similar", "glosses", "joins")
_FIELDS = (
    "word", "id", "gender", "pos", "glosses", "tags", "variants", "as_written", "correction",
    "note", "source", "rank", "count", "gana", "pada", "root",
)  # fmt: skip
T = TypeVar("T")
Refuse = Callable[[DeckError], None]
"""Called with each error of a deck; unless it raises, the entry or deck is left out."""


def strict(error: DeckError) -> None:
    """Raise the error."""
    raise error


def load_decks(
    paths: Iterable[Path], progress: Progress = no_progress, refuse: Refuse = strict
) -> tuple[Deck, ...]:
    """Read decks that share one space of ids; each may name words of the others.

    Additions are merged into the words that they name, in any of the decks. Raises DeckError
    with file and line, also for a name or an id that two decks claim; with another `refuse`
    than `strict`, the deck or entry is left out instead.
    """
    return read_together(paths, progress, refuse).decks


def read_together(
    paths: Iterable[Path],
    progress: Progress = no_progress,
    refuse: Refuse = strict,
    added: Mapping[str, Block] = MappingProxyType({}),
    off: Container[str] = (),
) -> ReadDecks:
    """Read decks as `load_decks` does, and find out which depend on no other.

    Of a deck that is in `added`, by name, only the added entries are read. A word or pair is not
    in a deck that is `off` where another deck has it too.
    """
    lexicon = KnownWords()
    read = _read_all(paths, lexicon, progress, refuse, added)
    pairs = KnownPairs(lexicon)
    for deck, source in read:
        try:
            _each(pair_blocks(deck, source, lexicon), partial(pairs.add, deck.name), refuse)
        except DeckError as error:
            refuse(error)
    decks = [deck for deck, _ in read]
    words, asked = _widened(lexicon, decks, refuse)
    shared = Counter([*(word.id for deck in decks for word in deck.words), *asked])
    plain = {deck.name for deck, source in read if depends_on_no_other(deck, source, words, shared)}
    homes = homes_of_words(decks, off, asked)
    final = tuple(
        replace(
            deck,
            words=words_at_home(deck, words, homes, asked),
            similar=pairs.of(deck.name, off),
        )
        for deck in decks
    )
    ids = frozenset(lexicon.asked_ids | lexicon.words.keys())
    return ReadDecks(final, frozenset(plain), ids, frozenset(lexicon.asked_spellings))


def _read_all(
    paths: Iterable[Path],
    lexicon: KnownWords,
    progress: Progress,
    refuse: Refuse,
    added: Mapping[str, Block],
) -> list[tuple[Deck, Block]]:
    """Read each deck without its pairs, with the block that it was read from."""
    read: list[tuple[Deck, Block]] = []
    for path in paths:
        try:
            if path.stem in (deck.name for deck, _ in read):
                message = f"a deck '{path.stem}' already exists; rename it"
                raise DeckError(message, Where(str(path)))
            source = added.get(path.stem) or load_entries(path)
            read.append((_read(source, path.stem, lexicon, progress, refuse), source))
        except DeckError as error:
            refuse(error)
    return read


def _widened(
    lexicon: KnownWords, decks: Iterable[Deck], refuse: Refuse
) -> tuple[dict[str, Word], dict[str, list[str]]]:
    """Return the words by id with the additions of all decks, and the decks that ask a word."""
    words, asked = dict(lexicon.words), dict[str, list[str]]()
    for deck, addition in ((made.name, added) for made in decks for added in made.additions):
        try:
            word = words[lexicon.find(addition.word, addition.where)]
        except DeckError as error:
            refuse(error)
            continue
        glosses = tuple(dict.fromkeys(word.glosses + addition.glosses))
        note = "\n".join(filter(None, (word.note, addition.note)))
        words[word.id] = replace(word, glosses=glosses, note=note)
        if addition.asked:
            asked.setdefault(word.id, []).append(deck)
    return words, asked


def _read(
    source: Block, name: str, lexicon: KnownWords, progress: Progress, refuse: Refuse
) -> Deck:
    """Read a deck without its pairs, which may name words of a deck read later.

    Its words are all it has, also those of decks read before it.
    """
    try:
        source.allow(*_SECTIONS)
    except DeckError as error:
        if not any(section in source for section in _SECTIONS):
            meant = any(field_meant(key, _SECTIONS) for key in source)
            raise error if meant else source.error(NO_DECK) from None
        refuse(error)
    words = _words(source, name, lexicon, progress, refuse)
    additions = _each(source.entries("glosses"), _addition, refuse)
    joins_of(source, refuse)
    return Deck(name, words, additions=additions)


def _words(
    source: Block, name: str, lexicon: KnownWords, progress: Progress, refuse: Refuse
) -> tuple[Word, ...]:
    """Read the entries of `words:`; those that were proved when they were written are known."""
    of_class = name.endswith(CLASS_MARK)
    if not of_class and (proved := lexicon.add_all(source, progress)):
        return proved

    def word(block: Block) -> Word:
        made = _word(block, name)
        if (made.rank or of_class) and (same := lexicon.same(made)):
            if made.rank:
                lexicon.rank(same, made)
            if of_class:
                lexicon.unite(same, made)
            return lexicon.words[same]
        if not lexicon.takes_up(made):
            lexicon.add(made, block)
        return lexicon.words[made.id]

    blocks = source.entries("words")
    return _each(tracked(blocks, "reading words", len(blocks), progress), word, refuse)


def _each(blocks: Iterable[Block], make: Callable[[Block], T], refuse: Refuse) -> tuple[T, ...]:
    """Convert each block; leave out those that cannot be read."""
    made = []
    for block in blocks:
        try:
            made.append(make(block))
        except DeckError as error:
            refuse(error)
    return tuple(made)


def _word(block: Block, deck: str) -> Word:
    if isinstance(block.proved, Word) and block.proved.deck == deck:
        return block.proved
    _refuse_pair(block)
    block.allow(*_FIELDS)
    block.check_lengths()
    text = read_headword(block)
    readers = OPTIONAL_FIELDS
    optional = {name: readers[name](block, name) for name in block if name in readers}
    if optional.get("gender") and optional.get("pos") in GENDERLESS_POS:
        pos = optional["pos"]
        raise block.error(f"{no_gender(pos)}; remove the line", "gender")
    return Word(
        id=read_id(block, text.slp1.replace(" ", "-")),
        text=text,
        glosses=block.need_texts("glosses"),
        deck=deck,
        **optional,
    )


def check_entry(block: Block, deck: str) -> None:
    """Raise DeckError with file and line for an entry of `words:` that no deck may have."""
    block.proved = _word(block, deck)


def _refuse_pair(block: Block) -> None:
    """Raise DeckError for `- नदी: river`, which names a word where a field belongs."""
    pairs = [*block.pairs()]
    if len(pairs) == 1 and is_devanagari(pairs[0][0]):
        raise block.error(entry_like(*pairs[0]), pairs[0][0])


def _addition(block: Block) -> Addition:
    block.allow("word", "add", "note", "asked")
    block.check_lengths()
    if "asked" in block and block.text("asked") != "here":
        raise block.error("write `asked: here`, or remove the line", "asked")
    says_more = "note" in block or "asked" in block
    glosses = () if says_more and "add" not in block else block.need_texts("add")
    note, asked = block.text("note"), "asked" in block
    return Addition(block.need("word"), glosses, block.at("word"), note, asked)
