"""`shabda list`: what the decks hold."""

from __future__ import annotations

from datetime import date
from functools import partial
from importlib import import_module
from typing import Annotated

from shabda.app.common_words import with_ranks
from shabda.app.deck_list import check_deck, own_first
from shabda.app.word_search import (
    in_deck_turned_off,
    nearest_word,
    plain_words,
    search_words,
    word_statuses,
)
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument, option
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson, OfDeck
from shabda.cli.output import document, warn
from shabda.errors import UnknownNameError, UsageError, in_quotes
from shabda.sanskrit.text.script import is_devanagari
from shabda.study.word_filter import WordFilter, WordStatus
from shabda.study.words import Word
from shabda.terminal.screens.word_pages import word_list

_LONGEST_NAME = 60
"""Characters of a text for which a similar word is looked up."""
MOST_DIGITS = 10
"""Most digits of a rank."""


_PartOfWord = Annotated[
    str | None, argument(metavar="TEXT", help="Part of a word or meaning, any script.")
]
_OfTag = Annotated[str | None, option("--tag", "-t", help="Words with this tag.")]
_Due = Annotated[bool, option("--due", help="Words due today.")]
_New = Annotated[bool, option("--new", help="Words never asked.")]
_Unknown = Annotated[bool, option("--unknown", help="Words with an interval under 6 days.")]
_Rank = Annotated[
    str | None, option("--rank", metavar="FIRST-LAST", help="Common words by rank: 1-500.")
]
_Leech = Annotated[bool, option("--leech", help="Words forgotten again and again.")]
_Similar = Annotated[bool, option("--similar", help="Words with a look-alike.")]
_Suspended = Annotated[bool, option("--suspended", help="Words not asked for now.")]
_Flagged = Annotated[bool, option("--flagged", help="Words you flagged.")]


def list_words(
    text: _PartOfWord = None,
    deck: OfDeck = None,
    tag: _OfTag = None,
    due: _Due = False,
    new: _New = False,
    unknown: _Unknown = False,
    rank: _Rank = None,
    leech: _Leech = False,
    similar: _Similar = False,
    suspended: _Suspended = False,
    flagged: _Flagged = False,
    as_json: AsJson = False,
) -> None:
    """List words with their meanings.

    Examples: shabda list, shabda list mud, shabda list --due --tag body
    """
    word_filter = WordFilter(due, new, unknown, leech, similar, suspended, flagged, tag)
    ranks = rank_range(rank)
    with open_workspace() as workspace:
        check_names(workspace, deck, tag)
        words = _searched(workspace, text, deck, ranks)
        day = workspace.day
        rows = [row for row in word_statuses(workspace, words) if word_filter.admits(row, day)]
    if as_json:
        print(document("list", {"words": [{**word_json(row.word), **marks(row)} for row in rows]}))
        return

    show_pages(partial(word_list, rows, day))


def _searched(
    workspace: Workspace, text: str | None, deck: str | None, ranks: range | None
) -> list[Word]:
    """The words of a text, a deck and ranks; of all words the learner's own come first."""
    words, whole = with_ranks(search_words(workspace, text, deck)), text is None and deck is None
    if whole:
        words = own_first(workspace, words)
    elif text and not words:
        words = plain_words(workspace, text)
        if not words:
            _offer_instead(workspace, text)
    if ranks:
        by_rank = import_module("shabda.app.ranked_words")  # the readers of decks: 25 ms
        words = by_rank.ranked_words(words, ranks, whole=whole)
    return words


def _offer_instead(workspace: Workspace, text: str) -> None:
    """Name the deck or word that may have been meant by a text that no word has."""
    sentence = f"no word or meaning has {in_quotes(text)}"
    if text in workspace.collection.words.digests():
        warn(f"{sentence}; `shabda list --deck {text}` lists that deck")
    elif elsewhere := in_deck_turned_off(workspace, text):
        warn(f"{sentence}; {elsewhere}")
    elif len(text) <= _LONGEST_NAME and (nearest := nearest_word(workspace, text)):
        shown = nearest.devanagari if is_devanagari(text) else nearest.iast
        warn(f"{sentence}; did you mean {shown}?")


def rank_range(text: str | None) -> range | None:
    """Read "1-500", or one rank; raises UsageError."""
    if text is None:
        return None
    first, dash, last = text.replace("–", "-").partition("-")
    ends = first.strip(), (last if dash else first).strip()
    if not all(end.isdecimal() and len(end) < MOST_DIGITS for end in ends):
        raise UsageError(f"--rank takes two numbers such as 1-500, not {in_quotes(text)}")
    start, end = map(int, ends)
    if not 0 < start <= end:
        raise UsageError(
            f"--rank begins with the smaller number, such as 1-500, not {in_quotes(text)}"
        )
    return range(start, end + 1)


def check_names(workspace: Workspace, deck: str | None, tag: str | None) -> None:
    """Refuse an unknown deck or tag."""
    check_deck(workspace, deck)
    if tag is not None:
        tags = {tag for word in workspace.collection.words.all() for tag in word.tags}
        if tag not in tags:
            raise UnknownNameError("tag", tag, tags)


def marks(status: WordStatus) -> dict[str, object]:
    """The status of a word as JSON; a study day is written as its ISO date."""
    return {
        "due": date.fromordinal(status.next.due).isoformat() if status.next else None,
        "suspended": status.suspended,
        "flagged": status.flagged,
        "leech": status.leech,
    }


def word_json(word: Word) -> dict[str, object]:
    """A word as JSON shows it."""
    return {
        "id": word.id,
        "word": word.text.devanagari,
        "iast": word.text.iast,
        "gender": word.gender,
        "pos": word.pos,
        "gana": word.gana,
        "pada": word.pada,
        "root": word.root,
        "glosses": list(word.glosses),
        "tags": list(word.tags),
        "deck": word.deck,
        "variants": [variant.devanagari for variant in word.variants],
        "as_written": word.as_written,
        "correction": word.correction,
        "note": word.note,
        "source": word.source,
        "rank": word.rank or None,
    }
