"""Questions for a meaning with their answers: `What is the meaning of गजः? Elephant`."""

from __future__ import annotations

import re

from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS

_QUOTE = "[\"'“”‘’*_]*"
_WORD = rf"{_QUOTE}(?P<word>√?[{DEVANAGARI}]+|√?[{ROMAN_LETTERS}]+){_QUOTE}"
_END = (
    r"\s*(?:in English\s*)?\?\s*(?:A(?:ns(?:wer)?)?\s*[:.]\s*|[-–—=:]\s*|\(|→\s*)?"
    r"(?P<meaning>[^\W\d_][^?]*?)\)?"
)
_QUESTION = re.compile(
    r"\s*(?:[-*•]\s+|\d{1,3}[.)]\s*)?(?:Q(?:uestion)?\s*\d*\s*[:.]\s*)?"
    rf"(?:What(?:'s| is) the (?:English )?meaning of {_WORD}"
    rf"|What does {_WORD.replace('word', 'verb')} mean"
    rf"|Which (?:one )?(?:of these )?(?:means?|is) {_WORD.replace('word', 'other')}){_END}",
    re.I,
)


def with_answer(line: str) -> str:
    """Return a question with its answer as `गजः = Elephant`; any other line as it is."""
    match = _QUESTION.fullmatch(line) if "?" in line else None
    if match is None:
        return line
    word = match["word"] or match["verb"] or match["other"]
    return f"{word} = {match['meaning'].strip()}"


def asked_word(text: str) -> str:
    """Return the word that a question asks the meaning of; any other text as it is."""
    match = _QUESTION.fullmatch(f"{text} x") if text.rstrip().endswith("?") else None
    return match["word"] or match["verb"] or match["other"] if match else text
