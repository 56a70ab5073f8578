"""The third singular of the passive aorist (ciṇ, 3.1.66) by the rules of the school grammars."""

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS

_GUNA = {"i": "e", "u": "o", "f": "ar", "x": "al"}
_VRDDHI = {
    "i": "Ay", "I": "Ay", "u": "Av", "U": "Av", "f": "Ar", "F": "Ar", **dict.fromkeys("AeEo", "Ay"),
}  # fmt: skip
_KEEPS_A = frozenset((
    "jan", "Sam", "tam", "dam", "Sram", "Bram", "kzam", "klam", "kram", "cam", "Cam", "jam", "Jam",
    "syam", "sam", "stam", "am", "dram", "hamm", "jim",
))  # fmt: skip
"""7.3.34 (roots in m that are not taught without i, except kam, vam and ācam), 7.3.35."""


def passive_third(root: Root) -> set[str]:
    """The form of a root in a consonant that is not of class 10."""
    text = root.root
    if text[-1] in VOWELS:
        return {f"a{text[:-1]}{_VRDDHI[text[-1]]}i"}
    vowel, last = text[-2], text[-1]
    if vowel == "a" and text not in _KEEPS_A:
        return {f"a{text[:-2]}A{last}i"}
    return {f"a{text[:-2]}{_GUNA.get(vowel, vowel)}{last}i"}


EXCEPTIONS = """
kurd1 akUrdi 8.2.78|mleC1 amlecCi 6.1.73|murC1 amUrCi 8.2.78|gupU~ agopAyi/agopi 3.1.31
DUp1 aDUpAyi/aDUpi 3.1.31|kfp1 akalpi 8.2.18|guh1 agUhi 6.4.89|gupa~\\ ajugupsi 3.1.5
tij1 atitikzi 3.1.5|mAn1 amImAMsi 3.1.6|baD1 abIBatsi 3.1.6|raB1 aramBi 7.1.63
laB1 alABi/alamBi 7.1.69|kit1 acikitsi 3.1.5|vaD1 avaDi 7.3.35|Co4 acCAyi 6.1.73
Brasj6 aBarji/aBrajji 6.4.47|lasj6 alajji 8.4.53|Cur6 acCori 6.1.73|gF6 agAli/agAri 8.2.21
praC6 apracCi 6.1.73|masj6 amajji 8.4.53|han2 aGAni/avaDi 2.4.44|cakz2 aKyAyi/akSAyi 2.4.54
brU2 avAci 2.4.53|mfj2 amArji 7.2.114|daridrA2 adaridrAyi/adaridri 6.4.114|Cid7 acCedi 6.1.73
BaYj7 aBAji/aBaYji 6.4.33|Cfd7 acCardi 6.1.73
"""
"""Root with its class, its forms, the sūtra."""
