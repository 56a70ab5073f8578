"""The third singular of the middle aorist by the rules of the school grammars.

A root that takes i has that of its infinitive (वर्तितुम्, अवर्तिष्ट); one without i loses s between
consonants (8.2.26) and after a short vowel (8.2.27), and keeps its vowel (1.2.11).
"""

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS
from textbook.desiderative import before_s

_GUNA = {"e": "i", "o": "u"}


def middle_third(root: Root, infinitive: str) -> set[str]:
    """The form of a root in a consonant, from its infinitive."""
    text, stem = root.root, infinitive.removesuffix("tum")
    if stem[-1] in "iI":
        return {f"a{stem}zwa"}
    if text[-1] in VOWELS:
        return {_in_vowel(text, stem)}
    if text[-1] in "hSz" and text[-2] in "iuf":
        return {f"a{before_s(text)}ata"}
    if text[-1] in "mn":
        return {f"a{text[:-1]}Msta"}
    return {f"a{_own_vowel(text, infinitive.removesuffix('um'))}a"}


def _in_vowel(text: str, stem: str) -> str:
    if text[-1] == "f":
        return f"a{text}ta"
    if text in ("dA", "DA", "sTA", "de", "De"):
        return f"a{text[:-1]}ita"
    return f"a{stem}zwa" if stem[-1] in "eo" else f"a{stem}sta"


def _own_vowel(text: str, base: str) -> str:
    """Put the vowel of the root in place of the guṇa of its infinitive: भेत्त्, भित्त्."""
    place = next(place for place, char in enumerate(base) if char in VOWELS)
    vowel = next(char for char in text if char in VOWELS)
    if vowel == "f":
        return base.replace("ar", "f", 1)
    return f"{base[:place]}{vowel if base[place] in _GUNA else base[place]}{base[place + 1 :]}"


EXCEPTIONS = """
kam1 acIkamata/acakamata 3.1.48|kfp1 akalpizwa/akxpta 8.2.18|sah1 asahizwa 7.2.48|Sad1 - 1.3.60
guh1 aGukzata/agUQa/agUhizwa 7.3.73|Sri1 aSiSriyata 3.1.48|vah1 avoQa 6.3.112
hve1 ahvAsta/ahvata 3.1.54|pad4 - 3.1.60|sfj4 asfzwa 1.2.11|kfz6 akfkzata/akfzwa 3.1.44
lip6 alipata/alipta 3.1.54|sic6 asicata/asikta 3.1.54|duh2 aDukzata/adugDa 7.3.73
dih2 aDikzata/adigDa 7.3.73|lih2 alIQa/alikzata 7.3.73|cakz2 aKyata/akSAsta 3.1.52
brU2 avocata 3.1.52|stf5 astarizwa/astfta 7.2.43|vf5 avarIzwa/avarizwa/avfta 7.2.42
Cid7 acCitta 6.1.73|Cfd7 acCardizwa 6.1.73|tan8 atanizwa/atata 2.4.79|kzaR8 akzaRizwa/akzata 2.4.79
man8 amanizwa/amata 2.4.79|san8 asAta/asanizwa 6.4.42|stF9 astIrzwa/astarIzwa/astarizwa 7.2.42
vf9 avarIzwa/avarizwa/avfta 7.2.42
"""
"""Root with its class, its forms, the sūtra."""
