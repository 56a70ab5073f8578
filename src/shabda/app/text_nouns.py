"""The nouns of Sanskrit texts, for words that are in no deck of the learner."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.app.lemma_list import lemmas
from shabda.sanskrit.forms.stems import Noun, nouns

_ADJECTIVE = "mfn"


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
