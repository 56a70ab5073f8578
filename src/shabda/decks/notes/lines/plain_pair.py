"""The commonest lines of notes, `गजः (m) = large elephant` and `गजः - elephant`, read quickly.

They need none of the forty patterns. A line is read here only when none of them could find
anything else in it; every other line is left to `free_lines`. A property test compares the readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.lines import unpaired
from shabda.decks.notes.lines.grammar_lines import TERM, is_rule
from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import HAS_IAST
from shabda.decks.notes.words.doubts import PREFIX_SPELLINGS
from shabda.decks.notes.words.grammar_doubts import GRAMMAR_TERMS
from shabda.decks.notes.words.headwords import is_reading_aid, may_spell
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.numbers_and_letters import LETTERS_ALONE
from shabda.decks.notes.words.suspicious_spelling import is_suspicious
from shabda.sanskrit.text.spelled_words import read_all, remember_read

_LINE = re.compile(
    r"(?P<word>[\u0905-\u0914\u0915-\u0939][\u0902\u0903\u0905-\u0914\u0915-\u0939\u093e-\u0944"
    r"\u0947\u0948\u094b-\u094d]+|[abcdeghijklmnoprstuvyāīūṛṃḥṅñṭḍṇśṣ]+)"  # no f, q, w, x, z
    r"(?: \((?P<gender>[mfn])\.?\))? [=–—-] (?P<gloss>[a-z]{3,}(?: [a-z]{3,}){0,3})"
)
_TWO_VOWELS = re.compile("[aAiIuUfFxXeEoO].*[aAiIuUfFxXeEoO]")
_OTHER_WORDS = word_set(
    "const val var def str int"
    " absolutive absolutives adj adv and are augment becomes both drops ending endings fem finite"
    " followed infinitives gerund gerunds gerundive gerundives imperative imperatives optative"
    " optatives participle participles nominative nominatives accusative accusatives instrumental"
    " instrumentals dative datives ablative ablatives genitive genitives locative locatives"
    " vocative vocatives singular singulars dual duals plural plurals aorist aorists"
    " governs implies ind indecl infinitive infix into its lists marks masc meaning means mfn"
    " negates neut note notes occurs predicate prefix shows stand stands suffix than that"
    " the their then used using vocab vocabulary which"
    " was were has have can cannot will does must should shall would refers means becomes comes"
    " takes indicates denotes become"
    " men women children people teeth feet mice geese oxen cattle"
)
"""Words that have a special meaning for the patterns."""
_OF_FORMS = word_set(
    "at by with from for among through upon to we you they he she it let may two"
    " both all pair oh hey"
)
"""First words of a meaning that may be the meaning of an inflected form."""
_FORMS = ("Ami", "anti", "ante", "antu")
_AT_ONCE = 1024
"""Lines that are read together."""
PlainPair = tuple[str, str, str, str]
"""A word, its SLP1, its meaning and its gender."""
_OWN_WAY = GRAMMAR_TERMS | PREFIX_SPELLINGS | unpaired.HEADING_TERMS | unpaired.TITLES
"""Words that the patterns treat specially."""


def read_plain_pairs(lines: Sequence[str]) -> list[LineReading | None]:
    """Read lines in the commonest shape, numbered from 1; None for any other."""
    return pair_readings(plain_pairs(lines), 1)


def pair_readings(pairs: Sequence[PlainPair | None], first: int) -> list[LineReading | None]:
    """The readings of lines with these pairs, numbered from `first`."""
    remember_read((pair[0], pair[1]) for pair in pairs if pair)
    readings: list[LineReading | None] = []
    for number, pair in enumerate(pairs, first):
        if pair is None:
            readings.append(None)
        else:
            word, slp1, gloss, gender = pair
            entry = NoteEntry(word, slp1, (gloss,), number, gender)
            readings.append(LineReading(LineKind.SURE, (entry,)))
    return readings


def plain_pairs(lines: Sequence[str]) -> list[PlainPair | None]:
    """The pair in each line in the commonest shape; None for any other."""
    pairs: list[PlainPair | None] = []
    for start in range(0, len(lines), _AT_ONCE):
        matches = [_LINE.fullmatch(line) for line in lines[start : start + _AT_ONCE]]
        spelled = iter(read_all([match["word"] for match in matches if match]))
        pairs += [_pair(match, next(spelled)) if match else None for match in matches]
    return pairs


def _pair(match: re.Match[str], slp1: str) -> PlainPair | None:
    word, gender, gloss = match.group("word", "gender", "gloss")
    words = gloss.split(" ")
    if word in _OWN_WAY or not _OTHER_WORDS.isdisjoint(words):
        return None
    if words[0] in _OF_FORMS or gloss[-1] == "s" or LETTERS_ALONE.fullmatch(gloss):
        return None
    if word[0] > "\u036f":
        if TERM.fullmatch(word):
            return None
    elif not HAS_IAST.search(word) or is_rule(match.string):
        return None
    if slp1.endswith(_FORMS) or not slp1 or not _TWO_VOWELS.search(slp1):
        return None
    if is_suspicious(word, slp1):
        return None
    if may_spell(gloss, slp1) and (is_reading_aid(words[0], word) or is_reading_aid(gloss, word)):
        return None
    return word, slp1, gloss, gender or ""
