"""Finds the stem (prātipadika) of a word as a deck writes it: किङ्करः is किङ्कर, पिता is पितृ.

A deck may have the nominative, the stem itself or, for a name of kin, the vocative. A word
whose text does not show its stem or declension has none: its table is refused, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterator

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.declension import declines, has_gender
from shabda.sanskrit.forms.nominal.feminines import feminines_of
from shabda.sanskrit.forms.nominal.irregular_stems import AGENTS, PRONOUNS
from shabda.sanskrit.forms.nominal.long_masculines import is_long_masculine
from shabda.sanskrit.forms.nominal.numbers import COUPLES
from shabda.sanskrit.forms.nominal.participles import shows_participle
from shabda.sanskrit.forms.nominal.root_vowels import KNOWN_STEMS, shows_root
from shabda.sanskrit.forms.nominal.stem_kinds import SINGLE
from shabda.sanskrit.forms.paradigms import Linga

LINGAS = {"m": Linga.PUM, "f": Linga.STRI, "n": Linga.NAPUMSAKA}
"""The genders by their mark in a deck."""
_AN_NEUTERS = frozenset((
    "nAma", "karma", "janma", "brahma", "DAma", "vartma", "veSma", "carma", "loma", "prema",
    "sadma", "parva",
))  # fmt: skip
"""Nominatives of neuters in an that look like stems in a."""
_KINSWOMEN = ("mAtf", "duhitf", "svasf", "yAtf", "nanAndf")
_KINSMEN = ("pitf", "BrAtf", "jAmAtf", "devf", "naptf")
_NOMINATIVES = {
    "panTAH": "paTin", "pumAn": "puMs", "ASIH": "ASis", "saKA": "saKi", "mahAn": "mahat",
    "vidvAn": "vidvas", "gOH": "go", "nOH": "nO", "dyOH": "dyo", "rAH": "rE", "ApaH": "ap",
    "uSanA": "uSanas", "anaqvAn": "anaquh", "anaqvAh": "anaquh", "anaqvah": "anaquh",
    "candramAH": "candramas", "veDAH": "veDas",
    "apsarAH": "apsaras", "uzAH": "uzas", "arvA": "arvan", "dik": "diS", "vAk": "vAc",
    "tvak": "tvac", "fk": "fc", "ruk": "ruc", "Suk": "Suc", "srak": "sraj", "vaRik": "vaRij",
    "Bizak": "Bizaj", "ftvik": "ftvij", "asfk": "asfj", "samrAw": "samrAj", "viw": "viS",
    "dviw": "dviz", "upAnat": "upAnah", "gIH": "gir", "pUH": "pur", "DUH": "Dur", "dvAH": "dvAr",
    "kzut": "kzuD", "samit": "samiD", "yut": "yuD", "suhft": "suhfd", "Apat": "Apad",
    "vipat": "vipad", "sampat": "sampad", "saMpat": "sampad", "Sarat": "Sarad",
    "parizat": "parizad", "upanizat": "upanizad", "dfzat": "dfzad", "kakup": "kakuB",
    "prAN": "prAc", "pratyaN": "pratyac", "udaN": "udac", "tiryaN": "tiryac",
    "krozwf": "krozwu", "krozwA": "krozwu", "dArAH": "dAra", "lAjAH": "lAja", "asavaH": "asu",
    "gfhAH": "gfha", "prARAH": "prARa", "varzAH": "varzA", "sikatAH": "sikatA", "aSvinO": "aSvin",
    "akzan": "akzi", "asTan": "asTi", "daDan": "daDi", "sakTan": "sakTi", "ASiz": "ASis",
    "nAsatyO": "nAsatya", "dampatI": "dampati", "jampatI": "jampati",
}  # fmt: skip
"""Nominatives that do not show their stem."""
_OF_PRONOUNS = {
    Linga.PUM: {
        "aham": "asmad", "vayam": "asmad", "tvam": "yuzmad", "yUyam": "yuzmad", "saH": "tad",
        "te": "tad", "ezaH": "etad", "ete": "etad", "yaH": "yad", "ye": "yad", "kaH": "kim",
        "ke": "kim", "ayam": "idam", "ime": "idam", "asO": "adas", "amI": "adas", "dvO": "dvi",
        "uBO": "uBa", "trayaH": "tri", "catvAraH": "catur", "paYca": "paYcan", "zaw": "zaz",
        "sapta": "saptan", "azwa": "azwan", "azwO": "azwan", "daSa": "daSan",
    },
    Linga.STRI: {
        "sA": "tad", "tAH": "tad", "ezA": "etad", "yA": "yad", "kA": "kim", "iyam": "idam",
        "asO": "adas", "tisraH": "tri", "catasraH": "catur", "dve": "dvi",
    },
    Linga.NAPUMSAKA: {
        "tat": "tad", "tAni": "tad", "etat": "etad", "yat": "yad", "kim": "kim", "idam": "idam",
        "imAni": "idam", "adaH": "adas", "trIRi": "tri", "catvAri": "catur", "dve": "dvi",
    },
}  # fmt: skip
"""Nominatives of pronouns and numerals that show their gender."""
_OF_COUPLES = tuple(f"{couple[:-1]}I" for couple in COUPLES)
_INDEFINITE = lazy_pattern(r"(?:kaH |kaS|kA ?|ki[mMY] ?)(cit|cid|cana)")
"""A form of किम् with चित् or चन, as spelled in decks; only its first part is declined."""
_SINGLE = {
    Linga.PUM: (
        "paTin", "maTin", "fBukzin", "puMs", "yuvan", "Svan", "maGavan", "pUzan", "aryaman",
        "arvan", "anaquh", "uSanas", "asmad", "yuzmad", "paYcan", "zaz", "saptan", "azwan",
        "navan", "daSan", "kati", "senAnI", "grAmaRI", "svayamBU", "saKi", "pati", "krozwu", "nf",
        "dAra", "lAja", "asu", "dampati", "jampati", "aSvin", "nAsatya",
    ),
    Linga.STRI: (
        "SrI", "DI", "hrI", "BI", "strI", "BU", "BrU", "ap", "diS", "vAc", "ASis", "nO", "dyo",
        "lakzmI", "jarA", "varzA", "sikatA",
    ),
    Linga.NAPUMSAKA: ("havis", "akzi", "asTi", "daDi", "sakTi", "ahan", "jagat", "Sata"),
}  # fmt: skip
_ENDS_OF_ONE_GENDER = {
    Linga.PUM: ("daSan", "zoqaSan", "rahan"),
    Linga.STRI: (
        "viMSati", "triMSat", "catvAriMSat", "paYcASat", "zazwi", "saptati", "aSIti", "ASIti",
        "navati", "Ravati",
    ),
}  # fmt: skip
"""Ends of well-known stems of one gender (or of none), whose gender need not be asked: the
tens, which are feminine (5.1.59), also after other numerals."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A stem in SLP1 with one gender; `gloss` is its first meaning."""

    stem: str
    linga: Linga
    gloss: str = ""


