"""What a deck holds: words, and sets of words that are easily confused."""

from shabda.errors import Where
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.script import Sanskrit, is_devanagari

CLASS_MARK = "@class"
"""The end of the name of a class deck, whose words belong to the same words in other decks."""
NOMINATIVE_ENDINGS = ("", "H", "m")
"""A learner's deck may have the nominative of a stem: देवः for देव, वनम् for वन."""
GENDER_NAMES = {"m": "masculine", "f": "feminine", "n": "neuter"}
"""The genders in English, by the marks that a deck has."""


_KINDS = {"avyaya": "indeclinable"}
"""Parts of speech that screens show in English."""


def kind_in_english(pos: str) -> str:
    """Return a part of speech as a learner reads it: indeclinable, not avyaya."""
    return _KINDS.get(pos, pos)


@dataclass(frozen=True, slots=True)
class Word:
    """One entry of a deck.

    `as_written` is what the learner's notes say where that differs from `text`;
    `correction` says why. `variants` are other right spellings, accepted like the
    headword. `note` is shown with the answer. `rank` is the place by frequency and `count` how
    often the word occurs in the counted texts; 0 when unknown. `gana`, `pada` and `root` (with
    prefixes split off, आ-गम्) are of a verb named by its root.
    """

    id: str
    text: Sanskrit
    glosses: tuple[str, ...]
    deck: str
    gender: str = ""
    pos: str = ""
    tags: tuple[str, ...] = ()
    variants: tuple[Sanskrit, ...] = ()
    as_written: str = ""
    correction: str = ""
    note: str = ""
    source: str = ""
    rank: int = 0
    count: int = 0
    gana: str = ""
    pada: str = ""
    root: str = ""

    @property
    def kind(self) -> str:
        """The part of speech as a learner reads it, the same on every screen."""
        return kind_in_english(self.pos)

    @property
    def shown_tags(self) -> tuple[str, ...]:
        """The tags that say more than the part of speech: a particle is an indeclinable."""
        same = {self.pos, *(("particle",) if self.pos == "avyaya" else ())}
        return tuple(tag for tag in self.tags if tag not in same)

    @property
    def misspelling(self) -> str:
        """The wrong spelling that `as_written` has; "" where it only has another meaning."""
        written = self.as_written.partition(" = ")[0].strip()
        wrong = self.text.devanagari not in written.split()
        return written if wrong and all(map(is_devanagari, written.split())) else ""


def field_in_english(word: Word, field: str) -> str:
    """Say what a field of a word tells it apart by: "feminine", "of class 4"."""
    if field == "word":
        return f"the word {word.text.devanagari}"
    value = str(getattr(word, field))
    if field == "gender":
        return " or ".join(GENDER_NAMES[gender] for gender in value)
    if field == "gana":
        return f"of class {value}"
    return kind_in_english(value) if field == "pos" else f"{field} {value}"


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Words, by id, that look or sound alike, and the difference between them."""

    id: str
    members: tuple[str, ...]
    difference: str
    deck: str


@dataclass(frozen=True, slots=True)
class Addition:
    """Glosses and a note a learner adds to a word, by id, that may belong to another deck.

    `asked`: the word is asked with the deck of the addition, as if it were one of its own.
    """

    word: str
    glosses: tuple[str, ...]
    where: Where
    note: str = ""
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Deck:
    """A named set of words and similar pairs, in the order of its file."""

    name: str
    words: tuple[Word, ...] = ()
    similar: tuple[SimilarPair, ...] = ()
    additions: tuple[Addition, ...] = ()
