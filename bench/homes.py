"""Homes of a learner with any number of cards, built by batches of SQL and kept in `.cache`.

Each word has two cards. A tenth of the cards is new; the others went through one of a few
hundred histories that SM-2 itself scheduled, so that every state is the fold of its log.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

from bench import invented

from shabda.app.clock import now
from shabda.decks.digest import digest
from shabda.store.file_header import VERSION
from shabda.store.log_fields import NAMES
from shabda.store.schema import connect
from shabda.study.scheduling.scheduler import CardState, sm2_review
from shabda.study.scheduling.study_day import DAY_START

CACHE = Path(__file__).with_name(".cache")
DECK = "invented"
HISTORIES, SHORTEST, LONGEST = 499, 8, 14
"""Reviews of a card that is not new: eleven in the mean, so ten over all cards."""
SPAN = 3650
"""Days between the first and the last review of a card, at most."""
LATE = 3
"""Days that a card may be overdue at most."""

_LOGGED = ", ".join(NAMES)
_EVENTS = f"""
INSERT INTO review ({_LOGGED}, seal) SELECT {_LOGGED}, sum_of({_LOGGED}) FROM (
  SELECT printf('%012x', (study_day - 719162.6) * 86400000) || lower(hex(randomblob(10))) AS id,
         (SELECT value FROM meta WHERE key = 'device') AS device,
         row_number() OVER (ORDER BY study_day, card_id) AS sequence, card_id,
         strftime('%Y-%m-%d %H:%M:%S', julianday('0001-01-01') + study_day - 1 + 0.4)
           || '.000000' AS reviewed_at,
         study_day, 'review' AS kind, grade, '' AS answer, 'What does it mean?' AS exercise,
         2500 AS elapsed_ms, '[]' AS slips, NULL AS voids, NULL AS due
    FROM (SELECT *, began + day AS study_day FROM made JOIN step USING (history)))
"""
"""Ids begin with the time, as those that the program makes."""
_TOTAL = "UPDATE log_total SET (events, sum) = (SELECT count(*), sum(seal) FROM review)"
_CARDS = """
INSERT INTO card (card_id, note, kind, deck, place, repetitions, interval, ease, due, lapses,
                  answered)
SELECT card_id, note, kind, ?, place, repetitions, interval, ease, began + past.due, lapses,
       began + past.due - interval
  FROM made LEFT JOIN past USING (history)
"""


def home(cards: int) -> Path:
    """The home with so many cards, due as of today; built when it is not there."""
    day = now(DAY_START).day
    folder = CACHE / f"home-{cards}-{day}-{VERSION}"
    if not (folder / "ready").exists():
        for old in CACHE.glob(f"home-{cards}-*"):
            shutil.rmtree(old)
        # In a process of its own: what this one once held is counted as its children's peak.
        build = f"from bench.homes import *; build(Path({str(folder)!r}), {cards}, {day})"
        subprocess.run([sys.executable, "-c", build], cwd=CACHE.parents[1], check=True)
        (folder / "ready").touch()
    return folder


def environ(home: Path) -> dict[str, str]:
    """What a process of ours or a peer's runs with: the learner's Python, which keeps bytecode."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SHABDA_", "PYTHON"))
    }
    return plain | {"SHABDA_HOME": str(home), "COLUMNS": "80", "TERM": "xterm"}


