"""The perfect of any root in a consonant first, made by the rules of the school grammars.

The result is an entry of `conjugate.perfect`; nothing here comes from vidyut.
"""

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS
from textbook.desiderative import doubled, takes_i

_VRDDHI = {"i": "Ay", "I": "Ay", "u": "Av", "U": "Av", "f": "Ar", "F": "Ar"}
_GUNA = {"i": "e", "I": "e", "u": "o", "U": "o", "f": "ar", "F": "ar"}
_BEFORE_I = {"e": "ay", "o": "av", "ar": "ar"}
_SHORT = dict(zip("aAiIuUfFeEoO", "aaiiuuaaiiuu", strict=True))
"""The vowel of the doubling (7.4.59, 7.4.66)."""
_NEVER_I = frozenset(("kf", "sf", "Bf", "stu", "dru", "sru", "Sru"))
"""Roots without i before any ending of the perfect (7.2.13)."""


def perfect(root: Root, before_t: str) -> str:
    """The strong and weak stem, the second singular, and the stem before va when it lacks i.

    `before_t` is the root as it is before t without i: pak of pac.
    """
    text = root.root
    if text[-1] in VOWELS:
        return _in_vowel(root)
    place = max(place for place, char in enumerate(text) if char in VOWELS)
    vowel, single = text[place], place == len(text) - 2
    copy = doubled(text, _SHORT[vowel])
    if not single or vowel not in tuple("aiuf"):
        return f"{copy}{text}a {copy}{text} {copy}{text}iTa"
    if vowel != "a":
        strong = f"{copy}{text[:place]}{_GUNA[vowel]}{text[-1]}"
        return f"{strong}a {copy}{text} {strong}iTa"
    lost = copy[0] == text[0] != "v" and place == 1  # 6.4.120, 6.4.126
    weak = f"{text[0]}e{text[-1]}" if lost else f"{copy}{text}"
    tha = f"{weak}iTa" + f"/{copy}{before_t}Ta" * (takes_i(text, root.gana) == {False})
    return f"{copy}{text[:place]}A{text[-1]}a {weak} {tha}"


def _in_vowel(root: Root) -> str:
    text, onset, last = root.root, root.root[:-1], root.root[-1]
    never = takes_i(text, root.gana) == {False}
    if last in "aAeEoO":
        copy = doubled(text, "a") + onset
        return f"{copy}O {copy} {copy}iTa" + f"/{copy}ATa" * never
    copy, guna = doubled(text, _SHORT[last]) + onset, _GUNA[last]
    cluster = len(onset) > 1
    weak = {"i": "iy" if cluster else "y", "u": "uv", "f": "ar" if cluster else "r"}
    weak |= {"I": weak["i"], "U": "uv", "F": "ar"}
    start = f"{copy}{_VRDDHI[last]}a {copy}{weak[last]}"
    if text in _NEVER_I:
        return f"{start} {copy}{guna}Ta {copy}{last}"
    if never and last == "f":  # 7.2.63
        return f"{start} {copy}arTa" + f" {copy}ri" * (not cluster)
    return f"{start} {copy}{_BEFORE_I[guna]}iTa" + f"/{copy}{guna}Ta" * never


_EXCEPTIONS = """
1.2.1 kuc6 sPuw6 truw6 luW6 sPur6 nU6 DU6|1.2.6 damB5 granT9|2.4.41 ve1|3.1.5 kit1
3.1.31 gup1 DUp1|3.1.35 cakAs2 daridrA2|3.1.38 vid2 jAgf2|3.1.39 hu3 BI3 hrI3 Bf3|6.1.16 grah9
6.1.17 yaj1 vap1 vah1 vas1 vad1 vyaD4 vyac6 brU2 vac2 svap2 vaS2 jyA9 vye1|6.1.30 Svi1|6.1.33 hve1
6.1.50 mI9|6.1.51 lI9|6.1.73 mleC1 Co4 Cur6 Cid7 Cfd7|6.4.47 Brasj6|6.4.89 guh1
6.4.98 Kan1 gam1 han2|6.4.122 Pal1 Baj1 tF1|6.4.124 Bram1 Bram4 tras4 jF4|6.4.125 rAj1 svan1
7.2.13 vf5|7.2.44 svf1 kzam4 klid4 vraSc6 kliS9 DU5 DU9|7.2.45 tfp4 dfp4 druh4 muh4 naS4
7.2.62 skand1 saYj1 daMS1 raYj1 raYj4 dah1 nah4 Sak4 BaYj7 banD9|7.2.65 dfS1 sfj6|7.2.114 mfj2
7.3.56 hi5|7.3.57 ji1|7.3.58 ci5|7.4.12 dF1 dF9 pF3 pF9 SF9|7.4.61 zWiv1|7.4.73 BU1|8.2.21 gF6
8.2.36 praC6|8.2.78 murC1|8.3.59 siD1 siv4 svid4 siD4 snih4 sU6 sic6 stu2 snu2 su5|8.4.53 masj6
"""
EXCEPTIONS = {
    name: sutra
    for sutra, *names in map(str.split, _EXCEPTIONS.strip().replace("\n", "|").split("|"))
    for name in names
}
"""Roots with their class whose perfect is not regular, and the sūtra that decides.

Their tables are among the facts of `verb_stems`, `common_verbs.tsv` and `verb_forms.txt`, or
were decided cell by cell when the list was made.
"""
