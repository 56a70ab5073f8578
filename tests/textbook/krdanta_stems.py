"""Kṛdantas of common roots as the school grammars print them (SLP1)."""

INFINITIVES = """
BU Bavitum BUtvA|kf kartum kftvA|gam gantum gatvA|dA dAtum dattvA|DA DAtum hitvA|sTA sTAtum sTitvA
nI netum nItvA|ji jetum jitvA|Sru Srotum SrutvA|dfS drazwum dfzwvA|vac vaktum uktvA|han hantum hatvA
jYA jYAtum jYAtvA|pA pAtum pItvA|gE gAtum gItvA|grah grahItum gfhItvA|laB labDum labDvA
tyaj tyaktum tyaktvA|paW paWitum paWitvA|vad vaditum uditvA|vas vastum uzitvA|vah voQum UQvA
yaj yazwum izwvA|svap svaptum suptvA|praC prazwum pfzwvA|sfj srazwum sfzwvA|pac paktum paktvA
car caritum caritvA|cal calitum calitvA|jIv jIvitum jIvitvA|rakz rakzitum rakzitvA|hf hartum hftvA
nind ninditum ninditvA|KAd KAditum KAditvA|hA hAtum hitvA|yA yAtum yAtvA|snA snAtum snAtvA
stu stotum stutvA|krI kretum krItvA|ci cetum citvA|man mantum matvA|nam nantum natvA
ram rantum ratvA|muc moktum muktvA|Cid Cettum CittvA|Bid Bettum BittvA|Buj Boktum BuktvA
yuj yoktum yuktvA|viS vezwum vizwvA|diS dezwum dizwvA|kzip kzeptum kziptvA|yuD yodDum yudDvA
buD bodDum/boDitum budDvA/buDitvA/boDitvA|Ap Aptum AptvA|Sak Saktum SaktvA|tap taptum taptvA
dah dagDum dagDvA|ruh roQum rUQvA|lih leQum lIQvA|duh dogDum/dohitum dugDvA/duhitvA/dohitvA
rud roditum ruditvA|sad sattum sattvA|pad pattum pattvA|as asitum/Bavitum BUtvA/asitvA/astvA
cur corayitum corayitvA|Bakz Bakzayitum/Bakzitum BakzayitvA/BakzitvA|pUj pUjayitum pUjayitvA
cint cintayitum cintayitvA|kaTa kaTayitum kaTayitvA|vand vanditum vanditvA|sev sevitum sevitvA
SI Sayitum SayitvA|yat yatitum yatitvA|BAz BAzitum BAzitvA|tF taritum/tarItum tIrtvA
smf smartum smftvA|mf martum mftvA|Df Dartum DftvA|i etum itvA|iz ezwum/ezitum izwvA/ezitvA
banD banDum/bandDum badDvA|has hasitum hasitvA|pat patitum patitvA|liK leKitum liKitvA/leKitvA
"""
"""Root, infinitive, absolutive; of roots of one sound, the forms of all classes."""

GERUNDIVES = """
dA deya|DA Deya|jYA jYeya|pA peya|gE geya|sTA sTeya|ji jeya/jayya|nI neya|Sru Sravya/SrAvya
stu stutya|kf kArya/kftya|hf hArya|smf smArya|han vaDya/GAtya|laB laBya|Sak Sakya|sah sahya
gam gamya|ram ramya|nam namya|tap tapya|car carya|vac vAcya/vAkya|pac pAkya/pAcya
Buj Bojya/Bogya|yuj yogya/yojya|tyaj tyAjya|Cid Cedya|Bid Bedya|vid vedya|grah grAhya|dah dAhya
KAd KAdya|Bakz Bakzya|pUj pUjya|cint cintya|rakz rakzya|nind nindya|vand vandya|dfS dfSya
SAs Sizya|kaTa kaTya|sev sevya|man mAnya|liK leKya|paW pAWya|BU Bavya/BAvya|spfS spfSya
bAD bADya|BAz BAzya|Suc Socya|yAc yAcya|kzam kzamya
"""
"""Root, gerundive in ya."""

ABSOLUTIVES = """
A gam Agatya/Agamya|pra nam praRatya/praRamya|A dA AdAya|vi hA vihAya|pra viS praviSya
upa viS upaviSya|A nI AnIya|vi ji vijitya|aDi kf aDikftya|anu BU anuBUya
pra Ap prApya|prati jYA pratijYAya|vi jYA vijYAya|pari tyaj parityajya|vi smf vismftya
A hf Ahftya|vi cint vicintya|ni han nihatya|ni vft nivftya|vi muc vimucya|A ruh Aruhya
ava tF avatIrya|vi krI vikrIya|pari Bram pariBramya|A praC ApfcCya|vi liK viliKya|A Sri ASritya
pra sTA prasTAya|ni DA niDAya|ava gam avagatya/avagamya|vi Baj viBajya|ni pat nipatya|A kfz Akfzya
"""
"""Prefix, root, absolutive in ya."""

PARTICIPLES = """
gam gacCat|BU Bavat|kf kurvat kurvARa|dA dadat dadAna|DA daDat daDAna|sTA tizWat|nI nayat nayamAna
dfS paSyat|Sru SfRvat|han Gnat|jYA jAnat jAnAna|grah gfhRat gfhRAna|krI krIRat krIRAna|pA pibat
laB - laBamAna|sev - sevamAna|SI - SayAna|As - AsIna|man - manyamAna/manvAna|jan - jAyamAna
vand - vandamAna|vft - vartamAna|vfD - varDamAna|yaj yajat yajamAna|pac pacat pacamAna
hf harat haramARa|cur corayat corayamARa|cint cintayat cintayamAna|rud rudat|svap svapat
Ap Apnuvat|Sak Saknuvat|ci cinvat cinvAna|Cid Cindat CindAna|Bid Bindat BindAna|muc muYcat muYcamAna
iz icCat|praC pfcCat|vad vadat|vas vasat|smf smarat|jIv jIvat|hu juhvat|BI biByat|mf - mriyamARa
"""
"""Root, the present participle in at, the one in āna; - where the root has none."""


def rows(text: str) -> list[list[str]]:
    """The rows of a table, each a list of words."""
    table = [row.split() for row in text.replace("\n", "|").split("|")]
    return [row for row in table if len(row) > 1]
