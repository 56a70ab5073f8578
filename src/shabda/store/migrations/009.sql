-- Sums of answers, so that statistics need not read the log (`study.statistics.answer_sums`).
-- They are kept while `meta` has `sums`, the scheduler under which they were counted; the first
-- statistics of an older log count it.

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

CREATE TABLE time_sum (
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    tenths INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (kind, stage, tenths)
) WITHOUT ROWID;

CREATE TABLE slip_sum (
    code TEXT NOT NULL PRIMARY KEY,
    answers INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE card_sum (
    card_id TEXT NOT NULL PRIMARY KEY,
    asked INTEGER NOT NULL,
    recalled INTEGER NOT NULL,
    lapses INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX card_leech ON card (lapses, note, kind) WHERE lapses >= 8;

INSERT INTO meta
SELECT 'sums', coalesce((SELECT value FROM meta WHERE key = 'scheduler'), 'sm2')
 WHERE NOT EXISTS (SELECT 1 FROM review);
