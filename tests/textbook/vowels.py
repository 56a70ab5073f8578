"""Endings of vowel stems as the school grammars print them (SLP1): what replaces the last vowel.

A row is a case, from prathamā to sambodhana; a slash parts forms that are both right.
"""

ENDINGS = {
    ("a", "m"): "aH O AH|am O An|ena AByAm EH|Aya AByAm eByaH|At AByAm eByaH|asya ayoH AnAm"
    "|e ayoH ezu|a O AH",
    ("a", "n"): "am e Ani|am e Ani|ena AByAm EH|Aya AByAm eByaH|At AByAm eByaH|asya ayoH AnAm"
    "|e ayoH ezu|a e Ani",
    ("A", "f"): "A e AH|Am e AH|ayA AByAm ABiH|AyE AByAm AByaH|AyAH AByAm AByaH|AyAH ayoH AnAm"
    "|AyAm ayoH Asu|e e AH",
    ("i", "m"): "iH I ayaH|im I In|inA iByAm iBiH|aye iByAm iByaH|eH iByAm iByaH|eH yoH InAm"
    "|O yoH izu|e I ayaH",
    ("i", "f"): "iH I ayaH|im I IH|yA iByAm iBiH|yE/aye iByAm iByaH|yAH/eH iByAm iByaH"
    "|yAH/eH yoH InAm|yAm/O yoH izu|e I ayaH",
    ("i", "n"): "i inI Ini|i inI Ini|inA iByAm iBiH|ine iByAm iByaH|inaH iByAm iByaH|inaH inoH InAm"
    "|ini inoH izu|i/e inI Ini",
    ("u", "m"): "uH U avaH|um U Un|unA uByAm uBiH|ave uByAm uByaH|oH uByAm uByaH|oH voH UnAm"
    "|O voH uzu|o U avaH",
    ("u", "f"): "uH U avaH|um U UH|vA uByAm uBiH|vE/ave uByAm uByaH|vAH/oH uByAm uByaH"
    "|vAH/oH voH UnAm|vAm/O voH uzu|o U avaH",
    ("u", "n"): "u unI Uni|u unI Uni|unA uByAm uBiH|une uByAm uByaH|unaH uByAm uByaH|unaH unoH UnAm"
    "|uni unoH uzu|u/o unI Uni",
    ("pure", "n"): "i inI Ini|i inI Ini|inA iByAm iBiH|ine/aye iByAm iByaH|inaH/eH iByAm iByaH"
    "|inaH/eH inoH/yoH InAm|ini/O inoH/yoH izu|i/e inI Ini",
    ("soft", "n"): "u unI Uni|u unI Uni|unA uByAm uBiH|une/ave uByAm uByaH|unaH/oH uByAm uByaH"
    "|unaH/oH unoH/voH UnAm|uni/O unoH/voH uzu|u/o unI Uni",
    ("I", "f"): "I yO yaH|Im yO IH|yA IByAm IBiH|yE IByAm IByaH|yAH IByAm IByaH|yAH yoH InAm"
    "|yAm yoH Izu|i yO yaH",
    ("U", "f"): "UH vO vaH|Um vO UH|vA UByAm UBiH|vE UByAm UByaH|vAH UByAm UByaH|vAH voH UnAm"
    "|vAm voH Uzu|u vO vaH",
    ("agent", "m"): "A ArO AraH|Aram ArO Fn|rA fByAm fBiH|re fByAm fByaH|uH fByAm fByaH|uH roH FRAm"
    "|ari roH fzu|aH ArO AraH",
    ("agent", "n"): "f fRI FRi|f fRI FRi|fRA/rA fByAm fBiH|fRe/re fByAm fByaH"
    "|fRaH/uH fByAm fByaH|fRaH/uH fRoH/roH FRAm|fRi/ari fRoH/roH fzu|f/aH fRI FRi",
    ("kin", "m"): "A arO araH|aram arO Fn|rA fByAm fBiH|re fByAm fByaH|uH fByAm fByaH|uH roH FRAm"
    "|ari roH fzu|aH arO araH",
    ("kin", "f"): "A arO araH|aram arO FH|rA fByAm fBiH|re fByAm fByaH|uH fByAm fByaH|uH roH FRAm"
    "|ari roH fzu|aH arO araH",
    ("sister", "f"):
    "A ArO AraH|Aram ArO FH|rA fByAm fBiH|re fByAm fByaH|uH fByAm fByaH|uH roH FRAm"
    "|ari roH fzu|aH ArO AraH",
    ("bone", "n"): "i inI Ini|i inI Ini|nA iByAm iBiH|ne iByAm iByaH|naH iByAm iByaH|naH noH nAm"
    "|ni/ani noH izu|i/e inI Ini",
    ("friend", "m"): "A AyO AyaH|Ayam AyO In|inA iByAm iBiH|aye iByAm iByaH|eH iByAm iByaH"
    "|eH yoH InAm|O yoH izu|e AyO AyaH",
    ("laksmi", "f"): "IH yO yaH|Im yO IH|yA IByAm IBiH|yE IByAm IByaH|yAH IByAm IByaH|yAH yoH InAm"
    "|yAm yoH Izu|i yO yaH",
    ("mother", "f"): "A e AH|Am e AH|ayA AByAm ABiH|AyE AByAm AByaH|AyAH AByAm AByaH|AyAH ayoH AnAm"
    "|AyAm ayoH Asu|a e AH",
    ("leader", "m"): "IH yO yaH|yam yO yaH|yA IByAm IBiH|ye IByAm IByaH|yaH IByAm IByaH|yaH yoH yAm"
    "|yAm yoH Izu|IH yO yaH",
    ("wise", "m"): "IH iyO iyaH|iyam iyO iyaH|iyA IByAm IBiH|iye IByAm IByaH|iyaH IByAm IByaH"
    "|iyaH iyoH iyAm|iyi iyoH Izu|IH iyO iyaH",
    ("self-born", "m"): "UH uvO uvaH|uvam uvO uvaH|uvA UByAm UBiH|uve UByAm UByaH|uvaH UByAm UByaH"
    "|uvaH uvoH uvAm|uvi uvoH Uzu|UH uvO uvaH",
    ("sweeper", "m"):
    "UH vO vaH|vam vO vaH|vA UByAm UBiH|ve UByAm UByaH|vaH UByAm UByaH|vaH voH vAm"
    "|vi voH Uzu|UH vO vaH",
    ("fortune", "f"): "IH iyO iyaH|iyam iyO iyaH|iyA IByAm IBiH|iyE/iye IByAm IByaH"
    "|iyAH/iyaH IByAm IByaH|iyAH/iyaH iyoH InAm/iyAm|iyAm/iyi iyoH Izu|IH iyO iyaH",
    ("earth", "f"): "UH uvO uvaH|uvam uvO uvaH|uvA UByAm UBiH|uvE/uve UByAm UByaH"
    "|uvAH/uvaH UByAm UByaH|uvAH/uvaH uvoH UnAm/uvAm|uvAm/uvi uvoH Uzu|UH uvO uvaH",
}  # fmt: skip
KIN = ("pitf", "BrAtf", "jAmAtf", "devf", "mAtf", "duhitf", "yAtf", "nanAndf")

