CREATE TABLE cards (id INTEGER, front TEXT, back TEXT);
INSERT INTO cards VALUES (1, 'pot', 'घटः'),
  (2, 'well', 'कूपः'),
  (3, 'potter''s wheel', 'कुलालचक्रम्'),
  (4, 'rope', 'रज्जुः');
