"""Fills in what plain letters leave out: bhavishyati may be bhaviṣyati, ramasya rāmasya."""

from __future__ import annotations

from collections.abc import Iterator

_LEFT_OUT = {
    "a": "A", "i": "I", "u": "U", "s": "Sz", "S": "z", "n": "RN", "t": "w", "d": "q", "r": "f",
    "T": "W", "D": "Q", "m": "M", "h": "H",
}  # fmt: skip
"""By letter: the sounds that are written alike without their diacritics."""


def plain_variants(text: str) -> Iterator[str]:
    """Yield the texts that differ from an SLP1 text in one sound that plain letters hide."""
    for place, letter in enumerate(text):
        for sound in _LEFT_OUT.get(letter, ""):
            yield text[:place] + sound + text[place + 1 :]
