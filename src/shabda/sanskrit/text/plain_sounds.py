"""What plain letters write: vriksha and vṛkṣa fold to one text; bhavishyati may be bhaviṣyati."""

import unicodedata
from collections.abc import Iterator
from itertools import combinations, product

from shabda.lazy_patterns import lazy_pattern

_FOLDS = tuple(
    (lazy_pattern(pattern), letters)
    for pattern, letters in (
        (r"aa", "a"),
        (r"ee|ii", "i"),
        (r"oo|uu", "u"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"sh", "s"),
        (r"(?<=[^aeiou\s])h", ""),
        (r"(?<![aeiou])r[iu](?![aeiou])", "r"),
        (r"[nm](?=[kgcjtdpbs])", "n"),
        (r"([^aeiou\s])\1", r"\1"),
        (r"(?<=.[aiu])[hm](?=\s|$)", ""),
    )
)
PLAIN_LETTERS = {
    "a": "A", "i": "I", "u": "U", "r": "f", "n": "RNY", "s": "zS", "S": "z", "t": "w", "T": "W",
    "d": "q", "D": "Q", "h": "H", "m": "M",
}  # fmt: skip
"""The sounds that a plain letter may mean besides its own, in SLP1; sh, read as S, may be ṣ."""


def plain_sounds(iast: str) -> str:
    """Fold length, place, breath and the final ḥ or m away, and what plain letters write for ṛ."""
    marks = unicodedata.normalize("NFD", iast.casefold())
    text = "".join(char for char in marks if not unicodedata.combining(char))
    for pattern, letters in _FOLDS:
        text = pattern.sub(letters, text)
    return text


def is_plain(typed: str) -> bool:
    """Whether a text is in plain letters: neither diacritics nor the capitals of a scheme."""
    return typed.isascii() and typed.islower()


def with_marks(slp1: str, marks: int) -> Iterator[str]:
    """Yield a text in plain letters with this number of them marked, in every way."""
    places = [place for place, letter in enumerate(slp1) if letter in PLAIN_LETTERS]
    for chosen in combinations(places, marks):
        for sounds in product(*(PLAIN_LETTERS[slp1[place]] for place in chosen)):
            letters = list(slp1)
            for place, sound in zip(chosen, sounds, strict=True):
                letters[place] = sound
            yield "".join(letters)
