"""`shabda drill`: practice of the rules, on fresh items."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from shabda.cli.desk import Desk
    from shabda.study.cards import Card

COUNT = 10
"""Items of a drill unless told."""


def drill(
    topic: Annotated[
        str | None, typer.Argument(help="What to drill; none lists the topics.")
    ] = None,
    count: Annotated[int, typer.Option("--count", "-n", min=1, help="How many items.")] = COUNT,
    seed: Annotated[int | None, typer.Option("--seed", help="Draw the same items again.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the topics as JSON.")] = False,
) -> None:
    """Practise rules: each item fresh, each answer with its derivation.

    Examples: shabda drill, shabda drill guna, shabda drill natva --count 5
    """
    from random import Random

    from shabda.cli.desk import Desk
    from shabda.cli.playing import play_session
    from shabda.errors import UnknownNameError
    from shabda.study.log import Kind

    with Desk(Random(seed)) as desk:
        if topic is None:
            list_topics(desk, as_json=as_json)
            return
        try:
            cards = drawn(desk, topic, count)
        except UnknownNameError:
            list_topics(desk, as_json=as_json)
            raise
        play_session(desk, cards, repeat=False, out_of_turn=Kind.DRILL)


def drawn(desk: "Desk", topic: str, count: int) -> "tuple[Card, ...]":
    """So many askings of a topic's rules, each rule in turn, the order of each turn drawn."""
    from shabda.study.drills import topic_cards

    cards = topic_cards(desk.material.book, topic)
    queue: list[Card] = []
    while len(queue) < count:
        queue += desk.rng.sample(cards, len(cards))
    return tuple(queue[:count])


def list_topics(desk: "Desk", *, as_json: bool) -> None:
    """Every topic with its sūtras and how well it is known."""
    from shabda.study.drills import rule_cards
    from shabda.study.mastery import masteries

    book = desk.material.book
    states = desk.collection.states(card.id for card in rule_cards(book))
    rows = masteries(book, states, desk.day)
    if as_json:
        from shabda.cli.output import document

        typer.echo(document("drill", {"topics": [row.as_json() for row in rows]}))
        return
    from shabda.terminal.console import look_of, out, show
    from shabda.terminal.screens.topics import topics

    console = out()
    show(console, topics(rows, look_of(console)))
