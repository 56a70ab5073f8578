"""The other word that a learner typed on a card that asks for a word in Sanskrit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from shabda.app.common_words import COMMON_WORDS_FILE
from shabda.app.grammar_data import roots
from shabda.app.lemma_list import TEXTBOOK_FILE
from shabda.app.shipped_tables import shipped_rows
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, readings
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import devanagari
from shabda.study.deck_verbs import root_of_present
from shabda.study.exercises.meanings import judge_meaning, senses_of
from shabda.study.session_port import OtherWord

if TYPE_CHECKING:
    from shabda.store.words import Words
    from shabda.study.words import Word

_ASKED_AGAIN = (VerdictKind.NEAR, VerdictKind.WRONG)
_PRESENT = ("ti", "te")


def other_word(verdict: Verdict, typed: str, asked: Word, words: Words) -> OtherWord | None:
    """Name the word that was typed in place of the one asked, and compare their meanings.

    Looked for are the words of decks, common words by stem and nominative, and the third person
    singular of common verbs. None where the answer has another remark or is no such word.
    """
    if verdict.kind not in _ASKED_AGAIN or (verdict.remark and not verdict.confused_with):
        return None
    for slp1 in _strict(typed):
        if named := _named(slp1, words):
            name, senses = named
            same = any(_means(sense, asked) for sense in senses)
            return OtherWord(f"that is {devanagari(name)}, {'; '.join(senses)}", same)
    return None


def _strict(typed: str) -> Iterator[str]:
    return iter(dict.fromkeys(reading.slp1 for reading in readings(typed) if not reading.loose))


def _means(sense: str, asked: Word) -> bool:
    """Whether a sense is a meaning of the word asked; of a verb, "speak aloud" is "speak"."""
    said = sense.split(" ")[0] if asked.pos == "verb" else sense
    return judge_meaning(said, asked.glosses).kind in (VerdictKind.EXACT, VerdictKind.SPELLING)


def _named(slp1: str, words: Words) -> tuple[str, Sequence[str]] | None:
    """The word of which a text is the stem, the nominative or the present, and its meanings."""
    if of_decks := words.find(slp1):
        return of_decks[0].text.slp1, of_decks[0].glosses
    for stem in _stems(slp1):
        if meanings := _nouns().get(equivalence_key(stem)):
            return slp1, meanings
    if slp1.endswith(_PRESENT) and (meanings := _verb(slp1)):
        return slp1, meanings
    return None


def _stems(slp1: str) -> Iterable[str]:
    """The text as a stem, and the stem of which it may be the nominative."""
    return (slp1, slp1[:-1]) if slp1.endswith(("H", "m")) else (slp1,)


@lru_cache(maxsize=1)
def _nouns() -> dict[str, tuple[str, ...]]:
    """The meanings of the common words that are no verbs, by the key of their stem."""
    rows = [(name.split("-")[0], kind, meaning) for name, _, kind, meaning in _common()]
    rows += [(stem, kind, meaning) for stem, kind, meaning in shipped_rows(TEXTBOOK_FILE)]
    return {equivalence_key(stem): senses_of(text) for stem, kind, text in rows if kind != "v"}


def _verb(slp1: str) -> tuple[str, ...]:
    """The meanings of the common verb of which a text is the present; none for another text."""
    meanings = {name.split("-")[0]: meaning for name, _, kind, meaning in _common() if kind == "v"}
    root = root_of_present(slp1, roots())
    meaning = meanings.get(root.root) if root else None
    return senses_of(meaning) if meaning else ()


def _common() -> Iterable[list[str]]:
    return shipped_rows(COMMON_WORDS_FILE)
