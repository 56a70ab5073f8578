"""Forms of roots with a prefix (upasarga): आगच्छति is आ + गच्छति."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from shabda.sanskrit.analysis.lookup import cells_among, heard
from shabda.sanskrit.forms.cells import Cell
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.sandhi.join import join
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.sounds import VOWELS

_UNDONE = {"z": "s", "zW": "sT", "zw": "st", "R": "n", "W": "T", "Q": "D"}
"""What a prefix makes of a root's first sounds (8.3.65, 8.4.14), taken back."""


def prefixed(typed: str, roots: Sequence[Root], book: RuleBook) -> list[tuple[Cell, Derivation]]:
    """Find the cells of a form that is a prefix and a form of a root, each with its derivation.

    The derivation is the root's own, then the join. Homonyms and several cells are all found.
    """
    joins = {rest: joined for text in heard(typed) for rest, joined in _taken_apart(text, book)}
    found: list[tuple[Cell, Derivation]] = []
    for form, cell in cells_among(roots, joins):
        joined = joins[form]
        for inner in cell.derivations(book.rules):
            if inner.form == form:
                found.append((cell, _whole(inner, joined)))
    return found


def _taken_apart(text: str, book: RuleBook) -> Iterator[tuple[str, Derivation]]:
    """Each text that some prefix may stand before in a form, with their join."""
    key = equivalence_key(text)
    for prefix in (word for word, tags in book.known.items() if "upasarga" in tags):
        for rest in dict.fromkeys(_rests(text, prefix)):
            for joined in join(prefix, rest, book, frozenset({"upasarga"})):
                if equivalence_key(joined.form) == key:
                    yield rest, joined


def _rests(text: str, prefix: str) -> Iterator[str]:
    """What may have stood after a prefix, before the two were joined."""
    if not text.startswith(prefix[:-1]):
        return
    for cut in range(len(prefix) - 1, len(prefix) + 2):
        rest = text[cut:]
        if len(rest) < 2:
            return
        yield rest
        yield from (vowel + rest for vowel in sorted(VOWELS))
        yield from (old + rest[len(new) :] for new, old in _UNDONE.items() if rest.startswith(new))


def _whole(inner: Derivation, joined: Derivation) -> Derivation:
    """The way of a form with the prefix waiting before it, then the way of their join."""
    prefix = joined.start[0]

    def wait(step: Step) -> Step:
        return replace(step, before=(prefix, *step.before), after=(prefix, *step.after))

    steps = (*map(wait, inner.steps), *joined.steps)
    return Derivation((prefix, *inner.start), steps, joined.form)
