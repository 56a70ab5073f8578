"""Finds the member of an axis by a typed name in any script: laṭ, लट्, laT, lat."""

import unicodedata
from typing import TypeVar

from shabda.errors import UnknownNameError
from shabda.sanskrit.forms.paradigms import Axis
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import DEVANAGARI, clean, read_scheme

A = TypeVar("A", bound=Axis)

PADAS = {
    Pada.PARASMAI: "parasmaipada",
    Pada.ATMANE: "ātmanepada",
    Pada.UBHAYA: "parasmaipada or ātmanepada",
}
"""The names of the padas in an English sentence."""


def parse_member(axis: type[A], typed: str, kind: str) -> A:
    """Find a member by its name or an unambiguous beginning of it.

    Raises UnknownNameError, which lists the names; `kind` is the word for the axis.
    """
    text = clean(typed)
    whole = [member for member in axis if _fold(text) in (member.value, _fold(member.label))]
    begun = [member for member in axis if _begins(member, text)]
    for members in (whole, begun, [member for member in axis if _is_read(member, text)]):
        if len(members) == 1:
            return members[0]
    raise UnknownNameError(kind, typed, [member.value for member in axis])


def pada_named(typed: str) -> Pada:
    """Find a pada: `P`, `parasmai`, `ātmanepada`, `आत्मनेपदम्`.

    Raises UnknownNameError for anything else.
    """
    text = _fold(clean(typed))
    written = {Pada.PARASMAI: "परस्मैपदम्", Pada.ATMANE: "आत्मनेपदम्"}
    for pada, devanagari in written.items():
        if text and (_fold(PADAS[pada]).startswith(text) or devanagari.startswith(text)):
            return pada
    raise UnknownNameError("pada", typed, [_fold(PADAS[pada]) for pada in written])


def _fold(text: str) -> str:
    """Strip diacritics and capitals, as the members' own names are written."""
    plain = unicodedata.normalize("NFD", text.lower().replace("ś", "sh"))
    return "".join(char for char in plain if not "\u0300" <= char <= "\u036f")


def _begins(member: Axis, text: str) -> bool:
    names = (member.value, _fold(member.label), member.devanagari)
    return bool(text) and any(name.startswith((_fold(text), text)) for name in names)


def _is_read(member: Axis, text: str) -> bool:
    slp1 = read_scheme(member.devanagari, DEVANAGARI)
    return any(reading.slp1 == slp1 for reading in readings(text))
