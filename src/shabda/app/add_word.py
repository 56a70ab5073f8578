"""Adds a word, or meanings and a note to a known word, and says what looks wrong."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from shabda.app.word_search import read_expected
from shabda.decks.notes.plain_spellings import PlainSpellings
from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.notes.words.known_meanings import is_common
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.errors import ShabdaError, UsageError, in_quotes
from shabda.sanskrit.answers.slips import Slip, SlipKind
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.english_words import refuse_english
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.sanskrit.text.readings import likeliest, oddities, readings
from shabda.sanskrit.text.script import Sanskrit, in_both, spell
from shabda.store.words import Words
from shabda.study.deck_verbs import PRESENT_ENDINGS
from shabda.study.look_alikes import neighbours, one_sound_apart
from shabda.study.text_lengths import LONGEST_WORD
from shabda.study.words import NOMINATIVE_ENDINGS, Word

_LONG = ("aa", "ii", "uu", "ee", "oo")
"""Long vowels in plain letters."""


def read_new_word(typed: str) -> Sanskrit:
    """Return the word to write: as typed, but plain letters in their likeliest reading."""
    if len(typed) > LONGEST_WORD:
        raise UsageError(f"a word of {len(typed)} letters is too long; at most {LONGEST_WORD}")
    refuse_english(typed)
    reading = likeliest(typed) if typed.isascii() else None
    return spell(equivalence_key(reading.slp1) if reading else read_expected(typed))


def only_word(words: list[Word]) -> Word:
    """Return the only word of a list. Raises UsageError if there are several homonyms."""
    if len(words) > 1:
        ids = ", ".join(word.id for word in words)
        raise UsageError(
            f"{len(words)} words are spelled this way ({ids}); edit the deck of the word you mean"
        )
    return words[0]


def already_known(typed: str, word: Word) -> ShabdaError:
    """Return the error for a word that is known already, with the command that adds to it."""
    held = f"{word.text.devanagari} is already known: {'; '.join(word.glosses)} (deck {word.deck})"
    return ShabdaError(f"{held}; `shabda add {typed} GLOSS --merge` adds a meaning to it")


def refuse_misspelling(
    typed: str, text: Sanskrit, glosses: Sequence[str], alike: Iterable[Word]
) -> None:
    """Refuse plain letters that a known word with such a meaning may be short for."""
    for word in alike:
        if any(shares_a_word(ours, theirs) for ours in glosses for theirs in word.glosses):
            meaning = f"{word.text.devanagari}, {'; '.join(word.glosses)} (deck {word.deck})"
            raise ShabdaError(
                f"{typed} looks like {word.text.iast} {meaning}. Add it with its diacritics: "
                f"`shabda add {word.text.iast} MEANING`. If you mean another word, write it with "
                f"diacritics too: {text.iast}"
            )


def refuse_casual_spelling(typed: str, text: Sanskrit, counts: Mapping[str, float]) -> None:
    """Raise ShabdaError for a name as English spells it: krishna."""
    if not is_plain(typed) or _stem_in(counts, text.slp1):
        return
    possible = (reading.slp1 for reading in readings(typed) if reading.loose)
    common = max(
        (slp1 for slp1 in possible if _stem_in(counts, slp1)),
        key=lambda slp1: counts[_stem_in(counts, slp1)],
        default=text.slp1,
    )
    if equivalence_key(common) != equivalence_key(text.slp1):
        meant = spell(common)
        raise ShabdaError(
            f"{typed} is probably {in_both(common)}:"
            f" `shabda add {meant.iast} MEANING` adds that."
            f" If you mean {text.devanagari}, write it so"
        )


def _stem_in(counts: Mapping[str, float], slp1: str) -> str:
    """The stem of a word or of its nominative that is counted, or ""."""
    ends = (ending for ending in NOMINATIVE_ENDINGS if slp1.endswith(ending))
    stems = (slp1.removesuffix(ending) for ending in ends)
    return next((stem for stem in stems if stem in counts), "")


def commoner_spelling(typed: str, text: Sanskrit, counts: Mapping[str, float]) -> list[str]:
    """A note if plain letters may spell a much commoner word; `counts` are those of stems."""
    says_length = any(vowel in typed for vowel in _LONG)
    open_to_doubt = is_plain(typed) and not says_length
    meant = PlainSpellings({}, counts).common(text.slp1) if open_to_doubt else ""
    if not meant or meant == text.slp1:
        return []
    common, name = spell(meant), text.devanagari
    return [
        f"note: {typed} was read as {text.iast}; {in_both(meant)} is much"
        " commoner."
        f" If you mean it: `shabda remove {name}`, then `shabda add {common.iast} MEANING`."
    ]


def unusual_reading(text: Sanskrit, counts: Mapping[str, float]) -> list[str]:
    """Say what no Sanskrit word has, or that a reading hardly looks like one."""
    if is_common(text.slp1, counts):
        return []
    name = text.devanagari
    slip = f"A slip? Use `shabda edit {name}`."
    if oddities(text.slp1):
        return [f"note: {name} is an unusual word. {slip}"]
    return [f"note: {name}: {fault}. {slip}" for fault in suspicions(name)]


def check_verb(text: Sanskrit, roots: Iterable[Root]) -> None:
    """Refuse a verb that is neither a third person singular nor a root."""
    if text.slp1.endswith(PRESENT_ENDINGS) or any(root.root == text.slp1 for root in roots):
        return
    raise UsageError(
        f"{text.devanagari} does not look like a verb; a verb is added in the third person"
        " singular, such as गच्छति, or as its root"
    )


def _is_likely(slip: Slip) -> bool:
    """Whether two sounds are near enough to be taken for each other: not th for m, nor ṇ for m."""
    pair = slip.expected + slip.typed
    far = slip.kind is SlipKind.NASAL and len(pair) > 1 and "m" in pair
    return slip.kind is not SlipKind.OTHER and not far


def possible_slips(
    text: Sanskrit,
    glosses: tuple[str, ...],
    vocabulary: Words,
    decks: Container[str],
    counts: Mapping[str, float],
) -> Iterator[str]:
    """List possible mistakes: a word one sound from a known one, a meaning of another word.

    Names only words of `decks`, which are on. A common word is never called a slip.
    """
    name, key = text.devanagari, equivalence_key(text.slp1)
    folded = {gloss.casefold() for gloss in glosses}

    def is_like(slp1: str, meanings: Sequence[str]) -> bool:
        same = any(gloss.casefold() in folded for gloss in meanings)
        return same or one_sound_apart(equivalence_key(slp1), key)

    words = [word for word in vocabulary.chosen(is_like) if word.deck in decks]
    common = is_common(text.slp1, counts)
    for word, slip in () if common else neighbours(text.slp1, words):
        if not _is_likely(slip):
            continue
        similar_word = f"{word.text.devanagari} ({word.glosses[0]})"
        yield (
            f"note: {similar_word} is already there: {slip.words}."
            f" A slip? Use `shabda edit {name}` or `shabda remove {name}`."
        )
    for word in words:
        if same := [gloss for gloss in word.glosses if gloss.casefold() in folded]:
            yield (
                f"note: {in_quotes(same[0])} is a meaning of {word.text.devanagari} too;"
                f" `shabda add {name} --note NOTE` says how they differ."
            )
