"""Sūtras by which words join, and those that rules and lists of shabda name.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
1.1.11 | ईदूदेद्द्विवचनं प्रगृह्यम् | A dual in ī ū e is pragṛhya and stays as it is before a \
vowel (6.1.125).
1.1.12 | अदसो मात् | अमी and अमू (those) stay as they are before a vowel (6.1.125).
1.1.14 | निपात एकाजनाङ् | A particle that is a single vowel, other than the prefix ā, stays as it \
is (6.1.125).
1.1.15 | ओत् | A particle that ends in o stays as it is before a vowel (6.1.125).
1.1.16 | सम्बुद्धौ शाकल्यस्येतावनार्षे | The o of a vocative may stay as it is before iti.
5.2.51 | षट्कतिकतिपयचतुरां थुक् | ṣaṣ (six), catur (four), kati and katipaya take th before the \
suffix -a that makes "sixth" and "fourth": ṣaṣṭha, caturtha.
6.1.5 | उभे अभ्यस्तम् | The doubling and what is doubled are together called abhyasta.
6.1.63 | पद्दन्नोमास्हृन्निशसन्यूषन्दोषन्यकञ्छकन्नुदन्नासञ्छस्प्रभृतिषु | From the accusative \
plural on pāda, danta, māsa, hṛdaya and a few more may become pad, dat, mās, hṛd and their like.
6.1.65 | णो नः | A root listed with ṇ at its beginning is spoken with n.
6.1.74 | आङ्माङोश्च | After the prefix ā and the prohibitive mā ch always takes a t in front.
6.1.76 | पदान्ताद्वा | After a long vowel at the end of a word ch may take a t in front.
6.1.79 | वान्तो यि प्रत्यये | Before a suffix that begins with y, o and au become av and āv.
6.1.84 | एकः पूर्वपरयोः | In the rules that follow one sound replaces two, the earlier and the \
later.
6.1.91 | उपसर्गादृति धातौ | The a or ā of a prefix and the ṛ that begins a root become ār.
6.1.94 | एङि पररूपम् | The a or ā of a prefix gives way to the e or o that begins a root, but not \
in eti and edhate (6.1.89).
6.1.95 | ओमाङोश्च | a or ā gives way to the word om, and to a vowel that holds the prefix ā: śiva \
+ ehi, śivehi.
6.1.109 | एङः पदान्तादति | After the e or o of a word a short a is lost; the avagraha ऽ keeps \
its place.
6.1.113 | अतो रोरप्लुतादप्लुते | aḥ becomes o before a short a if its ḥ is made from s, and that a is \
lost (6.1.109): rāmo 'tra. Step by step the s becomes r (called ru), the r becomes u, and a + u \
becomes o. ḥ made from r, as in punaḥ, becomes r: punar atra.
6.1.115 | प्रकृत्याऽन्तःपादमव्यपरे | Inside a verse line of the Veda e and o before a, not \
followed by v or y, stay as they are.
6.1.122 | सर्वत्र विभाषा गोः | go (cow) may stay as it is before a short a.
6.1.123 | अवङ् स्फोटायनस्य | go (cow) may become gava before a vowel, and always does in \
gavākṣa, a window.
6.1.124 | इन्द्रे च | go (cow) becomes gava before indra.
6.1.127 | इकोऽसवर्णे शाकल्यस्य ह्रस्वश्च | A final i u ṛ, short or long, may stay before an \
unlike vowel, except in a compound; a long one becomes short.
6.1.128 | ऋत्यकः | A final a i u ṛ, short or long, may stay before a short ṛ; a long one grows \
short.
6.1.132 | एतत्तदोः सुलोपोऽकोरनञ्समासे हलि | saḥ and eṣaḥ lose their ḥ before any consonant, but \
not where the negative a- comes before them.
6.1.137 | सम्परिभ्यां करोतौ भूषणे | After sam and pari the root kṛ takes an s in front, heard as \
ṣ after pari (adorning, making complete).
6.1.145 | गोष्पदं सेवितासेवितप्रमाणेषु | goṣpada, a place where cows have trodden, has an s \
between its members, heard as ṣ.
6.1.146 | आस्पदं प्रतिष्ठायाम् | āspada, a footing, has an s between its members.
6.1.147 | आश्चर्यमनित्ये | āścarya, a wonder, has an s between its members, heard as ś.
6.1.153 | प्रस्कण्वहरिश्चन्द्रावृषी | Praskaṇva and Hariścandra, names of seers, have an s \
between their members.
6.1.157 | पारस्करप्रभृतीनि च संज्ञायाम् | Some old names have an s between their members; taskara \
and bṛhaspati lose a t as well.
6.3.46 | आन्महतः समानाधिकरणजातीययोः | mahat (great) becomes mahā in a compound with a word for \
the same thing; eka becomes ekā in ekādaśa.
6.3.47 | द्व्यष्टनः संख्यायामबहुव्रीह्यशीत्योः | dvi and aṣṭan become dvā and aṣṭā before a number \
other than aśīti (80), and not in a bahuvrīhi.
6.3.73 | नलोपो नञः | As the first member of a compound the negative na loses its n: a-.
6.3.74 | तस्मान्नुडचि | Before a vowel the negative a- is an-.
6.3.109 | पृषोदरादीनि यथोपदिष्टम् | pṛṣodara and words like it are right as the learned say them.
6.3.110 | संख्याविसायपूर्वस्याह्नस्याहन्नन्यतरस्यां ङौ | After a number, vi or sāya the locative \
of ahna (day) may be made from ahan. Since the rule has sāya, sāyam loses its m before ahna.
6.3.130 | मित्रे चर्षौ | The a of viśva grows long before mitra in the name of the seer.
6.4.38 | वा ल्यपि | Before -ya (lyap) gam, nam, yam and ram may lose their nasal; han, man and \
tan always do.
6.4.49 | यस्य हलः | After a consonant the suffix ya is lost before a suffix outside the present \
system (ārdhadhātuka).
6.4.52 | निष्ठायां सेटि | The causative i (ṇi) is lost before the past participle in -ita.
6.4.56 | ल्यपि लघुपूर्वात् | Before -ya (lyap) the causative i (ṇic) becomes ay after a light \
syllable.
6.4.70 | मयतेरिदन्यतरस्याम् | Before -ya (lyap) me (barter) may have i for its vowel.
6.4.85 | न भूसुधियोः | The vowels of bhū and sudhī do not become v and y before a case ending \
that begins with a vowel.
6.4.137 | न संयोगाद्वमन्तात् | A stem in -an keeps its a after two consonants of which the second \
is m or v.
7.1.37 | समासेऽनञ्पूर्वे क्त्वो ल्यप् | After a prefix, and in a compound (but not after a-), \
-tvā becomes -ya (lyap).
7.1.58 | इदितो नुम् धातोः | A root listed with a silent i takes n after its vowel: nid-i, nind.
7.1.78 | नाभ्यस्ताच्छतुः | After a doubled root the -at of the present participle (śatṛ) takes no \
n.
7.3.66 | यजयाचरुचप्रवचर्चश्च | yaj, yāc, ruc, pravac and ṛc keep their c or j before -ya (ṇyat).
7.4.23 | उपसर्गाद्ध्रस्व ऊहतेः | After a prefix ūh has a short u before a weak suffix (silent k \
or ṅ) that begins with y.
8.2.1 | पूर्वत्रासिद्धम् | A rule taught from here on counts as not having acted for every rule \
taught before it.
8.2.70 | अम्नरूधरवरित्युभयथा छन्दसि | In the Veda the s of amnas, ūdhas and avas may become r or \
the r called ru. A vārttika lets the r of ahar, gir and dhur stay before pati.
8.2.71 | भुवश्च महाव्याहृतेः | The s of bhuvas, one of the great exclamations bhūḥ bhuvaḥ svaḥ, \
may become r or the r called ru (in the Veda): bhuvarloka and, made after it, maharloka.
8.3.6 | पुमः खय्यम्परे | The m of pum (man) becomes ṃs before a voiceless stop with a vowel, \
semivowel or nasal after it.
8.3.10 | नॄन् पे | The n of nṝn before p may become ṃ and ru, which ends as ṃḥ.
8.3.12 | कानाम्रेडिते | The n of kān before another kān becomes ṃs.
8.3.14 | रो रि | An r is lost before r.
8.3.17 | भोभगोअघोअपूर्वस्य योऽशि | Before a vowel or a voiced consonant the r called ru \
becomes y after ā, after a where it does not become u, and in bhoḥ (hey); that y is mostly lost: \
devā gacchanti, rāma iha.
8.3.19 | लोपः शाकल्यस्य | A y or v after a or ā at the end of a word may be lost before a vowel: \
the y mostly is, the v mostly stays.
8.3.20 | ओतो गार्ग्यस्य | The y that came from the r called ru is lost after o: bho atra.
8.3.22 | हलि सर्वेषाम् | The y that came from the r called ru is lost before a consonant.
8.3.25 | मो राजि समः क्वौ | The m of sam stays before rāj (ruler).
8.3.26 | हे मपरे वा | A final m may stay before hm.
8.3.27 | नपरे नः | A final m may become n before hn.
8.3.28 | ङ्णोः कुक्टुक् शरि | Before ś ṣ s a final ṅ may take a k, and a final ṇ a ṭ.
8.3.30 | नश्च | After a final n an s may take a t in front.
8.3.31 | शि तुक् | Between a final n and ś a t may come in; the ś then becomes ch, and the t, now \
c, is mostly not written (8.4.63–65).
8.3.32 | ङमो ह्रस्वादचि ङमुण्नित्यम् | A final ṅ ṇ n after a short vowel is doubled before a \
vowel.
8.3.34 | विसर्जनीयस्य सः | ḥ becomes s before c ch, ṭ ṭh, t th; next to c it is ś, next to ṭ it is \
ṣ (8.4.40–41).
8.3.35 | शर्परे विसर्जनीयः | ḥ stays before a voiceless stop that a sibilant follows.
8.3.37 | कुप्वोः ᳵकᳶपौ च | Before k kh the ḥ may be jihvāmūlīya ᳵ, said with the back of the \
tongue, and before p ph upadhmānīya ᳶ, blown with the lips.
8.3.38 | सोऽपदादौ | The ḥ after a or ā becomes s before the suffixes pāśa, kalpa, ka, kāmya.
8.3.39 | इणः षः | After i u and their like the ḥ becomes ṣ before the suffixes pāśa, kalpa, ka, \
kāmya.
8.3.2 | अत्रानुनासिकः पूर्वस्य तु वा | The vowel before an n or m that becomes ru may be nasal \
instead of taking ṃ.
8.3.40 | नमस्पुरसोर्गत्योः | The ḥ of namaḥ and puraḥ becomes s where they are prefixes of the \
root kṛ (do): namaskaroti, greets; puraskaroti, honours.
8.3.41 | इदुदुपधस्य चाप्रत्ययस्य | The ḥ of niḥ, duḥ, bahiḥ, āviḥ, catuḥ becomes ṣ before k kh p \
ph.
8.3.42 | तिरसोऽन्यतरस्याम् | The ḥ of tiraḥ may become s where it is a prefix of the root kṛ (do), \
and mostly does: tiraskaroti, despises.
8.3.43 | द्विस्त्रिश्चतुरिति कृत्वोऽर्थे | The ḥ of dviḥ, triḥ and catuḥ, saying how many times, \
may become ṣ before k kh p ph.
8.3.44 | इसुसोः सामर्थ्ये | The ḥ of sarpiḥ, dhanuḥ, āyuḥ and their like may become ṣ before k kh \
p ph, where the two words belong together in sense.
8.3.45 | नित्यं समासेऽनुत्तरपदस्थस्य | In a compound the ḥ of stems in is and us becomes ṣ before \
k kh p ph, unless another member stands before them.
8.3.46 | अतः कृकमिकंसकुम्भपात्रकुशाकर्णीष्वनव्ययस्य | In a compound the ḥ of yaśaḥ, śreyaḥ, ayaḥ \
and their like becomes s before kara, kāra, kāma, kumbha, pātra.
8.3.47 | अधःशिरसी पदे | The ḥ of adhaḥ and śiraḥ becomes s before pada.
8.3.48 | कस्कादिषु च | In kaskaḥ and its like ḥ becomes s or ṣ.
8.3.65 | उपसर्गात् सुनोतिसुवतिस्यतिस्तौतिस्तोभतिस्थासेनयसेधसिचसञ्जस्वञ्जाम् | After a prefix in i \
or u the s of sthā, sidh, sic, sañj, stu and a few more roots becomes ṣ.
8.3.66 | सदिरप्रतेः | The s of sad (sit) becomes ṣ after a prefix in i or u, but not after \
prati.
8.3.82 | अग्नेः स्तुत्स्तोमसोमाः | The s of stut, stoma and soma becomes ṣ after agni, which \
before soma ends in ī (6.3.27).
8.3.83 | ज्योतिरायुषः स्तोमः | The s of stoma becomes ṣ after jyotis and āyus.
8.3.84 | मातृपितृभ्यां स्वसा | The s of svasṛ (sister) becomes ṣ after mātṛ and pitṛ.
8.3.88 | सुविनिर्दुर्भ्यः सुपिसूतिसमाः | After su, vi, niḥ and duḥ the s of sama (even), supta \
(asleep) and sūti (birth) becomes ṣ.
8.3.89 | निनदीभ्यां स्नातेः कौशले | After ni and the word for river (nadī) the s of snā becomes ṣ \
for someone skilled: niṣṇāta.
8.3.95 | गवियुधिभ्यां स्थिरः | The s of sthira becomes ṣ after yudhi and gavi.
8.3.97 | अम्बाम्बगोभूमिसव्यापद्वित्रिकुशेकुशङ्क्वङ्गुमञ्जिपुञ्जिपरमेबर्हिर्दिव्यग्निभ्यः स्थः | \
The s of stha (who stands) becomes ṣ after amba, go, aṅgu, parame and some more.
8.3.99 | एति संज्ञायामगात् | In a name s before e becomes ṣ after i u and their like, but not \
after g: hariṣeṇa.
8.4.3 | पूर्वपदात्संज्ञायामगः | In a name n becomes ṇ across the seam of a compound whose first \
member has r or ṣ, but not after g: rāmāyaṇa.
8.4.4 | वनं पुरगामिश्रकासिध्रकाशारिकाकोटराग्रेभ्यः | The n of vana (forest) becomes ṇ after agre \
and five more.
8.4.5 | प्रनिरन्तःशरेक्षुप्लक्षाम्रकार्ष्यखदिरपीयूक्षाभ्योऽसंज्ञायामपि | The n of vana becomes ṇ \
after āmra, śara, ikṣu and some more.
8.4.7 | अह्नोऽदन्तात् | The n of ahna (day) becomes ṇ after a word in -a that has an r.
8.3.63 | प्राक्सितादड्व्यवायेऽपि | The s of sad, sic and their like becomes ṣ after a prefix in i or u \
also across the augment: nyaṣīdat.
8.3.64 | स्थादिष्वभ्यासेन चाभ्यासस्य | After a prefix in i or u the s of sthā, sic and their like \
becomes ṣ also in and after the doubling: adhitaṣṭhau, abhiṣiṣeca.
8.3.67 | स्तम्भेः | The s of stambh (prop) becomes ṣ after a prefix in i or u: viṣṭabdha.
8.3.68 | अवाच्चालम्बनाविदूर्ययोः | The s of stambh becomes ṣ after ava too in the sense of leaning on \
something or being near: avaṣṭabhya.
8.3.70 | परिनिविभ्यः सेवसितसयसिवुसहसुट्स्तुस्वञ्जाम् | After pari, ni and vi the s of sev (serve), \
sah (bear), siv (sew), of stu, svañj and of the added s becomes ṣ: niṣevate.
8.3.72 | अनुविपर्यभिनिभ्यः स्यन्दतेरप्राणिषु | After anu, vi, pari, abhi and ni the s of syand (flow) \
may become ṣ, unless a living being flows.
8.3.73 | वेः स्कन्देरनिष्ठायाम् | After vi the s of skand (leap) may become ṣ, but not in the past \
participle.
8.3.74 | परेश्च | After pari the s of skand (leap) may become ṣ.
8.3.76 | स्फुरतिस्फुलत्योर्निर्निविभ्यः | After nir, ni and vi the s of sphur and sphul (quiver) may \
become ṣ.
8.3.77 | वेः स्कभ्नातेर्नित्यम् | After vi the s of skambh (prop) becomes ṣ: viṣkambha.
8.4.15 | हिनुमीना | After a prefix with r the n of hinu (hi, send) and mīnā (mī, harm) becomes ṇ.
8.4.17 | नेर्गदनदपतपदघुमा… | After a prefix with r the n of the prefix ni becomes ṇ before dā, dhā, \
pat, pad, han, gad, nad, yā, vap, vah, ci and a few more roots: praṇidhāna, praṇipāta.
8.4.19 | अनितेः | The n of an (breathe) becomes ṇ after a prefix with r.
8.4.22 | हन्तेरत्पूर्वस्य | The n of han becomes ṇ after a prefix with r, where an a comes right before \
it: prahaṇyate, but praghnanti.
8.4.23 | वमोर्वा | Before v and m the n of han may become ṇ after a prefix with r: prahaṇmi.
8.4.30 | णेर्विभाषा | The n of a kṛt suffix after a causative may become ṇ after a prefix with r.
8.4.29 | कृत्यचः | The n of a kṛt suffix after a vowel becomes ṇ after a prefix with r.
8.4.33 | वा निंसनिक्षनिन्दाम् | After a prefix with r the n of niṃs, nikṣ and nind may become ṇ.
8.4.42 | न पदान्ताट्टोरनाम् | After a final ṭ the t row stays as it is, but the n of nām, navati \
(ninety) and nagarī becomes ṇ.
8.4.43 | तोः षि | The t row does not change before ṣ.
8.4.44 | शात् | After ś the t row does not change.
8.4.46 | अचो रहाभ्यां द्वे | A consonant after r or h may be doubled, if a vowel comes before \
them.
8.4.60 | तोर्लि | t d n before l become l (n a nasal l).
8.4.61 | उदः स्थास्तम्भोः पूर्वस्य | After ut the s of sthā and stambh becomes th, which is mostly \
dropped (8.4.65): utthāna.
8.4.62 | झयो होऽन्यतरस्याम् | h after a stop may become the voiced aspirate of the row of that \
stop.
8.4.63 | शश्छोऽटि | ś after a stop at the end of a word may become ch when a vowel, semivowel or \
nasal follows.
8.4.64 | हलो यमां यमि लोपः | After a consonant a semivowel or nasal may be lost before the same \
sound.
"""
