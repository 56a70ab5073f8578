"""The nouns of Sanskrit texts, for words that are in no deck of the learner."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.app.lemma_list import lemmas
from shabda.sanskrit.forms.stems import Noun, nouns
from shabda.sanskrit.text.plain_sounds import plain_sounds
from shabda.sanskrit.text.script import iast

_ADJECTIVE = "mfn"


def spelled_in_full(plain: str) -> str:
    """The commonest noun of texts, in SLP1, that plain letters spell: senapati is सेनापति; or ""."""
    sounds = plain_sounds(plain)
    alike = [
        lemma
        for lemma in lemmas()
        if lemma.kind == "n" and plain_sounds(iast(lemma.text)) == sounds
    ]
    return max(alike, key=lambda lemma: lemma.count).text if alike else ""


def nouns_of_texts(readings: Iterable[str]) -> tuple[Noun, ...]:
    """The first of these readings (SLP1) that is a noun of texts, in its commonest gender.

    A nominative is read as its stem. A word that is used in all genders has a noun for each.
    """
    genders = {lemma.text: lemma.genders for lemma in lemmas() if lemma.kind == "n"}
    for reading in readings:
        for stem in (reading, *(reading[:-1] for end in ("aH", "am") if reading.endswith(end))):
            used = genders.get(stem, "")
            if made := nouns(stem, _ADJECTIVE if len(used) == len(_ADJECTIVE) else used[:1]):
                return made
    return ()
