"""Pronouns, numerals and pronominal adjectives as the school grammars print them (SLP1)."""

ADJECTIVE = {
    "m": "aH O e|am O An|ena AByAm EH|asmE AByAm eByaH|asmAt AByAm eByaH|asya ayoH ezAm"
    "|asmin ayoH ezu|a O e",
    "n": "am e Ani|am e Ani|ena AByAm EH|asmE AByAm eByaH|asmAt AByAm eByaH|asya ayoH ezAm"
    "|asmin ayoH ezu|a e Ani",
    "f": "A e AH|Am e AH|ayA AByAm ABiH|asyE AByAm AByaH|asyAH AByAm AByaH|asyAH ayoH AsAm"
    "|asyAm ayoH Asu|e e AH",
}
ALWAYS = (
    "sarva",
    "viSva",
    "eka",
    "ekEka",
    "anyonya",
    "tva",
    "ekatara",
    "anya",
    "anyatara",
    "itara",
    "katara",
    "katama",
    "sima",
)
IN_D = ("anya", "anyatara", "itara", "katara", "katama")
"""anyat in the neuter (7.1.25)."""
DIRECTIONS = ("pUrva", "para", "avara", "apara", "sva")
"""With an optional nominative plural, ablative and locative (1.1.34, 7.1.16)."""
FIRST_ONLY = ("praTama", "carama", "alpa", "arDa", "katipaya")
"""Nouns but for an optional nominative plural (1.1.33)."""

