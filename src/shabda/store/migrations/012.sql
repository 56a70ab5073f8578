-- One index of the cards in the queue, where there were two: an answer moves its card in each.
-- It holds the note, so that counting what is due reads no card, and `suspended` before `due`.
DROP INDEX card_due;
DROP INDEX card_suspended;
DROP INDEX card_queue;
CREATE INDEX card_queue ON card (deck, suspended, due, interval, card_id, note);

-- The seal of an event stands in its row: an answer writes one or two pages less.
DROP TRIGGER review_is_sealed;
DROP TRIGGER review_is_never_changed;
ALTER TABLE review ADD COLUMN seal INTEGER;
UPDATE review SET seal = (SELECT sum FROM seal WHERE seal.id = review.id);
DROP TABLE seal;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
