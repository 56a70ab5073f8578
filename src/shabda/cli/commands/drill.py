"""`shabda drill`: practise rules on fresh items, and words that are easily confused."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from random import Random
from typing import Annotated

from shabda.app.drill_items import DRILL_COUNT, draw_cards, paper_exercises
from shabda.app.pair_cards import pair_cards
from shabda.app.review_plan import new_room
from shabda.app.speech import check_voice
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_pages
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson, ItemCount, Seed
from shabda.cli.output import document
from shabda.cli.play import play_session
from shabda.sanskrit.text.script import Sanskrit
from shabda.study.cards import Exercise
from shabda.study.exercises import drills
from shabda.study.exercises.drills import rule_cards
from shabda.study.log import EventKind
from shabda.study.session_mode import SessionMode
from shabda.study.statistics.mastery import masteries, mastery_of_pairs
from shabda.terminal.screens.topic_list import topics

_Topic = Annotated[
    list[str] | None,
    argument(metavar="TOPIC", help="What to drill, one topic or more; none lists them."),
]


def drill(
    topic: _Topic = None, count: ItemCount = DRILL_COUNT, seed: Seed = None, as_json: AsJson = False
) -> None:
    """Practise grammar rules on fresh items.

    The topic `pairs` asks for words that look alike, first those you have confused. A drill asks
    what suits you: easy forms of a new rule first. With --json the items are those of
    `shabda worksheet`, which depend on the seed and the decks alone.

    Examples: shabda drill, shabda drill guna, shabda drill natva --count 5
    """
    name = " ".join(topic or ())
    rng = None if seed is None else Random(seed)
    with open_workspace(rng, by_decks_alone=as_json) as workspace:
        if not name:
            list_topics(workspace, as_json=as_json)
            return
        if as_json:
            items = list(map(_item, paper_exercises(workspace, name, count)))
            print(document("drill", {"topic": name, "seed": seed, "items": items}))
            return
        cards = draw_cards(workspace, name, count, taught=True)
        if any(drills.is_spoken(card, workspace.material.book) for card in cards):
            check_voice()
        room = new_room(workspace)
        mode = SessionMode(repeat=False, out_of_turn=EventKind.DRILL, new_room=room)
        play_session(workspace, cards, mode)


def _item(exercise: Exercise) -> dict[str, object]:
    """Return an item for JSON: what is asked, and every right answer, the preferred one first."""
    return {
        "card": exercise.card.id,
        "question": exercise.question,
        "shown": _texts(exercise.shown),
        "choices": _texts(exercise.choices),
        "answers": _texts((*exercise.accepted, *exercise.also)),
        "meaning": exercise.meaning,
        "remarks": [*exercise.remarks],
    }


def _texts(texts: Iterable[Sanskrit]) -> list[dict[str, str]]:
    return [{"word": text.devanagari, "iast": text.iast} for text in texts]


def list_topics(workspace: Workspace, *, as_json: bool) -> None:
    """Every topic with its sūtras and how well it is known, similar words last."""
    book, (_, pairs) = workspace.material.book, pair_cards(workspace)
    states = workspace.collection.cards.states(card.id for card in (*rule_cards(book), *pairs))
    rows = [*masteries(book, states, workspace.day)]
    rows += [mastery_of_pairs([card.id for card in pairs], states, workspace.day)] if pairs else []
    if as_json:
        print(document("drill", {"topics": [row.as_json() for row in rows]}))
        return

    show_pages(partial(topics, rows))
