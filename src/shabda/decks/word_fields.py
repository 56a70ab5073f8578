"""The fields of an entry of `words:`, each with its own reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shabda.decks.yaml_block import Block
from shabda.errors import DeckError, SanskritError, UnknownNameError
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.text.english_words import refuse_english
from shabda.sanskrit.text.readings import likeliest
from shabda.sanskrit.text.script import IAST, Sanskrit, in_both, is_devanagari, spell, to_slp1

GENDERS = ("m", "f", "n", "mf", "mn", "fn", "mfn")
PARTS_OF_SPEECH = (
    "noun", "name", "adjective", "pronoun", "numeral", "verb", "participle", "adverb",
    "avyaya", "phrase", "term",
)  # fmt: skip
GENDERLESS_POS = ("verb", "adverb", "avyaya")
_CLASSES = tuple(str(number) for number in range(1, 11))
_PLAIN_LETTERS = lazy_pattern(r"[A-Za-z -]+")
_CAPITAL_WITHIN = lazy_pattern(r"[a-z]\S*[A-Z]|[A-Z]{2}\S*[a-z]|\b[A-Z][a-z]*[A-Z]")
_ID = lazy_pattern(r"[^\s/:]+")


def read_id(block: Block, default: str) -> str:
    identity = block.need("id") if "id" in block else default
    if not _ID.fullmatch(identity):
        raise block.error(f"the id '{identity}' must not contain a space, slash or colon", "id")
    return identity


def read_sanskrit(block: Block, key: str, text: str) -> Sanskrit:
    try:
        return spell(to_slp1(text))
    except SanskritError as error:
        raise block.error(error.message, key) from None


def read_headword(block: Block) -> Sanskrit:
    """Read the field `word`. Raises DeckError for English, and for other schemes than IAST.

    nadI of Harvard-Kyoto and nadii of ITRANS would be read as words that nobody means.
    """
    text = block.need("word")
    if _PLAIN_LETTERS.fullmatch(text):
        meanings = [gloss for gloss in block.texts("glosses") if is_devanagari(gloss)]
        _refuse_english(block, text, meanings)
        if meant := _other_scheme(text):
            swapped = "; if it is the meaning, write it under `glosses`" if meanings else ""
            raise block.error(f"{text} is not IAST; write {in_both(meant)}{swapped}", "word")
    return read_sanskrit(block, "word", text)


def _refuse_english(block: Block, text: str, meanings: list[str]) -> None:
    """Raise DeckError for a word that is not Sanskrit, as when word and meaning are swapped."""
    try:
        refuse_english(text)
    except SanskritError as error:
        swapped = f"write `word: {meanings[0]}` and `glosses: [{text}]`" if meanings else ""
        message = f"the word and its meaning are swapped; {swapped}" if swapped else error.message
        raise block.error(message, "word") from None


def _other_scheme(text: str) -> str:
    """What plain letters mean in another scheme, "" for IAST and for a name with a capital."""
    if not (text.islower() or _CAPITAL_WITHIN.search(text)):
        return ""
    reading = likeliest(text)
    if reading is None or (text.islower() and (reading.loose or reading.scheme == IAST)):
        return ""
    return reading.slp1


def _number(block: Block, key: str) -> int:
    text = block.text(key)
    if text and not (text.isascii() and text.isdigit()):
        raise block.error(f"`{key}` must be a whole number, not '{text}'", key)
    return int(text or 0)


def _variants(block: Block, key: str) -> tuple[Sanskrit, ...]:
    return tuple(read_sanskrit(block, key, text) for text in block.texts(key))


def _one_of(known: tuple[str, ...]) -> Callable[[Block, str], str]:
    return lambda block, key: block.choice(key, known)


OPTIONAL_FIELDS: dict[str, Callable[[Block, str], Any]] = {
    "gender": _one_of(GENDERS),
    "pos": _one_of(PARTS_OF_SPEECH),
    "tags": Block.texts,
    "variants": _variants,
    **dict.fromkeys(("as_written", "correction", "note", "source", "root"), Block.text),
    "rank": _number,
    "count": _number,
    "gana": _one_of(_CLASSES),
    "pada": _one_of(tuple(Pada)),
}
"""How each field that may be missing is read."""


def check_pos_and_gender(pos: str, gender: str) -> None:
    """Raise UnknownNameError for an unknown value, or DeckError for a verb's gender."""
    for kind, name, known in (
        ("part of speech", pos, PARTS_OF_SPEECH),
        ("gender", gender, GENDERS),
    ):
        if name and name not in known:
            raise UnknownNameError(kind, name, known)
    if gender and pos in GENDERLESS_POS:
        raise DeckError(f"{no_gender(pos)}; leave it out")


def no_gender(pos: str) -> str:
    return f"{'an' if pos.startswith('a') else 'a'} {pos} has no gender"
