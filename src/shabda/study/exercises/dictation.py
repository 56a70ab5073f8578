"""Dictation: a word or a form is spoken, and typed by ear.

The voice is espeak-ng's Kannada (see `app/speech.py`). By its phonemes (version 1.51), it speaks
some sounds alike; an answer with one for the other is right. It speaks ṛ, ṝ and ḷ as ru, rū and
lu, a nasal before y r l v ś ṣ s h as m, and ḥ inside a word as h.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from shabda.errors import NothingToDrawError
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.grammar.drill_spec import Drill
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import devanagari, iast, spell
from shabda.study.cards import Ask, Card, Exercise
from shabda.study.exercises.material import Material
from shabda.study.exercises.recognition import recognise_exercise

_QUESTION = "Write what you hear."
_MERGED = str.maketrans({"f": "ru", "F": "rU", "x": "lu", "X": "lU", "'": ""})
_NASAL = lazy_pattern("[Mm](?=[yrlvSzsh]|$)")


def dictation_exercise(card: Card, drill: Drill, material: Material, rng: Random) -> Exercise:
    """Draw a word, or a form of the drill's kind of word, to be typed by ear."""
    if not drill.of:
        return _word(card, drill, material, rng)
    form = recognise_exercise(card, drill, material, rng)
    cells = ", or ".join(cell.iast for cell in form.accepted)
    return Exercise(
        card,
        Ask.TYPE,
        _QUESTION,
        accepted=form.shown,
        meaning=form.meaning,
        remarks=(cells,),
        derivations=form.derivations,
        judge=HeardJudge(form.shown[0].slp1, form.derivations),
        spoken=form.shown[0].slp1,
    )


def _word(card: Card, drill: Drill, material: Material, rng: Random) -> Exercise:
    words = material.glossed or [(noun.stem, noun.gloss) for noun in material.common_nouns]
    if not words:
        raise NothingToDrawError(drill.sutra, drill.name)
    text, gloss = rng.choice(words)
    return Exercise(
        card,
        Ask.TYPE,
        _QUESTION,
        accepted=(spell(text),),
        meaning=gloss,
        judge=HeardJudge(text),
        spoken=text,
    )


@dataclass(frozen=True, slots=True)
class HeardJudge:
    """Judges what was typed by ear: a form that the voice speaks alike is right, with a remark."""

    form: str
    derivations: tuple[Derivation, ...] = ()

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = judge(typed, [self.form], derivations=self.derivations, confusable=confusable)
        if verdict.kind.is_right or sound_of(verdict.reading) != sound_of(self.form):
            return verdict
        remark = (
            f"the voice says {iast(verdict.reading)} and {iast(self.form)} alike;"
            f" it is written {devanagari(self.form)}"
        )
        return Verdict(VerdictKind.SPELLING, verdict.reading, self.form, remark=remark)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        """Return how the answer is read, in SLP1; "" when it cannot be read."""
        return judge(typed, [self.form], confusable=confusable).reading


def sound_of(slp1: str) -> str:
    """Return a text as the voice speaks it; texts with the same sound cannot be told apart."""
    merged = equivalence_key(slp1).translate(_MERGED)
    return _NASAL.sub("m", merged).replace("H", "h")
