"""Turns the text of a line into entries, each with the reasons to check it."""

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.line_pairs import A_CATEGORY
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.pairs.reading_aids import without_reading_aid
from shabda.decks.notes.text.language import is_hindi, is_inflected, word_set
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    Script,
    line_script,
)
from shabda.decks.notes.words.doubts import (
    A_CHAIN,
    A_FORM,
    A_PART,
    A_SOURCE,
    CUT_OFF,
    MAY_SPELL,
    SEVERAL,
    is_chain,
    is_source,
    meaning_doubts,
)
from shabda.decks.notes.words.glosses import Meaning, read_meaning
from shabda.decks.notes.words.grammar_doubts import (
    A_STATEMENT,
    A_TERM,
    AN_ABBREVIATION,
    is_abbreviation,
    is_analysis,
)
from shabda.decks.notes.words.headwords import (
    Head,
    headword_slp1,
    is_reading_aid,
    read_heads,
)
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.root_forms import is_root_and_form, is_verb_form
from shabda.decks.notes.words.spelled_glosses import meaning_of
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.lazy_dataclasses import replace

NO_MEANING = "no meaning is given"
PHRASE = "a phrase, not one word"
UNREADABLE = "cannot be read as Sanskrit"
LOOKS_HINDI = "looks like Hindi"
LONG_MEANING = "the meaning is long"
MAYBE_A_WORD = "a meaning may be a word of its own"
_SHARED = (A_TERM, A_CHAIN, CUT_OFF, A_PART, A_SOURCE, A_STATEMENT, A_CATEGORY, PHRASE)
"""Doubts of one word that make the others of its line doubtful."""
_PARTICLES = word_set(
    "न च वा अपि एव तु हि किम् इव इति चेत् यदि तर्हि पुनः सह विना यदा तदा यथा तथा यत्र तत्र यावत् तावत्"
)
_ENDING = re.compile(rf"[\s=→]*-[{DEVANAGARI}]{{1,5}}(?=[\s/,]|$)")
_LONG = 12
_STEM = 3
"""Sounds at the beginning that a word and a form of it have in common."""
_SPOKEN = re.compile(r"[?!।|]\s*$")
_WITH_MEANING = re.compile(rf"(?P<word>[{DEVANAGARI}]+)\s*\([a-z][^()]*\)")
_FIRST_PART = re.compile(r"[.,;।(]")
_FORM_FIRST = re.compile(r"(?P<form>[a-zāīūṛṅñṭḍṇśṣ]+t[ie])\s+[-–—=:]\s+(?P<meaning>\S.*)")
_NUMBERING = re.compile(r"^\W*\d+[.)]\s*")
_NUMBER = re.compile(r"\d{1,4}|[०-९]{1,4}")
_ASKED = word_set(
    "प्रश्नः प्रश्न उत्तरम् उत्तर उदाहरणम् उदाहरण सूचना टिप्पणी गृहकार्यम् गृहकार्य मूल मूलम् पदच्छेद"
    " praśna Praśna praśnaḥ Praśnaḥ uttaram Uttaram पदच्छेदः अन्वय अन्वयः"
    " भावार्थ भावार्थः तात्पर्य तात्पर्यम् हिंदी हिन्दी शब्द अर्थ"
)
_TITLE = re.compile(r"(?:class |my )?notes?|vocabulary|vocab|word ?list", re.I)
_SENSES = re.compile(r"\s*\(?1[.)]\s*[^\W\d_]")
_NAMES = re.compile(r".*\s(?:के|का|की)\s+नाम|names? of\b.*", re.I)
_COUNTED = word_set(
    "पाठः पाठ अध्यायः अध्याय पृष्ठम् पृष्ठ श्लोकः श्लोक दिनाङ्कः दिनांक दिनाङ्कम् वर्गः कक्षा अभ्यासः"
)


def entries_of(pair: Pair, line: int, script: Script) -> tuple[NoteEntry, ...]:
    """Make the entries of a pair; none when it is a dialogue, a letter or a heading."""
    pair = _with_form(pair)
    heads = (Head(pair.head),) if pair.exact else read_heads(pair.head, script)
    heads = tuple(map(_root_alone, heads))
    if _is_dialogue(pair.meaning) or any(is_heading(head, pair.meaning) for head in heads):
        return ()
    reasons = (*pair.reasons, *_doubts_of_pair(pair))
    read = [_entry(head, pair.meaning, line, reasons) for head in heads]
    return with_shared_doubts(without_pairing([entry for entry in read if entry]))


def without_pairing(entries: Sequence[NoteEntry]) -> list[NoteEntry]:
    """Doubt words of one line or record that have as many meanings as there are words."""
    number = len(entries)
    if number < 2 or any(len(entry.glosses) != number for entry in entries):
        return [*entries]
    return [entry.doubted(SEVERAL) for entry in entries]


