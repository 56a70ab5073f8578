"""Makes entries of table rows; the columns say what is a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.entries import (
    NO_MEANING,
    PHRASE,
    UNREADABLE,
    is_phrase,
    with_shared_doubts,
    without_pairing,
)
from shabda.decks.notes.tables.table_rows import TableRow
from shabda.decks.notes.text.grammar_marks import BARE, CLASS_OF_VERB, NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.language import is_inflected
from shabda.decks.notes.text.patterns import IAST_SCRIPT, Script, line_script, mask
from shabda.decks.notes.words.doubts import (
    A_CHAIN,
    A_FORM,
    A_SENTENCE,
    EXPLAINED,
    LABELLED,
    is_labelled,
    meaning_doubts,
)
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headwords import (
    Head,
    headword_slp1,
    is_reading_aid,
    read_heads,
)
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.roman_words import in_iast, read_roman
from shabda.decks.notes.words.root_forms import is_verb_form, root_and_sense
from shabda.decks.notes.words.spelled_glosses import meaning_of
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.sanskrit.text.english_words import COMMON_ENGLISH, has_english_shape
from shabda.study.text_lengths import LONGEST_TEXT

PLAIN_ROMAN = "romanised without diacritics; vowel length may be missing"
BESIDE = "other text is in the cell of the word"
_LETTERS = re.compile("[A-Za-z]+")
_ROMAN = re.compile(r"[^\W\d_\u0900-\u097f]+")
_CHAIN = re.compile("=|→|⇒|->")
_BRACKETED = re.compile(r"\([^()]*\)")
_WORDS, _LONG = 4, 6
"""Words; a longer meaning of two words is that of a sentence."""
_OF_A_TEXT = frozenset((A_SENTENCE, EXPLAINED))
"""Reasons to check that a text is the meaning at all."""
_ROMAN_CELL = re.compile(rf"\s*([A-Za-z' -]+?),?\s*(?:\(([^()]*)\)|(?<= )({BARE})\.)?\s*")


def row_entries(row: TableRow, line: int) -> Iterator[NoteEntry]:
    """Make the entries of a table row; the column says what is a word."""
    if max(map(len, (row.word, *row.glosses))) > LONGEST_TEXT:  # no deck takes it
        yield NoteEntry(row.word, "", tuple(row.glosses), line)
    else:
        yield from with_shared_doubts(without_pairing([*_entries(row, line)]))


def _entries(row: TableRow, line: int) -> Iterator[NoteEntry]:
    meaning = read_meaning("; ".join(row.glosses))
    marks = (read_marks(row.gender) or NO_MARKS) | (read_marks(row.pos) or NO_MARKS)
    script = line_script(row.word)
    heads = read_heads(row.word, script) if script else tuple(_romanised(row.word))
    if " " in row.word and all(root := root_and_sense(row.word, meaning.glosses)):
        heads, marks = (Head(root[0], note=root[1]),), marks | Marks(pos="verb")
    if script is IAST_SCRIPT and _is_roman_phrase(row.word):
        heads = (Head(row.word),)
    for head in heads:
        slp1 = headword_slp1(head.word) if script else read_roman(head.word)
        word = head.word if script else in_iast(head.word, slp1)
        glosses = meaning_of(word, meaning.glosses)
        if not glosses and meaning.glosses == (word,) and (row.named or not is_inflected(word)):
            glosses = (word,)  # नदी in a column of Hindi: the word is the same
        doubts = (
            *((NO_MEANING,) if not glosses else ()),
            *((PLAIN_ROMAN,) if not script else ()),
            *((PHRASE,) if _is_phrase(head.word.split(), glosses) else ()),
            *((UNREADABLE,) if not slp1 else ()),
            *((BESIDE,) if script and _has_more(row.word, heads, script) else ()),
            *_meaning_doubts(row, word, slp1, glosses),
        )
        total = marks | head.marks | meaning.marks
        if total.pos == "verb" and any(map(is_verb_form, glosses)):
            doubts = (*doubts, A_FORM)
        flags = suspicions(head.word) if script else ()
        yield NoteEntry(
            word, slp1, glosses, line, total.gender, total.pos, _note(row) or head.note, doubts,
            (*flags, *row.flags), row.tags, named=row.meaning_named,
        )  # fmt: skip


def _note(row: TableRow) -> str:
    """The note of a row, and the class of a root: `v. 1P.` gives `1P`."""
    verb = CLASS_OF_VERB.fullmatch(row.pos.strip())
    return "; ".join(filter(None, (row.note, verb["own"].rstrip(" .") if verb else "")))


def _is_roman_phrase(cell: str) -> bool:
    """Whether a cell is a phrase of which only some words have diacritics: `anāhata cakra`."""
    words = cell.split()
    titles = all(map(str.istitle, words))
    return 1 < len(words) <= _WORDS and all(
        line_script(word) is IAST_SCRIPT or ((titles or word.islower()) and _may_be_sanskrit(word))
        for word in words
    )


def _may_be_sanskrit(word: str) -> bool:
    """Whether a word without diacritics may be one of a phrase: `cakra`, `Svarga`."""
    small = word.lower()
    if small in COMMON_ENGLISH or (word != small and has_english_shape(small)):
        return False
    return bool(read_roman(word)) and not read_marks(word)


def _is_phrase(words: list[str], glosses: Sequence[str]) -> bool:
    """Whether words are no headword; two, one of them a particle, may be: `न किम्`."""
    return is_phrase(words) or (
        len(words) > 1 and any(len(gloss.split()) > _LONG for gloss in glosses)
    )


def _meaning_doubts(row: TableRow, word: str, slp1: str, glosses: Sequence[str]) -> Iterator[str]:
    """Say why the meaning of a row needs a check; a header says that a long text is one."""
    if row.doubt:
        yield row.doubt
    if any(map(_has_chain, row.glosses)) or _is_analysis(row):
        yield A_CHAIN
    if any(map(is_labelled, row.glosses)):
        yield LABELLED
    reasons = meaning_doubts(word, slp1, glosses)
    yield from (reason for reason in reasons if not (row.named and reason in _OF_A_TEXT))


def _is_analysis(row: TableRow) -> bool:
    """Whether a row analyses a compound: `दण्ड + आसन`, `staff + posture`."""
    return " + " in row.word and any(" + " in gloss for gloss in row.glosses)


def _has_chain(text: str) -> bool:
    return bool(_CHAIN.search(_BRACKETED.sub("", text)))


def _has_more(cell: str, heads: Sequence[Head], script: Script) -> bool:
    """Whether a cell has more than its words: `In Devanāgarī`, `ॐ namaḥ`; not `गजः gajaḥ`."""
    if cell == heads[0].word if heads else True:
        return False
    rest = mask(cell)
    for head in heads:
        rest = rest.replace(head.word, " ")
    pattern = _LETTERS if script is IAST_SCRIPT else _ROMAN
    words = (word for word in pattern.findall(rest) if len(word) > 1 and read_marks(word) is None)
    return any(not is_reading_aid(word, head.word) for word in words for head in heads[:1])


def _romanised(text: str) -> Iterator[Head]:
    match = _ROMAN_CELL.fullmatch(text)
    if match and len(match[1].split()) <= 3:
        mark = match[2] or match[3]
        yield Head(match[1], (read_marks(mark) if mark else None) or NO_MARKS)
