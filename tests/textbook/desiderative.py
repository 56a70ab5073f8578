"""The desiderative of any root in a consonant first, made by the rules of the school grammars.

Which roots take i (seṭ) is known from the list of those in a consonant that do not, as the
grammars print it, and from the last vowel of the others. Nothing here comes from vidyut.
`EXCEPTIONS` lists single roots with the sūtra that decides.
"""

import re

from shabda.sanskrit.forms.roots import Antargana, Root
from shabda.sanskrit.text.sounds import VOWELS

_WITHOUT = """
Sak pac muc ric vac vic sic praC tyaj nij Baj BaYj Buj Brasj masj yaj yuj ruj raYj svaYj saYj sfj
ad kzud Kid Cid tud nud pad Bid Sad sad skand had kruD kzuD banD yuD ruD rAD vyaD SuD sAD
han Ap kzip Cup tap tip lip lup vap Sap svap sfp yaB raB laB gam nam yam ram kruS daMS diS dfS mfS
riS ruS liS viS spfS kfz tviz tuz dviz duz piz viz Siz Suz Gas dah dih duh nah mih ruh lih vah
"""
WITHOUT_I = frozenset(_WITHOUT.split())
"""Roots in a consonant that never take i."""
SOME_WITHOUT_I = {
    "buD": {4}, "man": {4}, "vid": {4, 6, 7}, "svid": {4}, "siD": {4}, "puz": {4}, "Sliz": {4},
    "vas": {1}, "vij": {3}, "duh": {2}, "lup": {6},
}  # fmt: skip
"""Roots that never take i in these classes, and do in the others."""
_EITHER = """
aYj gAh guh gup takz tvakz trap klid kfp syand mfj vraSc akz gfh raD naS tfp dfp druh muh snuh
snih svf kzam
"""
EITHER = frozenset(_EITHER.split())
"""Roots that may take i or not (7.2.44–45)."""
SOME_EITHER = {
    "siD": {1}, "kliS": {9}, "tfh": {6}, "sU": {2}, "DU": {5, 9}, "Sak": {4}, "vid": {6},
}  # fmt: skip
"""Roots that may take i or not in these classes alone."""
WITH_I_AFTER_T = ("iz", "sah", "luB", "ruz", "riz")
"""Roots that may leave out i before t alone (7.2.48)."""
IN_VOWELS_WITH_I = frozenset(("yu", "ru", "nu", "snu", "kzu", "kzRu", "Svi", "Sri", "jAgf",
    "daridrA", "qI", "SI"))  # fmt: skip
"""Roots in a vowel that take i, besides those in ū and ṝ and vṛ."""
_GUNA = {"i": "e", "u": "o", "f": "ar", "F": "ar"}
_PALATAL = {"k": "c", "K": "c", "g": "j", "G": "j", "h": "j"}
_PLAIN = dict(zip("KGCJWQTDPB", "kgcjwqtdpb", strict=True))
_ASPIRATE = dict(zip("gdb", "GDB", strict=True))
_BEFORE_S = {
    **dict.fromkeys("cCjSzhkKgG", "kz"), **dict.fromkeys("tTdDs", "ts"),
    **dict.fromkeys("pPbB", "ps"), "m": "Ms", "n": "Ms",
}  # fmt: skip


def takes_i(text: str, gana: int) -> set[bool]:
    """Whether a root takes i before t: always, never, or both."""
    if text in EITHER or text in WITH_I_AFTER_T or gana in SOME_EITHER.get(text, ()):
        return {True, False}
    if text in SOME_WITHOUT_I:
        return {gana not in SOME_WITHOUT_I[text]}
    if text[-1] not in VOWELS:
        return {text not in WITHOUT_I}
    return {text in IN_VOWELS_WITH_I or text[-1] in "UF" or text == "vf"}


def desideratives(root: Root) -> set[str]:
    """The stems of the desiderative without their last a: cikīrṣ, lilikhiṣ and lilekhiṣ."""
    text = root.root
    made = _in_vowel(root) if text[-1] in VOWELS else _in_consonant(root)
    return {re.sub("([aiufAIUFeo])C", r"\1cC", stem) for stem in made}


