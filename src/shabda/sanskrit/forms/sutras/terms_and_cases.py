"""Sūtras of books one to five that give terms, cases and the meaning of the tenses.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
1.1.1 | वृद्धिरादैच् | ā, ai and au are called vṛddhi.
1.1.2 | अदेङ् गुणः | a, e and o are called guṇa.
1.1.5 | क्क्ङिति च | Before a weak suffix, one with a silent g, k or ṅ such as -ta and -tvā, no i \
u ṛ ḷ becomes guṇa or vṛddhi.
1.1.9 | तुल्यास्यप्रयत्नं सवर्णम् | Sounds spoken in one place of the mouth and with one effort, \
such as a and ā, are called savarṇa.
1.1.27 | सर्वादीनि सर्वनामानि | sarva (all) and the other words of its list are called pronouns.
1.1.33 | प्रथमचरमतयाल्पार्धकतिपयनेमाश्च | prathama, carama, alpa, ardha, katipaya, nema and words \
in -taya may have the nominative plural of a pronoun: alpe beside alpāḥ.
1.1.34 | पूर्वपरावरदक्षिणोत्तरापराधराणि व्यवस्थायामसंज्ञायाम् | pūrva, para, avara, dakṣiṇa, \
uttara, apara and adhara may have the nominative plural of a pronoun where they say where or when \
and are not names.
1.1.37 | स्वरादिनिपातमव्ययम् | svar and its like, and the particles, are called avyaya: not declined.
1.1.42 | शि सर्वनामस्थानम् | The i of a neuter plural is called a strong ending.
1.1.43 | सुडनपुंसकस्य | The first five case endings, -s -au -as and -am -au, are strong endings, but \
not in a neuter.
1.1.45 | इग्यणः सम्प्रसारणम् | i u ṛ ḷ that take the place of y v r l are called saṃprasāraṇa.
1.1.46 | आद्यन्तौ टकितौ | An addition with a silent ṭ comes before what it is added to, one with \
a silent k after it.
1.1.47 | मिदचोऽन्त्यात्परः | An addition with a silent m comes right after the last vowel.
1.1.49 | षष्ठी स्थानेयोगा | In a rule, the genitive names what is replaced.
1.1.50 | स्थानेऽन्तरतमः | The substitute is the one nearest in sound to what it replaces.
1.1.51 | उरण् रपरः | An a i u that replaces ṛ has an r after it: ar, ir, ur.
1.1.56 | स्थानिवदादेशोऽनल्विधौ | A substitute is treated like what it replaces, except by a rule \
that asks for the very sounds replaced.
1.1.60 | अदर्शनं लोपः | Where a sound that was taught is not heard, it is lost: lopa.
1.1.63 | न लुमताऽङ्गस्य | What is dropped by luk, ślu or lup has no effect on the stem before it.
1.1.65 | अलोऽन्त्यात् पूर्व उपधा | The sound before the last is called upadhā.
1.1.69 | अणुदित्सवर्णस्य चाप्रत्ययः | A vowel or semivowel in a rule stands for all sounds like \
it, and a stop with u for its whole row: ku is k kh g gh ṅ.
1.1.71 | आदिरन्त्येन सहेता | In a rule a sound with a later marker stands for itself and all \
sounds up to that marker: ac is all vowels.
1.2.27 | ऊकालोऽज्झ्रस्वदीर्घप्लुतः | A vowel of one, two or three moments is short, long or pluta.
1.2.30 | नीचैरनुदात्तः | A vowel said in a low tone is called anudātta.
1.2.42 | तत्पुरुषः समानाधिकरणः कर्मधारयः | A tatpuruṣa whose members name the same thing is \
called karmadhāraya: blue lotus.
1.2.45 | अर्थवदधातुरप्रत्ययः प्रातिपदिकम् \
| What has a meaning and is neither a root nor a suffix is called prātipadika, a nominal stem.
1.3.1 | भूवादयो धातवः | bhū and the other verbs of the list are called dhātu, roots.
1.3.2 | उपदेशेऽजनुनासिक इत् | A nasal vowel in what the grammar teaches is a marker.
1.3.3 | हलन्त्यम् | The last consonant of what the grammar teaches is a marker.
1.3.4 | न विभक्तौ तुस्माः | In an ending, a final t th d dh n, s or m is not a marker.
1.3.5 | आदिर्ञिटुडवः | ñi, ṭu and ḍu at the beginning of a root are markers.
1.3.6 | षः प्रत्ययस्य | ṣ at the beginning of a suffix is a marker.
1.3.7 | चुटू | c or ṭ and the other stops of their rows at the beginning of a suffix are markers.
1.3.8 | लशक्वतद्धिते \
| l, ś and the k row at the beginning of a suffix are markers, but not in a taddhita.
1.3.9 | तस्य लोपः | A marker is lost.
1.3.12 | अनुदात्तङित आत्मनेपदम् | A root listed with a low-toned marker or with ṅ takes the \
middle endings.
1.3.13 | भावकर्मणोः | The passive and the impersonal take the middle endings.
1.3.57 | ज्ञाश्रुस्मृदृशां सनः | The desideratives of jñā, śru, smṛ and dṛś take the middle \
endings.
1.3.60 | शदेः शितः | śad takes the middle endings in the present system.
1.3.61 | म्रियतेर्लुङ्लिङोश्च | mṛ (die) takes the middle endings in the present system, the \
aorist (luṅ) and the optative (liṅ), elsewhere the active ones.
1.3.91 | द्युद्भ्यो लुङि | dyut and its like may take active endings in the aorist (luṅ).
1.4.3 | यू स्त्र्याख्यौ नदी | Feminine words in ī and ū are called nadī.
1.4.4 | नेयङुवङ्स्थानावस्त्री \
| Words whose ī ū becomes iy uv are not nadī, except strī (woman).
1.4.5 | वाऽऽमि | Words whose ī ū becomes iy uv are optionally nadī before the genitive plural.
1.4.6 | ङिति ह्रस्वश्च | Before the dative, ablative, genitive and locative singular endings, \
feminines in -i -u, and in -ī -ū with iy uv, may be nadī.
1.4.7 | शेषो घ्यसखि | Stems in short i and u that are not nadī are called ghi, except sakhi.
1.4.10 | ह्रस्वं लघु | A short vowel is called light (laghu).
1.4.11 | संयोगे गुरु | A short vowel before two consonants is called heavy (guru).
1.4.13 | यस्मात्प्रत्ययविधिस्तदादि प्रत्ययेऽङ्गम् \
| What a suffix is added to is called aṅga before that suffix.
1.4.14 | सुप्तिङन्तं पदम् | What ends in a case ending or a personal ending is called pada, a word.
1.4.17 | स्वादिष्वसर्वनामस्थाने | Before a case ending other than the strong ones, and other \
suffixes of nouns, a stem is called pada.
1.4.18 | यचि भम् | Before a suffix of nouns that begins with y or a vowel, other than a strong \
ending, a stem is called bha.
1.4.19 | तसौ मत्वर्थे | Before a suffix that means having (-vat, -mat, -vin) a final t or s stays \
as in the middle of a word: tejasvin.
1.4.22 | द्व्येकयोर्द्विवचनैकवचने | The dual is used of two, and the singular of one.
1.4.23 | कारके | What takes part in bringing an action about is called kāraka.
1.4.24 | ध्रुवमपायेऽपादानम् | The fixed point from which something moves away is called apādāna.
1.4.32 | कर्मणा यमभिप्रैति स सम्प्रदानम् | Whom one means to reach with the object is called saṃpradāna.
1.4.42 | साधकतमं करणम् | What helps an action most is called karaṇa, the means.
1.4.45 | आधारोऽधिकरणम् | The place or time in which something is done is called adhikaraṇa.
1.4.49 | कर्तुरीप्सिततमं कर्म | What the agent most wants to reach is called karman, the object.
1.4.54 | स्वतन्त्रः कर्ता | Who acts on his own is called kartṛ, the agent.
1.4.56 | प्राग्रीश्वरान्निपाताः | The words listed from here to 1.4.97 are called particles.
1.4.58 | प्रादयः | pra and the others of its list are particles, unless they name a thing.
1.4.59 | उपसर्गाः क्रियायोगे | pra and the others of its list are called upasarga with a verb.
1.4.60 | गतिश्च | pra and the others of its list are also called gati with a verb.
1.4.74 | साक्षात्प्रभृतीनि च | namas and a few more words may be gati with the root kṛ: namas karoti. \
Where they are not, the ḥ of namaḥ stays.
1.4.99 | लः परस्मैपदम् | The endings that replace the l of a tense are called parasmaipada, \
active, but for those of 1.4.100.
1.4.100 | तङानावात्मनेपदम् | The endings -ta -ātām -jha and so on to -mahi, and the suffix āna, \
are called ātmanepada, middle.
1.4.109 | परः संनिकर्षः संहिता | Sounds spoken as close together as possible are called saṃhitā; \
the rules of sandhi hold there.
2.1.3 | प्राक्कडारात्समासः | What is taught from here to 2.2.38 is called samāsa, a compound.
2.1.5 | अव्ययीभावः | What is taught from here on is called avyayībhāva, a compound that is not \
declined.
2.1.22 | तत्पुरुषः | What is taught from here on is called tatpuruṣa, a compound whose last \
member is the main one.
2.1.52 | सङ्ख्यापूर्वो द्विगुः | A tatpuruṣa that begins with a number is called dvigu.
2.2.23 | शेषो बहुव्रीहिः | A compound of another kind is called bahuvrīhi; it describes something else.
2.2.29 | चार्थे द्वन्द्वः | A compound whose members are joined by "and" is called dvandva.
2.3.2 | कर्मणि द्वितीया | The accusative (second case) says the object: whom, what, where to.
2.3.13 | चतुर्थी सम्प्रदाने | The dative (fourth case) says whom something is meant for.
2.3.18 | कर्तृकरणयोस्तृतीया | The instrumental (third case) says by whom or with what something \
is done.
2.3.28 | अपादाने पञ्चमी | The ablative (fifth case) says from where or from whom.
2.3.36 | सप्तम्यधिकरणे च | The locative (seventh case) says where, when or in what.
2.3.46 | प्रातिपदिकार्थलिङ्गपरिमाणवचनमात्रे प्रथमा | The nominative (first case) says no more \
than the word itself, its gender and its number.
2.3.47 | सम्बोधने च | The nominative (first case) is also used to address someone.
2.3.49 | एकवचनं सम्बुद्धिः | The singular of the vocative is called sambuddhi.
2.3.50 | षष्ठी शेषे | The genitive (sixth case) expresses all other relations: whose, of what.
2.4.72 | अदिप्रभृतिभ्यः शपः | Roots of class 2 have no sign: the a (śap) after them is dropped.
2.4.75 | जुहोत्यादिभ्यः श्लुः | Roots of class 3 have no sign: the a (śap) after them is dropped by \
ślu, before which the root is doubled (6.1.10).
3.1.1 | प्रत्ययः | What is taught from here to the end of book five is called a suffix.
3.1.32 | सनाद्यन्ता धातवः | A root with the desiderative sa (san), the intensive ya (yaṅ), the \
causative i (ṇic) or their like is again a root.
3.1.93 | कृदतिङ् | A suffix added to a root, other than a personal ending, is called kṛt.
3.1.95 | कृत्याः | tavya, anīya, ya and their like are called kṛtya; they say what is to be done.
3.2.59 | ऋत्विग्दधृक्स्रग्दिगुष्णिगञ्चुयुजिक्रुञ्चां च | ṛtvij, dadhṛṣ, sraj, diś, uṣṇih, and \
añc, yuj, kruñc are made with kvin, a suffix of which no sound is left.
3.3.14 | लृटः सद्वा | śatṛ and śānac may replace the endings of the future (lṛṭ): a participle \
of the future.
3.4.22 | आभीक्ष्ण्ये णमुल् च | For an act done again and again a root takes -am (ṇamul) or -tvā, said \
twice: smāraṃ smāram.
3.4.69 | लः कर्मणि च भावे चाकर्मकेभ्यः | The tenses speak of the agent or of the object; of a \
verb without an object, of the agent or of the act itself.
3.4.77 | लस्य | The personal endings replace the l after which each tense is named.
3.4.113 | तिङ्शित्सार्वधातुकम् | Personal endings, and suffixes with a silent ś such as the a of \
the present, are called sārvadhātuka, but for those of 3.4.115–116.
3.4.114 | आर्धधातुकं शेषः | All other suffixes added to a root are called ārdhadhātuka.
3.4.115 | लिट् च | The personal endings of the perfect (liṭ) are called ārdhadhātuka.
3.4.116 | लिङाशिषि | The personal endings of the benedictive (āśīrliṅ) are called ārdhadhātuka.
4.1.15 | टिड्ढाणञ्द्वयसज्दघ्नञ्मात्रच्तयप्ठक्ठञ्कञ्क्वरपः | Stems in -a whose suffix has a silent \
ṭ, or is aṇ, tayap or one of a few more, take ī in the feminine.
4.1.76 | तद्धिताः | What is taught from here on is called taddhita, a suffix added to a nominal stem.
4.1.83 | प्राग्दीव्यतोऽण् | In many senses, where no other suffix is taught, -a (aṇ) says to whom \
or to what something belongs: śiva, śaiva.
5.2.115 | अत इनिठनौ | After a stem in -a the suffixes -in and -ika say who has the thing.
"""
