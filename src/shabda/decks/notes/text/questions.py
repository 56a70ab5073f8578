"""Questions for a meaning with their answers: `What is the meaning of गजः? Elephant`."""

from __future__ import annotations

import re

from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS
from shabda.lazy_patterns import lazy_pattern

_QUOTE = "[\"'“”‘’*_]*"
_WORD = rf"{_QUOTE}(?P<word>√?[{DEVANAGARI}]+|√?[{ROMAN_LETTERS}]+){_QUOTE}"
_END = (
    r"\s*(?:in English\s*)?\?\s*(?:A(?:ns(?:wer)?)?\s*[:.]\s*|[-–—=:]\s*|\(|→\s*)?"
    r"(?P<meaning>[^\W\d_][^?]*?)\)?"
)
_QUESTION = lazy_pattern(
    r"\s*(?:[-*•]\s+|\d{1,3}[.)]\s*)?(?:Q(?:uestion)?\s*\d*\s*[:.]\s*)?"
    rf"(?:What(?:'s| is) the (?:English )?meaning of {_WORD}"
    rf"|What does {_WORD.replace('word', 'verb')} mean"
    rf"|Which (?:one )?(?:of these )?(?:means?|is) {_WORD.replace('word', 'other')}){_END}",
    re.I,
)


_ASKED = lazy_pattern(
    r"\s*(?:\d{1,3}[.)]\s*)?(?:What(?:'s| is) the )?(?:Sanskrit (?:word )?for|How do you say"
    rf"|Which (?:Sanskrit )?word (?:means|is)|How (?:is|would you say))\s+{_QUOTE}"
    rf"(?P<meaning>[A-Za-z][^\"“”?{DEVANAGARI}]*?)[?!.]?{_QUOTE}(?: in Sanskrit)?\s*\??\s*",
    re.I,
)
"""A question for the word of a meaning: `Sanskrit for "cow"?`, `How do you say 'I go'?`."""
_SAYS = r"(?:(?:you|we|I|one) )?(?:say|write|call)"
_IN_SANSKRIT = lazy_pattern(
    r"\s*(?:\d{1,3}[.)]\s*)?(?:Translate (?:in)?to Sanskrit\s*[:–—-]?\s*"
    rf"(?P<asked>[^\"“”?:{DEVANAGARI}]+?)|(?:(?:What|How)(?:'s| is| are)"
    rf"|(?:(?:What|How) (?:do|would|can|to) )?{_SAYS}|Translate|Say|Give)\s*:?\s+"
    rf"(?:the (?:word|term) (?:for )?)?{_QUOTE}(?P<meaning>[A-Za-z][^\"“”?:{DEVANAGARI}]*?){_QUOTE}"
    r"(?: called| said)? (?:in(?:to)?|to) Sanskrit)\s*[?.:!]*\s*",
    re.I,
)
"""`What is elephant in Sanskrit?`, `Translate into Sanskrit: the boy goes`."""
_ANSWER = lazy_pattern(r"\"?\s*(?:[\t,;|=:–—-]|->|→)\s*\S")


def with_answer(line: str) -> str:
    """Return a question with its answer as `गजः = Elephant`; any other line as it is.

    A question for the word keeps the sign before its answer: `What is cow in Sanskrit? - गौः`.
    """
    match = _QUESTION.fullmatch(line) if "?" in line else None
    if match is None:
        question, sign, answer = line.partition("?")
        word = asked_word(question + sign) if _ANSWER.match(answer) else question + sign
        return line if word == question + sign else f"{word}{answer}"
    word = match["word"] or match["verb"] or match["other"]
    return f"{word} = {match['meaning'].strip()}"


def asked_word(text: str) -> str:
    """Return the word that a question asks the meaning of, or the meaning it asks the word for.

    Any other text is returned as it is.
    """
    if "sanskrit" in text.lower() and (asked := _IN_SANSKRIT.fullmatch(text)):
        return (asked["asked"] or asked["meaning"]).strip("\"'“”‘’ ")
    if not text.rstrip().endswith("?"):
        return text
    if asked := _ASKED.fullmatch(text):
        return asked["meaning"]
    match = _QUESTION.fullmatch(f"{text} x")
    return match["word"] or match["verb"] or match["other"] if match else text
