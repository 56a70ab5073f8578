"""Sūtras that make causatives, desideratives, intensives and gerundives, by number.

Each line: number | text | what it does, in one sentence of our own that is clear by itself.
"""

TABLE = """
2.4.46 | णौ गमिरबोधने | Before the causative i (ṇic) the root i (go) becomes gam, unless it means \
to understand.
2.4.47 | सनि च | Before the desiderative sa (san) the root i (go) becomes gam, unless it means to \
understand.
3.1.7 | धातोः कर्मणः समानकर्तृकादिच्छायां वा | The desiderative sa (san) after a root says that \
someone wants to do it.
3.1.22 | धातोरेकाचो हलादेः क्रियासमभिहारे यङ् | After a root that has one vowel and begins with a \
consonant the intensive ya (yaṅ) says that it is done again and again, or very much.
3.1.23 | नित्यं कौटिल्ये गतौ | After a root of going the intensive ya (yaṅ) says that one goes \
crookedly.
3.1.24 | लुपसदचरजपजभदहदशगॄभ्यो भावगर्हायाम् | After car, jap, dah and their like the intensive ya \
(yaṅ) says that it is badly done.
3.1.26 | हेतुमति च | The causative i (ṇic) after a root says that someone makes another do it.
3.1.97 | अचो यत् | A root that ends in a vowel takes -ya (yat): what is to be done.
3.1.98 | पोरदुपधात् | A root that ends in p ph b bh m with a before it takes -ya (yat): what is \
to be done.
3.1.99 | शकिसहोश्च | śak and sah take -ya (yat): what is to be done.
3.1.100 | गदमदचरयमश्चानुपसर्गे | gad, mad, car and yam without a prefix take -ya (yat): what is \
to be done.
3.1.102 | वह्यं करणम् | vah takes -ya (yat) for what carries: vahya, a cart.
3.1.103 | अर्यः स्वामिवैश्ययोः | ṛ takes -ya (yat), not ṇyat, for a master or a vaiśya: arya.
3.1.109 | एतिस्तुशास्वृदृजुषः क्यप् | i, stu, śās, vṛ, dṛ and juṣ take -ya (kyap), which leaves \
the vowel of the root as it is.
3.1.110 | ऋदुपधाच्चाकॢपिचृतेः | A root with ṛ before its last consonant, other than kḷp and cṛt, \
takes -ya (kyap), which leaves the ṛ as it is.
3.1.111 | ई च खनः | khan takes -ya (kyap), and its n becomes ī: kheya.
3.1.112 | भृञोऽसंज्ञायाम् | bhṛ takes -ya (kyap) where the word is not a name: bhṛtya.
3.1.120 | विभाषा कृवृषोः | kṛ and vṛṣ may take -ya (kyap), which leaves the ṛ as it is.
3.1.124 | ऋहलोर्ण्यत् | A root that ends in ṛ or a consonant takes -ya (ṇyat), before which its \
vowel rises.
3.1.125 | ओरावश्यके | A root that ends in u takes -ya (ṇyat) for what must be done.
3.1.126 | आसुयुवपिरपिलपित्रपिचमश्च | ā + su, yu, vap, rap, lap, trap and cam take -ya (ṇyat).
6.1.18 | स्वापेश्चङि | In the doubled aorist (caṅ) the causative of svap has u for va.
6.1.19 | स्वपिस्यमिव्येञां यङि | Before the intensive ya (yaṅ) the y v of svap, syam and vye \
become i u.
6.1.31 | णौ च संश्चङोः | Where the causative i (ṇic) is followed by the desiderative sa (san) or \
the doubled aorist (caṅ), the v of śvi may become u.
6.1.32 | ह्वः संप्रसारणम् | Where the causative i (ṇic) is followed by the desiderative sa (san) \
or the doubled aorist (caṅ), hve becomes hū.
6.1.48 | क्रीङ्जीनां णौ | Before the causative i (ṇic) krī, i and ji take ā.
6.1.49 | सिध्यतेरपारलौकिके | Before the causative i (ṇic) sidh of class 4 takes ā, except for \
success in the other world.
6.1.54 | चिस्फुरोर्णौ | Before the causative i (ṇic) ci and sphur may take ā.
6.1.56 | बिभेतेर्हेतुभये | Before the causative i (ṇic) bhī may take ā, when the one who acts is \
the one feared.
6.1.57 | नित्यं स्मयतेः | Before the causative i (ṇic) smi takes ā, when the one who acts is the \
one wondered at.
6.1.71 | ह्रस्वस्य पिति कृति तुक् | A short vowel takes t before a kṛt suffix with a silent p.
6.1.80 | धातोस्तन्निमित्तस्यैव | Before a suffix that begins with y the o or au of a root becomes \
av or āv only if that suffix made it.
6.1.81 | क्षय्यजय्यौ शक्यार्थे | kṣayya and jayya mean what can be destroyed and what can be \
conquered.
6.1.82 | क्रय्यस्तदर्थे | krayya means what is for sale.
6.4.16 | अज्झनगमां सनि | Before the desiderative sa (san) a final vowel, and the a of han and \
gam, grows long.
6.4.17 | तनोतेर्विभाषा | Before the desiderative sa (san) the vowel of tan may be long.
6.4.59 | क्षियः | The i of kṣi grows long before -ya (lyap): prakṣīya.
6.4.65 | ईद्यति | Before -ya (yat) the final ā of a root becomes ī (which then becomes e).
6.4.90 | दोषो णौ | Before the causative i (ṇic) the o of duṣ becomes ū.
6.4.91 | वा चित्तविरागे | Before the causative i (ṇic) duṣ may keep its o when it is the mind \
that is spoilt.
6.4.92 | मितां ह्रस्वः | Before the causative i (ṇic) a root listed with a silent m keeps a short \
vowel.
7.2.18 | क्षुब्धस्वान्तध्वान्तलग्नम्लिष्टविरिब्धफाण्टबाढानि \
मन्थमनस्तमःसक्ताविस्पष्टस्वरानायासभृशेषु | kṣubdha, svānta, lagna and their like are made without \
i, in meanings of their own.
7.2.41 | इट् सनि वा | After vṛ and a root in -ṝ the desiderative sa (san) may take i.
7.2.49 | सनीवन्तर्धभ्रस्जदम्भुश्रिस्वृयूर्णुभरज्ञपिसनाम् | After roots in -iv, ṛdh, bhrasj and \
some others the desiderative sa (san) may take i.
7.2.74 | स्मिपूङ्रञ्ज्वशां सनि | After smi, pū, ṛ, añj and aś the desiderative sa (san) takes i.
7.2.75 | किरश्च पञ्चभ्यः | After kṝ, gṝ, dṛ, dhṛ and pracch the desiderative sa (san) takes i.
7.3.36 | अर्तिह्रीव्लीरीक्नूयीक्ष्माय्यातां पुङ्णौ | Before the causative i (ṇic) a root in -ā \
takes p at its end, as do ṛ and hrī.
7.3.37 | शाच्छासाह्वाव्यावेपां युक् | Before the causative i (ṇic) śo, cho, so, hve, vye, ve and \
pā take y.
7.3.38 | वो विधूनने जुक् | Before the causative i (ṇic) vā takes j at its end when it means to \
shake.
7.3.39 | लीलोर्नुग्लुकावन्यतरस्यां स्नेहविपातने | Before the causative i (ṇic) lī may take n and \
lā may take l when butter is melted.
7.3.40 | भियो हेतुभये षुक् | Before the causative i (ṇic) bhī takes ṣ at its end, when the one \
who acts is the one feared.
7.3.42 | शदेरगतौ तः | Before the causative i (ṇic) śad has t for d, unless it means to go.
7.3.43 | रुहः पोऽन्यतरस्याम् | Before the causative i (ṇic) the h of ruh may become p.
7.4.4 | लोपः पिबतेरीच्चाभ्यासस्य | In the doubled aorist of the causative (ṇic, caṅ) pā (drink) \
loses its vowel and its doubling has ī.
7.4.5 | तिष्ठतेरित् | Where the causative i (ṇic) is followed by the doubled aorist (caṅ), sthā \
has i before its last sound.
7.4.6 | जिघ्रतेर्वा | Where the causative i (ṇic) is followed by the doubled aorist (caṅ), ghrā \
may have i before its last sound.
7.4.27 | रीङृतः | Before the intensive ya (yaṅ) a final ṛ becomes rī.
7.4.30 | यङि च | Before the intensive ya (yaṅ) the ṛ of a root after two consonants, and ṛ \
itself, become ar.
7.4.31 | ई घ्राध्मोः | Before the intensive ya (yaṅ) ghrā and dhmā have ī.
7.4.54 | सनि मीमाघुरभलभशकपतपदामच इस् | Before the desiderative sa (san) dā, dhā, mā, labh, rabh, \
śak, pat and pad have is for their vowel.
7.4.55 | आप्ज्ञप्यृधामीत् | Before the desiderative sa (san) the vowel of āp, jñap and ṛdh is ī.
7.4.56 | दम्भ इच्च | Before the desiderative sa (san) the vowel of dambh is i or ī.
7.4.57 | मुचोऽकर्मकस्य गुणो वा | Before the desiderative sa (san) the u of muc without an object \
may become o.
7.4.58 | अत्र लोपोऽभ्यासस्य | Where the desiderative sa (san) changes the vowel of a root, as in \
īpsa-, the doubling is dropped.
7.4.80 | ओः पुयण्ज्यपरे | In the desiderative (san), and in the doubled aorist of a causative, \
the u of a doubling becomes i if p ph b bh m, y v r l or j follows, and then an a.
7.4.81 | स्रवतिशृणोतिद्रवतिप्रवतिप्लवतिच्यवतीनां वा | In the desiderative and the doubled aorist \
of the causatives of sru, śru, dru, pru, plu and cyu the u of the doubling may become i.
7.4.82 | गुणो यङ्लुकोः | Before the intensive ya (yaṅ) the i or u of the doubling becomes e or \
o.
7.4.83 | दीर्घोऽकितः | Before the intensive ya (yaṅ) the a of a doubling grows long, unless a \
nasal was added to it.
7.4.84 | नीग्वञ्चुस्रंसुध्वंसुभ्रंसुकसपतपदस्कन्दाम् | Before the intensive ya (yaṅ) the doubling \
of pat, pad and their like takes nī after it.
7.4.85 | नुगतोऽनुनासिकान्तस्य | Before the intensive ya (yaṅ) the doubling of a root that ends in \
a nasal takes a nasal after its a.
7.4.86 | जपजभदहदशभञ्जपशां च | Before the intensive ya (yaṅ) the doubling of jap, dah, daṃś, \
bhañj takes a nasal.
7.4.87 | चरफलोश्च | Before the intensive ya (yaṅ) the doubling of car and phal takes a nasal.
7.4.88 | उत् परस्यातः | Before the intensive ya (yaṅ) the a after the doubling of car and phal \
becomes u.
7.4.89 | ति च | Before a suffix that begins with t too the a of car and phal becomes \
u: cūrti, phulti.
7.4.90 | रीगृदुपधस्य च | Before the intensive ya (yaṅ) the doubling of a root with ṛ before its \
last consonant takes rī after it.
7.4.96 | विभाषा वेष्टिचेष्ट्योः | In the doubled aorist of the causative (ṇic, caṅ) the doubling \
of veṣṭ and ceṣṭ may have a.
8.2.65 | म्वोश्च | A final m of a root becomes n before m and v.
8.3.61 | स्तौतिण्योरेव षण्यभ्यासात् | Where the s of the desiderative (san) is ṣ, the s after a \
doubling becomes ṣ in stu and in causatives alone.
8.3.62 | सः स्विदिस्वदिसहीनां च | Before the desiderative sa (san) s stays in the causative of \
svid, svad and sah.
8.4.14 | उपसर्गादसमासेऽपि णोपदेशस्य | The n of nam, nī and their like becomes ṇ after a prefix \
that has r, such as pra.
"""
