"""Sūtras of books seven and eight: stems, endings, and the sounds of the finished word.

One a line: number | text | what it does, in one sentence of our own.
"""

TABLE = """
7.1.1  | युवोरनाकौ | yu becomes ana, and vu becomes aka.
7.1.3  | झोऽन्तः | jh of an ending becomes ant.
7.1.5 | आत्मनेपदेष्वनतः | jh of the ātmanepada becomes at, unless after a.
7.1.9  | अतो भिस ऐस् | After a short a bhis becomes ais.
7.1.12 | टाङसिँङसामिनात्स्याः | After a short a, ā becomes ina, ṅasi āt and ṅas sya.
7.1.13 | ङेर्यः | After a short a, e of the dative becomes ya.
7.1.18 | औङ आपः | After a feminine ā, au becomes ī.
7.1.19 | नपुंसकाच्च | After a neuter au becomes ī.
7.1.20 | जश्शसोः शिः | After a neuter the plural as becomes i.
7.1.24 | अतोऽम् | After a neuter in short a they become am.
7.1.34 | आत औ णलः | After ā the a of liṭ becomes au.
7.1.35 | तुह्योस्तातङाशिष्यन्यतरस्याम् | In a blessing tu and hi may become tāt.
7.1.54 | ह्रस्वनद्यापो नुट् | After a short vowel, a nadī or ā, ām takes n before it.
7.1.59 | शे मुचादीनाम् | Before śa muc and its fellows take a nasal after the vowel.
7.1.60 | मस्जिनशोर्झलि | masj and naś take a nasal before jhal.
7.1.72 | नपुंसकस्य झलचः | Before a strong ending a neuter takes n after its last vowel.
7.1.73 | इकोऽचि विभक्तौ | Before a vowel of an ending a neuter in i u ṛ takes n.
7.1.94 | ऋदुशनस्पुरुदंसोऽनेहसां च | Before s of the nominative ṛ becomes an.
7.1.100 | ॠत इद्धातोः | The final ṝ of a root becomes ir.
7.1.101 | उपधायाश्च | So does the last ṝ but one.
7.2.1  | सिचि वृद्धिः परस्मैपदेषु | Before sic of the parasmaipada the final vowel takes vṛddhi.
7.2.2 | अतो ल्रान्तस्य | Before sic of the parasmaipada the a before a final r or l takes vṛddhi.
7.2.3  | वदव्रजहलन्तस्याचः | Before such sic the vowel of a root in a consonant takes vṛddhi.
7.2.35 | आर्धधातुकस्येड्वलादेः | An ārdhadhātuka that begins with a consonant but y takes i.
7.2.38 | वॄतो वा | After vṛ and ṝ the i may be long, but in liṭ.
7.2.45 | रधादिभ्यश्च | After radh and its fellows the i is optional.
7.2.58 | गमेरिट् परस्मैपदेषु | gam takes i before s of the parasmaipada.
7.2.70 | ऋद्धनोः स्ये | After ṛ and han, sya takes i.
7.2.79 | लिङः सलोपोऽनन्त्यस्य | In sārvadhātuka liṅ an s that is not the last sound is lost.
7.2.80 | अतो येयः | After a short a yā becomes iy.
7.2.81 | आतो ङितः | After a short a the ā of a ṅ-marked ending becomes iy.
7.2.115 | अचो ञ्णिति | Before a ñ- or ṇ-marked affix the final vowel takes vṛddhi.
7.2.116 | अत उपधायाः | Before it the a before the last sound takes vṛddhi.
7.3.33 | आतो युक् चिण्कृतोः | A root in ā takes y before ciṇ and a ñ- or ṇ-marked kṛt.
7.3.52 | चजोः कु घिण्ण्यतोः | Before a gh-marked affix and ṇyat c and j become k and g.
7.3.57 | सन्लिटोर्जेः | After its doubling the j of ji becomes g before san and liṭ.
7.3.71 | ओतः श्यनि | Before śyan a final o is lost.
7.3.74 | शमामष्टानां दीर्घः श्यनि | Before śyan the eight roots from śam are long.
7.3.75 | ष्ठिवुक्लमुचमां शिति | Before a ś-marked affix ṣṭhiv, klam and cam are long.
7.3.76 | क्रमः परस्मैपदेषु | So is kram in the parasmaipada.
7.3.77 | इषुगमियमां छः | Before a ś-marked affix the final of iṣ, gam and yam becomes ch.
7.3.78 | पाघ्राध्मास्थाम्नादाण्दृश्यर्तिसर्तिशदसदां पिबजिघ्रधमतिष्ठमनयच्छपश्यर्च्छधौशीयसीदाः \
| Before a ś-marked affix pā becomes piba, ghrā jighra, sthā tiṣṭha, dṛś paśya …
7.3.79 | ज्ञाजनोर्जा | Before a ś-marked affix jñā and jan become jā.
7.3.82 | मिदेर्गुणः | Before a ś-marked affix mid takes guṇa.
7.3.84 | सार्वधातुकार्धधातुकयोः | The final i u ṛ of a stem takes guṇa before these affixes.
7.3.86 | पुगन्तलघूपधस्य च | So does the light i u ṛ before the last sound.
7.3.96 | अस्तिसिचोऽपृक्ते | After sic and as an ending of one consonant takes ī.
7.3.101 | अतो दीर्घो यञि | Before y v m and their like of a sārvadhātuka ending a short a is long.
7.3.102 | सुपि च | So it is before such a case ending.
7.3.103 | बहुवचने झल्येत् | Before bh and s of a plural ending the a becomes e.
7.3.104 | ओसि च | Before os the a becomes e.
7.3.105 | आङि चापः | Before ā and os the feminine ā becomes e.
7.3.106 | सम्बुद्धौ च | In the vocative singular the feminine ā becomes e.
7.3.107 | अम्बार्थनद्योर्ह्रस्वः | In the vocative singular a nadī is short.
7.3.108 | ह्रस्वस्य गुणः | In the vocative singular a final short vowel takes guṇa.
7.3.109 | जसि च | Before jas (nominative plural) a final short vowel takes guṇa.
7.3.110 | ऋतो ङिसर्वनामस्थानयोः | ṛ takes guṇa before the locative i and the strong endings.
7.3.111 | घेर्ङिति | Before ṅ-marked case endings i and u take guṇa.
7.3.112 | आण्नद्याः | After a nadī the ṅ-marked ending takes ā before it.
7.3.113 | याडापः | After a feminine ā it takes yā before it.
7.3.116 | ङेराम्नद्याम्नीभ्यः | After a nadī and ā, the locative i becomes ām.
7.3.117 | इदुद्भ्याम् | So it does after a feminine i and u that is a nadī.
7.3.119 | अच्च घेः | After i and u the locative i becomes au, and they become a.
7.3.120 | आङो नाऽस्त्रियाम् | After i and u, but in a feminine, ā becomes nā.
7.4.1  | णौ चङ्युपधाया ह्रस्वः | Before ṇi with caṅ the vowel before the last sound is short.
7.4.11 | ऋच्छत्यॄताम् | In liṭ ṛcch, ṛ and roots in ṝ take guṇa.
7.4.25 | अकृत्सार्वधातुकयोर्दीर्घः | Before y, but of a kṛt or sārvadhātuka, a final vowel is long.
7.4.28 | रिङ् शयग्लिङ्क्षु | The final ṛ becomes ri before śa, yak and the yās of liṅ.
7.4.29 | गुणोऽर्तिसंयोगाद्योः | Before yak and in āśīrliṅ ṛ and roots in ṛ after a cluster take guṇa.
7.4.40 | द्यतिस्यतिमास्थामित्ति किति | Before a k-marked t do, so, mā and sthā have i.
7.4.49 | सः स्यार्धधातुके | s becomes t before the s of an ārdhadhātuka.
7.4.50 | तासस्त्योर्लोपः | The s of tās and as is lost before s.
7.4.51 | रि च | So it is before r.
7.4.52 | ह एति | Before e the s of tās and as becomes h.
7.4.59 | ह्रस्वः | The vowel of a doubling is short.
7.4.60 | हलादिः शेषः | Of a doubling only the first consonant stays.
7.4.61 | शर्पूर्वाः खयः | Of a sibilant and a stop that begin a doubling the stop stays.
7.4.62 | कुहोश्चुः | k kh g gh and h of a doubling become c ch j jh.
7.4.66 | उरत् | ṛ of a doubling becomes a.
7.4.70 | अत आदेः | A doubling's initial a is long.
7.4.71 | तस्मान्नुड् द्विहलः | After the long ā of its doubling a root in two consonants takes n.
7.4.73 | भवतेरः | In liṭ the doubling of bhū has a.
7.4.79 | सन्यतः | Before san the a of a doubling becomes i.
7.4.94 | दीर्घो लघोः | In luṅ of ṇic a light vowel of the doubling is long.
8.2.7  | नलोपः प्रातिपदिकान्तस्य | The n that ends a stem is lost at the end of a word.
8.2.18 | कृपो रो लः | The r of kṛp becomes l.
8.2.21 | अचि विभाषा | The r that comes of gṝ may become l before a vowel.
8.2.23 | संयोगान्तस्य लोपः | Of consonants together at the end of a word the last is lost.
8.2.24 | रात्सस्य | After r only s is lost so.
8.2.25 | धि च | s is lost before dh.
8.2.26 | झलो झलि | s between two jhal is lost.
8.2.28 | इट ईटि | s between i and ī is lost.
8.2.29 | स्कोः संयोगाद्योरन्ते च | s and k that begin a cluster are lost before jhal or at the end.
8.2.30 | चोः कुः | c ch j jh become k kh g gh before jhal or at the end.
8.2.31 | हो ढः | h becomes ḍh before jhal or at the end.
8.2.34 | नहो धः | The h of nah becomes dh before jhal or at the end.
8.2.36 | व्रश्चभ्रस्जसृजमृजयजराजभ्राजच्छशां षः | The last of vraśc, sṛj, yaj …, and ch and ś, become ṣ.
8.2.37 | एकाचो बशो भष् झषन्तस्य स्ध्वोः | b g ḍ d become bh gh ḍh dh when the aspirate behind is lost.
8.2.39 | झलां जशोऽन्ते | A stop at the end of a word takes the third of its row.
8.2.40 | झषस्तथोर्धोऽधः | After a voiced aspirate t and th become dh.
8.2.41 | षढोः कः सि | ṣ and ḍh become k before s.
8.2.42 | रदाभ्यां निष्ठातो नः पूर्वस्य च दः | After r and d the t of kta becomes n, and the d too.
8.2.43 | संयोगादेरातो धातोर्यण्वतः | So it is after ā of a root such as glā.
8.2.45 | ओदितश्च | So it is after roots marked with o.
8.2.66 | ससजुषो रुः | s at the end of a word becomes r (ru).
8.2.77 | हलि च | i and u before the r or v of a root are long before a consonant.
8.2.78 | उपधायां च | So they are when r or v is itself followed by a consonant of the root.
8.3.13 | ढो ढे लोपः | ḍh is lost before ḍh.
8.3.15 | खरवसानयोर्विसर्जनीयः | r at the end before a pause or a voiceless sound becomes visarga.
8.3.16 | रोः सुपि | Before su only ru becomes visarga.
8.3.24 | नश्चापदान्तस्य झलि | n and m inside a word become anusvāra before jhal.
8.3.59 | आदेशप्रत्यययोः | s of an affix or substitute becomes ṣ after iṇ and ku.
8.3.78 | इणः षीध्वंलुङ्लिटां धोऽङ्गात् | After iṇ dh of ṣīdhvam, luṅ and liṭ becomes ḍh.
8.3.79 | विभाषेटः | After iṭ that dh may become ḍh or stay.
8.4.1  | रषाभ्यां नो णः समानपदे | n becomes ṇ after r and ṣ in one word.
8.4.2  | अट्कुप्वाङ्नुम्व्यवायेऽपि | So it does across vowels, h y v r, ku, pu and anusvāra.
8.4.40 | स्तोः श्चुना श्चुः | s and tu beside ś and cu become ś and cu.
8.4.41 | ष्टुना ष्टुः | s and tu beside ṣ and ṭu become ṣ and ṭu.
8.4.53 | झलां जश् झशि | Stops and sibilants become voiced before a voiced stop.
8.4.54 | अभ्यासे चर्च | In a doubling an aspirate loses its breath.
8.4.55 | खरि च | Stops become voiceless before a voiceless sound.
8.4.56 | वाऽवसाने | So they may before a pause.
8.4.58 | अनुस्वारस्य ययि परसवर्णः | Anusvāra takes the nasal of the sound that follows.
8.4.65 | झरो झरि सवर्णे | After a consonant a stop or sibilant may be lost before its like.
"""
