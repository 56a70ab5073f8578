"""Notes on terms of grammar: which of them a text names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from shabda.study.cards import Exercise, TermNote

_EXAMPLE = re.compile(r"\(as: [^)]*\)")


def named_notes(text: str, notes: Sequence[TermNote]) -> tuple[TermNote, ...]:
    """Return the notes on the terms that a text names, in the order of the text.

    "weak suffix" names a suffix only as a whole; "Dative: to whom" explains the dative itself. What
    an example of an answer names is not needed: "(as: rāma dative plural)".
    """
    text = _EXAMPLE.sub("", text)
    by_term = {note.term: note for note in notes}
    if not by_term:
        return ()
    explained = text.partition(":")[0].lower()
    names = [name[1].lower() for name in _pattern(tuple(by_term)).finditer(text)]
    return tuple(by_term[term] for term in dict.fromkeys(names) if term != explained)


@lru_cache(maxsize=16)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(terms, key=len, reverse=True)))
    return re.compile(rf"(?i)(?<![\w-])({longest_first})(?:s|es)?(?![\w:-])")


def texts_of(exercise: Exercise) -> Iterable[str]:
    """Yield the English texts of an exercise: its question, lesson, remarks and steps."""
    yield asked_text(exercise)
    if exercise.lesson:
        yield exercise.lesson.gloss
    yield from exercise.remarks
    for derivation in exercise.derivations:
        yield from (step.gloss for step in derivation.steps)


def asked_text(exercise: Exercise) -> str:
    """The question and the class of its root, without what the root means."""
    return f"{exercise.task} {exercise.about.partition(':')[0]}"


def gives_away(text: str, exercise: Exercise) -> bool:
    """Whether a text contains a right answer, in Devanagari or IAST, be it in parts: bhav-a-ti."""
    words = set(re.findall(r"[\w\u0900-\u097f]+", f"{text} {text.replace('-', '')}"))
    answers = [form for text in exercise.accepted for form in (text.devanagari, text.iast)]
    return any(form in words or (" " in form and form in text) for form in answers if form)
