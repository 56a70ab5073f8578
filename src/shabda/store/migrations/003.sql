-- Deck files as they travel with the log: every version by id, and the versions it came from.

CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    deck TEXT NOT NULL,
    at TEXT NOT NULL,
    device TEXT NOT NULL,
    parents TEXT NOT NULL,
    content TEXT
) WITHOUT ROWID;
CREATE INDEX revision_deck ON revision (deck);
