-- What was told to whom about a report; each thing once, however many servers there are.
CREATE TABLE notice (
  id uuid NOT NULL PRIMARY KEY,
  report uuid NOT NULL,
  kind text NOT NULL,
  about text NOT NULL,
  recipient text NOT NULL,
  at timestamptz NOT NULL,
  outcome text,
  UNIQUE (report, kind, about)
);
