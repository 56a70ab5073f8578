"""The numbers in which a noun is used: a numeral may have only one, and दार (wife) the plural."""

from __future__ import annotations

from shabda.sanskrit.forms.paradigms import Linga, Vacana

_PUM, _STRI, _ = Linga
_ONE, _TWO, _MANY = ((number,) for number in Vacana)
NUMERALS = {
    "uBaya": (Vacana.EKA, Vacana.BAHU),
    "dvi": _TWO, "uBa": _TWO, "tri": _MANY, "catur": _MANY, "paYcan": _MANY, "zaz": _MANY,
    "saptan": _MANY, "azwan": _MANY, "navan": _MANY, "daSan": _MANY, "kati": _MANY,
    "tati": _MANY,
}  # fmt: skip
"""Numerals and their like that lack a number."""
COUPLES = ("dampati", "jampati", "jAyApati")
"""Stems that have only a dual, since they mean two people."""
PLURALS = frozenset((
    ("ap", _STRI), ("dAra", _PUM), ("lAja", _PUM), ("asu", _PUM), ("gfha", _PUM),
))  # fmt: skip
"""Nouns that are used in the plural alone (Liṅgānuśāsana); गृह as a masculine only."""
_MOSTLY_PLURAL = frozenset((
    ("prARa", _PUM), ("akzata", _PUM), ("varzA", _STRI), ("sikatA", _STRI), ("samA", _STRI),
    ("sumanas", _STRI),
))  # fmt: skip
_MOSTLY_DUAL = {("aSvin", _PUM): "the twin gods", ("nAsatya", _PUM): "the twin gods"}


def vacanas(stem: str, linga: Linga) -> tuple[Vacana, ...]:
    """The numbers of a noun."""
    if stem.endswith(("daSan", "zoqaSan")) or (stem, linga) in PLURALS:
        return _MANY
    if stem.endswith(COUPLES):
        return _TWO
    return NUMERALS.get(stem, tuple(Vacana))


def number_note(stem: str, linga: Linga) -> str:
    """What to say of a noun that is not used alike in all numbers; "" for others."""
    if (stem, linga) in PLURALS:
        return "is used in the plural only"
    if stem.endswith(COUPLES):
        return "is used in the dual only: it means two people"
    if (stem, linga) in _MOSTLY_PLURAL:
        return "is mostly used in the plural"
    sense = _MOSTLY_DUAL.get((stem, linga))
    return f"is used in the dual in the sense of {sense}" if sense else ""
