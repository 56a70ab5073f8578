"""Decides when two spellings are the same word: folds orthography, but never sounds.

Only choices that the tradition leaves to the writer are folded. Vowel length, aspiration,
retroflexion and the three sibilants distinguish words and are kept.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import clean
from shabda.sanskrit.text.sounds import CONSONANTS, varga

_STOPS = "kKgGNcCjJYwWqQRtTdDnpPbBm"
_PLAIN = dict(zip("KGCJWQTDPB", "kgcjwqtdpb", strict=True))
_DROPPED = str.maketrans("ZV-", "HH ", ".|।॥,;:!?\u0951\u0952")
_AVAGRAHA = lazy_pattern(r"\s*['’ऽ]+")
_FINAL_ANUSVARA = lazy_pattern(r"M(?=\s|$)")
_BEFORE_STOP = lazy_pattern(rf"(?:M(?=[{_STOPS}])|m(?=\s+[{_STOPS}]))(?=\s*(.))")
_AFTER_R = lazy_pattern(rf"r([{''.join(sorted(CONSONANTS - set('Szsh')))}])(?=(.))")
_BEFORE_SIBILANT = lazy_pattern(r"H(?=\s*([Szs]))")

_VOICELESS = dict(zip("gqdb", "kwtp", strict=True))
_FOLDED = lazy_pattern(f"[^a-zA-Z]|[ZVM]|H[Szs]|r[{''.join(sorted(CONSONANTS))}]")
"""Matches every text that a rule below changes."""


def _undouble(match: re.Match[str]) -> str:
    # An aspirate is doubled by the unaspirated stop (8.4.53): र्द्ध, never र्ध्ध.
    first, second = match.groups()
    return "r" if first == _PLAIN.get(second, second) else match.group()


@lru_cache(maxsize=16384)
def equivalence_key(slp1: str) -> str:
    """Return one spelling for all equally right spellings of an SLP1 text.

    Folded: class nasal or anusvāra before a stop (8.4.58, 59), final म् or ं (8.3.23),
    a consonant doubled after र् (8.4.46), visarga or sibilant before that sibilant
    (8.3.36), jihvāmūlīya and upadhmānīya, avagraha, daṇḍa, accents, hyphens and spaces.
    """
    if not _FOLDED.search(slp1):
        return slp1
    text = clean(_AVAGRAHA.sub("", clean(slp1)).translate(_DROPPED))
    text = _FINAL_ANUSVARA.sub("m", text)
    text = _BEFORE_STOP.sub(lambda match: varga(match.group(1))[-1], text)
    text = _AFTER_R.sub(_undouble, text)
    return _BEFORE_SIBILANT.sub(r"\1", text)


def unspaced_key(slp1: str) -> str:
    """What is the same in every spelling and spacing of a text."""
    return equivalence_key(slp1).replace(" ", "")


def spelling_key(slp1: str) -> str:
    """Fold spellings that are wrong but sound the same.

    Beyond `equivalence_key`: candrabindu for anusvāra, लृ for ऌ, the space between words.
    """
    text = slp1.replace("~", "M").replace("x", "lf").replace("X", "lF")
    return unspaced_key(text)


def is_voiced_twin(form: str, forms: Sequence[str]) -> bool:
    """Whether a form is one of the forms with its final stop voiced (8.4.56): महद्, महत्."""
    return form[:-1] + _VOICELESS.get(form[-1:], "-") in forms


def without_voiced_ends(forms: Iterable[str]) -> list[str]:
    """Leave out forms that only voice the final stop of another: वाग् of वाक् (8.4.56)."""
    known = list(forms)
    return [form for form in known if form[:-1] + _VOICELESS.get(form[-1], "-") not in known]


def shared_start(one: str, other: str) -> int:
    """Count the sounds that two texts share at the start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
