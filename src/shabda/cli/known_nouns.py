"""The nouns that `shabda table` can show: those of the decks, of the drills and of texts."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.app.grammar_data import roots, rulebook
from shabda.app.text_nouns import (
    is_undeclined,
    may_write_a_noun,
    nouns_of_texts,
    spelled_in_full,
)
from shabda.cli.open_workspace import open_workspace
from shabda.errors import SanskritError, UnknownNameError, UsageError, in_quotes
from shabda.sanskrit.analysis.lookup import nouns_named, roots_named, slp1_readings
from shabda.sanskrit.forms.nominal.irregular_stems import GENDERLESS_STEMS, PRONOMINAL
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import LINGAS, Noun, guess, nouns
from shabda.sanskrit.text.plain_sounds import is_plain, plain_sounds
from shabda.sanskrit.text.readings import likely, readings
from shabda.sanskrit.text.script import devanagari, iast
from shabda.study.deck_verbs import PRESENT_ENDINGS, root_of_present
from shabda.study.exercises.material import nouns_of
from shabda.study.words import Word


def known_nouns() -> list[tuple[str, Noun]]:
    """What can be declined: the words of the decks, each with its stems, and the drills' nouns."""
    with open_workspace() as workspace:
        words = workspace.collection.words.all()
    own = [(word.text.slp1, noun) for word in words for noun in nouns_of(word) or _shown(word)]
    stems = {(noun.stem, noun.linga) for _, noun in own}
    others = (noun for noun in rulebook().nouns if (noun.stem, noun.linga) not in stems)
    return [*own, *((noun.stem, noun) for noun in others)]


def _shown(word: Word) -> tuple[Noun, ...]:
    """The noun of a deck's word without a gender whose ending shows it: गजः, फलम्."""
    if word.pos not in ("", "noun"):
        return ()
    ends = {"aH": "m", "am": "n"}
    return nouns(word.text.slp1, ends.get(word.text.slp1[-2:], ""), word.glosses[0])


def find_nouns(word: str, gender: str | None) -> list[Noun]:
    """The nouns a typed word names.

    Raises UsageError when neither the decks nor the word itself shows its gender, and
    SanskritError when its declension can't be known.
    """
    texts = _likely_texts(word)
    if gender is not None:
        if gender not in LINGAS:
            raise UnknownNameError("gender", gender, LINGAS)
        if meant := _meant_in_plain_letters(word, texts, LINGAS[gender]):
            return meant
        matches = next((declined for text in texts if (declined := nouns(text, gender))), ())
        if not matches:
            raise SanskritError(_why_unclear(word, texts[0], gender))
        return list(matches)
    every = known_nouns()
    if known := nouns_named(word, every) or _pronouns(texts):
        return known
    if verbs := _roots_of(word):
        raise UsageError(f"{word} is a verb root {_verb_tables(verbs[0], word)}")
    if of_texts := nouns_of_texts(texts):
        return list(of_texts)
    if undeclined := next(filter(is_undeclined, texts), ""):
        raise SanskritError(f"{devanagari(undeclined)} is indeclinable: it never changes its form")
    guessed = next((declined for text in texts if (declined := guess(text))), ())
    if plain := guessed or _in_plain_letters(word, every):
        return list(plain)
    raise UsageError(_what_it_needs(word, texts))


def _what_it_needs(word: str, texts: Iterable[str]) -> str:
    """What to type for a word that is not a known noun; for a present, its table."""
    if root := next(filter(None, map(_root_of_present, texts)), None):
        named = iast(root.root)
        return f"{word} is the present of {named} {_verb_tables(root, named)}"
    return (
        f"add --gender m, f or n for {in_quotes(word)}"
        " (for a verb root, name a tense: present, past)"
    )


def _verb_tables(root: Root, named: str) -> str:
    """The meaning of a root, and the command that shows its tables."""
    return (
        f"({root.meaning}): shabda table {named} present shows its present"
        " (also past, future, imperative, optative)"
    )


def _root_of_present(text: str) -> Root | None:
    return root_of_present(text, roots()) if text.endswith(PRESENT_ENDINGS) else None


def _likely_texts(word: str) -> list[str]:
    """What a typed word may mean, in SLP1, without readings that no word sounds like: t and h."""
    slp1_readings(word)  # raises SanskritError where it can't be read
    return [reading.slp1 for reading in likely(readings(word))]


def _pronouns(texts: Iterable[str]) -> list[Noun]:
    """The pronoun of a text, in the masculine: katara; or a number without genders: kati."""
    known = PRONOMINAL | GENDERLESS_STEMS
    return [noun for text in texts if text in known for noun in nouns(text, "m")]


def _meant_in_plain_letters(word: str, texts: list[str], linga: Linga) -> list[Noun]:
    """The known noun of a gender that plain letters spell, where none is spelled as typed: stri."""
    if not is_plain(word):
        return []
    every = known_nouns()
    as_typed = (*nouns_named(word, every), *nouns_of_texts(texts))
    if _pronouns(texts) or any(noun.linga is linga for noun in as_typed):
        return []
    return [noun for noun in _in_plain_letters(word, every) if noun.linga is linga]


def _in_plain_letters(word: str, every: Iterable[tuple[str, Noun]]) -> list[Noun]:
    """The nouns of the one word of the decks, else of texts, that plain letters spell."""
    if not is_plain(word):
        return []
    sounds = plain_sounds(word)
    alike = [
        noun
        for text, noun in every
        if plain_sounds(iast(text)) == sounds and may_write_a_noun(word, text)
    ]
    if not alike:
        return [*nouns_of_texts([spelled_in_full(word)])]
    return alike if len({noun.stem for noun in alike}) == 1 else []


def _why_unclear(word: str, text: str, gender: str) -> str:
    """Why a noun has no table; of a stem in a, what its feminine may be."""
    if gender == "f" and text.endswith("a"):
        with_a, with_i = (devanagari(text[:-1] + end) for end in "AI")
        both = f"{with_a} or {with_i}; name that one"
        return f"{in_quotes(word)} does not show whether its feminine is {both}"
    return f"the declension of {in_quotes(word)} is not clear from its stem"


def _roots_of(word: str) -> list[Root]:
    try:
        return list(roots_named(word, roots()))
    except UnknownNameError:
        return []
