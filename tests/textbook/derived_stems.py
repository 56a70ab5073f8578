"""Passives, causatives, desideratives and intensives as the grammars print them (SLP1)."""

PASSIVES = {
    ("kf", 8): "kriyate akAri", ("dfS", 1): "dfSyate adarSi", ("Sru", 1): "SrUyate aSrAvi",
    ("vac", 2): "ucyate avAci", ("han", 2): "hanyate aGAni/avaDi", ("dA", 3): "dIyate adAyi",
    ("DA", 3): "DIyate aDAyi", ("jYA", 9): "jYAyate ajYAyi", ("gam", 1): "gamyate agAmi",
    ("nI", 1): "nIyate anAyi", ("hf", 1): "hriyate ahAri", ("pA", 1): "pIyate apAyi",
    ("paW", 1): "paWyate apAWi", ("liK", 6): "liKyate aleKi", ("grah", 9): "gfhyate agrAhi",
    ("tyaj", 1): "tyajyate atyAji", ("smf", 1): "smaryate asmAri", ("ji", 1): "jIyate ajAyi",
    ("Buj", 7): "Bujyate aBoji", ("Cid", 7): "Cidyate acCedi", ("Bid", 7): "Bidyate aBedi",
    ("muc", 6): "mucyate amoci", ("rakz", 1): "rakzyate arakzi", ("sfj", 6): "sfjyate asarji",
    ("yaj", 1): "ijyate ayAji", ("vah", 1): "uhyate avAhi", ("banD", 9): "baDyate abanDi",
    ("spfS", 6): "spfSyate asparSi", ("praC", 6): "pfcCyate apracCi",
    ("stu", 2): "stUyate astAvi", ("sev", 1): "sevyate asevi", ("KAd", 1): "KAdyate aKAdi",
    ("pac", 1): "pacyate apAci", ("dah", 1): "dahyate adAhi", ("Ap", 5): "Apyate Api",
    ("ci", 5): "cIyate acAyi", ("krI", 9): "krIyate akrAyi", ("gE", 1): "gIyate agAyi",
    ("yuj", 7): "yujyate ayoji", ("kzip", 6): "kzipyate akzepi", ("diS", 6): "diSyate adeSi",
    ("BAz", 1): "BAzyate aBAzi", ("nam", 1): "namyate anAmi", ("laB", 1): "laByate alABi/alamBi",
    ("pUj", 10): "pUjyate apUji", ("cint", 10): "cintyate acinti", ("kaTa", 10): "kaTyate akaTi",
    ("cur", 10): "coryate acori", ("Bakz", 10): "Bakzyate aBakzi",
}  # fmt: skip
"""The present and the aorist of the passive, third singular."""
IMPERSONALS = {
    "BU": "BUyate", "sTA": "sTIyate", "As": "Asyate", "SI": "Sayyate", "has": "hasyate",
    "jIv": "jIvyate", "rud": "rudyate", "svap": "supyate", "nft": "nftyate", "krIq": "krIqyate",
    "mf": "mriyate", "jAgf": "jAgaryate",
}  # fmt: skip

