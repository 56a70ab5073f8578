"""Sūtras of books one to five: affixes.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
1.1.26 | क्तक्तवतू निष्ठा | The past participles in -ta (kta) and -tavat (ktavatu) are called \
niṣṭhā.
1.2.17 | स्थाघ्वोरिच्च | Before the s of the middle aorist (sic) the vowel of sthā, dā and dhā \
becomes i.
1.2.48 | गोस्त्रियोरुपसर्जनस्य | As the last member of a compound that describes something else, \
go (cow) and a stem with a feminine suffix have a short vowel: citragu.
2.4.34 | द्वितीयाटौस्स्वेनः | Mentioned a second time, idam and etad become ena in the \
accusative, in the instrumental singular and before the dual ending -oḥ.
2.4.36 | अदो जग्धिर्ल्यप्ति किति | Before -ya (lyap) and before -ta and -tvā, ad (eat) becomes \
jagdh.
2.4.37 | लुङ्सनोर्घस्लृ | In the aorist (luṅ) and before the desiderative sa (san) ad (eat) \
becomes ghas.
2.4.38 | घञपोश्च | Before the noun suffixes ghañ and ap, both -a, ad (eat) becomes ghas.
2.4.40 | लिट्यन्यतरस्याम् | In the perfect (liṭ) ad (eat) may become ghas.
2.4.41 | वेञो वयिः | In the perfect (liṭ) ve (weave) may become vay.
2.4.42 | हनो वध लिङि | In the benedictive (āśīrliṅ), not in the optative, han becomes vadha.
2.4.43 | लुङि च | In the aorist (luṅ) han becomes vadha.
2.4.44 | आत्मनेपदेष्वन्यतरस्याम् | In the middle and passive aorist (luṅ) han may become vadha.
2.4.45 | इणो गा लुङि | In the aorist (luṅ) i (go) becomes gā.
2.4.52 | अस्तेर्भूः | Outside the present system as (be) becomes bhū.
2.4.53 | ब्रुवो वचिः | Outside the present system brū becomes vac.
2.4.54 | चक्षिङः ख्याञ् | Outside the present system cakṣ (speak) becomes khyā.
2.4.56 | अजेर्व्यघञपोः | Outside the present system aj (drive) becomes vī, but not before the \
noun suffixes ghañ and ap.
2.4.85 | लुटः प्रथमस्य डारौरसः | In the periphrastic future (luṭ) the endings of the third person \
become -ā, -rau and -ras.
3.1.5 | गुप्तिज्किद्भ्यः सन् | gup, tij and kit take the desiderative sa (san) with a meaning of \
their own, not "to want to".
3.1.6 | मान्बधदान्शान्भ्यो दीर्घश्चाभ्यासस्य | mān, badh, dān and śān take the desiderative sa \
(san), and the vowel of their doubling is ī.
3.1.25 | सत्यापपाशरूपवीणातूलश्लोकसेनालोमत्वचवर्मवर्णचूर्णचुरादिभ्यो णिच् | Roots of class 10, and \
some nouns, take i (ṇic): cur, corayati.
3.1.28 | गुपूधूपविच्छिपणिपनिभ्य आयः | gup, dhūp, vich, paṇ and pan take āya: gopāyati. Outside \
the present system they may do without it.
3.1.30 | कमेर्णिङ् | kam (love) takes i (ṇiṅ), which makes kāmaya-.
3.1.33 | स्यतासी लृलुटोः | The future (lṛṭ) and the conditional (lṛṅ) put sya after the root, the \
periphrastic future (luṭ) tās.
3.1.35 | कास्प्रत्ययादाममन्त्रे लिटि | In the perfect (liṭ) kās (cough), and a root made with a \
suffix, such as a causative, takes ām.
3.1.36 | इजादेश्च गुरुमतोऽनृच्छः | In the perfect (liṭ) a root that begins with a vowel other \
than a ā, either long or before two consonants, takes ām; but ṛcch does not.
3.1.37 | दयायासश्च | In the perfect (liṭ) day, ay and ās take ām.
3.1.38 | उषविदजागृभ्योऽन्यतरस्याम् | In the perfect (liṭ) uṣ, vid and jāgṛ may take ām.
3.1.39 | भीह्रीभृहुवां श्लुवच्च | In the perfect (liṭ) bhī, hrī, bhṛ and hu may take ām; they are \
then doubled as in class 3.
3.1.40 | कृञ्चानुप्रयुज्यते लिटि | After ām follows the perfect (liṭ) of kṛ, bhū or as.
3.1.41 | विदाङ्कुर्वन्त्वित्यन्यतरस्याम् | In the imperative (loṭ) vid may take ām, and kṛ after \
it: vidāṅkurvantu.
3.1.43 | च्लि लुङि | In the aorist (luṅ) a sign called cli comes after the root; other rules say \
which sounds it is.
3.1.44 | च्लेः सिच् | The sign of the aorist (cli) is s (sic).
3.1.45 | शल इगुपधादनिटः क्सः | After a root that ends in ś ṣ s h with i u ṛ before it, and that \
takes no i, the sign of the aorist (cli) is sa (ksa).
3.1.46 | श्लिष आलिङ्गने | After śliṣ (embrace) the sign of the aorist (luṅ) is sa (ksa).
3.1.48 | णिश्रिद्रुस्रुभ्यः कर्तरि चङ् | After the causative i (ṇi), śri, dru and sru the sign \
of the active aorist is a with doubling (caṅ).
3.1.49 | विभाषा धेट्श्व्योः | After dhe and śvi the sign of the aorist (luṅ) may be a with \
doubling (caṅ).
3.1.52 | अस्यतिवक्तिख्यातिभ्योऽङ् | After as (throw), vac and khyā the sign of the active aorist \
is a (aṅ).
3.1.53 | लिपिसिचिह्वश्च | After lip, sic and hvā the sign of the active aorist is a (aṅ).
3.1.55 | पुषादिद्युताद्यॢदितः परस्मैपदेषु | After puṣ, dyut and the roots listed with them, and \
after those listed with a silent ḷ, such as gam, the sign of the active aorist is a (aṅ).
3.1.56 | सर्तिशास्त्यर्तिभ्यश्च | After sṛ, śās and ṛ the sign of the aorist (luṅ) is a (aṅ).
3.1.57 | इरितो वा | After a root listed with a silent ir, such as bhid, the sign of the active \
aorist may be a (aṅ).
3.1.58 | जॄस्तम्भुम्रुचुम्लुचुग्रुचुग्लुचुग्लुञ्चुश्विभ्यश्च | After jṝ, stambh, śvi and a few \
more roots the sign of the active aorist may be a (aṅ).
3.1.60 | चिण् ते पदः | After pad the sign of the aorist (luṅ) before the ending -ta is i (ciṇ).
3.1.61 | दीपजनबुधपूरितायिप्यायिभ्योऽन्यतरस्याम् | After dīp, jan, budh, pūr, tāy and pyāy the \
sign of the aorist before the ending -ta may be i (ciṇ).
3.1.66 | चिण् भावकर्मणोः | In the passive aorist the sign before the ending -ta is i (ciṇ).
3.1.67 | सार्वधातुके यक् | In the passive and the impersonal, ya (yak) comes between the root and \
a personal ending of the present system.
3.1.68 | कर्तरि शप् | In the active, a (śap) comes between the root and a personal ending of the \
present system.
3.1.69 | दिवादिभ्यः श्यन् | Roots of class 4 take ya (śyan) before an ending of the present \
system: nṛtyati.
3.1.70 | वा भ्राशभ्लाशभ्रमुक्रमुक्लमुत्रसित्रुटिलषः | bhrāś, bhlāś, bhram, kram, klam, tras, truṭ \
and laṣ may take ya (śyan) as class 4 does.
3.1.71 | यसोऽनुपसर्गात् | yas without a prefix may take ya (śyan) as class 4 does.
3.1.73 | स्वादिभ्यः श्नुः | Roots of class 5 take nu (śnu) before an ending of the present \
system: sunoti.
3.1.74 | श्रुवः शृ च | śru takes nu (śnu) before an ending of the present system, and is then śṛ: \
śṛṇoti.
3.1.77 | तुदादिभ्यः शः | Roots of class 6 take a (śa) before an ending of the present system: \
tudati.
3.1.78 | रुधादिभ्यः श्नम् | Roots of class 7 take na (śnam) after their last vowel before an \
ending of the present system: yunakti.
3.1.79 | तनादिकृञ्भ्य उः | Roots of class 8, and kṛ, take u before an ending of the present \
system: tanoti, karoti.
3.1.81 | क्र्यादिभ्यः श्ना | Roots of class 9 take nā (śnā) before an ending of the present \
system: krīṇāti.
3.1.83 | हलः श्नः शानज्झौ | After a consonant the nā of class 9 becomes āna before hi.
3.1.96 | तव्यत्तव्यानीयरः | -tavya and -anīya say what ought to be done.
3.1.133 | ण्वुल्तृचौ | -aka (ṇvul) and -tṛ (tṛc) name the doer.
3.2.102 | निष्ठा | -ta (kta) and -tavat (ktavatu) express the past.
3.2.107 | क्वसुश्च | In the Veda -vas (kvasu) may replace the perfect (liṭ): who has done it.
3.2.108 | भाषायां सदवसश्रुवः | In ordinary language sad, vas and śru may take the perfect (liṭ), \
which -vas (kvasu) replaces.
3.2.110 | लुङ् | The aorist (luṅ) expresses the past.
3.2.111 | अनद्यतने लङ् | The imperfect (laṅ) expresses the past before today.
3.2.115 | परोक्षे लिट् | The perfect (liṭ) expresses the past before today that the speaker did \
not see.
3.2.123 | वर्तमाने लट् | The present (laṭ) expresses what goes on now.
3.2.124 | लटः शतृशानचावप्रथमासमानाधिकरणे | The endings of the present (laṭ) may be replaced by \
-at (śatṛ) and -āna (śānac): participles of the present.
3.2.187 | ञीतः क्तः | A root listed with a silent ñi takes -ta (kta) for the present too.
3.3.10 | तुमुन्ण्वुलौ क्रियायां क्रियार्थायाम् | -tum (tumun) and -aka (ṇvul) say what an act is \
done for: bhoktuṃ vrajati, goes to eat.
3.3.13 | लृट् शेषे च | The future (lṛṭ) expresses what will be.
3.3.15 | अनद्यतने लुट् | The periphrastic future (luṭ) expresses what will be, but not today.
3.3.16 | पदरुजविशस्पृशो घञ् | pad, ruj, viś and spṛś take the noun suffix -a (ghañ) for the doer \
too.
3.3.17 | सृ स्थिरे | sṛ takes the noun suffix -a (ghañ) for something lasting (sāra).
3.3.18 | भावे | The noun suffix -a (ghañ) names the act itself.
3.3.24 | श्रिणीभुवोऽनुपसर्गे | śri, nī and bhū without a prefix take the noun suffix -a (ghañ).
3.3.40 | हस्तादाने चेरस्तेये | ci takes the noun suffix -a (ghañ) for picking by hand, unless it \
is theft.
3.3.42 | सङ्घे चानौत्तराधर्ये | ci takes the noun suffix -a (ghañ) for a group of living beings \
(nikāya).
3.3.94 | स्त्रियां क्तिन् | -ti (ktin) names the act, as a feminine noun.
3.3.96 | मन्त्रे वृषेषपचमनविदभूवीरा उदात्तः | In the Veda vṛṣ, iṣ, pac, man, vid, bhū, vī and rā \
take -ti (ktin) with the accent on it.
3.3.97 | ऊतियूतिजूतिसातिहेतिकीर्तयश्च | ūti, yūti, jūti, sāti, heti and kīrti are made with -ti \
(ktin).
3.3.115 | ल्युट् च | -ana (lyuṭ) names the act, as a neuter noun.
3.3.121 | हलश्च | After a root that ends in a consonant -a (ghañ) makes a masculine name of a \
tool or a place.
3.3.139 | लिङ्निमित्ते लृङ् क्रियातिपत्तौ | The conditional (lṛṅ) expresses what would be or \
would have been.
3.3.161 | विधिनिमन्त्रणामन्त्रणाधीष्टसंप्रश्नप्रार्थनेषु लिङ् | The optative (liṅ) expresses \
"should" and "may".
3.3.162 | लोट् च | The imperative (loṭ) expresses command and request.
3.3.173 | आशिषि लिङ्लोटौ | The optative (liṅ) and the imperative (loṭ) express a blessing.
3.4.21 | समानकर्तृकयोः पूर्वकाले | Of two acts of one doer the earlier takes -tvā (ktvā).
3.4.78 | तिप्तस्झिसिप्थस्थमिब्वस्मस्तातांझथासाथांध्वमिड्वहिमहिङ् | One of the eighteen personal \
endings takes the place of the l that stands for a tense.
3.4.79 | टित आत्मनेपदानां टेरे | In the present, the perfect, both futures and the imperative \
(laṭ, liṭ, lṛṭ, luṭ, loṭ) the last vowel of a middle ending, with what follows it, becomes e: \
-ta, -te.
3.4.80 | थासः से | In the present (laṭ), the periphrastic future (luṭ), the future (lṛṭ) and the \
imperative (loṭ) the ending -thās becomes -se.
3.4.81 | लिटस्तझयोरेशिरेच् | In the perfect (liṭ) the middle endings of the third person singular \
and plural are -e and -ire.
3.4.82 | परस्मैपदानां णलतुसुस्थलथुसणल्वमाः | In the perfect (liṭ) the active endings are -a -atus \
-us, -tha -athus -a, -a -va -ma.
3.4.83 | विदो लटो वा | After vid the endings of the present (laṭ) may be those of the perfect \
(liṭ) (a, atuḥ, uḥ …).
3.4.84 | ब्रुवः पञ्चानामादित आहो ब्रुवः | Five forms of brū in the present (laṭ) may be made from \
āh with the endings of the perfect (liṭ): āha, āhatuḥ, āhuḥ, āttha, āhathuḥ.
3.4.86 | एरुः | In the imperative (loṭ) the i of an ending becomes u: -ti becomes -tu.
3.4.87 | सेर्ह्यपिच्च | In the imperative (loṭ) the ending -si becomes -hi.
3.4.89 | मेर्निः | In the imperative (loṭ) the ending -mi becomes -ni.
3.4.90 | आमेतः | In the imperative (loṭ) the e of a middle ending becomes ām: -te becomes -tām.
3.4.91 | सवाभ्यां वामौ | In the imperative (loṭ) the e of an ending becomes va after s, and am \
after v.
3.4.92 | आडुत्तमस्य पिच्च | In the imperative (loṭ) the first person takes ā before its ending.
3.4.93 | एत ऐ | In the imperative (loṭ) the e of the first person becomes ai.
3.4.99 | नित्यं ङितः | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ), the \
conditional (lṛṅ) and the imperative (loṭ) the endings -vas and -mas lose their s.
3.4.100 | इतश्च | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ) and the \
conditional (lṛṅ) an active ending loses its final i.
3.4.101 | तस्थस्थमिपां तांतंतामः | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ) \
and the conditional (lṛṅ) the endings -tas -thas -tha -mi become -tām -tam -ta -am.
3.4.102 | लिङः सीयुट् | In the optative (liṅ) a middle ending takes sīy in front.
3.4.103 | यासुट् परस्मैपदेषूदात्तो ङिच्च | In the optative (liṅ) an active ending takes yās in \
front.
3.4.104 | किदाशिषि | In a blessing the root before yās is weak, as before a suffix with a silent \
k.
3.4.105 | झस्य रन् | In the optative (liṅ) the middle ending of the third person plural is -ran.
3.4.106 | इटोऽत् | In the optative (liṅ) the middle ending of the first person singular is -a.
3.4.107 | सुट् तिथोः | In the optative (liṅ) a t or th of an ending takes s in front.
3.4.108 | झेर्जुस् | In the optative (liṅ) the active ending of the third person plural is -us.
3.4.109 | सिजभ्यस्तविदिभ्यश्च | In the imperfect (laṅ) and the aorist (luṅ) the active ending of \
the third person plural is -us after the s of the aorist (sic), after a doubled root and after \
vid.
3.4.110 | आतः | After a root in -ā whose aorist (luṅ) has lost its s the active ending of the \
third person plural is -us: aduḥ.
3.4.111 | लङः शाकटायनस्यैव | After a root in -ā the active ending of the third person plural of \
the imperfect (laṅ) is -us according to Śākaṭāyana, so that there are two forms: ayuḥ, ayān.
3.4.112 | द्विषश्च | After dviṣ the active ending of the third person plural of the imperfect \
(laṅ) may be -us: adviṣuḥ, adviṣan.
4.1.2 | स्वौजसमौट्छष्टाभ्याम्भिस्ङेभ्याम्भ्यस्ङसिभ्याम्भ्यस्ङसोसाम्ङ्योस्सुप् | A case \
ending is added to the stem; there are 21 of them.
4.1.4 | अजाद्यतष्टाप् | Stems in -a, and ajā and its like, take ā (ṭāp) in the feminine.
4.1.6 | उगितश्च | A stem whose suffix has a silent u ṛ ḷ, such as -at or -vat, takes ī (ṅīp) in \
the feminine.
4.1.44 | वोतो गुणवचनात् | A word for a quality in -u may take ī (ṅīṣ) in the feminine: mṛdvī, mṛduḥ.
4.1.45 | बह्वादिभ्यश्च | bahu and its like may take ī (ṅīṣ) in the feminine: bahvī, bahuḥ.
4.2.114 | वृद्धाच्छः | After a word whose first vowel is ā, ai or au, -īya (cha) says what \
belongs to it.
4.3.88 | शिशुक्रन्दयमसभद्वन्द्वेन्द्रजननादिभ्यश्छः | After śiśukranda, yamasabha, indrajanana and \
their like, and after a compound of two things, -īya (cha) says what book is about them.
4.3.143 | मयड्वैतयोर्भाषायामभक्ष्याच्छादनयोः | -maya (mayaṭ) may say what a thing is made from or \
a part of, except food and clothing.
4.4.1 | प्राग्वहतेष्ठक् | In many senses -ika (ṭhak) says what someone or something has to do \
with.
5.1.119 | तस्य भावस्त्वतलौ | -tva and -tā (tal) name the quality: being that thing.
5.1.124 | गुणवचनब्राह्मणादिभ्यः कर्मणि च | After a word for a quality, and after brāhmaṇa and its \
like, -ya (ṣyañ) names the state or the work.
5.1.131 | इगन्ताच्च लघुपूर्वात् | After a stem in -i -u -ṛ with a light syllable before it -a \
(aṇ) names the state.
5.2.48 | तस्य पूरणे डट् | -a (ḍaṭ) makes ordinals of numbers: ekādaśa (eleventh), ekaviṃśa.
5.2.56 | विंशत्यादिभ्यस्तमडन्यतरस्याम् | Numbers from twenty on may take -tama (tamaṭ) as ordinals: \
viṃśatitama; sixty, seventy, eighty and ninety alone take nothing else (5.2.58).
5.2.57 | नित्यं शतादिमासार्धमाससंवत्सराच्च | A hundred and higher numbers take -tama (tamaṭ): śatatama.
5.2.94 | तदस्यास्त्यस्मिन्निति मतुप् | -mat (matup) says who or what has something.
5.3.55 | अतिशायने तमबिष्ठनौ | -tama (tamap) and -iṣṭha (iṣṭhan) say what is most of all.
5.3.57 | द्विवचनविभज्योपपदे तरबीयसुनौ | -tara (tarap) and -īyas (īyasun) say what is more than \
another.
5.4.50 | अभूततद्भावे कृभ्वस्तियोगे सम्पद्यकर्तरि च्विः | What becomes, or is made, what it was \
not takes the suffix cvi, of which no sound is left, before kṛ, bhū and as.
"""
