"""Weighs the evidence that the words of a file are Sanskrit.

Hindi, Marathi, Nepali and Pali share its letters and many of its words. Endings in visarga or a
consonant are Sanskrit alone. Words without them count when they are common Sanskrit stems; a file
in which few words count is of another language, or of names.
"""

from __future__ import annotations

import re
from collections.abc import Set

from shabda.decks.notes.text.language import is_hindi
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.text.skip_reasons import HINDI
from shabda.decks.notes.words.model import Confidence, Harvest, NoteEntry, kinds_after
from shabda.lazy_dataclasses import replace

OTHER_LANGUAGE = "most words of the file are not known as Sanskrit"
_LEAST = 8
"""The fewest words by which the language of a file is judged."""
_SHARE = 0.4
_HINDI_SHARE = 0.3
_ENDINGS = ("H", "m", "ti", "te")
_CONSONANTS = (*"cdfhjknpstwz", "S")
"""Last sounds that Sanskrit alone writes in Devanagari; in Roman letters Hindi ends so as well."""
_AS_TAUGHT = re.compile(
    r".*[\u0915-\u0939\u093f\u0941\u0943\u0907\u0909\u0905]\u0901(?:[ङञणर]्)?|.*[\u0900-\u094c][ङञ]्"
)
"""A root as the Dhātupāṭha teaches it, with a short nasal vowel or ङ्, ञ् behind: एधँ, शीङ्."""
_MEMBER, _BEFORE_IT = 5, 2
"""Sounds of the last member of a compound, and of what is before it: `makara-Asana`."""
_STEMS = (
    ("A", ("a", "an", "f", "as")), ("AN", ("at",)), ("I", ("in", "i", "a")), ("U", ("u",)),
    ("a", ("an",)),
)  # fmt: skip
"""Endings of nominatives with those of their stems: राजा of rājan, हस्ती of hastin."""


def doubted_language(harvest: Harvest, stems: Set[str]) -> Harvest:
    """Doubt the sure words of a file whose words are mostly not Sanskrit; `stems` are common."""
    words = {entry.slp1: entry for entry in harvest.entries if entry.slp1 and " " not in entry.slp1}
    judged = words.values() if _LEAST <= len(words) <= len(stems) else ()
    if sum(_is_sanskrit(entry, stems) for entry in judged) < _SHARE * len(judged):
        entries = tuple(map(_doubted, harvest.entries))
    elif _share_of_hindi(harvest) >= _HINDI_SHARE:
        entries = tuple(
            entry if _is_surely_sanskrit(entry, stems) else _doubted(entry)
            for entry in harvest.entries
        )
    else:
        return harvest
    return replace(harvest, entries=entries, kinds=kinds_after(harvest, entries))


def _share_of_hindi(harvest: Harvest) -> float:
    """The share of the words of a file that show that they are of Hindi or its relatives."""
    left_out = sum(line.reason == HINDI for line in harvest.skipped)
    doubtful = (entry for entry in harvest.entries if entry.reasons)  # as words of Hindi are
    hindi = left_out + sum(is_hindi(entry.word.split()) for entry in doubtful)
    return hindi / max(1, left_out + len(harvest.entries))


def _is_surely_sanskrit(entry: NoteEntry, stems: Set[str]) -> bool:
    """Whether a word among words of Hindi ends as only Sanskrit does, or is a common stem."""
    return entry.slp1.endswith((*_ENDINGS, *_CONSONANTS)) or entry.slp1 in stems


def _is_sanskrit(entry: NoteEntry, stems: Set[str]) -> bool:
    """Whether a word ends as only Sanskrit does, or in a common stem, or is its nominative."""
    slp1 = entry.slp1
    if slp1.endswith(_ENDINGS) or slp1 in stems:
        return True
    if HAS_DEVANAGARI.match(entry.word) and (
        slp1.endswith(_CONSONANTS) or _AS_TAUGHT.fullmatch(entry.word[-5:])
    ):
        return True
    if any(slp1[at:] in stems for at in range(_BEFORE_IT, len(slp1) - _MEMBER + 1)):
        return True
    return any(
        slp1[: -len(ending)] + final in stems
        for ending, finals in _STEMS
        if slp1.endswith(ending)
        for final in finals
    )


def _doubted(entry: NoteEntry) -> NoteEntry:
    return entry.doubted(OTHER_LANGUAGE) if entry.confidence is Confidence.SURE else entry
