"""Turns the text of a line into entries, each with the reasons to check it."""

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.cleanup import COLON_FLAG
from shabda.decks.notes.doubts import (
    A_CHAIN,
    A_PART,
    A_SOURCE,
    CUT_OFF,
    LABELLED,
    is_chain,
    is_labelled,
    is_source,
    meaning_doubts,
)
from shabda.decks.notes.glosses import Meaning, read_meaning
from shabda.decks.notes.grammar_doubts import (
    A_STATEMENT,
    A_TERM,
    AN_ABBREVIATION,
    is_abbreviation,
    is_analysis,
)
from shabda.decks.notes.grammar_marks import NO_MARKS, read_marks
from shabda.decks.notes.headwords import Head, headword_slp1, is_reading_aid, read_heads
from shabda.decks.notes.language import is_hindi, is_inflected, word_set
from shabda.decks.notes.model import NoteEntry
from shabda.decks.notes.pair_sides import Pair
from shabda.decks.notes.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    HAS_IAST,
    SEPARATOR,
    Script,
    line_script,
)
from shabda.decks.notes.suspicious_spelling import suspicions
from shabda.decks.notes.table_rows import TableRow
from shabda.sanskrit.text.script import HK, ITRANS, iast, read_scheme, readable

NO_MEANING = "no meaning is given"
PHRASE = "a phrase, not one word"
UNREADABLE = "cannot be read as Sanskrit"
LOOKS_HINDI = "looks like Hindi"
LONG_MEANING = "the meaning is long"
MAYBE_A_WORD = "a meaning may be a word of its own"
PLAIN_ROMAN = "romanised without diacritics; vowel length may be missing"
_SHARED = (A_TERM, A_CHAIN, CUT_OFF, A_PART, A_SOURCE, A_STATEMENT, PHRASE)
"""Doubts of one word that make the others of its line doubtful."""
_PARTICLES = word_set("न च वा अपि एव तु हि किम् इव इति चेत् यदि तर्हि पुनः सह विना")
_SECOND = re.compile(SEPARATOR)
_ENDING = re.compile(rf"[\s=→]*-[{DEVANAGARI}]{{1,5}}(?=[\s/,]|$)")
_LONG = 12
_SPOKEN = re.compile(r"[?!।|]\s*$")
_NUMBER = re.compile(r"\d{1,4}|[०-९]{1,4}")
_ASKED = word_set(
    "प्रश्नः प्रश्न उत्तरम् उत्तर उदाहरणम् उदाहरण सूचना टिप्पणी गृहकार्यम् गृहकार्य मूल मूलम् पदच्छेद"
    " पदच्छेदः अन्वय अन्वयः भावार्थ भावार्थः तात्पर्य तात्पर्यम् हिंदी हिन्दी शब्द अर्थ"
)
_TITLE = re.compile(r"(?:class |my )?notes?|vocabulary|vocab|word ?list", re.I)
_ITRANS = re.compile(r"aa|ii|uu|ee|oo|[sS]h")
_SENSES = re.compile(r"\s*\(?1[.)]\s*[^\W\d_]")
_NAMES = re.compile(r".*\s(?:के|का|की)\s+नाम|names? of\b.*", re.I)
_COUNTED = word_set(
    "पाठः पाठ अध्यायः अध्याय पृष्ठम् पृष्ठ श्लोकः श्लोक दिनाङ्कः दिनांक दिनाङ्कम् वर्गः कक्षा अभ्यासः"
)


def entries_of(pair: Pair, line: int, script: Script) -> tuple[NoteEntry, ...]:
    """Make the entries of a pair; none when it is a dialogue, a letter or a heading."""
    heads = (Head(pair.head),) if pair.exact else read_heads(pair.head, script)
    if _is_dialogue(pair.meaning) or any(_is_heading(head, pair.meaning) for head in heads):
        return ()
    reasons = (*pair.reasons, *_doubts_of_pair(pair))
    found = (_entry(head, pair.meaning, line, reasons) for head in heads)
    return with_shared_doubts([entry for entry in found if entry])


