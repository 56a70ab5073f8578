"""The intensive of any root in a consonant first, made by the rules of the school grammars.

`EXCEPTIONS` lists single roots with the sūtra that decides; nothing here comes from vidyut.
"""

import re

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS
from textbook.desiderative import doubled

_STRONG = {
    "i": "e", "I": "e", "u": "o", "U": "o", "a": "A", "A": "A", "e": "e", "E": "e", "o": "o",
    "O": "o",
}  # fmt: skip
_IN_I = frozenset(("dA", "DA", "de", "do", "De", "mA", "me", "sTA", "gE", "gA", "pA", "hA", "so"))
"""Roots whose ā is ī before a suffix in k or ṅ (6.4.66)."""


def intensive(root: Root) -> str:
    """The stem of the intensive before yate: bobhū, cekrī, jaṃgam, narīnṛt."""
    text = root.root
    made = _in_vowel(text) if text[-1] in VOWELS else _in_consonant(root)
    return re.sub("([aiufAIUFeo])C", r"\1cC", made)


def _in_vowel(text: str) -> str:
    onset, last = text[:-1], text[-1]
    if last in "aAeEoO":
        return (
            doubled(text, "e") + f"{onset}I" if text in _IN_I else doubled(text, "A") + f"{onset}A"
        )
    if last in "iIuU":
        return doubled(text, _STRONG[last]) + onset + {"i": "I", "u": "U"}.get(last, last)
    if last == "F":
        labial = onset[-1:] in tuple("pPbBmv")
        return doubled(text, "o" if labial else "e") + onset + ("Ur" if labial else "Ir")
    if len(onset) > 1:
        return doubled(text, "A") + f"{onset}ar"
    return doubled(text, "e") + f"{onset}rI"


def _in_consonant(root: Root) -> str:
    """Double the vowel in its strong grade; the n of a root that is not taught with i is lost."""
    text = root.root
    place = max(place for place, char in enumerate(text) if char in VOWELS)
    vowel, tail = text[place], text[place + 1 :]
    if len(tail) > 1 and tail[0] in "nmYNM" and not _taught_with_i(root):
        tail = tail[1:]
    weak = text[: place + 1] + tail
    if vowel == "f":
        return doubled(text, "a") + f"rI{weak}"
    if vowel == "a" and len(tail) == 1 and tail in "nmR":
        return doubled(text, "a") + f"M{weak}"
    return doubled(text, _STRONG[vowel]) + weak


def _taught_with_i(root: Root) -> bool:
    bare = root.aupadeshika.translate(dict.fromkeys(map(ord, "\\^")))
    return bare.endswith("i~")


EXCEPTIONS = r"""
kurd1 cokUrd 8.2.78|siD1 seziD 8.3.59|stuc1 tozwuc 8.3.59|vaYc1 vanIvac 7.4.84|murC1 momUrC 8.2.78
stuB1 tozwuB 8.3.59|gupU~ - 3.1.22|DUp1 - 3.1.22|jap1 jaYjap 7.4.86|kam1 - 3.1.22
sev1 sezev 8.3.59|Pal1 pamPul 7.4.87|car1 caYcUr 7.4.87|zWiv1 tezWIv/wezWIv 8.2.77
kziv1 cekzIv 8.2.77|dyut1 dedyut 7.4.67|svid1 sezvid 8.3.59|sraMs1 sanIsras 7.4.84
DvaMs1 danIDvas 7.4.84|kfp1 calIkxp 8.2.18|pat1 panIpat 7.4.84|Kan1 cAKA/caNKan 6.4.43
GrA1 jeGrI 7.4.31|DmA1 deDmI 7.4.31|sTA1 tezWI 8.3.59|smi1 sezmI 8.3.59|ku1 kokU 7.4.63
gupa~\ - 3.1.22|tij1 - 3.1.22|mAn1 - 3.1.22|baD1 - 3.1.22|skand1 canIskad 7.4.84
daMS1 dandaS 7.4.86|dah1 dandah 7.4.86|kit1 - 3.1.22|vye1 vevI 6.1.19|hve1 johU 6.1.33
Svi1 SeSvI/SoSU 6.1.30|pyAy1 pepI 6.1.29|san1 sAsA/saMsan 6.4.43|kas1 canIkas 7.4.84
div4 dedIv 8.2.77|siv4 sezIv 8.2.77|so4 sezI 8.3.59|jan4 jAjA/jaYjan 6.4.43|pad4 panIpad 7.4.84
vyaD4 veviD 6.1.16|svid4 sezvid 8.3.59|siD4 seziD 8.3.59|snih4 sezRih 8.3.59
Brasj6 barIBfjj 6.1.16|lasj6 lAlajj 8.4.53|vraSc6 varIvfSc 6.1.16|vyac6 vevic 6.1.16
Cur6 cocCUr 8.2.77|sPur6 posPUr 8.2.77|gur6 jogUr 8.2.77|sU6 sozU 8.3.59|gF6 jegil 8.2.20
praC6 parIpfcC 6.1.16|masj6 mAmajj 8.4.53|han2 jaNGan/jeGnI 7.4.30|cakz2 cAKyA 2.4.54
sU2 sozU 8.3.59|SI2 SASay 7.4.22|stu2 tozwU 8.3.59|brU2 vAvac 2.4.53|pA2 pApA 6.4.66
svap2 sozup 6.1.19|jAgf2 - 3.1.22|daridrA2 - 3.1.22|SAs2 SeSiz 6.4.34|cakAs2 - 3.1.22
snu2 sozRU 8.3.59|o~hA\N jAhA 6.4.66|su5 sozU 8.3.59|hi5 jeGI 7.3.56|BaYj7 bamBaj 7.4.86
san8 sAsA/saMsan 6.4.43|gF9 jegil 8.2.20|grah9 jarIgfh 6.1.16|jyA9 jejI 6.1.16
"""
"""Root with its class, or as it is taught; the stems; the sūtra."""
