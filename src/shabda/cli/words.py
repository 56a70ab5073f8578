"""`shabda list` and `shabda show`: what the decks hold."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from shabda.cli.desk import Desk
    from shabda.errors import UnknownNameError
    from shabda.study.cards import Card
    from shabda.study.scheduler import CardState
    from shabda.study.words import Word

    CardFacts = tuple[Card, CardState | None, int]

_ASKS = {"recognise": "Sanskrit to meaning", "produce": "meaning to Sanskrit"}


def list_words(
    text: Annotated[
        str | None, typer.Argument(help="Part of a word or meaning, any script.")
    ] = None,
    deck: Annotated[
        str | None, typer.Option("--deck", "-d", help="Only words of this deck.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List words with their meanings.

    Examples: shabda list, shabda list mud, shabda list --deck vocab
    """
    from shabda.cli.desk import Desk
    from shabda.errors import UnknownNameError

    with Desk() as desk:
        if deck is not None and deck not in (names := desk.collection.digests()):
            raise UnknownNameError("deck", deck, names)
        found = searched(desk, text, deck)
        states, day = nearest(desk, found), desk.day
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("list", {"words": [as_dict(word) for word in found]}))
        return
    from shabda.terminal.console import look_of, out, show
    from shabda.terminal.screens.words import word_list

    console = out()
    rows = [(word, states.get(word.id)) for word in found]
    show(console, word_list(rows, day, look_of(console)))


def show_word(
    word: Annotated[str, typer.Argument(help="The word, in any script.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Show a word: its meanings, notes, look-alikes, and how it stands.

    Examples: shabda show सुत, shabda show kinkarah
    """
    from shabda.cli.desk import Desk

    with Desk() as desk:
        found = named(desk, word)
        if not found:
            raise unknown(desk, word)
        day, pages = desk.day, [page(desk, each) for each in found]
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("show", {"words": [as_dict(each, cards) for each, cards, _ in pages]}))
        return
    from shabda.terminal.console import look_of, out, show
    from shabda.terminal.screens.words import CardLine, word_show

    console = out()
    for each, cards, similar in pages:
        lines = [CardLine(_ASKS[card.kind], state, answers) for card, state, answers in cards]
        show(console, word_show(each, lines, day, look_of(console), similar))


def page(desk: "Desk", word: "Word") -> "tuple[Word, list[CardFacts], list[Word]]":
    """A word with its cards, their states and answers, and the words it is taken for."""
    from shabda.study.cards import cards_of
    from shabda.study.words import Deck

    cards = cards_of(Deck(word.deck, (word,)))
    states = desk.collection.states(card.id for card in cards)
    facts = [(card, states.get(card.id), len(desk.collection.log(card.id))) for card in cards]
    return word, facts, desk.collection.similar_to(word.id)


def nearest(desk: "Desk", found: "list[Word]") -> "dict[str, CardState]":
    """The state of each word's card that is due first; a word not begun has none."""
    from shabda.study.cards import CardKind

    ids = {f"word:{word.id}/{kind}": word.id for word in found for kind in CardKind}
    states: dict[str, CardState] = {}
    for id, state in desk.collection.states(ids).items():
        word = ids[id]
        if word not in states or state.due < states[word].due:
            states[word] = state
    return states


def searched(desk: "Desk", text: str | None, deck: str | None) -> "list[Word]":
    """Words whose spelling or meaning holds a text; a word typed whole is found in any script."""
    found = desk.collection.all_words(deck=deck, text=text)
    if not text:
        return found
    seen = {word.id for word in found}
    whole = [word for word in named(desk, text) if word.id not in seen]
    return [*found, *(word for word in whole if deck in (None, word.deck))]


def named(desk: "Desk", typed: str) -> "list[Word]":
    """The words that a typed text can be, whatever its script."""
    from shabda.sanskrit.answers import readings

    heard = readings(typed)
    for loose in (False, True):
        texts = {reading.slp1 for reading in heard if reading.loose is loose}
        found = {word.id: word for text in sorted(texts) for word in desk.collection.find(text)}
        if found:
            return list(found.values())
    return []


def unknown(desk: "Desk", typed: str) -> "UnknownNameError":
    """The error for a word of no deck: it offers the nearest one in the script typed."""
    from shabda.errors import UnknownNameError
    from shabda.sanskrit.answers import readings
    from shabda.sanskrit.script import iast, is_devanagari

    words = desk.collection.all_words()
    if is_devanagari(typed) or not (heard := readings(typed)):
        return UnknownNameError("word", typed, [word.text.devanagari for word in words])
    return UnknownNameError("word", iast(heard[0].slp1), [word.text.iast for word in words])


def as_dict(word: "Word", cards: "list[CardFacts] | None" = None) -> dict[str, object]:
    """A word as JSON shows it, with the states of its cards where they are asked for."""
    from dataclasses import asdict

    standing = {
        card.kind.value: {**asdict(state), "answers": answers} if state else None
        for card, state, answers in cards or ()
    }
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
