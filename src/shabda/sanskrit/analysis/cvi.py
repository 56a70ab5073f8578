"""Stems with cvi, for becoming (5.4.50): भस्मीभूत from भस्मन्, शुक्लीकरोति from शुक्ल."""

from __future__ import annotations

from collections.abc import Iterator

_OF_KR_AND_BHU = (
    "kar", "kAr", "kur", "kf", "kriy", "cakAr", "cakr", "Bav", "BU", "BAv", "baBUv",
)  # fmt: skip
_FINALS = {"I": ("a", "A", "an", "i", "in"), "U": ("u",)}
"""The stem endings from which the long vowel before kṛ and bhū may come (7.4.26, 7.4.32)."""


def parted_at_cvi(text: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each split of a word before kṛ or bhū: the stem with cvi, the form, the stems."""
    for place in range(2, len(text) - 3):
        if text[place] in _FINALS and text.startswith(_OF_KR_AND_BHU, place + 1):
            head = text[:place]
            stems = tuple(head + final for final in _FINALS[text[place]])
            yield text[: place + 1], text[place + 1 :], stems
