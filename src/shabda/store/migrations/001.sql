-- The review log is the truth, `card` its fold, and decks are compiled copies of YAML.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('device', lower(hex(randomblob(16))));

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
CREATE INDEX review_device ON review (device, sequence);
CREATE INDEX review_card ON review (card_id);
CREATE INDEX review_day ON review (study_day, reviewed_at);
CREATE INDEX review_voids ON review (voids) WHERE voids IS NOT NULL;

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;

CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'the review log is append-only'); END;

-- What happened and was not taken back.
CREATE VIEW standing AS
SELECT * FROM review
WHERE kind <> 'void' AND NOT EXISTS (SELECT 1 FROM review AS void WHERE void.voids = review.id);

CREATE TABLE deck (
    name TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL,
    position INTEGER NOT NULL,
    cards INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX deck_position ON deck (position, name);

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
CREATE UNIQUE INDEX word_place ON word (deck, place);

-- Every right spelling of a word, by equivalence key.
CREATE TABLE spelling (
    key TEXT NOT NULL,
    word_id TEXT NOT NULL REFERENCES word (id) ON DELETE CASCADE,
    PRIMARY KEY (key, word_id)
) WITHOUT ROWID;
CREATE INDEX spelling_word ON spelling (word_id);

CREATE TABLE pair (
    id TEXT NOT NULL PRIMARY KEY,
    deck TEXT NOT NULL REFERENCES deck (name) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    members TEXT NOT NULL,
    difference TEXT NOT NULL
);
CREATE UNIQUE INDEX pair_place ON pair (deck, place);

-- A card of a deck, a state, or both: without `due` it is new, without `deck` an orphan.
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
CREATE INDEX card_queue ON card (deck, interval, due);
CREATE INDEX card_due ON card (due, note, deck) WHERE due IS NOT NULL;
CREATE INDEX card_new ON card (deck, place) WHERE due IS NULL;
CREATE INDEX card_note ON card (note, due, interval);
