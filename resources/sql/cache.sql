-- SPDX-FileCopyrightText: 2026 The Meshbook authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cache (catalog.db): everything in it comes from the sources and can be made again from them.
-- docs/architecture.md tells the way of one file through these tables.

CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- How each source of the ledger fared.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  location TEXT NOT NULL,
  domain TEXT,
  commit_id TEXT,
  branch TEXT,
  state TEXT NOT NULL DEFAULT 'new',          -- new, ok, issues, failed
  message TEXT,
  synced_at INTEGER,                          -- ms since 1970, UTC
  seconds REAL
);

-- state: 0 read, 1 nothing of ours in it, 2 could not be read (what it said before is kept, stale)
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,                  -- ns since 1970
  hash BLOB,
  format TEXT,
  version TEXT,
  parts TEXT,                                 -- other files read for it, a line "size time path" for each
  state INTEGER NOT NULL,
  synced_at INTEGER NOT NULL,
  UNIQUE (source, path)
);

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  file INTEGER,
  severity INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  line INTEGER NOT NULL,
  col INTEGER NOT NULL
);
CREATE INDEX issue_file ON issue (file);
CREATE INDEX issue_source ON issue (source);

-- One thing, whoever speaks of it: its names and what lists and facets need. The rest is folded from
-- the records when somebody looks.
CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  qualified TEXT,
  type TEXT,
  domain TEXT,
  owner TEXT,
  platform TEXT,
  status TEXT,
  lifecycle INTEGER NOT NULL DEFAULT 0,
  summary TEXT,
  glossary TEXT,
  tags TEXT,                                  -- separated by U+001F
  records INTEGER NOT NULL DEFAULT 0,         -- 0: only referred to
  implied INTEGER NOT NULL DEFAULT 0,
  stale INTEGER NOT NULL DEFAULT 0,
  columns INTEGER NOT NULL DEFAULT 0,
  ports INTEGER NOT NULL DEFAULT 0,
  objectives INTEGER NOT NULL DEFAULT 0,
  rules INTEGER NOT NULL DEFAULT 0,
  relations INTEGER NOT NULL DEFAULT 0,
  links INTEGER NOT NULL DEFAULT 0,           -- terms linked from here, columns included
  first_seen INTEGER NOT NULL,                -- ms since 1970, UTC
  changed_at INTEGER NOT NULL,
  UNIQUE (kind, key)
);

-- What one file says of one thing, whole (core/codec.h).
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  entity INTEGER,
  line INTEGER NOT NULL,
  col INTEGER NOT NULL,
  body BLOB NOT NULL,
  told INTEGER,                               -- ms since 1970, UTC: when it was said, in streams of events
  withdrawn TEXT                              -- fields its source took back later, separated by U+001F; "*": all
);
CREATE INDEX record_file ON record (file);
CREATE INDEX record_entity ON record (entity);

-- Every name a thing is known by. Edges and observations refer to rows of this table, so joining or
-- splitting things moves `entity` here and touches nothing else.
CREATE TABLE identity (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  entity INTEGER,
  UNIQUE (kind, key)
);
CREATE INDEX identity_entity ON identity (entity);

CREATE TABLE record_identity (
  record INTEGER NOT NULL,
  identity INTEGER NOT NULL,
  PRIMARY KEY (identity, record)
) WITHOUT ROWID;
CREATE INDEX record_identity_record ON record_identity (record);

-- Names that may be shared by several things: ids, short names, labels. For look-ups, never for joining.
CREATE TABLE alias (
  kind INTEGER NOT NULL,
  alias TEXT NOT NULL,                        -- folded
  record INTEGER NOT NULL,
  PRIMARY KEY (alias, kind, record)
) WITHOUT ROWID;
CREATE INDEX alias_record ON alias (record);

CREATE TABLE edge (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL,
  from_identity INTEGER NOT NULL,
  to_identity INTEGER NOT NULL,
  from_column TEXT,
  to_column TEXT,
  kind INTEGER NOT NULL,
  transformation TEXT,
  description TEXT,
  masking INTEGER,
  job TEXT,
  sql TEXT,
  confidence REAL,
  first_seen INTEGER,
  last_seen INTEGER,
  line INTEGER NOT NULL,
  joined_run TEXT                             -- made by joining this run's parts from several files
);
CREATE INDEX edge_joined_run ON edge (joined_run) WHERE joined_run IS NOT NULL;
CREATE INDEX edge_file ON edge (file);
CREATE INDEX edge_from ON edge (from_identity);
CREATE INDEX edge_to ON edge (to_identity);

CREATE TABLE run (
  file INTEGER NOT NULL,
  run TEXT NOT NULL,
  job INTEGER NOT NULL,                       -- identity
  state TEXT,
  started INTEGER,
  ended INTEGER,
  parent TEXT,
  line INTEGER NOT NULL,
  PRIMARY KEY (file, run)
) WITHOUT ROWID;
CREATE INDEX run_id ON run (run);
CREATE TABLE run_dataset (
  file INTEGER NOT NULL,
  run TEXT NOT NULL,
  output INTEGER NOT NULL,
  identity INTEGER NOT NULL,
  PRIMARY KEY (file, run, output, identity)
) WITHOUT ROWID;
CREATE INDEX run_dataset_run ON run_dataset (run); -- parts of one run in other files

-- What a file takes back of what its source said before.
CREATE TABLE withdrawal (
  file INTEGER NOT NULL,
  identity INTEGER NOT NULL,
  field TEXT,                                 -- NULL: the thing as a whole
  at INTEGER                                  -- ms since 1970, UTC
);
CREATE INDEX withdrawal_file ON withdrawal (file);
CREATE INDEX withdrawal_identity ON withdrawal (identity);

CREATE TABLE term_link (
  file INTEGER NOT NULL,
  term TEXT NOT NULL,
  target INTEGER NOT NULL,                    -- identity
  element TEXT,
  line INTEGER NOT NULL
);
CREATE INDEX term_link_file ON term_link (file);
CREATE INDEX term_link_target ON term_link (target);

-- Append-only: what was measured stays, also when the file that told it is overwritten by the next run.
CREATE TABLE observation (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,                -- of everything but the file: told twice is once
  source INTEGER NOT NULL,
  subject INTEGER NOT NULL,                   -- identity
  element TEXT,
  rule TEXT,
  metric TEXT,
  dimension INTEGER NOT NULL,
  at INTEGER,
  status INTEGER NOT NULL,
  value REAL,
  unit TEXT,
  expected TEXT,
  rows_evaluated INTEGER,
  rows_failed INTEGER,
  severity TEXT,
  message TEXT,
  run TEXT,
  producer TEXT
);
CREATE INDEX observation_subject ON observation (subject, at);

CREATE TABLE sync (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  started INTEGER NOT NULL,
  finished INTEGER NOT NULL,
  commit_id TEXT,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  first INTEGER NOT NULL                      -- the source's first: its additions are not listed
);

-- What each sync changed, field by field. op: 0 added, 1 changed, 2 removed
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  sync INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  op INTEGER NOT NULL,
  field TEXT,
  old TEXT,                                   -- JSON; of a removed term all it said (core::keptWhole)
  new TEXT
);
CREATE INDEX change_key ON change (key, kind);

-- The files of the search index that count, oldest first (models/store/searchfeed.h).
CREATE TABLE search_segment (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL
);
