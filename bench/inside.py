"""Our part inside one process: what a session, a replay, drills and joins take.

python -m bench.inside session ANSWERS | replay EVENTS | drills SECONDS | joins PAIRS SECONDS
"""

import json
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle, product
from pathlib import Path
from random import Random
from time import perf_counter


def session(answers: str) -> dict[str, object]:
    """Seconds of each step of a session as `shabda review` takes it, without its screens."""
    began = perf_counter()
    from shabda.app.review_plan import plan_review
    from shabda.app.session import WorkspaceSession
    from shabda.app.workspace import Workspace
    from shabda.study.session import Session
    from shabda.study.session_port import Answer

    imported, count = perf_counter(), int(answers)
    with Workspace(Random(1)) as workspace:
        opened = perf_counter()
        cards = plan_review(workspace, None, count, count // 4).cards
        states = workspace.collection.cards.states({card.id for card in cards})
        queued = perf_counter()
        now, kept, steps = (
            Session.start(workspace.day, cards, states),
            WorkspaceSession.of(workspace),
            [],
        )
        while now.card is not None:
            start = perf_counter()
            exercise = workspace.exercise(now.card)
            have = perf_counter()
            kept.record(exercise, Answer("", 4, 2500), now.kind)
            now = now.answer(exercise, 4)
            steps.append((have - start, perf_counter() - have))
        undone = [_timed(kept.undo) for _ in range(20)]
        execute = workspace.collection._database.connection.execute
        (journal,) = execute("PRAGMA journal_mode").fetchone()
        (synchronous,) = execute("PRAGMA synchronous").fetchone()
    return {
        "import": [imported - began],
        "open": [opened - imported],
        "queue": [queued - opened],
        "journal": journal,
        "synchronous": synchronous,
        "next": [step[0] for step in steps],
        "answer": [step[1] for step in steps],
        "undo": undone,
    }


def replay(events: str) -> dict[str, object]:
    """Events a second of the fold, ten to a card, given in the order they happened."""
    from shabda.study.log import Event, EventKind, fold

    count, first = int(events), datetime(2026, 1, 1, tzinfo=UTC)
    cards = [f"word:w{number}/produce" for number in range(count // 10)]
    log = [
        Event(
            f"{at:032x}", "d", at + 1, cards[at % len(cards)], first + timedelta(seconds=at),
            739_000 + at * 300 // count, EventKind.REVIEW, (4, 5, 3, 1)[at * 7 % 4],
        )
        for at in range(count)
    ]  # fmt: skip
    taken = _timed(lambda: fold(log))
    return {"events": count / taken}


def drills(seconds: str) -> dict[str, object]:
    """Items a second over all rule cards in turn, and what the first of a session waits for."""
    from shabda.app.workspace import Workspace
    from shabda.study.exercises.drills import rule_cards, rule_exercise

    rng = Random(1)
    with Workspace(rng) as workspace:
        first = _timed(lambda: workspace.material)
        cards = rule_cards(workspace.material.book)
        rate = _rate(
            (lambda c=card: rule_exercise(c, workspace.material, rng) for card in cycle(cards)),
            float(seconds),
        )
    return {"material": first, "items": rate}


def joins(pairs: str, seconds: str) -> dict[str, object]:
    """Joins a second over pairs of the shipped words, which are written out for the peer."""
    from shabda.app.grammar_data import rulebook
    from shabda.app.workspace import Workspace
    from shabda.sanskrit.sandhi.joining import Joiner, join_pair

    with Workspace() as workspace:
        words = [word.text.slp1 for word in workspace.collection.words.all(deck="vocab")]
    plain = [word for word in words if word.isalpha()]
    every = list(product(plain, plain))
    Random(1).shuffle(every)
    Path(pairs).write_text(json.dumps(every), encoding="utf-8")
    book, limit = rulebook(), float(seconds)
    joiner = Joiner(book)
    return {
        "steps": _rate((lambda p=pair: join_pair(*p, book) for pair in every), limit),
        "joins": _rate((lambda p=pair: joiner.forms(*p) for pair in every), limit),
    }


def _rate(tasks: Iterator[Callable[[], object]], seconds: float) -> float:
    done, began = 0, perf_counter()
    for task in tasks:
        task()
        done += 1
        if perf_counter() - began > seconds:
            break
    return done / (perf_counter() - began)


def _timed(do: Callable[[], object]) -> float:
    began = perf_counter()
    do()
    return perf_counter() - began


if __name__ == "__main__":
    parts = {"session": session, "replay": replay, "drills": drills, "joins": joins}
    print(json.dumps(parts[sys.argv[1]](*sys.argv[2:])))
