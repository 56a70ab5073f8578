"""Exercises of word cards: recognise, produce, and tell similar words apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING

from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.exercises.word_forms import WordJudge
from shabda.study.words import GENDER_NAMES, SimilarPair, Word

if TYPE_CHECKING:
    from shabda.sanskrit.forms.principal_parts import PrincipalPart

VOCATIVE = "sambodhana"
"""The tag of words that a deck keeps in the vocative."""

_STEM = "stem form"
"""How a stem (जल, nominative जलम्) is described."""
_ALL_GENDERS = "mfn"
_NOMINAL = ("noun", "name", "adjective", "participle")


def word_exercise(
    card: Card,
    word: Word,
    *,
    new: bool,
    typed: bool = False,
    similar: Sequence[Word] = (),
    parts: tuple[PrincipalPart, ...] = (),
) -> Exercise:
    """Ask a word in the direction of its card; a new one also shows its correction.

    With `typed` a meaning is typed and judged; one of a `similar` word is named as such. `parts`
    are the principal parts of a verb.
    """
    remarks = _remarks(word, new=new)
    if card.kind is CardKind.PRODUCE:
        return _produce(card, word, remarks, parts)
    return Exercise(
        card,
        Ask.MEAN if typed else Ask.REVEAL,
        "What does it mean?",
        shown=(word.text,),
        accepted=(word.text,),
        meaning=_with_kind("; ".join(word.glosses), word),
        remarks=remarks,
        senses=word.glosses,
        similar_senses=tuple((other.text.slp1, other.glosses) for other in similar),
        parts=parts,
    )


def _produce(
    card: Card, word: Word, remarks: tuple[str, ...], parts: tuple[PrincipalPart, ...]
) -> Exercise:
    meaning = "; ".join(word.glosses)
    return Exercise(
        card,
        Ask.TYPE,
        f"In Sanskrit: {_with_kind(meaning, word)}",
        accepted=(word.text, *word.variants),
        meaning=meaning,
        remarks=remarks,
        judge=WordJudge(word, parts),
        parts=parts,
    )


def pair_exercise(
    card: Card, pair: SimilarPair, words: Mapping[str, Word], rng: Random
) -> Exercise:
    """Ask which of the similar words has a meaning; the word asked for is drawn."""
    members = [words[word_id] for word_id in pair.members]
    target = rng.choice(members)
    rng.shuffle(members)
    return Exercise(
        card,
        Ask.CHOOSE,
        f"Which is “{target.glosses[0]}”?",
        accepted=(target.text,),
        choices=tuple(word.text for word in members),
        meaning="; ".join(target.glosses),
        remarks=(pair.difference,),
    )


def _with_kind(meaning: str, word: Word) -> str:
    """A meaning, and in brackets part of speech, gender and form as far as the deck says.

    Behind a bracket of the meaning itself they follow a dot.
    """
    kind = ", ".join(part for part in (word.kind, _form(word)) if part)
    if not kind:
        return meaning
    return f"{meaning} · {kind}" if meaning.endswith(")") else f"{meaning} ({kind})"


def _form(word: Word) -> str:
    """The form of a headword, since decks mix stems (सुत) and nominatives (किङ्करः)."""
    if word.pos == "verb":
        return "third person singular" if word.text.slp1.endswith(("ti", "te")) else ""
    if not word.gender and word.pos not in _NOMINAL:
        return ""
    genders = " or ".join(GENDER_NAMES[mark] for mark in _genders(word) if mark in GENDER_NAMES)
    case = _case(word)
    return (", " if case == _STEM else " ").join(part for part in (genders, case) if part)


def _genders(word: Word) -> str:
    """Return the genders to show: सितम् is neuter only; none for अद्भुत, a stem of all genders."""
    slp1, marks = word.text.slp1, word.gender
    if slp1.endswith("aH") and "m" in marks:
        return "m"
    if slp1.endswith("m") and "n" in marks:
        return "n"
    return "" if marks == _ALL_GENDERS else marks


def _case(word: Word) -> str:
    """Return nominative, vocative or stem; "" when they are the same (कन्था) or unknown."""
    slp1, marks = word.text.slp1, word.gender or _ALL_GENDERS
    if VOCATIVE in word.tags:
        return "vocative"
    if slp1.endswith("H") or (slp1.endswith("m") and "n" in marks):
        return "nominative"
    if slp1.endswith(("A", "I")) and marks == "m":
        return "nominative"
    return _STEM if slp1.endswith(("a", "i", "u", "f")) else ""


def _remarks(word: Word, *, new: bool) -> tuple[str, ...]:
    remarks = [word.note] if word.note else []
    if new and word.correction:
        written = f"Often miswritten {word.misspelling}: " if word.misspelling else ""
        remarks.insert(0, f"{written}{word.correction}")
    return tuple(remarks)
