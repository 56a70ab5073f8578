"""The feminine of a stem in a, where a rule decides between ā and ī: गता, तन्मयी, नायिका, सुन्दरी.

A stem in a takes ā (4.1.4) except those that a rule names. When the text of a stem does not show
whether such a rule applies, as for one that may be formed with aṇ (शैव), nothing is decided.
"""

from __future__ import annotations

_AJADI = frozenset((
    "aja", "eqaka", "kokila", "cawaka", "aSva", "mUzika", "bAla", "vatsa", "hoqa", "manda",
    "vilAta", "jyezWa", "kanizWa", "maDyama", "SUdra", "kruYca",
))  # fmt: skip
"""Words like ajā (4.1.4), which take ā although they name an age or a kind."""
_WITH_I = (
    "maya",
    "dfSa",
    "dfkza",
    "tana",
    "mAtra",
    "dvayasa",
    "daGna",
    "taya",
    "cara",
    "uBaya",
    "tAvaka",
)
"""Ends of stems whose suffix has a silent ṭ or is in the list of 4.1.15 (3.2.16)."""
_OF_TA = (
    "divA",
    "niSA",
    "yaSas",
    "aBayaM",
    "BayaM",
    "Sreyas",
    "suKa",
    "karma",
    "kiM",
    "duHKa",
    "hita",
)
"""First members of kara with ṭa (3.2.20–22); priya, kṣema, madra take khac (3.2.44)."""
_GAURADI = frozenset((
    "gOra", "sundara", "taruRa", "maNgala", "kumAra", "kiSora", "nartaka", "rajaka", "Kanaka",
    "deva", "hariRa", "matsya", "gavaya", "haya", "naw", "naqa", "pippala", "AmalakA",
    "AmalakI", "haritaka",
))  # fmt: skip
"""Words like gaura, suffixes with a silent ṣ (4.1.41), and words for youth (4.1.20)."""
_KINDS = frozenset((
    "siMha", "mfga", "haMsa", "kukkuwa", "sUkara", "vyAGra", "kAka", "brAhmaRa", "rAkzasa",
    "piSAca", "vAnara", "vfka", "gardaBa", "mahiza", "mayUra", "sAraNga", "kapota", "Suka",
    "cakora", "SfgAla", "biqAla", "mArjAra", "ganDarva", "kinnara", "caRqAla", "cARqAla",
    "kuraNga", "Bujaga", "BujaNga", "sarpa", "nAga", "gaja", "Sukara", "markawa", "turaNga",
    "uzwra", "cakravAka", "dAsa", "gopa",
))  # fmt: skip
"""Kinds of beings (4.1.63), and their wives (4.1.48)."""
_SEVERAL = {
    "nIla": "nIlA nIlI", "kAla": "kAlA kAlI", "Syeta": "SyetA SyenI", "eta": "etA enI",
    "harita": "haritA hariRI", "rohita": "rohitA rohiRI", "lohita": "lohitA lohinI",
    "SoRa": "SoRA SoRI", "kuRqa": "kuRqA kuRqI", "goRa": "goRA goRI", "sTala": "sTalA sTalI",
    "BAja": "BAjA BAjI", "nAga": "nAgA nAgI", "kuSa": "kuSA kuSI", "kAmuka": "kAmukA kAmukI",
    "kabara": "kabarA kabarI", "caRqa": "caRqA caRqI", "arAla": "arAlA arAlI",
    "kamala": "kamalA kamalI", "vikawa": "vikawA vikawI", "viSaNkawa": "viSaNkawA viSaNkawI",
    "viSAla": "viSAlA viSAlI", "kalyARa": "kalyARA kalyARI", "udAra": "udArA udArI",
    "purARa": "purARA purARI", "kfpaRa": "kfpaRA kfpaRI", "kzatriya": "kzatriyA kzatriyARI",
    "AcArya": "AcAryA AcAryAnI", "mAtula": "mAtulI mAtulAnI",
    "upADyAya": "upADyAyA upADyAyI upADyAyAnI", "yavana": "yavanA yavanI yavanAnI",
    "indra": "indrARI", "varuRa": "varuRAnI", "Bava": "BavAnI", "Sarva": "SarvARI",
    "rudra": "rudrARI", "mfqa": "mfqAnI", "hima": "himAnI", "sapatna": "sapatnI",
    "SUdra": "SUdrA SUdrI", "vESya": "vESyA", "asita": "asitA", "palita": "palitA",
    "sADAraRa": "sADAraRA sADAraRI", "jAnapada": "jAnapadA jAnapadI",
}  # fmt: skip
"""Stems whose feminine has several forms, by sense or optionally (4.1.39, 42–45, 49), or one
that no rule for a kind of stem shows."""
_UNDECIDED = frozenset((
    "BallUka", "pati", "svAmin", "pARigfhIta", "Akzita", "pAda", "Ardra",
))  # fmt: skip
"""Stems whose feminine depends on what is not known here."""
_ORDINALS = (
    "caturTa", "paYcama", "zazWa", "saptama", "azwama", "navama", "daSama", "ekAdaSa", "dvAdaSa",
    "trayodaSa", "caturdaSa", "paYcadaSa", "zoqaSa", "saptadaSa", "azwAdaSa", "navadaSa", "viMSa",
    "triMSa", "catvAriMSa", "paYcASa", "zazwa", "saptata", "aSIta", "ASIta", "navata", "katiTa",
    "bahutiTa", "yAvatiTa", "tAvatiTa",
    *(f"{number}tama" for number in (
        "viMSati", "triMSat", "catvAriMSat", "paYcASat", "zazwi", "saptati", "aSIti", "ASIti",
        "navati", "Sata", "sahasra", "mAsa",
    )),
)  # fmt: skip
"""Ends of ordinals, whose suffixes have a silent ṭ (5.2.48–58, 4.1.15)."""
_LIMBS = (
    "keSa", "muKa", "naKa", "danta", "karRa", "kaRWa", "oSWa", "aNga", "gAtra", "udara",
    "stana", "netra", "nAsika", "jaNGa", "puccha", "hasta", "pAda", "kuca",
)  # fmt: skip
"""Parts of the body, after which both are right (4.1.54–55)."""
_DONE = (
    "ita", "kta", "gDa", "dDa", "bDa", "zwa", "pta", "fta", "nta", "Uta", "Ata", "Ina", "IrRa",
    "UrRa", "inna", "anna", "agna", "igna", "UQa", "fQa", "aQa", "fzwa", "ugna", "Gna",
)  # fmt: skip
_ADJECTIVES = frozenset((
    "priya", "nava", "parama", "uttama", "aDama", "kuSala", "capala", "caYcala", "komala",
    "kaWina", "dIrGa", "hrasva", "sTUla", "kfSa", "SuBa", "pUrRa", "SUnya", "uzRa", "SIta",
    "SItala", "maDura", "Davala", "SyAma", "kfzRa", "Sukla", "DIra", "vIra", "krUra", "dakza",
    "catura", "sama", "vizama", "nirmala", "vimala", "vipula", "sarala", "kuwila", "durlaBa",
    "sulaBa", "ananta", "sakala", "aKila", "kevala", "ekala", "prabala", "durbala", "viSAla",
    "praDAna", "vividha", "adButa", "ramya", "divya", "satya", "puRya", "yogya", "tulya",
    "anya", "pUjya", "mAnya", "vadanya", "nitya", "hfdya", "sOmya", "Akula", "vyAkula", "aDika",
    "pApa", "Arya", "Arta", "prAjYa", "dAruRa", "mlAna", "gata", "hata", "mata", "rata", "nata",
    "kzata", "yata", "tata", "bAhya", "bAliSa", "duzkara", "grAmya", "gAQa", "kAtara", "kAmya",
    "kzAma", "lAlasa", "mAnada", "nyAyya", "nAnAviDa", "pAdya", "pAraga", "pARqura", "sTAvara",
    "sAmAnya", "vAma", "vAmana", "vAgyata", "yAmya", "ABa", "Adya", "Atura", "Avila", "AQya",
    "SAdvala", "aByaDika", "asaMKyeya", "Ayuzya", "prAjApatya", "Avantya",
))  # fmt: skip
"""Adjectives that take ā by the general rule."""
_WITH_AN = frozenset((
    "dEva", "SASvata", "mAnuza", "BArata", "mAnasa", "pArTiva", "vEzRava", "SEva", "Asura",
    "gAnDarva", "pESAca", "sAttvata", "pOruza", "kOmAra", "yOvana", "DArtarAzwra", "brAhma",
    "kzAtra", "sOra", "cAndra", "prAkfta", "kOSika", "mAgaDa", "vEdarBa", "pAYcAla", "kEkeya",
    "mETila", "Endra", "ESvara", "Orasa", "BAgavata", "cAkzuza", "hEma", "hEmavata", "kAYcana",
    "mAheSvara", "pASupata", "rAjasa", "tAmasa", "tEjasa", "rOdra", "rAjata", "sOvarRa",
    "sAhasra", "sArasvata", "vEvasvata", "vESvAnara", "vAruRa", "vArAha", "yODizWira", "AraRya",
    "Arza", "Ayasa", "ANgirasa", "SArada", "SArIra", "SEla", "pArzada", "pAvana",
))  # fmt: skip
"""Stems formed with aṇ or añ, which take ī (4.1.15)."""
_VRDDHI = "AEO"