TABLES = {
    ("enad", "m"): "- - -|enam enO enAn|enena - -|- - -|- - -|- enayoH -|- enayoH -",
    ("enad", "f"): "- - -|enAm ene enAH|enayA - -|- - -|- - -|- enayoH -|- enayoH -",
    ("enad", "n"): "- - -|enat ene enAni|enena - -|- - -|- - -|- enayoH -|- enayoH -",
    ("asmad", "m"): "aham AvAm vayam|mAm/mA AvAm/nO asmAn/naH|mayA AvAByAm asmABiH"
    "|mahyam/me AvAByAm/nO asmaByam/naH|mat AvAByAm asmat|mama/me AvayoH/nO asmAkam/naH"
    "|mayi AvayoH asmAsu",
    ("yuzmad", "m"): "tvam yuvAm yUyam|tvAm/tvA yuvAm/vAm yuzmAn/vaH|tvayA yuvAByAm yuzmABiH"
    "|tuByam/te yuvAByAm/vAm yuzmaByam/vaH|tvat yuvAByAm yuzmat|tava/te yuvayoH/vAm yuzmAkam/vaH"
    "|tvayi yuvayoH yuzmAsu",
    ("tad", "m"): "saH tO te|tam tO tAn|tena tAByAm tEH|tasmE tAByAm teByaH|tasmAt tAByAm teByaH"
    "|tasya tayoH tezAm|tasmin tayoH tezu",
    ("tad", "f"): "sA te tAH|tAm te tAH|tayA tAByAm tABiH|tasyE tAByAm tAByaH|tasyAH tAByAm tAByaH"
    "|tasyAH tayoH tAsAm|tasyAm tayoH tAsu",
    ("tad", "n"): "tat te tAni|tat te tAni|tena tAByAm tEH|tasmE tAByAm teByaH|tasmAt tAByAm teByaH"
    "|tasya tayoH tezAm|tasmin tayoH tezu",
    ("etad", "m"): "ezaH etO ete|etam/enam etO/enO etAn/enAn|etena/enena etAByAm etEH"
    "|etasmE etAByAm eteByaH|etasmAt etAByAm eteByaH|etasya etayoH/enayoH etezAm"
    "|etasmin etayoH/enayoH etezu",
    ("etad", "f"): "ezA ete etAH|etAm/enAm ete/ene etAH/enAH|etayA/enayA etAByAm etABiH"
    "|etasyE etAByAm etAByaH|etasyAH etAByAm etAByaH|etasyAH etayoH/enayoH etAsAm"
    "|etasyAm etayoH/enayoH etAsu",
    ("etad", "n"): "etat ete etAni|etat/enat ete/ene etAni/enAni|etena/enena etAByAm etEH"
    "|etasmE etAByAm eteByaH|etasmAt etAByAm eteByaH|etasya etayoH/enayoH etezAm"
    "|etasmin etayoH/enayoH etezu",
    ("tyad", "m"): "syaH tyO tye|tyam tyO tyAn|tyena tyAByAm tyEH|tyasmE tyAByAm tyeByaH"
    "|tyasmAt tyAByAm tyeByaH|tyasya tyayoH tyezAm|tyasmin tyayoH tyezu",
    ("tyad", "f"): "syA tye tyAH|tyAm tye tyAH|tyayA tyAByAm tyABiH|tyasyE tyAByAm tyAByaH"
    "|tyasyAH tyAByAm tyAByaH|tyasyAH tyayoH tyAsAm|tyasyAm tyayoH tyAsu",
    ("tyad", "n"): "tyat tye tyAni|tyat tye tyAni|tyena tyAByAm tyEH|tyasmE tyAByAm tyeByaH"
    "|tyasmAt tyAByAm tyeByaH|tyasya tyayoH tyezAm|tyasmin tyayoH tyezu",
    ("yad", "m"): "yaH yO ye|yam yO yAn|yena yAByAm yEH|yasmE yAByAm yeByaH|yasmAt yAByAm yeByaH"
    "|yasya yayoH yezAm|yasmin yayoH yezu",
    ("yad", "n"): "yat ye yAni|yat ye yAni|yena yAByAm yEH|yasmE yAByAm yeByaH|yasmAt yAByAm yeByaH"
    "|yasya yayoH yezAm|yasmin yayoH yezu",
    ("yad", "f"): "yA ye yAH|yAm ye yAH|yayA yAByAm yABiH|yasyE yAByAm yAByaH|yasyAH yAByAm yAByaH"
    "|yasyAH yayoH yAsAm|yasyAm yayoH yAsu",
    ("kim", "m"): "kaH kO ke|kam kO kAn|kena kAByAm kEH|kasmE kAByAm keByaH|kasmAt kAByAm keByaH"
    "|kasya kayoH kezAm|kasmin kayoH kezu",
    ("kim", "n"): "kim ke kAni|kim ke kAni|kena kAByAm kEH|kasmE kAByAm keByaH|kasmAt kAByAm keByaH"
    "|kasya kayoH kezAm|kasmin kayoH kezu",
    ("kiYcit", "m"): "kaScit kOcit kecit|kaYcit kOcit kAMScit|kenacit kAByAYcit kEScit"
    "|kasmEcit kAByAYcit keByaScit|kasmAccit kAByAYcit keByaScit|kasyacit kayoScit kezAYcit"
    "|kasmiMScit kayoScit kezucit",
    ("kiYcana", "n"): "kiYcana kecana kAnicana|kiYcana kecana kAnicana|kenacana kAByAYcana kEScana"
    "|kasmEcana kAByAYcana keByaScana|kasmAccana kAByAYcana keByaScana"
    "|kasyacana kayoScana kezAYcana|kasmiMScana kayoScana kezucana",
    ("idam", "m"): "ayam imO ime|imam/enam imO/enO imAn/enAn|anena/enena AByAm eBiH"
    "|asmE AByAm eByaH|asmAt AByAm eByaH|asya anayoH/enayoH ezAm|asmin anayoH/enayoH ezu",
    ("idam", "f"): "iyam ime imAH|imAm/enAm ime/ene imAH/enAH|anayA/enayA AByAm ABiH"
    "|asyE AByAm AByaH|asyAH AByAm AByaH|asyAH anayoH/enayoH AsAm|asyAm anayoH/enayoH Asu",
    ("idam", "n"): "idam ime imAni|idam/enat ime/ene imAni/enAni|anena/enena AByAm eBiH"
    "|asmE AByAm eByaH|asmAt AByAm eByaH|asya anayoH/enayoH ezAm|asmin anayoH/enayoH ezu",
    ("adas", "m"): "asO amU amI|amum amU amUn|amunA amUByAm amIBiH|amuzmE amUByAm amIByaH"
    "|amuzmAt amUByAm amIByaH|amuzya amuyoH amIzAm|amuzmin amuyoH amIzu",
    ("adas", "f"): "asO amU amUH|amUm amU amUH|amuyA amUByAm amUBiH|amuzyE amUByAm amUByaH"
    "|amuzyAH amUByAm amUByaH|amuzyAH amuyoH amUzAm|amuzyAm amuyoH amUzu",
    ("adas", "n"): "adaH amU amUni|adaH amU amUni|amunA amUByAm amIBiH|amuzmE amUByAm amIByaH"
    "|amuzmAt amUByAm amIByaH|amuzya amuyoH amIzAm|amuzmin amuyoH amIzu",
    ("uBaya", "m"): "uBayaH - uBaye|uBayam - uBayAn|uBayena - uBayEH|uBayasmE - uBayeByaH"
    "|uBayasmAt - uBayeByaH|uBayasya - uBayezAm|uBayasmin - uBayezu|uBaya - uBaye",
    ("uBaya", "n"): "uBayam - uBayAni|uBayam - uBayAni|uBayena - uBayEH|uBayasmE - uBayeByaH"
    "|uBayasmAt - uBayeByaH|uBayasya - uBayezAm|uBayasmin - uBayezu|uBaya - uBayAni",
    ("dvi", "m"): "- dvO -|- dvO -|- dvAByAm -|- dvAByAm -|- dvAByAm -|- dvayoH -|- dvayoH -"
    "|- dvO -",
    ("dvi", "fn"): "- dve -|- dve -|- dvAByAm -|- dvAByAm -|- dvAByAm -|- dvayoH -|- dvayoH -"
    "|- dve -",
    ("uBa", "m"): "- uBO -|- uBO -|- uBAByAm -|- uBAByAm -|- uBAByAm -|- uBayoH -|- uBayoH -"
    "|- uBO -",
    ("tri", "m"): "- - trayaH|- - trIn|- - triBiH|- - triByaH|- - triByaH|- - trayARAm|- - trizu"
    "|- - trayaH",
    ("tri", "f"): "- - tisraH|- - tisraH|- - tisfBiH|- - tisfByaH|- - tisfByaH|- - tisfRAm"
    "|- - tisfzu|- - tisraH",
    ("tri", "n"): "- - trIRi|- - trIRi|- - triBiH|- - triByaH|- - triByaH|- - trayARAm|- - trizu"
    "|- - trIRi",
    ("catur", "m"): "- - catvAraH|- - caturaH|- - caturBiH|- - caturByaH|- - caturByaH"
    "|- - caturRAm|- - caturzu|- - catvAraH",
    ("catur", "f"): "- - catasraH|- - catasraH|- - catasfBiH|- - catasfByaH|- - catasfByaH"
    "|- - catasfRAm|- - catasfzu|- - catasraH",
    ("catur", "n"): "- - catvAri|- - catvAri|- - caturBiH|- - caturByaH|- - caturByaH"
    "|- - caturRAm|- - caturzu|- - catvAri",
    ("zaz", "mfn"): "- - zaw|- - zaw|- - zaqBiH|- - zaqByaH|- - zaqByaH|- - zaRRAm"
    "|- - zawsu/zawtsu|- - zaw",
    ("azwan", "mfn"): "- - azwO/azwa|- - azwO/azwa|- - azwABiH/azwaBiH|- - azwAByaH/azwaByaH"
    "|- - azwAByaH/azwaByaH|- - azwAnAm|- - azwAsu/azwasu|- - azwO/azwa",
    ("kati", "mfn"): "- - kati|- - kati|- - katiBiH|- - katiByaH|- - katiByaH|- - katInAm"
    "|- - katizu|- - kati",
}  # fmt: skip
FIVE = "- - a|- - a|- - aBiH|- - aByaH|- - aByaH|- - AnAm|- - asu|- - a"
"""pañcan and the others in an."""

