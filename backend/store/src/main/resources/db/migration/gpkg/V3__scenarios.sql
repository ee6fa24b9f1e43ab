-- What might be: named lists of changes over the register as it is.
CREATE TABLE scenario (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  note TEXT,
  created_at DATETIME NOT NULL,
  created_by TEXT NOT NULL,
  adopted_as TEXT,
  removed_at DATETIME
);

-- What somebody did in a scenario, in order: edits, or the undoing of an earlier step.
CREATE TABLE scenario_step (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL,
  at DATETIME NOT NULL,
  author TEXT NOT NULL,
  undoes TEXT
);
CREATE INDEX scenario_step_scenario ON scenario_step (scenario);

-- The register's version of the feature when the edit was made: 0 where there was none.
CREATE TABLE scenario_edit (
  step TEXT NOT NULL,
  number INTEGER NOT NULL,
  operation TEXT NOT NULL,
  layer TEXT NOT NULL,
  feature TEXT NOT NULL,
  register_version INTEGER NOT NULL,
  geometry BLOB,
  attributes TEXT,
  cleared TEXT,
  PRIMARY KEY (step, number)
);
