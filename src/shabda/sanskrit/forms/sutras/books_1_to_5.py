"""Sūtras of books one to five: affixes.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
1.1.26 | क्तक्तवतू निष्ठा \
| With the past participle in ta (kta) goes the one in tavat (ktavatu): who has done it.
1.2.17 | स्थाघ्वोरिच्च | Before sic of the ātmanepada sthā and the dā roots have i.
1.2.48 | गोस्त्रियोरुपसर्जनस्य | At the end of a compound that describes another word, go and a \
feminine suffix have a short vowel.
2.4.34 | द्वितीयाटौस्स्वेनः \
| Idam and etad, said a second time, are ena in the accusative, the instrumental singular and \
the dual in oḥ.
2.4.36 | अदो जग्धिर्ल्यप्ति किति \
| Before lyap and a suffix in t with a silent k, ad becomes jagdh.
2.4.37 | लुङ्सनोर्घस्लृ | Before the aorist (luṅ) and the desiderative sa (san) ad becomes ghas.
2.4.38 | घञपोश्च | Before ghañ and ap the root ad becomes ghas.
2.4.40 | लिट्यन्यतरस्याम् | Before the perfect (liṭ) ad becomes ghas or stays.
2.4.41 | वेञो वयिः | Before the perfect (liṭ) ve (weave) may become vay.
2.4.42 | हनो वध लिङि | In the benedictive (āśīrliṅ), and there only, han becomes vadha.
2.4.43 | लुङि च | Before the aorist (luṅ) han becomes vadha.
2.4.44 | आत्मनेपदेष्वन्यतरस्याम् | Before the aorist (luṅ) in the ātmanepada and passive han may \
become vadha.
2.4.45 | इणो गा लुङि | Before the aorist (luṅ) the root i (go) becomes gā.
2.4.52 | अस्तेर्भूः | Outside the present system as (be) becomes bhū.
2.4.53 | ब्रुवो वचिः | Outside the present system brū becomes vac.
2.4.54 | चक्षिङः ख्याञ् | Outside the present system cakṣ becomes khyā, first kśā.
2.4.56 | अजेर्व्यघञपोः | Outside the present system aj becomes vī, except before ghañ and ap.
2.4.85 | लुटः प्रथमस्य डारौरसः | In the periphrastic future (luṭ) the endings of the third \
person become ā rau ras.
3.1.5 | गुप्तिज्किद्भ्यः सन् | Gup, tij and kit take the desiderative sa (san), in a sense of \
their own.
3.1.6 | मान्बधदान्शान्भ्यो दीर्घश्चाभ्यासस्य | Mān, badh, dān, śān take the desiderative sa \
(san); ī in the doubling.
3.1.25 | सत्यापपाशरूपवीणातूलश्लोकसेनालोमत्वचवर्मवर्णचूर्णचुरादिभ्यो णिच् | Class 10 takes i \
(ṇic), as a causative does.
3.1.28 | गुपूधूपविच्छिपणिपनिभ्य आयः | Gup, dhūp, vich, paṇ and pan take āya.
3.1.30 | कमेर्णिङ् | Kam takes ṇiṅ.
3.1.33 | स्यतासी लृलुटोः | Sya comes before the future (lṛṭ) and the conditional (lṛṅ), tās \
before the periphrastic future (luṭ).
3.1.35 | कास्प्रत्ययादाममन्त्रे लिटि | Before the perfect (liṭ) a root made with an affix takes \
ām.
3.1.36 | इजादेश्च गुरुमतोऽनृच्छः | A root beginning with a heavy i u ṛ e o takes ām before the \
perfect (liṭ).
3.1.37 | दयायासश्च | Day, ay and ās take ām before the perfect (liṭ).
3.1.38 | उषविदजागृभ्योऽन्यतरस्याम् | Before the perfect (liṭ) uṣ, vid and jāgṛ take ām or not.
3.1.39 | भीह्रीभृहुवां श्लुवच्च \
| Bhī, hrī, bhṛ and hu take ām before liṭ or not, doubled as in class 3.
3.1.40 | कृञ्चानुप्रयुज्यते लिटि | After ām follows kṛ, bhū or as in the perfect (liṭ).
3.1.41 | विदाङ्कुर्वन्त्वित्यन्यतरस्याम् | Vid may take ām and kṛ in the imperative (loṭ) too.
3.1.43 | च्लि लुङि | In the aorist (luṅ) the sign cli is added, which other sounds replace.
3.1.44 | च्लेः सिच् | The sign of the aorist, cli, becomes s (sic).
3.1.45 | शल इगुपधादनिटः क्सः \
| After a root in ś ṣ s h with i u ṛ before it and without iṭ, cli becomes sa.
3.1.46 | श्लिष आलिङ्गने | After śliṣ in the sense of embrace the sign of the aorist (luṅ) is sa.
3.1.48 | णिश्रिद्रुस्रुभ्यः कर्तरि चङ् | After the causative i (ṇi), śri, dru and sru the sign \
of the active aorist is a with doubling (caṅ).
3.1.49 | विभाषा धेट्श्व्योः | After dhe and śvi the sign of the aorist (luṅ) may be a with \
doubling (caṅ).
3.1.52 | अस्यतिवक्तिख्यातिभ्योऽङ् | After as (throw), vac and khyā the sign of the active aorist \
is a (aṅ).
3.1.53 | लिपिसिचिह्वश्च | After lip, sic and hvā the sign of the active aorist is a (aṅ).
3.1.55 | पुषादिद्युताद्यॢदितः परस्मैपदेषु \
| After puṣ, dyut and roots marked with ḷ cli becomes aṅ.
3.1.56 | सर्तिशास्त्यर्तिभ्यश्च | After sṛ, śās and ṛ the sign of the aorist (luṅ) is a (aṅ).
3.1.57 | इरितो वा | After a root marked with ir the sign of the active aorist may be a (aṅ).
3.1.58 | जॄस्तम्भुम्रुचुम्लुचुग्रुचुग्लुचुग्लुञ्चुश्विभ्यश्च \
| After jṝ, stambh, śvi and a few more the sign of luṅ may be a (aṅ).
3.1.60 | चिण् ते पदः | After pad the sign of the aorist (luṅ) before ta is i (ciṇ).
3.1.61 | दीपजनबुधपूरितायिप्यायिभ्योऽन्यतरस्याम् \
| After dīp, jan, budh, pūr, tāy and pyāy the sign of luṅ before ta may be i (ciṇ).
3.1.66 | चिण् भावकर्मणोः | In the passive the sign of the aorist before ta is i (ciṇ).
3.1.67 | सार्वधातुके यक् | In the passive ya (yak) comes before a personal ending of the present \
system.
3.1.68 | कर्तरि शप् | In the active a (śap) comes before a personal ending of the present \
system.
3.1.69 | दिवादिभ्यः श्यन् | Roots of class 4 take śyan, that is ya.
3.1.70 | वा भ्राशभ्लाशभ्रमुक्रमुक्लमुत्रसित्रुटिलषः \
| Bhrāś, bhlāś, bhram, kram, klam, tras, truṭ and laṣ take śyan or not.
3.1.71 | यसोऽनुपसर्गात् | Yas without a prefix takes śyan or not.
3.1.73 | स्वादिभ्यः श्नुः | Roots of class 5 take śnu, that is nu.
3.1.74 | श्रुवः शृ च | Śru takes śnu and becomes śṛ.
3.1.77 | तुदादिभ्यः शः | Roots of class 6 take śa, that is a.
3.1.78 | रुधादिभ्यः श्नम् | The roots of class 7 take śnam, that is na, after their last vowel.
3.1.79 | तनादिकृञ्भ्य उः | Roots of class 8 and kṛ take u.
3.1.81 | क्र्यादिभ्यः श्ना | Roots of class 9 take śnā, that is nā.
3.1.83 | हलः श्नः शानज्झौ | After a consonant the nā of class 9 becomes āna before hi.
3.1.96 | तव्यत्तव्यानीयरः | Tavya and anīya express what ought to be done.
3.1.133 | ण्वुल्तृचौ | Ṇvul (aka) and tṛc (tṛ) express the doer.
3.2.102 | निष्ठा | Kta and ktavatu express the past.
3.2.110 | लुङ् | The aorist (luṅ) expresses the past.
3.2.111 | अनद्यतने लङ् | The imperfect (laṅ) expresses the past before today.
3.2.115 | परोक्षे लिट् | The perfect (liṭ) expresses the past before today and out of sight.
3.2.123 | वर्तमाने लट् | The present (laṭ) expresses the present.
3.2.124 | लटः शतृशानचावप्रथमासमानाधिकरणे | The endings of the present (laṭ) may be replaced by \
śatṛ (at) and śānac (āna).
3.2.187 | ञीतः क्तः | A root marked with ñi takes kta of the present too.
3.3.10 | तुमुन्ण्वुलौ क्रियायां क्रियार्थायाम् | Tumun says what an act is done for.
3.3.13 | लृट् शेषे च | The future (lṛṭ) expresses the future.
3.3.15 | अनद्यतने लुट् | The periphrastic future (luṭ) expresses the future after today.
3.3.16 | पदरुजविशस्पृशो घञ् | The roots pad, ruj, viś and spṛś take ghañ for the doer too.
3.3.17 | सृ स्थिरे | Sṛ takes ghañ for something lasting (sāra).
3.3.18 | भावे | Ghañ expresses the act itself.
3.3.24 | श्रिणीभुवोऽनुपसर्गे | Śri, nī and bhū without a prefix take ghañ.
3.3.40 | हस्तादाने चेरस्तेये | Ci takes ghañ for picking by hand.
3.3.42 | सङ्घे चानौत्तराधर्ये | Ci takes ghañ for a body of beings.
3.3.94 | स्त्रियां क्तिन् | Ktin (ti) expresses the act as a feminine noun.
3.3.96 | मन्त्रे वृषेषपचमनविदभूवीरा उदात्तः \
| In the Veda some roots take ktin with the accent on it.
3.3.97 | ऊतियूतिजूतिसातिहेतिकीर्तयश्च \
| Ūti, yūti, jūti, sāti, heti and kīrti are formed in this way, with ktin.
3.3.115 | ल्युट् च | Lyuṭ (yu) expresses the act as a neuter noun.
3.3.121 | हलश्च | After a root in a consonant ghañ makes the name of a tool or place.
3.3.139 | लिङ्निमित्ते लृङ् क्रियातिपत्तौ | The conditional (lṛṅ) expresses what would be or \
would have been.
3.3.161 | विधिनिमन्त्रणामन्त्रणाधीष्टसंप्रश्नप्रार्थनेषु लिङ् | The optative (liṅ) expresses \
"should" and "may".
3.3.162 | लोट् च | The imperative (loṭ) also expresses command and request.
3.3.173 | आशिषि लिङ्लोटौ | The optative (liṅ) and the imperative (loṭ) express a blessing.
3.4.21 | समानकर्तृकयोः पूर्वकाले | Of two acts of one doer the earlier takes ktvā.
3.4.78 | तिप्तस्झिसिप्थस्थमिब्वस्मस्तातांझथासाथांध्वमिड्वहिमहिङ् \
| The lakāra becomes a personal ending.
3.4.79 | टित आत्मनेपदानां टेरे \
| In laṭ, liṭ, luṭ, lṛṭ and loṭ the end of an ātmanepada ending becomes e.
3.4.80 | थासः से | In the present (laṭ), the periphrastic future (luṭ), the future (lṛṭ) and the \
imperative (loṭ) the ending thās becomes se.
3.4.81 | लिटस्तझयोरेशिरेच् | In the perfect (liṭ) ta becomes e and jha ire.
3.4.82 | परस्मैपदानां णलतुसुस्थलथुसणल्वमाः | In the perfect (liṭ) the parasmaipada endings are a \
atus us tha …
3.4.83 | विदो लटो वा | After vid the endings of the present (laṭ) may be those of the perfect \
(liṭ) (a, atuḥ, uḥ …).
3.4.84 | ब्रुवः पञ्चानामादित आहो ब्रुवः | For five forms of brū in the present (laṭ) there may be āh, \
with the endings of the perfect (liṭ): āha, āhatuḥ, āhuḥ, āttha, āhathuḥ.
3.4.86 | एरुः | In the imperative (loṭ) the i of an ending becomes u.
3.4.87 | सेर्ह्यपिच्च | In the imperative (loṭ) si becomes hi.
3.4.89 | मेर्निः | In the imperative (loṭ) mi becomes ni.
3.4.90 | आमेतः | In the imperative (loṭ) the e of an ending becomes ām.
3.4.91 | सवाभ्यां वामौ | In the imperative (loṭ) e becomes va after s and am after v.
3.4.92 | आडुत्तमस्य पिच्च | In the imperative (loṭ) the first person takes ā before its ending.
3.4.93 | एत ऐ | In the imperative (loṭ) the e of the first person becomes ai.
3.4.99 | नित्यं ङितः | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ) and the \
conditional (lṛṅ) the s that ends vas and mas is lost.
3.4.100 | इतश्च | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ) and the \
conditional (lṛṅ) the i of a parasmaipada ending is lost.
3.4.101 | तस्थस्थमिपां तांतंतामः | In the imperfect (laṅ), the optative (liṅ), the aorist (luṅ) \
and the conditional (lṛṅ) tas thas tha mi become tām tam ta am.
3.4.102 | लिङः सीयुट् | In the optative (liṅ) the ātmanepada ending takes sīy before it.
3.4.103 | यासुट् परस्मैपदेषूदात्तो ङिच्च | In the optative (liṅ) the parasmaipada ending takes \
yās before it.
3.4.104 | किदाशिषि | In a blessing the yās weakens the root like a suffix with a silent k.
3.4.105 | झस्य रन् | In the optative (liṅ) jha becomes ran.
3.4.106 | इटोऽत् | In the optative (liṅ) the ending i becomes a.
3.4.107 | सुट् तिथोः | In the optative (liṅ) the t and th of an ending take s before them.
3.4.108 | झेर्जुस् | In the optative (liṅ) jhi becomes us.
3.4.109 | सिजभ्यस्तविदिभ्यश्च | After sic, a doubled root or vid jhi becomes us.
3.4.110 | आतः | After ā the jhi of the aorist (luṅ) becomes jus, where sic was lost.
3.4.111 | लङः शाकटायनस्यैव | After ā the jhi of the imperfect (laṅ) becomes jus, Śākaṭāyana \
says.
3.4.112 | द्विषश्च | After dviṣ the jhi of the imperfect (laṅ) may become us.
4.1.2 | स्वौजसमौट्छष्टाभ्याम्भिस्ङेभ्याम्भ्यस्ङसिँभ्याम्भ्यस्ङसोसाम्ङ्योस्सुप् \
| A case ending is added.
4.1.4 | अजाद्यतष्टाप् | Ajā and its like and stems in a take ṭāp, that is ā, in the feminine.
4.1.6 | उगितश्च | A stem with a suffix marked u ṛ ḷ takes ṅīp, that is ī, in the feminine.
4.3.143 | मयड्वैतयोर्भाषायामभक्ष्याच्छादनयोः | What is made of a thing takes mayaṭ (maya).
4.4.1 | प्राग्वहतेष्ठक् | In many senses, of what a thing has to do with, it takes ṭhak (ika).
5.1.119 | तस्य भावस्त्वतलौ | Tva and tal (tā) express being such a one.
5.1.124 | गुणवचनब्राह्मणादिभ्यः कर्मणि च \
| Ṣyañ (ya) expresses the state or work of one with a quality, or of a Brahmin and the like.
5.1.131 | इगन्ताच्च लघुपूर्वात् \
| After i, u, ṛ with a light syllable before, aṇ (a) expresses the state.
5.2.94 | तदस्यास्त्यस्मिन्निति मतुप् \
| The suffix matup (mat) makes a word for who or what has something.
5.3.55 | अतिशायने तमबिष्ठनौ | What is most of all takes tamap (tama) or iṣṭhan (iṣṭha).
5.3.57 | द्विवचनविभज्योपपदे तरबीयसुनौ | What is more than another takes tarap (tara) or īyasun \
(īyas).
5.4.50 | अभूततद्भावे कृभ्वस्तियोगे सम्पद्यकर्तरि च्विः \
| What becomes or is made what it was not takes cvi, which is lost, before kṛ, bhū and as.
"""
