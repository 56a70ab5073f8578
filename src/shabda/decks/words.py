"""Word decks: YAML into words, similar words and the learner's additions."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from shabda.decks.joins import joins_of
from shabda.decks.yaml_reader import Block, load
from shabda.errors import DeckError, SanskritError, UnknownNameError, Where, nearest
from shabda.progress import Progress, no_progress, passing
from shabda.sanskrit.text.script import Sanskrit, is_devanagari, spell, to_slp1
from shabda.study.words import Addition, Deck, SimilarPair, Word

GENDERS = ("m", "f", "n", "mf", "mn", "fn", "mfn")
PARTS_OF_SPEECH = (
    "noun", "name", "adjective", "pronoun", "numeral", "verb", "participle", "adverb",
    "avyaya", "phrase", "term",
)  # fmt: skip
_GENDERLESS = ("verb", "adverb", "avyaya")
_FIELDS = (
    "word", "id", "gender", "pos", "glosses", "tags", "variants", "as_written", "correction",
    "note", "source",
)  # fmt: skip
T = TypeVar("T")
_ID = re.compile(r"[^\s/:]+")


def load_deck(path: Path, name: str | None = None) -> Deck:
    """Read a deck that stands on its own; its name is the file's unless given.

    Its additions stay unapplied: their words may stand elsewhere. Raises DeckError with
    file and line.
    """
    return _read(path, name or path.stem, _Lexicon())


Refuse = Callable[[DeckError], None]
"""Called with each error of a deck; what it does not raise leaves the entry or deck out."""


def strict(error: DeckError) -> None:
    """Refuse to read on after an error."""
    raise error


def load_decks(
    paths: Iterable[Path], progress: Progress = no_progress, refuse: Refuse = strict
) -> tuple[Deck, ...]:
    """Read decks that share one space of ids, each knowing the words of those before it.

    Additions are put into the words they name, in whichever deck these are. Raises DeckError
    with file and line, also for a name or an id that two decks claim; with another `refuse`
    than `strict`, the deck or entry is left out instead.
    """
    lexicon = _Lexicon()
    decks: list[Deck] = []
    for path in paths:
        try:
            if path.stem in (deck.name for deck in decks):
                message = f"a deck {path.stem!r} is there already; rename it"
                raise DeckError(message, Where(str(path)))
            decks.append(_read(path, path.stem, lexicon, progress, refuse))
        except DeckError as error:
            refuse(error)
    words = dict(lexicon.words)
    for addition in (each for deck in decks for each in deck.additions):
        try:
            word = words[lexicon.find(addition.word, addition.where)]
        except DeckError as error:
            refuse(error)
            continue
        glosses = tuple(dict.fromkeys(word.glosses + addition.glosses))
        note = "\n".join(filter(None, (word.note, addition.note)))
        words[word.id] = replace(word, glosses=glosses, note=note)
    return tuple(replace(deck, words=tuple(words[w.id] for w in deck.words)) for deck in decks)


class _Lexicon:
    """The words read so far, by id and by spelling."""

    def __init__(self) -> None:
        self.words: dict[str, Word] = {}
        self._places: dict[str, Where] = {}
        self._spellings: dict[str, list[str]] = {}

    def add(self, word: Word, block: Block) -> None:
        if word.id in self.words:
            raise block.error(
                f"the id {word.id!r} stands already at {self._places[word.id]}; merge the two,"
                f" or give a homonym a number such as `id: {word.text.slp1}-2`",
                "id",
            )
        self.words[word.id] = word
        self._places[word.id] = block.at("id")
        for text in (word.text, *word.variants):
            self._spellings.setdefault(text.slp1, []).append(word.id)

    def find(self, name: str, where: Where) -> str:
        """Return the id of the word that bears this id or spelling."""
        if name in self.words:
            return name
        try:
            ids = self._spellings.get(to_slp1(name), [])
        except SanskritError:
            ids = []
        if len(ids) > 1:
            raise DeckError(f"{name!r} may be {' or '.join(ids)}; write the id", where)
        if not ids:
            raise DeckError(f"no word {name!r}; {self._nearest(name)}", where)
        return ids[0]

    def _nearest(self, name: str) -> str:
        texts = (word.text.devanagari for word in self.words.values())
        near = nearest(name, texts if is_devanagari(name) else self.words)
        return f"did you mean {near}?" if near else "write it under `words:` first"


def _read(
    path: Path,
    name: str,
    lexicon: _Lexicon,
    progress: Progress = no_progress,
    refuse: Refuse = strict,
) -> Deck:
    source = load(path)
    source.allow("words", "similar", "glosses", "joins")
    blocks = source.blocks("words")

    def word(block: Block) -> Word:
        made = _word(block, name)
        lexicon.add(made, block)
        return made

    words = _each(passing(blocks, "reading words", len(blocks), progress), word, refuse)
    places: dict[str, Where] = {}
    pairs = _each(
        source.blocks("similar"), lambda block: _similar(block, name, lexicon, places), refuse
    )
    additions = _each(source.blocks("glosses"), _addition, refuse)
    try:
        joins_of(source)
    except DeckError as error:
        refuse(error)
    return Deck(name, words, pairs, additions)


def _each(blocks: Iterable[Block], make: Callable[[Block], T], refuse: Refuse) -> tuple[T, ...]:
    """Make something of each block, without those that cannot be read."""
    made = []
    for block in blocks:
        try:
            made.append(make(block))
        except DeckError as error:
            refuse(error)
    return tuple(made)


def _word(block: Block, deck: str) -> Word:
    block.allow(*_FIELDS)
    text = _sanskrit(block, "word", block.need("word"))
    pos, gender = block.choice("pos", PARTS_OF_SPEECH), block.choice("gender", GENDERS)
    if gender and pos in _GENDERLESS:
        raise block.error(f"a word that is {pos} has no gender; take the line out", "gender")
    return Word(
        id=_id(block, text.slp1.replace(" ", "-")),
        text=text,
        glosses=block.need_texts("glosses"),
        deck=deck,
        gender=gender,
        pos=pos,
        tags=block.texts("tags"),
        variants=tuple(_sanskrit(block, "variants", each) for each in block.texts("variants")),
        as_written=block.text("as_written"),
        correction=block.text("correction"),
        note=block.text("note"),
        source=block.text("source"),
    )


def check_entry(block: Block) -> None:
    """Refuse an entry of `words:` that no deck may hold; raises DeckError with file and line."""
    _word(block, "")


def checked(pos: str, gender: str) -> None:
    """Refuse what no entry may say; raises UnknownNameError, or DeckError for a verb's gender."""
    for kind, name, known in (
        ("part of speech", pos, PARTS_OF_SPEECH),
        ("gender", gender, GENDERS),
    ):
        if name and name not in known:
            raise UnknownNameError(kind, name, known)
    if gender and pos in _GENDERLESS:
        raise DeckError(f"a word that is {pos} has no gender; leave it out")


