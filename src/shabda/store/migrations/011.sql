-- Sums are brought up to date when statistics are asked for: an answer writes three pages less.
-- `meta` keeps the last row of the log that they count.
INSERT INTO meta
SELECT 'summed_row', coalesce((SELECT max(rowid) FROM review), 0)
 WHERE EXISTS (SELECT 1 FROM meta WHERE key = 'sums');

-- Whether an answer is the last of its card: 4 µs, from 32 where ten of its events are read.
DROP INDEX review_card;
CREATE INDEX review_card ON review (card_id, reviewed_at);

-- The cards of a note, whose other columns are read from its rows: an answer changes a page less.
DROP INDEX card_note;
CREATE INDEX card_note ON card (note);
