"""Irregular words, each table written out (SLP1); a dash is a cell that does not exist."""

TABLES = {
    ("gopA", "m"): "gopAH gopO gopAH|gopAm gopO gopaH|gopA gopAByAm gopABiH|gope gopAByAm gopAByaH"
    "|gopaH gopAByAm gopAByaH|gopaH gopoH gopAm|gopi gopoH gopAsu|gopAH gopO gopAH",
    ("sTitaDI", "m"): "sTitaDIH sTitaDiyO sTitaDiyaH|sTitaDiyam sTitaDiyO sTitaDiyaH"
    "|sTitaDiyA sTitaDIByAm sTitaDIBiH|sTitaDiye sTitaDIByAm sTitaDIByaH"
    "|sTitaDiyaH sTitaDIByAm sTitaDIByaH|sTitaDiyaH sTitaDiyoH sTitaDiyAm"
    "|sTitaDiyi sTitaDiyoH sTitaDIzu|sTitaDIH sTitaDiyO sTitaDiyaH",
    ("manoBU", "m"): "manoBUH manoBuvO manoBuvaH|manoBuvam manoBuvO manoBuvaH"
    "|manoBuvA manoBUByAm manoBUBiH|manoBuve manoBUByAm manoBUByaH"
    "|manoBuvaH manoBUByAm manoBUByaH|manoBuvaH manoBuvoH manoBuvAm"
    "|manoBuvi manoBuvoH manoBUzu|manoBUH manoBuvO manoBuvaH",
    ("suBrU", "f"): "suBrUH suBruvO suBruvaH|suBruvam suBruvO suBruvaH"
    "|suBruvA suBrUByAm suBrUBiH|suBruvE/suBruve suBrUByAm suBrUByaH"
    "|suBruvAH/suBruvaH suBrUByAm suBrUByaH|suBruvAH/suBruvaH suBruvoH suBrURAm/suBruvAm"
    "|suBruvAm/suBruvi suBruvoH suBrUzu|suBrUH suBruvO suBruvaH",
    ("punarBU", "f"): "punarBUH punarBvO punarBvaH|punarBvam punarBvO punarBvaH"
    "|punarBvA punarBUByAm punarBUBiH|punarBvE punarBUByAm punarBUByaH"
    "|punarBvAH punarBUByAm punarBUByaH|punarBvAH punarBvoH punarBURAm"
    "|punarBvAm punarBvoH punarBUzu|punarBu punarBvO punarBvaH",
    ("dvipad", "m"): "dvipAt dvipAdO dvipAdaH|dvipAdam dvipAdO dvipadaH"
    "|dvipadA dvipAdByAm dvipAdBiH|dvipade dvipAdByAm dvipAdByaH|dvipadaH dvipAdByAm dvipAdByaH"
    "|dvipadaH dvipadoH dvipadAm|dvipadi dvipadoH dvipAtsu|dvipAt dvipAdO dvipAdaH",
    ("dos", "m"): "doH dozO dozaH|dozam dozO dozaH/dozRaH"
    "|dozA/dozRA dorByAm/dozaByAm dorBiH/dozaBiH|doze/dozRe dorByAm/dozaByAm dorByaH/dozaByaH"
    "|dozaH/dozRaH dorByAm/dozaByAm dorByaH/dozaByaH|dozaH/dozRaH dozoH/dozRoH dozAm/dozRAm"
    "|dozi/dozRi/dozaRi dozoH/dozRoH doHzu/dozzu/dozasu|doH dozO dozaH",
    ("viSvavAh", "m"): "viSvavAw viSvavAhO viSvavAhaH|viSvavAham viSvavAhO viSvOhaH"
    "|viSvOhA viSvavAqByAm viSvavAqBiH|viSvOhe viSvavAqByAm viSvavAqByaH"
    "|viSvOhaH viSvavAqByAm viSvavAqByaH|viSvOhaH viSvOhoH viSvOhAm"
    "|viSvOhi viSvOhoH viSvavAwsu/viSvavAwtsu|viSvavAw viSvavAhO viSvavAhaH",
    ("sajuz", "mf"): "sajUH sajuzO sajuzaH|sajuzam sajuzO sajuzaH|sajuzA sajUrByAm sajUrBiH"
    "|sajuze sajUrByAm sajUrByaH|sajuzaH sajUrByAm sajUrByaH|sajuzaH sajuzoH sajuzAm"
    "|sajuzi sajuzoH sajUHzu/sajUzzu|sajUH sajuzO sajuzaH",
    ("go", "mf"): "gOH gAvO gAvaH|gAm gAvO gAH|gavA goByAm goBiH|gave goByAm goByaH"
    "|goH goByAm goByaH|goH gavoH gavAm|gavi gavoH gozu|gOH gAvO gAvaH",
    ("dyo", "f"): "dyOH dyAvO dyAvaH|dyAm dyAvO dyAH|dyavA dyoByAm dyoBiH|dyave dyoByAm dyoByaH"
    "|dyoH dyoByAm dyoByaH|dyoH dyavoH dyavAm|dyavi dyavoH dyozu|dyOH dyAvO dyAvaH",
    ("div", "f"): "dyOH divO divaH|divam divO divaH|divA dyuByAm dyuBiH|dive dyuByAm dyuByaH"
    "|divaH dyuByAm dyuByaH|divaH divoH divAm|divi divoH dyuzu|dyOH divO divaH",
    ("nO", "f"): "nOH nAvO nAvaH|nAvam nAvO nAvaH|nAvA nOByAm nOBiH|nAve nOByAm nOByaH"
    "|nAvaH nOByAm nOByaH|nAvaH nAvoH nAvAm|nAvi nAvoH nOzu|nOH nAvO nAvaH",
    ("rE", "mf"): "rAH rAyO rAyaH|rAyam rAyO rAyaH|rAyA rAByAm rABiH|rAye rAByAm rAByaH"
    "|rAyaH rAByAm rAByaH|rAyaH rAyoH rAyAm|rAyi rAyoH rAsu|rAH rAyO rAyaH",
    ("saKi", "m"): "saKA saKAyO saKAyaH|saKAyam saKAyO saKIn|saKyA saKiByAm saKiBiH"
    "|saKye saKiByAm saKiByaH|saKyuH saKiByAm saKiByaH|saKyuH saKyoH saKInAm"
    "|saKyO saKyoH saKizu|saKe saKAyO saKAyaH",
    ("pati", "m"): "patiH patI patayaH|patim patI patIn|patyA patiByAm patiBiH"
    "|patye patiByAm patiByaH|patyuH patiByAm patiByaH|patyuH patyoH patInAm"
    "|patyO patyoH patizu|pate patI patayaH",
    ("strI", "f"): "strI striyO striyaH|striyam/strIm striyO striyaH/strIH|striyA strIByAm strIBiH"
    "|striyE strIByAm strIByaH|striyAH strIByAm strIByaH|striyAH striyoH strIRAm"
    "|striyAm striyoH strIzu|stri striyO striyaH",
    ("nf", "m"): "nA narO naraH|naram narO nFn|nrA nfByAm nfBiH|nre nfByAm nfByaH|nuH nfByAm nfByaH"
    "|nuH nroH nfRAm/nFRAm|nari nroH nfzu|naH narO naraH",
    ("krozwu", "m"): "krozwA krozwArO krozwAraH|krozwAram krozwArO krozwUn"
    "|krozwrA/krozwunA krozwuByAm krozwuBiH|krozwre/krozwave krozwuByAm krozwuByaH"
    "|krozwuH/krozwoH krozwuByAm krozwuByaH|krozwuH/krozwoH krozwroH/krozwvoH krozwUnAm"
    "|krozwari/krozwO krozwroH/krozwvoH krozwuzu|krozwo krozwArO krozwAraH",
    ("jarA", "f"): "jarA jare/jarasO jarAH/jarasaH|jarAm/jarasam jare/jarasO jarAH/jarasaH"
    "|jarayA/jarasA jarAByAm jarABiH|jarAyE/jarase jarAByAm jarAByaH"
    "|jarAyAH/jarasaH jarAByAm jarAByaH|jarAyAH/jarasaH jarayoH/jarasoH jarARAm/jarasAm"
    "|jarAyAm/jarasi jarayoH/jarasoH jarAsu|jare jare/jarasO jarAH/jarasaH",
    ("paTin", "m"): "panTAH panTAnO panTAnaH|panTAnam panTAnO paTaH|paTA paTiByAm paTiBiH"
    "|paTe paTiByAm paTiByaH|paTaH paTiByAm paTiByaH|paTaH paToH paTAm|paTi paToH paTizu"
    "|panTAH panTAnO panTAnaH",
    ("puMs", "m"): "pumAn pumAMsO pumAMsaH|pumAMsam pumAMsO puMsaH|puMsA pumByAm pumBiH"
    "|puMse pumByAm pumByaH|puMsaH pumByAm pumByaH|puMsaH puMsoH puMsAm|puMsi puMsoH puMsu"
    "|puman pumAMsO pumAMsaH",
    ("yuvan", "m"): "yuvA yuvAnO yuvAnaH|yuvAnam yuvAnO yUnaH|yUnA yuvaByAm yuvaBiH"
    "|yUne yuvaByAm yuvaByaH|yUnaH yuvaByAm yuvaByaH|yUnaH yUnoH yUnAm|yUni yUnoH yuvasu"
    "|yuvan yuvAnO yuvAnaH",
    ("Svan", "m"): "SvA SvAnO SvAnaH|SvAnam SvAnO SunaH|SunA SvaByAm SvaBiH|Sune SvaByAm SvaByaH"
    "|SunaH SvaByAm SvaByaH|SunaH SunoH SunAm|Suni SunoH Svasu|Svan SvAnO SvAnaH",
    ("maGavan", "m"): "maGavA maGavAnO maGavAnaH|maGavAnam maGavAnO maGonaH"
    "|maGonA maGavaByAm maGavaBiH|maGone maGavaByAm maGavaByaH|maGonaH maGavaByAm maGavaByaH"
    "|maGonaH maGonoH maGonAm|maGoni maGonoH maGavasu|maGavan maGavAnO maGavAnaH",
    ("arvan", "m"): "arvA arvantO arvantaH|arvantam arvantO arvataH|arvatA arvadByAm arvadBiH"
    "|arvate arvadByAm arvadByaH|arvataH arvadByAm arvadByaH|arvataH arvatoH arvatAm"
    "|arvati arvatoH arvatsu|arvan arvantO arvantaH",
    ("vftrahan", "m"): "vftrahA vftrahaRO vftrahaRaH|vftrahaRam vftrahaRO vftraGnaH"
    "|vftraGnA vftrahaByAm vftrahaBiH|vftraGne vftrahaByAm vftrahaByaH"
    "|vftraGnaH vftrahaByAm vftrahaByaH|vftraGnaH vftraGnoH vftraGnAm"
    "|vftraGni/vftrahaRi vftraGnoH vftrahasu|vftrahan vftrahaRO vftrahaRaH",
    ("ap", "f"): "- - ApaH|- - apaH|- - adBiH|- - adByaH|- - adByaH|- - apAm|- - apsu|- - ApaH",
    ("anaquh", "m"): "anaqvAn anaqvAhO anaqvAhaH|anaqvAham anaqvAhO anaquhaH"
    "|anaquhA anaqudByAm anaqudBiH|anaquhe anaqudByAm anaqudByaH|anaquhaH anaqudByAm anaqudByaH"
    "|anaquhaH anaquhoH anaquhAm|anaquhi anaquhoH anaqutsu|anaqvan anaqvAhO anaqvAhaH",
    ("uSanas", "m"): "uSanA uSanasO uSanasaH|uSanasam uSanasO uSanasaH|uSanasA uSanoByAm uSanoBiH"
    "|uSanase uSanoByAm uSanoByaH|uSanasaH uSanoByAm uSanoByaH|uSanasaH uSanasoH uSanasAm"
    "|uSanasi uSanasoH uSanaHsu/uSanassu|uSanaH/uSana/uSanan uSanasO uSanasaH",
    ("ahan", "n"): "ahaH ahnI/ahanI ahAni|ahaH ahnI/ahanI ahAni|ahnA ahoByAm ahoBiH"
    "|ahne ahoByAm ahoByaH|ahnaH ahoByAm ahoByaH|ahnaH ahnoH ahnAm|ahni/ahani ahnoH ahaHsu/ahassu"
    "|ahaH ahnI/ahanI ahAni",
    ("ASis", "f"): "ASIH ASizO ASizaH|ASizam ASizO ASizaH|ASizA ASIrByAm ASIrBiH"
    "|ASize ASIrByAm ASIrByaH|ASizaH ASIrByAm ASIrByaH|ASizaH ASizoH ASizAm"
    "|ASizi ASizoH ASIHzu/ASIzzu|ASIH ASizO ASizaH",
    ("gir", "f"): "gIH girO giraH|giram girO giraH|girA gIrByAm gIrBiH|gire gIrByAm gIrByaH"
    "|giraH gIrByAm gIrByaH|giraH giroH girAm|giri giroH gIrzu|gIH girO giraH",
    ("pur", "f"): "pUH purO puraH|puram purO puraH|purA pUrByAm pUrBiH|pure pUrByAm pUrByaH"
    "|puraH pUrByAm pUrByaH|puraH puroH purAm|puri puroH pUrzu|pUH purO puraH",
    ("Dur", "f"): "DUH DurO DuraH|Duram DurO DuraH|DurA DUrByAm DUrBiH|Dure DUrByAm DUrByaH"
    "|DuraH DUrByAm DUrByaH|DuraH DuroH DurAm|Duri DuroH DUrzu|DUH DurO DuraH",
    ("dvAr", "f"): "dvAH dvArO dvAraH|dvAram dvArO dvAraH|dvArA dvArByAm dvArBiH"
    "|dvAre dvArByAm dvArByaH|dvAraH dvArByAm dvArByaH|dvAraH dvAroH dvArAm|dvAri dvAroH dvArzu"
    "|dvAH dvArO dvAraH",
    ("upAnah", "f"):
    "upAnat upAnahO upAnahaH|upAnaham upAnahO upAnahaH|upAnahA upAnadByAm upAnadBiH"
    "|upAnahe upAnadByAm upAnadByaH|upAnahaH upAnadByAm upAnadByaH|upAnahaH upAnahoH upAnahAm"
    "|upAnahi upAnahoH upAnatsu|upAnat upAnahO upAnahaH",
    ("vidvas", "m"):
    "vidvAn vidvAMsO vidvAMsaH|vidvAMsam vidvAMsO viduzaH|viduzA vidvadByAm vidvadBiH"
    "|viduze vidvadByAm vidvadByaH|viduzaH vidvadByAm vidvadByaH|viduzaH viduzoH viduzAm"
    "|viduzi viduzoH vidvatsu|vidvan vidvAMsO vidvAMsaH",
    ("vidvas", "n"): "vidvat viduzI vidvAMsi|vidvat viduzI vidvAMsi|viduzA vidvadByAm vidvadBiH"
    "|viduze vidvadByAm vidvadByaH|viduzaH vidvadByAm vidvadByaH|viduzaH viduzoH viduzAm"
    "|viduzi viduzoH vidvatsu|vidvat viduzI vidvAMsi",
    ("tasTivas", "m"): "tasTivAn tasTivAMsO tasTivAMsaH|tasTivAMsam tasTivAMsO tasTuzaH"
    "|tasTuzA tasTivadByAm tasTivadBiH|tasTuze tasTivadByAm tasTivadByaH"
    "|tasTuzaH tasTivadByAm tasTivadByaH|tasTuzaH tasTuzoH tasTuzAm|tasTuzi tasTuzoH tasTivatsu"
    "|tasTivan tasTivAMsO tasTivAMsaH",
    ("prAc", "m"): "prAN prAYcO prAYcaH|prAYcam prAYcO prAcaH|prAcA prAgByAm prAgBiH"
    "|prAce prAgByAm prAgByaH|prAcaH prAgByAm prAgByaH|prAcaH prAcoH prAcAm|prAci prAcoH prAkzu"
    "|prAN prAYcO prAYcaH",
    ("pratyac", "m"): "pratyaN pratyaYcO pratyaYcaH|pratyaYcam pratyaYcO pratIcaH"
    "|pratIcA pratyagByAm pratyagBiH|pratIce pratyagByAm pratyagByaH"
    "|pratIcaH pratyagByAm pratyagByaH|pratIcaH pratIcoH pratIcAm|pratIci pratIcoH pratyakzu"
    "|pratyaN pratyaYcO pratyaYcaH",
    ("tiryac", "n"): "tiryak tiraScI tiryaYci|tiryak tiraScI tiryaYci|tiraScA tiryagByAm tiryagBiH"
    "|tiraSce tiryagByAm tiryagByaH|tiraScaH tiryagByAm tiryagByaH|tiraScaH tiraScoH tiraScAm"
    "|tiraSci tiraScoH tiryakzu|tiryak tiraScI tiryaYci",
    ("Urj", "f"): "Urk UrjO UrjaH|Urjam UrjO UrjaH|UrjA UrgByAm UrgBiH|Urje UrgByAm UrgByaH"
    "|UrjaH UrgByAm UrgByaH|UrjaH UrjoH UrjAm|Urji UrjoH Urkzu|Urk UrjO UrjaH",
}  # fmt: skip
