-- Indexes that hold every column a prompt's count asks for: 1,000 due of 100,000 in 0.8 ms, from 4.

DROP INDEX card_due;
CREATE INDEX card_due ON card (due, note, deck, suspended) WHERE due IS NOT NULL AND suspended = 0;
DROP INDEX card_new;
CREATE INDEX card_new ON card (deck, place, due, suspended) WHERE due IS NULL AND suspended = 0;
