"""A conjugator from the endings and stems of the school grammars, without rules and vidyut (SLP1).

A table is nine cells, person by person (third, second, first), each a set of forms.
"""

from textbook import verb_stems

Table = list[frozenset[str]]
_LUT = {
    "P": "A ArO AraH|Asi AsTaH AsTa|Asmi AsvaH AsmaH",
    "A": "A ArO AraH|Ase AsATe ADve|Ahe Asvahe Asmahe",
}
_PAST = {
    "P": "at atAm an|aH atam ata|am Ava Ama",
    "A": "ata etAm anta|aTAH eTAm aDvam|e Avahi Amahi",
}
_THEMATIC = {
    ("lat", "P"): "ati ataH anti|asi aTaH aTa|Ami AvaH AmaH",
    ("lat", "A"): "ate ete ante|ase eTe aDve|e Avahe Amahe",
    ("lot", "P"): "atu/atAt atAm antu|a/atAt atam ata|Ani Ava Ama",
    ("lot", "A"): "atAm etAm antAm|asva eTAm aDvam|E AvahE AmahE",
    ("lan", "P"): _PAST["P"],
    ("lan", "A"): _PAST["A"],
    ("vidhilin", "P"): "et etAm eyuH|eH etam eta|eyam eva ema",
    ("vidhilin", "A"): "eta eyAtAm eran|eTAH eyATAm eDvam|eya evahi emahi",
    ("lrt", "P"): "izyati izyataH izyanti|izyasi izyaTaH izyaTa|izyAmi izyAvaH izyAmaH",
    ("lrt", "A"): "izyate izyete izyante|izyase izyeTe izyaDve|izye izyAvahe izyAmahe",
}
_BLESSING = {
    "P": "yAt yAstAm yAsuH|yAH yAstam yAsta|yAsam yAsva yAsma",
    "A": "Izwa IyAstAm Iran|IzWAH IyAsTAm {dhvam}|Iya Ivahi Imahi",
}
_AORIST = {
    "root": "At AtAm uH|AH Atam Ata|Am Ava Ama",
    "a": _PAST["P"],
    "a middle": _PAST["A"],
    "sa middle": "ata AtAm anta|aTAH ATAm aDvam|i Avahi Amahi",
    "s": "zIt zwAm zuH|zIH zwam zwa|zam zva zma",
    "is": "It izwAm izuH|IH izwam izwa|izam izva izma",
    "sis": "sIt sizwAm sizuH|sIH sizwam sizwa|sizam sizva sizma",
    "short middle": "ta zAtAm zata|TAH zATAm Qvam|zi zvahi zmahi",
    "s middle": "zwa zAtAm zata|zWAH zATAm Qvam|zi zvahi zmahi",
    "is middle": "izwa izAtAm izata|izWAH izATAm {dhvam}|izi izvahi izmahi",
    "A middle": "sta sAtAm sata|sTAH sATAm Dvam|si svahi smahi",
    "n middle": "Msta MsAtAm Msata|MsTAH MsATAm nDvam|Msi Msvahi Msmahi",
}
_PERFECT = {
    "P": "{strong} {weak}atuH {weak}uH|{tha} {weak}aTuH {weak}a|{first} {iva}va {iva}ma",
    "A": "{weak}e {weak}Ate {weak}ire|{iva}{se} {weak}ATe {iva}{dhve}|{weak}e {iva}vahe {iva}mahe",
}
_BEFORE_DH = "iIuUfFeEoOyvrlh"
"""After these dhvam may be, or is, ḍhvam (8.3.78–79)."""


def _cells(stem: str, endings: str) -> Table:
    rows = endings.replace("|", " ").split(" ")
    return [frozenset(_natva(stem + ending) for ending in cell.split("/")) for cell in rows]


def _natva(text: str) -> str:
    """Write ṇ for the n of -āni after r, ṛ or ṣ (8.4.2, 8.4.16)."""
    if not text.endswith("Ani"):
        return text
    for sound in reversed(text[:-2]):
        if sound in "rfFz":
            return text[:-2] + "Ri"
        if sound in "cCjJYwWqQRtTdDnlSs":
            return text
    return text


def augmented(stem: str) -> str:
    """The stem of a past: a in front, which makes vṛddhi with a vowel (6.4.71–72, 6.1.90)."""
    long = dict(zip("aAiIeuUof", ("A", "A", "E", "E", "E", "O", "O", "O", "Ar"), strict=True))
    if stem[0] in long:
        return long[stem[0]] + stem[1:]
    return "a" + ("c" if stem[0] == "C" else "") + stem


def periphrastic(infinitive: str, pada: str) -> Table:
    """Luṭ, which has the stem of the infinitive: कर्तुम् कर्ता, लब्धुम् लब्धाहे."""
    return _cells(infinitive.removesuffix("um"), _LUT[pada])


