"""Reasons to check a word with its meaning, whatever shape the line had."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.headwords import is_reading_aid
from shabda.decks.notes.language import word_set
from shabda.decks.notes.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, mask
from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS

NOT_A_MEANING = "the meaning is a number or a letter"
NOT_A_WORD = "the word has signs that no word has"
A_TERM = "a term of grammar is given as the meaning"
A_LETTER = "a letter, not a word"
A_PREFIX = "a prefix of the verb above"
CUT_OFF = "the meaning is cut off"
ANOTHER_ENTRY = "another entry is inside the meaning"
A_CHAIN = "more than one sign between word and meaning"
A_PART = "a part of a word, not a whole one"
LABELLED = "the meaning has several parts with labels"
RUNNING_TEXT = "the line is in the middle of running text"

GRAMMAR_TERMS = word_set(
    "प्रथमा द्वितीया तृतीया चतुर्थी पञ्चमी पंचमी षष्ठी सप्तमी सम्बोधन सम्बोधनम् संबोधन संबोधनम्"
    " एकवचन द्विवचन बहुवचन एकवचनम् द्विवचनम् बहुवचनम् एकव द्विव बहुव विभक्ति विभक्तिः वचन वचनम्"
    " पुरुष पुरुषः प्रथम मध्यम उत्तम प्रथमपुरुष मध्यमपुरुष उत्तमपुरुष लकार लकारः लट् लोट् लङ् लृट् लिट्"
    " लुट् लुङ् लृङ् विधिलिङ् आशीर्लिङ् लिङ् पुल्लिंग पुंलिङ्ग पुल्लिङ्ग पुंलिङ्गम् स्त्रीलिंग स्त्रीलिङ्ग"
    " स्त्रीलिङ्गम् नपुंसकलिंग नपुंसकलिङ्ग नपुंसकलिङ्गम् पुल्लिंगी स्त्रीलिंगी नपुंसकलिंगी परस्मैपद"
    " आत्मनेपद उभयपदी परस्मैपदम् आत्मनेपदम् शब्दः शब्द प्रत्यय धातु धातुः"
)
_NUMERALS = re.compile(
    "(?:ek|dv|tr|ti|cat|pa[YM]c|za|zo|sapt|a[zS]w|nav|daS|viMS|SaT?at|Sata|sahasr|SUnya|lakz|kowi|arD)"
)
PREFIX_SPELLINGS = word_set(
    "प्र परा अप सम् सं अनु अव निर् निस् निः दुर् दुस् दुः वि आ आङ् नि अधि अति सु उत् उद् अभि प्रति परि उप अपि"
)
PREFIX_SPELLINGS |= word_set("अपा समा व्या प्रत्या उपा अभ्या पर्या उदा अन्वा न्या प्रा अत्या निरा")
_GOES_WITH_PREFIX = re.compile(r"to |(?:प्र|वि|नि|सम्|आ|परि|उप)\s|caus")
_OF_A_PART = re.compile(r"(?:prefix|suffix|infix|ending|augment)\b|.*-(?:ति|ते|न्ति|धि|सि|मि)$")
_HYPHENS = re.compile(r"[-–—+\s]+")
_SHORT = re.compile(r"[^\W\d_]{1,5}\*?")
_ENDS_LOOSE = re.compile(
    r"\s(?:a|an|the|and|or|vs|than|as|using|is|are|into|if|both|which|that|\+)$|\+$"
    r"|(?:absolutive|infinitive|participle|genitive|form|case|plural|beginning|part) of$"
    r"|^(?:as|the|a|an|of|is|becomes|means|drops|vs)$|^From$"
)
_STATES = re.compile(
    r"(?:(?:drops|becomes?|negates?|implies|governs|lists|shows|marks|followed|used|occurs?|stands?"
    r"|then:?|by \w+ sandhi)\b|(?:may|must|can|could|would) (?:be \w+ed|not)\b"
    r"|(?:predicate|finite|absolutive|infinitive)\b|\w+ (?:their|its)\b) \S"
    rf"|[{DEVANAGARI}\s]+(?: [A-Za-z']+){{3}}",
    re.I,
)
_ENTRY_INSIDE = re.compile(
    r"\S\s*\((?:m|f|n|mfn|adj|adv|ind|pron|part|vb|(?:10|[1-9])\s?[PAU])\b[^()]*\)\s*[-–—]?\s*\w"
)
_ROMAN_START = re.compile(r"([a-zāīūṛṝḷḹṃṁḥṅñṭḍṇśṣ]+)[-–—\s(]+\S")
_SIGN = re.compile(r"=|→|⇒|->")
_LABELS = re.compile(r"(?:^|[;,] )[A-Z]\w+:\s")
_BRACKETS = (("(", ")"), ("[", "]"))
_WORD_SIGN = re.compile(r"[\w\u0900-\u097f\s.…'’‘-]").match


def meaning_doubts(word: str, slp1: str, glosses: Sequence[str]) -> Iterator[str]:
    """Say why a word with these meanings needs a check; nothing for a sound pair."""
    if not glosses:
        return
    if not all(map(_WORD_SIGN, word)):
        yield NOT_A_WORD
    if all(map(_is_number_or_letter, glosses)) and not _is_numeral(slp1, glosses):
        yield NOT_A_MEANING
    if any(map(_is_term, glosses)):
        yield A_TERM
    if _is_letter(slp1) and all(map(_SHORT.fullmatch, glosses)) and _spelt(slp1, glosses):
        yield A_LETTER
    if _is_prefix(word) and any(map(_GOES_WITH_PREFIX.match, glosses)):
        yield A_PREFIX
    if any(map(_OF_A_PART.match, glosses)):
        yield A_PART
    if any(map(_is_cut_off, glosses)):
        yield CUT_OFF
    if any(_ENTRY_INSIDE.search(gloss) or _begins_roman(gloss, word) for gloss in glosses):
        yield ANOTHER_ENTRY


def is_chain(meaning: str) -> bool:
    """Whether a meaning is a chain: `reorder into Subject → Object → Verb`."""
    parts = _SIGN.split(mask(meaning))
    return len(parts) > 2 or (len(parts) > 1 and any(len(part.split()) > 3 for part in parts))


def is_labelled(text: str) -> bool:
    """Whether a meaning is of several parts with labels: `Sounds: अइउ; Sūtra: …`."""
    return len(_LABELS.findall(text)) > 1


def _is_cut_off(gloss: str) -> bool:
    if "…" in gloss or ".." in gloss:  # of a pair of words: `either … or`
        return False
    return bool(_ENDS_LOOSE.search(gloss) or _STATES.match(gloss)) or _unbalanced(gloss)


def _is_numeral(slp1: str, glosses: Sequence[str]) -> bool:
    return bool(_NUMERALS.match(slp1)) and all(map(str.isdigit, glosses))


def _is_number_or_letter(gloss: str) -> bool:
    return not any(ch.isalpha() for ch in gloss) or len(gloss) == 1


def _is_term(gloss: str) -> bool:
    words = gloss.replace("-", " ").split()
    named = bool(words) and words[0] in GRAMMAR_TERMS
    if "शब्दः" in words or (len(words) > 5 and not GRAMMAR_TERMS.isdisjoint(words)):
        return True
    return named and (all(word in GRAMMAR_TERMS for word in words) or words[1][0] in "(—–")


def _is_letter(slp1: str) -> bool:
    """Whether a word is one akshara that a table of letters may hold, as क्ष."""
    return sum(sound in VOWELS for sound in slp1) == 1 and slp1[-1:] in VOWELS


def _spelt(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether the meanings end in the vowel of a letter, as its name does."""
    named = iast(slp1)
    return all(
        (gloss.rstrip("*")[-1:] in "aāа" and slp1[-1] in "af")
        or (gloss[0] == named[0] and gloss.rstrip("*")[-1:] == named[-1])
        for gloss in glosses
    )


def _is_prefix(word: str) -> bool:
    return all(part in PREFIX_SPELLINGS for part in _HYPHENS.split(word) if part)


def _unbalanced(gloss: str) -> bool:
    return any(gloss.count(left) != gloss.count(right) for left, right in _BRACKETS)


def _begins_roman(gloss: str, word: str) -> bool:
    match = _ROMAN_START.match(gloss)
    if match is None or not HAS_IAST.search(match[1]) or not HAS_DEVANAGARI.search(word):
        return False
    return not is_reading_aid(match[1], word)
