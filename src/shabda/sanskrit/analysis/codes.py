"""Codes for the cells of a verb's table, of four letters, `3sPa`: person, number, pada, voice."""

from __future__ import annotations

from functools import cache

from shabda.sanskrit.forms.paradigms import Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada

VerbPlace = tuple[Purusha, Vacana, Pada | None, Prayoga]

_PERSONS = {"3": Purusha.PRATHAMA, "2": Purusha.MADHYAMA, "1": Purusha.UTTAMA}
_NUMBERS = {"s": Vacana.EKA, "d": Vacana.DVI, "p": Vacana.BAHU}
_PADAS = {"P": Pada.PARASMAI, "A": Pada.ATMANE, "U": Pada.UBHAYA, "-": None}
_VOICES = {"a": Prayoga.KARTARI, "p": Prayoga.KARMANI, "i": Prayoga.BHAVE}
_LETTERS: tuple[dict[object, str], ...] = tuple(
    {member: letter for letter, member in members.items()}
    for members in (_PERSONS, _NUMBERS, _PADAS, _VOICES)
)


@cache
def code_of_place(place: VerbPlace) -> str:
    return "".join(letters[member] for letters, member in zip(_LETTERS, place, strict=True))


def place_of_code(code: str) -> VerbPlace:
    person, number, pada, voice = tuple(code)
    return _PERSONS[person], _NUMBERS[number], _PADAS[pada], _VOICES[voice]
