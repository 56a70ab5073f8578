-- Answers that were another word, so that a drill need not read all: of 10,000,000, 1.4 s.

CREATE INDEX review_mistaken ON review (card_id) WHERE slips LIKE '%"word:%';
