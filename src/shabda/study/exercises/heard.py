"""What of an exercise can be heard: the Sanskrit on its screens, as SLP1 to be spoken."""

from __future__ import annotations

import re
from collections.abc import Iterable

from shabda.sanskrit.text.script import Sanskrit, devanagari
from shabda.study.cards import Exercise

_APART = re.compile(r"\s*[+/·|]\s*")
_PAUSE = ", "


def heard_before(exercise: Exercise) -> str:
    """What a question says or shows; "" where it shows no Sanskrit."""
    return exercise.heard or _spoken(exercise.shown)


def heard_after(exercise: Exercise) -> str:
    """The answer; what was shown where the answer is no Sanskrit, or the word that was shown."""
    answers = [text for text in exercise.accepted[:1] if text not in exercise.shown]
    return _spoken(answers) or heard_before(exercise)


def _spoken(texts: Iterable[Sanskrit]) -> str:
    """Texts with a pause between them and between their parts."""
    return _PAUSE.join(_APART.sub(_PAUSE, text.slp1) for text in texts if _is_all_sanskrit(text))


def _is_all_sanskrit(text: Sanskrit) -> bool:
    """Whether a text is Sanskrit alone: a named cell has its stem with a case in English."""
    return bool(text.slp1) and text.devanagari == devanagari(text.slp1)
