"""What the stems of a join mean, in a word or two each: white + lotus; and joins with a prefix."""

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


_WITH_PREFIX = """\
praRAma bow; pariRAma change; pariRata ripe; nirRaya decision; nirRIta decided; \
pariRaya wedding; praRaya affection; praRAda loud sound; praRamati bows; praRaSyati perishes; \
pariRadDaH bound round; praRiDAna devotion; praRipAta falling at the feet; \
praRipatya having bowed down; praRidaDAti places before; pratizWA foundation; \
praRanAma bowed; pariRinAya led round; aBizwOti praises; parizwutaH praised all round; \
anuzajjate clings to; parizyati finishes off; \
pratizWita established; nizeDa prohibition; pratizeDa prohibition; aBizeka anointing; \
aBizikta anointed; aBiziYcati anoints; aBizuvati consecrates; anuzWAna performance; \
aDizWAna seat; vizakta attached; \
vizama uneven; vizamam uneven; vizamaH uneven; suzama very even; suzamA beauty; \
suzupta fast asleep; suzuptaH fast asleep; suzupti deep sleep; suzuptiH deep sleep; \
nIrasa tasteless; saMyoga union; saMgama meeting; niHkzatra without warriors; nizPala fruitless; \
nizpApa sinless; nizkAma without desire; niHspfha without longing; duzkara hard to do; \
duzkfta misdeed; duzprApya hard to get; ucCvAsa breath; vicCeda break; AcCAdana cover; \
AcCAdayati covers; AcCAdayanti they cover; AcCAdya having covered; AcCanna covered; \
AcCinatti cuts off; AcCindanti they cut off; AcCidya having cut off; prOQa full-grown; \
prOQaH full-grown; prOQA full-grown; prOQam full-grown; prOQAH full-grown; prOQO full-grown; \
prOQi maturity; prOQiH maturity; prezayati sends; prezayanti they send; prezaRam sending; \
prezitaH sent; prejate trembles; prejante they tremble; prozati burns; prozanti they burn; \
upozati burns; upEti approaches; upEmi I approach; upEtu let him approach; upehi come near; \
prEti departs; parEti goes away; parEmi I go away; avEti understands; avEmi I understand; \
avEzi you understand; prEDate grows\
"""
PREFIXED = dict(entry.strip().split(" ", 1) for entry in _WITH_PREFIX.split(";"))
"""Meanings by the joined word, in SLP1: nāma alone is a name."""
