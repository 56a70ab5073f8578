"""The stem (prātipadika) behind a word as a deck writes it: किङ्करः is किङ्कर, पिता is पितृ.

A deck may hold the nominative, the stem itself or, for a name of kin, the vocative.
A word whose stem or declension its text does not tell has none: a table is refused
rather than guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga

LINGAS = {"m": Linga.PUM, "f": Linga.STRI, "n": Linga.NAPUMSAKA}
"""The genders by the mark a deck gives them."""
_AN_NEUTERS = frozenset((
    "nAma", "karma", "janma", "brahma", "DAma", "vartma", "veSma", "carma", "loma", "prema",
    "sadma", "parva",
))  # fmt: skip
"""Nominatives of neuters in an that look like stems in a."""
_KINSWOMEN = frozenset({"mAtf", "duhitf", "svasf", "yAtf"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A stem in SLP1 with the one gender it is declined in; `gloss` is its first meaning."""

    stem: str
    linga: Linga
    gloss: str = ""


def nouns(text: str, gender: str, gloss: str = "") -> tuple[Noun, ...]:
    """Return a word's stem in each gender it can be declined in; none when it can't be known.

    `text` is SLP1; `gender` holds the deck's marks (`m`, `mfn`). The feminine of an
    adjective in a is left out: whether it ends in ā or ī, the word does not say.
    """
    gloss = gloss.removeprefix("O ").removesuffix("!")  # a vocative's meaning, as the noun's own
    lingas = [LINGAS[mark] for mark in gender if mark in LINGAS and " " not in text]
    for linga in lingas:
        for stem in _stems(text, linga):
            if declines(stem, linga):
                fit = [each for each in lingas if declines(stem, each)]
                return tuple(Noun(stem, each, gloss) for each in fit)
    return ()


def guess(text: str) -> tuple[Noun, ...]:
    """Return the noun a text is when no deck knows it and no gender is given.

    Only what tells its gender: names of kin, agents known by their roots, a neuter in
    am. मति and पति, लता and राजा look alike and are not guessed.
    """
    if text.endswith("am"):
        return nouns(text, "n")
    for stem in (text, text[:-1] + "f", text[:-2] + "f"):
        if stem.endswith("tf") or stem == "svasf":
            gender = "f" if stem in _KINSWOMEN else "m"
            if found := nouns(stem, gender):
                return found
    return ()


def _stems(text: str, linga: Linga) -> Iterator[str]:
    """Propose stems of which a text is the nominative singular, then the text itself."""
    if text.endswith("aH"):
        yield text[:-2] + "f"
    if linga is not Linga.NAPUMSAKA and text.endswith(("aH", "iH", "uH", "UH")):
        yield text[:-1]
    if linga is Linga.NAPUMSAKA:
        yield from _neuters(text)
    elif text.endswith("A"):
        yield text[:-1] + "f"
    if linga is Linga.PUM and not text.endswith("tA"):
        yield from _masculines_in_n(text)
        if text.endswith(("mAn", "vAn")):
            yield f"{text[:-2]}at"
    yield text


def _neuters(text: str) -> Iterator[str]:
    if text.endswith("am"):
        yield text[:-1]
    if text.endswith("aH"):
        yield text[:-1] + "s"
    if text in _AN_NEUTERS:
        yield text + "n"


def _masculines_in_n(text: str) -> Iterator[str]:
    """राजा is राजन्, स्वामी is स्वामिन्; सखा and पन्थाः go their own ways."""
    if text.endswith("A") and text != "saKA":
        yield text[:-1] + "an"
    if text.endswith("I"):
        yield text[:-1] + "in"
