"""Sūtras of book six: doubling, vowels, stems.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
6.1.8 | लिटि धातोरनभ्यासस्य | Before the perfect (liṭ) the root is doubled.
6.1.9 | सन्यङोः | Before the desiderative sa (san) and the intensive ya (yaṅ) the root is \
doubled.
6.1.10 | श्लौ | In class 3 (before ślu) the root is doubled.
6.1.11 | चङि | In the doubled aorist (caṅ) the root is doubled.
6.1.15 | वचिस्वपियजादीनां किति \
| Before a suffix with a silent k the y v r of vac, svap, yaj and their like become i u ṛ.
6.1.16 | ग्रहिज्यावयिव्यधिवष्टिविचतिवृश्चतिपृच्छतिभृज्जतीनां ङिति च \
| Before a suffix with a silent k or ṅ the y v r of grah, vyadh, prach and their like become i u \
ṛ.
6.1.17 | लिट्यभ्यासस्योभयेषाम् \
| In the doubling of liṭ the y v r of the roots of vac and grah become i u ṛ.
6.1.24 | द्रवमूर्तिस्पर्शयोः श्यः | Of what sets hard, or of cold to the touch, śyai has ī before a \
suffix of niṣṭhā.
6.1.30 | विभाषा श्वेः | Before the perfect (liṭ) the v of śvi may become u.
6.1.33 | अभ्यस्तस्य च | hve becomes hu where it is doubled.
6.1.39 | वश्चास्यान्यतरस्यां किति | Before a weak ending of the perfect (liṭ) the y of vay may \
become v.
6.1.45 | आदेच उपदेशेऽशिति \
| A root given with a final e o ai au takes ā, but not before a suffix such as -a of the present.
6.1.47 | स्फुरतिस्फुलत्योर्घञि | Before ghañ the diphthong of sphur and sphul becomes ā.
6.1.50 | मीनातिमिनोतिदीङां ल्यपि च | Mī, mi and dī take ā where their vowel would become e or \
ai.
6.1.51 | विभाषा लीयतेः | lī may take ā where it would take e or ai.
6.1.58 | सृजिदृशोर्झल्यमकिति \
| Sṛj and dṛś take a after their ṛ before a stop or sibilant of a suffix without a silent k.
6.1.59 | अनुदात्तस्य चर्दुपधस्यान्यतरस्याम् \
| An aniṭ root with ṛ before its last sound may take a after it before a stop or sibilant.
6.1.64 | धात्वादेः षः सः | The ṣ that begins a root as taught becomes s.
6.1.66 | लोपो व्योर्वलि | v and y are lost before a consonant other than y.
6.1.68 | हल्ङ्याब्भ्यो दीर्घात्सुतिस्यपृक्तं हल् \
| After a consonant, or the long ī ā of a feminine, s and t go.
6.1.69 | एङ्ह्रस्वात्सम्बुद्धेः \
| After e o or a short vowel the consonant of the vocative is lost.
6.1.73 | छे च | After a short vowel ch takes a t in front, which becomes c (8.4.40).
6.1.75 | दीर्घात् | A long vowel takes t before ch.
6.1.77 | इको यणचि | i u ṛ ḷ before an unlike vowel become y v r l.
6.1.78 | एचोऽयवायावः | e o ai au before a vowel become ay av āy āv.
6.1.87 | आद्गुणः | a or ā and a following i u ṛ ḷ, short or long, become one guṇa vowel: e, o, \
ar, al.
6.1.88 | वृद्धिरेचि | a or ā and a following e or ai become ai; with o or au they become au.
6.1.89 | एत्येधत्यूठ्सु | a or ā and the e of eti (goes) and edhate (grows), or the ū of ūh (vah \
in a compound), become ai or au.
6.1.90 | आटश्च | The augment ā and the vowel after it become one: ā, ai, au, ār (vṛddhi).
6.1.93 | औतोऽम्शसोः | The o of a stem with the a of the accusative endings am and as becomes ā.
6.1.96 | उस्यपदान्तात् | An a or ā inside a word gives way to the u of us.
6.1.97 | अतो गुणे | A short a inside a word gives way to a following a, e or o.
6.1.101 | अकः सवर्णे दीर्घः | a i u ṛ, short or long, and a following vowel of the same kind \
become one long vowel.
6.1.102 | प्रथमयोः पूर्वसवर्णः | In the nominative and accusative the last vowel of the stem and \
the vowel of the ending become one long vowel, like the first.
6.1.103 | तस्माच्छसो नः पुंसि \
| After that long vowel the s of the accusative is n in the masculine.
6.1.107 | अमि पूर्वः | Before the a of am the former vowel alone stays.
6.1.108 | सम्प्रसारणाच्च | Where y v r became i u ṛ (samprasāraṇa), the vowel that followed is \
lost.
6.1.110 | ङसिँङसोश्च | After e and o the a of as (ablative, genitive) is lost.
6.1.111 | ऋत उत् | ṛ with the a of as (ablative, genitive) becomes u.
6.1.112 | ख्यत्यात्परस्य | After sakhi and pati, whose i has become y, the a of as becomes u.
6.1.114 | हशि च | The r (ru) of aḥ becomes u before a voiced \
consonant; a + u is then o.
6.1.131 | दिव उत् | The v of div becomes u at the end of a word, as before bhyām and su.
6.3.111 | ढ्रलोपे पूर्वस्य दीर्घोऽणः | When ḍh is lost before ḍh, or r before r, the a i u \
before it grows long.
6.3.112 | सहिवहोरोदवर्णस्य | When the ḍh of sah and vah is lost, their a becomes o.
6.3.128 | विश्वस्य वसुराटोः | Before vasu and rāṭ the a of viśva is long.
6.3.138 | चौ | Before the c of añc whose a is lost, the vowel in front grows long.
6.4.2 | हलः | A vowel that came of a semivowel after a consonant is long.
6.4.3 | नामि | Before nām the final vowel is long.
6.4.6 | नृ च | The ṛ of nṛ (man) may grow long before nām.
6.4.7 | नोपधायाः | Before nām the vowel before the n of a stem grows long.
6.4.8 | सर्वनामस्थाने चासम्बुद्धौ | Before a strong ending the vowel before n is long.
6.4.10 | सान्तमहतः संयोगस्य \
| Before a strong ending the vowel before ns, and that of mahat, is long.
6.4.11 | अप्तृन्तृच्स्वसृनप्तृनेष्टृत्वष्टृक्षत्तृहोतृपोतृप्रशास्तॄणाम् \
| Of ap (water), agents in tṛ, svasṛ and a few more the inner vowel is long before the strong \
endings.
6.4.12 | इन्हन्पूषार्यम्णां शौ \
| Of stems in in and han, of pūṣan and aryaman the vowel is long before the i of the neuter \
plural.
6.4.13 | सौ च \
| Of stems in in and han, of pūṣan and aryaman the vowel is long before the s of the nominative.
6.4.14 | अत्वसन्तस्य चाधातोः \
| In the nominative singular the last vowel of -mat, -vat (matup) and -as is long.
6.4.15 | अनुनासिकस्य क्विझलोः क्ङिति \
| A final nasal makes its vowel long before a stop or sibilant of a suffix with a silent k or ṅ.
6.4.18 | क्रमश्च क्त्वि | Before tvā the a of kram may grow long.
6.4.19 | च्छ्वोः शूडनुनासिके च \
| cch becomes ś, and v becomes ū, before a nasal, a stop or a sibilant.
6.4.20 | ज्वरत्वरस्रिव्यविमवामुपधायाश्च \
| In jvar, tvar, sriv, av and mav the v with its vowel becomes ū before a nasal, a stop or a \
sibilant.
6.4.21 | राल्लोपः \
| After r a final ch or v of a root is lost before a nasal, a stop or a sibilant.
6.4.23 | श्नान्नलोपः | After śnam a following n of the root is lost.
6.4.24 | अनिदितां हल उपधायाः क्ङिति \
| Before a suffix with a silent k or ṅ the inner nasal of a root is lost.
6.4.25 | दंशसञ्जस्वञ्जां शपि | Before śap daṃś, sañj and svañj lose their nasal.
6.4.26 | रञ्जेश्च | Before śap rañj loses its nasal.
6.4.27 | घञि च भावकरणयोः | Before ghañ for the act or its means rañj loses its nasal.
6.4.28 | स्यदो जवे | The word syada (speed) is made from syand without its nasal.
6.4.32 | जान्तनशां विभाषा | Before ktvā a root in j, and naś, may keep its nasal.
6.4.33 | भञ्जेश्च चिणि | Before the i of the passive aorist (luṅ) bhañj may lose its nasal.
6.4.34 | शास इदङ्हलोः \
| The ā of śās becomes i before aṅ and before a consonant of a suffix with a silent k or ṅ.
6.4.35 | शा हौ | Before hi śās becomes śā.
6.4.36 | हन्तेर्जः | Before hi han becomes ja.
6.4.37 | अनुदात्तोपदेशवनतितनोत्यादीनामनुनासिकलोपो झलि क्ङिति \
| Gam, ram, man, tan and their like lose the nasal before a stop or sibilant of a suffix with a \
silent k or ṅ.
6.4.42 | जनसनखनां सञ्झलोः \
| The n of jan, san and khan becomes ā before a stop or sibilant of a suffix with a silent k or ṅ.
6.4.43 | ये विभाषा \
| The n of jan, san and khan may become ā before the y of a suffix with a silent k or ṅ.
6.4.44 | तनोतेर्यकि | The n of tan may become ā before the ya of the passive.
6.4.47 | भ्रस्जो रोपधयो रमन्यतरस्याम् | Outside the present system (before an ārdhadhātuka \
suffix) bhrasj may become bharj.
6.4.48 | अतो लोपः | A final short a is lost before a suffix outside the present system \
(ārdhadhātuka).
6.4.51 | णेरनिटि | The causative i (ṇi) is lost before a suffix outside the present system that \
takes no i (iṭ).
6.4.55 | अयामन्ताल्वाय्येत्न्विष्णुषु | Before ām the causative i (ṇi) becomes ay.
6.4.60 | निष्ठायामण्यदर्थे \
| The i of kṣi grows long before ta, unless it says that something is done; the t is then n \
(8.2.46).
6.4.62 | स्यसिच्सीयुट्तासिषु भावकर्मणोरुपदेशेऽज्झनग्रहदृशां वा चिण्वदिट् च \
| In the passive a root in a vowel may be treated as before ciṇ, with i.
6.4.64 | आतो लोप इटि च | A final ā is lost before the added i (iṭ) and before a vowel of a weak \
ending.
6.4.66 | घुमास्थागापाजहातिसां हलि \
| Dā, mā, sthā, gā, pā, hā and so have ī before a consonant of a suffix with a silent k or ṅ \
outside the present system.
6.4.67 | एर्लिङि | Before the yās of the benedictive (āśīrliṅ) dā, dhā, sthā, gā, pā, hā and so \
have e.
6.4.68 | वाऽन्यस्य संयोगादेः | Before the yās of the benedictive (āśīrliṅ) ā after a cluster \
becomes e or stays.
6.4.71 | लुङ्लङ्लृङ्क्ष्वडुदात्तः | In the aorist (luṅ), the imperfect (laṅ) and the conditional \
(lṛṅ) the root takes a before it.
6.4.72 | आडजादीनाम् | In the aorist (luṅ), the imperfect (laṅ) and the conditional (lṛṅ) a root \
that begins with a vowel takes ā before it.
6.4.74 | न माङ्योगे | With mā the augment of the aorist (luṅ) and the imperfect (laṅ) is left \
off.
6.4.77 | अचि श्नुधातुभ्रुवां य्वोरियङुवङौ | Before a vowel the i and u of a root become iy and uv.
6.4.78 | अभ्यासस्यासवर्णे | The i u of a doubling becomes iy uv before an unlike vowel.
6.4.79 | स्त्रियाः | The ī of strī becomes iy before a vowel of an ending.
6.4.80 | वाऽम्शसोः | The ī of strī may become iy or stay before the accusative endings am and as.
6.4.81 | इणो यण् | The root i (go) becomes y before a vowel.
6.4.82 | एरनेकाचोऽसंयोगपूर्वस्य | The i of a stem of several vowels becomes y before a vowel.
6.4.83 | ओः सुपि \
| The ū of a root that ends a stem of several vowels becomes v before a vowel of a case ending.
6.4.84 | वर्षाभ्वश्च | The ū of varṣābhū and punarbhū becomes v before a vowel of a case ending.
6.4.87 | हुश्नुवोः सार्वधातुके | Before a vowel the u of śnu after one consonant becomes v.
6.4.88 | भुवो वुग्लुङ्लिटोः | Before a vowel bhū takes v in the aorist (luṅ) and the perfect \
(liṭ).
6.4.89 | ऊदुपधाया गोहः | The u of guh, where it would become o, becomes ū before a vowel.
6.4.95 | ह्लादो निष्ठायाम् | The ā of hlād is short before ta; d and t are then nn (8.2.42).
6.4.98 | गमहनजनखनघसां लोपः क्ङित्यनङि \
| Gam, han, jan, khan and ghas lose their a before a vowel of a suffix with a silent k or ṅ.
6.4.101 | हुझल्भ्यो हेर्धिः | After hu and after a stop or sibilant hi becomes dhi.
6.4.104 | चिणो लुक् | After ciṇ the ending is lost.
6.4.105 | अतो हेः | After a short a hi is lost.
6.4.106 | उतश्च प्रत्ययादसंयोगपूर्वात् \
| After the u of a suffix that no cluster precedes hi is lost.
6.4.107 | लोपश्चास्यान्यतरस्यां म्वोः | The u of śnu may be lost before m and v.
6.4.108 | नित्यं करोतेः | After kṛ the u is always lost before m and v.
6.4.109 | ये च | After kṛ the u is always lost before y.
6.4.110 | अत उत्सार्वधातुके \
| The a of kar (kṛ with u) becomes u before a weak ending of the present system.
6.4.111 | श्नसोरल्लोपः \
| The a of śnam (class 7) and of as (be) is lost before a weak ending of the present system.
6.4.112 | श्नाभ्यस्तयोरातः \
| The ā of śnā (class 9) and of a doubled root is lost before a vowel of a weak ending.
6.4.113 | ई हल्यघोः \
| The ā of śnā (class 9) and of a doubled root, not of dā and dhā, becomes ī before a consonant \
of a weak ending.
6.4.114 | इद्दरिद्रस्य | The ā of daridrā becomes i before a consonant of a weak ending.
6.4.115 | भियोऽन्यतरस्याम् | The ī of bhī may become i before a consonant of a weak ending.
6.4.116 | जहातेश्च | The ā of hā (leave) may become i before a consonant of a weak ending.
6.4.118 | लोपो यि | The ā of hā (leave) is lost before the y of a weak ending.
6.4.119 | घ्वसोरेद्धावभ्यासलोपश्च | Before hi dā, dhā and as have e, and a doubling is lost.
6.4.120 | अत एकहल्मध्येऽनादेशादेर्लिटि \
| In weak liṭ the a of a root between two single consonants becomes e, and the doubling is lost.
6.4.121 | थलि च सेटि \
| Before tha with iṭ the a of a root between two single consonants becomes e, and the doubling \
is lost.
6.4.122 | तॄफलभजत्रपश्च | In the weak forms of the perfect (liṭ) tṝ, phal, bhaj and trap have e \
and no doubling.
6.4.123 | राधो हिंसायाम् | Rādh (hurt) has e and no doubling in the perfect (liṭ).
6.4.124 | वा जॄभ्रमुत्रसाम् | In the perfect (liṭ) jṝ, bhram and tras may have e and no \
doubling.
6.4.125 | फणां च सप्तानाम् | In the perfect (liṭ) phaṇ and six more roots may have e and no \
doubling.
6.4.127 | अर्वणस्त्रसावनञः | Arvan ends in t (arvant), but not in the nominative singular.
6.4.130 | पादः पत् | pād, foot, at the end of a stem is pad before a weak vowel ending.
6.4.131 | वसोः सम्प्रसारणम् | The v of vas becomes u before a vowel of a weak ending.
6.4.132 | वाह ऊठ् | Before a weak vowel ending the vā of vāh becomes ū.
6.4.133 | श्वयुवमघोनामतद्धिते \
| The v of śvan, yuvan and maghavan becomes u before a vowel of a weak ending.
6.4.134 | अल्लोपोऽनः | The a of a stem in an is lost before a vowel of a weak ending.
6.4.136 | विभाषा ङिश्योः \
| The a of a stem in an may be lost before the i of the locative and the ī of the neuter dual.
6.4.138 | अचः | The a of añc, whose nasal is gone, is lost before a vowel of a weak ending.
6.4.139 | उद ईत् | After ud the a of añc becomes ī before a vowel of a weak ending.
6.4.140 | आतो धातोः | The final ā of a root is lost before a vowel of a weak case ending.
6.4.143 | टेः | Before a suffix with a silent ḍ the end from the last vowel on is lost.
6.4.146 | ओर्गुणः | Before a vowel or y of a taddhita suffix the final u of the stem becomes o.
6.4.148 | यस्येति च | The final i or a of a stem is lost before ī and before a vowel or y of a \
taddhita suffix.
"""
