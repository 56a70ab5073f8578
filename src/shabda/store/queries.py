"""The queries a session waits for.

None of them scans a large table, however many cards there are; a test reads their plans.
"""

_DONE = """
  (SELECT count(*) FROM event_valid
    WHERE study_day = :day AND kind = 'review') AS reviewed_today,
  (SELECT count(DISTINCT card_id) FROM event_valid AS today
    WHERE study_day = :day AND kind = 'review'
      AND NOT EXISTS (SELECT 1 FROM event_valid AS before WHERE before.card_id = today.card_id
                      AND before.kind = 'review' AND before.study_day < :day)) AS new_today
"""

DONE = f"SELECT {_DONE}"

# Without INDEXED BY, SQLite would scan card_note for the DISTINCT.
DUE_NOTES = """
  SELECT DISTINCT note FROM deck CROSS JOIN card INDEXED BY card_queue ON card.deck = deck.name
   WHERE due <= :day AND suspended = 0 AND note NOT IN (
     SELECT note FROM event_valid JOIN card ON card.card_id = event_valid.card_id
      WHERE event_valid.study_day = :day AND card.answered = :day
        AND (card.due > :day OR card.suspended = 1))
"""
DECKS_OFF = """(
  SELECT asked.value FROM meta CROSS JOIN json_each(meta.value, '$.off') AS asked
   WHERE meta.key = 'decks_chosen')"""
"""The decks that give no new words; see `DeckChoices.off`."""
_UNLEARNED = f"""
  (SELECT count(*) FROM deck CROSS JOIN card ON card.deck = deck.name
    WHERE card.due IS NULL AND card.suspended IN (0, 1)) AS unlearned,
  (SELECT count(*) FROM deck CROSS JOIN card ON card.deck = deck.name
    WHERE card.due IS NULL AND card.suspended = 1) AS unlearned_suspended,
  (SELECT count(*) FROM deck CROSS JOIN card ON card.deck = deck.name
    WHERE card.due IS NULL AND card.suspended = 0 AND deck.name IN {DECKS_OFF}) AS unlearned_off
"""

COUNTS = f"""
SELECT (SELECT count(*) FROM ({DUE_NOTES})) AS due, {_UNLEARNED},
  (SELECT coalesce(sum(cards), 0) FROM deck) AS total, {_DONE}"""

# Of the cards due on one day that with the least interval is most overdue, so each pair of deck
# and day is a stream in the right order that an index holds. The recursion is a merge: its
# queue (the ORDER BY inside) holds the head of every stream, and the row taken brings the next.
# Without its LIMIT, SQLite would drop that ORDER BY as redundant. `due > 0` leaves out new cards,
# and the unary + lets SQLite look up the pair of interval and id in the index.
DUE = """
WITH RECURSIVE
stream (deck, due) AS (
  SELECT name, (SELECT min(due) FROM card
                 WHERE card.deck = name AND card.suspended = 0 AND card.due > 0)
    FROM deck WHERE :deck IS NULL OR name = :deck
  UNION ALL
  SELECT deck, (SELECT min(due) FROM card
                 WHERE card.deck = stream.deck AND card.suspended = 0 AND card.due > stream.due)
    FROM stream WHERE due < :day),
overdue (card_id, deck, interval, due, rank) AS (
  SELECT card_id, card.deck, card.interval, card.due, 1.0 * (:day - card.due) / card.interval
    FROM stream JOIN card ON card.card_id = (
      SELECT head.card_id FROM card AS head
       WHERE head.deck = stream.deck AND head.suspended = 0 AND head.due = stream.due
       ORDER BY head.interval, head.card_id LIMIT 1)
   WHERE stream.due <= :day
  UNION ALL
  SELECT card.card_id, card.deck, card.interval, card.due,
         1.0 * (:day - card.due) / card.interval
    FROM overdue JOIN card ON card.card_id = (
      SELECT next.card_id FROM card AS next
       WHERE next.deck = overdue.deck AND next.suspended = 0 AND next.due = overdue.due
         AND (next.interval, next.card_id) > (overdue.interval, +overdue.card_id)
       ORDER BY next.interval, next.card_id LIMIT 1)
   ORDER BY 5 DESC, 3, 1 LIMIT -1)
SELECT card.* FROM overdue CROSS JOIN card ON card.card_id = overdue.card_id
 WHERE NOT EXISTS (
   SELECT 1 FROM card AS sibling INDEXED BY card_note
    WHERE sibling.note = card.note AND sibling.card_id <> card.card_id
      AND sibling.deck = card.deck
      AND (sibling.answered = :day AND (sibling.due > :day OR sibling.suspended = 1)
           OR sibling.due <= :day AND sibling.suspended = 0
              AND (1.0 * (:day - sibling.due) / sibling.interval > overdue.rank
                   OR 1.0 * (:day - sibling.due) / sibling.interval = overdue.rank
                      AND (sibling.interval, sibling.card_id)
                          < (overdue.interval, overdue.card_id))))
 LIMIT :limit
"""

