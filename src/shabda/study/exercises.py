"""Askings of word cards: recognise, produce, and telling similar words apart."""

from collections.abc import Mapping
from random import Random

from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.words import SimilarPair, Word

_GENDERS = {"m": "masculine", "f": "feminine", "n": "neuter"}


def word_exercise(card: Card, word: Word, *, new: bool) -> Exercise:
    """Ask a word in the direction of its card; a new one also shows its correction."""
    meaning = "; ".join(word.glosses)
    remarks = _remarks(word, new=new)
    if card.kind is CardKind.PRODUCE:
        question = f"In Sanskrit: {meaning}{_hint(word)}"
        accepted = (word.text, *word.variants)
        return Exercise(
            card, Ask.TYPE, question, accepted=accepted, meaning=meaning, remarks=remarks
        )
    return Exercise(
        card,
        Ask.REVEAL,
        "What does it mean?",
        shown=(word.text,),
        accepted=(word.text,),
        meaning=meaning + _hint(word),
        remarks=remarks,
    )


def contrast_exercise(
    card: Card, pair: SimilarPair, words: Mapping[str, Word], rng: Random
) -> Exercise:
    """Ask which of the similar words has a meaning; the word asked for is drawn."""
    members = [words[id] for id in pair.members]
    wanted = rng.choice(members)
    rng.shuffle(members)
    return Exercise(
        card,
        Ask.CHOOSE,
        f"Which is “{wanted.glosses[0]}”?",
        accepted=(wanted.text,),
        choices=tuple(word.text for word in members),
        meaning="; ".join(wanted.glosses),
        remarks=(pair.difference,),
    )


def _hint(word: Word) -> str:
    """Gender and part of speech in brackets, as far as the deck tells."""
    gender = " or ".join(_GENDERS[mark] for mark in word.gender if mark in _GENDERS)
    said = ", ".join(part for part in (word.pos, gender) if part)
    return f" ({said})" if said else ""


def _remarks(word: Word, *, new: bool) -> tuple[str, ...]:
    remarks = [word.note] if word.note else []
    if new and word.correction:
        written = f"Your notes have {word.as_written}: " if word.as_written else ""
        remarks.insert(0, f"{written}{word.correction}")
    return tuple(remarks)