def _doubts_of_pair(pair: Pair) -> Iterator[str]:
    if is_analysis(pair.meaning):
        yield A_TERM
    if _ENDING.match(pair.meaning):
        yield A_PART
    if is_source(f"{pair.head} {pair.meaning}"):
        yield A_SOURCE
    if is_abbreviation(pair.head, pair.meaning) or is_abbreviation(pair.meaning, pair.head):
        yield AN_ABBREVIATION


def with_shared_doubts(entries: Sequence[NoteEntry]) -> tuple[NoteEntry, ...]:
    """Doubt all words of a line when the line was cut in a wrong place for one of them."""
    shared = [reason for entry in entries for reason in entry.reasons if reason in _SHARED]
    if not shared:
        return tuple(entries)
    return tuple(entry if entry.reasons else entry.doubted(shared[0]) for entry in entries)


def _is_dialogue(meaning: str) -> bool:
    """`रामः - त्वं कुत्र गच्छसि?`: a speaker and what is said."""
    spoken = HAS_DEVANAGARI.search(meaning) and not re.search("[A-Za-z]", meaning)
    return bool(spoken and len(meaning.split()) >= 3 and _SPOKEN.search(meaning))


def _is_heading(head: Head, meaning: str) -> bool:
    if head.word in _ASKED and HAS_DEVANAGARI.match(meaning.strip()):
        return True
    if _TITLE.fullmatch(meaning.strip()) or _NAMES.fullmatch(meaning.strip(" .।:")):
        return True
    if _SENSES.match(meaning) and head.word not in _COUNTED:
        return False
    number = bool(re.match(r"[\d०-९]", meaning.strip()))
    return number and (head.word in _COUNTED or not _NUMBER.fullmatch(meaning.strip(" .।")))


def _entry(head: Head, text: str, line: int, reasons: tuple[str, ...]) -> NoteEntry | None:
    text = _without_reading_aid(text, head.word)
    meaning = read_meaning(text)
    glosses = _own_glosses(head, meaning)
    slp1 = headword_slp1(head.word)
    words = head.word.split()
    hindi = is_hindi(words)
    if (hindi and len(words) > 2) or (len(slp1) <= 2 and _spells(glosses, head.word)):
        return None
    marks = head.marks | meaning.marks
    doubts = (
        *reasons,
        *(() if glosses else (NO_MEANING,)),
        *((PHRASE,) if _is_phrase(words) else ()),
        *((UNREADABLE,) if not slp1 else ()),
        *((LOOKS_HINDI,) if hindi else ()),
        *((LONG_MEANING,) if any(len(gloss.split()) > _LONG for gloss in glosses) else ()),
        *((MAYBE_A_WORD,) if _hides_a_word(glosses) else ()),
        *((A_CHAIN,) if is_chain(text) else ()),
        *meaning_doubts(head.word, slp1, glosses),
    )
    flags = suspicions(head.word)
    return NoteEntry(
        head.word, slp1, glosses, line, marks.gender, marks.pos, head.note, doubts, flags
    )


def _own_glosses(head: Head, meaning: Meaning) -> tuple[str, ...]:
    """The meanings without spellings of the word itself, and with what its brackets mean."""
    aside = read_meaning(head.meaning).glosses if head.meaning else ()
    spelt = tuple(
        gloss
        for gloss in meaning.glosses
        if not (HAS_IAST.search(gloss) and is_reading_aid(gloss, head.word))
    )
    return tuple(dict.fromkeys((*aside, *(spelt or meaning.glosses))))


def _without_reading_aid(text: str, word: str) -> str:
    """Take `kamalam -` off `kamalam - lotus` when it only spells the word."""
    separator = _SECOND.search(text)
    if separator and is_reading_aid(text[: separator.start()], word):
        return text[separator.end() :]
    last = next(reversed(list(_SECOND.finditer(text))), None)
    if last and HAS_IAST.search(text[last.end() :]) and is_reading_aid(text[last.end() :], word):
        return text[: last.start()]
    first, _, rest = text.partition(" ")
    marked = bool(HAS_IAST.search(first))
    bare = first.strip("()/,")
    if rest and (marked or first.islower()) and is_reading_aid(bare, word):
        exact = not marked or bare != first or headword_slp1(bare.lower()) == headword_slp1(word)
        return rest if exact and (marked or first.isalpha()) else text
    return text