# Cards reviewed on a day whose last answer that day was below 4, in the order of those answers.
# A drill that went well is such an answer too; one that went badly is practice and asks no repeat.
TO_RELEARN = """
SELECT card.*, today.failures FROM (
  SELECT card_id, grade, max(reviewed_at || printf('%012d', sequence)) AS at,
         sum(grade < 4) AS failures
    FROM event_valid
   WHERE study_day = :day AND (kind IN ('review', 'relearn') OR kind = 'drill' AND grade >= 4)
   GROUP BY card_id
  HAVING sum(kind = 'review') AND failures < :tries) AS today
  JOIN card ON card.card_id = today.card_id
 WHERE today.grade < 4 AND card.due > :day AND card.suspended = 0 AND card.deck IS NOT NULL
   AND (:deck IS NULL OR card.deck = :deck)
 ORDER BY today.at
"""

NEW_NOTES = """deck CROSS JOIN card ON card.deck = deck.name
   AND card.due IS NULL AND card.suspended = 0
 WHERE NOT EXISTS (
   SELECT 1 FROM card AS sibling INDEXED BY card_note
    WHERE sibling.note = card.note AND sibling.deck = card.deck
      AND (sibling.answered = :day
           OR sibling.suspended = 0
              AND (sibling.due <= :day
                   OR sibling.due IS NULL AND sibling.place < card.place)))
"""
"""Cards never answered, one per note, without those whose note is due or was asked on the day."""

NEW = f"""
SELECT card.* FROM {NEW_NOTES} AND (:deck IS NULL OR deck.name = :deck)
 ORDER BY deck.position, deck.name, card.place
 LIMIT :limit
"""

NEVER_ASKED = """
SELECT * FROM card WHERE deck = :deck AND due IS NULL AND suspended = 0 ORDER BY place LIMIT :limit
"""

FAILING = """
SELECT count(*) FROM card
 WHERE deck = :deck AND suspended = 0 AND due > 0 AND repetitions = 0
"""
"""Begun cards of a deck that were not known when last asked."""

LAST_VALID = """
SELECT * FROM event_valid WHERE device = :device AND sequence <= :last
 ORDER BY sequence DESC LIMIT 1
"""

AHEAD = "SELECT device, count(*) FROM event_valid WHERE study_day > :day GROUP BY device"

LAST_SEQUENCE = "SELECT coalesce(max(sequence), 0) FROM review WHERE device = :device"

DUE_ON = """
SELECT due, count(*) AS cards FROM deck CROSS JOIN card ON card.deck = deck.name
 WHERE due BETWEEN :first AND :last AND suspended = 0 GROUP BY due
"""

MARKED = """
SELECT card.* FROM deck CROSS JOIN card ON card.deck = deck.name
 WHERE (card.suspended = 1 OR card.flagged = 1)
 ORDER BY deck.position, deck.name, card.place
"""

ORPHANS = "SELECT * FROM card WHERE deck IS NULL AND due IS NOT NULL ORDER BY card_id"

