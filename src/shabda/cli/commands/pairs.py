"""`shabda pairs`: list confused words and make pairs of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Annotated

from shabda.app.add_word import only_word
from shabda.app.deck_list import off_decks
from shabda.app.last_addition import keep_pair
from shabda.app.pair_cards import add_pair, confused_words, own_confusions, pair_card
from shabda.app.word_search import find_words, get_words
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument, option
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.errors import UnknownNameError, UsageError
from shabda.programs import shell_line
from shabda.study.confusions import pair_of_words
from shabda.study.look_alikes import proposals
from shabda.study.words import Word
from shabda.terminal.screens.pair_table import PairLine, Pairs, pair_lines


def pairs(
    words: Annotated[
        list[str] | None, argument(metavar="WORD", help="Words to pair; none lists the pairs.")
    ] = None,
    difference: Annotated[str, option("--difference", help="The difference, in your words.")] = "",
    as_json: AsJson = False,
) -> None:
    """List words you confuse, or pair words to drill.

    The list also proposes words of your decks that differ by one sound. Words that you name
    become a pair in your deck `pairs`; `shabda drill pairs` practises it.

    Examples: shabda pairs, shabda pairs कुल कूल --difference "कूल is the bank"
    """
    with open_workspace() as workspace:
        if words:
            message = add_named_pair(workspace, words, difference)
            if not as_json:
                say(message)
                return
        view = collect_pairs(workspace)
    if as_json:
        print(document("pairs", view.as_json()))
        return

    show_pages(partial(pair_lines, view))


def add_named_pair(workspace: Workspace, names: Sequence[str], difference: str) -> str:
    """Write words to the deck as a pair, and say so."""
    words = [_word_to_pair(workspace, name, names) for name in names]
    if len({word.id for word in words}) < max(2, len(words)):
        raise UsageError("a pair needs two or more different words")
    if pair_of_words(words, workspace.collection.words.pairs()):
        raise UsageError("these words are a pair already; `shabda drill pairs` practises it")
    made = add_pair(workspace, words, difference)
    pair = " / ".join(word.text.devanagari for word in words)
    keep_pair(workspace, pair, made)
    return f"A pair: {pair}. `shabda undo` takes it back."


def _word_to_pair(workspace: Workspace, name: str, names: Sequence[str]) -> Word:
    """The one word of a name; for an unknown name the other word of the pair is not suggested."""
    try:
        return only_word(get_words(workspace, name))
    except UnknownNameError as error:
        others = {word.text for other in names for word in find_words(workspace, other)}
        if error.nearest in {shown for text in others for shown in (text.iast, text.devanagari)}:
            instead = f"`shabda add {shell_line(name)} MEANING` adds it"
            raise UnknownNameError("word", name, (), instead=instead) from None
        raise


def collect_pairs(workspace: Workspace) -> Pairs:
    """Collect what is shown: confusions not yet paired, pairs, words one sound apart.

    Pairs and words of decks that are off are left out, except a pair that was begun.
    """
    off = off_decks(workspace)
    pairs, words = workspace.collection.words.pairs(), workspace.collection.words.all()
    cards = {pair.id: pair_card(pair) for pair in pairs}
    states = workspace.collection.cards.states(card.id for card in cards.values())
    by_id = {word.id: word for word in words}
    rows = [
        PairLine(
            tuple(by_id[word_id] for word_id in pair.members),
            pair.difference,
            states.get(cards[pair.id].id),
        )
        for pair in pairs
        if cards[pair.id].id in states or any(by_id[note].deck not in off for note in pair.members)
    ]
    shown = (
        (confusion, confused_words(workspace, confusion.note, confusion.confused_with))
        for confusion in own_confusions(workspace)
    )
    loose = [
        (two, confusion.count) for confusion, two in shown if two and not pair_of_words(two, pairs)
    ]
    near = [
        ((proposal.first, proposal.second), proposal.difference)
        for proposal in proposals([word for word in words if word.deck not in off], pairs)
    ]
    return Pairs(workspace.day, tuple(rows), tuple(loose), tuple(near))
