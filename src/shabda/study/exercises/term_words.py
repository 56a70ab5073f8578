"""Grammatical terms with and without their English names: "present (laṭ)" and "laṭ"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from shabda.sanskrit.forms.paradigms import Krt
from shabda.study.exercises.english import (
    CASES,
    DERIVED,
    KRDANTAS,
    PASSIVE_PARTICIPLE,
    PASSIVES,
    PREFIXED_ABSOLUTIVE,
    TENSES,
    VOICES,
)


def _phrases() -> Iterator[tuple[str, str]]:
    """Yield each phrase that names a term in both languages, with the term alone."""
    yield from ((f"{english} ({lakara.label})", lakara.label) for lakara, english in TENSES.items())
    yield from ((f"{english} ({vibhakti.label})", vibhakti.label)
                for vibhakti, english in CASES.items())  # fmt: skip
    for phrase in VOICES.values():
        yield phrase, phrase.partition(" (")[0]
    for phrase in (*PASSIVES.values(), *DERIVED.values(), *KRDANTAS.values(), PREFIXED_ABSOLUTIVE):
        if phrase.endswith(")"):
            yield phrase, phrase.partition(" (")[2].rstrip(")")
    yield PASSIVE_PARTICIPLE, "karmaṇi śānac"


TERMS: dict[str, str] = dict(_phrases())
# These three patterns are compiled when they are first used: 2 ms that most commands save.
_PHRASE = "|".join(map(re.escape, sorted(TERMS, key=len, reverse=True)))
_TERM = (
    rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(TERMS.values(), key=len, reverse=True)))})(?!\w)"
)


def without_english(text: str, terms: Iterable[str]) -> str:
    """Return a text with these terms without their English: "laṭ" for "present (laṭ)"."""
    alone = set(terms)

    def shorter(phrase: re.Match[str]) -> str:
        term = TERMS[phrase.group()]
        return term if term in alone else phrase.group()

    return re.sub(_PHRASE, shorter, text)


def terms_of(text: str) -> set[str]:
    """Return the terms of a text, with or without their English."""
    both = {TERMS[phrase] for phrase in re.findall(_PHRASE, text)}
    return both | set(re.findall(_TERM, re.sub(_PHRASE, "", text)))


def _suffix_names() -> Iterator[tuple[str, str]]:
    """Yield each kṛt suffix as a reading of a word names it, and its English name."""
    suffixes = {krt.label: KRDANTAS[krt] for krt in Krt} | {
        "lyap": PREFIXED_ABSOLUTIVE,
        "śānac, passive": PASSIVE_PARTICIPLE,
        "śatṛ, future": "future participle (śatṛ)",
        "kvasu": "perfect participle (kvasu)",
        "śānac, future": "middle future participle (śānac)",
    }
    yield from ((f"kṛt suffix {suffix}", english) for suffix, english in suffixes.items())


_WITH_ENGLISH: Mapping[str, str] = {
    **{term: phrase for phrase, term in reversed(TERMS.items())}, **dict(_suffix_names()),
}  # fmt: skip
_SHORTEST_LAST = sorted((*TERMS, *_WITH_ENGLISH), key=len, reverse=True)
_PHRASE_OR_TERM = rf"(?<!\w)(?:{'|'.join(map(re.escape, _SHORTEST_LAST))})(?!\w)"


def with_english(text: str) -> str:
    """Return a text with the English of each term: "nominative (prathamā)" for "prathamā"."""
    return re.sub(_PHRASE_OR_TERM, lambda term: _WITH_ENGLISH.get(term[0], term[0]), text)
