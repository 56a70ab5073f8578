"""`shabda show`: everything about one word."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Annotated

from shabda.app.class_decks import class_contradictions
from shabda.app.common_words import with_ranks
from shabda.app.verb_forms import principal_parts_of
from shabda.app.word_search import get_words
from shabda.app.workspace import Workspace
from shabda.cli.commands.words import word_json
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, warn
from shabda.lazy_dataclasses import asdict
from shabda.sanskrit.text.script import devanagari
from shabda.study.cards import Card, cards_of
from shabda.study.log import ANSWERS, UNTOUCHED, CardStatus, not_voided
from shabda.study.words import Deck, Word
from shabda.terminal.screens.word_pages import CardLine, word_show

CardFacts = tuple[Card, CardStatus, int]
_ASKS = {"recognise": "Sanskrit to meaning", "produce": "meaning to Sanskrit"}


def show_word(
    word: Annotated[str, argument(metavar="WORD", help="The word, in any script.")],
    as_json: AsJson = False,
) -> None:
    """Show everything about one word.

    Examples: shabda show सुत, shabda show kinkarah
    """
    with open_workspace() as workspace:
        words = with_ranks(get_words(workspace, word, plain=True))
        day, limit = workspace.day, workspace.settings.leech
        pages = [page(workspace, shown) for shown in words]
        for sentence in class_contradictions(
            workspace.home.root, workspace.collection.words.get, words
        ):
            warn(sentence)
    if as_json:
        print(document("show", {"words": [_json(shown, cards) for shown, cards, _ in pages]}))
        return

    for shown, cards, similar in pages:
        lines = [_card_line(*facts, leech_limit=limit) for facts in cards]
        parts = principal_parts_of(shown)
        show_pages(partial(word_show, shown, lines, day, similar=similar, parts=parts))


def _card_line(card: Card, status: CardStatus, answers: int, *, leech_limit: int) -> CardLine:
    leech = status.state is not None and status.state.is_leech(leech_limit)
    return CardLine(_ASKS[card.kind], status, answers, leech)


def page(workspace: Workspace, word: Word) -> tuple[Word, list[CardFacts], list[Word]]:
    """Return a word with its cards, their states and answers, and the words confused with it."""
    cards = cards_of(Deck(word.deck, (word,)))
    statuses = workspace.collection.cards.statuses(card.id for card in cards)
    facts = [(card, statuses.get(card.id, UNTOUCHED), answers(workspace, card)) for card in cards]
    return word, facts, workspace.collection.words.similar_to(word.id)


def answers(workspace: Workspace, card: Card) -> int:
    """Count the answers of a card that were not taken back."""
    return sum(
        event.kind in ANSWERS for event in not_voided(workspace.collection.log.events(card.id))
    )


def _json(word: Word, cards: list[CardFacts]) -> dict[str, object]:
    """A word as JSON shows it, with its parts and the states of its cards."""
    states = {card.kind.value: card_dict(state, times) for card, state, times in cards}
    return {**word_json(word), "parts": parts_json(word), "cards": states}


def parts_json(word: Word) -> dict[str, list[str]]:
    """The principal parts of a verb as JSON, the usual forms first; empty for other words."""
    return {
        part.name.value: [devanagari(form) for form in (*part.usual, *part.also)]
        for part in principal_parts_of(word)
    }


def card_dict(status: CardStatus, answers: int) -> dict[str, object] | None:
    """The status of a card as JSON; None for a card that was never asked."""
    if status == UNTOUCHED:
        return None
    state = asdict(status.state) if status.state else {}
    if status.state:
        state["due"] = date.fromordinal(status.state.due).isoformat()
    return {**state, "answers": answers, "suspended": status.suspended, "flagged": status.flagged}
