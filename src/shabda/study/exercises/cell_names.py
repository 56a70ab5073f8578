"""A cell as a learner names it: "rāma dative plural", "गम् लट् 3 sg", "षष्ठी बहुवचनम्".

The words that name the place in a table are taken out, in any order; what is left names the
word itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.paradigms import (
    Axis,
    Lakara,
    Linga,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
)
from shabda.sanskrit.grammar.drill_spec import Subject
from shabda.study.exercises.english import CASES, TENSES

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMBERS = {
    Vacana.EKA: "singular sing sg s ekavacana ekavacanam एकवचन",
    Vacana.DVI: "dual du d dvivacana dvivacanam द्विवचन",
    Vacana.BAHU: "plural plur pl p bahuvacana bahuvacanam बहुवचन",
}
_GENDERS = {Linga.PUM: "m masc", Linga.STRI: "f fem", Linga.NAPUMSAKA: "n neut"}
_PERSONS = {Purusha.PRATHAMA: "third", Purusha.MADHYAMA: "second", Purusha.UTTAMA: "first"}
_OTHER_TENSES = {"imperfect": Lakara.LAN, "past": Lakara.LAN}
_SHORT_CASES = 4
"""A case may be typed by its first letters, from three on: nom, dat, loc."""
_SHORT_TENSES = 3
"""A tense may be typed by its first letters, where no other begins so: pres, aor, fut."""
_LONGEST = 3
"""Words in the longest name of a place (periphrastic future tense has two)."""


@dataclass(frozen=True, slots=True)
class NamedCell:
    """What was typed: the word, and the place on each axis that was named."""

    word: str
    places: tuple[Axis, ...]

    def place(self, axis: type[Axis]) -> Axis | None:
        """The place on one axis; None when it was not named."""
        return next((place for place in self.places if isinstance(place, axis)), None)


def named_cell(typed: str, subject: Subject) -> NamedCell:
    """Take a typed text apart into a word and the places on the axes of a table."""
    names = _names(subject)
    words = _words(typed)
    read: list[tuple[str, Axis | None]] = []
    while words:
        spans = (words[:length] for length in range(min(_LONGEST, len(words)), 0, -1))
        span = next((span for span in spans if _place(span, names)), words[:1])
        read.append((" ".join(span), _place(span, names)))
        words = words[len(span) :]
    return _sorted_out(read)


def _place(words: Sequence[str], names: Mapping[str, Axis]) -> Axis | None:
    return names.get(" ".join(map(fold_name, words)))


def _sorted_out(read: Sequence[tuple[str, Axis | None]]) -> NamedCell:
    """Separate word and places; the first of two names for one place is the word: eka singular."""
    axes = [type(place) for _, place in read if place]
    named = not all(place for _, place in read)
    places: list[Axis] = []
    rest: list[str] = []
    for text, place in read:
        if place and (named or axes.count(type(place)) == 1):
            places.append(place)
        else:
            rest.append(text)
            if place:
                axes.remove(type(place))
    return NamedCell(" ".join(rest), tuple(places))


def _words(typed: str) -> list[str]:
    """Split a text into words without brackets and points; 3sg gives two."""
    apart = re.sub(r"(?<=\b\d)(?=[spd])(?!st\b)", " ", unicodedata.normalize("NFC", typed))
    return re.sub(r"[·,;:.()/+\u0964]", " ", apart).split()


def fold_name(text: str) -> str:
    """A name without capitals, diacritics and the ending of a nominative."""
    plain = unicodedata.normalize("NFD", text.lower())
    letters = "".join(char for char in plain if not "\u0300" <= char <= "\u036f")
    return letters if letters.isascii() else text.removesuffix("ः").removesuffix("म्")


@cache
def _names(subject: Subject) -> Mapping[str, Axis]:
    pairs = _noun_names() if subject is Subject.NOUN else _verb_names()
    return {fold_name(name): member for name, member in (*_number_names(), *pairs)}


def _own(axis: Iterable[Axis]) -> Iterator[tuple[str, Axis]]:
    for member in axis:
        yield from ((member.value, member), (member.label, member), (member.devanagari, member))


def _number_names() -> Iterator[tuple[str, Axis]]:
    yield from _own(Vacana)
    for vacana, names in _NUMBERS.items():
        yield from ((name, vacana) for name in names.split())


def _noun_names() -> Iterator[tuple[str, Axis]]:
    yield from (*_own(Vibhakti), *_own(Linga))
    for number, (vibhakti, english) in enumerate(CASES.items(), 1):
        for length in range(_SHORT_CASES - 1, len(english) + 1):
            yield english[:length], vibhakti
        for name in _ordinal(number):
            yield from ((name, vibhakti), (f"{name} case", vibhakti))
    for linga, names in _GENDERS.items():
        yield from ((name, linga) for name in names.split())


def _verb_names() -> Iterator[tuple[str, Axis]]:
    yield from (*_own(Lakara), *_own(Purusha))
    for prayoga in (Prayoga.KARTARI, Prayoga.KARMANI):
        yield from ((prayoga.value, prayoga), (prayoga.label, prayoga))
    for lakara, english in (*TENSES.items(), *((t, e) for e, t in _OTHER_TENSES.items())):
        yield from ((english, lakara), (f"{english} tense", lakara))
        yield f"{lakara.devanagari[:-1]}्लकार", lakara
        for length in range(_SHORT_TENSES, len(english)):
            if sum(name.startswith(english[:length]) for name in TENSES.values()) == 1:
                yield english[:length], lakara
    for purusha, english in _PERSONS.items():
        for name in _ordinal(_ORDINALS.index(english) + 1):
            yield from ((name, purusha), (f"{name} person", purusha))
        yield f"{purusha.devanagari.removesuffix('ः')}पुरुष", purusha
        yield f"{purusha.value}purusha", purusha


def _ordinal(number: int) -> tuple[str, ...]:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
    return str(number), f"{number}{ending}", _ORDINALS[number - 1]
