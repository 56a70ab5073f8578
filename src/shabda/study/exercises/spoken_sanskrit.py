"""The Sanskrit of an exercise that can be spoken, as SLP1."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import Sanskrit, devanagari
from shabda.study.cards import Exercise

_APART = lazy_pattern(r"\s*[+/·|]\s*")
_PAUSE = ", "


def spoken_question(exercise: Exercise) -> str:
    """Return the Sanskrit of a question; "" when it shows none."""
    return exercise.spoken or _spoken(exercise.shown)


def spoken_answer(exercise: Exercise) -> str:
    """Return the answer; if it is not Sanskrit or was shown, return what was shown."""
    answers = [text for text in exercise.accepted[:1] if text not in exercise.shown]
    return _spoken(answers) or spoken_question(exercise)


def _spoken(texts: Iterable[Sanskrit]) -> str:
    """Join texts with a pause between them and between their parts."""
    return _PAUSE.join(_APART.sub(_PAUSE, text.slp1) for text in texts if _is_all_sanskrit(text))


def _is_all_sanskrit(text: Sanskrit) -> bool:
    """Whether a text is only Sanskrit: a named cell has a stem and an English case."""
    return bool(text.slp1) and text.devanagari == devanagari(text.slp1)
