"""What the sūtras say that derivations by the whole grammar use most.

One a line: number | text | what it does, in one sentence of our own.
"""

from dataclasses import dataclass
from functools import cache

_TABLE = """
2.4.85 | लुटः प्रथमस्य डारौरसः | In luṭ the endings of the third person become ā rau ras.
3.1.5  | गुप्तिज्किद्भ्यः सन् | Gup, tij and kit take san, in a sense of their own.
3.1.6  | मान्बधदान्शान्भ्यो दीर्घश्चाभ्यासस्य | Mān, badh, dān, śān take san; ī in the doubling.
3.1.25 | सत्यापपाशरूपवीणातूलश्लोकसेनालोमत्वचवर्मवर्णचूर्णचुरादिभ्यो णिच् | Class 10 takes ṇic.
3.1.28 | गुपूधूपविच्छिपणिपनिभ्य आयः | Gup, dhūp, vich, paṇ and pan take āya.
3.1.30 | कमेर्णिङ् | Kam takes ṇiṅ.
3.1.33 | स्यतासी लृलुटोः | Sya stands before lṛṭ and lṛṅ, tās before luṭ.
3.1.35 | कास्प्रत्ययादाममन्त्रे लिटि | Before liṭ a root made with an affix takes ām.
3.1.36 | इजादेश्च गुरुमतोऽनृच्छः | A root beginning with a heavy i u ṛ e o takes ām before liṭ.
3.1.40 | कृञ्चानुप्रयुज्यते लिटि | After ām follows kṛ, bhū or as in liṭ.
3.1.43 | च्लि लुङि | Before luṅ stands cli.
3.1.44 | च्लेः सिच् | Cli becomes sic, that is s.
3.1.48 | णिश्रिद्रुस्रुभ्यः कर्तरि चङ् | After ṇi, śri, dru and sru cli becomes caṅ.
3.1.55 | पुषादिद्युताद्यॢदितः परस्मैपदेषु | After puṣ, dyut and ḷ-marked roots cli becomes aṅ.
3.1.67 | सार्वधातुके यक् | In the passive yak stands before a sārvadhātuka ending.
3.1.68 | कर्तरि शप् | In the active śap, that is a, stands before a sārvadhātuka ending.
3.1.69 | दिवादिभ्यः श्यन् | After the roots of class 4 stands śyan, that is ya.
3.1.70 | वा भ्राशभ्लाशभ्रमुक्रमुक्लमुत्रसित्रुटिलषः | These eight roots take śyan or not, as one likes.
3.1.71 | यसोऽनुपसर्गात् | Yas without a prefix takes śyan or not.
3.1.74 | श्रुवः शृ च | Śru takes śnu and becomes śṛ.
3.1.77 | तुदादिभ्यः शः | After the roots of class 6 stands śa, that is a.
3.1.96 | तव्यत्तव्यानीयरः | What ought to be done is said with tavya and anīya.
3.1.133 | ण्वुल्तृचौ | The doer is said with ṇvul (aka) and tṛc (tṛ).
3.2.102 | निष्ठा | What is past is said with kta and ktavatu.
3.2.110 | लुङ् | What is past is said with luṅ.
3.2.111 | अनद्यतने लङ् | What was before today is said with laṅ.
3.2.115 | परोक्षे लिट् | What was before today and out of sight is said with liṭ.
3.2.123 | वर्तमाने लट् | What is now is said with laṭ.
3.2.124 | लटः शतृशानचावप्रथमासमानाधिकरणे | Laṭ may become śatṛ (at) and śānac (āna).
3.3.10 | तुमुन्ण्वुलौ क्रियायां क्रियार्थायाम् | Tumun says what an act is done for.
3.3.13 | लृट् शेषे च | What is to come is said with lṛṭ.
3.3.15 | अनद्यतने लुट् | What comes after today is said with luṭ.
3.3.18 | भावे | The act itself is said with ghañ.
3.3.94 | स्त्रियां क्तिन् | The act as a feminine noun is said with ktin (ti).
3.3.115 | ल्युट् च | The act as a neuter noun is said with lyuṭ (yu).
3.3.139 | लिङ्निमित्ते लृङ् क्रियातिपत्तौ | What would be or would have been is said with lṛṅ.
3.3.161 | विधिनिमन्त्रणामन्त्रणाधीष्टसंप्रश्नप्रार्थनेषु लिङ् | Should and may are said with liṅ.
3.3.162 | लोट् च | Command and request are said with loṭ too.
3.3.173 | आशिषि लिङ्लोटौ | A blessing is said with liṅ or loṭ.
3.4.21 | समानकर्तृकयोः पूर्वकाले | Of two acts of one doer the earlier takes ktvā.
3.4.78 | तिप्तस्झिसिप्थस्थमिब्वस्मस्तातांझथासाथांध्वमिड्वहिमहिङ् | The lakāra becomes a personal ending.
3.4.79 | टित आत्मनेपदानां टेरे | In ṭ-marked lakāras the end of an ātmanepada ending becomes e.
3.4.80 | थासः से | In ṭ-marked lakāras thās becomes se.
3.4.81 | लिटस्तझयोरेशिरेच् | In liṭ ta becomes e and jha ire.
3.4.82 | परस्मैपदानां णलतुसुस्थलथुसणल्वमाः | In liṭ the parasmaipada endings are a atus us tha …
3.4.86 | एरुः | In loṭ the i of an ending becomes u.
3.4.87 | सेर्ह्यपिच्च | In loṭ si becomes hi.
3.4.89 | मेर्निः | In loṭ mi becomes ni.
3.4.90 | आमेतः | In loṭ the e of an ending becomes ām.
3.4.91 | सवाभ्यां वामौ | In loṭ e becomes va after s and am after v.
3.4.92 | आडुत्तमस्य पिच्च | In loṭ the first person takes ā before its ending.
3.4.93 | एत ऐ | In loṭ the e of the first person becomes ai.
3.4.99 | नित्यं ङितः | In ṅ-marked lakāras the s that ends vas and mas is lost.
3.4.100 | इतश्च | In ṅ-marked lakāras the i of a parasmaipada ending is lost.
3.4.101 | तस्थस्थमिपां तांतंतामः | In ṅ-marked lakāras tas thas tha mi become tām tam ta am.
3.4.102 | लिङः सीयुट् | In liṅ the ātmanepada ending takes sīy before it.
3.4.103 | यासुट् परस्मैपदेषूदात्तो ङिच्च | In liṅ the parasmaipada ending takes yās before it.
3.4.104 | किदाशिषि | In a blessing the yās counts as k-marked.
3.4.105 | झस्य रन् | In liṅ jha becomes ran.
3.4.106 | इटोऽत् | In liṅ the ending i becomes a.
3.4.107 | सुट् तिथोः | In liṅ the t and th of an ending take s before them.
3.4.108 | झेर्जुस् | In liṅ jhi becomes us.
3.4.109 | सिजभ्यस्तविदिभ्यश्च | After sic, a doubled root or vid jhi becomes us.
4.1.2  | स्वौजसमौट्छष्टाभ्याम्भिस्ङेभ्याम्भ्यस्ङसिँभ्याम्भ्यस्ङसोसाम्ङ्योस्सुप् | A case ending is put on.
6.1.8  | लिटि धातोरनभ्यासस्य | Before liṭ the root is doubled.
6.1.9  | सन्यङोः | Before san and yaṅ the root is doubled.
6.1.11 | चङि | Before caṅ the root is doubled.
6.1.15 | वचिस्वपियजादीनां किति | Before a k-marked affix y v r of vac, svap, yaj … become i u ṛ.
6.1.16 | ग्रहिज्यावयिव्यधिवष्टिविचतिवृश्चतिपृच्छतिभृज्जतीनां ङिति च | So too in grah, vyadh, prach …
6.1.17 | लिट्यभ्यासस्योभयेषाम् | Before liṭ y v r of their doubling become i u ṛ.
6.1.45 | आदेच उपदेशेऽशिति | A root taught with a final e ai o takes ā where no ś-marked affix follows.
6.1.64 | धात्वादेः षः सः | The ṣ that begins a root as taught becomes s.
6.1.66 | लोपो व्योर्वलि | v and y are lost before a consonant other than y.
6.1.68 | हल्ङ्याब्भ्यो दीर्घात्सुतिस्यपृक्तं हल् | After a consonant, or the long ī ā of a feminine, s and t go.
6.1.69 | एङ्ह्रस्वात्सम्बुद्धेः | After e o or a short vowel the consonant of the vocative is lost.
6.1.73 | छे च | A short vowel takes t before ch.
6.1.75 | दीर्घात् | A long vowel takes t before ch.
6.1.77 | इको यणचि | i u ṛ ḷ before another vowel become y v r l.
6.1.78 | एचोऽयवायावः | e o ai au before a vowel become ay av āy āv.
6.1.87 | आद्गुणः | a with the i u ṛ that follows becomes one guṇa vowel.
6.1.88 | वृद्धिरेचि | a with the e o ai au that follows becomes one vṛddhi vowel.
6.1.90 | आटश्च | The augment ā with the vowel that follows becomes one vṛddhi vowel.
6.1.97 | अतो गुणे | A short a inside a word gives way to a following a e o.
6.1.101 | अकः सवर्णे दीर्घः | Two vowels of one kind become one long vowel.
6.1.102 | प्रथमयोः पूर्वसवर्णः | In the first two cases both vowels become the former, long.
6.1.103 | तस्माच्छसो नः पुंसि | After that long vowel the s of the accusative is n in the masculine.
6.1.107 | अमि पूर्वः | Before the a of am the former vowel alone stays.
6.1.108 | सम्प्रसारणाच्च | After samprasāraṇa the vowel that followed is lost.
6.1.110 | ङसिँङसोश्च | After e and o the a of as (ablative, genitive) is lost.
6.1.111 | ऋत उत् | ṛ with the a of as (ablative, genitive) becomes u.
6.1.114 | हशि च | After a and before a voiced consonant that r (ru) becomes u.
6.3.111 | ढ्रलोपे पूर्वस्य दीर्घोऽणः | Where ḍh or r was lost, the a i u before it is long.
6.4.3  | नामि | Before nām the final vowel is long.
6.4.8  | सर्वनामस्थाने चासम्बुद्धौ | Before a strong ending the vowel before n is long.
6.4.10 | सान्तमहतः संयोगस्य | Before a strong ending the vowel before ns is long.
6.4.11 | अप्तृन्तृच्स्वसृनप्तृनेष्टृत्वष्टृक्षत्तृहोतृपोतृप्रशास्तॄणाम् | Agents in tṛ are long before them.
6.4.12 | इन्हन्पूषार्यम्णां शौ | Of in-stems the vowel is long before i of the neuter plural.
6.4.13 | सौ च | Of in-stems the vowel is long before s of the nominative.
6.4.15 | अनुनासिकस्य क्विझलोः क्ङिति | Before k- or ṅ-marked t a final nasal makes its vowel long.
6.4.24 | अनिदितां हल उपधायाः क्ङिति | Before k- and ṅ-marked affixes the inner n of a root is lost.
6.4.25 | दंशसञ्जस्वञ्जां शपि | Before śap daṃś, sañj and svañj lose their nasal.
6.4.26 | रञ्जेश्च | Before śap rañj too loses its nasal.
6.4.37 | अनुदात्तोपदेशवनतितनोत्यादीनामनुनासिकलोपो झलि क्ङिति | Gam, ram, man … lose the nasal before t.
6.4.48 | अतो लोपः | A final short a is lost before an ārdhadhātuka affix.
6.4.51 | णेरनिटि | Before an ārdhadhātuka affix without iṭ ṇi is lost.
6.4.55 | अयामन्ताल्वाय्येत्न्विष्णुषु | Before ām ṇi becomes ay.
6.4.64 | आतो लोप इटि च | A final ā is lost before iṭ and before a weak vowel.
6.4.66 | घुमास्थागापाजहातिसां हलि | Before a weak consonant dā, mā, sthā, gā, pā … have ī.
6.4.71 | लुङ्लङ्लृङ्क्ष्वडुदात्तः | In luṅ, laṅ and lṛṅ the root takes a before it.
6.4.72 | आडजादीनाम् | A root that begins with a vowel takes ā there.
6.4.77 | अचि श्नुधातुभ्रुवां य्वोरियङुवङौ | Before a vowel the i and u of a root become iy and uv.
6.4.87 | हुश्नुवोः सार्वधातुके | Before a vowel the u of śnu after one consonant becomes v.
6.4.88 | भुवो वुग्लुङ्लिटोः | Before a vowel bhū takes v in luṅ and liṭ.
6.4.89 | ऊदुपधाया गोहः | The u of guh, where guṇa is due, becomes ū before a vowel.
6.4.105 | अतो हेः | After a short a hi is lost.
6.4.107 | लोपश्चास्यान्यतरस्यां म्वोः | The u of śnu may be lost before m and v.
6.4.120 | अत एकहल्मध्येऽनादेशादेर्लिटि | In weak liṭ a becomes e and the doubling is lost.
6.4.143 | टेः | Before a ḍ-marked affix the end from the last vowel on is lost.
7.1.1  | युवोरनाकौ | yu becomes ana, and vu becomes aka.
7.1.3  | झोऽन्तः | jh of an ending becomes ant.
7.1.9  | अतो भिस ऐस् | After a short a bhis becomes ais.
7.1.12 | टाङसिँङसामिनात्स्याः | After a short a, ā becomes ina, ṅasi āt and ṅas sya.
7.1.13 | ङेर्यः | After a short a, e of the dative becomes ya.
7.1.18 | औङ आपः | After a feminine ā, au becomes ī.
7.1.19 | नपुंसकाच्च | After a neuter au becomes ī.
7.1.20 | जश्शसोः शिः | After a neuter the plural as becomes i.
7.1.24 | अतोऽम् | After a neuter in short a they become am.
7.1.35 | तुह्योस्तातङाशिष्यन्यतरस्याम् | In a blessing tu and hi may become tāt.
7.1.54 | ह्रस्वनद्यापो नुट् | After a short vowel, a nadī or ā, ām takes n before it.
7.1.59 | शे मुचादीनाम् | Before śa muc and its fellows take a nasal after the vowel.
7.1.72 | नपुंसकस्य झलचः | Before a strong ending a neuter takes n after its last vowel.
7.1.73 | इकोऽचि विभक्तौ | Before a vowel of an ending a neuter in i u ṛ takes n.
7.1.94 | ऋदुशनस्पुरुदंसोऽनेहसां च | Before s of the nominative ṛ becomes an.
7.1.100 | ॠत इद्धातोः | The final ṝ of a root becomes ir.
7.1.101 | उपधायाश्च | So does the last ṝ but one.
7.2.1  | सिचि वृद्धिः परस्मैपदेषु | Before sic of the parasmaipada the final vowel takes vṛddhi.
7.2.3  | वदव्रजहलन्तस्याचः | Before such sic the vowel of a root in a consonant takes vṛddhi.
7.2.35 | आर्धधातुकस्येड्वलादेः | An ārdhadhātuka that begins with a consonant but y takes i.
7.2.70 | ऋद्धनोः स्ये | After ṛ and han, sya takes i.
7.2.79 | लिङः सलोपोऽनन्त्यस्य | In sārvadhātuka liṅ an s that is not the last sound is lost.
7.2.80 | अतो येयः | After a short a yā becomes iy.
7.2.81 | आतो ङितः | After a short a the ā of a ṅ-marked ending becomes iy.
7.2.115 | अचो ञ्णिति | Before a ñ- or ṇ-marked affix the final vowel takes vṛddhi.
7.2.116 | अत उपधायाः | Before it the a before the last sound takes vṛddhi.
7.3.52 | चजोः कु घिण्ण्यतोः | Before a gh-marked affix and ṇyat c and j become k and g.
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
7.4.28 | रिङ् शयग्लिङ्क्षु | The final ṛ becomes ri before śa, yak and the yās of liṅ.
7.4.40 | द्यतिस्यतिमास्थामित्ति किति | Before a k-marked t do, so, mā and sthā have i.
7.4.50 | तासस्त्योर्लोपः | The s of tās and as is lost before s.
7.4.51 | रि च | So it is before r.
7.4.59 | ह्रस्वः | The vowel of a doubling is short.
7.4.60 | हलादिः शेषः | Of a doubling only the first consonant stays.
7.4.62 | कुहोश्चुः | k kh g gh and h of a doubling become c ch j jh.
7.4.66 | उरत् | ṛ of a doubling becomes a.
7.4.70 | अत आदेः | A doubling's initial a is long.
7.4.73 | भवतेरः | In liṭ the doubling of bhū has a.
7.4.79 | सन्यतः | Before san the a of a doubling becomes i.
8.2.7  | नलोपः प्रातिपदिकान्तस्य | The n that ends a stem is lost at the end of a word.
8.2.18 | कृपो रो लः | The r of kṛp becomes l.
8.2.21 | अचि विभाषा | The r that comes of gṝ may become l before a vowel.
8.2.23 | संयोगान्तस्य लोपः | Of consonants together at the end of a word the last is lost.
8.2.24 | रात्सस्य | After r only s is lost so.
8.2.25 | धि च | s is lost before dh.
8.2.28 | इट ईटि | s between i and ī is lost.
8.2.29 | स्कोः संयोगाद्योरन्ते च | s and k that begin a cluster are lost before jhal or at the end.
8.2.30 | चोः कुः | c ch j jh become k kh g gh before jhal or at the end.
8.2.31 | हो ढः | h becomes ḍh before jhal or at the end.
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
8.3.24 | नश्चापदान्तस्य झलि | n and m inside a word become anusvāra before jhal.
8.3.59 | आदेशप्रत्यययोः | s of an affix or substitute becomes ṣ after iṇ and ku.
8.4.1  | रषाभ्यां नो णः समानपदे | n becomes ṇ after r and ṣ in one word.
8.4.2  | अट्कुप्वाङ्नुम्व्यवायेऽपि | So it does across vowels, h y v r, ku, pu and anusvāra.
8.4.40 | स्तोः श्चुना श्चुः | s and tu beside ś and cu become ś and cu.
8.4.41 | ष्टुना ष्टुः | s and tu beside ṣ and ṭu become ṣ and ṭu.
8.4.53 | झलां जश् झशि | Stops and sibilants become voiced before a voiced stop.
8.4.54 | अभ्यासे चर्च | In a doubling an aspirate loses its breath.
8.4.55 | खरि च | Stops become voiceless before a voiceless sound.
8.4.56 | वाऽवसाने | So they may before a pause.
8.4.58 | अनुस्वारस्य ययि परसवर्णः | Anusvāra takes the nasal of the sound that follows.
"""


@dataclass(frozen=True, slots=True)
class Sutra:
    """A rule's own words (Devanagari) and what it does; both empty when not in the table."""

    name: str = ""
    gloss: str = ""


@cache
def _sutras() -> dict[str, Sutra]:
    lines = (line.split("|") for line in _TABLE.strip().splitlines())
    return {number.strip(): Sutra(name.strip(), gloss.strip()) for number, name, gloss in lines}


def sutra(number: str) -> Sutra:
    """Look a sūtra up by its number (`7.3.84`)."""
    return _sutras().get(number, Sutra())