NEUTER_NOUNS = (
    "vAri", "daDi", "akzi", "asTi", "sakTi", "ambu", "aSru", "SmaSru", "maDu", "jatu", "jAnu",
    "dAru", "trapu", "tAlu", "vasu", "vastu", "sAnu", "aguru", "jambu", "snAyu", "saktu",
    "saptati", "aSIti", "svasti",
)  # fmt: skip
"""Nouns that the dictionaries have as neuter; the grammars decline other neuters both ways."""


def name(stem: str, gender: str) -> str:
    """Which paradigm a vowel stem follows."""
    if stem.endswith(KIN):
        return "kin"
    if stem.endswith(("svasf", "zvasf")):
        return "sister"
    if stem[-1] == "f":
        return "agent"
    if stem.endswith(("akzi", "asTi", "daDi", "sakTi")) and gender == "n":
        return "bone"
    if stem.endswith("saKi") and stem != "saKi" and gender == "m":
        return "friend"
    if gender == "n" and stem[-1] in "iu" and not stem.endswith(NEUTER_NOUNS):
        return {"i": "pure", "u": "soft"}[stem[-1]]
    singles = {
        "lakzmI": "laksmi", "tantrI": "laksmi", "tarI": "laksmi", "avI": "laksmi",
        "starI": "laksmi", "ambA": "mother", "akkA": "mother", "allA": "mother",
        "senAnI": "leader", "grAmaRI": "leader", "agraRI": "leader", "suDI": "wise",
        "svayamBU": "self-born", "AtmaBU": "self-born", "manoBU": "self-born",
        "KalapU": "sweeper", "varzABU": "sweeper", "SrI": "fortune", "DI": "fortune",
        "hrI": "fortune", "BI": "fortune", "BU": "earth", "BrU": "earth",
    }  # fmt: skip
    return singles.get(stem, stem[-1])
