"""Folds a word to the sounds that plain letters write: vriksha and vṛkṣa are one."""

import unicodedata

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
