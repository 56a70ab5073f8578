-- Marks of the learner, the day a card last moved, memory states of FSRS, and decks that travel.

ALTER TABLE review ADD COLUMN due INTEGER;

ALTER TABLE card ADD COLUMN answered INTEGER;
ALTER TABLE card ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1));
ALTER TABLE card ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1));
ALTER TABLE card ADD COLUMN stability INTEGER;
ALTER TABLE card ADD COLUMN difficulty INTEGER;
UPDATE card SET answered = due - interval WHERE due IS NOT NULL;

DROP INDEX card_due;
CREATE INDEX card_due ON card (due, note, deck) WHERE due IS NOT NULL AND suspended = 0;
DROP INDEX card_new;
CREATE INDEX card_new ON card (deck, place) WHERE due IS NULL AND suspended = 0;
DROP INDEX card_note;
CREATE INDEX card_note ON card (note, due, interval, answered);
CREATE INDEX card_suspended ON card (deck, due) WHERE suspended = 1;
CREATE INDEX card_marked ON card (deck, place) WHERE suspended = 1 OR flagged = 1;

-- What happened and was not taken back; a void speaks of an event of its own card only.
DROP VIEW standing;
CREATE VIEW standing AS
SELECT * FROM review
WHERE kind <> 'void' AND NOT EXISTS (
    SELECT 1 FROM review AS void
    WHERE void.voids = review.id AND void.card_id = review.card_id AND void.kind = 'void'
);
