"""Sūtras of book seven, chapters one and two: endings and augments.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
7.1.1 | युवोरनाकौ | yu becomes ana, and vu becomes aka.
7.1.3 | झोऽन्तः | jh of an ending becomes ant.
7.1.4 | अदभ्यस्तात् | After a doubled root jh becomes at.
7.1.5 | आत्मनेपदेष्वनतः | jh of the ātmanepada becomes at, unless after a.
7.1.6 | शीङो रुट् | After śī the at that replaces jh takes an r in front.
7.1.9 | अतो भिस ऐस् | After a short a bhis becomes ais.
7.1.12 | टाङसिँङसामिनात्स्याः | After a short a the instrumental ā becomes ina, the ablative as \
āt and the genitive as sya.
7.1.13 | ङेर्यः | After a short a, e of the dative becomes ya.
7.1.14 | सर्वनाम्नः स्मै | After a pronoun in a the dative e becomes smai.
7.1.15 | ङसिङ्योः स्मात्स्मिनौ \
| After a pronoun in a the endings of the ablative and locative singular become smāt and smin.
7.1.17 | जसः शी | After a pronoun in a the ending of the nominative plural becomes ī.
7.1.18 | औङ आपः | After a feminine ā, au becomes ī.
7.1.19 | नपुंसकाच्च | After a neuter the au of nominative and accusative becomes ī.
7.1.20 | जश्शसोः शिः | After a neuter the as of nominative and accusative plural becomes i.
7.1.21 | अष्टाभ्य औश् | After aṣṭā (eight) the as of nominative and accusative becomes au.
7.1.23 | स्वमोर्नपुंसकात् | After a neuter the s and am of nominative and accusative are dropped.
7.1.24 | अतोऽम् | After a neuter in short a the s and am of nominative and accusative become am.
7.1.25 | अद्ड्डतरादिभ्यः पञ्चभ्यः | After -tara, -tama, itara, anya, anyatara s and am become ad.
7.1.27 | युष्मदस्मद्भ्यां ङसोऽश् | After yuṣmad and asmad the genitive ending as becomes a.
7.1.28 | ङे प्रथमयोरम् \
| After yuṣmad and asmad the dative singular and the first two cases end in am.
7.1.29 | शसो न | After yuṣmad and asmad the s of the accusative plural becomes n.
7.1.30 | भ्यसो भ्यम् | After yuṣmad and asmad the bhyas of the dative becomes bhyam.
7.1.31 | पञ्चम्या अत् | After yuṣmad and asmad the bhyas of the ablative becomes at.
7.1.32 | एकवचनस्य च | After yuṣmad and asmad the ablative singular ends in at.
7.1.33 | साम आकम् | After yuṣmad and asmad the sām of the genitive becomes ākam.
7.1.34 | आत औ णलः | After ā the a of the perfect (liṭ) becomes au.
7.1.35 | तुह्योस्तातङाशिष्यन्यतरस्याम् | In a blessing tu and hi may become tāt.
7.1.36 | विदेः शतुर्वसुः | After vid śatṛ may become vasu, that is vas.
7.1.52 | आमि सर्वनाम्नः सुट् | After a pronoun in a or ā the ending ām takes an s in front.
7.1.53 | त्रेस्त्रयः | Before ām tri (three) becomes traya.
7.1.54 | ह्रस्वनद्यापो नुट् | After a short vowel, a feminine ī or ū (nadī) or ā the genitive \
plural ām takes n in front.
7.1.55 | षट्चतुर्भ्यश्च | After catur, ṣaṣ and the numerals in n the ending ām takes n in front.
7.1.59 | शे मुचादीनाम् | Before śa muc and its fellows take a nasal after the vowel.
7.1.60 | मस्जिनशोर्झलि | Masj and naś take a nasal before a stop or sibilant of a suffix.
7.1.63 | रभेरशब्लिटोः | Rabh takes a nasal before a vowel of a suffix, but not before śap and \
the perfect (liṭ).
7.1.64 | लभेश्च | Labh takes a nasal before a vowel of a suffix, but not before śap and the \
perfect (liṭ).
7.1.69 | विभाषा चिण्णमुलोः \
| Labh may take a nasal before the i of the passive luṅ and before ṇamul.
7.1.70 | उगिदचां सर्वनामस्थानेऽधातोः \
| A stem with a suffix marked with u ṛ ḷ, and añc, takes n before the strong endings.
7.1.71 | युजेरसमासे | yuj by itself, not in a compound, takes an n before the strong endings.
7.1.72 | नपुंसकस्य झलचः \
| A neuter that ends in a vowel, a stop or a sibilant takes n after its last vowel before the \
strong endings.
7.1.73 | इकोऽचि विभक्तौ | Before a vowel of an ending a neuter in i u ṛ takes n.
7.1.74 | तृतीयादिषु भाषितपुंस्कं पुंवद्गालवस्य \
| Before a vowel of an ending from the instrumental on, a neuter in i u ṛ that has the same sense \
in the masculine may be declined as the masculine.
7.1.75 | अस्थिदधिसक्थ्यक्ष्णामनङुदात्तः \
| From the instrumental on the i of asthi, dadhi, sakthi and akṣi becomes an before a vowel.
7.1.79 | वा नपुंसकस्य | In the neuter plural a reduplicated participle may take n.
7.1.80 | आच्छीनद्योर्नुम् \
| After a root or suffix in a, ā the participle in at may take n before ī.
7.1.81 | शप्श्यनोर्नित्यम् \
| After the a of śap and the ya of śyan the participle in at always takes n before ī.
7.1.82 | सावनडुहः | Anaḍuh (ox) takes n before the s of the nominative and vocative.
7.1.84 | दिव औत् | The v of div becomes au before the s of the nominative.
7.1.85 | पथिमथ्यृभुक्षामात् \
| The n of pathin, mathin and ṛbhukṣin becomes ā before the s of the nominative.
7.1.86 | इतोऽत्सर्वनामस्थाने \
| The i of pathin, mathin and ṛbhukṣin becomes a before the strong endings.
7.1.87 | थो न्थः | The th of pathin and mathin becomes nth before the strong endings.
7.1.88 | भस्य टेर्लोपः \
| The in of pathin, mathin and ṛbhukṣin is lost before a vowel of a weak ending.
7.1.89 | पुंसोऽसुङ् | Before the strong endings puṃs ends in as (pumas).
7.1.92 | सख्युरसम्बुद्धौ \
| The i of sakhi becomes ai before the strong endings, but not in the vocative singular.
7.1.93 | अनङ् सौ | The end of sakhi becomes an before the s of the nominative.
7.1.94 | ऋदुशनस्पुरुदंसोऽनेहसां च \
| The end of a stem in ṛ, of uśanas, anehas and purudaṃśas becomes an before the s of the \
nominative.
7.1.95 | तृज्वत्क्रोष्टुः | Before the strong endings kroṣṭu is declined like kroṣṭṛ.
7.1.97 | विभाषा तृतीयादिष्वचि \
| From the instrumental on, before a vowel, kroṣṭu may be declined like kroṣṭṛ.
7.1.98 | चतुरनडुहोरामुदात्तः \
| Before the strong endings catur and anaḍuh take ā after their u, which becomes v.
7.1.99 | अम् सम्बुद्धौ \
| In the vocative singular anaḍuh takes a, not ā, after its u, which becomes v.
7.1.100 | ॠत इद्धातोः | The final ṝ of a root becomes ir.
7.1.101 | उपधायाश्च | The ṝ before the last consonant of a root becomes ir.
7.1.102 | उदोष्ठ्यपूर्वस्य | Ṝ after a labial of the root becomes ur.
7.2.1 | सिचि वृद्धिः परस्मैपदेषु | Before the s of the active aorist (sic) a final i u ṛ becomes \
ai au ār (vṛddhi).
7.2.2 | अतो ल्रान्तस्य | Before the s of the active aorist (sic) the a before a final r or l \
becomes ā.
7.2.3 | वदव्रजहलन्तस्याचः | Before the s of the active aorist (sic) the vowel of a root that \
ends in a consonant becomes ā ai au ār (vṛddhi).
7.2.15 | यस्य विभाषा | A root that has an optional i before some suffix has none before ta.
7.2.20 | दृढः स्थूलबलयोः | The word dṛḍha (firm, strong) is made from dṛh without i.
7.2.28 | रुष्यमत्वरसंघुषास्वनाम् | Ruṣ, am, tvar, saṅghuṣ and āsvan may take i before ta.
7.2.29 | हृषेर्लोमसु | Hṛṣ, of hair that bristles or of one amazed, may do without i before ta.
7.2.35 | आर्धधातुकस्येड्वलादेः | A suffix outside the present system (ārdhadhātuka) that begins \
with a consonant other than y takes i (iṭ) in front.
7.2.37 | ग्रहोऽलिटि दीर्घः | The i added after grah is long, but not in the perfect (liṭ).
7.2.38 | वॄतो वा | The i added after vṛ or a final ṝ may be long, but not in the perfect (liṭ).
7.2.43 | ऋतश्च संयोगादेः | In the middle voice a root in ṛ after a cluster may take i before the \
benedictive (liṅ) and before the s of the aorist (sic).
7.2.45 | रधादिभ्यश्च | After radh and its fellows the i is optional.
7.2.50 | क्लिशः क्त्वानिष्ठयोः | After kliś the suffixes tvā, ta and tavat may take i.
7.2.51 | पूङश्च | Pū (purify) may take i before tvā and ta.
7.2.52 | वसतिक्षुधोरिट् | Vas (dwell) and kṣudh take i before tvā and ta.
7.2.53 | अञ्चेः पूजायाम् | Añc in the sense of honour takes i before tvā and ta.
7.2.54 | लुभो विमोहने | lubh takes iṭ before ktvā and niṣṭhā in the sense of bewildering.
7.2.55 | जॄव्रश्च्योः क्त्वि | Jṝ and vraśc take i before tvā.
7.2.58 | गमेरिट् परस्मैपदेषु | gam takes i before s of the parasmaipada.
7.2.61 | अचस्तास्वत्थल्यनिटो नित्यम् \
| After a root in a vowel that has no iṭ before tās, tha has none.
7.2.62 | उपदेशेऽत्वतः | In the perfect (liṭ) tha takes no i after a root with a short a that \
takes none before tās.
7.2.64 | बभूथाततन्थजगृम्भववर्थेति निगमे | Babhūtha, vavartha and two more are Vedic.
7.2.66 | इडत्त्यर्तिव्ययतीनाम् | In the perfect (liṭ) tha always takes i after ad, ṛ and vye.
7.2.70 | ऋद्धनोः स्ये | After ṛ and han, sya takes i.
7.2.71 | अञ्जेः सिचि | After añj the s of the aorist (sic) always takes i.
7.2.72 | स्तुसुधूञ्भ्यः परस्मैपदेषु | After stu, su and dhū the s of the active aorist (sic) \
takes i.
7.2.73 | यमरमनमातां सक् च \
| In luṅ yam, ram, nam and roots in ā take s before the i and s of the parasmaipada.
7.2.76 | रुदादिभ्यः सार्वधातुके \
| After rud, svap, śvas, an, jakṣ a consonant of an ending of the present system takes i (iṭ).
7.2.77 | ईशः से | After īś the ending se takes i in front.
7.2.78 | ईडजनोर्ध्वे च | After īḍ and jan the endings se and dhve take i in front.
7.2.79 | लिङः सलोपोऽनन्त्यस्य | In the optative (vidhiliṅ) an s that is not the last sound is \
lost.
7.2.80 | अतो येयः | After a short a yā becomes iy.
7.2.81 | आतो ङितः \
| After a short a the ā of -āte and -āthe becomes iy, whose y is lost before a consonant.
7.2.82 | आने मुक् | After a stem in a the āna of a participle takes m in front.
7.2.83 | ईदासः | After ās the āna of śānac becomes īna.
7.2.84 | अष्टन आ विभक्तौ | Before a case ending the n of aṣṭan may become ā.
7.2.85 | रायो हलि | Before a consonant of a case ending rai ends in ā.
7.2.86 | युष्मदस्मदोरनादेशे | Before a consonant of an unchanged ending yuṣmad and asmad end in ā.
7.2.87 | द्वितीयायां च | In the accusative yuṣmad and asmad end in ā.
7.2.88 | प्रथमायाश्च द्विवचने भाषायाम् | In the nominative dual yuṣmad and asmad end in ā.
7.2.89 | योऽचि | Before a vowel of an unchanged ending yuṣmad and asmad end in y.
7.2.90 | शेषे लोपः | Elsewhere the end of yuṣmad and asmad is lost.
7.2.92 | युवावौ द्विवचने | For two, yuṣmad is yuva and asmad is āva.
7.2.93 | यूयवयौ जसि | Before the nominative plural ending yuṣmad is yūya and asmad is vaya.
7.2.94 | त्वाहौ सौ | Before the nominative singular ending yuṣmad is tva and asmad is aha.
7.2.95 | तुभ्यमह्यौ ङयि | Before the dative singular ending yuṣmad is tubhya and asmad is mahya.
7.2.96 | तवममौ ङसि | Before the genitive singular ending yuṣmad is tava and asmad is mama.
7.2.97 | त्वमावेकवचने | In the other cases of the singular yuṣmad is tva and asmad is ma.
7.2.99 | त्रिचतुरोः स्त्रियां तिसृचतसृ | In the feminine tri is tisṛ and catur is catasṛ.
7.2.100 | अचि र ऋतः | Before a vowel the ṛ of tisṛ and catasṛ becomes r.
7.2.101 | जराया जरसन्यतरस्याम् | Before a vowel of a case ending jarā (old age) may be jaras.
7.2.102 | त्यदादीनामः | Tad, yad, etad, idam, adas, dvi end in a before case endings.
7.2.103 | किमः कः | Kim becomes ka before case endings.
7.2.106 | तदोः सः सावनन्त्ययोः | Before su the t or d of tad, etad, adas becomes s.
7.2.107 | अदस औ सुलोपश्च | Before su the end of adas is au, and su is lost.
7.2.109 | दश्च | The d of idam becomes m.
7.2.110 | यः सौ | Before su the d of idam becomes y.
7.2.111 | इदोऽय् पुंसि | In the masculine the id of idam becomes ay before su.
7.2.112 | अनाप्यकः | From the instrumental on the id of idam becomes an before a vowel.
7.2.113 | हलि लोपः | From the instrumental on the id of idam is lost before a consonant.
7.2.114 | मृजेर्वृद्धिः | The ṛ of mṛj becomes ār.
7.2.115 | अचो ञ्णिति | Before a suffix with a silent ñ or ṇ (as -aka, -aya) the final vowel of a \
stem becomes ā ai au ār (vṛddhi).
7.2.116 | अत उपधायाः \
| Before a suffix with a silent ñ or ṇ (as -a, -aka, -aya) a short a before the last consonant \
of a stem becomes ā.
7.2.117 | तद्धितेष्वचामादेः \
| Before a taddhita suffix with a silent ñ or ṇ the first vowel of the stem becomes ā ai au ār \
(vṛddhi).
7.2.118 | किति च | Before a taddhita suffix with a silent k the first vowel of the stem becomes \
ā ai au ār (vṛddhi).
"""
