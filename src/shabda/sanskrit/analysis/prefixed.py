"""The forms of common roots with their prefixes, for the index: आगच्छति, प्रतिष्ठितः, विहाय."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from shabda.sanskrit.analysis import likelihood
from shabda.sanskrit.analysis.lexicon import Lemma
from shabda.sanskrit.analysis.noun_index import IndexEntry
from shabda.sanskrit.analysis.prefixes import rests
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.sandhi.joining import Joiner
from shabda.sanskrit.text.equivalence import equivalence_key

_UPASARGA = frozenset({"upasarga"})
_RARE = frozenset({"ashirlin", "lrn", "lut", "ktva"})
"""Tables that a prefixed root is hardly met in, or never, and duals, are left out; a word of
them is still read prefix by prefix."""
_USED_WITH_PREFIX = frozenset({"v", "k", "l", "a"})


def opened_roots(
    lemmas: Iterable[Lemma], roots: frozenset[str], book: RuleBook
) -> Iterator[tuple[Lemma, tuple[str, ...], str]]:
    """Each lemma that is a root with prefixes, with the prefixes and the root."""
    joiner = Joiner(book)
    for lemma in lemmas:
        if lemma.kind == "v" and lemma.text not in roots:
            found = next(_opened(lemma.text, roots, joiner, book, 2), None)
            if found:
                yield lemma, *found


def _opened(
    text: str, roots: frozenset[str], joiner: Joiner, book: RuleBook, most: int
) -> Iterator[tuple[tuple[str, ...], str]]:
    for prefix, rest in rests(text, book):
        if text not in joiner.forms(prefix, rest, _UPASARGA):
            continue
        if rest in roots:
            yield (prefix,), rest
        elif most > 1:
            for prefixes, root in _opened(rest, roots, joiner, book, most - 1):
                yield (prefix, *prefixes), root


class PrefixedEntries:
    """Joins the entries of a root with the prefixes it is met with."""

    def __init__(
        self,
        lemmas: Sequence[Lemma],
        roots: Mapping[str, str],
        causatives: Mapping[str, Sequence[str]],
        book: RuleBook,
    ) -> None:
        """`roots` maps the id of each root to its text, `causatives` वेदय् to its roots."""
        self._joiner, self._roots = Joiner(book), roots
        self._prefixes: dict[str, list[tuple[tuple[str, ...], float]]] = defaultdict(list)
        counts = {lemma.text: lemma.count for lemma in lemmas if lemma.kind == "v"}
        texts = frozenset(roots.values()) | frozenset(causatives)
        for lemma, prefixes, root in opened_roots(lemmas, texts, book):
            gain = likelihood.of_count(lemma.count) - likelihood.of_count(counts.get(root, 0))
            for name in (root, *causatives.get(root, ())):
                self._prefixes[name].append((prefixes, gain))

    def of(self, entry: IndexEntry) -> Iterator[IndexEntry]:
        """The entry of a form or a stem, with each of its root's usual prefixes."""
        kind, root, derived, *place = (*entry.code.split("|"), "", "")
        if kind not in _USED_WITH_PREFIX or derived == "desiderative" or not _common(kind, place):
            return
        for prefixes, gain in self._prefixes.get(self._roots[root], ()):
            for text in self._joined(prefixes, entry.text):
                code = f"x|{'+'.join(prefixes)}|{entry.code}"
                yield IndexEntry(equivalence_key(text), code, entry.weight + gain)

    def _joined(self, prefixes: Sequence[str], text: str) -> list[str]:
        texts = [text]
        for prefix in reversed(prefixes):
            texts = [form for each in texts for form in self._joiner.forms(prefix, each, _UPASARGA)]
        return texts[:2]


def _common(kind: str, place: Sequence[str]) -> bool:
    """Whether a cell is one that a prefixed root is often met in."""
    return place[0] not in _RARE and not (kind == "v" and place[1][1] == "d")
