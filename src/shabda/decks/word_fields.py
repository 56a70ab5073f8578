"""The fields of an entry of `words:`, each with its own reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shabda.decks.yaml_block import Block
from shabda.errors import SanskritError
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.text.script import Sanskrit, spell, to_slp1

GENDERS = ("m", "f", "n", "mf", "mn", "fn", "mfn")
PARTS_OF_SPEECH = (
    "noun", "name", "adjective", "pronoun", "numeral", "verb", "participle", "adverb",
    "avyaya", "phrase", "term",
)  # fmt: skip
_CLASSES = tuple(str(number) for number in range(1, 11))
_ID = lazy_pattern(r"[^\s/:]+")


def read_id(block: Block, default: str) -> str:
    identity = block.need("id") if "id" in block else default
    if not _ID.fullmatch(identity):
        raise block.error(f"the id {identity!r} must not contain a space, slash or colon", "id")
    return identity


def read_sanskrit(block: Block, key: str, text: str) -> Sanskrit:
    try:
        return spell(to_slp1(text))
    except SanskritError as error:
        raise block.error(error.message, key) from None


def _number(block: Block, key: str) -> int:
    text = block.text(key)
    if text and not (text.isascii() and text.isdigit()):
        raise block.error(f"{key!r} must be a whole number, not {text!r}", key)
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