def nouns(text: str, gender: str, gloss: str = "") -> tuple[Noun, ...]:
    """Return a word's stem in each gender in which it is declined; none when it is not known.

    `text` is SLP1; `gender` holds the deck's marks (`m`, `mfn`). A consonant stem, an agent and
    a stem in a have a feminine where a rule decides it (बलवती, गता, तन्मयी); else it is left out.
    """
    if indefinite := _INDEFINITE.fullmatch(text):
        text = "kiYcana" if indefinite[1] == "cana" else "kiYcit"
    gloss = gloss.removeprefix("O ").removesuffix("!")  # of a vocative
    lingas = [LINGAS[mark] for mark in gender if mark in LINGAS and " " not in text]
    for linga in lingas:
        for stem in _stems(text, linga):
            if declines(stem, linga):
                fit = [other for other in lingas if declines(stem, other)]
                if not has_gender(stem):
                    fit = [Linga.PUM]
                made = [Noun(stem, other, gloss) for other in fit]
                missing = Linga.STRI in {*lingas} - {*fit}
                if missing:
                    feminines = feminines_of(stem, adjective=len({*lingas}) == 3)
                    place = lingas.index(Linga.STRI)
                    made[place:place] = [Noun(one, Linga.STRI, gloss) for one in feminines]
                return tuple(made)
    if lingas == [Linga.STRI]:
        feminines = next(filter(None, map(feminines_of, _stems(text, Linga.PUM))), ())
        return tuple(Noun(stem, Linga.STRI, gloss) for stem in feminines)
    return ()