def _in_vowel(root: Root) -> set[str]:
    text, last = root.root, root.root[-1]
    if last in "aAeEoO":
        return {_with_s(root, doubled(text, "i") + text[:-1] + "As")}
    if last in "iIuU":
        stem = text[:-1] + {"i": "I", "u": "U"}.get(last, last)
        return {doubled(text, "u" if last in "uU" else "i") + stem + "z"}
    labial = text[-2:-1] in tuple("pPbBmv")
    stem = text[:-1] + ("Ur" if labial else "Ir")
    made = {doubled(text, "u" if labial else "i") + stem + "z"}
    if last == "F" or text == "vf":  # 7.2.38, 7.2.41
        made |= {f"{doubled(text, 'i')}{text[:-1]}ar{vowel}z" for vowel in "iI"}
    return made


def _in_consonant(root: Root) -> set[str]:
    text, last, light = root.root, root.root[-1], root.root[-2]
    vowel = "u" if any(char in "uUoO" for char in text) else "i"
    made = set()
    for with_i in takes_i(text, root.gana) - ({False} if text in WITH_I_AFTER_T else set()):
        if not with_i:
            made.add(_with_s(root, doubled(text, vowel) + before_s(text)))
            continue
        strong = text[:-2] + _GUNA.get(light, light) + last
        weak = light in tuple("iu") and last not in tuple("yv")  # 1.2.26
        bases = {text} if root.antargana is Antargana.KUTADI else {strong, *([text] * weak)}
        made |= {f"{doubled(text, vowel)}{base}iz" for base in bases}
    return made


def _with_s(root: Root, stem: str) -> str:
    """Write ṣ for the s of a root taught with ṣ, when that of san stays s (8.3.59, 8.3.61)."""
    taught = root.aupadeshika.lstrip("wuYio~")
    if not taught.startswith("z") or stem[-1] == "z":
        return stem
    head = re.match("(?:si|su|ti|tu|pi)", stem)
    rest = stem[2:].replace("sn", "zR", 1).replace("st", "zw", 1).replace("sT", "zW", 1)
    return stem[:2] + re.sub("^s", "z", rest) if head else stem


def doubled(text: str, vowel: str) -> str:
    """The syllable of doubling: its consonant and this vowel (6.1.1, 7.4.60–62)."""
    first = text[1] if text[0] in "sSz" and text[1] in "kKcCwWtTpP" else text[0]
    first = _PALATAL.get(first, first)
    return _PLAIN.get(first, first) + vowel


def before_s(text: str) -> str:
    """A root before s: दिश् दिक्ष, बुध् भुत्स, दह् धक्ष (8.2.37, 8.4.55)."""
    if text[-1] in "GDBh":
        place = next(place for place, char in enumerate(text) if char in VOWELS)
        start = place - 1 if text[place - 1] not in "rvy" else place - 2
        if start >= 0 and text[start] in _ASPIRATE:
            text = text[:start] + _ASPIRATE[text[start]] + text[start + 1 :]
    nasal = re.sub("[YM](?=.$)", "N", text[:-1] + "x")[:-1] if text[-1] in "jS" else text[:-1]
    return nasal + _BEFORE_S[text[-1]]