CAUSATIVES = {
    ("BU", 1): "BAvayati", ("kf", 8): "kArayati", ("gam", 1): "gamayati",
    ("dfS", 1): "darSayati", ("Sru", 1): "SrAvayati", ("dA", 3): "dApayati",
    ("sTA", 1): "sTApayati", ("jYA", 9): "jYApayati/jYapayati", ("jan", 4): "janayati",
    ("pat", 1): "pAtayati", ("paW", 1): "pAWayati", ("buD", 1): "boDayati",
    ("yuj", 7): "yojayati", ("vid", 2): "vedayati", ("han", 2): "GAtayati", ("pA", 1): "pAyayati",
    ("nI", 1): "nAyayati", ("smf", 1): "smArayati/smarayati", ("vad", 1): "vAdayati",
    ("vas", 1): "vAsayati", ("muc", 6): "mocayati", ("tyaj", 1): "tyAjayati",
    ("tap", 1): "tApayati", ("dah", 1): "dAhayati", ("naS", 4): "nASayati",
    ("pac", 1): "pAcayati", ("Buj", 7): "Bojayati", ("mf", 6): "mArayati", ("yaj", 1): "yAjayati",
    ("ram", 1): "ramayati", ("laB", 1): "lamBayati", ("vah", 1): "vAhayati",
    ("viS", 6): "veSayati", ("vfD", 1): "varDayati", ("Sam", 4): "Samayati",
    ("SuD", 4): "SoDayati", ("sad", 1): "sAdayati", ("sic", 6): "secayati",
    ("spfS", 6): "sparSayati", ("has", 1): "hAsayati", ("hf", 1): "hArayati",
    ("rud", 2): "rodayati", ("liK", 6): "leKayati", ("nft", 4): "nartayati",
    ("krI", 9): "krApayati", ("cal", 1): "cAlayati/calayati", ("ji", 1): "jApayati",
    ("Ap", 5): "Apayati", ("Gaw", 1): "Gawayati", ("vyaT", 1): "vyaTayati",
    ("grah", 9): "grAhayati", ("snA", 2): "snApayati/snapayati", ("yA", 2): "yApayati",
    ("vft", 1): "vartayati",
}  # fmt: skip
"""The present of the causative, third singular."""
CAUSATIVE_AORISTS = {
    ("kf", 8): "acIkarat", ("paW", 1): "apIpaWat", ("pat", 1): "apIpatat", ("gam", 1): "ajIgamat",
    ("jan", 4): "ajIjanat", ("dfS", 1): "adIdfSat/adadarSat", ("sTA", 1): "atizWipat",
    ("muc", 6): "amUmucat", ("buD", 1): "abUbuDat", ("nI", 1): "anInayat", ("dA", 3): "adIdapat",
    ("pac", 1): "apIpacat", ("BU", 1): "abIBavat", ("hf", 1): "ajIharat", ("vad", 1): "avIvadat",
    ("rud", 2): "arUrudat",
}  # fmt: skip
DESIDERATIVES = {
    ("kf", 8): "cikIrzati cikIrzate", ("gam", 1): "jigamizati", ("jYA", 9): "jijYAsate",
    ("dA", 3): "ditsati ditsate", ("DA", 3): "Ditsati Ditsate", ("pA", 1): "pipAsati",
    ("BU", 1): "buBUzati", ("laB", 1): "lipsate", ("Sru", 1): "SuSrUzate",
    ("dfS", 1): "didfkzate", ("smf", 1): "susmUrzate", ("grah", 9): "jiGfkzati jiGfkzate",
    ("han", 2): "jiGAMsati", ("Ap", 5): "Ipsati", ("muc", 6): "mumukzati mumukzate mokzate",
    ("Buj", 7): "buBukzati buBukzate", ("vac", 2): "vivakzati", ("ji", 1): "jigIzati",
    ("nI", 1): "ninIzati ninIzate", ("sTA", 1): "tizWAsati", ("mf", 6): "mumUrzati",
    ("jIv", 1): "jijIvizati", ("paW", 1): "pipaWizati", ("yuD", 4): "yuyutsate",
    ("vad", 1): "vivadizati", ("vas", 1): "vivatsati", ("dah", 1): "diDakzati",
    ("ram", 1): "riraMsate", ("hf", 1): "jihIrzati jihIrzate", ("svap", 2): "suzupsati",
    ("yaj", 1): "yiyakzati yiyakzate", ("buD", 4): "buButsate", ("tyaj", 1): "tityakzati",
    ("viS", 6): "vivikzati", ("pac", 1): "pipakzati pipakzate", ("Sak", 5): "Sikzati",
    ("vid", 2): "vividizati", ("rud", 2): "rurudizati",
}  # fmt: skip
INTENSIVES = {
    ("BU", 1): "boBUyate", ("kf", 8): "cekrIyate", ("dA", 3): "dedIyate", ("pA", 1): "pepIyate",
    ("gam", 1): "jaNgamyate", ("nI", 1): "nenIyate", ("dIp", 4): "dedIpyate",
    ("jval", 1): "jAjvalyate", ("rud", 2): "rorudyate", ("lih", 2): "lelihyate",
    ("nft", 4): "narInftyate", ("pac", 1): "pApacyate", ("car", 1): "caYcUryate",
    ("dah", 1): "dandahyate", ("vft", 1): "varIvftyate", ("smf", 1): "sAsmaryate",
    ("hf", 1): "jehrIyate", ("tap", 1): "tAtapyate", ("kram", 1): "caNkramyate",
    ("Bram", 1): "bamBramyate", ("paW", 1): "pApaWyate", ("tyaj", 1): "tAtyajyate",
    ("jIv", 1): "jejIvyate", ("sTA", 1): "tezWIyate", ("ji", 1): "jejIyate",
    ("Sru", 1): "SoSrUyate", ("has", 1): "jAhasyate", ("kzip", 6): "cekzipyate",
    ("Bid", 7): "beBidyate", ("Cid", 7): "cecCidyate",
}  # fmt: skip
