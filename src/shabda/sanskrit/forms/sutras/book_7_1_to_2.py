"""Sūtras of book seven, chapters one and two: endings and augments.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
7.1.1 | युवोरनाकौ | In a suffix yu becomes ana, as in lyuṭ, and vu becomes aka, as in ṇvul.
7.1.3 | झोऽन्तः | The jh with which the grammar writes the ending of the third person plural \
becomes ant: -jhi, -anti.
7.1.4 | अदभ्यस्तात् | After a doubled root the jh of the third person plural becomes at: dadati.
7.1.5 | आत्मनेपदेष्वनतः | After any sound but a the jh of the middle third person plural becomes \
at: āsate.
7.1.6 | शीङो रुट् | After śī the -at- of the third person plural takes an r in front: śerate.
7.1.9 | अतो भिस ऐस् | After a short a the ending -bhis becomes -ais.
7.1.12 | टाङसिङसामिनात्स्याः | After a short a the instrumental ending -ā becomes -ina, the \
ablative ending -as becomes -āt, and the genitive ending -as becomes -sya.
7.1.13 | ङेर्यः | After a short a the dative ending -e becomes -ya.
7.1.14 | सर्वनाम्नः स्मै | After a pronoun in -a the dative ending -e becomes -smai.
7.1.15 | ङसिङ्योः स्मात्स्मिनौ | After a pronoun in -a the ablative and locative singular end in \
-smāt and -smin.
7.1.17 | जसः शी | After a pronoun in -a the ending of the nominative plural is -ī.
7.1.18 | औङ आपः | After a feminine in -ā the ending -au becomes -ī.
7.1.19 | नपुंसकाच्च | After a neuter the nominative and accusative ending -au becomes -ī.
7.1.20 | जश्शसोः शिः | After a neuter the nominative and accusative plural ending -as becomes -i.
7.1.21 | अष्टाभ्य औश् | After aṣṭā (eight) the nominative and accusative ending -as becomes -au.
7.1.22 | षड्भ्यो लुक् | After ṣaṣ (six), numbers in -n and kati (how many) the nominative and \
accusative plural ending -as is dropped.
7.1.23 | स्वमोर्नपुंसकात् | After a neuter the nominative and accusative singular endings -s and \
-am are dropped.
7.1.24 | अतोऽम् | After a neuter in -a the nominative and accusative singular ending is -am.
7.1.25 | अद्ड्डतरादिभ्यः पञ्चभ्यः | After katara, katama and their like, itara, anya and anyatara \
the neuter singular endings -s and -am become -ad: anyat.
7.1.27 | युष्मदस्मद्भ्यां ङसोऽश् | After yuṣmad and asmad the genitive singular ending -as \
becomes -a.
7.1.28 | ङे प्रथमयोरम् | After yuṣmad and asmad the dative singular ending -e and the endings of \
the nominative and accusative become -am.
7.1.29 | शसो न | After yuṣmad and asmad the accusative plural has n for s.
7.1.30 | भ्यसो भ्यम् | After yuṣmad and asmad the dative plural ending -bhyas becomes -bhyam.
7.1.31 | पञ्चम्या अत् | After yuṣmad and asmad the ablative plural ending -bhyas becomes -at.
7.1.32 | एकवचनस्य च | After yuṣmad and asmad the ablative singular ending is -at.
7.1.33 | साम आकम् | After yuṣmad and asmad the genitive plural ending -sām becomes -ākam.
7.1.34 | आत औ णलः | After ā the ending -a of the perfect (liṭ) becomes -au.
7.1.35 | तुह्योस्तातङाशिष्यन्यतरस्याम् | In a blessing the endings -tu and -hi may become -tāt.
7.1.36 | विदेः शतुर्वसुः | After vid the -at of the present participle (śatṛ) may become -vas.
7.1.52 | आमि सर्वनाम्नः सुट् | After a pronoun in -a or -ā the genitive plural ending -ām takes \
an s in front.
7.1.53 | त्रेस्त्रयः | Before the genitive plural ending tri (three) becomes traya.
7.1.54 | ह्रस्वनद्यापो नुट् | After a short vowel, a feminine -ī or -ū (nadī) or -ā the genitive \
plural ending -ām takes n in front.
7.1.55 | षट्चतुर्भ्यश्च | After catur (four), ṣaṣ (six) and numbers in -n the genitive plural \
ending -ām takes n in front.
7.1.59 | शे मुचादीनाम् | Before the a of class 6 (śa) muc and its like take a nasal after their \
vowel.
7.1.60 | मस्जिनशोर्झलि | masj and naś take a nasal before a suffix that begins with a stop or \
sibilant.
7.1.63 | रभेरशब्लिटोः | rabh takes a nasal before a suffix that begins with a vowel, but not \
before the a of class 1 (śap) or in the perfect (liṭ).
7.1.64 | लभेश्च | labh takes a nasal before a suffix that begins with a vowel, but not before the \
a of class 1 (śap) or in the perfect (liṭ).
7.1.69 | विभाषा चिण्णमुलोः | Before the i of the passive aorist (ciṇ) and before -am (ṇamul) labh \
may take a nasal.
7.1.70 | उगिदचां सर्वनामस्थानेऽधातोः | Before the strong endings a stem whose suffix has a silent \
u ṛ ḷ, such as -at or -vat, takes n before its last consonant; so does añc.
7.1.71 | युजेरसमासे | yuj by itself, not in a compound, takes an n before the strong endings.
7.1.72 | नपुंसकस्य झलचः | Before the strong endings a neuter that ends in a vowel, a stop or a \
sibilant takes n after its last vowel.
7.1.73 | इकोऽचि विभक्तौ | Before an ending that begins with a vowel a neuter in -i -u -ṛ takes n.
7.1.74 | तृतीयादिषु भाषितपुंस्कं पुंवद्गालवस्य | Before the endings from the instrumental on that \
begin with a vowel, a neuter in -i -u -ṛ may be declined as a masculine, if it has the same \
meaning in the masculine.
7.1.75 | अस्थिदधिसक्थ्यक्ष्णामनङुदात्तः | Before the endings from the instrumental on that begin \
with a vowel, asthi, dadhi, sakthi and akṣi have an for i.
7.1.79 | वा नपुंसकस्य | In the neuter plural the -at participle of a doubled root may take n.
7.1.80 | आच्छीनद्योर्नुम् | After a root or suffix in -a or -ā the -at participle may take n \
before ī.
7.1.81 | शप्श्यनोर्नित्यम् | After the a of class 1 (śap) and the ya of class 4 (śyan) the -at \
participle always takes n before ī.
7.1.82 | सावनडुहः | Before the s of the nominative and vocative singular anaḍuh (ox) takes n.
7.1.84 | दिव औत् | Before the s of the nominative singular the v of div (sky) becomes au.
7.1.85 | पथिमथ्यृभुक्षामात् | Before the s of the nominative singular the n of pathin, mathin and \
ṛbhukṣin becomes ā.
7.1.86 | इतोऽत्सर्वनामस्थाने \
| The i of pathin, mathin and ṛbhukṣin becomes a before the strong endings.
7.1.87 | थो न्थः | The th of pathin and mathin becomes nth before the strong endings.
7.1.88 | भस्य टेर्लोपः | Before a weak ending that begins with a vowel pathin, mathin and \
ṛbhukṣin lose their in.
7.1.89 | पुंसोऽसुङ् | Before the strong endings puṃs (man) becomes pumas.
7.1.92 | सख्युरसम्बुद्धौ \
| The i of sakhi becomes ai before the strong endings, but not in the vocative singular.
7.1.93 | अनङ् सौ | Before the s of the nominative singular sakhi (friend) has an for i.
7.1.94 | ऋदुशनस्पुरुदंसोऽनेहसां च | Before the s of the nominative singular a stem in -ṛ has an \
for ṛ; uśanas, anehas and purudaṃśas have an for as.
7.1.95 | तृज्वत्क्रोष्टुः | Before the strong endings, but not in the vocative singular, kroṣṭu \
(jackal) is declined like kroṣṭṛ.
7.1.97 | विभाषा तृतीयादिष्वचि | Before the endings from the instrumental on that begin with a \
vowel kroṣṭu (jackal) may be declined like kroṣṭṛ.
7.1.98 | चतुरनडुहोरामुदात्तः \
| Before the strong endings catur and anaḍuh take ā after their u, which becomes v.
7.1.99 | अम् सम्बुद्धौ \
| In the vocative singular anaḍuh takes a, not ā, after its u, which becomes v.
7.1.100 | ॠत इद्धातोः | The final ṝ of a root becomes ir.
7.1.101 | उपधायाश्च | The ṝ before the last consonant of a root becomes ir.
7.1.102 | उदोष्ठ्यपूर्वस्य | ṝ after a p ph b bh m or v of the root becomes ur.
7.2.1 | सिचि वृद्धिः परस्मैपदेषु | Before the s of the active aorist (sic) a final i u ṛ becomes \
ai au ār (vṛddhi).
7.2.2 | अतो ल्रान्तस्य | Before the s of the active aorist (sic) an a before the final r or l of \
a root becomes ā.
7.2.3 | वदव्रजहलन्तस्याचः | Before the s of the active aorist (sic) the vowel of vad, of vraj and, \
unless the s takes i, of a root that ends in a consonant becomes ā ai au ār (vṛddhi): avādīt, \
apākṣīt.
7.2.9 | तितुत्रतथसिसुसरकसेषु च | Before the suffixes ti, tu, tra and a few more no i comes in, but it \
does in gṛhīti, paṭhiti and their like.
7.2.15 | यस्य विभाषा | A root that may take i before some suffix takes none before -ta.
7.2.17 | विभाषा भावादिकर्मणोः | A root with the marker ā may take i before -ta in the sense of the \
action itself or of its beginning.
7.2.20 | दृढः स्थूलबलयोः | dṛḍha (firm, strong) is made from dṛh without i.
7.2.28 | रुष्यमत्वरसंघुषास्वनाम् | ruṣ, am, tvar, saṅghuṣ and āsvan may take i before -ta.
7.2.29 | हृषेर्लोमसु | hṛṣ may do without i before -ta, when it is said of hair that bristles or \
of someone amazed.
7.2.35 | आर्धधातुकस्येड्वलादेः | A suffix outside the present system (ārdhadhātuka) that begins \
with a consonant other than y takes i (iṭ) in front, unless another rule forbids it.
7.2.37 | ग्रहोऽलिटि दीर्घः | After grah the added i is long, but not in the perfect (liṭ).
7.2.38 | वॄतो वा | After vṛ or a root in -ṝ the added i may be long, but not in the perfect \
(liṭ).
7.2.43 | ऋतश्च संयोगादेः | In the middle a root in -ṛ with two consonants before it may take i in \
the benedictive (liṅ) and before the s of the aorist (sic).
7.2.45 | रधादिभ्यश्च | After radh and its like the added i is optional.
7.2.50 | क्लिशः क्त्वानिष्ठयोः | After kliś the suffixes -tvā, -ta and -tavat may take i.
7.2.51 | पूङश्च | pū (purify) may take i before -tvā and -ta.
7.2.52 | वसतिक्षुधोरिट् | vas (dwell) and kṣudh take i before -tvā and -ta.
7.2.53 | अञ्चेः पूजायाम् | añc in the sense of honour takes i before -tvā and -ta.
7.2.54 | लुभो विमोहने | lubh in the sense of bewilder takes i before -tvā and -ta.
7.2.55 | जॄव्रश्च्योः क्त्वि | jṝ and vraśc take i before -tvā.
7.2.58 | गमेरिट् परस्मैपदेषु | gam takes i before an s in the active (gamiṣyati).
7.2.61 | अचस्तास्वत्थल्यनिटो नित्यम् | After a root that ends in a vowel and takes no i in the \
periphrastic future, the -tha of the perfect takes none.
7.2.62 | उपदेशेऽत्वतः | After a root with a short a that takes no i in the periphrastic future, \
the -tha of the perfect (liṭ) takes none.
7.2.64 | बभूथाततन्थजगृम्भववर्थेति निगमे | babhūtha, vavartha and two more forms without i are \
Vedic.
7.2.66 | इडत्त्यर्तिव्ययतीनाम् | In the perfect (liṭ) -tha always takes i after ad, ṛ and vye.
7.2.67 | वस्वेकाजाद्घसाम् | -vas (kvasu) takes i after a doubled root of one vowel, one in -ā, \
and ghas.
7.2.68 | विभाषा गमहनविदविशाम् | -vas (kvasu) may take i after gam, han, vid and viś.
7.2.70 | ऋद्धनोः स्ये | After a root in -ṛ and after han the sya of the future takes i.
7.2.71 | अञ्जेः सिचि | After añj the s of the aorist (sic) always takes i.
7.2.72 | स्तुसुधूञ्भ्यः परस्मैपदेषु | After stu, su and dhū the s of the active aorist (sic) \
takes i.
7.2.73 | यमरमनमातां सक् च | yam, ram, nam and roots in -ā take s before the i and s of the active \
aorist (luṅ).
7.2.76 | रुदादिभ्यः सार्वधातुके | After rud, svap, śvas, an (breathe) and jakṣ an ending of the \
present system that begins with a consonant other than y takes i (iṭ) in front.
7.2.77 | ईशः से | After īś the ending -se takes i in front.
7.2.78 | ईडजनोर्ध्वे च | After īḍ and jan the endings -se and -dhve take i in front.
7.2.79 | लिङः सलोपोऽनन्त्यस्य | In the optative (vidhiliṅ) an ending loses an s that is not its \
last sound.
7.2.80 | अतो येयः | After a short a the yā of the optative becomes iy.
7.2.81 | आतो ङितः | After a short a the ā of the endings -āte and -āthe becomes iy, whose y is \
lost before a consonant.
7.2.82 | आने मुक् | After a the āna of a participle takes m in front: labhamāna.
7.2.83 | ईदासः | After ās the āna of the participle becomes īna: āsīna.
7.2.84 | अष्टन आ विभक्तौ | Before a case ending aṣṭan (eight) may have ā for its n.
7.2.85 | रायो हलि | Before a case ending that begins with a consonant rai (wealth) becomes rā.
7.2.86 | युष्मदस्मदोरनादेशे | Before an unchanged ending that begins with a consonant yuṣmad and \
asmad end in ā.
7.2.87 | द्वितीयायां च | In the accusative yuṣmad and asmad end in ā.
7.2.88 | प्रथमायाश्च द्विवचने भाषायाम् | In the nominative dual yuṣmad and asmad end in ā.
7.2.89 | योऽचि | Before an unchanged ending that begins with a vowel yuṣmad and asmad end in y.
7.2.90 | शेषे लोपः | Before the other endings yuṣmad and asmad lose their end.
7.2.92 | युवावौ द्विवचने | In the dual yuṣmad becomes yuva and asmad āva.
7.2.93 | यूयवयौ जसि | In the nominative plural yuṣmad becomes yūya and asmad vaya.
7.2.94 | त्वाहौ सौ | In the nominative singular yuṣmad becomes tva and asmad aha.
7.2.95 | तुभ्यमह्यौ ङयि | In the dative singular yuṣmad becomes tubhya and asmad mahya.
7.2.96 | तवममौ ङसि | In the genitive singular yuṣmad becomes tava and asmad mama.
7.2.97 | त्वमावेकवचने | In the other cases of the singular yuṣmad becomes tva and asmad ma.
7.2.99 | त्रिचतुरोः स्त्रियां तिसृचतसृ | In the feminine tri (three) becomes tisṛ and catur \
(four) catasṛ.
7.2.100 | अचि र ऋतः | Before a vowel the ṛ of tisṛ and catasṛ becomes r.
7.2.101 | जराया जरसन्यतरस्याम् | Before a case ending that begins with a vowel jarā (old age) may \
be jaras.
7.2.102 | त्यदादीनामः | Before a case ending tad, yad, etad, idam, adas and dvi have a for their \
last sound.
7.2.103 | किमः कः | Before a case ending kim becomes ka.
7.2.106 | तदोः सः सावनन्त्ययोः | Before the s of the nominative singular the first t or d of tad, \
etad and adas becomes s.
7.2.107 | अदस औ सुलोपश्च | Before the s of the nominative singular adas ends in au, and the s is \
lost.
7.2.109 | दश्च | Before a case ending the d of idam becomes m.
7.2.110 | यः सौ | Before the s of the feminine nominative the d of idam becomes y: iyam.
7.2.111 | इदोऽय् पुंसि | Before the s of the masculine nominative the id of idam becomes ay: \
ayam.
7.2.112 | अनाप्यकः | Before the endings from the instrumental on that begin with a vowel the id \
of idam becomes an.
7.2.113 | हलि लोपः | Before the endings from the instrumental on that begin with a consonant the \
id of idam is lost.
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
