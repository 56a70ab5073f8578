"""Reasons to check a word whose meaning speaks of grammar instead of saying what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI

A_TERM = "a term of grammar is given as the meaning"
AN_ABBREVIATION = "an abbreviation, not a word"
A_STATEMENT = "a statement of grammar"

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
_LAKARAS = word_set("लट् लोट् लङ् लृट् लिट् लुट् लुङ् लृङ् विधिलिङ् आशीर्लिङ् लिङ्")
_ANALYSED = 3
"""Abbreviations of grammar that make a meaning an analysis of the form."""
_OF_GRAMMAR = re.compile(
    r"\b(?:noun|adjective|verb|case|gender|singular|plural|suffix|prefix|ending|imperative|tense"
    r"|mood|root|stem|participle)s?\b",
    re.I,
)
_TECHNICAL = (
    r"(?:infinitive|absolutive|gerund(?:ive)?|imperative|optative|participle|nominative|accusative"
    r"|instrumental|dative|ablative|genitive|locative|vocative|singular|dual|plural|aorist)s?"
)
_CATEGORY = re.compile(
    rf"(?:(?:short|long|dental|retroflex|palatal|labial|guttural|nasal|aspirated|unaspirated) \w"
    rf"|(?:(?:1st|2nd|3rd|first|second|third|middle|person|active|passive|past|present|future|case"
    rf"|perfect|masculine|feminine|neuter|finite|verb|form|noun),? )*{_TECHNICAL}"
    rf"(?:,? (?:{_TECHNICAL}|case|form|mood|of|masculine|feminine"
    r"|neuter|person|first|second|third|parasmaipada|[aā]tmanepada))*)",
    re.I,
)
_ABBREVIATED = re.compile(
    r"(?:Absol|Abs|Pass|Caus|PPP|PPA|Fut|Perf|Aor|Inf|Impf|Imperf|Impv|Imp|Desid|Opt|Gerundiv)"
    r"(?:\.? (?:I+|\d))?"
)
"""The name of a form before the form itself: `Absol. नन्द्य`."""
_TERMS_ONLY = _LAKARAS | word_set(
    "एकवचन द्विवचन बहुवचन एकवचनम् द्विवचनम् बहुवचनम् पुल्लिंग पुंलिङ्ग पुल्लिङ्ग पुंलिङ्गम् स्त्रीलिंग"
    " स्त्रीलिङ्ग स्त्रीलिङ्गम् नपुंसकलिंग नपुंसकलिङ्ग नपुंसकलिङ्गम् परस्मैपद आत्मनेपद उभयपदी परस्मैपदम्"
    " आत्मनेपदम् परस्मैपदी आत्मनेपदी प्रथमपुरुष मध्यमपुरुष उत्तमपुरुष लकार लकारः विभक्ति विभक्तिः"
)
_ENGLISH_TERM = re.compile(
    rf"{_TECHNICAL}|{_OF_GRAMMAR.pattern}|person|voice|neuter|masculine|feminine|present|past"
    r"|future|perfect|number|conditional|benedictive|potential",
    re.I,
)
_HYPHENS = re.compile(r"[-–—+\s]+")


def grammar_doubts(word: str, glosses: Sequence[str]) -> Iterator[str]:
    """Say why meanings are of grammar: a term, a form, a statement."""
    if any(map(_is_term, glosses)) or _are_categories(word, glosses) or _is_named(word, glosses):
        yield A_TERM
    if not GRAMMAR_TERMS.isdisjoint(_HYPHENS.split(word)) and any(map(_is_statement, glosses)):
        yield A_STATEMENT


def _are_categories(word: str, glosses: Sequence[str]) -> bool:
    """Whether the meanings say which form a word is: `infinitive`, `third person singular`."""
    return word not in GRAMMAR_TERMS and any(
        _CATEGORY.fullmatch(gloss) or _ABBREVIATED.fullmatch(gloss) for gloss in glosses
    )


def _is_named(word: str, glosses: Sequence[str]) -> bool:
    """Whether a term of grammar alone has a meaning that is not its English name."""
    return word in _TERMS_ONLY and not any(map(_ENGLISH_TERM.search, glosses))


def _is_term(gloss: str) -> bool:
    if not HAS_DEVANAGARI.search(gloss):
        return False
    words = gloss.replace("-", " ").split()
    named = bool(words) and words[0] in GRAMMAR_TERMS
    if (
        "शब्दः" in words
        or not _LAKARAS.isdisjoint(word.strip("()") for word in words)
        or (len(words) > 5 and not GRAMMAR_TERMS.isdisjoint(words))
    ):
        return True
    return named and (all(word in GRAMMAR_TERMS for word in words) or words[1][0] in "(—–")


def _is_statement(gloss: str) -> bool:
    return len(gloss.split()) > 3 and bool(_OF_GRAMMAR.search(gloss))


def is_analysis(meaning: str) -> bool:
    """Whether a meaning takes the form apart: `राजन्-न. पुं. प्र. एक`."""
    words = re.split(r"[\s.,॰-]+", meaning)
    return sum(word in _ABBREVIATIONS for word in words) >= _ANALYSED


def is_abbreviation(head: str, meaning: str) -> bool:
    """Whether one side is the other, abbreviated with a full stop: `सर्व. = सर्वनाम`."""
    short = head.strip()
    begins = meaning.strip().startswith(short.rstrip("."))
    return short.endswith(".") and begins and HAS_DEVANAGARI.match(short) is not None
