"""`shabda add`: add a word, a meaning or a note without opening a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from shabda.app.add_word import (
    already_known,
    check_verb,
    commoner_spelling,
    only_word,
    possible_slips,
    read_new_word,
    refuse_casual_spelling,
    refuse_misspelling,
    unusual_reading,
)
from shabda.app.deck_files import DECK, own_deck, valid_deck_name
from shabda.app.grammar_data import roots
from shabda.app.last_addition import keep_addition
from shabda.app.lemma_list import stem_counts
from shabda.app.review_plan import deck_order
from shabda.app.word_ids import new_ids
from shabda.app.word_search import find_words, get_words, stem_or_nominative, unknown_word
from shabda.app.words_written_alike import cited_otherwise, written_alike
from shabda.app.workspace import Workspace
from shabda.cli.declared import argument, option
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import Gender, PartOfSpeech
from shabda.cli.output import say, warn
from shabda.decks.editing import append_entries
from shabda.decks.new_entries import NewGlosses, NewWord
from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.word_fields import check_pos_and_gender
from shabda.errors import ShabdaError, UnknownNameError, UsageError, in_quotes
from shabda.lazy_dataclasses import replace
from shabda.programs import shell_line
from shabda.sanskrit.text.script import Sanskrit, in_both
from shabda.study.words import NOMINATIVE_ENDINGS, Word

_NewOrKnownWord = Annotated[str, argument(metavar="WORD", help="The word, in any script.")]
_Glosses = Annotated[list[str] | None, argument(metavar="GLOSS", help="What it means.")]
_Note = Annotated[str, option("--note", help="A note, shown with the answer.")]
_Tags = Annotated[list[str] | None, option("--tag", "-t", help="A tag; again for more.")]
_IntoDeck = Annotated[str, option("--deck", "-d", help="The deck to put it into.")]
_Merge = Annotated[bool, option("--merge", help="The word is known: add these meanings to it.")]


_GENDERS = ("m", "f", "n", "mf", "mn", "fn", "mfn")
"""What can only be a gender at the end of the meanings: `shabda add kavi poet m`."""


def add(
    word: _NewOrKnownWord,
    glosses: _Glosses = None,
    gender: Gender = "",
    pos: PartOfSpeech = "",
    note: _Note = "",
    tag: _Tags = None,
    deck: _IntoDeck = DECK,
    merge: _Merge = False,
) -> None:
    """Add a word, or a meaning or note to a known word.

    It goes into a deck of your own, as does what you add to a word that comes with
    shabda. Put a meaning of several words in quotes.

    Examples: shabda add मेघः cloud "rain cloud" --gender m, shabda add suta boy --merge,
    shabda add सूत --note "a long ū, like the long road he drives"
    """
    deck = valid_deck_name(deck)
    meanings = _meanings(word, glosses or ())
    if not gender and len(meanings) > 1 and (mark := meanings[-1].rstrip(".")) in _GENDERS:
        gender, meanings = mark, meanings[:-1]
    if word.startswith("√"):
        word, pos = word.removeprefix("√").strip(), pos or "verb"
    with open_workspace() as workspace:
        if merge or not meanings:
            _widen_known(workspace, word, meanings, note, deck)
            return
        _refuse_known(workspace, word)
        text = read_new_word(word)
        entry = NewWord(text.devanagari, meanings, gender, pos, note, tuple(tag or ()))
        entry = _new_entry(workspace, word, text, entry)
        add_to_deck(workspace, entry, text, deck, typed=word)


def _refuse_known(workspace: Workspace, typed: str) -> None:
    """Raise ShabdaError for a word of a deck, or one that would replace one of a deck of texts."""
    words = find_words(workspace, typed) or [
        other for other in stem_or_nominative(workspace, typed) if other.rank
    ]
    if words:
        raise already_known(typed, words[0])


def _widen_known(
    workspace: Workspace, typed: str, meanings: tuple[str, ...], note: str, deck: str
) -> None:
    """Add meanings or a note to the known word that was typed."""
    try:
        words = get_words(workspace, typed)
    except UnknownNameError:
        if meanings:
            raise
        raise _without_meaning(workspace, typed) from None
    widen(workspace, only_word(words), meanings, note, deck)


def _new_entry(workspace: Workspace, typed: str, text: Sanskrit, entry: NewWord) -> NewWord:
    """The entry with an id: the stem's for the nominative of a common word, pitā of pitṛ.

    So a deck of texts does not ask the same word again. Raises ShabdaError for a word of a deck,
    and for one that looks like a misspelt word of a deck.
    """
    common = cited_otherwise(text.slp1, entry.gender, entry.glosses)
    if common is None:
        _refuse_other_spelling(workspace, typed, text, entry.glosses)
    elif known := workspace.collection.words.get(common.id):
        raise already_known(typed, known)
    else:
        word = f"{in_both(common.text.slp1)}, {'; '.join(common.glosses)}"
        once = f"deck {common.deck} will not ask it again"
        warn(f"note: {text.iast} is the nominative of {word}; {once}")
    (word_id,) = new_ids(workspace, [common.id if common else text.slp1])
    return replace(entry, id=word_id)


def _refuse_other_spelling(
    workspace: Workspace, typed: str, text: Sanskrit, glosses: tuple[str, ...]
) -> None:
    """Raise ShabdaError for plain letters that are probably another word, or one of a deck.

    A regular nominative (mitram) and its stem are one word; a deck of texts does not ask it again.
    """
    cited = {stem + end for stem in _stems(text.slp1) for end in NOMINATIVE_ENDINGS}
    for known in (word for form in cited for word in workspace.collection.words.find(form)):
        if any(shares_a_word(ours, theirs) for ours in glosses for theirs in known.glosses):
            raise already_known(typed, known)
    alike = [other for other in written_alike(workspace, typed) if other.text != text]
    if not any(other.text.slp1 in cited for other in alike):
        refuse_misspelling(typed, text, glosses, alike)
        refuse_casual_spelling(typed, text, stem_counts())


def _stems(slp1: str) -> set[str]:
    """A word as a stem, and the stem of which it may be the regular nominative."""
    return {slp1.removesuffix(ending) for ending in NOMINATIVE_ENDINGS}


def _without_meaning(workspace: Workspace, word: str) -> ShabdaError:
    """The error for a word of no deck and without a meaning; it may be a slip for a known one."""
    unknown = unknown_word(workspace, word)
    addition = f"{in_quotes(word)} is in no deck; add it: shabda add {shell_line(word)} MEANING"
    return unknown if unknown.nearest else UsageError(addition)


def _meanings(word: str, glosses: Sequence[str]) -> tuple[str, ...]:
    """The meanings given; raises UsageError for an empty one, or one in Devanagari."""
    meanings = tuple(gloss.strip() for gloss in glosses)
    if "" in meanings:
        raise UsageError("a GLOSS is empty; write what the word means")
    other = next((meaning for meaning in meanings if not meaning.isascii()), "")
    if word.isascii() and other:
        raise UsageError(f"the Sanskrit word comes first: shabda add {other} {shell_line(word)}")
    return meanings


def widen(
    workspace: Workspace, word: Word, meanings: tuple[str, ...], note: str, deck: str
) -> None:
    """Add the learner's meanings and note to a word."""
    new = tuple(gloss for gloss in meanings if gloss not in word.glosses)
    if not (new or note):
        lacks = "already has these meanings" if meanings else "is known; add a GLOSS or a --note"
        raise UsageError(f"{word.text.devanagari} {lacks}")
    append_entries(own_deck(workspace, word, deck), (), [NewGlosses(word.id, new, note)])
    workspace.refresh()
    added = "; ".join((*new, *([f"note: {note}"] if note else [])))
    say(f"Added to {word.text.iast} ({word.glosses[0]}): {added}")


def add_to_deck(
    workspace: Workspace, entry: NewWord, text: Sanskrit, deck: str, typed: str = ""
) -> None:
    """Put a new word into a deck, and say how it was read and what to look at."""
    check_pos_and_gender(entry.pos, entry.gender)
    if entry.pos == "verb":
        check_verb(text, roots())
    counts, words, decks = stem_counts(), workspace.collection.words, deck_order(workspace)
    doubts = [
        *(unusual_reading(text, counts) if entry.pos != "verb" else ()),
        *commoner_spelling(typed, text, counts),
        *possible_slips(text, entry.glosses, words, decks, counts),
    ]
    append_entries(workspace.home.decks / f"{deck}.yaml", [entry])
    workspace.refresh()
    keep_addition(workspace, text.slp1)
    what = "; ".join(entry.glosses) + f" ({entry.gender})" * bool(entry.gender)
    say(f"Added to {deck}: {in_both(text.slp1)}, {what}")
    for doubt in doubts:
        warn(doubt)