# A card id is the id of its note, a slash and a kind; "0" comes after "/" in ASCII.
MISTAKEN = """
SELECT card_id, slips FROM event_valid
 WHERE slips LIKE '%"word:%'
   AND (:note IS NULL OR card_id BETWEEN :note || '/' AND :note || '0')
"""

DIGESTS = "SELECT name, digest FROM deck ORDER BY position, name"

CARDS = """
SELECT card.* FROM json_each(:ids) AS asked CROSS JOIN card ON card.card_id = asked.value
"""

WORDS = """
SELECT word.* FROM json_each(:ids) AS asked CROSS JOIN word ON word.id = asked.value
 ORDER BY asked.key
"""

PAIR = "SELECT * FROM pair WHERE id = :id"

PAIRS_OF_DECKS = """
SELECT pair.* FROM deck CROSS JOIN pair ON pair.deck = deck.name
 ORDER BY deck.position, deck.name, pair.place
"""

# What the latest answers to cards of a kind were asked, by the beginning of the card's id; `after`
# is the text that follows all such ids.
ASKED = """
SELECT study_day, exercise, card_id FROM review WHERE rowid IN (
  SELECT rowid FROM review WHERE card_id >= :start AND card_id < :after
   ORDER BY rowid DESC LIMIT :most)
"""

PAIRS_WITH = """
SELECT pair.* FROM pair JOIN json_each(pair.members) AS member ON member.value = :word
 ORDER BY pair.deck, pair.place
"""

SPELLED = """
SELECT word.* FROM spelling JOIN word ON word.id = spelling.word_id
 WHERE spelling.key = :key ORDER BY word.id
"""

HELD = """
SELECT 1 FROM (
  SELECT word.deck FROM json_each(:ids) AS asked CROSS JOIN word ON word.id = asked.value
  UNION ALL
  SELECT word.deck FROM json_each(:keys) AS asked
   CROSS JOIN spelling ON spelling.key = asked.value JOIN word ON word.id = spelling.word_id)
 WHERE deck IN (SELECT value FROM json_each(:decks))
 LIMIT 1
"""

ALL_TEXTS = """
SELECT word.id, word.slp1, word.glosses FROM deck CROSS JOIN word ON word.deck = deck.name
 ORDER BY deck.position, deck.name, word.place
"""

ALL_WORDS = """
SELECT word.* FROM deck CROSS JOIN word ON word.deck = deck.name
 WHERE (:deck IS NULL OR deck.name = :deck)
 ORDER BY deck.position, deck.name, word.place
 LIMIT coalesce(:limit, -1)
"""

DRILL_WORDS = """
SELECT word.id, word.deck, word.rank, EXISTS (
    SELECT 1 FROM card WHERE card.note = 'word:' || word.id AND card.due IS NOT NULL) AS begun
  FROM deck CROSS JOIN word ON word.deck = deck.name
 ORDER BY deck.position, deck.name, word.place
 LIMIT :limit
"""

# This scans an index that holds the text to be searched and little else.
CONTAINING = """
SELECT word.* FROM word JOIN deck ON deck.name = word.deck
 WHERE word.rowid IN (SELECT rowid FROM word INDEXED BY word_search WHERE {})
   AND (:deck IS NULL OR deck.name = :deck)
 ORDER BY deck.position, deck.name, word.place
"""

NEXT_PLACE = "SELECT coalesce(max(place) + 1, 0) FROM word WHERE deck = ?"

PLACE_DECK = "UPDATE deck SET position = ? WHERE name = ?"

CARDS_OF_DECK = "UPDATE deck SET cards = ? WHERE name = ?"

DROP_STRAYS = """
DELETE FROM card WHERE deck IS NULL AND due IS NULL AND NOT (suspended OR flagged)
"""

# In place of {}: `word` or `pair`.
DECKS_WITH_ID = """
SELECT entry.id, entry.deck FROM json_each(:ids) AS asked
 CROSS JOIN {} AS entry ON entry.id = asked.value
"""
