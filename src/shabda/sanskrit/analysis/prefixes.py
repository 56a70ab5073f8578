"""Removes prefixes (upasarga) from a form and adds them again: आगच्छति is आ + गच्छति."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.sounds import VOWELS

PREFIXES = (
    "pra", "parA", "apa", "sam", "anu", "ava", "niH", "duH", "vi", "A", "ni", "aDi", "ati", "su",
    "ut", "aBi", "prati", "pari", "upa", "api",
)  # fmt: skip
"""The prefixes of 1.4.58, each as it joins."""
_UNDONE = {"z": "s", "zW": "sT", "zw": "st", "R": "n", "W": "T", "Q": "D"}
"""Undoes the changes of a root's first sounds after a prefix (8.3.65, 8.4.14)."""
_FINALS = {
    "H": "HrSzs", "m": "mMnNYRl", "t": "tdjclnSsh", "a": "aAeEoO", "A": "AeEoO",
    "i": "iyI", "u": "uvU",
}  # fmt: skip
"""What the last sound of a prefix may have become."""


@lru_cache(maxsize=4096)
def _beginnings(prefix: str) -> tuple[str, ...]:
    return tuple(prefix[:-1] + final for final in _FINALS[prefix[-1]])


def rests(text: str, book: RuleBook) -> Iterator[tuple[str, str]]:
    """Yield each prefix that a text may begin with, and the possible rest before the join."""
    for prefix in PREFIXES:
        if text.startswith(_beginnings(prefix)) or (prefix == "niH" and text.startswith("nI")):
            for rest in dict.fromkeys(_rests(text, prefix)):
                yield prefix, rest


def _rests(text: str, prefix: str) -> Iterator[str]:
    """Yield what may have come after a prefix."""
    for cut in range(max(1, len(prefix) - 1), len(prefix) + 2):
        rest = text[cut:]
        if not rest:
            return
        yield rest
        if prefix[-1] in VOWELS:
            yield from (vowel + rest for vowel in "aAiIuUfeEoO")
        yield from (old + rest[len(new) :] for new, old in _UNDONE.items() if rest.startswith(new))
        if prefix == "ut":
            yield "s" + rest


def with_prefix(inner: Derivation, prefix: str, book: RuleBook) -> Iterator[Derivation]:
    """Join a prefix to the derivation of a form, in each accepted way."""

    def wait(step: Step) -> Step:
        return replace(step, before=(prefix, *step.before), after=(prefix, *step.after))

    for joined in join_pair(prefix, inner.form, book, frozenset({"upasarga"})):
        steps = (*map(wait, inner.steps), *joined.steps)
        yield Derivation((prefix, *inner.start), steps, joined.form)
