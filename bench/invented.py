"""Words that look like Sanskrit, as many as wanted, each in three spellings; their decks."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

_VOWELS = {
    "A": ("ा", "ā"), "I": ("ी", "ī"), "U": ("ू", "ū"), "a": ("", "a"), "e": ("े", "e"),
    "i": ("ि", "i"), "o": ("ो", "o"), "u": ("ु", "u"),
}  # fmt: skip
_CONSONANTS = {
    "S": ("श", "ś"), "b": ("ब", "b"), "c": ("च", "c"), "d": ("द", "d"), "g": ("ग", "g"),
    "h": ("ह", "h"), "j": ("ज", "j"), "k": ("क", "k"), "l": ("ल", "l"), "m": ("म", "m"),
    "n": ("न", "n"), "p": ("प", "p"), "r": ("र", "r"), "s": ("स", "s"), "t": ("त", "t"),
    "v": ("व", "v"), "y": ("य", "y"), "z": ("ष", "ṣ"),
}  # fmt: skip
_SYLLABLES = [
    (c + v, deva + sign, roman + vowel)
    for (c, (deva, roman)), (v, (sign, vowel)) in product(_CONSONANTS.items(), _VOWELS.items())
]
MOST = len(_SYLLABLES) ** 3
"""So many words there are: three syllables each, and a last one that no deck has."""
_LAST = ("vu", "वु", "vu")

_LIKE = ("old", "deep", "golden", "small", "quiet", "first", "white", "broken", "holy", "bitter")
_THINGS = (
    "river", "king", "forest", "lamp", "teacher", "boat", "mountain", "song", "garden", "door",
    "sword", "cow", "path", "cloud", "temple", "seed", "thief", "moon", "bridge", "mirror",
    "horse", "village", "letter", "monk", "pearl", "shadow", "axe", "guest", "stone", "flute",
)  # fmt: skip

Spelling = tuple[str, str, str]
"""SLP1, Devanagari, IAST."""


def words(count: int) -> Iterator[tuple[Spelling, str]]:
    """So many words in the order of their SLP1, each with a meaning."""
    for number in range(count):
        at = number * (MOST // count)
        sounds = (
            _SYLLABLES[at // len(_SYLLABLES) ** power % len(_SYLLABLES)] for power in (2, 1, 0)
        )
        slp1, devanagari, iast = map("".join, zip(*sounds, _LAST, strict=True))
        yield (slp1, devanagari, iast), meaning(number)


def meaning(number: int) -> str:
    return f"{_LIKE[number % len(_LIKE)]} {_THINGS[number // len(_LIKE) % len(_THINGS)]}"


def write_deck(path: Path, count: int) -> None:
    """Write a deck as a learner would have it, in YAML."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.write("words:\n")
        for (_, devanagari, _), gloss in words(count):
            file.write(f"- word: {devanagari}\n  pos: noun\n  glosses: [{gloss}]\n")


def write_notes(path: Path, lines: int) -> None:
    """Write notes of so many lines: words in two scripts, headings, empty lines."""
    with path.open("w", encoding="utf-8") as file:
        for number, ((_, devanagari, iast), gloss) in enumerate(words(lines)):
            if number % 20 == 0:
                file.write("\n" if number % 40 else f"Sanskrit notes {number}\n")
            else:
                file.write(f"{iast if number % 7 == 0 else devanagari} = {gloss}\n")