def conditional(future: str, pada: str) -> Table:
    """Lṛṅ, which has the stem of the future: करिष्यति अकरिष्यत्."""
    return _cells(augmented(future[:-3]), _PAST[pada])


def thematic(present: str, lakara: str) -> Table:
    """A table of a stem in a, from its present: क्रियते, भावयति, दित्सति."""
    pada = "A" if present.endswith("ate") else "P"
    stem = augmented(present[:-3]) if lakara == "lan" else present[:-3]
    return _cells(stem, _THEMATIC[lakara, pada])


def blessing(first: str) -> Table:
    """Āśīrliṅ, from its third singular: क्रियात्, लप्सीष्ट, भविषीष्ट."""
    if first.endswith("yAt"):
        return _cells(first.removesuffix("yAt"), _BLESSING["P"])
    stem = first.removesuffix("Izwa")
    return _cells(stem, _BLESSING["A"].format(dhvam=_dhvam(stem, "IDvam", "IQvam")))


def _dhvam(stem: str, plain: str, retroflex: str) -> str:
    """Which of dhvam and ḍhvam may follow a stem in s: laps, kṛṣ, bhaviṣ."""
    if stem.endswith("iz") and len(stem) > 3 and stem[:-2][-1] not in "aA":
        return f"{plain}/{retroflex}" if stem[-3] in _BEFORE_DH else plain
    return retroflex if stem[-1] == "z" and stem[-2] in _BEFORE_DH else plain


def aorist(text: str) -> Table:
    """Luṅ, from an entry such as `akAr s`: the stem and its kind; `atyAkz atyAkt stop`."""
    *stems, kind = text.split(" ") if not text.endswith("middle") else [*text.split(" ")[:-2],
        " ".join(text.split(" ")[-2:])]  # fmt: skip
    if kind == "BU":
        return _cells("aBU", "t tAm van|H tam ta|vam va ma")
    if kind == "stop":
        long, hard = stems
        return _cells("", f"{long}It {hard}Am {long}uH|{long}IH {hard}am {hard}a"
                          f"|{long}am {long}va {long}ma")  # fmt: skip
    if kind == "stop middle":
        short, hard = stems
        aspirate = hard[:-1] + ("D" if hard[-1] in "tD" else "Q")
        tha = hard if hard[-1] in "DQ" else hard[:-1] + ("T" if hard[-1] == "t" else "W")
        voiced = {"k": "g", "p": "b", "t": "d"}
        dh = aspirate[:-2] + voiced.get(aspirate[-2], aspirate[-2]) + aspirate[-1]
        return _cells("", f"{hard}a {short}AtAm {short}ata|{tha}AH {short}ATAm {dh}vam"
                          f"|{short}i {short}vahi {short}mahi")  # fmt: skip
    (stem,) = stems
    dhvam = _dhvam(stem + "iz", "iDvam", "iQvam") if kind == "is middle" else ""
    return _cells(stem, _AORIST[kind].format(dhvam=dhvam))


def perfect(text: str) -> Table:
    """Liṭ, from an entry such as `cakAra cakr cakarTa cakf`: 3 sg., weak stem, 2 sg., 1 pl.

    Without the last the weak stem takes i. In the middle, `mene men` is enough.
    """
    strong, weak, *rest = text.split(" ")
    iva = rest[-1] if len(rest) == 2 or (strong.endswith("e") and rest) else weak + "i"
    if strong.endswith("e"):
        bare = not iva.endswith("i")
        dhve = "Qve" if bare else "Dve/{iva}Qve" if weak[-1] in _BEFORE_DH else "Dve"
        se = "ze" if iva[-1] in "iufU" else "se"
        return _cells("", _PERFECT["A"].format(
            weak=weak, iva=iva, se=se, dhve=dhve.format(iva=iva)))  # fmt: skip
    return _cells("", _PERFECT["P"].format(
        strong=strong, weak=weak, tha=rest[0], first=_first(strong, weak), iva=iva))  # fmt: skip


def _first(strong: str, weak: str) -> str:
    """The first singular, which may have the short vowel: चकार, चकर (7.1.91); not in खाद्."""
    own = weak[-2:-1] == "A"
    if not own and strong[-1] == "a" and strong[-3:-2] == "A" and strong[-2] not in "aAiu":
        return f"{strong}/{strong[:-3]}a{strong[-2:]}"
    return strong


PERFECTS = {name: tuple(map(perfect, texts)) for name, texts in verb_stems.PERFECTS.items()}
AORISTS = {name: tuple(map(aorist, texts)) for name, texts in verb_stems.AORISTS.items()}
