"""Lines without a pair: lone words, words in English text, lists under a label."""

import re
from collections.abc import Sequence

from shabda.decks.notes.pairs.entries import NO_MEANING, PHRASE, bare_entry
from shabda.decks.notes.pairs.line_pairs import MENTIONED
from shabda.decks.notes.text.language import is_hindi, word_set
from shabda.decks.notes.text.patterns import DEVANAGARI_SCRIPT, HAS_DEVANAGARI, HIDDEN, mask
from shabda.decks.notes.text.skip_reasons import FORMS, HEADING, HINDI, LETTERS, SENTENCE
from shabda.decks.notes.words.headwords import Head, headword_slp1, read_heads, three_genders
from shabda.decks.notes.words.model import NoteEntry
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

GLOSS_BESIDE = "the meaning comes first, without a separator"

_RUN = DEVANAGARI_SCRIPT.run.pattern
_MENTION = lazy_pattern(r"(?P<before>[^()]*?[A-Za-z][^()]*?)\s*\(\s*(?P<word>[^()]*)\)")
_LABELLED = lazy_pattern(
    rf"(?P<label>[^\u0900-\u097f{HIDDEN}]*[A-Za-z][^\u0900-\u097f{HIDDEN}]*?)[\s:–—-]+(?P<words>{_RUN}(?:\s*,\s*{_RUN})*)\s*[.।]*"
)
_STOP = lazy_pattern(
    r"\b(?:from|the|a|an|of|to|is|are|was|in|on|at|by|for|with|about|and|or|called|see|read|my|our|this|that)\b\s*",
    re.I,
)
_CASES = lazy_pattern(
    r"\b(?:vibhakti|vibhakthi|case|lakara|lakar|tense|gender|linga|vachana|vacana|word|words|vocab|vocabulary"
    r"|nouns?|verbs?|adjectives?|avyayas?|forms?|vocative|nominative|accusative|instrumental|dative|ablative"
    r"|genitive|locative|sambodhana|examples?)\b",
    re.I,
)
HEADING_TERMS = word_set(
    "गुण सन्धि संधि वृद्धि सन्धिः गुणः वृद्धिः यण् दीर्घ विसर्ग व्यञ्जन स्वर समास समासः प्रत्यय"
    " प्रत्ययः धातु धातुः लकार कारक"
    " विभक्ति संज्ञा व्याकरण व्याकरणम् लट् लोट् लङ् लृट् विधिलिङ् उपसर्ग अव्यय"
)
TITLES = word_set(
    "शब्दाः शब्द शब्दार्थ शब्दार्थः शब्दार्थाः शब्दकोशः शब्दावली शब्द-अर्थ पाठः अभ्यासः सुभाषितम्"
    " सुभाषितानि अव्ययानि क्रियापदानि धातवः"
    " व्याकरणम् व्याकरण सन्धिः सन्धयः वर्णमाला संख्याः"
)
_VERB = lazy_pattern(r"(?:ति|न्ति|तः|सि|मि|मः|तु|न्तु|ते|न्ते|स्ति|आसीत्|अस्ति)$")


@dataclass(frozen=True, slots=True)
class LoneWord:
    """One word or phrase alone on its line; its neighbours decide whether it is a heading."""

    entry: NoteEntry


def read_wordless(text: str, line: int) -> tuple[NoteEntry, ...] | LoneWord | str:
    """Read a line without a pair: entries, a lone word, or the reason to skip it ("" unclear)."""
    bare = text.rstrip(" .।॥|?!")
    if DEVANAGARI_SCRIPT.head.fullmatch(mask(bare)):
        return _only_sanskrit(bare, text, line)
    if mention := _mention(text, line):
        return (mention,)
    if labelled := _LABELLED.fullmatch(text):
        return _labelled(labelled["label"].strip(" :"), labelled["words"], line)
    return ""


def _only_sanskrit(bare: str, text: str, line: int) -> tuple[NoteEntry, ...] | LoneWord | str:
    heads = read_heads(bare, DEVANAGARI_SCRIPT)
    words = [word for head in heads for word in head.word.split()]
    if is_hindi(words):
        return HINDI
    if all(len(headword_slp1(word)) <= 2 for word in words) and len(words) > 1:
        return LETTERS
    if len(words) > 2 and not three_genders(words) and _one_stem(words):
        return FORMS
    if len(heads) > 1:
        return tuple(_without_meaning(head, line) for head in heads)
    if not heads or three_genders(words):
        return ()
    if len(words) > 3 or (len(words) > 2 and (bare != text or _VERB.search(words[-1]))):
        return SENTENCE
    if {words[0], words[-1]} & TITLES or all(word in HEADING_TERMS for word in words):
        return HEADING
    return LoneWord(_without_meaning(heads[0], line))


def _without_meaning(head: Head, line: int) -> NoteEntry:
    reasons = (NO_MEANING, PHRASE) if " " in head.word else (NO_MEANING,)
    entry = bare_entry(head.word, line, *reasons, note=head.note)
    return NoteEntry(
        entry.word, entry.slp1, (), line, head.marks.gender, head.marks.pos,
        head.note, entry.reasons, entry.flags,
    )  # fmt: skip


def _one_stem(words: Sequence[str]) -> bool:
    return len({headword_slp1(word)[:3] for word in words}) == 1


def _mention(text: str, line: int) -> NoteEntry | None:
    """Read `Man Ki Bat (मनोगतम्) Episode 1`: the words before the bracket may be the meaning."""
    for match in _MENTION.finditer(text) if "(" in text else ():
        word = match["word"].strip(" .।,")
        if DEVANAGARI_SCRIPT.run.fullmatch(word) and len(word.split()) <= 2:
            if is_hindi(word.split()) or HAS_DEVANAGARI.search(match["before"]):
                return None
            gloss = _STOP.split(match["before"])[-1].strip(" ,;:.-–\"'“”")
            glosses = (gloss,) if gloss and len(gloss.split()) <= 4 else ()
            entry = bare_entry(word, line, MENTIONED)
            return NoteEntry(
                word, entry.slp1, glosses, line, reasons=entry.reasons, flags=entry.flags
            )
    return None


def _labelled(label: str, text: str, line: int) -> tuple[NoteEntry, ...] | str:
    words = text.replace(",", " ").split()
    if all(word in HEADING_TERMS for word in words):
        return HEADING
    if is_hindi(words):
        return HINDI
    if _CASES.search(label) and len(label.split()) <= 4 and len(words) <= 6:
        return tuple(bare_entry(word, line, NO_MEANING, note=label) for word in words)
    if len(label.split()) <= 3 and len(words) <= 2 and not _STOP.search(label):
        entry = bare_entry(" ".join(words), line, GLOSS_BESIDE)
        return (
            NoteEntry(
                entry.word, entry.slp1, (label,), line, reasons=entry.reasons, flags=entry.flags
            ),
        )
    return ""
