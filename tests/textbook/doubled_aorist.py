"""Doubled aorists and passive aorists, made by the rules of the school grammars.

The aorist of a causative is made from its present: कारयति, कार्, कर्, अचीकरत्. Nothing here
comes from vidyut.
"""

import re

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS
from textbook.desiderative import doubled

_V = "[aAiIuUfFxeEoO]"
_SHORT = dict(zip("AIUeEoO", "aiuiiuu", strict=True))
_LONG = {"i": "I", "u": "U"}
_COPY = dict(zip("aAiIuUfFxeEoO", "aaiiuuaaaiiuu", strict=True))
_BEFORE_A = "pPbBmyrvlj"
"""Consonants before whose a the doubling of a root in u has i (7.4.80)."""
_EITHER_U = ("sru", "Sru", "dru", "pru", "plu", "cyu")
"""Roots in u whose doubling has i or u (7.4.81)."""
_NOT_SHORTENED = "f~"
"""The marker of roots that keep their vowel (7.4.2)."""
_EITHER_LENGTH = ("BrAj", "BAs", "BAz", "dIp", "jIv", "mIl", "pIq")
"""7.4.3."""


def causative_aorists(root: Root, present: str) -> set[str]:
    """The third singular of a causative, from its present in ayati and its root."""
    base = present.removesuffix("ayati")
    light = _shortened(base)
    keeps = _NOT_SHORTENED in root.aupadeshika or root.root == "SAs" or _has_a(root)
    bases = {base} if keeps else {light}
    if root.root in _EITHER_LENGTH:
        bases = {light, base}
    if root.root[-2] in "fx" and root.root[-1] not in VOWELS and not keeps:
        bases.add(root.root)  # 7.4.7
    return {form for one in bases for form in _doubled(root, one, loses_a=_has_a(root))}


def _has_a(root: Root) -> bool:
    """Whether a root of class 10 is taught with a, which it loses: कथ, गण."""
    return (
        root.gana == 10
        and root.aupadeshika.rstrip("\\^~")[-1:] == "a"
        and (not root.aupadeshika.endswith("~"))
    )


def _shortened(base: str) -> str:
    """Shorten the vowel before the last consonant (7.4.1)."""
    if len(base) > 1 and base[-1] not in VOWELS and base[-2] in _SHORT:
        return f"{base[:-2]}{_SHORT[base[-2]]}{base[-1]}"
    return base


def _doubled(root: Root, base: str, *, loses_a: bool) -> set[str]:
    vowel = re.search(_V, base)
    end = root.root[-1] if root.root[-1] in "uU" else ""
    place = vowel.start()
    light = vowel.group() in "aiufx" and len(base) - place == 2
    copy = end.lower() or _COPY[vowel.group()]
    copies = {copy}
    if light and not loses_a:
        if copy == "a":
            copies = {"i"}
        elif end:
            follows = base[place - 1] if place == 1 else ""
            copies = {"i"} if follows and follows in _BEFORE_A else {"u"}
            if root.root in _EITHER_U:
                copies = {"i", "u"}
        single = place == 1 and base[0] != "C"
        copies = {_LONG[one] if single else one for one in copies}
    return {f"a{_joined(root, doubled(base, one), base)}at" for one in copies}


def _joined(root: Root, copy: str, base: str) -> str:
    """Join the doubling to the base; a taught ṣ is ṣ again after i and u (8.3.59)."""
    taught = root.aupadeshika.removeprefix("Yi")
    if taught.startswith("z") and copy[-1] not in "aA" and base[0] == "s":
        base = re.sub(
            "^s([tTn]?)", lambda m: "z" + {"t": "w", "T": "W", "n": "R"}.get(m[1], ""), base
        )
    if base[0] == "C":
        base = f"c{base}"
    return copy + base


EXCEPTIONS = """
vezw1 avivezwat/avavezwat 7.4.96|cezw1 acicezwat/acacezwat 7.4.96|gupU~ ajUgupat/ajugopAyat 7.4.2
DUp1 adUDupat/aduDUpAyat 7.4.2|BaR1 abIBaRat/abaBARat 7.4.3|zWiv1 atizWivat/awizWivat 6.1.64
dyut1 adidyutat 7.4.67|kfp1 acIkxpat/acakalpat 8.2.18|praT1 apapraTat 7.4.95|tvar1 atatvarat 7.4.95
dF1 adadarat 7.4.95|dF9 adadarat 7.4.95|smf1 asasmarat 7.4.95|stF9 atastarat 7.4.95
pA1 apIpyat 7.4.4|GrA1 ajiGrapat/ajiGripat 7.4.6|sTA1 atizWipat 7.4.5|hve1 ajUhavat 6.1.32
Svi1 aSUSavat/aSiSvayat 6.1.31|san1 asIzaRat 8.4.1|san8 asIzaRat 8.4.1|gupa~\\ ajugupsat 7.4.2
tij1 atitikzat 7.4.2|mAn1 amImAMsat 7.4.2|baD1 abIBatsat 7.4.2|kit1 acikitsat 7.4.2
lup4 alUlupat/alulopat 7.4.3
sPur6 apusPurat/apusParat 6.1.54|kFt10 acIkftat/acikIrtat 7.4.7
gaRa10 ajIgaRat/ajagaRat 7.4.97|svap2 asUzupat 6.1.18|siD4 asIziDat/asIzaDat 6.1.49
"""

"""Root with its class, its forms, the sūtra; - where shabda has none; 7.4.3 with its vārttika on
kaṇ and its like."""
