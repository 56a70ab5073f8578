"""Recognises English words among romanised Sanskrit: `hello`, `river`, `world`."""

from __future__ import annotations

import re

from shabda.errors import SanskritError, in_quotes
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.readings import likeliest, oddities

_TEXT = """
about above accept act add afraid after again age ago agree air alive all allow alone also always
among and angry animal another answer any apple arm army around arrive arrow art ask asks asleep
away baby back bag ball bank barley basket bath bear beat beautiful because become bed bee before
begin behind believe bell belly below beside best better between big bird birth bite bitter black
blind blood blow blue boat body bold bone book born both bottle bow bowl boy branch brave bread
break breath bride bright bring broken brother brown bucket build bull burn bus but butter buy
cake call calm came camel can candle cat catch cause chair chance cheek child children choose
circle city clean clear clever climb cloth clothes cloud cold collect colour come common cook cool
copper corn count country cow creature crow cry curd cut dance danger dark daughter dead dear
death deer demon desert desire did die different dinner dirty doctor does dog done door down drink
drop dry dust duty ear early earth east easy eat egg eight elephant end enemy evening every evil
eye face fair faith fall false family famous far farmer fast fat father fear feather field fight
find finger fire first fish five flag flat flesh flower fly food fool foot forehead forest forget
fork four free fresh friend frog from front fruit full garden ghost gift girl give glad glass goat
god gold good goose grain grass great green ground group grow guest hair half hand handsome happy
hard have head heal hear heart heat heaven heavy hello help her here hero high hill him his hold
hole honey honour hope horn horse hot hour house how hundred hungry hunter hurt husband ice idea
ill inside into iron island it its jewel join joy judge jump just keep key kill kind king kiss
knee knife know lady lake lamp land large last laugh lazy leaf learn left leg less letter lie life
light like lily lion listen little live lizard long look lord lotus love low luck lunch make mango
many market meal mean meat medicine meet merchant middle milk mind minute mirror money monkey
month moon more morning mosquito most mother mountain mouse mouth move music must my nail naked
near neck need nest never new next nice night nine north nose not nothing now number ocean of off
oil old on once one only open or orange order other our out over owl own pain palace paper part
peace peacock people person pig place plant play please poem poet poison pond power praise pray
priest prince proud pull queen question quick quickly quiet rain read ready red remember rest rice
right ring ripe river road rock roof room root rope rough round row rule sacrifice salt sand say
school sea season see seed sell send servant seven shadow shake sharp she sheep shine ship shoe
short shoulder show shut sick side silver sing sister six skin sky slave sleep slow slowly small
smell smoke smooth snake snow soft soldier something son song soon sorry sound south speak spear
speech spend spider spoon spring stand star start stay steal stick still stone stop storm story
straight strange street strong student such sugar summer sun sweet swim sword table tail take talk
tall taste teach teacher tear tell temple ten test thanks that them then there they thick thief
thin thing think third thirst this those thousand three throat throw thunder tiger time tired
together tomorrow tongue too tooth touch town true truth try turn twelve twenty two ugly under up
valley village voice wait walk wall want war warm water way weak weapon wear week well went were
west wet what wheat wheel when where which white who why wide wife wild will win wind wing winter
wise with without woman wood wool word work world worm write wrong year yellow yes yesterday you
young your
"""
COMMON_ENGLISH = frozenset(_TEXT.split())
"""Common English words that are not forms of Sanskrit words."""
_SHAPE = lazy_pattern(
    r"ck|ght|ough|wh|tion$|ness$|ful$|[bcdfghklmnprstvwz]ly$"
    r"|(?:l[dtfkm]|[aeiou]r[dkntmlp]|s[tkp]|[fcpn]t|nk|ll|ss|ff|tt)$"
)
"""Endings and clusters of English in plain letters that no Sanskrit word has."""


def refuse_english(typed: str) -> None:
    """Raise SanskritError when a word in plain letters is English or cannot be Sanskrit.

    Devanagari and texts with diacritics or capitals are accepted.
    """
    if not typed.isascii() or not typed.islower():
        return
    for word in re.findall(r"[a-z]+", typed):
        if looks_english(word):
            raise SanskritError(
                f"{in_quotes(word)} does not look like Sanskrit;"
                " if it is, write it in Devanagari or IAST"
            )


def looks_english(word: str) -> bool:
    """Whether small plain letters are a common English word, or cannot be a Sanskrit one."""
    if word in COMMON_ENGLISH or has_english_shape(word):
        return True
    reading = likeliest(word)
    return reading is None or oddities(reading.slp1) > 0


def has_english_shape(word: str) -> bool:
    """Whether small plain letters have a cluster or an ending that no Sanskrit word has."""
    return len(word) > 2 and bool(_SHAPE.search(word))