EXCEPTIONS = r"""
kurd1 cukUrdiz 8.2.78|murC1 mumUrCiz 8.2.78|gupU~ jugopAyiz/jugopiz/jugupiz/jugups 3.1.31
DUp1 duDUpAyiz/duDUpiz 3.1.31|kam1 cikAmayiz/cikamiz 3.1.31
zWiv1 tizWeviz/tuzWyUz/wizWeviz/wuzWyUz 7.2.49
ji1 jigIz 7.3.57|kziv1 cikzeviz/cukzyUz 7.2.49|muz1 mumuziz 1.2.8|dyut1 didyotiz/didyutiz 7.4.67
vft1 vivartiz/vivfts 7.2.59|vfD1 vivarDiz/vivfts 7.2.59|SfD1 SiSarDiz/SiSfts 7.2.59
kfp1 cikalpiz/cikxps 8.2.18|pat1 pipatiz/pits 7.4.54|guh1 juGukz 7.2.12
Sri1 SiSrIz/SiSrayiz 7.2.49|Bf1 biBariz/buBUrz 7.2.49|De1 Dits 7.4.54|dA1 dits 7.4.54
svf1 sisvariz/susvUrz 7.2.49|smi1 sismayiz 7.2.74|me1 mits 7.4.54|de1 dits 7.4.54
pU1 pipaviz 7.2.74|qI1 qiqayiz 7.2.35|gupa~\ jugupsiz 3.1.5|tij1 titikziz 3.1.5
mAn1 mImAMsiz 3.1.6|baD1 bIBatsiz 3.1.6|raB1 rips 7.4.54|laB1 lips 7.4.54|gam1 jigamiz 7.2.58
kit1 cikitsiz 3.1.5|hve1 juhUz 6.1.33|Svi1 SiSvayiz 7.2.35|san1 sisaniz/sizAs 7.2.49
div4 dideviz/dudyUz 7.2.49|siv4 siseviz/susyUz 7.2.49|nft4 ninartiz/ninfts 7.2.57
qI4 qiqayiz 7.2.35|do4 dits 7.4.54|nah4 ninats 8.2.34|pad4 pits 7.4.54|rAD4 rirAts/rits 7.4.54
Sak4 SiSakiz/Sikz 7.4.54|naS4 ninaNkz/ninaSiz 7.1.60
Brasj6 biBarjiz/biBarkz/biBrajjiz/biBrakz 6.4.47|vij6 vivijiz 1.2.2|lasj6 lilajjiz 8.4.53
vraSc6 vivraSciz/vivrakz 8.2.36|kF6 cikariz 7.2.75|gF6 jigaliz/jigariz 7.2.75|df6 didariz 7.2.75
Df6 diDariz 7.2.75|praC6 pipfcCiz 7.2.75|masj6 mimaNkz 7.1.60|muc6 mokz/mumukz 7.4.57
vid6 vividiz/vivits 7.2.10|kft6 cikartiz/cikfts 7.2.57|cft6 cicartiz/cicfts 7.2.57
han2 jiGAMs 6.4.16|cakz2 ciKyAs 2.4.54|SI2 SiSayiz 7.2.35|yu2 yiyaviz/yuyUz 7.2.49
stu2 tuzwUz 8.3.61|brU2 vivakz 2.4.53|mA2 mits 7.4.54|vid2 vividiz 1.2.8
mfj2 mimArjiz/mimfkz 7.2.114|rud2 rurudiz 1.2.8|svap2 suzups 6.1.15|jAgf2 jijAgariz 7.2.35
daridrA2 didaridrAs/didaridriz 6.4.114|mA3 mits 7.4.54|dA3 dits 7.4.54|DA3 Dits 7.4.54
ci5 cicIz/cikIz 7.3.58|hi5 jiGIz 7.3.56|Sak5 Sikz 7.4.54|rAD5 rirAts/rits 7.4.54
damB5 DIps/Dips/didamBiz 7.2.49|tfd7 titardiz/titfts 7.2.57|Cfd7 cicCardiz/cicCfts 7.2.57
tan8 titAMs/titaMs/titaniz 7.2.49|san8 sisaniz/sizAs 7.2.49|mI9 mits 7.4.54|muz9 mumuziz 1.2.8
grah9 jiGfkz 7.2.12
"""
"""Root with its class, or as it is taught; the stems; the sūtra."""


def exceptions(text: str) -> dict[str, set[str]]:
    """The stems of the roots that go their own way, by the name of the root."""
    rows = (row.split() for line in text.split("\n") for row in line.split("|") if row)
    return {name: set(stems.replace("-", "").split("/")) - {""} for name, stems, _ in rows}


OTHER_I = {"ru1": {False}, "gupa~\\": {True}, "cakz2": {False}, "brU2": {False}}
"""Roots that are taught without i, or replaced: ruṅ, gup with san, cakṣ (khyā), brū (vac)."""