def _similar(block: Block, deck: str, lexicon: _Lexicon, places: dict[str, Where]) -> SimilarPair:
    block.allow("words", "id", "difference")
    names = block.need_texts("words")
    members = tuple(lexicon.find(name, block.at("words")) for name in names)
    if len(set(members)) < max(2, len(members)):
        raise block.error("similar words are two or more, each named once", "words")
    pair = SimilarPair(_id(block, "-".join(members)), members, block.need("difference"), deck)
    if pair.id in places:
        raise block.error(
            f"the id {pair.id!r} stands already at {places[pair.id]}; merge the two", "id"
        )
    places[pair.id] = block.at("id")
    return pair


def _addition(block: Block) -> Addition:
    block.allow("word", "add", "note")
    glosses = () if "note" in block and "add" not in block else block.need_texts("add")
    return Addition(block.need("word"), glosses, block.at("word"), block.text("note"))


def _id(block: Block, default: str) -> str:
    identity = block.need("id") if "id" in block else default
    if not _ID.fullmatch(identity):
        raise block.error(f"the id {identity!r} may hold no space, slash or colon", "id")
    return identity


def _sanskrit(block: Block, key: str, text: str) -> Sanskrit:
    try:
        return spell(to_slp1(text))
    except SanskritError as error:
        raise block.error(error.message, key) from None
