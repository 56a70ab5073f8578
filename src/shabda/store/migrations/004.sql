-- A check sum of every event, made as it is written: what a disk changes later is noticed.

CREATE TABLE seal (
    id TEXT NOT NULL PRIMARY KEY,
    sum INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO seal SELECT id, sum_of(
    id, device, sequence, card_id, reviewed_at, study_day, kind, grade, answer, exercise,
    elapsed_ms, slips, voids, due
) FROM review;

CREATE TRIGGER review_is_sealed AFTER INSERT ON review
BEGIN INSERT INTO seal VALUES (new.id, sum_of(
    new.id, new.device, new.sequence, new.card_id, new.reviewed_at, new.study_day, new.kind,
    new.grade, new.answer, new.exercise, new.elapsed_ms, new.slips, new.voids, new.due
)); END;
