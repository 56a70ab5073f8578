"""Splits the word side of a pair into words with their marks."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from shabda.decks.notes.text.grammar_marks import BARE, BARE_DEVANAGARI, NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    JOINER,
    ROMAN_LETTERS,
    Script,
    brackets,
    mask,
    split_outside,
)
from shabda.errors import SanskritError
from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.text.script import iast, to_slp1
from shabda.sanskrit.text.sounds import CONSONANTS, SOUNDS, VOWELS
from shabda.study.look_alikes import one_sound_apart

_ENDINGS = tuple(map(re.compile, ("[aHnI]$", "[AIU]$", "[mMtiu]$")))
_NOUN_COMMA = lazy_pattern(r"(?<=\s)n\.,\s*(?=[mfn]\b)")
"""The comma of `n., f.`, which does not separate words."""
_PLAIN = str.maketrans("āīūṛṝḷḹṃṅñṭḍṇśṣḥáíúéóṡ", "aiurrllmnntdnsshaiueos")
"""Letters of IAST, also those with the accent of a Vedic word."""
_MARK_AT_END = lazy_pattern(rf"(.*\S)\s+({BARE}\.?)")
CASE_NAME = (
    r"(?:acc(?:usative)?|instr?(?:umental)?|dat(?:ive)?|abl(?:ative)?|gen(?:itive)?|loc(?:ative)?)"
    r"(?:\.|(?![a-z]))"
)
SANSKRIT_WORD = rf"(?:[{DEVANAGARI}]+|(?=[a-z]*[āīūṛṃḥṅñṭḍṇśṣ])[{ROMAN_LETTERS}]+)"
BRACKETED_FORM = lazy_pattern(
    rf"\+|{CASE_NAME}|(?:[a-z]{{1,5}}\.? )?"
    rf"(?:{SANSKRIT_WORD}|[{ROMAN_LETTERS}]{{2,}}(?:ti|ate|ute))(?![a-z])"
    r"|(?:from|with|takes|governs)\b|\d+(?:st|nd|rd|th)\b",
    re.I,
)
"""What a word is construed with, or a form of it, perhaps with a label: `+ instr.`, `nom. राजा`."""
_ELLIPSIS = lazy_pattern(r"\.{2,}|…")
_LOOSE = (
    ("aa", "a"),
    ("ee", "i"),
    ("oo", "u"),
    ("sh", "s"),
    ("w", "v"),
    ("chh", "c"),
    ("ch", "c"),
    ("ri", "r"),
)
_RESPELT = (("ah", "a"), ("eh", "e"), ("oh", "o"), ("ay", "ai"), ("ow", "au"))
"""How English readers are told the vowels of a syllable: `Ah-yah-nahm`, `vay-dee`."""
_ALIKE = 0.5
"""Two spellings that have less in common are of different words."""
_LONG = 4
"""Sounds of a word of which all but the last vowel tell that it is the same word."""
_IN_BRACKETS = lazy_pattern(r"\([^()]*\)")
_LETTERS_ONLY = lazy_pattern(r"[^a-z]")
_NASAL = lazy_pattern("[mn](?=[kgcjtdpb])")


@dataclass(frozen=True, slots=True)
class Head:
    """A word as written, with its marks; its brackets may hold a meaning and a note."""

    word: str
    marks: Marks = NO_MARKS
    meaning: str = ""
    note: str = ""


def without_ellipsis(word: str) -> str:
    """Write the words of `यदा ... तदा` as a deck has them, with a space between."""
    if word.isidentifier():  # letters and their signs only, as most words are
        return word
    return " ".join(_ELLIPSIS.sub(" ", word).split())


@lru_cache(maxsize=8192)
def headword_slp1(word: str) -> str:
    """Read a word of the notes; "" when it cannot be read."""
    try:
        return to_slp1(_ELLIPSIS.sub(" ", word))
    except SanskritError:
        return ""


def read_heads(text: str, script: Script) -> tuple[Head, ...]:
    """Read `चीर (m,n)`, `शारम् , कर्बुरम्` or the three genders `चितः चिता चितम्`."""
    text = _NOUN_COMMA.sub("n. ", text) if "n." in text else text
    heads = [head for part in split_outside(text, JOINER) if (head := _read(part, script))]
    words = [word for head in heads for word in head.word.split()]
    if gender := three_genders(words):
        return (replace(heads[0], word=words[0], marks=Marks(gender, "adjective")),)
    return tuple(heads)


def _read(part: str, script: Script) -> Head | None:
    match = script.run.search(mask(part))
    if match is None:
        return None
    word, marks = _without_bare_mark(match.group() + part[match.end() :][:1].strip("( \t"))
    rest = part[match.end() :]
    meanings: list[str] = []
    notes: list[str] = []
    for inner in brackets(rest):
        aside, mark = _split_mark(inner)
        marks |= mark
        if not aside or is_reading_aid(aside, word):
            continue
        is_form = HAS_DEVANAGARI.search(aside) or BRACKETED_FORM.match(aside)
        (notes if is_form else meanings).append(aside)
    outside = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", rest).strip(" .॰")
    marks |= (read_marks(outside) if outside else None) or NO_MARKS
    return Head(" ".join(word.split()).rstrip("-"), marks, ", ".join(meanings), ", ".join(notes))


def _split_mark(text: str) -> tuple[str, Marks]:
    """Split `भगवान् m.` into text and mark; either may be all of it."""
    whole = read_marks(text)
    if whole is not None:
        return "", whole
    match = _MARK_AT_END.fullmatch(text)
    mark = read_marks(match[2]) if match else None
    return (match[1], mark) if match and mark else (text, NO_MARKS)


def _without_bare_mark(word: str) -> tuple[str, Marks]:
    """Split `लता स्त्री.` into the word and its mark."""
    if (match := BARE_DEVANAGARI.search(word)) and (mark := read_marks(match[1])):
        return word[: match.start()], mark
    return word.rstrip(".॰"), NO_MARKS


def three_genders(words: list[str]) -> str:
    """Return "mfn" when three words are one adjective in its three genders, else ""."""
    if len(words) != 3:
        return ""
    forms = [headword_slp1(word) for word in words]
    stem = min(map(len, forms)) - 2
    one_stem = stem > 0 and len({form[:stem] for form in forms}) == 1 and len(set(forms)) == 3
    fits = all(end.search(form) for end, form in zip(_ENDINGS, forms, strict=True))
    return "mfn" if one_stem and fits else ""


def is_reading_aid(text: str, word: str) -> bool:
    """Whether a text only spells the word in Roman letters, with or without diacritics."""
    if HAS_DEVANAGARI.search(text) or not (sketch := roman_sketch(text)):
        return False
    slp1 = headword_slp1(word)
    begins = FIRST_LETTERS.get(slp1[:1], sketch[0])
    return begins == sketch[0] and bool(slp1) and sketch == sketch_of(slp1)


def may_spell(text: str, slp1: str) -> bool:
    """Whether a text in small letters begins as the romanisation of a word: a quick first look."""
    begins = FIRST_LETTERS.get(slp1[0])
    return begins is None or text[0] in (begins, "w")


def spells_another(text: str, word: str) -> bool:
    """Whether a transliteration is clearly of another word: the row was put together wrongly."""
    text = _IN_BRACKETS.sub("", text)  # `labh (labhate)`
    if is_reading_aid(text, word) or HAS_DEVANAGARI.search(text):
        return False
    theirs, ours = roman_sketch(text), sketch_of(headword_slp1(word))
    likeness = SequenceMatcher(None, theirs, ours).ratio() if theirs and ours else 1.0
    return likeness < _ALIKE or _ends_otherwise(text, word)


def _ends_otherwise(text: str, word: str) -> bool:
    """Whether only the last vowel differs, as in `śānti` beside शान्तः; not stem and nominative."""
    theirs, ours = (headword_slp1(one).rstrip("Hm") for one in (text.lower(), word))
    ends = {theirs[-1:], ours[-1:]}
    if theirs[:-1] != ours[:-1] or len(ours) < _LONG or len(ends) < 2 or not ends <= VOWELS:
        return False
    pairs = ((theirs, ours), (ours, theirs))
    return not any(n.stem == stem for form, stem in pairs for g in "mfn" for n in nouns(form, g))


def is_misspelt_beside(text: str, word: str) -> bool:
    """Whether a transliteration has one letter before its end wrong: `vnam` beside वनम्."""
    if is_reading_aid(text, word) or not _ONE_ROMAN_WORD(text):
        return False
    theirs, ours = without_diacritics(text.lower()), without_diacritics(iast(headword_slp1(word)))
    return theirs[-1:] == ours[-1:] and one_sound_apart(theirs, ours)


def without_diacritics(text: str) -> str:
    """Write small letters of IAST without marks, 3 times as fast as `plain_letters` does."""
    return text.translate(_PLAIN)


_ONE_ROMAN_WORD = re.compile(rf"[{ROMAN_LETTERS}]{{4,}}", re.I).fullmatch


@lru_cache(maxsize=8192)
def roman_sketch(text: str) -> str:
    """Reduce a romanisation to what casual spellings of one word share."""
    text = text.lower()
    if "-" in text and text.isascii():
        for spelling, tight in _RESPELT:
            text = text.replace(spelling, tight)
    return _tight(_LETTERS_ONLY.sub("", without_diacritics(text)))


def sketch_of(slp1: str) -> str:
    """The sketch of a word's romanisation, in half the time for most words."""
    if not _HAS_A_SKETCH(slp1):
        return roman_sketch(iast(slp1))
    return _tight(slp1.translate(_LETTERS))


def _tight(plain: str) -> str:
    for loose, tight in _LOOSE:
        plain = plain.replace(loose, tight)
    plain = _NASAL.sub("n", plain)
    return plain.removesuffix("h").removesuffix("a") or plain


def are_alike(one: str, other: str, share: float) -> bool:
    """Whether two sketches have at least this share of their letters in common, in their order."""
    enough = share * (len(one) + len(other)) / 2
    common = min(len(other), sum(map(other.__contains__, one)))  # in whatever order: quickly seen
    return common >= enough and SequenceMatcher(None, one, other).ratio() >= share


_LETTERS = str.maketrans({sound: without_diacritics(iast(sound)) for sound in sorted(SOUNDS)})
"""Small Roman letters without marks, by the sound."""
_HAS_A_SKETCH = re.compile(rf"(?!.*a[iu])[{''.join(sorted(VOWELS | CONSONANTS))}MH]+").fullmatch
"""Whether a word has only sounds, and no hiatus, which IAST marks."""
FIRST_LETTERS = {sound: roman_sketch(iast(sound + "a"))[0] for sound in sorted(CONSONANTS)}
"""What a sketch begins with, by the first sound, which is enough for most texts."""
