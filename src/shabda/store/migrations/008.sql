-- How common a word is in texts, and the class, voice and root of a verb.

ALTER TABLE word ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE word ADD COLUMN count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE word ADD COLUMN gana TEXT NOT NULL DEFAULT '';
ALTER TABLE word ADD COLUMN pada TEXT NOT NULL DEFAULT '';
ALTER TABLE word ADD COLUMN root TEXT NOT NULL DEFAULT '';
CREATE INDEX word_rank ON word (rank) WHERE rank > 0;
