"""The other word that a learner typed on a card that asks for a word in Sanskrit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from shabda.app.common_words import COMMON_WORDS_FILE
from shabda.app.grammar_data import roots
from shabda.app.known_forms import cell_of_form
from shabda.app.shipped_tables import shipped_rows
from shabda.app.word_meanings import word_meanings
from shabda.app.word_relation import with_relation
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.answers.plain_writing import may_write
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import devanagari
from shabda.study.deck_verbs import PRESENT_ENDINGS, root_of_present
from shabda.study.exercises.meanings import judge_meaning, senses_of
from shabda.study.session_port import OtherWord

if TYPE_CHECKING:
    from shabda.sanskrit.forms.cells import NounCell
    from shabda.store.words import Words
    from shabda.study.words import Word


def recognise_word(
    verdict: Verdict, typed: str, asked: Word, words: Words
) -> tuple[Verdict, OtherWord | None]:
    """Say in a verdict what form of the word asked was typed, or name the other word it is."""
    verdict = with_relation(verdict, typed, cited=True)
    return verdict, other_word(verdict, typed, asked, words)


def other_word(verdict: Verdict, typed: str, asked: Word, words: Words) -> OtherWord | None:
    """Name the word that was typed in place of the one asked, and compare their meanings.

    Searches the decks, then common words by stem and nominative, then common verbs by their third
    person singular, then the other forms of nouns and pronouns. None if the answer has another
    remark or is none of these.
    """
    if not verdict.kind.is_wrong or (verdict.remark and not verdict.confused_with):
        return None
    for slp1 in chain(_likeliest_first(typed), _plainly_written(typed, words)):
        if named := _named(slp1, words):
            name, senses = named
            same = any(_means(sense, asked) for sense in senses)
            return OtherWord(f"that is {devanagari(name)}, {'; '.join(senses)}", same)
    forms = (_named_as_form(slp1, asked, words) for slp1 in _likeliest_first(typed))
    return next(filter(None, forms), None)


def _named_as_form(slp1: str, asked: Word, words: Words) -> OtherWord | None:
    """Name the noun or pronoun that a text is a form of, by its nominative if need be."""
    cell = cell_of_form(slp1)
    named = _named(cell.noun.stem, words) if cell else None
    if not (cell and named):
        return None
    name, senses = named
    same = _is_cited(cell) and any(_means(sense, asked) for sense in senses)
    of = f"a form of {devanagari(name)}, {'; '.join(senses)}"
    return OtherWord(f"that is {devanagari(slp1)}, {of}", same)


def _is_cited(cell: NounCell) -> bool:
    return (cell.vibhakti, cell.vacana) == (Vibhakti.PRATHAMA, Vacana.EKA)


def word_with_meaning(typed: str, asked: Collection[str], words: Words) -> str:
    """Name the first word of the decks, other than those asked, that has a meaning as typed."""
    for word in words.all():
        exact = judge_meaning(typed, word.glosses).kind is VerdictKind.EXACT
        if exact and word.id not in asked:
            return f"that is {word.text.devanagari} {word.text.iast}"
    return ""


def _plainly_written(typed: str, words: Words) -> Iterator[str]:
    """The words of the decks, and common ones, that plain letters may write: nadi is nadī."""
    if is_plain(typed):
        texts = chain((word.text.slp1 for word in words.all()), _nouns())
        yield from (text for text in texts if may_write(typed, text))


def _likeliest_first(typed: str) -> Iterator[str]:
    """The readings of an answer, those that plain letters leave open last: guruh is guruḥ."""
    ordered = sorted(readings(typed), key=lambda reading: reading.loose)
    return iter(dict.fromkeys(reading.slp1 for reading in ordered))


def _means(sense: str, asked: Word) -> bool:
    """Whether a sense is a meaning of the word asked; of a verb, "speak aloud" is "speak"."""
    meaning = sense.removeprefix("to ").split(" ")[0] if asked.pos == "verb" else sense
    return judge_meaning(meaning, asked.glosses).kind.is_right


def _named(slp1: str, words: Words) -> tuple[str, Sequence[str]] | None:
    """The word of which a text is the stem, the nominative or the present, and its meanings."""
    if of_decks := words.find(slp1):
        return of_decks[0].text.slp1, of_decks[0].glosses
    for stem in _stems(slp1):
        if meanings := _nouns().get(equivalence_key(stem)):
            return slp1, meanings
    if slp1.endswith(PRESENT_ENDINGS) and (meanings := _verb(slp1)):
        return slp1, meanings
    return None


def _stems(slp1: str) -> Iterable[str]:
    """The text as a stem, and the stem of which it may be the nominative."""
    return (slp1, slp1[:-1]) if slp1.endswith(("H", "m")) else (slp1,)


@lru_cache(maxsize=1)
def _nouns() -> dict[str, tuple[str, ...]]:
    """The meanings of common nouns, adjectives and other words except verbs, by stem."""
    meanings: dict[str, tuple[str, ...]] = {}
    for word, meaning in word_meanings().items():
        key = equivalence_key(word if isinstance(word, str) else word[0])
        meanings[key] = tuple(dict.fromkeys((*meanings.get(key, ()), *senses_of(meaning))))
    return meanings


def _verb(slp1: str) -> tuple[str, ...]:
    """The meanings of the common verb of which a text is the present; none for another text."""
    rows = shipped_rows(COMMON_WORDS_FILE)
    meanings = {name.split("-")[0]: meaning for name, _, kind, meaning in rows if kind == "v"}
    root = root_of_present(slp1, roots())
    meaning = meanings.get(root.root) if root else None
    return tuple(f"to {sense}" for sense in senses_of(meaning)) if meaning else ()
