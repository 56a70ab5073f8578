"""Names sounds in the reasons why a rule does not act, as the text of the rule names them."""

from __future__ import annotations

import re

from shabda.sanskrit.rules.rule import Sounds
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import CONSONANTS, SOUNDS, VOWELS, pratyahara

_MOST = 9
"""A class of more sounds than this is not listed."""
_FEW = 6
"""Of a larger class only the sounds that the text of a rule names are listed."""
CLASSES = {
    "a vowel": VOWELS,
    "a consonant": CONSONANTS,
    "a voiceless stop": pratyahara("khay"),
    "a stop": pratyahara("jhay"),
    "a nasal": pratyahara("ñam"),
    "a voiceless sound": pratyahara("khar"),
    "a voiced consonant": pratyahara("haś"),
}
"""Classes of sounds as the texts of rules name them."""
_NOUNS = frozenset({"vowel", "vowels", "stop", "consonant", "row", "rows", "nasal"})
"""Words of a text that names more sounds than it lists."""


def not_among(sounds: frozenset[str] | None, text: str) -> str:
    """The sounds that a rule with this text asks for: ", not e o"; empty where they are many."""
    sounds = sounds or frozenset()
    exact = (name for name, known in CLASSES.items() if known == sounds)
    if named := next(exact, "") or class_named(text, sounds):
        return f", not {named}"
    if len(sounds) > _FEW:
        in_text = frozenset(sound for sound in sounds - {"a"} if iast(sound) in _words(text))
        sounds = in_text if in_text and not _words(text) & _NOUNS else sounds
    return f", not {listed(sounds)}" if 0 < len(sounds) <= _MOST else ""


def class_named(text: str, sounds: Sounds) -> str:
    """The class by which a text names some sounds, "a stop"; empty when it lists them."""
    if len(sounds) < 3 or any(iast(sound) in _words(text) for sound in sounds - {"a"}):
        return ""
    padded = f"{text.lower()} "
    names = (name for name, known in CLASSES.items() if sounds <= known and f"{name} " in padded)
    return next(names, "")


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def listed(sounds: frozenset[str]) -> str:
    """The sounds in IAST, in the order of the alphabet."""
    return " ".join(map(iast, sorted(sounds, key=list(SOUNDS).index)))
