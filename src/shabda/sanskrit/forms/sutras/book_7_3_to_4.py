"""Sūtras of book seven, chapters three and four: stems and doubling.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
7.3.3 | न य्वाभ्यां पदान्ताभ्यां पूर्वौ तु ताभ्यामैच् | Before a taddhita with a \
silent ñ, ṇ or k, where the first syllable has the y or v of a prefix, its vowel stays, and ai or \
au comes before that sound: naiyāyika, of nyāya.
7.3.4 | द्वारादीनां च | Before a taddhita with a silent ñ, ṇ or k dvāra, svara and their \
like take au before their v, and their vowel stays: dauvārika.
7.3.20 | अनुशतिकादीनां च | In compounds like anuśatika the first vowel of both members becomes \
ā, ai, au or ār: pāralaukika.
7.3.32 | हनस्तोऽचिण्णलोः | Before a suffix with a silent ñ or ṇ, such as -aka, the n of han \
becomes t, ghātaka; but not before the i of the passive aorist (ciṇ) or the -a of the perfect \
(ṇal).
7.3.33 | आतो युक् चिण्कृतोः | Before the i of the passive aorist (ciṇ), and before a kṛt suffix \
with a silent ñ or ṇ such as -aka, a root in -ā takes y at its end.
7.3.52 | चजोः कु घिण्ण्यतोः | Before the noun suffix -a (ghañ) and before -ya (ṇyat) the final c \
and j of a root become k and g.
7.3.54 | हो हन्तेर्ञ्णिन्नेषु | The h of han becomes gh before n, and before a suffix with a \
silent ñ or ṇ such as -aka.
7.3.55 | अभ्यासाच्च | After its doubling the h of han becomes gh.
7.3.56 | हेरचङि | After its doubling the h of hi (send) becomes gh, but not in the doubled aorist \
(caṅ).
7.3.57 | सन्लिटोर्जेः | After its doubling the j of ji becomes g before the desiderative sa \
(san) and the perfect (liṭ).
7.3.58 | विभाषा चेः | Before the desiderative sa (san) and in the perfect (liṭ) the c of ci may \
become k after its doubling.
7.3.71 | ओतः श्यनि | Before the ya of class 4 (śyan) a final o is lost.
7.3.72 | क्सस्याचि | The a of the aorist sign sa (ksa) is lost before a vowel.
7.3.74 | शमामष्टानां दीर्घः श्यनि | Before the ya of class 4 (śyan) śam and the seven roots \
listed after it, such as bhram and mad, have a long vowel: śāmyati.
7.3.75 | ष्ठिवुक्लमुचमां शिति | Before a suffix with a silent ś, such as the a of the present, \
ṣṭhiv, klam, and cam after the prefix ā, have a long vowel: klāmati, ācāmati.
7.3.76 | क्रमः परस्मैपदेषु | In the active, before a suffix with a silent ś, such as the a of the \
present, the vowel of kram is long: krāmati.
7.3.77 | इषुगमियमां छः | Before a suffix with a silent ś, such as the a of the present, the last \
sound of iṣ, gam and yam becomes ch: gacchati.
7.3.78 | पाघ्राध्मास्थाम्नादाण्दृश्यर्तिसर्तिशदसदां पिबजिघ्रधमतिष्ठमनयच्छपश्यर्च्छधौशीयसीदाः | \
Before a suffix with a silent ś, such as the a of the present, pā (drink) becomes piba, ghrā \
jighra, sthā tiṣṭha, dṛś paśya, and seven more roots have forms of their own.
7.3.79 | ज्ञाजनोर्जा | Before a suffix with a silent ś, such as the nā of class 9 or the ya of \
class 4, jñā and jan become jā: jānāti, jāyate.
7.3.80 | प्वादीनां ह्रस्वः | Before a suffix with a silent ś, such as the nā of class 9, pū, lū \
and the roots listed with them have a short vowel: punāti.
7.3.82 | मिदेर्गुणः | Before a suffix with a silent ś, such as the ya of class 4, the i of mid \
becomes e: medyati.
7.3.83 | जुसि च | Before the ending -us (jus) a final i u ṛ of the stem becomes e o ar (guṇa): \
ajuhavuḥ.
7.3.84 | सार्वधातुकार्धधातुकयोः | Before most suffixes the last vowel of a root or verb \
stem rises (guṇa): i ī become e, u ū become o, ṛ ṝ become ar.
7.3.85 | जाग्रोऽविचिण्णल्ङित्सु | The ṛ of jāgṛ becomes ar (guṇa), jāgarita, except before a \
suffix with a silent ṅ, the suffix vi, the i of the passive aorist (ciṇ) and the -a of the \
perfect (ṇal).
7.3.86 | पुगन्तलघूपधस्य च | Before most suffixes a short i u ṛ ḷ right before the last \
consonant of a root becomes e o ar al (guṇa).
7.3.89 | उतो वृद्धिर्लुकि हलि | In class 2, where the root has no sign, a final u becomes au \
before -ti, -si, -mi and their like that begin with a consonant.
7.3.93 | ब्रुव ईट् | After brū the endings -ti, -si, -mi and their like that begin with a \
consonant take ī in front: bravīti.
7.3.95 | तुरुस्तुशम्यमः सार्वधातुके | After tu, ru, stu, śam and am an ending of the present \
system that begins with a consonant may take ī in front.
7.3.96 | अस्तिसिचोऽपृक्ते | After as (be), and after the s of the aorist (sic), an ending of a \
single consonant takes ī in front: āsīt.
7.3.98 | रुदश्च पञ्चभ्यः | After rud, svap, śvas, an (breathe) and jakṣ an ending that is a \
single s or t takes ī in front.
7.3.99 | अड्गार्ग्यगालवयोः | After rud and the four roots like it an ending that is a single s or \
t may take a in front, according to Gārgya and Gālava.
7.3.100 | अदः सर्वेषाम् | After ad (eat) an ending that is a single s or t always takes a in \
front.
7.3.101 | अतो दीर्घो यञि | Before a personal ending of the present system that begins with m or v \
a final short a of the stem grows long: bhav-ā-mi, bhav-ā-vaḥ.
7.3.102 | सुपि च | Before a case ending that begins with y or bh, such as -ya and -bhyām, a final \
a grows long.
7.3.103 | बहुवचने झल्येत् | Before the plural endings -bhyas and -su a final a becomes e: \
devebhyaḥ, deveṣu.
7.3.104 | ओसि च | Before the dual ending -os a final a becomes e: devayoḥ.
7.3.105 | आङि चापः | Before the endings -ā and -os the ā of a feminine becomes e.
7.3.106 | सम्बुद्धौ च | In the vocative singular the ā of a feminine becomes e.
7.3.107 | अम्बार्थनद्योर्ह्रस्वः | In the vocative singular the ī or ū of a feminine (nadī), and \
the ā of words for mother, grows short.
7.3.108 | ह्रस्वस्य गुणः | In the vocative singular a final short i u ṛ becomes e o ar (guṇa).
7.3.109 | जसि च | Before the nominative plural ending -as a final short i u ṛ becomes e o ar \
(guṇa).
7.3.110 | ऋतो ङिसर्वनामस्थानयोः | Before the locative ending -i and the strong endings a final ṛ \
becomes ar.
7.3.111 | घेर्ङिति | Before the singular endings of the dative, ablative and genitive a final i \
or u becomes e or o.
7.3.112 | आण्नद्याः | After a feminine -ī or -ū (nadī) the singular endings of the dative, \
ablative, genitive and locative take ā in front.
7.3.113 | याडापः | After a feminine -ā the singular endings of the dative, ablative, genitive and \
locative take yā in front.
7.3.114 | सर्वनाम्नः स्याड्ढ्रस्वश्च | After a feminine pronoun in -ā the singular endings of the \
dative, ablative, genitive and locative take syā in front, and the ā grows short.
7.3.116 | ङेराम्नद्याम्नीभ्यः | After a feminine -ī, -ū (nadī) or -ā the locative ending -i \
becomes -ām.
7.3.117 | इदुद्भ्याम् | After a feminine -i or -u the locative ending -i may become -ām, as after \
-ī (nadī).
7.3.118 | औत् | After the i of sakhi and pati the locative ending -i becomes -au.
7.3.119 | अच्च घेः | After i and u the locative ending -i becomes -au, and the i or u becomes a.
7.3.120 | आङो नाऽस्त्रियाम् | After i and u, except in a feminine, the instrumental ending -ā \
becomes -nā.
7.4.1 | णौ चङ्युपधाया ह्रस्वः | In the doubled aorist (caṅ) of the causative (ṇi) the vowel \
before the last sound of the root grows short.
7.4.3 | भ्राजभासभाषदीपजीवमीलपीडामन्यतरस्याम् | In the doubled aorist of the causative bhrāj, \
bhās, bhāṣ, dīp, jīv, mīl and pīḍ may keep their long vowel.
7.4.7 | उर्ऋत् | In the doubled aorist of the causative i (ṇic) the ṛ or ṝ inside a root may \
stay, or become, ṛ.
7.4.9 | दयतेर्दिगि लिटि | In the perfect (liṭ) de (protect) becomes digi.
7.4.10 | ऋतश्च संयोगादेर्गुणः | In the perfect (liṭ) a final ṛ with two consonants before it \
becomes ar.
7.4.11 | ऋच्छत्यॄताम् | In the perfect (liṭ) the ṛ of ṛcch and ṛ, and a final ṝ, become ar.
7.4.12 | शॄदॄप्रां ह्रस्वो वा | In the perfect (liṭ) the vowel of śṝ, dṝ and pṝ may grow short.
7.4.16 | ऋदृशोऽङि गुणः | Before the a of the aorist (aṅ) a final ṛ, and the ṛ of dṛś, becomes ar.
7.4.18 | श्वयतेरः | Before the a of the aorist (aṅ) śvi has a for its vowel.
7.4.19 | पतः पुम् | Before the a of the aorist (aṅ) pat takes p after its vowel: apaptat.
7.4.20 | वच उम् | Before the a of the aorist (aṅ) vac takes u after its vowel: avocat.
7.4.21 | शीङः सार्वधातुके गुणः | The ī of śī becomes e before every ending of the present \
system.
7.4.22 | अयङ् यि क्ङिति | The ī of śī becomes ay before a weak suffix (silent k or ṅ) that begins \
with y, such as the ya of the passive.
7.4.25 | अकृत्सार्वधातुकयोर्दीर्घः | Before a weak suffix (silent k or ṅ) that begins with y, \
other than a kṛt suffix or one of the present system, a final vowel grows long: jīyate.
7.4.26 | च्वौ च | Before cvi a final short vowel grows long.
7.4.28 | रिङ् शयग्लिङ्क्षु | Before the a of class 6 (śa), the ya of the passive (yak) and the \
yās of the benedictive a final ṛ becomes ri.
7.4.29 | गुणोऽर्तिसंयोगाद्योः | Before the ya of the passive (yak) and in the benedictive \
(āśīrliṅ) the root ṛ, and a final ṛ with two consonants before it, becomes ar.
7.4.40 | द्यतिस्यतिमास्थामित्ति किति | do (cut), so (finish), mā and sthā have i for their vowel \
before -ta, -tvā and -ti.
7.4.41 | शाच्छोरन्यतरस्याम् | śo (sharpen) and cho (cut) may have i for their vowel before -ta, \
-tvā and -ti.
7.4.42 | दधातेर्हिः | dhā becomes hi before -ta, -tvā and -ti.
7.4.43 | जहातेश्च क्त्वि | hā (leave) becomes hi before -tvā.
7.4.46 | दो दद्घोः | dā becomes dad before -ta, -tvā and -ti.
7.4.48 | अपो भि | The p of ap (water) becomes t before bh.
7.4.49 | सः स्यार्धधातुके | An s becomes t before a suffix outside the present system \
(ārdhadhātuka) that begins with s.
7.4.50 | तासस्त्योर्लोपः | The s of tās (luṭ) and of as (be) is lost before s.
7.4.51 | रि च | The s of tās (luṭ) and of as (be) is lost before r.
7.4.52 | ह एति | The s of tās (luṭ) and of as (be) becomes h before e.
7.4.59 | ह्रस्वः | The vowel of a doubling grows short.
7.4.60 | हलादिः शेषः | A doubling keeps its first consonant alone: pat, papāt.
7.4.61 | शर्पूर्वाः खयः | Where a sibilant and a voiceless stop begin a doubling, the stop alone \
stays: sthā, tasthau.
7.4.62 | कुहोश्चुः | k kh g gh and h of a doubling become c ch j jh.
7.4.66 | उरत् | The ṛ of a doubling becomes a.
7.4.67 | द्युतिस्वाप्योः सम्प्रसारणम् | The doubling of dyut and svap has i and u for y and v.
7.4.68 | व्यथो लिटि | In the perfect (liṭ) the doubling of vyath has i for y.
7.4.69 | दीर्घ इणः किति | In the weak forms of the perfect (liṭ) the doubling of i (go) grows \
long.
7.4.70 | अत आदेः | In the perfect (liṭ) an a that begins a doubling grows long: āda.
7.4.71 | तस्मान्नुड् द्विहलः | In the perfect (liṭ), after the long ā of its doubling, a root \
that ends in two consonants takes n in front: ānarca.
7.4.72 | अश्नोतेश्च | In the perfect (liṭ), after the long ā of its doubling, aś (reach) takes n \
in front: ānaśe.
7.4.73 | भवतेरः | In the perfect (liṭ) the doubling of bhū has a: babhūva.
7.4.75 | निजां त्रयाणां गुणः श्लौ | In class 3 the doubling of nij, vij and viṣ has e.
7.4.76 | भृञामित् | In class 3 the doubling of bhṛ, mā and hā (go) has i.
7.4.77 | अर्तिपिपर्त्योश्च | In class 3 the doubling of ṛ and pṝ has i.
7.4.79 | सन्यतः | Before the desiderative sa (san) the a of a doubling becomes i: pipāsati.
7.4.94 | दीर्घो लघोः | In the aorist (luṅ) of the causative i (ṇic) a light vowel of the \
doubling is long.
7.4.97 | ई च गणः | In the aorist (luṅ) of the causative i (ṇic) the doubling of gaṇ has ī or a.
"""
