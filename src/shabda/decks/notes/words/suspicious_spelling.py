"""Spellings that are probably slips, each with its reason. Nothing is ever changed.

Two sources: what no Sanskrit word can hold, and a word of the deck that sounds almost
the same and means the same.
"""

import re
from collections.abc import Iterable, Mapping, Set
from functools import cached_property, lru_cache

from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.sanskrit.text.script import clean
from shabda.study.look_alikes import one_sound_apart

_STOP = "kKgGcCjJwWqQtTdDpPbB"
_VOICELESS, _VOICED = "kKcCwWtTpP", "gGjJqQdDbB"
_VOWEL = "aAiIuUfFxXeEoO"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), reason)
    for pattern, reason in (
        (
            r"(?:^|\s)(?:str(?=[aAuUfeoO])|(?:aja|saha|ti|cata|hi[Mn]|u|vi|mi)str(?![yIEi])"
            r"|(?:pra|pari|A|ni|niH|vi|saM|ava)str(?=[aAuU]v))",
            "स्त्र is written where Sanskrit has स्र, as in स्रवति, सहस्र, अजस्र",
        ),
        (
            rf"[^{_VOWEL}rY\sM]cC|(?<=[a-zA-Z])[oO]cC(?![rvU]|al|AS|i|Ad)",
            "च्छ comes after ो or a consonant; ञ्छ is likelier, as in प्रोञ्छति",
        ),
        (
            rf"[KGCJWQTDPB][{_STOP}Szs]",
            "an aspirate comes before a stop or sibilant; it loses its aspiration there, as in बुद्ध",
        ),
        (
            rf"[{_VOICELESS}][{_VOICED}]|[{_VOICED}][{_VOICELESS}Szs]",
            "a voiced and a voiceless consonant meet; one takes the voice of the other",
        ),
        (r"z[tTdDn]", "ष् comes before a dental; it would be ष्ट, ष्ठ or ष्ण"),
        (r"s[wWR]|S[wWqQ]", "this sibilant does not go with a retroflex; ष does"),
        (
            r"n[kKgGcCjJwWqQpPbB]|R[kKgGcCjJtTdDpPbB]|(?<!j)Y[kKgGwWqQtTdDpPbB]|m[wWqQtTdDcCjJ]",
            "a nasal comes before a stop of another row",
        ),
        (rf"[{_VOWEL}](?<!tita)(?<!pra)[{_VOWEL}]", "two vowels meet inside the word"),
        (r"H[aAiIuUfFxXeEoOgGjJqQdDbBnmyrlvh]", "a visarga is written where it would have changed"),
        (r"(?<=[aiufx])C", "छ comes after a short vowel; it is च्छ there, as in गच्छति"),
        (r"([KGCJWQTDPB])\1", "an aspirate is doubled; the first loses its aspiration"),
    )
)
_ANY_RULE = re.compile("|".join(pattern.pattern for pattern, _ in _RULES))
_MEETING = re.compile(rf"[^{_VOWEL}\s]{{2}}|[{_VOWEL}]{{2}}|H\S|C")
"""Where two consonants or two vowels meet, or there is a ch; every rule needs such a place."""
_STRAY_SIGN = re.compile("(?:^|[\\s\u0904-\u0914])[\u0900-\u0903\u093e-\u094d]|[\u093e-\u094c]{2}")
_END = 3
"""Sounds at either end of a long spelling; one edit changes only one of the two ends."""
_ENDINGS = ("H", "m", "M")


@lru_cache(maxsize=8192)
def suspicions(word: str) -> tuple[str, ...]:
    """Return the reasons to doubt the spelling of a word; none for a sound one."""
    text = clean(word)
    stray = ("a vowel sign has no letter before it",) if _has_stray_sign(text) else ()
    slp1 = headword_slp1(text).replace("-", " ")
    if not _breaks_a_rule(slp1):  # instead of ten searches
        return stray
    return stray + tuple(reason for pattern, reason in _RULES if pattern.search(slp1))


def is_suspicious(word: str, slp1: str) -> bool:
    """Whether a clean word without hyphens, which reads as `slp1`, has any suspicions."""
    return _has_stray_sign(word) or _breaks_a_rule(slp1)


def _breaks_a_rule(slp1: str) -> bool:
    return bool(_MEETING.search(slp1) and _ANY_RULE.search(slp1))


def _has_stray_sign(text: str) -> bool:
    match = _STRAY_SIGN.search(text)
    return bool(match) and match.group()[-1] not in "ंःँ" if match else False


class Neighbours:
    """The words a deck knows, found from a spelling that is one sound away.

    Built from keys (SLP1) with their glosses. Two spellings with one edit between them
    share a form with one sound left out, so that a look-up costs the length of the word.
    """

    def __init__(self, known: Mapping[str, Iterable[str]]) -> None:
        self._glosses = known

    @cached_property
    def _ends(self) -> tuple[Set[str], Set[str]]:
        """The sounds with which the known words begin, and those with which they end."""
        stems = [_stem(key) for key in self._glosses]
        return {stem[:_END] for stem in stems}, {stem[-_END:] for stem in stems}

    @cached_property
    def _by_form(self) -> dict[str, list[str]]:
        """The known words by what is left of each without one sound, and by themselves."""
        index: dict[str, list[str]] = {}
        for key in self._glosses:
            for form in _shorter(_stem(key)):
                index.setdefault(form, []).append(key)
        return index

    def meant(self, key: str, glosses: Iterable[str]) -> str:
        """Return the known word this spelling may be meant for, "" when there is none.

        Words that differ in one sound are common (सुत, सूत): only one whose meaning is
        shared is a likely slip.
        """
        stem = _stem(key)
        begins, ends = self._ends
        far = stem[:_END] not in begins and stem[-_END:] not in ends
        if far and len(stem) > 2 * _END:
            return ""
        near = list(filter(None, map(self._by_form.get, _shorter(stem))))
        ours = tuple(glosses) if near else ()
        for other in sorted({other for others in near for other in others}):
            if other != key and one_sound_apart(_stem(key), _stem(other)):
                theirs = self._glosses[other]
                if any(shares_a_word(our, their) for our in ours for their in theirs):
                    return other
        return ""


def _stem(key: str) -> str:
    return key[:-1] if key.endswith(_ENDINGS) else key


def _shorter(stem: str) -> list[str]:
    """A stem, and what is left of it without one of its sounds; none for a short one."""
    if len(stem) <= _END:
        return []
    return [stem, *{stem[:i] + stem[i + 1 :] for i in range(len(stem))}]
