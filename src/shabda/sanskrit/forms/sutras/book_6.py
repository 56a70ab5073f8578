"""Sūtras of book six: doubling, vowels, stems.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
6.1.4 | पूर्वोऽभ्यासः | Where a root is doubled the first of the two is called abhyāsa, the doubling.
6.1.8 | लिटि धातोरनभ्यासस्य | Before the perfect (liṭ) the root is doubled.
6.1.9 | सन्यङोः | Before the desiderative sa (san) and the intensive ya (yaṅ) the root is \
doubled.
6.1.10 | श्लौ | In class 3, whose sign is dropped (ślu), the root is doubled: juhoti.
6.1.11 | चङि | In the doubled aorist (caṅ) the root is doubled.
6.1.15 | वचिस्वपियजादीनां किति | Before a weak suffix such as -ta (silent k) vac, svap, yaj and \
their like have i u ṛ for their y v r: vac, ukta.
6.1.16 | ग्रहिज्यावयिव्यधिवष्टिविचतिवृश्चतिपृच्छतिभृज्जतीनां ङिति च | Before a weak suffix such \
as -ta (silent k or ṅ) grah, vyadh, prach and their like have i u ṛ for their y v r: grah, \
gṛhīta.
6.1.17 | लिट्यभ्यासस्योभयेषाम् | In the perfect (liṭ) the doubling of vac, grah and the roots \
listed with them has i u ṛ for y v r: uvāca.
6.1.24 | द्रवमूर्तिस्पर्शयोः श्यः | Where it means to set hard or to be cold to the \
touch, śyai has ī before -ta and -tavat.
6.1.30 | विभाषा श्वेः | Before the perfect (liṭ) and the intensive ya (yaṅ) the v of śvi may \
become u.
6.1.33 | अभ्यस्तस्य च | hve becomes hu where it is doubled.
6.1.39 | वश्चास्यान्यतरस्यां किति | Before a weak ending of the perfect (liṭ) the y of vay may \
become v.
6.1.45 | आदेच उपदेशेऽशिति | The final e o ai au of a root becomes ā (gai, gātum), but not before \
a suffix with a silent ś, such as the a of the present.
6.1.47 | स्फुरतिस्फुलत्योर्घञि | Before the noun suffix -a (ghañ) the o that the u of sphur and \
sphul makes becomes ā: sphāra.
6.1.50 | मीनातिमिनोतिदीङां ल्यपि च | mī, mi and dī have ā where their vowel would become e or ai, \
and before -ya (lyap): pramātum, pramāya.
6.1.51 | विभाषा लीयतेः | lī may have ā where its vowel would become e or ai, and before -ya \
(lyap): vilāya beside vilīya.
6.1.58 | सृजिदृशोर्झल्यमकिति | sṛj and dṛś take a after their ṛ before a suffix that begins with \
a stop or sibilant and is not weak: draṣṭum.
6.1.59 | अनुदात्तस्य चर्दुपधस्यान्यतरस्याम् | A root that takes no i, with ṛ before its last \
sound, may take a after the ṛ before a suffix that begins with a stop or sibilant and is not \
weak.
6.1.64 | धात्वादेः षः सः | A root listed with ṣ at its beginning is spoken with s.
6.1.66 | लोपो व्योर्वलि | v and y are lost before a consonant other than y.
6.1.68 | हल्ङ्याब्भ्यो दीर्घात्सुतिस्यपृक्तं हल् | After a consonant, and after the long ī or ā \
of a feminine, an ending that is a single s or t is dropped.
6.1.69 | एङ्ह्रस्वात्सम्बुद्धेः | After e, o or a short vowel the vocative singular loses the \
consonant of its ending.
6.1.73 | छे च | After a short vowel ch takes a t in front, which becomes c (8.4.40).
6.1.75 | दीर्घात् | After a long vowel inside a word ch takes a t in front, which becomes c \
(8.4.40); at the end of a word it may (6.1.76).
6.1.77 | इको यणचि | i u ṛ ḷ before an unlike vowel become y v r l.
6.1.78 | एचोऽयवायावः | e o ai au before a vowel become ay av āy āv.
6.1.87 | आद्गुणः | a or ā and a following i u ṛ ḷ, short or long, become one guṇa vowel: e, o, \
ar, al.
6.1.88 | वृद्धिरेचि | a or ā and a following e or ai become ai; with o or au they become au.
6.1.89 | एत्येधत्यूठ्सु | a or ā and the e of eti (goes) and edhate (grows), or the ū of ūh (vah \
in a compound), become ai or au.
6.1.90 | आटश्च | The augment ā and the vowel after it become one: ā, ai, au, ār (vṛddhi).
6.1.93 | औतोऽम्शसोः | The o of a stem and the a of the accusative endings -am and -as \
together become ā: gām.
6.1.96 | उस्यपदान्तात् | An a or ā inside a word gives way to the u of the ending -us.
6.1.97 | अतो गुणे | A short a inside a word gives way to a following a, e or o.
6.1.101 | अकः सवर्णे दीर्घः | a i u ṛ, short or long, and a following vowel of the same kind \
become one long vowel.
6.1.102 | प्रथमयोः पूर्वसवर्णः | In the nominative and accusative the last vowel of the stem and \
the vowel of the ending become one long vowel, like the first: kavī. But not a before another \
vowel (devau), and a long ī or ū only before the -as of the accusative (nadīḥ, but nadyaḥ).
6.1.103 | तस्माच्छसो नः पुंसि | After the long vowel so made the s of the accusative plural \
becomes n in the masculine.
6.1.107 | अमि पूर्वः | After a i u, short or long, the a of the case ending -am is lost.
6.1.108 | सम्प्रसारणाच्च | Where y v r became i u ṛ (samprasāraṇa), the vowel that followed is \
lost.
6.1.110 | ङसिङसोश्च | After e and o the a of the ending -as (ablative, genitive) is lost.
6.1.111 | ऋत उत् | ṛ and the a of the ending -as (ablative, genitive) together become u, with an r \
after it: pituḥ.
6.1.112 | ख्यत्यात्परस्य | After sakhi and pati, whose i has become y, the ending -as becomes \
-us.
6.1.114 | हशि च | aḥ becomes o before a voiced consonant if its ḥ is made from s: rāmo gacchati. \
Step by step the s becomes r (called ru), the r becomes u, and a + u becomes o. ḥ made from r, as \
in punaḥ, becomes r: punar gacchati.
6.1.131 | दिव उत् | The v of div becomes u at the end of a word, as before bhyām and su.
6.3.111 | ढ्रलोपे पूर्वस्य दीर्घोऽणः | When ḍh is lost before ḍh, or r before r, the a i u in \
front of it grows long.
6.3.112 | सहिवहोरोदवर्णस्य | When the ḍh of sah and vah is lost, their a becomes o.
6.3.128 | विश्वस्य वसुराटोः | Before vasu and rāṭ viśva ends in ā.
6.3.138 | चौ | When the a of añc is lost before its c, the vowel in front of it grows long.
6.4.2 | हलः | Where y v r became i u ṛ after a consonant and that vowel ends the stem, it grows \
long: hve, hūta.
6.4.3 | नामि | Before the genitive plural ending -nām the final vowel of the stem grows long.
6.4.6 | नृ च | Before -nām the ṛ of nṛ (man) may grow long.
6.4.7 | नोपधायाः | Before -nām the vowel before the n of a stem grows long.
6.4.8 | सर्वनामस्थाने चासम्बुद्धौ | Before a strong ending the vowel before a final n is long, but \
not in the vocative singular: rājānam.
6.4.10 | सान्तमहतः संयोगस्य | Before a strong ending the vowel before ns, and that of mahat, is \
long, but not in the vocative singular.
6.4.11 | अप्तृन्तृच्स्वसृनप्तृनेष्टृत्वष्टृक्षत्तृहोतृपोतृप्रशास्तॄणाम् | Before the strong \
endings, but not in the vocative singular, the last vowel grows long in ap (water), in nouns of \
the doer in -tṛ, in svasṛ (sister) and a few more.
6.4.12 | इन्हन्पूषार्यम्णां शौ | Before the i of the neuter plural the last vowel of stems in -in \
and -han, and of pūṣan and aryaman, grows long.
6.4.13 | सौ च | Before the s of the nominative singular the last vowel of stems in -in and -han, \
and of pūṣan and aryaman, grows long.
6.4.14 | अत्वसन्तस्य चाधातोः | In the nominative singular the last vowel of -mat, -vat and -as \
grows long.
6.4.15 | अनुनासिकस्य क्विझलोः क्ङिति | A root that ends in a nasal has a long vowel before a weak \
suffix such as -ta (silent k or ṅ) that begins with a stop or sibilant.
6.4.18 | क्रमश्च क्त्वि | Before -tvā the a of kram may grow long.
6.4.19 | च्छ्वोः शूडनुनासिके च | Before a nasal, a stop or a sibilant the cch of a root becomes \
ś, and its v becomes ū.
6.4.20 | ज्वरत्वरस्रिव्यविमवामुपधायाश्च | Before a nasal, a stop or a sibilant the v of jvar, \
tvar, sriv, av and mav becomes ū together with the vowel next to it.
6.4.21 | राल्लोपः \
| After r a final ch or v of a root is lost before a nasal, a stop or a sibilant.
6.4.23 | श्नान्नलोपः | After the na of class 7 (śnam) the next n of the root is lost.
6.4.24 | अनिदितां हल उपधायाः क्ङिति | Before a weak suffix such as -ta (silent k or ṅ) a root \
loses the nasal before its last consonant, unless it is listed with a silent i: bandh, baddha.
6.4.25 | दंशसञ्जस्वञ्जां शपि | Before the a of class 1 (śap) daṃś, sañj and svañj lose their \
nasal.
6.4.26 | रञ्जेश्च | Before the a of class 1 (śap) rañj loses its nasal.
6.4.27 | घञि च भावकरणयोः | Before the noun suffix -a (ghañ), for the act or its means, rañj loses \
its nasal.
6.4.28 | स्यदो जवे | syada (speed) is made from syand without its nasal.
6.4.32 | जान्तनशां विभाषा | Before -tvā a root in -j, and naś, may keep its nasal.
6.4.33 | भञ्जेश्च चिणि | Before the i of the passive aorist (ciṇ) bhañj may lose its nasal.
6.4.34 | शास इदङ्हलोः | The ā of śās becomes i before the a of the aorist (aṅ) and before a weak \
suffix such as -ta (silent k or ṅ) that begins with a consonant.
6.4.35 | शा हौ | Before the ending -hi śās becomes śā.
6.4.36 | हन्तेर्जः | Before the ending -hi han becomes ja.
6.4.37 | अनुदात्तोपदेशवनतितनोत्यादीनामनुनासिकलोपो झलि क्ङिति | gam, ram, man, tan and their like \
lose their nasal before a weak suffix such as -ta (silent k or ṅ) that begins with a stop or \
sibilant.
6.4.42 | जनसनखनां सञ्झलोः | The n of jan, san and khan becomes ā before a weak suffix such as -ta \
(silent k or ṅ) that begins with a stop or sibilant.
6.4.43 | ये विभाषा | The n of jan, san and khan may become ā before a weak suffix (silent k or ṅ) \
that begins with y, such as the ya of the passive.
6.4.44 | तनोतेर्यकि | The n of tan may become ā before the ya of the passive.
6.4.47 | भ्रस्जो रोपधयो रमन्यतरस्याम् | Before a suffix outside the present system (ārdhadhātuka) \
bhrasj may become bharj.
6.4.48 | अतो लोपः | A final short a is lost before a suffix outside the present system \
(ārdhadhātuka).
6.4.51 | णेरनिटि | The causative i (ṇi) is lost before a suffix outside the present system that \
does not take i (iṭ).
6.4.55 | अयामन्ताल्वाय्येत्न्विष्णुषु | Before ām and the suffixes anta, ālu, āyya, itnu and iṣṇu \
the causative i (ṇi) becomes ay.
6.4.60 | निष्ठायामण्यदर्थे | The i of kṣi grows long before a -ta that names the doer: \
kṣīṇa, wasted away; the t is then n (8.2.46).
6.4.62 | स्यसिच्सीयुट्तासिषु भावकर्मणोरुपदेशेऽज्झनग्रहदृशां वा चिण्वदिट् च | In the passive, \
before sya, s (sic), sīy and tās, a root that ends in a vowel, and han, grah and dṛś, may be \
treated as before the i of the passive aorist (ciṇ); i then comes in front of the suffix.
6.4.64 | आतो लोप इटि च | The final ā of a root is lost before the added i (iṭ), and before a weak \
suffix that begins with a vowel, outside the present system: papuḥ.
6.4.66 | घुमास्थागापाजहातिसां हलि | dā, dhā, mā, sthā, gā, pā, hā and so (finish) have ī for \
their vowel before a weak suffix (silent k or ṅ) that begins with a consonant, outside the \
present system.
6.4.67 | एर्लिङि | Before the yās of the benedictive (āśīrliṅ) dā, dhā, mā, sthā, gā, pā, hā and \
so (finish) have e for their vowel: deyāt.
6.4.68 | वाऽन्यस्य संयोगादेः | Before the yās of the benedictive (āśīrliṅ) a final ā after two \
consonants may become e; in sthā it must (6.4.67).
6.4.71 | लुङ्लङ्लृङ्क्ष्वडुदात्तः | In the imperfect (laṅ), the aorist (luṅ) and the conditional \
(lṛṅ) a, the augment, comes before the root.
6.4.72 | आडजादीनाम् | In the imperfect (laṅ), the aorist (luṅ) and the conditional (lṛṅ) the \
augment before a vowel is ā.
6.4.74 | न माङ्योगे | After the prohibitive mā the imperfect (laṅ) and the aorist (luṅ) have no \
augment.
6.4.77 | अचि श्नुधातुभ्रुवां य्वोरियङुवङौ | Before a vowel the i ī and u ū of a root, of nu (class \
5) and of bhrū (brow) become iy and uv, where no other rule changes them.
6.4.78 | अभ्यासस्यासवर्णे | The i and u of a doubling become iy and uv before an unlike vowel.
6.4.79 | स्त्रियाः | The ī of strī becomes iy before a vowel of an ending.
6.4.80 | वाऽम्शसोः | Before the accusative endings -am and -as the ī of strī may become iy.
6.4.81 | इणो यण् | The root i (go) becomes y before a vowel where it does not become e or ai: \
yanti.
6.4.82 | एरनेकाचोऽसंयोगपूर्वस्य | The i or ī of a root in a stem of several vowels becomes y \
before a vowel, unless two consonants come before it.
6.4.83 | ओः सुपि | The ū of a root at the end of a stem of several vowels becomes v before a case \
ending that begins with a vowel, unless two consonants come before it.
6.4.84 | वर्षाभ्वश्च | The ū of varṣābhū, and by a vārttika that of punarbhū, becomes v before a \
case ending that begins with a vowel.
6.4.87 | हुश्नुवोः सार्वधातुके | The u of nu (śnu, class 5) after a single consonant, and that of \
hu, becomes v before a vowel.
6.4.88 | भुवो वुग्लुङ्लिटोः | Before a vowel bhū takes v at its end in the aorist (luṅ) and the \
perfect (liṭ).
6.4.89 | ऊदुपधाया गोहः | Before a vowel guh has ū where its u would become o: gūhati.
6.4.95 | ह्लादो निष्ठायाम् | Before -ta the ā of hlād is short; d and t then become nn (8.2.42).
6.4.98 | गमहनजनखनघसां लोपः क्ङित्यनङि | gam, han, jan, khan and ghas lose their a before a weak \
suffix (silent k or ṅ) that begins with a vowel (jagmuḥ), but not before the a of the aorist (aṅ): \
agamat.
6.4.101 | हुझल्भ्यो हेर्धिः | After hu, and after a stop or sibilant, the ending -hi becomes \
-dhi.
6.4.104 | चिणो लुक् | After the i of the passive aorist (ciṇ) the ending -ta is lost.
6.4.105 | अतो हेः | After a short a the ending -hi is lost.
6.4.106 | उतश्च प्रत्ययादसंयोगपूर्वात् | After the u of a suffix, with no more than one consonant \
before it, the ending -hi is lost.
6.4.107 | लोपश्चास्यान्यतरस्यां म्वोः | Before m and v the u of nu and u (classes 5 and 8) may be \
lost, unless two consonants come before it: sunvaḥ or sunuvaḥ, but āpnuvaḥ.
6.4.108 | नित्यं करोतेः | After kṛ the u of class 8 is always lost before m and v.
6.4.109 | ये च | After kṛ the u of class 8 is always lost before y.
6.4.110 | अत उत्सार्वधातुके | The a of karu (kṛ with its u) becomes u before a weak ending of the \
present system: kuru.
6.4.111 | श्नसोरल्लोपः | The a of na (śnam, class 7) and of as (be) is lost before a weak ending \
of the present system.
6.4.112 | श्नाभ्यस्तयोरातः | The ā of nā (śnā, class 9) and of a doubled root is lost before a \
weak ending of the present system that begins with a vowel, that of dā and dhā before a consonant \
too: dadati, dadmaḥ.
6.4.113 | ई हल्यघोः | The ā of nā (śnā, class 9) and of a doubled root, other than dā and dhā, \
becomes ī before a weak ending of the present system that begins with a consonant.
6.4.114 | इद्दरिद्रस्य | The ā of daridrā becomes i before a weak ending that begins with a \
consonant.
6.4.115 | भियोऽन्यतरस्याम् | The ī of bhī may become i before a weak ending that begins with a \
consonant.
6.4.116 | जहातेश्च | The ā of hā (leave) may become i before a weak ending that begins with a \
consonant.
6.4.118 | लोपो यि | The ā of hā (leave) is lost before a weak ending that begins with y.
6.4.119 | घ्वसोरेद्धावभ्यासलोपश्च | Before the ending -hi the vowel of dā and dhā, and \
the s of as (be), become e, and the doubling is lost: dehi, edhi.
6.4.120 | अत एकहल्मध्येऽनादेशादेर्लिटि | In the weak forms of the perfect (liṭ) a root with a \
between two single consonants has e, and loses its doubling, if the doubling begins with the same \
consonant as the root: pecuḥ, but jagaduḥ.
6.4.121 | थलि च सेटि | Before -itha in the perfect (liṭ) a root with a between two single \
consonants has e, and loses its doubling, if the doubling begins with the same consonant as the \
root: pecitha.
6.4.122 | तॄफलभजत्रपश्च | In the weak forms of the perfect (liṭ) and before -itha tṝ, phal, bhaj \
and trap have e and lose their doubling: bhejuḥ.
6.4.123 | राधो हिंसायाम् | In the weak forms of the perfect (liṭ) and before -itha rādh (hurt) has \
e and loses its doubling.
6.4.124 | वा जॄभ्रमुत्रसाम् | In the weak forms of the perfect (liṭ) and before -itha jṝ, bhram \
and tras may have e and lose their doubling.
6.4.125 | फणां च सप्तानाम् | In the weak forms of the perfect (liṭ) and before -itha phaṇ and six \
more roots may have e and lose their doubling.
6.4.127 | अर्वणस्त्रसावनञः | arvan (horse) becomes arvant, but not in the nominative singular and \
not after the negative an-.
6.4.130 | पादः पत् | pād (foot) at the end of a stem becomes pad before a weak ending that begins \
with a vowel.
6.4.131 | वसोः सम्प्रसारणम् | The v of vas becomes u before a weak ending that begins with a \
vowel.
6.4.132 | वाह ऊठ् | The vā of vāh becomes ū before a weak ending that begins with a vowel.
6.4.133 | श्वयुवमघोनामतद्धिते | The v of śvan, yuvan and maghavan becomes u before a weak ending \
that begins with a vowel.
6.4.134 | अल्लोपोऽनः | A stem in -an loses its a before a weak ending that begins with a vowel.
6.4.136 | विभाषा ङिश्योः | A stem in -an may keep its a before the i of the locative and the ī of \
the neuter dual.
6.4.138 | अचः | añc without its nasal loses its a before a weak ending that begins with a vowel.
6.4.139 | उद ईत् | After ud the a of añc becomes ī before a weak ending that begins with a vowel.
6.4.140 | आतो धातोः | A root in -ā loses its ā before a weak case ending that begins with a \
vowel.
6.4.142 | ति विंशतेर्डिति | viṃśati loses its ti before a suffix with a silent ḍ.
6.4.143 | टेः | Before a suffix with a silent ḍ a stem loses its last vowel and what follows it.
6.4.146 | ओर्गुणः | Before a taddhita suffix that begins with a vowel or y the final u of the \
stem becomes o.
6.4.148 | यस्येति च | A stem loses its final i or a, short or long, before the ī of the feminine, \
and before a taddhita suffix that begins with a vowel or y.
"""
