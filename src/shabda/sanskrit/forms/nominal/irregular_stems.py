"""Irregular stems and small groups of stems, each with its sūtra."""

from __future__ import annotations

from shabda.sanskrit.forms.paradigms import Linga

PUM, STRI, NAPUMSAKA = Linga

PRONOUNS = frozenset(
    ("tad", "tyad", "etad", "yad", "kim", "idam", "adas", "asmad", "yuzmad", "enad")
)
"""tyad and its like (7.2.102), which have no vocative, the personal pronouns, and
enad, which has five cells (2.4.34)."""
GENDERLESS_STEMS = frozenset((
    "asmad", "yuzmad", "paYcan", "zaz", "saptan", "azwan", "navan", "daSan", "kati", "tati",
))  # fmt: skip
"""Stems that have the same forms with a word of any gender."""
PRONOMINAL = frozenset((
    "sarva", "viSva", "uBaya", "anya", "anyatara", "itara", "katara", "katama", "yatara", "yatama",
    "tatara", "tatama", "ekatama", "nema", "sima", "pUrva", "para", "avara", "apara", "sva",
    "dakziRa", "uttara", "aDara", "dvitIya", "tftIya", "praTama", "carama", "alpa", "arDa",
    "katipaya", "dvitaya", "tritaya", "catuzwaya",
))  # fmt: skip
"""sarva and its like (1.1.27–36), as vidyut has them; sama (equal) and antara are regular here."""
LIKE_ALL = frozenset(("eka", "tva", "ekatara", "ekEka", "anyonya"))
"""Members of the same list that vidyut does not know, and two of them doubled (8.1.9, 8.1.12);
declined like viśva."""
SOMETIMES_LIKE_ALL = frozenset(("sama", "samA", "antara", "antarA"))
"""sama in the sense of all, antara in that of outer (1.1.27, 1.1.36); else they are regular."""
IN_AYA = frozenset(("dvaya", "traya"))
"""With ayac for tayap, so that the nominative plural may be that of a pronoun (1.1.33, 5.2.43)."""
BOTH_WAYS = frozenset(("dakziRa", "dakziRA", "uttara", "uttarA", "aDara", "aDarA"))
"""Pronouns only for a direction (1.1.34): दक्षिणायै is "to the gift", अधराय "to the lip"."""
OWN_TEXT = {
    "pati": (PUM,), "saKi": (PUM,), "krozwu": (PUM,), "nf": (PUM,), "go": (PUM, STRI),
    "nO": (STRI,), "glO": (PUM,), "dyo": (STRI,), "div": (STRI,), "rE": (PUM, STRI),
    "ahan": (NAPUMSAKA,), "ambA": (STRI,), "akkA": (STRI,), "allA": (STRI,),
}  # fmt: skip
"""Single stems that vidyut declines correctly from their text (checked cell by cell)."""
IN_DIPHTHONGS = {"go": "go", "dyo": "go", "rE": "rE", "nO": "glO"}
"""Ends of masculine compounds (सुगो, सुद्यो, बहुरै, अतिनौ), each with a noun that is declined alike."""
SIGMATIC = frozenset(("lakzmI", "tarI", "tantrI", "avI", "starI"))
"""Feminines in ī that keep the s of the nominative (Uṇādi 3.158)."""
AGENTS = {
    "kartf": ("qukf\\Y", 8), "dAtf": ("qudA\\Y", 3), "DAtf": ("quDA\\Y", 3), "netf": ("RI\\Y", 1),
    "Bartf": ("Bf\\Y", 1), "jetf": ("ji\\", 1), "gantf": ("ga\\mx~", 1), "Srotf": ("Sru\\", 1),
    "vaktf": ("va\\ca~", 2), "rakzitf": ("rakza~", 1), "paWitf": ("paWa~", 1),
    "drazwf": ("df\\Si~r", 1),
}  # fmt: skip
"""Agents in tṛ with their roots; the others are declined like hotṛ, without the root's steps."""
NEUTER_NOUNS = (
    "vAri", "daDi", "akzi", "asTi", "sakTi", "svasti", "aSru", "ambu", "jatu", "jAnu", "dAru",
    "maDu", "vasu", "vastu", "SmaSru", "sAnu", "tAlu", "trapu", "jambu", "kaSeru", "kaseru",
    "pIlu", "mastu", "hiNgu", "Sigru", "snAyu", "saktu", "aguru", "guggulu", "talpu", "jatru",
    "viMSati", "zazwi", "saptati", "aSIti", "navati",
)  # fmt: skip
"""Ends of stems in i and u that are neuter nouns; every other stem in i, u is neuter as an
adjective, and so may be declined like its masculine (7.1.74)."""
DOUBLETS = frozenset((
    "dos", "mAs", "nas", "pad", "pAd", "hfd", "dat", "niS", "asan", "udan", "doSan", "yakan",
    "Sakan", "Asan",
))  # fmt: skip
"""Stems of 6.1.63, which only supply cells of other words."""
REFUSED = DOUBLETS - {"dos", "hfd"} | {"mAMs", "pft", "snu", "dfnBU", "tvad", "mad", "uBayA"}
"""Stems not declined here: of 6.1.63, and pronouns."""
