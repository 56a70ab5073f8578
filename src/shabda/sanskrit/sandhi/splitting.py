"""Splits a join (sandhi-viccheda): finds every pair of known words that gives the form."""

from collections.abc import Iterable

from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.joining import Joiner, join_pair
from shabda.sanskrit.text.equivalence import equivalence_key

_TOUCHED = 2
"""Sounds at a seam that sandhi may replace, on either side; a listed join may replace more."""

_ROUGH = str.maketrans("NYRnm", "MMMMM", " '")
"""Differences between two spellings of one word, away from the seam."""

PairSplit = tuple[str, str, Derivation]


def split_pair(form: str, lexicon: Iterable[str], book: RuleBook) -> tuple[PairSplit, ...]:
    """Find two words of the lexicon that join to a form, with the derivation of each join.

    Spacing and other free choices of spelling do not count. Words are in SLP1.
    """
    wanted, joiner, words = _key(form), Joiner(book), tuple(dict.fromkeys(lexicon))
    sounds = form.translate(_ROUGH)
    firsts = [word for word in words if sounds.startswith(word[:-_TOUCHED].translate(_ROUGH))]
    seconds = [word for word in words if sounds.endswith(word[_TOUCHED:].translate(_ROUGH))]
    return tuple(
        (first, second, derivation)
        for first in firsts
        for second in seconds
        if any(_key(joined) == wanted for joined in joiner.forms(first, second))
        for derivation in join_pair(first, second, book)
        if _key(derivation.form) == wanted
    )


def _key(text: str) -> str:
    return equivalence_key(text).replace(" ", "")
