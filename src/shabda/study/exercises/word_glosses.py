"""What the stems of a join mean, in a word or two each: white + lotus."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from shabda.sanskrit.rules.derivation import Term
from shabda.sanskrit.rules.terms import COMPOUND

_AS_LAST = {
    "arTa": "purpose", "Adi": "and so on", "Adya": "and so on", "antara": "other", "akza": "eye",
    "para": "devoted to", "gati": "course", "mAna": "honour", "vftta": "conduct", "mUla": "root",
    "nimitta": "cause", "uttama": "best", "uttara": "later", "arjuna": "Arjuna", "apara": "later",
    "vftti": "conduct",
}  # fmt: skip
_AS_FIRST = {
    "sat": "good", "tAvat": "so much", "jAti": "birth", "para": "other", "rasa": "juice",
    "dakziRa": "south", "mAna": "honour", "gati": "course", "vftti": "conduct",
}  # fmt: skip
"""What a word means as the last or as the first member of a compound, where it differs."""
UNFIT = {
    ("sUta", "arDa"), ("cakra", "akza"), ("yuga", "akza"), ("pattra", "akza"), ("BIma", "akza"),
    ("fzaBa", "akza"), ("ja", "Adi"), ("varRa", "ABa"), ("vara", "Atmaja"), ("dakziRa", "aNga"),
    ("vAta", "uttara"), ("guRa", "uttara"), ("tad", "mAtf"), ("para", "Ananda"), ("para", "anIka"),
    ("para", "amfta"), ("pUrva", "arDa"), ("vAma", "Adi"), ("loka", "uttara"), ("eka", "uttara"),
    ("dakziRa", "ASA"), ("raTa", "udAra"),
}  # fmt: skip
"""Compounds in which a member has a rarer meaning, which are not asked: sūta is quicksilver."""
_OF_PAIRS = {("dakziRa", "uttara"): ("south", "north")}
_FIRST = re.compile(r"[,;(]")


def meanings_of(terms: Sequence[Term], meanings: Mapping[str, str]) -> str:
    """The first meaning of the members of a compound, or of a stem before its ending.

    "" unless all are known: words of a sentence have endings, and are not looked up.
    """
    if COMPOUND in terms[0].tags:
        stems = [term.text for term in terms]
    elif "prātipadika" in terms[0].tags:
        stems = [terms[0].text]
    else:
        return ""
    known = [_FIRST.split(meanings.get(stem, ""))[0].strip() for stem in stems]
    if len(stems) > 1:
        known[0] = _AS_FIRST.get(stems[0], known[0])
        known[-1] = _AS_LAST.get(stems[-1], known[-1])
        known = [*_OF_PAIRS.get((stems[0], stems[-1]), known)]
    return " + ".join(known) if all(known) else ""
