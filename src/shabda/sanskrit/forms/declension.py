"""Which stems the whole grammar declines rightly from their text, and what they are made of.

Checked by hand, table by table: a stem that looks regular and is not is refused here.
"""

from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.text.sounds import VOWELS

PRONOUNS = frozenset(("tad", "etad", "yad", "kim", "idam", "adas", "asmad", "yuzmad"))
"""tyad and its like (7.2.102), which are not called to, and the two persons."""
_DECLINED = {
    Linga.PUM: ("a", "i", "u", "an", "in", "as", "t", "d", "o"),
    Linga.STRI: ("A", "i", "I", "u", "U", "c", "t", "d", "O"),
    Linga.NAPUMSAKA: ("a", "i", "u", "an", "in", "as"),
}
"""Endings of stems that vidyut declines rightly from the stem alone (checked by hand)."""
_OWN_WAY = frozenset((
    "lakzmI", "tarI", "tantrI", "avI", "jarA", "uSanas", "nas", "mAs", "dos", "nf",
    "dvi", "tri", "eka", "catur", "paYcan", "saptan", "azwan", "navan", "daSan",
))  # fmt: skip
"""Stems that look regular and are not: no loss of s (लक्ष्मीः), doublets, numerals."""
_KIN = (
    "pitf", "mAtf", "BrAtf", "jAmAtf", "duhitf", "devf", "yAtf", "nanAndf",
    "svasf", "naptf", "nezwf", "tvazwf", "kzattf", "hotf", "potf", "praSAstf",
)  # fmt: skip
"""Stems in ṛ that need no root: the kin, short (पितरः), and those 6.4.11 names, long (स्वसारः)."""
AGENTS = {
    "kartf": ("qukf\\Y", 8), "dAtf": ("qudA\\Y", 3), "DAtf": ("quDA\\Y", 3), "netf": ("RI\\Y", 1),
    "Bartf": ("Bf\\Y", 1), "jetf": ("ji\\", 1), "gantf": ("ga\\mx~", 1), "Srotf": ("Sru\\", 1),
    "vaktf": ("va\\ca~", 2), "rakzitf": ("rakza~", 1), "paWitf": ("paWa~", 1),
    "drazwf": ("df\\Si~r", 1),
}  # fmt: skip
"""Agents in tṛ with their roots, without which 6.4.11 (कर्तारः) can't be known to apply."""
_ERRING = frozenset(
    (("idam", Linga.NAPUMSAKA), ("asmad", Linga.NAPUMSAKA), ("yuzmad", Linga.NAPUMSAKA))
)
"""Pronouns in a gender where the grammar at hand errs (इमानि) or there is none."""
_POSSESSIVE = ("mat", "vat")
_PARTICIPLES = (
    "Bavat", "DAvat", "dravat", "sravat", "jIvat", "plavat", "sevat", "kurvat", "namat", "Bramat",
    "kAmat", "cAmat",
)  # fmt: skip
"""What looks like matup in the present participle of a prefixed root: अनुभवत्."""
_NEUTERS_IN_AT = frozenset(("jagat", "viyat"))


def declines(stem: str, linga: Linga) -> bool:
    """Whether a stem can be declined in a gender from its text alone."""
    if stem in PRONOUNS:
        return (stem, linga) not in _ERRING
    if stem.endswith("f"):
        return stem in _KIN or (stem in AGENTS and linga is not Linga.STRI)
    if stem.endswith("at"):
        neuter = stem in _NEUTERS_IN_AT and linga is Linga.NAPUMSAKA
        return neuter or (bool(possessed(stem)) and linga is not Linga.STRI)
    one_vowel = sum(char in VOWELS for char in stem) == 1
    special = (stem.endswith(("I", "U")) and one_vowel) or stem in _OWN_WAY
    return stem.endswith(_DECLINED[linga]) and not special


def possessed(stem: str) -> str:
    """Return the word under matup (5.2.94): भग of भगवत्; empty when a stem is not so made.

    A word in ī ū (धीमत्) is left out: the grammar at hand would decline it as a feminine.
    """
    base = stem[:-3] if stem.endswith(_POSSESSIVE) and not stem.endswith(_PARTICIPLES) else ""
    long_enough = sum(char in VOWELS for char in base) > 1
    return base if long_enough and base[-1] not in "IU" else ""
