"""The parasmaipada aorists with a (aṅ, 3.1.52–58) and with sa (ksa, 3.1.45).

Which roots take a is known from the lists of the grammars, and from the ḷ or ir with which a root
is taught; which take sa, from its last consonant and from its taking no i. Nothing here comes
from vidyut.
"""

import re

from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS
from textbook.aorist import third_singular
from textbook.desiderative import WITH_I_AFTER_T, before_s, takes_i

_PUS = """
puz Suz tuz duz Sliz Sak svid kruD kzuD SuD siD raD naS tfp dfp druh muh snuh snih Sam tam dam Sram
Bram kzam klam mad as yas jas tas das vas vyuz pluz bis kus bus mus mas luw uc BfS BraMS vfS kfS tfz
hfz ruz riz qip kup gup yup rup lup luB kzuB naB tuB klid mid kzvid fD gfD
"""
_OF_PUS = frozenset(_PUS.split())
"""Roots of class 4 that take a (3.1.55)."""
_DYUT = """
dyut Svit mid svid ruc Guw ruw luw luW SuB kzuB naB tuB sraMs DvaMs BraMS sramB vft vfD SfD syand
kfp
"""
_OF_DYUT = frozenset(_DYUT.split())
"""Middle roots of class 1 that may be active in the aorist, and then take a (1.3.91, 3.1.55)."""
_ALWAYS = {("lip", 6), ("sic", 6), ("hve", 1), ("as", 4), ("vac", 2), ("KyA", 2), ("brU", 2),
           ("sf", 3), ("f", 3), ("SAs", 2)}  # fmt: skip
"""3.1.52, 3.1.53 and 3.1.56; those of 3.1.56 are of class 3, being named beside śās."""
_EITHER = {
    ("jF", 4),
    ("stamB", 5),
    ("mruc", 1),
    ("mluc", 1),
    ("gruc", 1),
    ("gluc", 1),
    ("gluYc", 1),
}
"""3.1.58."""
_AUGMENTED = {"a": "A", "A": "A", "i": "E", "u": "O", "f": "Ar"}


def _with_a(root: Root) -> bool | None:
    """Whether a root takes a: always, never (False), or as it likes (None)."""
    key = root.root, root.gana
    taught = re.sub(r"[\\^~]", "", root.aupadeshika)
    if key in _EITHER or taught.endswith("ir"):
        return None
    of_lists = (root.gana == 4 and root.root in _OF_PUS) or (root.gana == 1 and _of_dyut(root))
    return key in _ALWAYS or taught.endswith("x") or of_lists


def _of_dyut(root: Root) -> bool:
    return root.root in _OF_DYUT and root.aupadeshika.endswith("~\\")


def _with_sa(root: Root) -> bool | None:
    """Whether a root takes sa (3.1.45): one in ś ṣ s h after i u ṛ, and where it takes no i."""
    text = root.root
    if text[-1] not in "Szsh" or text[-2] not in "iuf" or text in ("dfS", *WITH_I_AFTER_T):
        return False
    kinds = takes_i(text, root.gana)
    return {frozenset({True}): False, frozenset({False}): True}.get(frozenset(kinds))


def thirds(root: Root) -> set[str]:
    """The third singulars of a root that takes a or sa; nothing for another root."""
    with_a, with_sa = _with_a(root), False if _with_a(root) is not False else _with_sa(root)
    if with_a is False and with_sa is False:
        return set()
    forms = {f"a{before_s(root.root)}at"} if with_sa is not False else {_in_a(root.root)}
    if with_a is None:
        kinds = takes_i(root.root, root.gana)
        forms |= third_singular(root, with_i=True in kinds, without_i=False in kinds)
    if with_sa is None:
        forms |= third_singular(root, with_i=True, without_i=False)
    return forms


def _in_a(text: str) -> str:
    """Drop a nasal before the last sound (6.4.24); a last ṛ and that of dṛś have guṇa (7.4.16)."""
    if text[-1] in "fF" or text == "dfS":
        text = re.sub("[fF]", "ar", text)
    text = re.sub("[YnmMN](?=.$)", "", text)
    if text[-1] in "eA":
        text = text[:-1]
    return f"{_AUGMENTED[text[0]]}{text[1:]}at" if text[0] in VOWELS else f"a{text}at"


EXCEPTIONS = """
as4 AsTat 7.4.17|pat1 apaptat 7.4.19|vac2 avocat 7.4.20|brU2 avocat 7.4.20|SAs2 aSizat 6.4.34
Svi1 aSvat/aSvayIt/aSiSviyat 7.4.18|cakz2 aKyat/akSAsIt 3.1.52
tfp4 atfpat/atArpsIt/atrApsIt/atarpIt 3.1.44|dfp4 adfpat/adArpsIt/adrApsIt/adarpIt 3.1.44
kfz1 akfkzat/akArkzIt/akrAkzIt 3.1.44|kfz6 akfkzat/akArkzIt/akrAkzIt 3.1.44
spfS6 aspfkzat/aspArkzIt/asprAkzIt 3.1.44|mfS6 amfkzat/amArkzIt/amrAkzIt 3.1.44
Sliz4 aSlizat/aSlikzat 3.1.46|dfS1 adarSat/adrAkzIt 6.1.58|guh1 agUhIt/aGukzat 6.4.89
Cid7 acCidat/acCEtsIt 6.1.73|Cfd7 acCfdat/acCardIt 6.1.73|ad2 aGasat 2.4.37|kfp1 akxpat 8.2.18
"""
"""Root with its class, its forms, the sūtra; 3.1.44 with its vārttika on spṛś and its like."""
