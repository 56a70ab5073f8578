"""Second forms from another stem, from the accusative plural on, as the grammars list them."""

_CONSONANT = {
    "pad": "padaH|padA padByAm padBiH|pade padByAm padByaH|padaH padByAm padByaH|padaH padoH padAm"
    "|padi padoH patsu",
    "dat": "dataH|datA dadByAm dadBiH|date dadByAm dadByaH|dataH dadByAm dadByaH|dataH datoH datAm"
    "|dati datoH datsu",
    "nas": "nasaH|nasA noByAm noBiH|nase noByAm noByaH|nasaH noByAm noByaH|nasaH nasoH nasAm"
    "|nasi nasoH nassu/naHsu",
    "mAs": "mAsaH|mAsA mAByAm mABiH|mAse mAByAm mAByaH|mAsaH mAByAm mAByaH|mAsaH mAsoH mAsAm"
    "|mAsi mAsoH mAssu/mAHsu",
    "hfd": "hfndi|hfdA hfdByAm hfdBiH|hfde hfdByAm hfdByaH|hfdaH hfdByAm hfdByaH|hfdaH hfdoH hfdAm"
    "|hfdi hfdoH hftsu",
    "niS": "niSaH|niSA niqByAm niqBiH|niSe niqByAm niqByaH|niSaH niqByAm niqByaH|niSaH niSoH niSAm"
    "|niSi niSoH niwsu/niwtsu",
    "asan": "asAni|asnA asaByAm asaBiH|asne asaByAm asaByaH|asnaH asaByAm asaByaH|asnaH asnoH asnAm"
    "|asni/asani asnoH asasu",
    "udan": "udAni|udnA udaByAm udaBiH|udne udaByAm udaByaH|udnaH udaByAm udaByaH|udnaH udnoH udnAm"
    "|udni/udani udnoH udasu",
    "Asan": "AsAni|AsnA AsaByAm AsaBiH|Asne AsaByAm AsaByaH|AsnaH AsaByAm AsaByaH|AsnaH AsnoH AsnAm"
    "|Asni/Asani AsnoH Asasu",
    "yakan": "yakAni|yaknA yakaByAm yakaBiH|yakne yakaByAm yakaByaH|yaknaH yakaByAm yakaByaH"
    "|yaknaH yaknoH yaknAm|yakni/yakani yaknoH yakasu",
    "Sakan": "SakAni|SaknA SakaByAm SakaBiH|Sakne SakaByAm SakaByaH|SaknaH SakaByAm SakaByaH"
    "|SaknaH SaknoH SaknAm|Sakni/Sakani SaknoH Sakasu",
    "yUzan": "yUzRaH|yUzRA yUzaByAm yUzaBiH|yUzRe yUzaByAm yUzaByaH|yUzRaH yUzaByAm yUzaByaH"
    "|yUzRaH yUzRoH yUzRAm|yUzRi/yUzaRi yUzRoH yUzasu",
    "yUzan n": "yUzARi|yUzRA yUzaByAm yUzaBiH|yUzRe yUzaByAm yUzaByaH|yUzRaH yUzaByAm yUzaByaH"
    "|yUzRaH yUzRoH yUzRAm|yUzRi/yUzaRi yUzRoH yUzasu",
    "pft": "pftaH|pftA pfdByAm pfdBiH|pfte pfdByAm pfdByaH|pftaH pfdByAm pfdByaH|pftaH pftoH pftAm"
    "|pfti pftoH pftsu",
    "mAMs": "-|mAMsA - -|mAMse - -|mAMsaH - -|mAMsaH mAMsoH mAMsAm|mAMsi mAMsoH -",
    "snu": "snUn|snunA snuByAm snuBiH|snave snuByAm snuByaH|snoH snuByAm snuByaH|snoH snvoH snUnAm"
    "|snO snvoH snuzu",
    "snu n": "snUni|snunA snuByAm snuBiH|snune snuByAm snuByaH|snunaH snuByAm snuByaH"
    "|snunaH snunoH snUnAm|snuni snunoH snuzu",
}
_OF = {
    ("pAda", "m"): "pad", ("danta", "m"): "dat", ("nAsikA", "f"): "nas", ("mAsa", "m"): "mAs",
    ("hfdaya", "n"): "hfd", ("niSA", "f"): "niS", ("asfj", "n"): "asan", ("udaka", "n"): "udan",
    ("Asya", "n"): "Asan", ("yakft", "n"): "yakan", ("Sakft", "n"): "Sakan",
    ("yUza", "m"): "yUzan", ("yUza", "n"): "yUzan n", ("pftanA", "f"): "pft",
    ("sAnu", "m"): "snu", ("sAnu", "n"): "snu n",
    ("mAMsa", "n"): "mAMs",
}  # fmt: skip
_CALLS = {"Bavat": "BoH", "Bagavat": "BagoH", "aGavat": "aGoH"}
_JARAS = "- asO asaH|asam asO asaH|asA - -|ase - -|asaH - -|asaH asoH asAm|asi asoH -|- asO asaH"


_NONE = "- - -"


def second_forms(stem: str, gender: str) -> list[list[frozenset[str]]]:
    """Eight cases by three numbers; nothing when the noun has no second form."""
    base, text = "", ""
    if stem in ("nirjara", "ajara") and gender == "m":
        base, text = stem[:-1], _JARAS
    elif stem in _CALLS and gender == "m":
        text = "|".join((*[_NONE] * 7, f"{_CALLS[stem]} - -"))
    elif (stem, gender) in _OF:
        first, *others = _CONSONANT[_OF[stem, gender]].split("|")
        text = "|".join((_NONE, f"- - {first}", *others, _NONE))
    rows = [row.split(" ") for row in text.split("|") if row]
    return [
        [frozenset(base + form for form in cell.split("/") if cell != "-") for cell in row]
        for row in rows
    ]