def _is_phrase(words: list[str]) -> bool:
    if len(words) == 2 and any(word in _PARTICLES for word in words):
        return False
    return len(words) > 1


def _spells(glosses: tuple[str, ...], word: str) -> bool:
    """Whether the meaning of a letter is only its name: `क = ka`."""
    return len(glosses) == 1 and is_reading_aid(glosses[0], word)


def _hides_a_word(glosses: tuple[str, ...]) -> bool:
    devanagari = [gloss for gloss in glosses if HAS_DEVANAGARI.match(gloss)]
    return (
        bool(devanagari) and len(devanagari) < len(glosses) and any(map(is_inflected, devanagari))
    )


def bare_entry(word: str, line: int, *reasons: str, note: str = "") -> NoteEntry:
    """Make the entry of a word without a meaning, or whose meaning is a guess."""
    return NoteEntry(word, headword_slp1(word), (), line, "", "", note, reasons, suspicions(word))


def row_entries(row: TableRow, line: int) -> Iterator[NoteEntry]:
    """Make the entries of a table row; the column says what is a word."""
    meaning = read_meaning("; ".join(row.glosses))
    marks = (read_marks(row.gender) or NO_MARKS) | (read_marks(row.pos) or NO_MARKS)
    script = line_script(row.word)
    doubt = (row.doubt,) if row.doubt else ()
    heads = read_heads(row.word, script) if script else tuple(_romanised(row.word))
    for head in heads:
        slp1 = headword_slp1(head.word) if script else read_roman(head.word)
        word = head.word if script else in_iast(head.word, slp1)
        glosses = tuple(g for g in meaning.glosses if g != word and not _only_spells(g, word))
        if not glosses and row.named and meaning.glosses == (word,):
            glosses = (word,)  # नदी in a column of Hindi: the word is the same
        doubts = (
            *doubt,
            *(() if glosses else (NO_MEANING,)),
            *((PLAIN_ROMAN,) if not script else ()),
            *((PHRASE,) if _is_phrase(head.word.split()) else ()),
            *((UNREADABLE,) if not slp1 else ()),
            *((A_CHAIN,) if any("=" in text for text in row.glosses) else ()),
            *((LABELLED,) if any(map(is_labelled, row.glosses)) else ()),
            *meaning_doubts(word, slp1, glosses),
        )
        total = marks | head.marks | meaning.marks
        flags = suspicions(head.word) if script else ()
        yield NoteEntry(
            word, slp1, glosses, line, total.gender, total.pos, row.note or head.note, doubts,
            (*flags, COLON_FLAG) if row.colon else flags, row.tags,
        )  # fmt: skip


def _only_spells(gloss: str, word: str) -> bool:
    """Whether a text of a meaning cell is the word once more in Roman letters."""
    return bool(HAS_IAST.search(gloss)) and is_reading_aid(gloss, word)


def _romanised(text: str) -> Iterator[Head]:
    match = re.fullmatch(r"\s*([A-Za-z' -]+?)\s*(?:\(([^()]*)\))?\s*", text)
    if match and len(match[1].split()) <= 3:
        yield Head(match[1], (read_marks(match[2]) if match[2] else None) or NO_MARKS)


def read_roman(word: str) -> str:
    """Read plain letters as IAST; doubled vowels or sh as ITRANS, capitals as Harvard-Kyoto."""
    itrans = bool(_ITRANS.search(word))
    if not itrans and not re.search(r"\w[A-Z]", word):
        return headword_slp1(word)
    slp1 = read_scheme(word.replace("ksh", "kSh"), ITRANS) if itrans else read_scheme(word, HK)
    return slp1 if readable(slp1) else ""


def in_iast(word: str, slp1: str) -> str:
    """A romanised word as a deck reads it: vrkSaH, which is Harvard-Kyoto, as vṛkṣaḥ."""
    return word if not slp1 or headword_slp1(word) == slp1 else iast(slp1)