def build(folder: Path, cards: int, day: int) -> None:
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "shabda"]
    subprocess.run(command, env=environ(folder), check=True, stdout=subprocess.DEVNULL)
    deck = folder / "decks" / f"{DECK}.yaml"
    invented.write_deck(deck, cards // 2)
    with closing(connect(folder / "collection.db")) as connection:
        for pragma in ("synchronous = OFF", "foreign_keys = OFF", "cache_size = -2000000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        indexes = _drop_indexes(connection)
        _add_words(connection, cards // 2, digest(deck))
        _add_cards(connection, cards, day)
        for index in indexes:
            connection.execute(index)
        connection.execute("DELETE FROM meta WHERE key = 'sums'")  # no program counted these
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for words in ((), ("stats",), ("explain", "agninā")):  # compile, count, index
        run = [*command, *words]
        subprocess.run(run, env=environ(folder), check=True, stdout=subprocess.DEVNULL)


def _drop_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop what is quicker made afresh; return how."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    indexes = connection.execute(query).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    return [sql for _, sql in indexes]


def _add_words(connection: sqlite3.Connection, count: int, digest: str) -> None:
    connection.execute(
        "INSERT INTO deck (name, digest, position, cards) VALUES (?, ?, 1, ?)",
        (DECK, digest, 2 * count),
    )
    rows = (
        (slp1, DECK, place, slp1, devanagari, iast, f'["{gloss}"]')
        for place, ((slp1, devanagari, iast), gloss) in enumerate(invented.words(count))
    )
    connection.executemany(
        "INSERT INTO word (id, deck, place, slp1, devanagari, iast, glosses, gender, pos, tags,"
        " variants, as_written, correction, note, source)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '', 'noun', '[]', '[]', '', '', '', '')",
        rows,
    )
    connection.execute(
        "INSERT INTO spelling (key, word_id) SELECT id, id FROM word WHERE deck = ?", (DECK,)
    )


def _add_cards(connection: sqlite3.Connection, cards: int, day: int) -> None:
    rng = Random(1)
    past = [_history(rng) for _ in range(HISTORIES)]
    connection.execute("CREATE TEMP TABLE step (history, day, grade)")
    connection.executemany(
        "INSERT INTO step VALUES (?, ?, ?)",
        ((at, when, grade) for at, (steps, _) in enumerate(past) for when, grade in steps),
    )
    connection.execute("CREATE INDEX temp.step_history ON step (history)")
    connection.execute(
        "CREATE TEMP TABLE past (history PRIMARY KEY, repetitions, interval, ease, due, lapses)"
    )
    states = (
        (at, s.repetitions, s.interval, s.ease, s.due, s.lapses) for at, (_, s) in enumerate(past)
    )
    connection.executemany("INSERT INTO past VALUES (?, ?, ?, ?, ?, ?)", states)
    connection.execute("CREATE TEMP TABLE made (card_id, note, kind, place, history, began)")
    connection.executemany(
        "INSERT INTO made VALUES (?, ?, ?, ?, ?, ?)", _cards(rng, cards, [s for _, s in past], day)
    )
    connection.execute(_CARDS, (DECK,))
    connection.execute(_EVENTS)
    connection.execute(_TOTAL)


def _history(rng: Random) -> tuple[list[tuple[int, int]], CardState]:
    """Reviews of a card within the years that the longest log spans."""
    while True:
        steps, state = _reviews(rng)
        if steps[-1][0] <= SPAN:
            return steps, state


def _reviews(rng: Random) -> tuple[list[tuple[int, int]], CardState]:
    """Reviews on the days they are due: (day, grade) from day 0 on, and where they lead."""
    state: CardState | None = None
    steps: list[tuple[int, int]] = []
    for _ in range(rng.randint(SHORTEST, LONGEST)):
        day = state.due if state else 0
        steps.append((day, rng.choices((1, 3, 4, 5), (10, 10, 70, 10))[0]))
        state = sm2_review(state, steps[-1][1], day)
    assert state is not None
    return steps, state


def _cards(
    rng: Random, cards: int, past: list[CardState], day: int
) -> Iterator[tuple[object, ...]]:
    """Rows of `made`: a card was last answered before today and is due LATE days ago or later."""
    for place, ((slp1, _, _), _) in enumerate(invented.words(cards // 2)):
        for kind in ("produce", "recognise"):
            history = rng.randrange(HISTORIES) if rng.random() > 0.1 else None
            began = None
            if history is not None:
                state = past[history]
                began = day - rng.randint(1, state.interval + LATE) + state.interval - state.due
            at = 2 * place + (kind == "produce")
            yield f"word:{slp1}/{kind}", f"word:{slp1}", kind, at, history, began
