"""Sūtras of books one to six: affixes, vowels, stems.

One a line: number | text | what it does, in one sentence of our own.
"""

TABLE = """
1.2.17 | स्थाघ्वोरिच्च | Before sic of the ātmanepada sthā and the dā roots have i.
2.4.36 | अदो जग्धिर्ल्यप्ति किति | Ad becomes jagdh before lyap and a k-marked suffix in t.
2.4.37 | लुङ्सनोर्घस्लृ | Before luṅ and san ad becomes ghas.
2.4.38 | घञपोश्च | So it does before ghañ and ap.
2.4.40 | लिट्यन्यतरस्याम् | Before liṭ ad becomes ghas or stays.
2.4.42 | हनो वध लिङि | Before the liṅ of blessing han becomes vadha.
2.4.43 | लुङि च | Before luṅ too han becomes vadha.
2.4.45 | इणो गा लुङि | Before luṅ the root i (go) becomes gā.
2.4.52 | अस्तेर्भूः | Before an ārdhadhātuka as (be) becomes bhū.
2.4.53 | ब्रुवो वचिः | Before an ārdhadhātuka brū becomes vac.
2.4.54 | चक्षिङः ख्याञ् | Before an ārdhadhātuka cakṣ becomes khyā, first kśā.
2.4.56 | अजेर्व्यघञपोः | Before an ārdhadhātuka, but for ghañ and ap, aj becomes vī.
2.4.85 | लुटः प्रथमस्य डारौरसः | In luṭ the endings of the third person become ā rau ras.
3.1.5  | गुप्तिज्किद्भ्यः सन् | Gup, tij and kit take san, in a sense of their own.
3.1.6  | मान्बधदान्शान्भ्यो दीर्घश्चाभ्यासस्य | Mān, badh, dān, śān take san; ī in the doubling.
3.1.25 | सत्यापपाशरूपवीणातूलश्लोकसेनालोमत्वचवर्मवर्णचूर्णचुरादिभ्यो णिच् | Class 10 takes ṇic.
3.1.28 | गुपूधूपविच्छिपणिपनिभ्य आयः | Gup, dhūp, vich, paṇ and pan take āya.
3.1.30 | कमेर्णिङ् | Kam takes ṇiṅ.
3.1.33 | स्यतासी लृलुटोः | Sya stands before lṛṭ and lṛṅ, tās before luṭ.
3.1.35 | कास्प्रत्ययादाममन्त्रे लिटि | Before liṭ a root made with an affix takes ām.
3.1.36 | इजादेश्च गुरुमतोऽनृच्छः | A root beginning with a heavy i u ṛ e o takes ām before liṭ.
3.1.37 | दयायासश्च | Day, ay and ās take ām before liṭ.
3.1.38 | उषविदजागृभ्योऽन्यतरस्याम् | Before liṭ uṣ, vid and jāgṛ take ām or not.
3.1.39 | भीह्रीभृहुवां श्लुवच्च | Bhī, hrī, bhṛ and hu take ām before liṭ or not, doubled as in class 3.
3.1.40 | कृञ्चानुप्रयुज्यते लिटि | After ām follows kṛ, bhū or as in liṭ.
3.1.41 | विदाङ्कुर्वन्त्वित्यन्यतरस्याम् | Vid may take ām and kṛ in loṭ too.
3.1.43 | च्लि लुङि | Before luṅ stands cli.
3.1.44 | च्लेः सिच् | Cli becomes sic, that is s.
3.1.45 | शल इगुपधादनिटः क्सः | After a root in ś ṣ s h with i u ṛ before it, cli becomes sa.
3.1.48 | णिश्रिद्रुस्रुभ्यः कर्तरि चङ् | After ṇi, śri, dru and sru cli becomes caṅ.
3.1.52 | अस्यतिवक्तिख्यातिभ्योऽङ् | After as (throw), vac and khyā cli becomes aṅ.
3.1.53 | लिपिसिचिह्वश्च | After lip, sic and hvā cli becomes aṅ.
3.1.55 | पुषादिद्युताद्यॢदितः परस्मैपदेषु | After puṣ, dyut and ḷ-marked roots cli becomes aṅ.
3.1.56 | सर्तिशास्त्यर्तिभ्यश्च | So it does after sṛ, śās and ṛ.
3.1.57 | इरितो वा | After a root marked with ir cli becomes aṅ or not.
3.1.66 | चिण् भावकर्मणोः | In the passive cli becomes ciṇ, that is i, before ta.
3.1.67 | सार्वधातुके यक् | In the passive yak stands before a sārvadhātuka ending.
3.1.68 | कर्तरि शप् | In the active śap, that is a, stands before a sārvadhātuka ending.
3.1.69 | दिवादिभ्यः श्यन् | After the roots of class 4 stands śyan, that is ya.
3.1.70 | वा भ्राशभ्लाशभ्रमुक्रमुक्लमुत्रसित्रुटिलषः | These eight roots take śyan or not, as one likes.
3.1.71 | यसोऽनुपसर्गात् | Yas without a prefix takes śyan or not.
3.1.73 | स्वादिभ्यः श्नुः | After the roots of class 5 stands śnu, that is nu.
3.1.74 | श्रुवः शृ च | Śru takes śnu and becomes śṛ.
3.1.77 | तुदादिभ्यः शः | After the roots of class 6 stands śa, that is a.
3.1.78 | रुधादिभ्यः श्नम् | The roots of class 7 take śnam, that is na, after their last vowel.
3.1.79 | तनादिकृञ्भ्य उः | After the roots of class 8 and kṛ stands u.
3.1.81 | क्र्यादिभ्यः श्ना | After the roots of class 9 stands śnā, that is nā.
3.1.83 | हलः श्नः शानज्झौ | After a consonant śnā becomes āna before hi.
3.1.96 | तव्यत्तव्यानीयरः | What ought to be done is said with tavya and anīya.
3.1.133 | ण्वुल्तृचौ | The doer is said with ṇvul (aka) and tṛc (tṛ).
3.2.102 | निष्ठा | What is past is said with kta and ktavatu.
3.2.110 | लुङ् | What is past is said with luṅ.
3.2.111 | अनद्यतने लङ् | What was before today is said with laṅ.
3.2.115 | परोक्षे लिट् | What was before today and out of sight is said with liṭ.
3.2.123 | वर्तमाने लट् | What is now is said with laṭ.
3.2.124 | लटः शतृशानचावप्रथमासमानाधिकरणे | Laṭ may become śatṛ (at) and śānac (āna).
3.2.187 | ञीतः क्तः | A root marked with ñi takes kta of the present too.
3.3.10 | तुमुन्ण्वुलौ क्रियायां क्रियार्थायाम् | Tumun says what an act is done for.
3.3.13 | लृट् शेषे च | What is to come is said with lṛṭ.
3.3.15 | अनद्यतने लुट् | What comes after today is said with luṭ.
3.3.18 | भावे | The act itself is said with ghañ.
3.3.40 | हस्तादाने चेरस्तेये | Ci takes ghañ for picking by hand.
3.3.42 | सङ्घे चानौत्तराधर्ये | Ci takes ghañ for a body of beings.
3.3.94 | स्त्रियां क्तिन् | The act as a feminine noun is said with ktin (ti).
3.3.96 | मन्त्रे वृषेषपचमनविदभूवीरा उदात्तः | In the Veda some roots take ktin with the accent on it.
3.3.97 | ऊतियूतिजूतिसातिहेतिकीर्तयश्च | Ūti, yūti, jūti, sāti, heti and kīrti are made so, with ktin.
3.3.115 | ल्युट् च | The act as a neuter noun is said with lyuṭ (yu).
3.3.121 | हलश्च | After a root in a consonant ghañ makes the name of a tool or place.
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
3.4.83 | विदो लटो वा | After vid the endings of laṭ may be those of liṭ (a, atuḥ, uḥ …).
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
3.4.110 | आतः | After ā the jhi of luṅ becomes jus, where sic was lost.
3.4.111 | लङः शाकटायनस्यैव | After ā the jhi of laṅ becomes jus, Śākaṭāyana says.
3.4.112 | द्विषश्च | So it may after dviṣ.
4.1.2  | स्वौजसमौट्छष्टाभ्याम्भिस्ङेभ्याम्भ्यस्ङसिँभ्याम्भ्यस्ङसोसाम्ङ्योस्सुप् | A case ending is put on.
4.1.4  | अजाद्यतष्टाप् | Ajā and its like and stems in a take ṭāp, that is ā, in the feminine.
4.1.6  | उगितश्च | A stem with a suffix marked u ṛ ḷ takes ṅīp, that is ī, in the feminine.
5.2.94 | तदस्यास्त्यस्मिन्निति मतुप् | Who or what has it: matup, that is mat.
6.1.8  | लिटि धातोरनभ्यासस्य | Before liṭ the root is doubled.
6.1.9  | सन्यङोः | Before san and yaṅ the root is doubled.
6.1.10 | श्लौ | Before ślu (class 3) a root is doubled.
6.1.11 | चङि | Before caṅ the root is doubled.
6.1.15 | वचिस्वपियजादीनां किति | Before a k-marked affix y v r of vac, svap, yaj … become i u ṛ.
6.1.16 | ग्रहिज्यावयिव्यधिवष्टिविचतिवृश्चतिपृच्छतिभृज्जतीनां ङिति च | So too in grah, vyadh, prach …
6.1.17 | लिट्यभ्यासस्योभयेषाम् | Before liṭ y v r of their doubling become i u ṛ.
6.1.33 | अभ्यस्तस्य च | hve becomes hu where it is doubled.
6.1.45 | आदेच उपदेशेऽशिति | A root taught with a final e ai o takes ā where no ś-marked affix follows.
6.1.50 | मीनातिमिनोतिदीङां ल्यपि च | Mī, mi and dī take ā where guṇa or vṛddhi would come.
6.1.51 | विभाषा लीयतेः | lī may take ā where it would take e or ai.
6.1.58 | सृजिदृशोर्झल्यमकिति | sṛj and dṛś take a after their ṛ before jhal not marked with k.
6.1.59 | अनुदात्तस्य चर्दुपधस्यान्यतरस्याम् | Anudātta roots with ṛ may take that a too.
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
6.1.96 | उस्यपदान्तात् | An a or ā inside a word gives way to the u of us.
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
6.4.2 | हलः | A vowel that came of a semivowel after a consonant is long.
6.4.3  | नामि | Before nām the final vowel is long.
6.4.8  | सर्वनामस्थाने चासम्बुद्धौ | Before a strong ending the vowel before n is long.
6.4.10 | सान्तमहतः संयोगस्य | Before a strong ending the vowel before ns is long.
6.4.11 | अप्तृन्तृच्स्वसृनप्तृनेष्टृत्वष्टृक्षत्तृहोतृपोतृप्रशास्तॄणाम् | Agents in tṛ are long before them.
6.4.12 | इन्हन्पूषार्यम्णां शौ | Of in-stems the vowel is long before i of the neuter plural.
6.4.13 | सौ च | Of in-stems the vowel is long before s of the nominative.
6.4.14 | अत्वसन्तस्य चाधातोः | In the singular, not the vocative, -at of matup and -as lengthen.
6.4.15 | अनुनासिकस्य क्विझलोः क्ङिति | Before k- or ṅ-marked t a final nasal makes its vowel long.
6.4.23 | श्नान्नलोपः | After śnam a following n of the root is lost.
6.4.24 | अनिदितां हल उपधायाः क्ङिति | Before k- and ṅ-marked affixes the inner n of a root is lost.
6.4.25 | दंशसञ्जस्वञ्जां शपि | Before śap daṃś, sañj and svañj lose their nasal.
6.4.26 | रञ्जेश्च | Before śap rañj too loses its nasal.
6.4.32 | जान्तनशां विभाषा | Before ktvā a root in j, and naś, may keep its nasal.
6.4.34 | शास इदङ्हलोः | The ā of śās becomes i before aṅ and a k- or ṅ-marked consonant.
6.4.35 | शा हौ | Before hi śās becomes śā.
6.4.36 | हन्तेर्जः | Before hi han becomes ja.
6.4.37 | अनुदात्तोपदेशवनतितनोत्यादीनामनुनासिकलोपो झलि क्ङिति | Gam, ram, man … lose the nasal before t.
6.4.47 | भ्रस्जो रोपधयो रमन्यतरस्याम् | bhrasj may become bharj before an ārdhadhātuka.
6.4.48 | अतो लोपः | A final short a is lost before an ārdhadhātuka affix.
6.4.51 | णेरनिटि | Before an ārdhadhātuka affix without iṭ ṇi is lost.
6.4.55 | अयामन्ताल्वाय्येत्न्विष्णुषु | Before ām ṇi becomes ay.
6.4.62 | स्यसिच्सीयुट्तासिषु भावकर्मणोरुपदेशेऽज्झनग्रहदृशां वा चिण्वदिट् च \
| In the passive a root in a vowel may be treated as before ciṇ, with i.
6.4.64 | आतो लोप इटि च | A final ā is lost before iṭ and before a weak vowel.
6.4.66 | घुमास्थागापाजहातिसां हलि | Before a weak consonant dā, mā, sthā, gā, pā … have ī.
6.4.67 | एर्लिङि | Before the yās of āśīrliṅ dā, dhā, sthā, gā, pā, hā and so have e.
6.4.68 | वाऽन्यस्य संयोगादेः | Before the liṅ of blessing ā after a cluster becomes e or stays.
6.4.71 | लुङ्लङ्लृङ्क्ष्वडुदात्तः | In luṅ, laṅ and lṛṅ the root takes a before it.
6.4.72 | आडजादीनाम् | A root that begins with a vowel takes ā there.
6.4.77 | अचि श्नुधातुभ्रुवां य्वोरियङुवङौ | Before a vowel the i and u of a root become iy and uv.
6.4.78 | अभ्यासस्यासवर्णे | The i u of a doubling becomes iy uv before an unlike vowel.
6.4.81 | इणो यण् | The root i (go) becomes y before a vowel.
6.4.82 | एरनेकाचोऽसंयोगपूर्वस्य | The i of a stem of several vowels becomes y before a vowel.
6.4.87 | हुश्नुवोः सार्वधातुके | Before a vowel the u of śnu after one consonant becomes v.
6.4.88 | भुवो वुग्लुङ्लिटोः | Before a vowel bhū takes v in luṅ and liṭ.
6.4.89 | ऊदुपधाया गोहः | The u of guh, where guṇa is due, becomes ū before a vowel.
6.4.98 | गमहनजनखनघसां लोपः क्ङित्यनङि | Gam, han, jan, khan, ghas lose their a before k ṅ vowels.
6.4.101 | हुझल्भ्यो हेर्धिः | After hu and a stop or sibilant hi becomes dhi.
6.4.104 | चिणो लुक् | After ciṇ the ending is lost.
6.4.105 | अतो हेः | After a short a hi is lost.
6.4.106 | उतश्च प्रत्ययादसंयोगपूर्वात् | After the u of a suffix that no cluster precedes hi is lost.
6.4.107 | लोपश्चास्यान्यतरस्यां म्वोः | The u of śnu may be lost before m and v.
6.4.108 | नित्यं करोतेः | After kṛ the u is always lost before m and v.
6.4.109 | ये च | And before y.
6.4.110 | अत उत्सार्वधातुके | Before k ṅ sārvadhātukas the a of kar (kṛ with u) becomes u.
6.4.111 | श्नसोरल्लोपः | The a of śnam and of as (be) is lost before k ṅ sārvadhātukas.
6.4.112 | श्नाभ्यस्तयोरातः | The ā of śnā and of a doubled root is lost before a k ṅ vowel.
6.4.113 | ई हल्यघोः | And becomes ī before a k ṅ consonant, but not in dā and dhā.
6.4.114 | इद्दरिद्रस्य | The ā of daridrā becomes i there.
6.4.115 | भियोऽन्यतरस्याम् | The ī of bhī may become i there.
6.4.116 | जहातेश्च | The ā of hā (leave) may become i there.
6.4.118 | लोपो यि | And is lost before y.
6.4.119 | घ्वसोरेद्धावभ्यासलोपश्च | Before hi dā, dhā and as have e, and a doubling is lost.
6.4.120 | अत एकहल्मध्येऽनादेशादेर्लिटि | In weak liṭ a becomes e and the doubling is lost.
6.4.121 | थलि च सेटि | So it is before tha with iṭ.
6.4.122 | तॄफलभजत्रपश्च | tṝ, phal, bhaj and trap have that e in liṭ too.
6.4.123 | राधो हिंसायाम् | Rādh (hurt) has e and no doubling in liṭ.
6.4.134 | अल्लोपोऽनः | Before a weak vowel ending the a of a stem in an is lost.
6.4.143 | टेः | Before a ḍ-marked affix the end from the last vowel on is lost.
"""
