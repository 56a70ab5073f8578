"""Common words with their counts, to rank several readings."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.declension import decline, declines
from shabda.sanskrit.forms.nominal.feminines import feminines_of
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti


@dataclass(frozen=True, slots=True)
class Lemma:
    """A dictionary form in SLP1 with its count in a corpus.

    `kind` is `n` (nominal), `v` (verb root, its prefixes in front) or `i` (indeclinable);
    `genders` are its genders, the commonest first.
    """

    text: str
    count: int
    kind: str
    genders: str = ""


def read_lemmas(lines: Iterable[str]) -> tuple[Lemma, ...]:
    """Read tab-separated lines, the commonest lemma first; lines with # are comments."""
    lemmas = []
    for line in lines:
        if not line.startswith("#"):
            text, count, kind, genders = (*line.rstrip("\n").split("\t"), "")[:4]
            if kind == "n" and text.endswith("A") and "f" in genders:
                genders = "f"  # the others are of compounds that it ends: kambugrīvaḥ
            lemmas.append(Lemma(text, int(count), kind, genders))
    return tuple(lemmas)


def feminines(stem: str) -> tuple[str, ...]:
    """The feminine stems of an adjective: परमा, तन्मयी, बलवती, श्रेयसी, कर्त्री."""
    if stem.endswith("a"):
        return feminines_of(stem, adjective=True) or (f"{stem[:-1]}A",)
    return feminines_of(stem) or (stem,)


_FIRST = {"mahat": ("mahA",), "asmad": ("mat", "asmat"), "yuzmad": ("tvat", "yuzmat")}
_AT_PAUSE = {"d": "t", "D": "t", "c": "k", "j": "k", "S": "k", "B": "p", "s": "H", "r": "H"}
"""What the last consonant of a stem becomes at the end of a word."""


_SURD = dict(zip("gqdb", "kwtp", strict=True))


def first_members(stem: str) -> tuple[str, ...]:
    """Return the forms of a stem as the first member of a compound: राज, मनः, महा, दिक्, मत्."""
    if stem in _FIRST:
        return _FIRST[stem]
    if stem.endswith(("an", "in")):
        return (stem[:-1],)
    if stem.endswith(("j", "S", "z", "h", "vas")) and (forms := _before_bh(stem)):
        return forms
    return (stem[:-1] + _AT_PAUSE.get(stem[-1], stem[-1]),)


def _before_bh(stem: str) -> tuple[str, ...]:
    """The forms of a stem as a word (1.4.17), which it has before bhiḥ too: सम्राट्, कामधुक्."""
    linga = next((one for one in Linga if declines(stem, one)), None)
    made = decline(stem, linga, Vibhakti.TRTIYA, Vacana.BAHU) if linga else ()
    padas = (derivation.form.removesuffix("BiH") for derivation in made)
    return tuple(f"{pada[:-1]}{_SURD[pada[-1]]}" for pada in padas if pada[-1] in _SURD)


def at_pause(word: str) -> str:
    """Spell a word as at a pause: ततः, पुनः, चेत्."""
    return word[:-1] + {"s": "H", "r": "H", "d": "t"}.get(word[-1], word[-1])