def feminines_in_a(stem: str, *, adjective: bool) -> tuple[str, ...]:
    """Return the feminines of a stem in a; several where the grammar has them.

    None when neither a rule nor a list decides. `adjective` says that the stem is used in all
    genders, so that the general rule holds.
    """
    if stem in _SEVERAL:
        return tuple(_SEVERAL[stem].split())
    if stem.endswith(_LIMBS) and stem not in _LIMBS and stem not in _UNDECIDED:
        return (f"{stem[:-1]}A", f"{stem[:-1]}I")
    one = feminine_in_a(stem, adjective=adjective)
    return (one,) if one else ()


def feminine_in_a(stem: str, *, adjective: bool) -> str:
    """Return the only feminine of a stem in a; "" when none is decided or several are right."""
    base = stem[:-1]
    if stem in _UNDECIDED or stem in _SEVERAL or stem.endswith(_LIMBS):
        return ""
    if stem in _AJADI:
        return base + "A"
    if stem in _GAURADI or stem in _KINDS or stem.endswith((*_WITH_I, *_ORDINALS)):
        return base + "I"
    if stem.endswith("kAra") or (stem.endswith("kara") and stem[:-4].endswith(_OF_TA)):
        return base + "I"
    if stem.endswith("aka") and len(stem) > 4:
        return f"{stem[:-3]}ikA"
    if stem in _ADJECTIVES:
        return base + "A"
    vrddhi = _first_vowel(stem) in _VRDDHI
    if stem in _WITH_AN or (vrddhi and stem.endswith(("ava", "eya"))):
        return base + "I"
    if stem.endswith("ika"):
        return base + "I" if vrddhi else ""
    if stem.endswith(("tavya", "anIya", "aRIya", "Iya", "tama", "izWa", *_DONE)):
        return base + "A"
    general = adjective and not vrddhi and not stem.endswith(("kara", "eya"))
    return base + "A" if general else ""


def _first_vowel(stem: str) -> str:
    return next((char for char in stem if char in "aAiIuUfFeEoO"), "")
