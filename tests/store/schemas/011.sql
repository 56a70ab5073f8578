-- A collection as format 11 wrote it.
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
, answered INTEGER, suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)), flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)), stability INTEGER, difficulty INTEGER) WITHOUT ROWID;
INSERT INTO "card" VALUES('word:agni/produce','word:agni','produce','mine',3,NULL,NULL,NULL,NULL,NULL,NULL,1,0,NULL,NULL);
INSERT INTO "card" VALUES('word:agni/recognise','word:agni','recognise','mine',2,0,1,250,739618,0,739617,0,0,NULL,NULL);
INSERT INTO "card" VALUES('word:gone/recognise','word:gone','recognise',NULL,0,1,1,250,739619,0,739618,0,0,NULL,NULL);
INSERT INTO "card" VALUES('word:suta/produce','word:suta','produce','mine',1,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,NULL);
INSERT INTO "card" VALUES('word:suta/recognise','word:suta','recognise','mine',0,2,6,260,739624,0,739618,0,0,NULL,NULL);
CREATE TABLE card_sum (
    card_id TEXT NOT NULL PRIMARY KEY,
    asked INTEGER NOT NULL,
    recalled INTEGER NOT NULL,
    lapses INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE day_sum (
    study_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    answers INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    recalled INTEGER NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    PRIMARY KEY (study_day, kind, stage)
) WITHOUT ROWID;
CREATE TABLE deck (
    name TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    cards INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "deck" VALUES('mine','d1',0,4);
CREATE TABLE log_total (
    events INTEGER NOT NULL,
    sum INTEGER NOT NULL
);
INSERT INTO "log_total" VALUES(12,26470329734);
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "meta" VALUES('decks','{"mine": "e66be7a373449001225629475d99efcb"}');
INSERT INTO "meta" VALUES('device','f62b772566d5219ab276773c67c72ad4');
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
, due INTEGER);
INSERT INTO "review" VALUES('d801b3273d454c00862611ec95cad7e5','f62b772566d5219ab276773c67c72ad4',1,'word:suta/recognise','2026-01-01 12:00:00.000000',739617,'review',4,'पुत्र','सुत',1200,'[]',NULL,NULL);
INSERT INTO "review" VALUES('1985fcc6850d4f1aa17d233b7b5c8091','f62b772566d5219ab276773c67c72ad4',2,'word:agni/recognise','2026-01-01 12:00:00.000000',739617,'review',1,'','',0,'["length:A>a"]',NULL,NULL);
INSERT INTO "review" VALUES('d7a1eae75ff446128a0145e1edea48fb','f62b772566d5219ab276773c67c72ad4',3,'word:agni/recognise','2026-01-01 12:00:00.000000',739617,'relearn',4,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('82fb8f6db0d2449c9f35d1b9113f8a2f','f62b772566d5219ab276773c67c72ad4',4,'word:suta/recognise','2026-01-02 12:00:00.000000',739618,'review',5,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('f61e47d9f6274e5a91560a5e14ae15d9','f62b772566d5219ab276773c67c72ad4',5,'word:gone/recognise','2026-01-02 12:00:00.000000',739618,'review',4,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('ca46a74b2568460ca6b42918045bb10f','f62b772566d5219ab276773c67c72ad4',6,'word:agni/recognise','2026-01-02 12:00:00.000000',739618,'review',2,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('2b57fc9d1193419b8602f609ecac243a','f62b772566d5219ab276773c67c72ad4',7,'word:agni/recognise','2026-01-02 12:00:00.000000',739618,'void',NULL,'','',0,'[]','ca46a74b2568460ca6b42918045bb10f',NULL);
INSERT INTO "review" VALUES('24b83809b65d4c2aa64ca43175bff082','f62b772566d5219ab276773c67c72ad4',8,'word:suta/produce','2026-01-03 12:00:00.000000',739619,'cram',4,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('b55eb249e9e6444badc3162aec88867a','f62b772566d5219ab276773c67c72ad4',9,'word:agni/produce','2026-01-03 12:00:00.000000',739619,'suspend',NULL,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('37730d1d2e764cc38d5244d94e98f85d','f62b772566d5219ab276773c67c72ad4',10,'word:agni/produce','2026-01-03 12:00:00.000000',739619,'flag',NULL,'','',0,'[]',NULL,NULL);
INSERT INTO "review" VALUES('e292368d0d38422496ca82f8fe00369e','f62b772566d5219ab276773c67c72ad4',11,'word:agni/produce','2026-01-03 12:00:00.000000',739619,'void',NULL,'','',0,'[]','37730d1d2e764cc38d5244d94e98f85d',NULL);
INSERT INTO "review" VALUES('c381e57697d24d97b78fc22d04039d8c','f62b772566d5219ab276773c67c72ad4',12,'word:gone/produce','2026-01-03 12:00:00.000000',739619,'reset',NULL,'','',0,'[]',NULL,NULL);
CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    deck TEXT NOT NULL,
    at TEXT NOT NULL,
    device TEXT NOT NULL,
    parents TEXT NOT NULL,
    content TEXT
) WITHOUT ROWID;
INSERT INTO "revision" VALUES('e66be7a373449001225629475d99efcb','mine','2026-01-03 12:00:00.000000','f62b772566d5219ab276773c67c72ad4','[]','words: []
');
CREATE TABLE seal (
    id TEXT NOT NULL PRIMARY KEY,
    sum INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "seal" VALUES('1985fcc6850d4f1aa17d233b7b5c8091',3334648639);
INSERT INTO "seal" VALUES('24b83809b65d4c2aa64ca43175bff082',4276463117);
INSERT INTO "seal" VALUES('2b57fc9d1193419b8602f609ecac243a',3929251518);
INSERT INTO "seal" VALUES('37730d1d2e764cc38d5244d94e98f85d',1480091355);
INSERT INTO "seal" VALUES('82fb8f6db0d2449c9f35d1b9113f8a2f',1414125828);
INSERT INTO "seal" VALUES('b55eb249e9e6444badc3162aec88867a',1789590137);
INSERT INTO "seal" VALUES('c381e57697d24d97b78fc22d04039d8c',533043064);
INSERT INTO "seal" VALUES('ca46a74b2568460ca6b42918045bb10f',1585288979);
INSERT INTO "seal" VALUES('d7a1eae75ff446128a0145e1edea48fb',649579201);
INSERT INTO "seal" VALUES('d801b3273d454c00862611ec95cad7e5',1082168070);
INSERT INTO "seal" VALUES('e292368d0d38422496ca82f8fe00369e',2562243428);
INSERT INTO "seal" VALUES('f61e47d9f6274e5a91560a5e14ae15d9',3833836398);
CREATE TABLE slip_sum (
    code TEXT NOT NULL PRIMARY KEY,
    answers INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE spelling (
    key TEXT NOT NULL,
    word_id TEXT NOT NULL REFERENCES word (id) ON DELETE CASCADE,
    PRIMARY KEY (key, word_id)
) WITHOUT ROWID;
INSERT INTO "spelling" VALUES('agni','agni');
INSERT INTO "spelling" VALUES('suta','suta');
CREATE TABLE time_sum (
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    tenths INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (kind, stage, tenths)
) WITHOUT ROWID;
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
, rank INTEGER NOT NULL DEFAULT 0, count INTEGER NOT NULL DEFAULT 0, gana TEXT NOT NULL DEFAULT '', pada TEXT NOT NULL DEFAULT '', root TEXT NOT NULL DEFAULT '', search TEXT GENERATED ALWAYS AS
    (lower(devanagari || char(10) || iast || char(10) || slp1 || char(10) || glosses)) VIRTUAL);
INSERT INTO "word" VALUES('suta','mine',0,'suta','सुत','suta','["son"]','','','[]','[]','','','','',0,0,'','','');
INSERT INTO "word" VALUES('agni','mine',1,'agni','अग्नि','agni','["fire"]','','','[]','[]','','','','',0,0,'','','');
CREATE INDEX review_device ON review (device, sequence);
CREATE INDEX review_day ON review (study_day, reviewed_at);
CREATE INDEX review_voids ON review (voids) WHERE voids IS NOT NULL;
CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;
CREATE UNIQUE INDEX deck_position ON deck (position, name);
CREATE UNIQUE INDEX word_place ON word (deck, place);
CREATE INDEX spelling_word ON spelling (word_id);
CREATE UNIQUE INDEX pair_place ON pair (deck, place);
CREATE INDEX card_queue ON card (deck, interval, due);
CREATE INDEX card_due ON card (due, note, deck, suspended) WHERE due IS NOT NULL AND suspended = 0;
CREATE INDEX card_new ON card (deck, place, due, suspended) WHERE due IS NULL AND suspended = 0;
CREATE INDEX card_suspended ON card (deck, due) WHERE suspended = 1;
CREATE INDEX card_marked ON card (deck, place) WHERE suspended = 1 OR flagged = 1;
CREATE INDEX review_mistaken ON review (card_id) WHERE slips LIKE '%"word:%';
CREATE INDEX revision_deck ON revision (deck);
CREATE VIEW event_valid AS
SELECT * FROM review
WHERE kind <> 'void' AND NOT EXISTS (
    SELECT 1 FROM review AS void
    WHERE void.voids = review.id AND void.card_id = review.card_id AND void.kind = 'void'
);
CREATE INDEX word_rank ON word (rank) WHERE rank > 0;
CREATE INDEX card_leech ON card (lapses, note, kind) WHERE lapses >= 8;
CREATE INDEX word_search ON word (deck, place, search);
CREATE INDEX review_card ON review (card_id, reviewed_at);
CREATE INDEX card_note ON card (note);
CREATE TRIGGER review_is_sealed AFTER INSERT ON review
BEGIN
  INSERT INTO seal VALUES (new.id, sum_of(new.id, new.device, new.sequence, new.card_id, new.reviewed_at, new.study_day, new.kind, new.grade, new.answer, new.exercise, new.elapsed_ms, new.slips, new.voids, new.due));
  UPDATE log_total SET events = events + 1,
    sum = sum + (SELECT seal.sum FROM seal WHERE seal.id = new.id);
END;
COMMIT;
PRAGMA application_id = 1936220772;
PRAGMA user_version = 11;
