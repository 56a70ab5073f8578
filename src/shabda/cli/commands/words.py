"""`shabda list` and `shabda show`: what the decks hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from shabda.app.workspace import Workspace
    from shabda.study.cards import Card
    from shabda.study.log import CardStatus
    from shabda.study.word_filter import WordStatus
    from shabda.study.words import Word

    CardFacts = tuple[Card, CardStatus, int]

_ASKS = {"recognise": "Sanskrit to meaning", "produce": "meaning to Sanskrit"}


def list_words(
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="Part of a word or meaning, any script.")
    ] = None,
    deck: Annotated[
        str | None, typer.Option("--deck", "-d", help="Only words of this deck.")
    ] = None,
    tag: Annotated[str | None, typer.Option("--tag", "-t", help="Words with this tag.")] = None,
    due: Annotated[bool, typer.Option("--due", help="Words due today.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Words never asked.")] = False,
    leech: Annotated[
        bool, typer.Option("--leech", help="Words forgotten again and again.")
    ] = False,
    similar: Annotated[bool, typer.Option("--similar", help="Words with a look-alike.")] = False,
    suspended: Annotated[
        bool, typer.Option("--suspended", help="Words not asked for now.")
    ] = False,
    flagged: Annotated[bool, typer.Option("--flagged", help="Words you flagged.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List words with their meanings; each filter narrows the list.

    Examples: shabda list, shabda list mud, shabda list --due --tag body
    """
    from shabda.app.word_search import entries, searched
    from shabda.app.workspace import Workspace
    from shabda.study.word_filter import WordFilter

    wanted = WordFilter(due, new, leech, similar, suspended, flagged, tag)
    with Workspace() as workspace:
        check_names(workspace, deck, tag)
        every = entries(workspace, searched(workspace, text, deck))
        found, day = [it for it in every if wanted.admits(it, workspace.day)], workspace.day
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("list", {"words": [{**as_dict(it.word), **marks(it)} for it in found]}))
        return
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.screens.words import word_list

    console = out()
    show(console, word_list(found, day, render_options(console)))


def check_names(workspace: Workspace, deck: str | None, tag: str | None) -> None:
    """Refuse a deck or tag that is not there."""
    from shabda.errors import UnknownNameError

    if deck is not None and deck not in (names := workspace.collection.words.digests()):
        raise UnknownNameError("deck", deck, names)
    if tag is not None:
        tags = {tag for word in workspace.collection.words.all() for tag in word.tags}
        if tag not in tags:
            raise UnknownNameError("tag", tag, tags)


def show_word(
    word: Annotated[str, typer.Argument(metavar="WORD", help="The word, in any script.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Show a word: its meanings, notes, look-alikes, and how it stands.

    Examples: shabda show सुत, shabda show kinkarah
    """
    from shabda.app.word_search import known
    from shabda.app.workspace import Workspace

    with Workspace() as workspace:
        day, pages = workspace.day, [page(workspace, each) for each in known(workspace, word)]
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("show", {"words": [as_dict(each, cards) for each, cards, _ in pages]}))
        return
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.screens.words import CardLine, word_show

    console = out()
    for each, cards, similar in pages:
        lines = [CardLine(_ASKS[card.kind], stands, times) for card, stands, times in cards]
        show(console, word_show(each, lines, day, render_options(console), similar))


def page(workspace: Workspace, word: Word) -> tuple[Word, list[CardFacts], list[Word]]:
    """A word with its cards, their states and answers, and the words it is taken for."""
    from shabda.study.cards import cards_of
    from shabda.study.log import UNTOUCHED
    from shabda.study.words import Deck

    cards = cards_of(Deck(word.deck, (word,)))
    standing = workspace.collection.cards.statuses(card.id for card in cards)
    facts = [(card, standing.get(card.id, UNTOUCHED), answers(workspace, card)) for card in cards]
    return word, facts, workspace.collection.words.similar_to(word.id)


def answers(workspace: Workspace, card: Card) -> int:
    """How often a card was answered, as far as the log still counts it."""
    from shabda.study.log import ANSWERS, not_voided

    return sum(
        event.kind in ANSWERS for event in not_voided(workspace.collection.log.events(card.id))
    )


def marks(it: WordStatus) -> dict[str, object]:
    """Where a word stands, for JSON: study days count from 1 January of the year 1."""
    return {
        "due": it.next.due if it.next else None,
        "suspended": it.suspended,
        "flagged": it.flagged,
        "leech": it.leech,
    }


def as_dict(word: Word, cards: list[CardFacts] | None = None) -> dict[str, object]:
    """A word as JSON shows it, with the states of its cards where they are asked for."""
    standing = {card.kind.value: card_dict(it, times) for card, it, times in cards or ()}
    return {
        "id": word.id,
        "word": word.text.devanagari,
        "iast": word.text.iast,
        "gender": word.gender,
        "pos": word.pos,
        "glosses": list(word.glosses),
        "tags": list(word.tags),
        "deck": word.deck,
        "variants": [variant.devanagari for variant in word.variants],
        "as_written": word.as_written,
        "correction": word.correction,
        "note": word.note,
        "source": word.source,
        **({"cards": standing} if cards is not None else {}),
    }


def card_dict(it: CardStatus, answers: int) -> dict[str, object] | None:
    """How a card stands, for JSON; None before anything was done to it."""
    from dataclasses import asdict

    from shabda.study.log import UNTOUCHED

    if it == UNTOUCHED:
        return None
    state = asdict(it.state) if it.state else {}
    return {**state, "answers": answers, "suspended": it.suspended, "flagged": it.flagged}
