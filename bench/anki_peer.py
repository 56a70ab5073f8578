"""Anki's part, run by the interpreter of Anki's environment: build, open and answer a collection.

python anki_peer.py build PATH CARDS | first PATH | graphs PATH | session PATH ANSWERS
"""

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from random import Random
from time import perf_counter, time
from typing import Any

DAY = 86_400


def first(path: str) -> None:
    """Import, open, and have the first card in hand: what a learner waits for."""
    from anki.collection import Collection

    collection = Collection(path)
    assert collection.sched.get_queued_cards(fetch_limit=1).cards
    collection.close()


def graphs(path: str) -> None:
    """Import, open, and reckon the graphs of a year, which the screen of statistics draws."""
    from anki.collection import Collection

    collection = Collection(path)
    collection._backend.graphs(search="deck:*", days=365)
    collection.close()


def session(path: str, answers: str) -> None:
    """Print what each step of a session took, in seconds."""
    began = perf_counter()
    from anki.collection import Collection

    imported = perf_counter()
    collection = Collection(path)
    opened = perf_counter()
    collection.sched.get_queued_cards(fetch_limit=1)
    times: dict[str, object] = {
        "import": [imported - began],
        "open": [opened - imported],
        "queue": [perf_counter() - opened],
        "journal": collection.db.scalar("PRAGMA journal_mode"),
        "synchronous": collection.db.scalar("PRAGMA synchronous"),
    }
    steps = [_step(collection) for _ in range(int(answers))]
    for name, taken in zip(("next", "draw", "answer"), zip(*steps, strict=True), strict=True):
        times[name] = taken
    times["undo"] = [_timed(collection.undo) for _ in range(20)]
    collection.close()
    print(json.dumps(times))


def _step(collection: Any) -> tuple[float, float, float]:
    from anki.cards import Card
    from anki.scheduler.v3 import CardAnswer

    began = perf_counter()
    queued = collection.sched.get_queued_cards(fetch_limit=1).cards[0]
    have = perf_counter()
    card = Card(collection, backend_card=queued.card)
    card.question()
    drawn = perf_counter()
    card.start_timer()
    answer = collection.sched.build_answer(card=card, states=queued.states, rating=CardAnswer.GOOD)
    collection.sched.answer_card(answer)
    return have - began, drawn - have, perf_counter() - drawn


def _timed(do: Callable[[], object]) -> float:
    began = perf_counter()
    do()
    return perf_counter() - began


def build(path: str, cards: str) -> None:
    """Make a collection of notes with two cards each and ten reviews a card on average."""
    from anki.collection import Collection

    collection = Collection(path)
    kind = collection.models.by_name("Basic (and reversed card)")["id"]
    today = collection.sched.today
    collection.close()
    count = int(cards)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executemany(
            "INSERT INTO notes VALUES (?, ?, ?, ?, -1, '', ?, ?, ?, 0, '')",
            (
                (i, f"g{i:x}", kind, 1, f"शब्द{i}\x1fmeaning {i}", f"शब्द{i}", i)
                for i in range(1, count // 2 + 1)
            ),
        )
        rng = Random(1)
        connection.executemany(
            "INSERT INTO cards VALUES (?, ?, 1, ?, 1, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, '{}')",
            (_card(id, today, rng) for id in range(1, count + 1)),
        )
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO revlog SELECT ? + i, i / 10 + 1, -1, 3, 20, 8, 2500, 2500, 1 FROM n",
            (10 * count - 1, int(time() - 100 * DAY) * 1000),
        )
        connection.commit()
    collection = Collection(path)
    collection.optimize()
    collection.close()


def _card(id: int, today: int, rng: Random) -> tuple[int, ...]:
    """A tenth new, a fifth due, the others later; the columns of `cards` that vary."""
    note, side = (id + 1) // 2, (id + 1) % 2
    if rng.random() < 0.1:
        return id, note, side, 0, 0, id, 0, 0, 0, 0
    interval = rng.randint(5, 200)
    due = today - rng.randint(0, 3) if rng.random() < 0.22 else today + rng.randint(1, interval)
    return id, note, side, 2, 2, due, interval, 2500, 10, 0


if __name__ == "__main__":
    parts = {"build": build, "first": first, "graphs": graphs, "session": session}
    parts[sys.argv[1]](*sys.argv[2:])
