-- What was told to whom about a report; each thing once, however many servers there are.
CREATE TABLE notice (
  id TEXT NOT NULL PRIMARY KEY,
  report TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  recipient TEXT NOT NULL,
  at DATETIME NOT NULL,
  outcome TEXT,
  UNIQUE (report, kind, about)
);
