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


def opened_roots(
    lemmas: Iterable[Lemma], roots: frozenset[str], book: RuleBook
) -> Iterator[tuple[Lemma, tuple[str, ...], str]]:
    """Each lemma that is a root with prefixes, with the prefixes and the root."""
    joiner = Joiner(book)
    for lemma in lemmas:
        if lemma.kind == "v" and lemma.text not in roots:
            opened = next(_opened(lemma.text, roots, joiner, book, 2), None)
            if opened:
                yield lemma, *opened


def _opened(
    text: str, roots: frozenset[str], joiner: Joiner, book: RuleBook, most: int
) -> Iterator[tuple[tuple[str, ...], str]]:
    for prefix, rest in rests(text):
        with_s = prefix.endswith("aH") and text == f"{prefix[:-1]}s{rest}"  # नमस्कृ (8.3.40)
        if not with_s and text not in joiner.forms(prefix, rest, _UPASARGA):
            continue
        if rest in roots:
            yield (prefix,), rest
        elif most > 1:
            for prefixes, root in _opened(rest, roots, joiner, book, most - 1):
                yield (prefix, *prefixes), root


def usual_prefixes(
    lemmas: Sequence[Lemma],
    roots: Iterable[str],
    causatives: Mapping[str, Sequence[str]],
    book: RuleBook,
) -> Iterator[tuple[str, str, float]]:
    """Yield each root, its prefixes in the corpus (`praty+A`), and the gain over the root alone.

    `causatives` maps वेदय् to its roots; the gain is the difference of two logarithms.
    """
    counts = {lemma.text: lemma.count for lemma in lemmas if lemma.kind == "v"}
    texts = frozenset(roots) | frozenset(causatives)
    for lemma, prefixes, root in opened_roots(lemmas, texts, book):
        gain = likelihood.of_count(lemma.count) - likelihood.of_count(counts.get(root, 0))
        for name in (root, *causatives.get(root, ())):
            yield name, "+".join(prefixes), gain


class UsualPrefixes:
    """The usual prefixes of each root: adds them to its forms and removes them."""

    def __init__(self, rows: Iterable[tuple[str, str, float]], book: RuleBook) -> None:
        """`rows` are those of `usual_prefixes`."""
        self._joiner, self._book = Joiner(book), book
        self._gains: dict[str, dict[tuple[str, ...], float]] = defaultdict(dict)
        self._begun: dict[str, set[str]] = defaultdict(set)
        for root, joined, gain in rows:
            prefixes = tuple(joined.split("+"))
            self._gains[root].setdefault(prefixes, gain)
            self._begun[prefixes[0]].update(prefixes[1:])

    def of(self, root: str) -> Mapping[tuple[str, ...], float]:
        """The prefixes of a root with their gains."""
        return self._gains.get(root, {})

    def open(self, text: str) -> Iterator[tuple[tuple[str, ...], str]]:
        """Yield each way to remove usual prefixes from a text, with what may be left."""
        for prefix, rest in rests(text):
            if prefix in self._begun:
                yield (prefix,), rest
                for second, inner in rests(rest) if self._begun[prefix] else ():
                    if second in self._begun[prefix]:
                        yield (prefix, second), inner

    def joined(self, prefixes: Sequence[str], text: str) -> list[str]:
        """Return the first two spellings of a text with prefixes."""
        texts = [text]
        for prefix in reversed(prefixes):
            texts = [form for text in texts for form in self._joiner.forms(prefix, text, _UPASARGA)]
        return texts[:2]

    def stems(self, entry: IndexEntry, root: str) -> Iterator[IndexEntry]:
        """The entry of a kṛt stem of a root, with each of its prefixes."""
        for prefixes, gain in self.of(root).items():
            for text in self.joined(prefixes, entry.text):
                code = f"x|{'+'.join(prefixes)}|{entry.code}"
                yield IndexEntry(equivalence_key(text), code, entry.weight + gain)
