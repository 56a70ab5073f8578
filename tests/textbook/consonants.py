"""Endings of consonant stems as the school grammars print them (SLP1)."""

ENDINGS = {
    "mat": "An antO antaH|antam antO ataH|atA adByAm adBiH|ate adByAm adByaH|ataH adByAm adByaH"
    "|ataH atoH atAm|ati atoH atsu|an antO antaH",
    "mat n": "at atI anti|at atI anti|atA adByAm adBiH|ate adByAm adByaH|ataH adByAm adByaH"
    "|ataH atoH atAm|ati atoH atsu|at atI anti",
    "mahat": "An AntO AntaH|Antam AntO ataH|atA adByAm adBiH|ate adByAm adByaH|ataH adByAm adByaH"
    "|ataH atoH atAm|ati atoH atsu|an AntO AntaH",
    "mahat n": "at atI Anti|at atI Anti|atA adByAm adBiH|ate adByAm adByaH|ataH adByAm adByaH"
    "|ataH atoH atAm|ati atoH atsu|at atI Anti",
    "participle": "an antO antaH|antam antO ataH|atA adByAm adBiH|ate adByAm adByaH"
    "|ataH adByAm adByaH|ataH atoH atAm|ati atoH atsu|an antO antaH",
    "participle n": "at antI anti|at antI anti|atA adByAm adBiH|ate adByAm adByaH"
    "|ataH adByAm adByaH|ataH atoH atAm|ati atoH atsu|at antI anti",
    "class six n": "at atI/antI anti|at atI/antI anti|atA adByAm adBiH|ate adByAm adByaH"
    "|ataH adByAm adByaH|ataH atoH atAm|ati atoH atsu|at atI/antI anti",
    "reduplicated": "at atO ataH|atam atO ataH|atA adByAm adBiH|ate adByAm adByaH"
    "|ataH adByAm adByaH|ataH atoH atAm|ati atoH atsu|at atO ataH",
    "reduplicated n": "at atI ati/anti|at atI ati/anti|atA adByAm adBiH|ate adByAm adByaH"
    "|ataH adByAm adByaH|ataH atoH atAm|ati atoH atsu|at atI ati/anti",
    "iyas": "An AMsO AMsaH|AMsam AMsO asaH|asA oByAm oBiH|ase oByAm oByaH|asaH oByAm oByaH"
    "|asaH asoH asAm|asi asoH assu/aHsu|an AMsO AMsaH",
    "as": "AH asO asaH|asam asO asaH|asA oByAm oBiH|ase oByAm oByaH|asaH oByAm oByaH|asaH asoH asAm"
    "|asi asoH assu/aHsu|aH asO asaH",
    "as n": "aH asI AMsi|aH asI AMsi|asA oByAm oBiH|ase oByAm oByaH|asaH oByAm oByaH|asaH asoH asAm"
    "|asi asoH assu/aHsu|aH asI AMsi",
    "is n": "iH izI IMzi|iH izI IMzi|izA irByAm irBiH|ize irByAm irByaH|izaH irByAm irByaH"
    "|izaH izoH izAm|izi izoH izzu/iHzu|iH izI IMzi",
    "us n": "uH uzI UMzi|uH uzI UMzi|uzA urByAm urBiH|uze urByAm urByaH|uzaH urByAm urByaH"
    "|uzaH uzoH uzAm|uzi uzoH uzzu/uHzu|uH uzI UMzi",
    "is": "iH izO izaH|izam izO izaH|izA irByAm irBiH|ize irByAm irByaH|izaH irByAm irByaH"
    "|izaH izoH izAm|izi izoH izzu/iHzu|iH izO izaH",
    "us": "uH uzO uzaH|uzam uzO uzaH|uzA urByAm urBiH|uze urByAm urByaH|uzaH urByAm urByaH"
    "|uzaH uzoH uzAm|uzi uzoH uzzu/uHzu|uH uzO uzaH",
    "in": "I inO inaH|inam inO inaH|inA iByAm iBiH|ine iByAm iByaH|inaH iByAm iByaH|inaH inoH inAm"
    "|ini inoH izu|in inO inaH",
    "in n": "i inI Ini|i inI Ini|inA iByAm iBiH|ine iByAm iByaH|inaH iByAm iByaH|inaH inoH inAm"
    "|ini inoH izu|i/in inI Ini",
    "an": "A AnO AnaH|Anam AnO naH|nA aByAm aBiH|ne aByAm aByaH|naH aByAm aByaH|naH noH nAm"
    "|ni/ani noH asu|an AnO AnaH",
    "an n": "a nI/anI Ani|a nI/anI Ani|nA aByAm aBiH|ne aByAm aByaH|naH aByAm aByaH|naH noH nAm"
    "|ni/ani noH asu|a/an nI/anI Ani",
    "cluster an": "A AnO AnaH|Anam AnO anaH|anA aByAm aBiH|ane aByAm aByaH|anaH aByAm aByaH"
    "|anaH anoH anAm|ani anoH asu|an AnO AnaH",
    "cluster an n": "a anI Ani|a anI Ani|anA aByAm aBiH|ane aByAm aByaH|anaH aByAm aByaH"
    "|anaH anoH anAm|ani anoH asu|a/an anI Ani",
    "aryaman": "A anO anaH|anam anO naH|nA aByAm aBiH|ne aByAm aByaH|naH aByAm aByaH|naH noH nAm"
    "|ni/ani noH asu|an anO anaH",
}  # fmt: skip
_CLASS_SIX = ("tudat", "viSat", "liKat", "pfcCat", "icCat", "spfSat", "sfjat", "kzipat", "diSat")
_NO_N = (
    "sat", "asat", "adat", "Gnat", "kurvat", "SfRvat", "jAnat", "bruvat", "rudat", "dvizat",
    "bfhat", "pfzat", "jagat", "viyat", "cinvat", "sunvat", "gfhRat", "yuYjat", "BuYjat",
)  # fmt: skip
_REDUPLICATED = ("dadat", "daDat", "juhvat", "biByat", "biBrat", "jahat", "jAgrat", "SAsat")
_PARTICIPLES = (
    "aSaknuvat", "DAvat", "dravat", "sravat", "jIvat", "plavat", "sevat", "namat", "Bramat",
    "anuBavat", "niBavat", "ABavat", "nizpraBavat", "saMniBavat", "upaDAvat", "avat",
)  # fmt: skip
# the consonant at the end of a word, by the last one of the stem
_FINALS = {
    "c": "k", "j": "k", "S": "w", "z": "w", "h": "w", "t": "t", "T": "t", "d": "t", "D": "t",
    "p": "p", "B": "p",
}  # fmt: skip
_VELAR = ("diS", "dfS", "spfS", "mfS", "uzRih", "duh", "druh", "daDfz")
_RETROFLEX = ("rAj", "vrAj", "BrAj", "sfj", "devej", "mfj")
_VOICED = dict(zip("kwtp", "gqdb", strict=True))


