"""Removes prefixes (upasarga) from a form and adds them again: आगच्छति is आ + गच्छति."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.sounds import VOWELS

PREFIXES = (
    "pra", "parA", "apa", "sam", "anu", "ava", "niH", "duH", "vi", "A", "ni", "aDi", "ati", "su",
    "ut", "aBi", "prati", "pari", "upa", "api",
)  # fmt: skip
"""The prefixes of 1.4.58, each as it joins."""
GATIS = (
    "namaH", "puraH", "tiraH", "AviH", "prAduH", "bahiH", "antaH", "alam", "astam", "sat", "asat",
    "Srat", "sAkzAt", "svI", "UrI", "urI",
)  # fmt: skip
"""Words that are put before some roots as prefixes are (1.4.61–79)."""
_OF_GATIS = frozenset({"kf", "BU", "as", "DA", "gam", "i", "nI"})
"""The roots before which they are."""
_UNDONE = {"z": "s", "zW": "sT", "zw": "st", "R": "n", "W": "T", "Q": "D"}
"""Undoes the changes of a root's first sounds after a prefix (8.3.65, 8.4.14)."""
_FINALS = {
    "H": "HrSzs", "m": "mMnNYRl", "t": "tdjclnSsh", "a": "aAeEoO", "A": "AeEoO",
    "i": "iyI", "u": "uvU", "I": "I",
}  # fmt: skip
"""What the last sound of a prefix may have become."""


def _beginnings(prefix: str) -> tuple[str, ...]:
    beginnings = [prefix[:-1] + final for final in _FINALS[prefix[-1]]]
    if prefix.endswith("aH"):
        beginnings.append(f"{prefix[:-2]}o")
    return (*beginnings, "nI") if prefix == "niH" else tuple(beginnings)


@cache
def _prefixes_from(sound: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The prefixes that may begin with a sound, each with all its beginnings."""
    listed = ((prefix, _beginnings(prefix)) for prefix in (*PREFIXES, *GATIS))
    return tuple(
        (prefix, beginnings)
        for prefix, beginnings in listed
        if any(beginning.startswith(sound) for beginning in beginnings)
    )


def rests(text: str) -> Iterator[tuple[str, str]]:
    """Yield each prefix that a text may begin with, and the possible rest before the join."""
    for prefix, beginnings in _prefixes_from(text[:1]):
        if text.startswith(beginnings):
            for rest in dict.fromkeys(_rests(text, prefix)):
                yield prefix, rest


def _rests(text: str, prefix: str) -> Iterator[str]:
    """Yield what may have come after a prefix."""
    for cut in range(max(1, len(prefix) - 1), len(prefix) + 2):
        rest = text[cut:]
        if not rest and prefix[-1] in VOWELS and cut >= len(prefix):
            yield from "iIuU"  # of a root of one vowel: उपे, प्रती
        if not rest:
            return
        yield rest
        if prefix[-1] in VOWELS:
            yield from (vowel + rest for vowel in "aAiIuUfeEoO")
        yield from (old + rest[len(new) :] for new, old in _UNDONE.items() if rest.startswith(new))
        if prefix == "ut":
            yield "s" + rest
            if rest[0] == "C":
                yield "S" + rest[1:]


def ways_to_open(key: str, most: int) -> list[tuple[tuple[str, ...], str]]:
    """Return each way to remove prefixes from a text, with what may be left."""
    opened: list[tuple[tuple[str, ...], str]] = []
    waiting: list[tuple[tuple[str, ...], str]] = [((), key)]
    for _ in range(most):
        waiting = [
            ((*prefixes, prefix), rest)
            for prefixes, text in waiting
            for prefix, rest in rests(text)
            if prefix not in prefixes and len(rest) < len(text) + 1
        ]
        opened += waiting
    return opened


def rests_after(key: str, prefixes: tuple[str, ...]) -> list[str]:
    """Return what may be left of a text after these prefixes."""
    texts = [key]
    for wanted in prefixes:
        if wanted not in (*PREFIXES, *GATIS):  # a stem with cvi: भस्मीभूत
            texts = [text[len(wanted) :] for text in texts if text.startswith(wanted)]
            continue
        texts = [rest for text in texts for prefix, rest in rests(text) if prefix == wanted]
    return list(dict.fromkeys(texts))


def with_prefix(inner: Derivation, prefix: str, book: RuleBook) -> Iterator[Derivation]:
    """Join a prefix to the derivation of a form, in each accepted way."""
    for joined in join_pair(prefix, inner.form, book, frozenset({"upasarga"})):
        steps = (*(step.behind(prefix) for step in inner.steps), *joined.steps)
        yield Derivation((prefix, *inner.start), steps, joined.form)


def fits_gati(prefixes: Sequence[str], root: str) -> bool:
    """Whether a root may follow these words, some of which are not prefixes."""
    return root in _OF_GATIS or not set(prefixes) & set(GATIS)


def lyap_of_gati(root: str, rest: str) -> Derivation:
    """The absolutive in ya of a root after such a word, or after cvi: कृत्य of नमस्कृत्य (7.1.37)."""
    start = (root, "tvA")
    return Derivation(start, (sutra_step("7.1.37", start, (rest,)),), rest)
