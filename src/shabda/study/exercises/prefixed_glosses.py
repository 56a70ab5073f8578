"""What the words with a prefix mean that are examples of rules: प्रणाम, a bow."""

_TEXT = """\
praRAma bow; pariRAma change; pariRata ripe; nirRaya decision; nirRIta decided; \
pariRaya wedding; praRaya affection; praRAda loud sound; praRamati bows; praRaSyati perishes; \
pariRadDaH bound round; praRiDAna devotion; praRipAta falling at the feet; \
praRipatya having bowed down; praRidaDAti places before; pratizWA foundation; \
pratizWita established; nizeDa prohibition; pratizeDa prohibition; aBizeka anointing; \
aBizikta anointed; aBiziYcati anoints; anuzWAna performance; aDizWAna seat; vizakta attached; \
vizama uneven; vizamam uneven; vizamaH uneven; suzama very even; suzamA beauty; \
suzupta fast asleep; suzuptaH fast asleep; suzupti deep sleep; suzuptiH deep sleep; \
nIrasa tasteless; saMyoga union; saMgama meeting; niHkzatra without warriors; nizPala fruitless; \
nizpApa sinless; nizkAma without desire; niHspfha without longing; duzkara hard to do; \
duzkfta misdeed; duzprApya hard to get; ucCvAsa breath; vicCeda break; AcCAdana cover; \
AcCAdayati covers; AcCAdayanti they cover; AcCAdya having covered; AcCanna covered; \
AcCinatti cuts off; AcCindanti they cut off; AcCidya having cut off; prOQa full-grown; \
prOQaH full-grown; prOQA full-grown; prOQam full-grown; prOQAH full-grown; prOQO full-grown; \
prOQi maturity; prOQiH maturity; prezayati sends; prezayanti they send; prezaRam sending; \
prezitaH sent; prejate trembles; prejante they tremble; prozati burns; prozanti they burn; \
upozati burns; upEti approaches; upEmi I approach; upEtu let him approach; upehi come near; \
prEti departs; parEti goes away; parEmi I go away; avEti understands; avEmi I understand; \
avEzi you understand; prEDate grows\
"""
PREFIXED = dict(entry.strip().split(" ", 1) for entry in _TEXT.split(";"))
"""Meanings by the joined word, in SLP1: nāma alone is a name."""
