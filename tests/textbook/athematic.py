"""Verbs without a stem in a (classes 2, 3, 5, 7, 8, 9) as the school grammars print them (SLP1).

Present 3s 3d 3p 2s 1s 1p | imperative 3s 3p 2s | imperfect 3s 3p | optative 3s.
"""

CELLS = (
    ("lat", ("3s", "3d", "3p", "2s", "1s", "1p")), ("lot", ("3s", "3p", "2s")),
    ("lan", ("3s", "3p")), ("vidhilin", ("3s",)),
)  # fmt: skip
VERBS = {
    ("as", 2, "P"): "asti staH santi asi asmi smaH|astu/stAt santu eDi/stAt|AsIt Asan|syAt",
    ("i", 2, "P"): "eti itaH yanti ezi emi imaH|etu/itAt yantu ihi/itAt|Et Ayan|iyAt",
    ("han", 2, "P"): "hanti hataH Gnanti haMsi hanmi hanmaH|hantu/hatAt Gnantu jahi/hatAt"
    "|ahan aGnan|hanyAt",
    ("yA", 2, "P"): "yAti yAtaH yAnti yAsi yAmi yAmaH|yAtu/yAtAt yAntu yAhi/yAtAt"
    "|ayAt ayAn/ayuH|yAyAt",
    ("rud", 2, "P"): "roditi ruditaH rudanti rodizi rodimi rudimaH"
    "|roditu/ruditAt rudantu rudihi/ruditAt|arodIt/arodat arudan|rudyAt",
    ("svap", 2, "P"): "svapiti svapitaH svapanti svapizi svapimi svapimaH"
    "|svapitu/svapitAt svapantu svapihi/svapitAt|asvapIt/asvapat asvapan|svapyAt",
    ("SI", 2, "A"): "Sete SayAte Serate Seze Saye Semahe|SetAm SeratAm Sezva|aSeta aSerata|SayIta",
    ("As", 2, "A"): "Aste AsAte Asate Asse Ase Asmahe|AstAm AsatAm Assva|Asta Asata|AsIta",
    ("brU", 2, "P"): "bravIti/Aha brUtaH/AhatuH bruvanti/AhuH bravIzi/AtTa bravImi brUmaH"
    "|bravItu/brUtAt bruvantu brUhi/brUtAt|abravIt abruvan|brUyAt",
    ("dA", 3, "P"): "dadAti dattaH dadati dadAsi dadAmi dadmaH|dadAtu/dattAt dadatu dehi/dattAt"
    "|adadAt adaduH|dadyAt",
    ("DA", 3, "P"): "daDAti DattaH daDati daDAsi daDAmi daDmaH|daDAtu/DattAt daDatu Dehi/DattAt"
    "|adaDAt adaDuH|daDyAt",
    ("hu", 3, "P"): "juhoti juhutaH juhvati juhozi juhomi juhumaH"
    "|juhotu/juhutAt juhvatu juhuDi/juhutAt|ajuhot ajuhavuH|juhuyAt",
    ("BI", 3, "P"): "biBeti biBItaH/biBitaH biByati biBezi biBemi biBImaH/biBimaH"
    "|biBetu/biBItAt/biBitAt biByatu biBIhi/biBihi/biBItAt/biBitAt|abiBet abiBayuH"
    "|biBIyAt/biBiyAt",
    ("hA", 3, "P"): "jahAti jahItaH/jahitaH jahati jahAsi jahAmi jahImaH/jahimaH"
    "|jahAtu/jahItAt/jahitAt jahatu jahAhi/jahIhi/jahihi/jahItAt/jahitAt|ajahAt ajahuH|jahyAt",
    ("Sru", 1, "P"): "SfRoti SfRutaH SfRvanti SfRozi SfRomi SfRumaH/SfRmaH"
    "|SfRotu/SfRutAt SfRvantu SfRu/SfRutAt|aSfRot aSfRvan|SfRuyAt",
    ("Ap", 5, "P"): "Apnoti ApnutaH Apnuvanti Apnozi Apnomi ApnumaH"
    "|Apnotu/ApnutAt Apnuvantu Apnuhi/ApnutAt|Apnot Apnuvan|ApnuyAt",
    ("Sak", 5, "P"): "Saknoti SaknutaH Saknuvanti Saknozi Saknomi SaknumaH"
    "|Saknotu/SaknutAt Saknuvantu Saknuhi/SaknutAt|aSaknot aSaknuvan|SaknuyAt",
    ("ci", 5, "P"): "cinoti cinutaH cinvanti cinozi cinomi cinumaH/cinmaH"
    "|cinotu/cinutAt cinvantu cinu/cinutAt|acinot acinvan|cinuyAt",
    ("Buj", 7, "A"): "BuNkte BuYjAte BuYjate BuNkze BuYje BuYjmahe|BuNktAm BuYjatAm BuNkzva"
    "|aBuNkta aBuYjata|BuYjIta",
    ("yuj", 7, "P"): "yunakti yuNktaH yuYjanti yunakzi yunajmi yuYjmaH"
    "|yunaktu/yuNktAt yuYjantu yuNgDi/yuNktAt|ayunak ayuYjan|yuYjyAt",
    ("Cid", 7, "P"): "Cinatti CinttaH/CintaH Cindanti Cinatsi Cinadmi CindmaH"
    "|Cinattu/CinttAt/CintAt Cindantu CindDi/CinDi/CinttAt/CintAt|acCinat acCindan|CindyAt",
    ("ruD", 7, "P"): "ruRadDi rundDaH/runDaH runDanti ruRatsi ruRaDmi runDmaH"
    "|ruRadDu/rundDAt/runDAt runDantu rundDi/runDi/rundDAt/runDAt|aruRat arunDan|runDyAt",
    ("kf", 8, "P"): "karoti kurutaH kurvanti karozi karomi kurmaH"
    "|karotu/kurutAt kurvantu kuru/kurutAt|akarot akurvan|kuryAt",
    ("kf", 8, "A"): "kurute kurvAte kurvate kuruze kurve kurmahe|kurutAm kurvatAm kuruzva"
    "|akuruta akurvata|kurvIta",
    ("tan", 8, "P"): "tanoti tanutaH tanvanti tanozi tanomi tanumaH/tanmaH"
    "|tanotu/tanutAt tanvantu tanu/tanutAt|atanot atanvan|tanuyAt",
    ("jYA", 9, "P"): "jAnAti jAnItaH jAnanti jAnAsi jAnAmi jAnImaH"
    "|jAnAtu/jAnItAt jAnantu jAnIhi/jAnItAt|ajAnAt ajAnan|jAnIyAt",
    ("krI", 9, "P"): "krIRAti krIRItaH krIRanti krIRAsi krIRAmi krIRImaH"
    "|krIRAtu/krIRItAt krIRantu krIRIhi/krIRItAt|akrIRAt akrIRan|krIRIyAt",
    ("grah", 9, "P"): "gfhRAti gfhRItaH gfhRanti gfhRAsi gfhRAmi gfhRImaH"
    "|gfhRAtu/gfhRItAt gfhRantu gfhARa/gfhRItAt|agfhRAt agfhRan|gfhRIyAt",
    ("banD", 9, "P"): "baDnAti baDnItaH baDnanti baDnAsi baDnAmi baDnImaH"
    "|baDnAtu/baDnItAt baDnantu baDAna/baDnItAt|abaDnAt abaDnan|baDnIyAt",
    ("pU", 9, "P"): "punAti punItaH punanti punAsi punAmi punImaH"
    "|punAtu/punItAt punantu punIhi/punItAt|apunAt apunan|punIyAt",
}  # fmt: skip
