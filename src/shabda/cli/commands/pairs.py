"""`shabda pairs`: words taken for each other, and pairs made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from shabda.errors import UsageError

if TYPE_CHECKING:
    from shabda.app.workspace import Workspace
    from shabda.study.cards import Card
    from shabda.study.confusions import WordConfusion
    from shabda.study.scheduling.scheduler import CardState
    from shabda.study.session_port import FollowUp
    from shabda.study.words import SimilarPair, Word
    from shabda.terminal.screens.pairs import Pairs


def pairs(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORD", help="Words to set together.")
    ] = None,
    difference: Annotated[
        str, typer.Option("--difference", help="What tells them apart, in your words.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Show words taken for each other, or make a pair of two.

    Words of the decks one sound apart are proposed. Named words become a pair in your
    deck `pairs`; `shabda drill pairs` practises it.

    Examples: shabda pairs, shabda pairs कुल कूल --difference "कूल is the bank"
    """
    from shabda.app.workspace import Workspace

    with Workspace() as workspace:
        if words:
            joined(workspace, words, difference)
            return
        view = viewed(workspace)
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("pairs", view.as_json()))
        return
    from shabda.terminal.console import out, render_options, show
    from shabda.terminal.screens.pairs import pairs as screen

    console = out()
    show(console, screen(view, render_options(console)))


def joined(workspace: Workspace, names: Sequence[str], difference: str) -> None:
    """Write named words down as a pair."""
    from shabda.app.word_search import known
    from shabda.cli.commands.add import single
    from shabda.study.confusions import pair_of

    words = [single(known(workspace, name)) for name in names]
    if len({word.id for word in words}) < max(2, len(words)):
        raise UsageError("a pair is two words or more, each named once")
    if pair_of(words, workspace.collection.words.pairs()):
        raise UsageError("these words are a pair already; `shabda drill pairs` practises it")
    made(workspace, words, difference)
    typer.echo(f"A pair: {' / '.join(word.text.devanagari for word in words)}")


def made(workspace: Workspace, words: Sequence[Word], difference: str = "") -> SimilarPair:
    """Put a pair into the learner's deck of pairs."""
    from shabda.decks.editing import NewPair, append
    from shabda.study import confusions

    said = difference or confusions.difference(words)
    new = NewPair(tuple(word.id for word in words), said)
    append(workspace.home.decks / f"{confusions.PAIRS}.yaml", (), pairs=[new])
    workspace.refresh()
    pair = confusions.pair_of(words, workspace.collection.words.pairs())
    assert pair is not None
    return pair


def contrasted(workspace: Workspace, card: Card, key: str) -> FollowUp:
    """Bring the contrast of two words forward once one was often taken for the other.

    Where no pair holds them yet, one is made.
    """
    from shabda.study.confusions import OFTEN, pair_of
    from shabda.study.session_port import FollowUp

    words = confused(workspace, card.note, key)
    count = next(
        (it.count for it in own_confusions(workspace, card.note) if it.taken_for == key), 0
    )
    if words is None or count < OFTEN:
        return FollowUp()
    contrast = contrast_card(
        pair_of(words, workspace.collection.words.pairs()) or made(workspace, words)
    )
    said = f"taken for {words[1].text.devanagari} {count} times: now to be told from it"
    return FollowUp(said, contrast, brought_forward(workspace, contrast))


def own_confusions(workspace: Workspace, note: str | None = None) -> list[WordConfusion]:
    """What was taken for what, most often first; of one note, or of all."""
    from shabda.study.confusions import count_confusions

    return count_confusions(workspace.collection.log.mistaken(note))


def confused(workspace: Workspace, note: str, key: str) -> tuple[Word, Word] | None:
    """The word of a note, and the one it was taken for, as far as the decks have both."""
    kind, _, word_id = note.partition(":")
    word = workspace.collection.words.get(word_id) if kind == "word" else None
    other = next((it for it in workspace.collection.words.find(key) if it.id != word_id), None)
    return (word, other) if word and other else None


def contrast_card(pair: SimilarPair) -> Card:
    from shabda.study.cards import Card, CardKind

    return Card(f"pair:{pair.id}", CardKind.CONTRAST, pair.deck)


def brought_forward(workspace: Workspace, card: Card) -> CardState | None:
    """Let a card that is known be due today; return its state."""
    from shabda.study.log import Kind

    state = workspace.collection.cards.states([card.id]).get(card.id)
    if state is not None and state.due > workspace.day:
        workspace.collection.log.mark(
            card.id, Kind.RESCHEDULE, at=workspace.moment.at, day=workspace.day, due=workspace.day
        )
    return workspace.collection.cards.states([card.id]).get(card.id)


def practised(workspace: Workspace) -> tuple[list[Card], list[Card]]:
    """The contrast cards of the learner's own confusions, most frequent first; and all."""
    from shabda.study.confusions import pair_of

    known = workspace.collection.words.pairs()
    found = (confused(workspace, it.note, it.taken_for) for it in own_confusions(workspace))
    own = [pair for words in found if words and (pair := pair_of(words, known))]
    cards = [contrast_card(pair) for pair in own]
    return list(dict.fromkeys(cards)), [contrast_card(pair) for pair in known]


def viewed(workspace: Workspace) -> Pairs:
    """All there is to show: confusions not yet paired, pairs, words one sound apart."""
    from shabda.study.confusions import pair_of
    from shabda.study.lookalikes import proposals
    from shabda.terminal.screens.pairs import PairLine, Pairs

    known, words = workspace.collection.words.pairs(), workspace.collection.words.all()
    cards = {pair.id: contrast_card(pair) for pair in known}
    states = workspace.collection.cards.states(card.id for card in cards.values())
    by_id = {word.id: word for word in words}
    rows = [
        PairLine(
            tuple(by_id[word_id] for word_id in pair.members),
            pair.difference,
            states.get(cards[pair.id].id),
        )
        for pair in known
    ]
    found = ((it, confused(workspace, it.note, it.taken_for)) for it in own_confusions(workspace))
    loose = [(two, it.count) for it, two in found if two and not pair_of(two, known)]
    near = [((it.first, it.second), it.difference) for it in proposals(words, known)]
    return Pairs(workspace.day, tuple(rows), tuple(loose), tuple(near))
