"""What a review would ask today, counted for a shell prompt with sqlite3 alone.

Its imports take 6 ms more than bare Python; tests compare it with `review_plan.plan_review`.
"""

import sqlite3

from shabda.store.file_header import open_for_prompt
from shabda.store.queries import DECKS_OFF, DONE, DUE_NOTES, FAILING, NEW_NOTES, TO_RELEARN
from shabda.study.new_shares import LEAVE_AFTER, RULES_DECK, share_of_rules

MOST_COUNTED = 1000
"""The most cards that are counted for a prompt."""

BEGUN_TODAY = """
SELECT card.deck, count(DISTINCT today.card_id)
  FROM event_valid AS today JOIN card ON card.card_id = today.card_id
 WHERE today.study_day = :day AND today.kind = 'review' AND card.deck IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM event_valid AS before WHERE before.card_id = today.card_id
                   AND before.kind = 'review' AND before.study_day < :day)
 GROUP BY card.deck
"""
"""How many cards of each deck were begun today."""

# For a prompt: a backlog of 24,000 cards takes 46 ms to count, its first thousand 1 ms.
DUE_COUNT = f"SELECT count(*) FROM ({DUE_NOTES} LIMIT :most)"
_IN_PAIRS = """(
  SELECT 'word:' || member.value FROM pair CROSS JOIN json_each(pair.members) AS member
   UNION ALL SELECT 'pair:' || id FROM pair)"""
_NEW_WORDS = f"SELECT 1 FROM {NEW_NOTES} AND deck.name <> :rules AND deck.name NOT IN {DECKS_OFF}"
NEW_COUNTS = f"""
SELECT (SELECT count(*) FROM ({_NEW_WORDS} AND card.note NOT IN {_IN_PAIRS} LIMIT :most)) AS free,
  (SELECT count(*) FROM (SELECT 1 FROM {NEW_NOTES} AND deck.name = :rules LIMIT :most)) AS rules,
  EXISTS (SELECT 1 FROM meta CROSS JOIN json_each(meta.value, '$.limits') AS deck_limit
           WHERE meta.key = 'decks_chosen') AS limited
"""
"""New words outside pairs, new rules, whether a deck has a limit."""
NEW_IN_PAIRS = f"SELECT EXISTS ({_NEW_WORDS} AND card.note IN {_IN_PAIRS})"
"""Whether new words are in pairs; where none is, this reads every new word."""
_LAST_DAY = """
SELECT (SELECT study_day FROM event_valid
         WHERE device = (SELECT value FROM meta WHERE key = 'device')
         ORDER BY sequence DESC LIMIT 1) AS last,
  EXISTS (SELECT 1 FROM meta WHERE key = 'former_devices') AS renamed
"""
"""The study day of the last answer or mark of this device, and whether it had another id before."""


def waiting(path: str, day: int, reviews: int, new: int) -> tuple[int, int, int] | None:
    """Return how many cards are due, new and to be repeated today; `path` is absolute.

    A day before that of the last answer counts as that day. `reviews` and `new` are the daily
    limits. Each number stops at MOST_COUNTED. None for a file that is missing, empty, damaged or
    of another format, and where limits of decks, pairs of look-alikes or answers under a former
    id of the device decide how many cards there are.
    """
    try:
        if (connection := open_for_prompt(path)) is None:
            return None
        try:
            last, renamed = connection.execute(_LAST_DAY).fetchone()
            if last is None and renamed:
                return None
            return _counted(connection, max(day, last or 0), reviews, new)
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError):  # a message may repeat damaged bytes
        return None


def _counted(
    connection: sqlite3.Connection, day: int, reviews: int, new: int
) -> tuple[int, int, int] | None:
    reviewed, begun = connection.execute(DONE, {"day": day}).fetchone()
    most = min(MOST_COUNTED, max(0, reviews - reviewed))
    (due,) = connection.execute(DUE_COUNT, {"day": day, "most": most}).fetchone()
    fresh = _new(connection, day, min(MOST_COUNTED, max(0, new - begun)), new)
    of_today = {"day": day, "deck": None, "tries": LEAVE_AFTER}
    again = len(connection.execute(TO_RELEARN, of_today).fetchmany(MOST_COUNTED))
    return None if fresh is None else (due, fresh, again)


def _new(connection: sqlite3.Connection, day: int, room: int, daily: int) -> int | None:
    """New cards that a day still has room for; None where pairs or limits of decks matter."""
    if not room:
        return 0
    values = {"day": day, "most": room, "rules": RULES_DECK}
    words, rules, limited = connection.execute(NEW_COUNTS, values).fetchone()
    if limited:
        return None
    if words >= room:
        return room
    if connection.execute(NEW_IN_PAIRS, values).fetchone()[0]:
        return None
    (failing,) = connection.execute(FAILING, {"deck": RULES_DECK}).fetchone()
    begun = dict(connection.execute(BEGUN_TODAY, {"day": day}).fetchall())
    return int(min(room, words + min(rules, share_of_rules(room, failing, daily, begun))))
