CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    lemma TEXT NOT NULL,      -- e.g. गच्छति
    kind TEXT DEFAULT 'नाम'
);
CREATE TABLE kind (code TEXT, label TEXT);
INSERT INTO kind VALUES ('n', 'नाम');
INSERT INTO kind VALUES ('v', 'क्रियापदम्');
INSERT INTO kind VALUES ('adj', 'विशेषणम्');
INSERT INTO kind VALUES ('ind', 'अव्ययम्');
INSERT INTO kind VALUES ('pron', 'सर्वनाम');
INSERT INTO kind VALUES ('prefix', 'उपसर्गः');
