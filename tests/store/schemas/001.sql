-- A collection as format 1 wrote it.
BEGIN TRANSACTION;
CREATE TABLE card (
    card_id TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL,
    kind TEXT NOT NULL,
    deck TEXT REFERENCES deck (name) ON DELETE SET NULL,
    place INTEGER NOT NULL,
    repetitions INTEGER,
    interval INTEGER,
    ease INTEGER,
    due INTEGER,
    lapses INTEGER
) WITHOUT ROWID;
INSERT INTO "card" VALUES('word:agni/produce','word:agni','produce','mine',3,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "card" VALUES('word:agni/recognise','word:agni','recognise','mine',2,0,1,250,739618,0);
INSERT INTO "card" VALUES('word:gone/recognise','word:gone','recognise',NULL,0,1,1,250,739619,0);
INSERT INTO "card" VALUES('word:suta/produce','word:suta','produce','mine',1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "card" VALUES('word:suta/recognise','word:suta','recognise','mine',0,2,6,260,739624,0);
CREATE TABLE deck (
    name TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    cards INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "deck" VALUES('mine','d1',0,4);
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "meta" VALUES('device','8cfb43093782d734bdc47ea68aa3a684');
CREATE TABLE pair (
    id TEXT NOT NULL PRIMARY KEY,
    deck TEXT NOT NULL REFERENCES deck (name) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    members TEXT NOT NULL,
    difference TEXT NOT NULL
);
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    card_id TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    study_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    grade INTEGER CHECK (grade BETWEEN 0 AND 5),
    answer TEXT NOT NULL,
    exercise TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    slips TEXT NOT NULL,
    voids TEXT
);
INSERT INTO "review" VALUES('7453e59b9b60489bb775c3d00ddbdd81','8cfb43093782d734bdc47ea68aa3a684',1,'word:suta/recognise','2026-01-01 12:00:00.000000',739617,'review',4,'पुत्र','सुत',1200,'[]',NULL);
INSERT INTO "review" VALUES('08c544820f9f4d4e9df9b106bda4256f','8cfb43093782d734bdc47ea68aa3a684',2,'word:agni/recognise','2026-01-01 12:00:00.000000',739617,'review',1,'','',0,'["length:A>a"]',NULL);
INSERT INTO "review" VALUES('4939c44278b340a09f514649e0dbec73','8cfb43093782d734bdc47ea68aa3a684',3,'word:agni/recognise','2026-01-01 12:00:00.000000',739617,'relearn',4,'','',0,'[]',NULL);
INSERT INTO "review" VALUES('4f47beee8dc94642bb591b7d9ae445d3','8cfb43093782d734bdc47ea68aa3a684',4,'word:suta/recognise','2026-01-02 12:00:00.000000',739618,'review',5,'','',0,'[]',NULL);
INSERT INTO "review" VALUES('aa1ed522c2d84c0489d7e1863eca650e','8cfb43093782d734bdc47ea68aa3a684',5,'word:gone/recognise','2026-01-02 12:00:00.000000',739618,'review',4,'','',0,'[]',NULL);
INSERT INTO "review" VALUES('e0864347190c4dbfb0051ac06d218bb7','8cfb43093782d734bdc47ea68aa3a684',6,'word:agni/recognise','2026-01-02 12:00:00.000000',739618,'review',2,'','',0,'[]',NULL);
INSERT INTO "review" VALUES('9e905c0864574fdfab28d10709da5e21','8cfb43093782d734bdc47ea68aa3a684',7,'word:agni/recognise','2026-01-02 12:00:00.000000',739618,'void',NULL,'','',0,'[]','e0864347190c4dbfb0051ac06d218bb7');
INSERT INTO "review" VALUES('c13228e6ca784c6db0648e0a26004984','8cfb43093782d734bdc47ea68aa3a684',8,'word:suta/produce','2026-01-03 12:00:00.000000',739619,'cram',4,'','',0,'[]',NULL);
CREATE TABLE spelling (
    key TEXT NOT NULL,
    word_id TEXT NOT NULL REFERENCES word (id) ON DELETE CASCADE,
    PRIMARY KEY (key, word_id)
) WITHOUT ROWID;
INSERT INTO "spelling" VALUES('agni','agni');
INSERT INTO "spelling" VALUES('suta','suta');
CREATE TABLE word (
    id TEXT NOT NULL PRIMARY KEY,
    deck TEXT NOT NULL REFERENCES deck (name) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    slp1 TEXT NOT NULL,
    devanagari TEXT NOT NULL,
    iast TEXT NOT NULL,
    glosses TEXT NOT NULL,
    gender TEXT NOT NULL,
    pos TEXT NOT NULL,
    tags TEXT NOT NULL,
    variants TEXT NOT NULL,
    as_written TEXT NOT NULL,
    correction TEXT NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL
);
INSERT INTO "word" VALUES('suta','mine',0,'suta','सुत','suta','["son"]','','','[]','[]','','','','');
INSERT INTO "word" VALUES('agni','mine',1,'agni','अग्नि','agni','["fire"]','','','[]','[]','','','','');
CREATE INDEX review_device ON review (device, sequence);
CREATE INDEX review_card ON review (card_id);
CREATE INDEX review_day ON review (study_day, reviewed_at);
CREATE INDEX review_voids ON review (voids) WHERE voids IS NOT NULL;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE VIEW standing AS
SELECT * FROM review
WHERE kind <> 'void' AND NOT EXISTS (SELECT 1 FROM review AS void WHERE void.voids = review.id);
CREATE UNIQUE INDEX deck_position ON deck (position, name);
CREATE UNIQUE INDEX word_place ON word (deck, place);
CREATE INDEX spelling_word ON spelling (word_id);
CREATE UNIQUE INDEX pair_place ON pair (deck, place);
CREATE INDEX card_queue ON card (deck, interval, due);
CREATE INDEX card_due ON card (due, note, deck) WHERE due IS NOT NULL;
CREATE INDEX card_new ON card (deck, place) WHERE due IS NULL;
CREATE INDEX card_note ON card (note, due, interval);
COMMIT;
PRAGMA application_id = 1936220772;
PRAGMA user_version = 1;