def guess(text: str) -> tuple[Noun, ...]:
    """Return the noun for a text that is in no deck, without a given gender.

    Only for a text that shows its gender: names of kin, agents in tṛ, a neuter in am, and
    well-known stems. मति and पति, लता and राजा look alike and are not guessed.
    """
    for linga, nominatives in _OF_PRONOUNS.items():
        if text in nominatives and text != "asO":
            return (Noun(nominatives[text], linga),)
    stem = _NOMINATIVES.get(text, text)
    if stem.endswith("daSa"):
        stem += "n"
    for linga, stems in _SINGLE.items():
        if stem in stems or stem.endswith(_ENDS_OF_ONE_GENDER.get(linga, ("-",))):
            return (Noun(stem, linga),)
    if text.endswith("am"):
        return nouns(text, "n")
    of_nominative = text[:-1] + "f" if text.endswith("A") else ""
    for stem in (text, of_nominative, _stem_in_f(text)):
        if stem in _KINSWOMEN:
            return nouns(stem, "f")
        if stem in (*_KINSMEN, *AGENTS) or (stem == text and stem.endswith("tf")):
            return nouns(stem, "m")
    return ()


def _stems(text: str, linga: Linga) -> Iterator[str]:
    """Propose stems of which a text is the nominative, then the text itself."""
    yield from _listed(text, linga)
    if linga is Linga.NAPUMSAKA:
        yield from _neuters(text)
    elif text.endswith(("aH", "iH", "uH", "IH", "UH", "pAH", "DmAH")):
        yield text[:-1]
    if linga is Linga.STRI and text.endswith("A"):
        yield text[:-1] + "f"
    if linga is Linga.PUM:
        yield from _masculines(text)
    yield text


def _listed(text: str, linga: Linga) -> Iterator[str]:
    """Propose listed stems: pronouns, irregular nominatives, kin; and strong stems."""
    known = linga is Linga.PUM and (text in KNOWN_STEMS or is_long_masculine(text, linga))
    if text in PRONOUNS or known:
        yield text
    if stem := _OF_PRONOUNS[linga].get(text) or _NOMINATIVES.get(text):
        yield stem
    if linga is Linga.PUM and text.endswith(("saKA", *_OF_COUPLES)):
        yield text[:-1] + "i"
    if text.endswith("ant"):
        yield text[:-2] + "t"
    if text.endswith("ASiz"):  # another spelling of आशिस्
        yield text[:-1] + "s"
    if text.endswith(("AYc", "aYc")):
        yield text[:-2] + "c"
    if _stem_in_f(text) in (*_KINSMEN, *_KINSWOMEN, *AGENTS):
        yield _stem_in_f(text)


def _stem_in_f(text: str) -> str:
    """Return the stem of a strong stem or vocative (पितर्, पितः); "" for नेत्र, यात्रा, देवः."""
    return text[:-2] + "f" if text.endswith(("ar", "aH")) and text != "devaH" else ""


def _neuters(text: str) -> Iterator[str]:
    if text.endswith("am"):
        yield text[:-1]
    if text.endswith(("aH", "iH", "uH", "iz", "uz")):  # हविष् is another spelling of हविस्
        yield text[:-1] + "s"
    if text in _AN_NEUTERS:
        yield text + "n"


def _masculines(text: str) -> Iterator[str]:
    """Propose stems: राजन् of राजा, स्वामिन् of स्वामी, कर्तृ of कर्ता, गच्छत् of गच्छन्."""
    if text.endswith(("tA", "zwA", "dDA", "gDA")):
        yield text[:-1] + "f"
    elif text.endswith("A") and not text.endswith(("pA", "DmA", "hAhA")):
        yield text[:-1] + "an"
    elif text.endswith("I"):
        if shows_root(text):
            yield text
        yield text[:-1] + "in"
    elif text.endswith("yAn"):
        yield text[:-2] + "as"
    elif text.endswith(("mAn", "vAn")):
        yield f"{text[:-2]}at"
    elif text.endswith("an") and text not in SINGLE and shows_participle(text[:-1] + "t"):
        yield text[:-1] + "t"