def _with_form(pair: Pair) -> Pair:
    """Read `smṛ - smarati - remember` as the root with a note of its form."""
    match = _FORM_FIRST.fullmatch(pair.meaning)
    if match is None or not is_root_and_form(pair.head, match["form"]):
        return pair
    return replace(pair, head=f"{pair.head} ({match['form']})", meaning=match["meaning"])


def _root_alone(head: Head) -> Head:
    """Read `गम् गच्छति` as the root with a note of its form."""
    root, _, form = head.word.partition(" ")
    if not form or not is_root_and_form(root, form):
        return head
    return replace(head, word=root, note=", ".join(filter(None, (form, head.note))))


def _is_derived(text: str, word: str) -> bool:
    """Whether a text with its own meaning is derived: `पुत्रीयति (desires a son)` of `पुत्र`."""
    match = _WITH_MEANING.fullmatch(text)
    if match is None:
        return False
    derived, source = headword_slp1(match["word"]), headword_slp1(word)
    stem = source[:-1]
    return len(stem) > 2 and len(derived) > len(source) + 1 and derived.startswith(stem)


def _doubts_of_pair(pair: Pair) -> Iterator[str]:
    if is_source(f"{pair.head} {pair.meaning}"):
        yield A_SOURCE
    if not HAS_DEVANAGARI.search(pair.meaning):
        return
    if is_analysis(pair.meaning):
        yield A_TERM
    first = _FIRST_PART.split(pair.meaning)[0]
    if is_root_and_form(pair.head, first) or _is_derived(pair.meaning, pair.head):
        yield A_FORM
    if _ENDING.match(pair.meaning):
        yield A_PART
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


def is_heading(head: Head, meaning: str) -> bool:
    if head.word in _ASKED and line_script(_NUMBERING.sub("", meaning)):
        return True
    if _TITLE.fullmatch(meaning.strip()) or _NAMES.fullmatch(meaning.strip(" .।:")):
        return True
    if _SENSES.match(meaning) and head.word not in _COUNTED:
        return False
    number = bool(re.match(r"[\d०-९]", meaning.strip()))
    return number and (head.word in _COUNTED or not _NUMBER.fullmatch(meaning.strip(" .।")))


def _entry(head: Head, text: str, line: int, reasons: tuple[str, ...]) -> NoteEntry | None:
    text = without_reading_aid(text, head.word)
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
        *((PHRASE,) if is_phrase(words) else ()),
        *((UNREADABLE,) if not slp1 else ()),
        *((LOOKS_HINDI,) if hindi else ()),
        *((LONG_MEANING,) if any(len(gloss.split()) > _LONG for gloss in glosses) else ()),
        *((MAYBE_A_WORD,) if _hides_a_word(glosses, slp1) else ()),
        *((A_CHAIN,) if is_chain(text) else ()),
        *meaning_doubts(head.word, _slp1_of_meaning(head, marks.pos, slp1), glosses),
        *((A_FORM,) if marks.pos == "verb" and any(map(is_verb_form, glosses)) else ()),
        *((MAY_SPELL,) if head.note and _spells(glosses, head.note) else ()),
    )
    flags = suspicions(head.word)
    return NoteEntry(
        head.word, slp1, glosses, line, marks.gender, marks.pos, head.note, doubts, flags
    )


def _slp1_of_meaning(head: Head, pos: str, slp1: str) -> str:
    """What the meaning is of: `he cooks` of the form beside a root, `पच् (पचति)`, else the word."""
    form = headword_slp1(head.note) if pos == "verb" and head.note else ""
    return form if form.endswith(("ti", "te")) else slp1


def _own_glosses(head: Head, meaning: Meaning) -> tuple[str, ...]:
    """The meanings without spellings of the word itself, and with what its brackets mean."""
    aside = read_meaning(head.meaning).glosses if head.meaning else ()
    others = meaning_of(head.word, meaning.glosses)
    return tuple(dict.fromkeys((*aside, *(others or meaning.glosses))))


def is_phrase(words: list[str]) -> bool:
    two = len(words) == 2 or (len(words) == 3 and set(words[1]) <= {".", "…"})
    if two and any(word in _PARTICLES for word in words):
        return False
    return len(words) > 1


def _spells(glosses: tuple[str, ...], word: str) -> bool:
    """Whether the meaning of a letter is only its name: `क = ka`."""
    return len(glosses) == 1 and is_reading_aid(glosses[0], word)


def _hides_a_word(glosses: tuple[str, ...], slp1: str) -> bool:
    """Whether a meaning among others is Sanskrit: it is inflected, or a form of the word."""
    devanagari = [gloss for gloss in glosses if HAS_DEVANAGARI.match(gloss)]
    if not devanagari or len(devanagari) == len(glosses):
        return False
    return any(
        is_inflected(gloss) or headword_slp1(gloss.split()[0])[:_STEM] == slp1[:_STEM]
        for gloss in devanagari
    )


def bare_entry(word: str, line: int, *reasons: str, note: str = "") -> NoteEntry:
    """Make the entry of a word without a meaning, or whose meaning is a guess."""
    return NoteEntry(word, headword_slp1(word), (), line, "", "", note, reasons, suspicions(word))
