"""The third singular of the parasmaipada aorist, written from the rules of the school grammars.

A root that takes i has guṇa or keeps its vowel, and may lengthen a (7.2.3–7); one without i has
vṛddhi before s (7.2.1–3); one in ā takes sīt (7.2.73). Aorists with a, sa or doubling, and single
roots, are outside: `EXCEPTIONS` lists the latter with the sūtra that decides.
"""

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS

_VRDDHI = {
    "a": "A", "A": "A", "i": "E", "I": "E", "u": "O", "U": "O", "f": "Ar", "F": "Ar", "e": "E",
    "E": "E", "o": "O", "O": "O",
}  # fmt: skip
_GUNA = {"i": "e", "u": "o", "f": "ar"}
_GLIDE = {"E": "Ay", "O": "Av", "Ar": "Ar"}
_BEFORE_S = {
    **dict.fromkeys("cjSzhgGkK", "kz"), **dict.fromkeys("dDtTs", "ts"),
    **dict.fromkeys("pPbB", "ps"), "m": "Ms", "n": "Ms", "r": "rz", "l": "lz",
}  # fmt: skip
_ASPIRATE = dict(zip("gdb", "GDB", strict=True))
OTHER_AORISTS = {f"3.1.{number}" for number in range(45, 60)}
"""The sūtras of the aorists with a, sa and doubling."""


def third_singular(root: Root, *, with_i: bool, without_i: bool) -> set[str]:
    """The forms of a root in a consonant first, with i, without it, or both."""
    text = root.root
    if text[-1] in "AEo":
        return {f"a{text[:-1]}AsIt"}
    forms = _with_i(root) if with_i else set()
    return forms | ({_without_i(text)} if without_i else set())


def _with_i(root: Root) -> set[str]:
    text, last = root.root, root.root[-1]
    if last in VOWELS:
        return {f"a{text[:-1]}{_GLIDE[_VRDDHI[last]]}It"}
    vowel = text[-2]
    if vowel in _GUNA:
        return {f"a{text[:-2]}{_GUNA[vowel]}{last}It"}
    if vowel != "a":
        return {f"a{text}It"}
    long, short = f"a{text[:-2]}A{last}It", f"a{text}It"
    if last in "rl" or text in ("vad", "vraj"):
        return {long}
    kept = last in "hmy" or text in ("kzaR", "Svas") or root.aupadeshika.endswith("e~")
    return {short} if kept else {long, short}


def _without_i(text: str) -> str:
    place = max(place for place, char in enumerate(text) if char in VOWELS)
    head, tail = text[:place], text[place + 1 :]
    vowel = _VRDDHI[text[place]]
    if not tail:
        return f"a{head}{vowel}zIt"
    onset = next((i for i in range(len(head)) if not set(head[i:]) & VOWELS), len(head))
    if tail[-1] in "GDBh" and head[onset : onset + 1] in _ASPIRATE:
        head = head[:onset] + _ASPIRATE[head[onset]] + head[onset + 1 :]
    return f"a{head}{vowel}{tail[:-1]}{_BEFORE_S[tail[-1]]}It"


EXCEPTIONS = """
BU1 aBUt 2.4.77|pA1 apAt 2.4.77|sTA1 asTAt 2.4.77|dA1 adAt 2.4.77|dA3 adAt 2.4.77|DA3 aDAt 2.4.77
do4 adAt 2.4.77|GrA1 aGrAsIt/aGrAt 2.4.78|So4 aSAsIt/aSAt 2.4.78|so4 asAsIt/asAt 2.4.78
Co4 acCAsIt/acCAt 2.4.78|mleC1 amlecCIt 6.1.73|murC1 amUrCIt 8.2.78
gup1 agOpsIt/agopIt/agopAyIt 3.1.28|DUp1 aDUpIt/aDUpAyIt 3.1.28|ruz1 arozIt 7.2.48
riz1 arezIt 7.2.48|luB6 aloBIt 7.2.48|nam1 anaMsIt 7.2.73|yam1 ayaMsIt 7.2.73
saYj1 asANkzIt 8.4.58|raYj1 arANkzIt 8.4.58|raYj4 arANkzIt 8.4.58|BaYj7 aBANkzIt 8.4.58
daMS1 adANkzIt 8.4.58|kit1 acikitsIt 3.1.5|ve1 avAsIt 6.1.45|vye1 avyAsIt 6.1.45
nah4 anAtsIt 8.2.34|Brasj6 aBArkzIt/aBrAkzIt 6.4.47|vraSc6 avrAkzIt/avraScIt 8.2.29
kuc6 akucIt 1.2.1|Cur6 acCurIt 1.2.1|sPuw6 asPuwIt 1.2.1|truw6 atruwIt 1.2.1|luW6 aluWIt 1.2.1
sPur6 asPurIt 1.2.1|nU6 anuvIt 1.2.1|DU6 aDuvIt 1.2.1|gF6 agArIt/agAlIt 8.2.21
praC6 aprAkzIt 8.2.36|masj6 amANkzIt 7.1.60|han2 avaDIt 2.4.43|stu2 astAvIt 7.2.72
su5 asAvIt 7.2.72|DU5 aDAvIt 7.2.72|DU9 aDAvIt 7.2.72|mfj2 amArkzIt/amArjIt 7.2.114
jAgf2 ajAgarIt 7.3.85|daridrA2 adaridrAsIt/adaridrIt 6.4.114|mI9 amAsIt 6.1.50
lI9 alAsIt/alEzIt 6.1.51|sfj6 asrAkzIt 6.1.58
"""
"""Root with its class, its forms, the sūtra."""


def exceptions() -> dict[tuple[str, int], set[str]]:
    """The forms of the roots that go their own way."""
    rows = (row.split() for line in EXCEPTIONS.split("\n") for row in line.split("|") if row)
    return {(name[:-1], int(name[-1])): set(forms.split("/")) for name, forms, _ in rows}
