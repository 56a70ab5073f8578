-- The log is sealed as a whole: how many events were written, and the sum of their check sums.

CREATE TABLE log_total (
    events INTEGER NOT NULL,
    sum INTEGER NOT NULL
);
INSERT INTO log_total SELECT count(*), coalesce(sum(sum), 0) FROM seal;

-- Events that are not voids and were not voided; a void concerns an event of its own card only.
DROP VIEW standing;
CREATE VIEW event_valid AS
SELECT * FROM review
WHERE kind <> 'void' AND NOT EXISTS (
    SELECT 1 FROM review AS void
    WHERE void.voids = review.id AND void.card_id = review.card_id AND void.kind = 'void'
);
