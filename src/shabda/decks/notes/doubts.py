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
ANOTHER_READING = "the transliteration is of another word"
AN_ABBREVIATION = "an abbreviation, not a word"
A_POINTER = "the meaning only points to another entry"
A_SOURCE = "a book, a person or a source, not a word"
A_GAP = "a part of the meaning is missing"
A_STATEMENT = "a statement of grammar"
RUNNING_TEXT = "the line is in the middle of running text"

GRAMMAR_TERMS = word_set(
    "प्रथमा द्वितीया तृतीया चतुर्थी पञ्चमी पंचमी षष्ठी सप्तमी सम्बोधन सम्बोधनम् संबोधन संबोधनम्"
    " एकवचन द्विवचन बहुवचन एकवचनम् द्विवचनम् बहुवचनम् एकव द्विव बहुव विभक्ति विभक्तिः वचन वचनम्"
    " पुरुष पुरुषः प्रथम मध्यम उत्तम प्रथमपुरुष मध्यमपुरुष उत्तमपुरुष लकार लकारः लट् लोट् लङ् लृट् लिट्"
    " लुट् लुङ् लृङ् विधिलिङ् आशीर्लिङ् लिङ् पुल्लिंग पुंलिङ्ग पुल्लिङ्ग पुंलिङ्गम् स्त्रीलिंग स्त्रीलिङ्ग"
    " स्त्रीलिङ्गम् नपुंसकलिंग नपुंसकलिङ्ग नपुंसकलिङ्गम् पुल्लिंगी स्त्रीलिंगी नपुंसकलिंगी परस्मैपद"
    " आत्मनेपद उभयपदी परस्मैपदम् आत्मनेपदम् परस्मैपदी आत्मनेपदी शब्दः शब्द प्रत्यय धातु धातुः अव्यय"
    " अव्ययम् सर्वनाम सर्वनामपदम् विशेषण विशेषणम् विशेष्य विशेष्यम् क्रियापदम् क्रियाविशेषणम् उपसर्ग उपसर्गः"
    " निपातः कृदन्त कृदन्तम् तिङन्तम् सुबन्तम् समासः"
)
_ABBREVIATIONS = word_set(
    "पुं पु स्त्री न नपुं क्ली प्र द्वि तृ च पं ष स सं एक बहु एकव द्विव बहुव कर्तरि कर्मणि भावे"
    " प्रपु मपु उपु पर आत्म उभय लट् लोट् लङ् लृट् लिट् लुट् लुङ् लृङ् विधिलिङ् सर्व विण"
)
_LIKE = word_set("इव यथा यथा- यद्वत् वत्")
_ANALYSED = 3
"""Abbreviations of grammar that make a meaning an analysis of the form."""
_NUMERALS = re.compile(
    "(?:ek|dv|tr|ti|cat|pa[YM]c|za|zo|sapt|a[zS]w|nav|daS|viMS|SaT?at|Sata|sahasr|SUnya|lakz|kowi|arD)"
)
PREFIX_SPELLINGS = word_set(
    "प्र परा अप सम् सं अनु अव निर् निस् निः दुर् दुस् दुः वि आ आङ् नि अधि अति सु उत् उद् अभि प्रति परि उप अपि"
)
PREFIX_SPELLINGS |= word_set("अपा समा व्या प्रत्या उपा अभ्या पर्या उदा अन्वा न्या प्रा अत्या निरा")
_GOES_WITH_PREFIX = re.compile(r"to |(?:प्र|वि|नि|सम्|आ|परि|उप)\s|caus")
_OF_A_PART = re.compile(
    r"(?:\w+ endings$|prefix|suffix|infix|ending|augment)\b|.*-(?:ति|ते|न्ति|धि|सि|मि)$"
)
_HYPHENS = re.compile(r"[-–—+\s]+")
_SHORT = re.compile(r"[^\W\d_]{1,5}\*?")
_ENDS_LOOSE = re.compile(
    r"\s(?:a|an|the|and|or|vs|than|as|using|is|are|into|if|both|which|that|\+)$|\+$"
    r"|(?:absolutive|infinitive|participle|genitive|form|case|plural|beginning|part) of$"
    r"|[a-z]{3,}\.\s+[A-Z][a-z]{1,7}$"
    r"|^(?:as|the|a|an|of|is|becomes|means|drops|vs)$|^From$"
)
_POINTS = re.compile(
    r"(?:see(?: also)?|cf\.?|vide|siehe|vgl\.?|same as|like)\s+(?P<entry>\S+(?:[ -]\S+)?)", re.I
)
_SOURCE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)[\s–-]+(?:c\.|cent)|\b\d{3,4}\s*(?:CE|BCE|AD|BC)\b|\b(?:CE|BCE)\b"
    r"|\b(?:from|on|in|see) (?:the |a )?(?:website|web ?site|wikipedia|youtube|video|link)\b"
)
_GAP = re.compile(r"[(\[][^\w?…]*[)\]]|[^\s(] \)|[(\[] ?\+ ?[)\]]")
_TWO_SCRIPTS = re.compile(rf"[{DEVANAGARI}][A-Za-z]|[A-Za-z][{DEVANAGARI}]")
_OF_GRAMMAR = re.compile(
    r"\b(?:noun|adjective|verb|case|gender|singular|plural|suffix|prefix|ending|imperative|tense"
    r"|mood|root|stem|participle)s?\b",
    re.I,
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
    if not all(map(_WORD_SIGN, word)) or _TWO_SCRIPTS.search(word):
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
    if any(_is_cut_off(gloss, word) for gloss in glosses):
        yield CUT_OFF
    yield from _doubts_of_text(word, glosses)
    if any(_ENTRY_INSIDE.search(gloss) or _begins_roman(gloss, word) for gloss in glosses):
        yield ANOTHER_ENTRY


def _doubts_of_text(word: str, glosses: Sequence[str]) -> Iterator[str]:
    bracketed = [gloss for gloss in glosses if "(" in gloss or "[" in gloss or ")" in gloss]
    if any(map(_GAP.search, bracketed)):
        yield A_GAP
    if any(map(is_source, glosses)):
        yield A_SOURCE
    if all(map(_is_pointer, glosses)):
        yield A_POINTER
    if not GRAMMAR_TERMS.isdisjoint(_HYPHENS.split(word)) and any(map(_is_statement, glosses)):
        yield A_STATEMENT


def _is_pointer(gloss: str) -> bool:
    """Whether a gloss names another entry, as `see sānanda-samādhi`."""
    match = _POINTS.fullmatch(gloss)
    return bool(match) and bool(HAS_IAST.search(gloss) or HAS_DEVANAGARI.search(gloss))


def _is_statement(gloss: str) -> bool:
    return len(gloss.split()) > 3 and bool(_OF_GRAMMAR.search(gloss))


def is_analysis(meaning: str) -> bool:
    """Whether a meaning takes the form apart: `राजन्-न. पुं. प्र. एक`."""
    words = re.split(r"[\s.,॰-]+", meaning)
    return sum(word in _ABBREVIATIONS for word in words) >= _ANALYSED


def is_source(text: str) -> bool:
    """Whether a text dates a book or a person, or says where a meaning is from."""
    return bool(_SOURCE.search(text))


def is_abbreviation(head: str, meaning: str) -> bool:
    """Whether a side is the other cut short at a full stop: `सर्व. = सर्वनाम`."""
    short = head.strip()
    begins = meaning.strip().startswith(short.rstrip("."))
    return short.endswith(".") and begins and HAS_DEVANAGARI.match(short) is not None


def is_chain(meaning: str) -> bool:
    """Whether a meaning is a chain: `reorder into Subject → Object → Verb`."""
    parts = _SIGN.split(mask(meaning))
    return len(parts) > 2 or (len(parts) > 1 and any(len(part.split()) > 3 for part in parts))


def is_labelled(text: str) -> bool:
    """Whether a meaning is of several parts with labels: `Sounds: अइउ; Sūtra: …`."""
    return len(_LABELS.findall(text)) > 1


def _is_cut_off(gloss: str, word: str) -> bool:
    if "…" in gloss or ".." in gloss:  # of a pair of words: `either … or`
        return False
    if gloss == "as":
        return word not in _LIKE
    return bool(_ENDS_LOOSE.search(gloss) or _STATES.match(gloss)) or _unbalanced(gloss)


def _is_numeral(slp1: str, glosses: Sequence[str]) -> bool:
    return bool(_NUMERALS.match(slp1)) and all(map(str.isdigit, glosses))


def _is_number_or_letter(gloss: str) -> bool:
    return not any(ch.isalpha() for ch in gloss) or (len(gloss) == 1 and gloss not in "IO")


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
