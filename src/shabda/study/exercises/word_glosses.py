"""What the stems of a join mean, in a word or two each: white + lotus."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.terms import COMPOUND

_FIRST = re.compile(r"[,;(]")


def meanings_of(terms: Sequence[Term], meanings: Mapping[str, str]) -> str:
    """The first meaning of the members of a compound, or of a stem before its ending.

    "" unless all are known: words of a sentence have endings, and are not looked up.
    """
    if COMPOUND in terms[0].tags:
        stems = [term.text for term in terms]
    elif "prātipadika" in terms[0].tags:
        stems = [terms[0].text]
    else:
        return ""
    known = [_FIRST.split(meanings.get(stem, ""))[0].strip() for stem in stems]
    return " + ".join(known) if all(known) else ""