def kind(stem: str, gender: str) -> str:
    """Which paradigm a consonant stem follows; empty for a root noun."""
    neuter = " n" if gender == "n" else ""
    if stem in ("pUzan", "aryaman"):
        return "aryaman"
    if stem.endswith("in"):
        return "in" + neuter
    if stem.endswith("an"):
        cluster = len(stem) > 3 and stem[-3] in "mv" and stem[-4] not in "aAiIuUfFeEoO"
        return ("cluster an" if cluster else "an") + neuter
    if stem.endswith("at") and gender != "f":
        return _in_at(stem, neuter)
    comparative = stem.endswith(("Iyas", "jyAyas", "BUyas", "Sreyas", "preyas")) and gender == "m"
    return "iyas" if comparative else stem[-2:] + neuter if stem[-2:] in ("as", "is", "us") else ""


def _in_at(stem: str, neuter: str) -> str:
    if stem == "mahat":
        return "mahat" + neuter
    if stem in _REDUPLICATED:
        return "reduplicated" + neuter
    if stem in _NO_N:
        return "mat n" if neuter else "participle"
    if stem in _CLASS_SIX and neuter:
        return "class six n"
    if stem in ("kiyat", "iyat"):
        return "mat" + neuter
    possessed = stem.endswith(("mat", "vat")) and stem not in _PARTICIPLES
    return ("mat" if possessed else "participle") + neuter


def root_noun(stem: str, gender: str) -> str:
    """The paradigm of a root noun, written out for its own last consonant."""
    last = stem[-1]
    end = (
        "k"
        if stem.endswith(_VELAR) or stem == "asfj"
        else "w"
        if stem.endswith(_RETROFLEX)
        else _FINALS[last]
    )
    base = stem[:-1]
    if stem.endswith("duh"):
        base = base[:-2] + "Du"
    before_bh, voiceless = base + _VOICED[end], base + end
    plural = {"k": f"{base}kzu", "w": f"{base}wsu/{base}wtsu"}.get(end, f"{base}{end}su")
    rows = [
        [voiceless, stem + "O", stem + "aH"], [stem + "am", stem + "O", stem + "aH"],
        [stem + "A", before_bh + "ByAm", before_bh + "BiH"],
        [stem + "e", before_bh + "ByAm", before_bh + "ByaH"],
        [stem + "aH", before_bh + "ByAm", before_bh + "ByaH"],
        [stem + "aH", stem + "oH", stem + "Am"], [stem + "i", stem + "oH", plural],
        [voiceless, stem + "O", stem + "aH"],
    ]  # fmt: skip
    if gender == "n":
        nasal = {"c": "Y", "j": "Y", "S": "M", "z": "M", "h": "M", "p": "m", "B": "m"}.get(
            last, "n"
        )
        direct = [voiceless, stem + "I", base + nasal + last + "i"]
        rows[0] = rows[1] = rows[7] = direct
    return "|".join(" ".join(row) for row in rows)
