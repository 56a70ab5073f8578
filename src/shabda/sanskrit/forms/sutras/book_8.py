"""Sūtras of book eight: words side by side, and sounds.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
8.1.20 | युष्मदस्मदोः षष्ठीचतुर्थीद्वितीयास्थयोर्वान्नावौ | After another word the duals of \
yuṣmad and asmad may be vām and nau in the accusative, dative and genitive.
8.1.21 | बहुवचनस्य वस्नसौ | After another word the plurals of yuṣmad and asmad may be vaḥ and naḥ \
in the accusative, dative and genitive.
8.1.22 | तेमयावेकवचनस्य | After another word the singulars of yuṣmad and asmad may be te and me \
in the dative and genitive.
8.1.23 | त्वामौ द्वितीयायाः | After another word the singulars of yuṣmad and asmad may be tvā and \
mā in the accusative.
8.2.7 | नलोपः प्रातिपदिकान्तस्य | A stem loses its final n at the end of a word.
8.2.8 | न ङिसम्बुद्ध्योः | In the vocative singular a stem keeps its final n; a neuter may lose \
it.
8.2.9 | मादुपधायाश्च मतोर्वोऽयवादिभ्यः | The m of -mat becomes v where the stem ends in a, ā or \
m, or has one of them before its last sound: -vat.
8.2.18 | कृपो रो लः | The r of kṛp becomes l.
8.2.21 | अचि विभाषा | The r that gṝ makes may become l before a vowel.
8.2.23 | संयोगान्तस्य लोपः | Of several consonants at the end of a word the first alone stays: \
mahānt, mahān. After r another may stay too (8.2.24).
8.2.24 | रात्सस्य | Of several consonants after r at the end of a word only s is lost; another \
stays.
8.2.25 | धि च | s is lost before dh.
8.2.26 | झलो झलि | An s between two stops or sibilants is lost.
8.2.27 | ह्रस्वादङ्गात् | After a short vowel the s of the aorist (sic) is lost before a stop or \
sibilant.
8.2.28 | इट ईटि | The s of the aorist between i and ī is lost.
8.2.29 | स्कोः संयोगाद्योरन्ते च | An s or k that begins a group of consonants is lost before a \
stop or sibilant and at the end of a word.
8.2.30 | चोः कुः | c ch j jh become k kh g gh before a stop or sibilant and at the end of a word.
8.2.31 | हो ढः | h becomes ḍh before a stop or sibilant and at the end of a word.
8.2.32 | दादेर्धातोर्घः | The h of a root that begins with d becomes gh before a stop or sibilant \
and at the end of a word.
8.2.33 | वा द्रुहमुहष्णुहष्णिहाम् \
| The h of druh, muh, snuh and snih becomes gh or ḍh before a stop or sibilant and at the end of \
a word.
8.2.34 | नहो धः | The h of nah becomes dh before a stop or sibilant and at the end of a word.
8.2.35 | आहस्थः | The h of āh becomes th before a stop or sibilant: āttha.
8.2.36 | व्रश्चभ्रस्जसृजमृजयजराजभ्राजच्छशां षः | The last sound of vraśc, bhrasj, sṛj, mṛj, yaj, \
rāj and bhrāj, and any ch and ś, becomes ṣ before a stop or sibilant and at the end of a word.
8.2.37 | एकाचो बशो भष् झषन्तस्य स्ध्वोः | In a root that ends in gh ḍh dh bh, the b g ḍ d that \
begins it becomes bh gh ḍh dh before s and dhv, and at the end of a word.
8.2.38 | दधस्तथोश्च | The first d of dadh (dhā doubled) becomes dh before t, th, s and dhv.
8.2.39 | झलां जशोऽन्ते | A stop at the end of a word becomes the voiced third of its row.
8.2.40 | झषस्तथोर्धोऽधः | After a voiced aspirate (gh jh ḍh dh bh) the t or th of a suffix becomes \
dh: labh, labdha; but not after dhā.
8.2.41 | षढोः कः सि | ṣ and ḍh become k before s.
8.2.42 | रदाभ्यां निष्ठातो नः पूर्वस्य च दः | After r and d the t of -ta becomes n, and the d \
does too: bhid, bhinna.
8.2.43 | संयोगादेरातो धातोर्यण्वतः | After a root in -ā that begins with two consonants, the \
second of them y r l v, the t of -ta becomes n.
8.2.44 | ल्वादिभ्यः | After lū and its like the t of -ta becomes n, and by a vārttika that of -ti \
too: lūna, lūni.
8.2.45 | ओदितश्च | After a root listed with a silent o the t of -ta becomes n.
8.2.48 | अञ्चोऽनपादाने | After añc the t of -ta becomes n, unless the sentence says from where.
8.2.49 | दिवोऽविजिगीषायाम् | After div the t of -ta becomes n, but not of gambling.
8.2.51 | शुषः कः | After śuṣ the t of -ta becomes k: śuṣka.
8.2.52 | पचो वः | After pac the t of -ta becomes v: pakva.
8.2.53 | क्षायो मः | After kṣai the t of -ta becomes m: kṣāma.
8.2.55 | अनुपसर्गात्फुल्लक्षीबकृशोल्लाघाः | phulla, kṣība, kṛśa and ullāgha are past participles \
where they have no prefix.
8.2.56 | नुदविदोन्दत्राघ्राह्रीभ्योऽन्यतरस्याम् | After nud, vid, und, trā, ghrā and hrī the t of \
-ta may become n.
8.2.58 | वित्तो भोगप्रत्यययोः | vitta, with t and not n, means wealth or well known.
8.2.62 | क्विन्प्रत्ययस्य कुः | At the end of a word the last sound of diś, dṛś, spṛś, añc and \
other stems made with kvin, a suffix of which no sound is left, becomes one of the k row.
8.2.63 | नशेर्वा | The ś of naś may become a velar at the end of a word.
8.2.66 | ससजुषो रुः | An s at the end of a word, and the ṣ of sajus (together), becomes r (called \
ru), which is written ḥ at a pause.
8.2.68 | अहन् | At the end of a word the n of ahan (day) becomes r (called ru) before rātra, rūpa, \
rathantara and the case endings that begin with a consonant.
8.2.69 | रोऽसुपि | Where no case ending follows it, ahan (day) ends in r: ahaḥ, and before a \
vowel or a voiced consonant ahar, not aho.
8.2.72 | वसुस्रंसुध्वंस्वनडुहां दः | At the end of a word vidvas and its like, sras, dhvas and \
anaḍuh (ox) end in d.
8.2.73 | तिप्यनस्तेः | Before the ending -t a final s of a root, but not of as (be), becomes d.
8.2.74 | सिपि धातो रुर्वा | Before the ending -s a final s of a root may become r (called ru).
8.2.75 | दश्च | Before the ending -s a final d of a root may become r (called ru).
8.2.76 | र्वोरुपधाया दीर्घ इकः | At the end of a word the i or u before the final r or v of a \
root grows long: gīḥ, pūḥ, dhūḥ, āśīḥ.
8.2.77 | हलि च | Before a consonant the i or u before the final r or v of a root grows long.
8.2.78 | उपधायां च | An i or u before an r or v that another consonant of the root follows grows \
long.
8.2.80 | अदसोऽसेर्दादु दो मः | Where adas has lost its s, the d becomes m, and the vowel after it \
becomes u or ū: amum.
8.2.81 | एत ईद्बहुवचने | In the plural the e of adas after the d becomes ī.
8.3.1 | मतुवसो रु सम्बुद्धौ छन्दसि | In the Veda the last sound of stems in -mat and -vas becomes \
ru in the vocative. A vārttika lets bhavat, bhagavat and aghavat have the vocatives bhoḥ, bhagoḥ \
and aghoḥ.
8.3.7 | नश्छव्यप्रशान् | A final n before c ch, ṭ ṭh, t th, with a vowel, semivowel or nasal after \
them, becomes ṃ and ru, which ends as ṃś, ṃṣ, ṃs; the n of praśān does not.
8.3.13 | ढो ढे लोपः | ḍh is lost before ḍh.
8.3.15 | खरवसानयोर्विसर्जनीयः | A final r becomes visarga only at a pause and before a \
voiceless sound: punaḥ. Before a voiced sound ḥ that is made from r is r: punar api.
8.3.16 | रोः सुपि | Before the ending -su only the r called ru becomes visarga.
8.3.23 | मोऽनुस्वारः | m at the end of a word becomes ṃ before a consonant; before a vowel it \
stays m.
8.3.24 | नश्चापदान्तस्य झलि | Inside a word n and m become ṃ before a stop or sibilant.
8.3.29 | डः सि धुट् | After a final ṭ an s may take a t in front.
8.3.36 | वा शरि | Before ś ṣ s the ḥ may become that sibilant; mostly ḥ is written.
8.3.56 | सहेः साडः सः | The s of sah becomes ṣ where sah has become sāḍ.
8.3.58 | नुम्विसर्जनीयशर्व्यवायेऽपि | After i u and their like s becomes ṣ even if ṃ, ḥ or a \
sibilant comes between.
8.3.59 | आदेशप्रत्यययोः | The s of a suffix, or one put in by a rule, becomes ṣ after any vowel \
but a ā, and after y v r l h and the k row, but not at the end of a word.
8.3.60 | शासिवसिघसीनां च | The s of śās, vas and ghas becomes ṣ after i u and the k row.
8.3.78 | इणः षीध्वंलुङ्लिटां धोऽङ्गात् | In ṣīdhvam, in the aorist (luṅ) and in the perfect (liṭ) \
dh becomes ḍh after a vowel other than a ā, and after y v r l h.
8.3.79 | विभाषेटः | In ṣīdhvam, in the aorist (luṅ) and in the perfect (liṭ) dh may become ḍh \
after the added i.
8.4.1 | रषाभ्यां नो णः समानपदे \
| n right after r ṛ ṝ ṣ in the same word becomes ṇ, unless it ends the word (8.4.37).
8.4.2 | अट्कुप्वाङ्नुम्व्यवायेऽपि | After r ṛ ṝ ṣ an n becomes ṇ even if vowels, h y v r, the k \
and p rows or ṃ come between, however many.
8.4.40 | स्तोः श्चुना श्चुः | s t th d dh n next to ś or a stop of the c row move to that row.
8.4.41 | ष्टुना ष्टुः | s t th d dh n next to ṣ or a stop of the ṭ row move to that row.
8.4.45 | यरोऽनुनासिकेऽनुनासिको वा \
| A stop at the end of a word may become the nasal of its row before a nasal.
8.4.53 | झलां जश् झशि | Before a voiced stop a stop becomes the voiced third of its row, and ś ṣ s \
become j ḍ d.
8.4.54 | अभ्यासे चर्च | In a doubling an aspirate loses its breath: dhā, dadhau.
8.4.55 | खरि च | A stop before a voiceless sound becomes the voiceless first of its row.
8.4.56 | वाऽवसाने | A stop at a pause may be voiceless or voiced.
8.4.58 | अनुस्वारस्य ययि परसवर्णः \
| Inside a word ṃ before a stop always becomes the nasal of its row.
8.4.59 | वा पदान्तस्य \
| A final ṃ before a stop may become the nasal of its row, and before y v l a nasal y v l.
8.4.65 | झरो झरि सवर्णे | After a consonant a stop or sibilant may be lost before another of its \
row.
"""
