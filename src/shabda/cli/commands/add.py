"""`shabda add`: a word, a meaning or a note of the learner's own, without opening a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shabda.cli.commands.import_notes import DECK
from shabda.errors import ShabdaError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shabda.app.workspace import Workspace
    from shabda.decks.editing import NewWord
    from shabda.sanskrit.text.script import Sanskrit
    from shabda.study.words import Word


def add(
    word: Annotated[str, typer.Argument(metavar="WORD", help="The word, in any script.")],
    glosses: Annotated[
        list[str] | None, typer.Argument(metavar="GLOSS", help="What it means.")
    ] = None,
    gender: Annotated[str, typer.Option("--gender", "-g", help="m, f, n, mn, mfn …")] = "",
    pos: Annotated[str, typer.Option("--pos", "-p", help="noun, verb, adjective …")] = "",
    note: Annotated[str, typer.Option("--note", help="A note, shown with the answer.")] = "",
    tag: Annotated[
        list[str] | None, typer.Option("--tag", "-t", help="A tag; again for more.")
    ] = None,
    deck: Annotated[str, typer.Option("--deck", "-d", help="The deck to put it into.")] = DECK,
    merge: Annotated[
        bool, typer.Option("--merge", help="The word is known: add these meanings to it.")
    ] = False,
) -> None:
    """Add a word, or a meaning or note to a known one.

    It goes into a deck of your own, as does what you add to a word that comes with
    shabda. A meaning of several words stands in quotes.

    Examples: shabda add मेघः cloud "rain cloud" --gender m, shabda add suta boy --merge,
    shabda add सूत --note "a long ū, like the long road he drives"
    """
    from shabda.app.word_search import known, named
    from shabda.app.workspace import Workspace
    from shabda.cli.commands.import_notes import check_name
    from shabda.decks.editing import NewWord

    check_name(deck)
    meanings = tuple(gloss.strip() for gloss in glosses or ())
    if "" in meanings:
        raise UsageError("a GLOSS is empty; say what the word means")
    with Workspace() as workspace:
        if merge or not meanings:
            widen(workspace, single(known(workspace, word)), meanings, note, deck)
        elif found := named(workspace, word):
            raise already(word, found[0])
        else:
            text = read(word)
            entry = NewWord(text.devanagari, meanings, gender, pos, note, tuple(tag or ()))
            write(workspace, entry, text, deck)


def read(typed: str) -> Sanskrit:
    """A word as it is to be written: as typed, but plain letters as they are likeliest meant."""
    from shabda.cli.commands.check import meant
    from shabda.sanskrit.answers.judge import equivalence_key, likeliest
    from shabda.sanskrit.text.script import spell

    reading = likeliest(typed) if typed.isascii() else None
    return spell(equivalence_key(reading.slp1) if reading else meant(typed))


def single(found: list[Word]) -> Word:
    """The one word meant; raises UsageError where homonyms leave it open."""
    if len(found) > 1:
        ids = ", ".join(word.id for word in found)
        raise UsageError(f"{len(found)} words are spelt so ({ids}); edit the deck of the one meant")
    return found[0]


def already(typed: str, word: Word) -> ShabdaError:
    """The refusal of a word that is known, with the way to widen it."""
    held = f"{word.text.devanagari} is known already: {'; '.join(word.glosses)} (deck {word.deck})"
    return ShabdaError(f"{held}; `shabda add {typed} GLOSS --merge` adds a meaning to it")


def widen(
    workspace: Workspace, word: Word, meanings: tuple[str, ...], note: str, deck: str
) -> None:
    """Put meanings and a note of the learner's beside those a word has."""
    from shabda.decks.editing import NewGlosses, append

    new = tuple(gloss for gloss in meanings if gloss not in word.glosses)
    if not (new or note):
        lacks = "has these meanings already" if meanings else "is known; give a GLOSS or a --note"
        raise UsageError(f"{word.text.devanagari} {lacks}")
    append(own_deck(workspace, word, deck), (), [NewGlosses(word.id, new, note)])
    workspace.refresh()
    added = "; ".join((*new, *([f"note: {note}"] if note else [])))
    typer.echo(f"Added to {word.text.iast} ({word.glosses[0]}): {added}")


def own_deck(workspace: Workspace, word: Word, deck: str = DECK) -> Path:
    """The deck of the learner's that what they add to a word goes into."""
    return workspace.home.decks / f"{deck if shipped(word) else word.deck}.yaml"


def shipped(word: Word) -> bool:
    from shabda.app.workspace import DECK_FILE

    return f"{word.deck}.yaml" == DECK_FILE


def write(workspace: Workspace, entry: NewWord, text: Sanskrit, deck: str) -> None:
    """Put a new word into a deck, and say how it was read and what to look at."""
    from shabda.decks.editing import append
    from shabda.decks.words import checked

    checked(entry.pos, entry.gender)
    doubts = [*strange(text), *doubted(text.slp1, entry.glosses, workspace.collection.words.all())]
    append(workspace.home.decks / f"{deck}.yaml", [entry])
    workspace.refresh()
    typer.echo(f"Added to {deck}: {text.iast}, {'; '.join(entry.glosses)}  {text.devanagari}")
    for doubt in doubts:
        typer.echo(f"shabda: {doubt}", err=True)


def strange(text: Sanskrit) -> list[str]:
    """A doubt about a reading that hardly is a Sanskrit word."""
    from shabda.sanskrit.text.readings import oddities

    odd = f"{text.devanagari} is an unusual word; `shabda edit {text.iast}` puts it right"
    return [odd] if oddities(text.slp1) else []


def doubted(slp1: str, glosses: tuple[str, ...], words: list[Word]) -> Iterator[str]:
    """What may be a slip: a word one sound off a known one, a meaning another word has."""
    from shabda.study.lookalikes import neighbours

    for word, slip in neighbours(slp1, words):
        yield (
            f"one sound off {word.text.devanagari} ({word.glosses[0]}), {slip.words};"
            " `shabda edit` puts a slip right"
        )
    said = {gloss.casefold() for gloss in glosses}
    for word in words:
        if same := [gloss for gloss in word.glosses if gloss.casefold() in said]:
            yield f"{same[0]!r} is a meaning of {word.text.devanagari} too; say what differs"