SOMETIMES = ("sama", "antara")
"""Regular, or pronouns in one sense (1.1.27, 1.1.36)."""
BOTH = ("dakziRa", "uttara", "aDara")
"""Pronouns as names of directions, nouns in their other senses (gift, answer, lip)."""
ORDINALS = ("dvitIya", "tftIya")
"""With optional pronominal endings in the singular (vārttika to 1.1.36)."""
_ORDINAL_CELLS = {
    "m": {3: "asmE/Aya", 4: "asmAt/At", 6: "asmin/e"},
    "n": {3: "asmE/Aya", 4: "asmAt/At", 6: "asmin/e"},
    "f": {3: "asyE/AyE", 4: "asyAH/AyAH", 5: "asyAH/AyAH", 6: "asyAm/AyAm"},
}
_PLAIN = {
    "m": {0: "aH O e/AH", 3: "asmE/Aya AByAm eByaH", 4: "asmAt/At AByAm eByaH",
          5: "asya ayoH ezAm/AnAm", 6: "asmin/e ayoH ezu", 7: "a O e/AH"},
    "n": {3: "asmE/Aya AByAm eByaH", 4: "asmAt/At AByAm eByaH", 5: "asya ayoH ezAm/AnAm",
          6: "asmin/e ayoH ezu"},
    "f": {3: "asyE/AyE AByAm AByaH", 4: "asyAH/AyAH AByAm AByaH",
          5: "asyAH/AyAH ayoH AsAm/AnAm", 6: "asyAm/AyAm ayoH Asu"},
}  # fmt: skip


def ordinal(regular: str, gender: str) -> str:
    """The table of द्वितीय: a regular one with the pronoun's endings as options."""
    rows = [row.split(" ") for row in regular.split("|")]
    for case, singular in _ORDINAL_CELLS[gender].items():
        rows[case][0] = singular
    return "|".join(" ".join(row) for row in rows)


def adjective(stem: str, gender: str) -> str:
    """The table of a pronominal adjective in a; empty when it is none."""
    if stem in FIRST_ONLY or stem not in (*ALWAYS, *DIRECTIONS, *BOTH, *SOMETIMES):
        return ""
    rows = ADJECTIVE[gender].split("|")
    if stem in DIRECTIONS and gender == "m":
        rows[0], rows[7] = "aH O e/AH", "a O e/AH"
    if stem in DIRECTIONS and gender != "f":
        rows[4], rows[6] = "asmAt/At AByAm eByaH", "asmin/e ayoH ezu"
    if stem in SOMETIMES and gender == "m":
        rows[0], rows[7] = "aH O e/AH", "a O e/AH"
    if stem in (*BOTH, *SOMETIMES):
        for case, row in _PLAIN[gender].items():
            rows[case] = row
    if stem in IN_D and gender == "n":
        rows[0] = rows[1] = "at e Ani"
        rows[7] = "at e Ani"
    return "|".join(rows)
