"""Parts meanings that only spell their word, or a form of it, from names that English has too.

`फलानि`, phalam, is no meaning in any column. `गणेशः`, Ganesha, is one where the other words of
the column have meanings in English, and so is `योगः`, yoga.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.doubts import MAY_SPELL
from shabda.decks.notes.words.headwords import roman_sketch
from shabda.decks.notes.words.known_meanings import KnownMeanings, bare_stem
from shabda.decks.notes.words.loanwords import is_loanword
from shabda.decks.notes.words.model import Harvest, NoteEntry, kinds_after
from shabda.decks.notes.words.romanised_forms import is_romanised_form, may_be_form
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.text.script import iast

NumberedEntries = Sequence[tuple[int, NoteEntry]]
_FEWEST, _MEANT, _SPELT = 3, 0.7, 0.3
"""The fewest other words that tell, the share of them with meanings, and of words spelled again."""
_SAMPLE = 300
_CASE = re.compile(
    "(?:e[nR]a|Aya|asya|At|e|O|A[nR]i|[AIU][nR]Am|e[zs]u|[iu]zu|EH|[AeoEiu]?H|aye|ave|ayaH|avaH"
    "|[nR]A|ayA|yAH|yE|yAm|[AiuI]m|[aAiu]BiH|[eaAiu]ByaH|[aAiu]ByAm|[ay]oH|[AiuU])$"
)
"""Endings of cases, with the vowel of the stem."""


@dataclass(frozen=True, slots=True)
class SpellingEvidence:
    """The indexes of words whose meaning only spells them, and of those whose meaning is a name."""

    spelled: Set[int]
    names: Set[int]

    def doubts(self) -> dict[int, str]:
        return dict.fromkeys(self.spelled, MAY_SPELL)


def spelling_evidence(sure: NumberedEntries, known: KnownMeanings) -> SpellingEvidence:
    """Judge the sure words of a file, by their number in the harvest."""
    hindi = sum(HAS_DEVANAGARI.match(entry.glosses[0]) is not None for _, entry in sure)
    copied = {i for i, entry in sure if entry.glosses == (entry.word,)}
    again = [(i, entry) for i, entry in sure if i not in copied and _spells_again(entry, known)]
    names = {
        i for i, entry in again if all(_is_name(gloss, entry, known) for gloss in entry.glosses)
    }
    spelled = {i for i, _ in again} - names
    spelled |= copied if 2 * hindi < len(sure) else set()  # नदी is Hindi too
    rest = [entry for i, entry in sure if i not in spelled and i not in names]
    sample = rest[:: max(1, len(rest) // _SAMPLE)]
    meant = sum(any(map(known.is_meaning, entry.glosses)) for entry in sample)
    many = len(spelled) > 1 and len(spelled) >= _SPELT * len(sure)
    if many or len(rest) < _FEWEST or meant < _MEANT * len(sample):
        return SpellingEvidence(spelled | names, frozenset())
    return SpellingEvidence(spelled, names)


def with_names_settled(harvest: Harvest, known: KnownMeanings) -> Harvest:
    """Make words sure for now whose only doubt is that a meaning that may be a name spells them."""
    if not any(entry.reasons == (MAY_SPELL,) for entry in harvest.entries):
        return harvest
    entries = tuple(
        replace(entry, reasons=())
        if entry.reasons == (MAY_SPELL,)
        and all(_is_name(gloss, entry, known) for gloss in entry.glosses)
        else entry
        for entry in harvest.entries
    )
    return replace(harvest, entries=entries, kinds=kinds_after(harvest, entries))


def _spells_again(entry: NoteEntry, known: KnownMeanings) -> bool:
    """Whether a meaning spells the word, is no English, and not what the word is known to mean."""
    forms = [
        gloss
        for gloss in entry.glosses
        if may_be_form(gloss, entry.slp1) and is_romanised_form(gloss, entry.slp1)
    ]
    if not forms or all(map(known.is_meaning, forms)):
        return False
    return not known.agrees(entry.slp1, forms) and not any(
        _is_known_name(gloss, entry.slp1, known) for gloss in forms
    )


def _is_name(gloss: str, entry: NoteEntry, known: KnownMeanings) -> bool:
    """Whether a spelling of the word is a name, or a word that English has."""
    if is_loanword(gloss) or known.is_meaning(gloss):
        return True
    if _is_known_name(gloss, entry.slp1, known):
        return True
    exact = roman_sketch(gloss) == roman_sketch(iast(entry.slp1))
    return exact and gloss[0].isupper() and not _is_noun(entry.slp1, known)


def _is_noun(slp1: str, known: KnownMeanings) -> bool:
    """Whether a word is a common one, or a form of one: गजेन of गज."""
    if bare_stem(slp1) in known.meanings or known.is_common(slp1):
        return True
    match = _CASE.search(slp1)
    stem = slp1[: match.start()] if match else ""
    return (
        any(stem + vowel in known.meanings for vowel in ("a", "i", "u", "A", "I"))
        if stem
        else False
    )


def _is_known_name(gloss: str, slp1: str, known: KnownMeanings) -> bool:
    """Whether a known meaning of the word is the same name: `Gaṇeśa` for Ganesha."""
    names = known.meanings.get(bare_stem(slp1), ())
    return any(name[0].isupper() and roman_sketch(name) == roman_sketch(gloss) for name in names)
