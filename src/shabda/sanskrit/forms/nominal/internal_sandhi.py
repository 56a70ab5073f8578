"""Sound changes where stem and ending of a noun meet: ṣ, anusvāra, class nasals, ṇ."""

from __future__ import annotations

import re

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation
from shabda.sanskrit.text.sounds import VOWELS, varga

TRIGGER = lazy_pattern("[rzfF][aAiIuUfFxeEoOhyvrkKgGNpPbBmMH]*$")
"""An r or ṣ and, after it, only sounds across which it still acts (8.4.1–2)."""
_STOPS = "kKgGcCjJwWqQtTdDpPbB"


def apply_internal_sandhi(making: CellDerivation, own: int) -> None:
    """Apply 8.3.24, 8.4.58, 8.4.40 and ṇatva; `own` is the possible place of the stem's last n."""
    _nasals(making)
    _retroflex(making, own)


def _nasals(making: CellDerivation) -> None:
    for match in re.finditer("n(?=([szhS]))", making.stem):
        making.change("8.3.24", making.stem[: match.start()] + "M" + making.stem[match.end() :])
    for match in re.finditer(f"n(?=([{_STOPS}]))", making.stem):
        nasal = varga(match.group(1))[-1]
        making.change("8.4.58", making.stem[: match.start()] + nasal + making.stem[match.end() :])
    if making.stem.endswith(("cn", "jn", "Cn")):
        making.change("8.4.40", making.stem[:-1] + "Y")


def with_natva(word: str) -> str:
    """Apply ṇatva to every n of a word, as if it had no members: gurunā is guruṇā (8.4.1–2)."""
    for place in range(len(word) - 1):
        if word[place] == "n" and _turns(word, place):
            word = f"{word[:place]}R{word[place + 1 :]}"
    return word


def _turns(word: str, place: int) -> bool:
    follows = word[place + 1] in VOWELS or word[place + 1] in "nmyv"
    return follows and bool(TRIGGER.search(word[:place]))


def _retroflex(making: CellDerivation, own: int) -> None:
    """Make n ṇ after r or ṣ (8.4.1–2), in the ending and in the last syllable of the stem."""
    word = making.stem + making.end
    places = [
        place for place in range(own, len(word) - 1) if word[place] == "n" and _turns(word, place)
    ]
    for place in places:
        near = word[place - 1] in "rzfF"
        word = word[:place] + "R" + word[place + 1 :]
        stem, end = word[: len(making.stem)], word[len(making.stem) :]
        making.change("8.4.1" if near else "8.4.2", stem, end)


def with_retroflex(word: str) -> str:
    """Change the n of āna at the end of a participle to ṇ if an r or ṣ before it acts on it."""
    reached = word.endswith("na") and TRIGGER.search(word[:-2])
    return f"{word[:-2]}Ra" if reached else word
